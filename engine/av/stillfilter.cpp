// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/stillfilter.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The share of an option's range that was chosen, 0..1.
double share(const FilterRow &row, const StillFilter &filter, QStringView name)
{
    const OptionRow *option = Catalog::option(row.options, name);
    Q_ASSERT(option);
    const double value = optionValue(row.options, filter.options, name).toDouble();
    return std::clamp(value / option->maximum, 0.0, 1.0);
}

QString number(double value) { return QString::number(value, 'f', 3); } // never with a comma, whatever the locale

/// Measured: at strength 60 a picture keeps under a fifth of its detail, and its JPEG shrinks about fifteenfold.
QString blurText(const FilterRow &row, const StillFilter &filter, Size size)
{
    constexpr double widestShare = 0.06; // of the short side
    const double sigma = std::max(0.5, share(row, filter, u"strength") * widestShare * size.shortSide());
    return u"gblur=sigma=%1:steps=2"_s.arg(number(sigma));
}

QString sharpenText(const FilterRow &row, const StillFilter &filter)
{
    constexpr double strongestAmount = 3;
    return u"unsharp=luma_msize_x=5:luma_msize_y=5:luma_amount=%1"_s.arg(
        number(share(row, filter, u"strength") * strongestAmount));
}

} // namespace

Result<QString> stillFilterText(const StillFilter &filter, Size size)
{
    const FilterRow *row = Catalog::stillFilter(filter.name);
    if (filter.name.isEmpty() || filter.name == "none"_L1)
        return QString();
    if (row && filter.name == "blur"_L1)
        return blurText(*row, filter, size);
    if (row && filter.name == "grayscale"_L1)
        return u"hue=s=0"_s;
    if (row && filter.name == "sharpen"_L1)
        return sharpenText(*row, filter);
    return Error{ErrorCode::FilterMissing, filter.name, {}};
}

} // namespace Zoetrope
