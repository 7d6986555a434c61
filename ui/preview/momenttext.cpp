// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/momenttext.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QString padded(std::int64_t value, int digits) { return QString::number(value).rightJustified(digits, u'0'); }

QString clock(std::int64_t seconds)
{
    const std::int64_t minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(QString::number(minutes), padded(seconds % 60, 2));
    return u"%1:%2:%3"_s.arg(QString::number(minutes / 60), padded(minutes % 60, 2), padded(seconds % 60, 2));
}

} // namespace

QString momentText(Microseconds moment)
{
    return clock(std::chrono::floor<std::chrono::seconds>(std::max(moment, Microseconds(0))).count());
}

QString preciseClockText(Microseconds moment)
{
    const std::int64_t thousandths =
        std::chrono::floor<std::chrono::milliseconds>(std::max(moment, Microseconds(0))).count();
    return u"%1.%2"_s.arg(clock(thousandths / 1000), padded(thousandths % 1000, 3));
}

} // namespace Zoetrope
