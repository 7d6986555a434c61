// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

namespace Zoetrope::Test {

/// A web server with one file, at every path but those that redirect, which breaks, hangs and lies as it is told.
///
/// Threads: the test's; it needs an event loop.
class FileServer
{
public:
    struct Asked
    {
        QByteArray path;
        QMap<QByteArray, QByteArray> headers; ///< names in lower case
    };

    FileServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QString address(const QString &path = QStringLiteral("/clip.mp4")) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path);
    }

    QByteArray content;
    QByteArray etag = "\"first\"";
    bool takesRanges = true;
    QList<int> statuses; ///< of the first answers, without a body
    QList<qint64> breaks; ///< of the first answers with a body: they end after so many bytes of it
    bool isHeld = false; ///< after a break the connection stays, and nothing more comes
    QMap<QByteArray, QByteArray> redirects; ///< where to, by path
    QList<Asked> asked;

private:
    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Asked request;
            for (const QByteArray &line : bytes.first(end).split('\n')) {
                const qsizetype colon = line.indexOf(':');
                if (request.path.isEmpty())
                    request.path = line.split(' ').value(1);
                else
                    request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            bytes.clear();
            asked += request;
            answer(socket, request);
        });
    }

    void answer(QTcpSocket *socket, const Asked &request)
    {
        if (const QByteArray to = redirects.value(request.path); !to.isEmpty())
            return say(socket, "302 Found", {"Location: " + to}, {});
        if (!statuses.isEmpty())
            return say(socket, QByteArray::number(statuses.takeFirst()) + " As Told", {}, {});
        const QByteArray range = request.headers.value("range"); // bytes=100-
        const qint64 first = range.mid(6).chopped(range.isEmpty() ? 0 : 1).toLongLong();
        const bool isSame = request.headers.value("if-range") == etag;
        if (!takesRanges || range.isEmpty() || !isSame)
            return say(socket, "200 OK", {"ETag: " + etag}, content);
        if (first >= content.size())
            return say(socket, "416 Range Not Satisfiable",
                {"Content-Range: bytes */" + QByteArray::number(content.size())}, {});
        say(socket, "206 Partial Content",
            {"ETag: " + etag,
                "Content-Range: bytes " + QByteArray::number(first) + '-' + QByteArray::number(content.size() - 1) + '/'
                    + QByteArray::number(content.size())},
            content.sliced(first));
    }

    void say(QTcpSocket *socket, const QByteArray &status, const QByteArrayList &headers, const QByteArray &body)
    {
        QByteArray head = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const QByteArray &header : headers)
            head += header + "\r\n";
        const qint64 sent = body.isEmpty() || breaks.isEmpty() ? body.size() : breaks.takeFirst();
        socket->write(head + "\r\n" + body.first(std::min<qint64>(sent, body.size())));
        if (sent < body.size() && !isHeld)
            socket->disconnectFromHost();
    }

    QTcpServer m_server;
};

} // namespace Zoetrope::Test
