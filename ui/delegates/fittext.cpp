// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/fittext.h"

#include <QStringList>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// `suffix` says what stands behind the first parts when so many are left out.
QString fitting(const QString &text, const QString &separator, const QFontMetrics &metrics, int width,
    const std::function<QString(qsizetype left)> &suffix)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QStringList parts = text.split(separator);
    for (qsizetype kept = parts.size() - 1; kept > 0; --kept) {
        QString shorter = parts.first(kept).join(separator) + suffix(parts.size() - kept);
        if (metrics.horizontalAdvance(shorter) <= width)
            return shorter;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

QString fittingFacts(const QString &text, const QFontMetrics &metrics, int width)
{
    return fitting(text, u" · "_s, metrics, width, [](qsizetype) { return QString(); });
}

QString fittingList(const QString &text, const QFontMetrics &metrics, int width)
{
    return fitting(text, u", "_s, metrics, width, [](qsizetype left) { return u" +%1"_s.arg(left); });
}

} // namespace Zoetrope
