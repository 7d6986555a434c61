// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace Zoetrope {

/// Names of outputs: template -> relative path that is safe on every file system and stays below its folder.
///
/// Tokens: {name} source without extension, {resolution} short side (0 without a picture), {width} {height}, {label},
///         {index} (1-based in the set), {counter} (the job's place in its batch: 001), {date} (of the day on which it
///         was handed in: 2030-01-31); of outputs {container}; of stills {time} (00-00-03, with -500 for fractions),
///         {filter}, {format}. An unknown token is an Error{NameInvalid}. `/` in the template makes folders; in a
///         token's value it becomes `_`. Empty components (`/a`, `a//b`, `a/`) and a depth beyond 8 are
///         Error{NameInvalid} too.
/// Safe:   control characters, `<>:"|?*\`, trailing dots and blanks, Windows' reserved names and leading dots or
///         dashes are replaced; each component at most 200 bytes of UTF-8 (cut at a character), so that an extension
///         and a counter still fit in 255.
struct NameTokens
{
    QMap<QString, QString> values;
};

/// What all names of a job have in common: {name}, {counter}, {date}; without a date where none is known.
[[nodiscard]] NameTokens jobTokens(const QString &sourceName, const BatchMark &batch);

[[nodiscard]] Result<QString> expandName(const QString &nameTemplate, const NameTokens &tokens);

/// One path component made safe as above; never empty (`_` at the least).
[[nodiscard]] QString safeComponent(const QString &text);

/// Gives each wanted path a name of its own: equal ones (also when they differ in case or Unicode form alone) get
/// ` (2)`, ` (3)` before the extension. A claimed path is nobody's folder: what would lie below it goes into a folder
/// with a counter of its own, so that no output ever mixes with the files of an HLS folder.
class UniqueNames
{
public:
    [[nodiscard]] QString claim(const QString &path);

private:
    [[nodiscard]] QString claimComponent(const QString &folder, const QString &component, bool isLast);

    QSet<QString> m_taken; ///< folded paths of outputs; folders above them end in `/`
    QHash<QString, int> m_counters; ///< the last number given to a folded path, so that many equal names stay cheap
};

} // namespace Zoetrope
