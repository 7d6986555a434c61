// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Zoetrope {

/// One word for one enumerator, as files, lines and the database spell it; a table of them reads and writes an enum.
template <typename Value> struct EnumWord
{
    Value value;
    QLatin1StringView text;
};

/// The table must hold every enumerator.
template <typename Value, std::size_t count>
[[nodiscard]] QString enumToText(const std::array<EnumWord<Value>, count> &words, Value value)
{
    const auto word = std::find_if(words.begin(), words.end(), [value](const auto &row) { return row.value == value; });
    Q_ASSERT(word != words.end());
    return word->text;
}

/// Errors: SpecInvalid, whose detail names the words there are.
template <typename Value, std::size_t count>
[[nodiscard]] Result<Value> enumFromText(const std::array<EnumWord<Value>, count> &words, QStringView text)
{
    const auto word = std::find_if(words.begin(), words.end(), [text](const auto &row) { return row.text == text; });
    if (word != words.end())
        return word->value;
    QStringList known;
    for (const auto &row : words)
        known += row.text;
    return Error{
        ErrorCode::SpecInvalid, text.toString(), QStringLiteral("must be one of: ") + known.join(QStringLiteral(", "))};
}

} // namespace Zoetrope
