// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/catalog.h"

namespace Zoetrope {

/// One filter of the catalog with what was chosen for it; of pictures, stills or sounds, each with rows of their own.
///
/// JSON: `"blur"`, or `{"name": "blur", "strength": 30}`: the name and the options side by side. As text for command
/// lines: `denoise`, `denoise=30` (the first option), `highpass=frequency:120`.
struct FilterStep
{
    QString name; ///< catalog name
    OptionValues options;
    bool operator==(const FilterStep &) const = default;
};

/// Filters applied one after the other; empty for none.
using FilterChain = QList<FilterStep>;

/// More would be a mistake.
inline constexpr int longestFilterChain = 8;

[[nodiscard]] QJsonObject toJson(const FilterStep &step);
[[nodiscard]] FilterStep filterStepFromJson(const QJsonValue &value, const QString &path, Faults *faults);

/// Steps joined by `+`: `deblock+denoise=30`. Errors: UsageInvalid, with the reason as detail; the values' ranges are
/// for checkFilters().
[[nodiscard]] Result<FilterChain> filterChainFromText(QStringView text, const QList<FilterRow> &rows);
/// The names of a chain for people and files: `grayscale-blur`, `none` for an empty one.
[[nodiscard]] QString chainText(const FilterChain &chain);

/// What is wrong with a step, its options or the length of a chain.
void checkFilter(const FilterStep &step, const QList<FilterRow> &rows, const QString &path, Faults *faults);
void checkFilters(const FilterChain &chain, const QList<FilterRow> &rows, const QString &path, Faults *faults);

/// The chain with every option said: defaults filled in, so that the same wish is the same value.
[[nodiscard]] FilterChain withDefaults(FilterChain chain, const QList<FilterRow> &rows);

} // namespace Zoetrope
