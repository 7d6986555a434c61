// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace Zoetrope {

/// Names of outputs: template -> relative path that is safe on every file system and stays below its folder.
///
/// Tokens: {name} source without extension, {resolution} short side, {width} {height}, {container}, {label},
///         {time} (00-00-03, with -500 for fractions), {filter}, {format}, {index} (1-based in the set). An unknown
///         token is an Error{NameInvalid}. `/` in the template makes folders; in a token's value it becomes `_`.
/// Safe:   control characters, `<>:"|?*\`, trailing dots and blanks, Windows' reserved names and leading dots or
///         dashes are replaced; each component at most 200 bytes of UTF-8 (cut at a character), so that an extension
///         and a counter still fit in 255.
struct NameTokens
{
    QMap<QString, QString> values;
};

[[nodiscard]] Result<QString> expandName(const QString &nameTemplate, const NameTokens &tokens);

/// One path component made safe as above; never empty (`_` at the least).
[[nodiscard]] QString safeComponent(const QString &text);

/// Gives each wanted path a name of its own: equal ones (also when they differ in case or Unicode form alone) get
/// ` (2)`, ` (3)` before the extension.
class UniqueNames
{
public:
    [[nodiscard]] QString claim(const QString &path);

private:
    QSet<QString> m_taken;
};

} // namespace Zoetrope
