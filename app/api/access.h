// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QStringList>

namespace Zoetrope {

/// Who may come in (threat model P1 to P3). Pure; time and counts are handed in.

/// Takes as long for the first wrong byte as for the last.
[[nodiscard]] bool isEqualInConstantTime(const QByteArray &one, const QByteArray &other);

/// One Host field that names this machine's loopback and our port, or one of `names` and that; in an absolute request
/// target as well. Names are in lower case; an address of IPv6 stands in brackets.
[[nodiscard]] bool isHostAllowed(const RequestHead &head, quint16 port, const QByteArrayList &names = {});

/// True without an Origin field, else for those that are listed, letter by letter.
[[nodiscard]] bool isOriginAllowed(const RequestHead &head, const QStringList &listed);

/// Is `credential` the token itself, or a JSON Web Token signed with it: HS256 and nothing else, within its `nbf` and
/// `exp` where it has them.
[[nodiscard]] bool isCredentialValid(const QByteArray &credential, const QByteArray &token, const QDateTime &now);

/// A JSON Web Token (HS256) over these claims, that isCredentialValid() takes with the same key.
[[nodiscard]] QByteArray webTokenOf(const QJsonObject &claims, const QByteArray &key);

/// What follows the word `Bearer` in the Authorization field, or all of the field.
[[nodiscard]] QByteArray credentialOf(const RequestHead &head);

} // namespace Zoetrope
