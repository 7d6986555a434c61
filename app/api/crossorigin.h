// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/request.h"
#include "engine/base/result.h"

namespace Zoetrope {

/// What browsers are told so that scripts of a page from elsewhere may ask here. Only for origins that the operator
/// listed, each answered by its own name and never by `*`; the token is asked for all the same. Pure.
///
/// Source: https://fetch.spec.whatwg.org/#http-cors-protocol

/// An origin as browsers write it: scheme, host, and a port that is not the scheme's own.
/// Errors:  UsageInvalid for what is none, `*` included.
[[nodiscard]] Result<QString> originFromText(const QString &text);

/// Does a browser ask whether its page may send what it wants to? Such a question carries no token.
[[nodiscard]] bool isPreflight(const RequestHead &head);
/// The answer to that from an origin that is listed. `methods` are those of the path, `fields` those a dialect's
/// clients send.
[[nodiscard]] Reply preflightReply(const QByteArray &methods, const QByteArray &fields);

/// Lets the page that asked read the reply; without an Origin field only caches are told that it matters.
void addOrigin(Reply *reply, const RequestHead &head);

} // namespace Zoetrope
