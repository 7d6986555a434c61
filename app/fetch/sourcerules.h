// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/outgoing.h"

#include <QStringList>

namespace Zoetrope {

/// From where sources may be fetched, as the operator has said. Pure.
struct SourceRules
{
    QStringList hosts; ///< each by its name or address, wherever that leads: within the operator's network too
    bool isNetworkAllowed = false; ///< any other host as well, at addresses that everybody can reach
    qint64 mostBytes = 64LL * 1024 * 1024 * 1024;

    /// May a client name it? Names are not looked up for this.
    /// Errors:  SpecInvalid.
    [[nodiscard]] Result<> mayName(const QString &address) const;
    /// May a connection be made for `url` to this address of its host?
    [[nodiscard]] bool mayConnect(const QUrl &url, const QHostAddress &address) const;

private:
    [[nodiscard]] bool isListed(const QUrl &url) const { return hosts.contains(url.host(), Qt::CaseInsensitive); }
};

} // namespace Zoetrope
