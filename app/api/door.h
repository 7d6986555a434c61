// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/access.h"
#include "app/api/router.h"

namespace Zoetrope {

/// A dialect's endpoints: what port.cpp needs to know of one.
///
/// Threads: handlers run on the engine's; all else on any, and touches nothing that changes.
class Door
{
public:
    static constexpr qint64 mostBodyBytes = 1024LL * 1024;

    virtual ~Door() = default;
    Door() = default;
    Door(const Door &) = delete;
    Door &operator=(const Door &) = delete;

    /// Before its paths, as in `/videosdk/v1/encoder/jobs`; without it they are known too.
    [[nodiscard]] virtual QString prefix() const = 0;
    /// Paths (without prefix) that begin so are answered in this dialect's words, known or not.
    [[nodiscard]] virtual QStringList bases() const = 0;
    /// Some systems have a path in common: whether a request below one of bases() is meant for this one.
    [[nodiscard]] virtual bool isMeant(const RequestHead &) const { return true; }
    [[nodiscard]] virtual Reply refusal(int status, const QString &text) const = 0;
    /// What the client shows to be let in; each dialect has places of its own for it.
    [[nodiscard]] virtual QByteArray credential(const RequestHead &head) const { return credentialOf(head); }
    /// What shows none in its head may show it in its body: that is read into memory then, and judged before a handler
    /// sees it.
    [[nodiscard]] virtual bool mayShowItInBody(const RequestHead &) const { return false; }
    [[nodiscard]] virtual QByteArray credentialIn(const QByteArray &) const { return {}; }
    /// For who shows none, or a wrong one.
    [[nodiscard]] virtual Reply stranger(const RequestHead &) const
    {
        return refusal(401, QStringLiteral("A valid token is needed."));
    }
    /// For who shows a key that may only read, with a method that does more.
    [[nodiscard]] virtual Reply reader(const RequestHead &) const
    {
        return refusal(403, QStringLiteral("This key may only read."));
    }
    /// What is done with a body; path without prefix.
    [[nodiscard]] virtual Admission bodyOf(const RequestHead &) const { return InMemory{mostBodyBytes}; }
    /// Paths whose own secret is enough: players carry no token.
    [[nodiscard]] virtual bool isOpen(const RequestHead &) const { return false; }

    /// The fields that a browser may send here for its page.
    [[nodiscard]] virtual QByteArray browserFields() const
    {
        return "Authorization, Content-Type, Accept, Range, If-Range, If-None-Match";
    }

    [[nodiscard]] const Router &router() const { return m_router; }

protected:
    Router m_router; ///< filled by constructors, never changed later
};

} // namespace Zoetrope
