// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/filterchain.h"

#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList namesOf(const QList<FilterRow> &rows)
{
    QStringList names;
    for (const FilterRow &row : rows)
        names += row.name;
    return names;
}

const FilterRow *rowOf(QStringView name, const QList<FilterRow> &rows)
{
    const auto found = std::ranges::find_if(rows, [name](const FilterRow &row) { return row.name == name; });
    return found != rows.end() ? &*found : nullptr;
}

Error unreadable(QStringView text, const QString &reason)
{
    return Error{ErrorCode::UsageInvalid, text.toString(), reason};
}

/// A choice as it is written, anything else as a number.
QVariant valueFromText(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return text;
    return number == int(number) ? QVariant(int(number)) : QVariant(number);
}

Result<FilterStep> stepFromText(const QString &text, const QList<FilterRow> &rows)
{
    const qsizetype equals = text.indexOf(u'=');
    FilterStep step{text.left(equals < 0 ? text.size() : equals), {}};
    const FilterRow *row = rowOf(step.name, rows);
    if (!row)
        return unreadable(text, u"there is no filter \"%1\": %2"_s.arg(step.name, namesOf(rows).join(u", "_s)));
    if (equals < 0)
        return step;
    for (const QString &part : text.sliced(equals + 1).split(u',')) {
        const qsizetype colon = part.indexOf(u':');
        const bool isNamed = colon > 0;
        if (row->options.isEmpty())
            return unreadable(text, u"%1 has no options"_s.arg(step.name));
        const QString name = isNamed ? part.first(colon) : row->options.first().name;
        step.options.insert(name, valueFromText(isNamed ? part.sliced(colon + 1) : part));
    }
    return step;
}

} // namespace

QJsonObject toJson(const FilterStep &step)
{
    QJsonObject object = optionsToJson(step.options);
    object.insert("name"_L1, step.name);
    return object;
}

FilterStep filterStepFromJson(const QJsonValue &value, const QString &path, Faults *faults)
{
    if (value.isString())
        return {value.toString(), {}};
    if (!value.isObject()) {
        faults->append({path, u"must be a filter's name, or an object with a name"_s});
        return {};
    }
    QJsonObject options = value.toObject();
    const QJsonValue name = options.take("name"_L1);
    if (!name.isString())
        faults->append({path + ".name"_L1, u"must be a filter's name"_s});
    return {name.toString(), optionsFromJson(options, path, faults)};
}

Result<FilterChain> filterChainFromText(QStringView text, const QList<FilterRow> &rows)
{
    FilterChain chain;
    for (const QString &part : text.toString().split(u'+')) {
        const Result<FilterStep> step = stepFromText(part, rows);
        if (!step)
            return step.error();
        chain += *step;
    }
    return chain;
}

QString chainText(const FilterChain &chain)
{
    QStringList names;
    for (const FilterStep &step : chain)
        names += step.name;
    return names.isEmpty() ? u"none"_s : names.join(u'-');
}

void checkFilter(const FilterStep &step, const QList<FilterRow> &rows, const QString &path, Faults *faults)
{
    constexpr int longestShown = 200;
    if (const FilterRow *row = rowOf(step.name, rows))
        checkOptions(row->options, step.options, path, faults);
    else
        faults->append({path + ".name"_L1,
            u"must be one of %1, is “%2”"_s.arg(namesOf(rows).join(u", "_s), step.name.left(longestShown))});
}

void checkFilters(const FilterChain &chain, const QList<FilterRow> &rows, const QString &path, Faults *faults)
{
    if (chain.size() > longestFilterChain)
        faults->append({path, u"must have at most %1 filters, has %2"_s.arg(longestFilterChain).arg(chain.size())});
    for (qsizetype i = 0; i < std::min<qsizetype>(chain.size(), longestFilterChain); ++i)
        checkFilter(chain[i], rows, u"%1[%2]"_s.arg(path).arg(i), faults);
}

FilterChain withDefaults(FilterChain chain, const QList<FilterRow> &rows)
{
    for (FilterStep &step : chain) {
        const FilterRow *row = rowOf(step.name, rows);
        Q_ASSERT(row); // validate() has seen it
        for (const OptionRow &option : row->options)
            step.options.insert(option.name, optionValue(row->options, step.options, option.name));
    }
    return chain;
}

} // namespace Zoetrope
