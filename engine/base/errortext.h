// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QLatin1StringView>
#include <optional>

namespace Zoetrope {

/// The user's words for an Error: what did not work on which thing, and what to do about it.
struct ErrorWords
{
    QString what; ///< a whole sentence naming the subject
    QString action; ///< a whole sentence: how to mend it
};

[[nodiscard]] ErrorWords errorWords(const Error &error);

/// `what` and `action` as one line of text.
[[nodiscard]] QString errorText(const Error &error);

/// The stable name of a code (`source-missing`), for JSON and logs, and back.
[[nodiscard]] QLatin1StringView errorName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorCodeFromName(QStringView name);

/// The program's exit code for a failure. Documented in docs/cli.md; never 0.
[[nodiscard]] int exitCode(ErrorCode code);

/// The HTTP status a failure answers with.
[[nodiscard]] int httpStatus(ErrorCode code);

/// All codes, for tables and tests.
[[nodiscard]] const QList<ErrorCode> &allErrorCodes();

} // namespace Zoetrope
