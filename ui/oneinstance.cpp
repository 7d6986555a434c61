// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oneinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int patience_ms = 1000;
constexpr qint64 mostBytes = 16 << 20; ///< of a list of files

/// One address a line, closed by an empty one.
QByteArray toBytes(const QList<QUrl> &urls)
{
    QByteArray bytes;
    for (const QUrl &url : urls)
        bytes += url.toEncoded() + '\n';
    return bytes + '\n';
}

QList<QUrl> fromBytes(const QByteArray &bytes)
{
    QList<QUrl> urls;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.isEmpty())
            urls += QUrl::fromEncoded(line);
    }
    return urls;
}

} // namespace

OneInstance::OneInstance(const QString &place, QObject *parent)
    : QObject(parent)
    , m_name(u"zoetrope-"_s
          + QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::take);
}

bool OneInstance::handOver(const QList<QUrl> &urls) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience_ms))
        return false;
    socket.write(toBytes(urls));
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patience_ms))
            return false;
    }
    return socket.waitForReadyRead(patience_ms) && socket.readAll().startsWith("ok");
}

void OneInstance::listen()
{
    QLocalServer::removeServer(m_name); // of a window that crashed; nobody answered there
    m_server.listen(m_name);
}

void OneInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->peek(mostBytes);
            const bool isWhole = bytes == "\n" || bytes.endsWith("\n\n");
            if (!isWhole)
                return;
            socket->readAll();
            socket->write("ok\n");
            socket->flush();
            Q_EMIT handedOver(fromBytes(bytes));
        });
    }
}

} // namespace Zoetrope
