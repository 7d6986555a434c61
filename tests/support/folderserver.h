// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

namespace Zoetrope::Test {

/// A web server for a browser: folders by the first part of the path, pages that the test writes, and an ear for what a
/// page sends to `/told`.
///
/// Threads: the test's; it needs an event loop.
class FolderServer
{
public:
    FolderServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QString address(const QString &path) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(m_server.serverPort()).arg(path);
    }

    QMap<QString, QString> folders; ///< by name
    QMap<QString, QByteArray> pages; ///< by path, without the slash in front
    QList<QByteArray> told;

private:
    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            const qsizetype end = bytes.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            static const QRegularExpression lengthField(
                QStringLiteral("\r\ncontent-length: *([0-9]+)"), QRegularExpression::CaseInsensitiveOption);
            const qsizetype length = lengthField.match(QString::fromLatin1(bytes.first(end))).captured(1).toLongLong();
            const QByteArray body = bytes.sliced(end + 4);
            if (body.size() < length)
                return;
            answer(socket, QString::fromUtf8(bytes.first(bytes.indexOf('\r')).split(' ').value(1)), body);
            bytes.clear();
        });
    }

    void answer(QTcpSocket *socket, const QString &target, const QByteArray &body)
    {
        const QString path = QDir::cleanPath(target.section(u'?', 0, 0)).sliced(1);
        QByteArray type = "text/html; charset=utf-8";
        QByteArray content;
        bool isThere = true;
        if (path == QStringLiteral("told")) {
            told += body;
        } else if (pages.contains(path)) {
            content = pages[path];
        } else {
            QFile file(folders.value(path.section(u'/', 0, 0)) + u'/' + path.section(u'/', 1));
            isThere = folders.contains(path.section(u'/', 0, 0)) && file.open(QIODevice::ReadOnly);
            content = isThere ? file.readAll() : QByteArray();
            type = QMimeDatabase().mimeTypeForFile(QFileInfo(file)).name().toLatin1();
        }
        socket->write((isThere ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found") + QByteArray("\r\nContent-Type: ") + type
            + "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n" + content);
    }

    QTcpServer m_server;
};

} // namespace Zoetrope::Test
