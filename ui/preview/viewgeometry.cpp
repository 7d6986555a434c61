// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/viewgeometry.h"

#include <algorithm>
#include <cmath>

namespace Zoetrope {

namespace {

constexpr double zoomOfAStep = 1.25;
constexpr double dividerOfAStep = 0.02;

/// The picture's edge along one direction.
double placedEdge(double length, double room, double centre)
{
    if (length <= room)
        return (room - length) / 2;
    return std::clamp(room / 2 - centre * length, room - length, 0.0);
}

} // namespace

QRect fitted(QSizeF picture, const QRect &pane)
{
    if (picture.isEmpty() || pane.isEmpty())
        return {};
    QRect rect(QPoint(), picture.scaled(pane.size(), Qt::KeepAspectRatio).toSize());
    rect.moveCenter(pane.center());
    return rect & pane;
}

double fitFactor(QSizeF picture, QSizeF pane)
{
    if (picture.isEmpty() || pane.isEmpty())
        return 1;
    return std::min({1.0, pane.width() / picture.width(), pane.height() / picture.height()});
}

double steppedZoom(double factor, double steps)
{
    return std::clamp(factor * std::pow(zoomOfAStep, steps), smallestZoom, largestZoom);
}

QRectF placed(QSizeF picture, QSizeF pane, double factor, QPointF centre)
{
    const QSizeF size = picture * factor;
    return {QPointF(placedEdge(size.width(), pane.width(), centre.x()),
                placedEdge(size.height(), pane.height(), centre.y())),
        size};
}

QPointF centreKeeping(QPointF spot, const QRectF &shown, QSizeF picture, QSizeF pane, double factor)
{
    if (shown.isEmpty() || picture.isEmpty())
        return {0.5, 0.5};
    const QPointF place((spot.x() - shown.x()) / shown.width(), (spot.y() - shown.y()) / shown.height());
    return {place.x() + (pane.width() / 2 - spot.x()) / (picture.width() * factor),
        place.y() + (pane.height() / 2 - spot.y()) / (picture.height() * factor)};
}

double dividerShare(int x, const QRect &area)
{
    return area.width() > 0 ? std::clamp(double(x - area.x()) / area.width(), 0.0, 1.0) : 0.5;
}

double steppedDivider(double share, int steps) { return std::clamp(share + steps * dividerOfAStep, 0.0, 1.0); }

} // namespace Zoetrope
