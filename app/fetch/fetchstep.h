// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Zoetrope {

/// What the head of a server's answer means for a file that is being fetched. Pure.

struct FetchHead
{
    int status = 0;
    QByteArray location;
    QByteArray contentRange;
    std::optional<qint64> contentLength;
    QByteArray etag;
    QByteArray lastModified;
};

struct FetchStep
{
    enum class Kind {
        Append, ///< the body goes on behind what is there
        StartOver, ///< the body is the file from its beginning
        Follow, ///< ask at `next`
        Whole, ///< nothing is missing
        AskAnew, ///< without a range: what is there is of no use
        TryLater,
        GiveUp,
    };
    Kind kind = Kind::GiveUp;
    std::optional<qint64> total; ///< of the whole file, when it is known
    QByteArray validator; ///< tells this file from a later one at the same address; empty: it cannot be resumed
    QUrl next;
    Error why; ///< of the last two; without a subject
};

/// `have` bytes were asked to be left out, if any; `asked` is where.
[[nodiscard]] FetchStep stepFor(const FetchHead &head, qint64 have, const QUrl &asked);

/// How long to wait before a further try, after so many that brought nothing; unset: no more.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitBeforeTry(int failures);

/// What is said of a source that is on its way, and how much of it is here, in percent, read from that.
[[nodiscard]] Error awaitedSource(const QString &address, qint64 have, std::optional<qint64> total);
[[nodiscard]] std::optional<double> awaitedPercent(const std::optional<Error> &hold);

} // namespace Zoetrope
