// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/markplan.h"

#include <algorithm>
#include <cmath>

namespace Zoetrope {

namespace {

constexpr double usualWidth = 10; // percent

enum class Edge { Near, Middle, Far }; // near: left or top

Edge columnOf(WatermarkPlace place)
{
    switch (place) {
    case WatermarkPlace::TopLeft:
    case WatermarkPlace::Left:
    case WatermarkPlace::BottomLeft:
        return Edge::Near;
    case WatermarkPlace::Top:
    case WatermarkPlace::Center:
    case WatermarkPlace::Bottom:
        return Edge::Middle;
    default:
        return Edge::Far;
    }
}

Edge rowOf(WatermarkPlace place)
{
    switch (place) {
    case WatermarkPlace::TopLeft:
    case WatermarkPlace::Top:
    case WatermarkPlace::TopRight:
        return Edge::Near;
    case WatermarkPlace::Left:
    case WatermarkPlace::Center:
    case WatermarkPlace::Right:
        return Edge::Middle;
    default:
        return Edge::Far;
    }
}

void toPercent(std::optional<PictureLength> *length, int side)
{
    if (*length && (*length)->unit == PictureLength::Unit::Pixels)
        *length = PictureLength{(*length)->amount * 100 / side, PictureLength::Unit::Percent};
}

double share(const PictureLength &percent, int side) { return percent.amount * side / 100; }

int evenWithin(double length, int most) { return std::clamp(2 * int(std::lround(length / 2)), 2, std::max(2, most)); }

Size sizeOf(const PictureMark &mark, Size picture)
{
    const WatermarkSpec &wish = mark.wish;
    const double aspect = double(mark.picture.width) / std::max(1, mark.picture.height);
    double width = wish.width ? share(*wish.width, picture.width) : usualWidth * picture.width / 100;
    double height = wish.height ? share(*wish.height, picture.height) : width / aspect;
    if (wish.height && !wish.width)
        width = height * aspect;
    const double excess = std::max({1.0, width / picture.width, height / picture.height});
    return {evenWithin(width / excess, picture.width), evenWithin(height / excess, picture.height)};
}

/// One axis: where the mark begins along a side.
int beginning(Edge edge, const std::optional<PictureLength> &wish, double margin, int own, int side)
{
    const double room = side - own;
    double begin = edge == Edge::Near ? margin : edge == Edge::Far ? room - margin : room / 2;
    if (wish)
        begin = wish->amount < 0 ? room + share(*wish, side) : share(*wish, side);
    return 2 * int(std::clamp(std::round(begin / 2), 0.0, std::floor(std::max(0.0, room) / 2)));
}

} // namespace

QList<PictureMark> wantedMarks(const QList<WatermarkSpec> &wishes, const MediaInfo &info, Size best)
{
    QList<PictureMark> marks;
    for (const WatermarkSpec &wish : wishes) {
        if (wish.opacity <= 0)
            continue;
        const auto found = std::ranges::find(info.watermarkFiles, wish.path, &WatermarkFileInfo::path);
        const WatermarkFileInfo known =
            found != info.watermarkFiles.end() ? *found : WatermarkFileInfo{wish.path, {1, 1}, {}};
        PictureMark mark{wish, known.size, known.identity};
        toPercent(&mark.wish.x, best.width);
        toPercent(&mark.wish.y, best.height);
        toPercent(&mark.wish.width, best.width);
        toPercent(&mark.wish.height, best.height);
        marks.append(mark);
    }
    return marks;
}

Size largestPicture(const QList<Rendition> &renditions, const FramedPicture &picture)
{
    Size best{2, 2};
    for (const Rendition &rendition : renditions) {
        const Size content = contentSize(picture, rendition.size);
        const Size own = content.isEmpty() ? rendition.size : content;
        if (own.area() > best.area())
            best = own;
    }
    return best;
}

MarkPlacing placeMark(const PictureMark &mark, Size picture)
{
    const WatermarkSpec &wish = mark.wish;
    const double margin = wish.margin * picture.shortSide() / 100;
    MarkPlacing placing;
    placing.size = sizeOf(mark, picture);
    placing.left = beginning(columnOf(wish.place), wish.x, margin, placing.size.width, picture.width);
    placing.top = beginning(rowOf(wish.place), wish.y, margin, placing.size.height, picture.height);
    return placing;
}

} // namespace Zoetrope
