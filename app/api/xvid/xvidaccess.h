// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/keyring.h"
#include "app/api/publicid.h"
#include "app/api/request.h"

#include <QDateTime>

namespace Zoetrope {

/// MediaHub's ways to come in, all mapped onto the port's keys, each of which is a `client_secret`.
///
/// Threads: any; pure.
class XvidAccess
{
public:
    /// `ring` outlives it.
    XvidAccess(const KeyRing *ring, PublicIds ids);

    /// The Authorization field, else `access_token` of the query.
    [[nodiscard]] static QByteArray credential(const RequestHead &head);
    /// Whether a request shows anything of that kind, good or bad.
    [[nodiscard]] static bool isShown(const RequestHead &head);
    [[nodiscard]] bool isKnown(const RequestHead &head, const QDateTime &now) const;

    /// A file's address that was signed with the secret and has not run out: the last parameter is the hex HMAC-SHA256
    /// (key: the secret as base64) of the target from `/v1/` up to it, letter by letter.
    [[nodiscard]] bool isSigned(const RequestHead &head, const QDateTime &now) const;

    /// The reply to a form or query that holds a secret; nothing for a wrong one. A named key is its own access token,
    /// so that taking it back ends both.
    [[nodiscard]] std::optional<QJsonObject> tokenFor(const QUrlQuery &form, const QDateTime &now) const;

    /// Uploads are posted by forms that carry no token: `/content/form/<id>/<secret>`.
    [[nodiscard]] QString formPath(const QString &uploadId) const;
    /// The upload that such a path names.
    [[nodiscard]] std::optional<QString> uploadOf(const QString &path) const;

private:
    const KeyRing *m_ring;
    PublicIds m_ids;
};

} // namespace Zoetrope
