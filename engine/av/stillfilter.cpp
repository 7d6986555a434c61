// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/stillfilter.h"

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

Result<QString> linkText(const StillFilter &filter, Size size)
{
    const FilterRow *row = Catalog::stillFilter(filter.name);
    if (!row)
        return Error{ErrorCode::FilterMissing, filter.name, {}};
    QMap<QString, double> numbers{
        {u"width"_s, double(size.width)}, {u"height"_s, double(size.height)}, {u"short"_s, double(size.shortSide())}};
    for (const OptionRow &option : row->options)
        numbers.insert(option.name, numberOf(option, optionValue(row->options, filter.options, option.name)));
    return fillTemplate(row->graph, numbers);
}

} // namespace

Result<QString> stillFilterText(const StillFilterChain &chain, Size size)
{
    QStringList links;
    for (const StillFilter &filter : chain) {
        const Result<QString> link = linkText(filter, size);
        if (!link)
            return link.error();
        if (!link->isEmpty())
            links += *link;
    }
    return links.join(u',');
}

} // namespace Zoetrope
