// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/filtertext.h"

#include "engine/model/filtertemplate.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

double numberOf(const OptionRow &row, const QVariant &value)
{
    switch (row.kind) {
    case ValueKind::Integer:
    case ValueKind::Number:
        return std::clamp(value.toDouble(), row.minimum, row.maximum);
    case ValueKind::Boolean:
        return value.toBool() ? 1 : 0;
    case ValueKind::Choice:
        break;
    }
    return double(std::max<qsizetype>(row.choices.indexOf(value.toString()), 0));
}

Result<QString> linkText(const FilterStep &filter, const QList<FilterRow> &rows, Size size)
{
    const auto row = std::ranges::find(rows, filter.name, &FilterRow::name);
    if (row == rows.end())
        return Error{ErrorCode::FilterMissing, filter.name, {}};
    QMap<QString, double> numbers{
        {u"width"_s, double(size.width)}, {u"height"_s, double(size.height)}, {u"short"_s, double(size.shortSide())}};
    for (const OptionRow &option : row->options)
        numbers.insert(option.name, numberOf(option, optionValue(row->options, filter.options, option.name)));
    return fillTemplate(row->graph, numbers);
}

} // namespace

Result<QString> filterText(const FilterChain &chain, const QList<FilterRow> &rows, Size size)
{
    QStringList links;
    for (const FilterStep &filter : chain) {
        const Result<QString> link = linkText(filter, rows, size);
        if (!link)
            return link.error();
        if (!link->isEmpty())
            links += *link;
    }
    return links.join(u',');
}

} // namespace Zoetrope
