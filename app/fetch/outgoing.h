// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkRequest>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace Zoetrope {

/// What all our requests to other programs and machines have in common: a name is resolved once, its addresses judged
/// as what they are, and the connection made to such an address (threat model W1), so that a name that leads elsewhere
/// a moment later leads nowhere.

using TakeAddresses = std::function<void(const QList<QHostAddress> &)>;
/// Answers with nothing when the name has no address; not after the context has gone.
using Resolve = std::function<void(const QString &host, QObject *context, TakeAddresses take)>;

[[nodiscard]] Resolve systemResolve();
/// The addresses of an address's host, later; IPv4 first. A host that is an address itself is not looked up.
void resolveHost(const QUrl &url, const Resolve &resolve, QObject *context, const TakeAddresses &take);

/// An http or https address with a host, at most 2048 characters long. Errors: SpecInvalid.
[[nodiscard]] Result<QUrl> webUrl(const QString &address);

/// An IPv4 address in the clothes of IPv6 as what it is.
[[nodiscard]] QHostAddress plainAddress(const QHostAddress &address);
/// Addresses that no server of anybody's has: link-local, where clouds keep their secrets; multicast; none.
[[nodiscard]] bool isNobodysAddress(const QHostAddress &address);
/// Can it be reached by everybody? Not so this machine, private networks, and what is kept for other uses.
/// Source: the IANA registries of special-purpose addresses, IPv4 and IPv6
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// A request for `url` that goes to `address` whatever its host's name means by then: no cookies, no caches, HTTP/1.1.
/// A user and password in it become basic authorization.
[[nodiscard]] QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address);
/// Without proxies, which would choose the address in our place, and without following redirects.
void goStraight(QNetworkAccessManager *network);

} // namespace Zoetrope
