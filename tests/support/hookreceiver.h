// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTcpSocket>

namespace Zoetrope::Test {

struct HookRequest
{
    QByteArray line; ///< `POST /hook HTTP/1.1`
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] bool isSignedWith(const QByteArray &key) const
    {
        const QByteArray signedBytes = headers.value("zoetrope-timestamp") + '.' + body;
        const QByteArray code = QMessageAuthenticationCode::hash(signedBytes, key, QCryptographicHash::Sha256).toHex();
        return headers.value("zoetrope-signature") == "sha256=" + code;
    }
};

/// Where webhooks arrive: answers the first ones as it was told and all others with 200.
///
/// Threads: the test's; it needs an event loop.
class HookReceiver
{
public:
    HookReceiver()
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QString address(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QStringLiteral("http://%1:%2/hook").arg(host).arg(m_server.serverPort());
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    QList<QByteArray>
        answers; ///< status lines' ends, as in `500 Sorry`; empty: the connection is kept and nothing said
    QList<HookRequest> accepted;
    int refused = 0;

private:
    void serve(QTcpSocket *socket)
    {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes = QByteArray()]() mutable {
            bytes += socket->readAll();
            if (const std::optional<HookRequest> request = read(bytes)) {
                bytes.clear();
                answer(socket, *request);
            }
        });
    }

    [[nodiscard]] static std::optional<HookRequest> read(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        HookRequest request;
        for (const QByteArray &line : bytes.first(end).split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (request.line.isEmpty())
                request.line = line.trimmed();
            else
                request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        request.body = bytes.sliced(end + 4);
        const bool isWhole = request.body.size() >= request.headers.value("content-length").toLongLong();
        return isWhole ? std::optional(request) : std::nullopt;
    }

    void answer(QTcpSocket *socket, const HookRequest &request)
    {
        const QByteArray status = answers.isEmpty() ? QByteArray("200 OK") : answers.takeFirst();
        if (status.startsWith('2'))
            accepted += request;
        else
            ++refused;
        if (!status.isEmpty())
            socket->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    }

    QTcpServer m_server;
};

} // namespace Zoetrope::Test
