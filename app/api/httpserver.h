// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "engine/base/result.h"

#include <chrono>

namespace Zoetrope {

/// What a connection may use.
struct HttpLimits
{
    int connections = 64; ///< beyond that the one that has waited longest makes room
    qint64 headBytes = 32768;
    std::chrono::seconds head{10}; ///< for a whole head
    std::chrono::seconds body{30}; ///< for a body in memory, and for every 64 KiB of others
    std::chrono::seconds idle{30}; ///< between two requests
    std::chrono::seconds send{30}; ///< for every 64 KiB that go out
    qint64 streamBytes = 262144; ///< that wait for a reader of a stream
};

/// Where clients find it.
struct HttpPlace
{
    QString address = QStringLiteral("127.0.0.1"); ///< of IPv4 or IPv6
    quint16 port = 0; ///< 0: any that is free
    QString certificate; ///< PEM files, both or none: with them TLS is spoken, and nothing else
    QString certificateKey;

    [[nodiscard]] bool isEncrypted() const { return !certificate.isEmpty(); }
};
/// Whether nobody but this machine reaches it.
[[nodiscard]] bool isLoopback(const QString &address);

/// HTTP/1.1, or the same over TLS. The one place that knows the HTTP library; everything beyond is in RequestHandler.
///
/// Owns:    its thread, the socket and all connections; the handler outlives it.
/// Threads: listen() and the end on any, the rest on its own. The end cuts off what is under way; answers that come
///          later are dropped.
/// Units:   bytes and seconds, as the names say.
/// Errors:  UsageInvalid when the port is taken, the address is none of this machine, or a file cannot be used. What a
/// client does wrong is answered, in the words of the handler.
class HttpServer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> listen(
        const HttpPlace &place, RequestHandler *handler, const HttpLimits &limits = {});
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] quint16 port() const;
    /// Begins to answer; until then clients wait.
    void begin();

private:
    struct Core;
    explicit HttpServer(std::unique_ptr<Core> core);
    std::unique_ptr<Core> m_core;
};

} // namespace Zoetrope
