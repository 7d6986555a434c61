// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flatstyle.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

FlatStyle::FlatStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // A tree draws the frame of a row without saying who it is.
    if (element != PE_FrameFocusRect || (widget && !qobject_cast<const QAbstractItemView *>(widget)))
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Not the option's own: the queue's is a tint, on which a line of it could not be seen.
    QColor line = QGuiApplication::palette().color(QPalette::Highlight);
    line.setAlphaF(0.5F);
    constexpr qreal half = 0.5; // to the middle of the dots that the line covers
    constexpr qreal radius = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

} // namespace Zoetrope
