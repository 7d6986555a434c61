// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"
#include "app/fetch/outgoing.h"

#include <QNetworkAccessManager>
#include <QStringList>

namespace Zoetrope {

/// What came of one try.
struct HookAnswer
{
    enum class Kind {
        Accepted,
        Failed, ///< may do better later
        Refused, ///< by us: the address is not allowed
    };
    Kind kind = Kind::Failed;
    int status = 0; ///< 0: no answer came
    QString fault;
};

/// May a message go to this address of a host? To this machine always; elsewhere when the host was listed, and never to
/// addresses that no receiver has (link-local, where clouds keep their secrets; multicast; none).
[[nodiscard]] bool isHookAddressAllowed(const QHostAddress &address, bool isHostListed);

/// Sends messages to their receivers: names are resolved once, their addresses checked, and the connection made to such
/// an address (threat model W1, W2). Redirects are not followed, cookies not kept; 10 s and 64 KiB for an answer.
///
/// Owns:    the requests under way, which end without an answer when it goes.
/// Threads: the one it was made on; nothing blocks.
class HookSender
{
public:
    using Take = std::function<void(const HookAnswer &)>;

    HookSender(QStringList allowedHosts, Resolve resolve);

    /// `take` is called once, later.
    void send(const HookMessage &message, Take take);

private:
    struct Try;
    void connectTo(const std::shared_ptr<Try> &tried);
    void follow(QNetworkReply *reply, const std::shared_ptr<Try> &tried);
    [[nodiscard]] static QNetworkRequest requestFor(const Try &tried, const QHostAddress &address);

    QStringList m_allowedHosts;
    Resolve m_resolve;
    QNetworkAccessManager m_network;
    QObject m_context; ///< goes first: no answer comes after it
};

} // namespace Zoetrope
