// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/framing.h"

#include "engine/plan/cascade.h"

#include <algorithm>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallestPart = 16; // pixels a side: less is a slip

int evenUp(double value) { return 2 * int(std::ceil(value / 2 - 1e-6)); }
int evenDown(int value) { return value / 2 * 2; }
int nearestEven(double value) { return std::max(2, 2 * int(std::lround(value / 2))); }

/// How the displayed picture's sides lie on the decoded one.
PictureBorders decodedSides(const CropWish &crop, const VideoStreamInfo &video)
{
    // Turned back, a quarter at a time: what a clockwise quarter made the top was the left.
    PictureBorders sides{crop.left, crop.top, crop.right, crop.bottom};
    for (int turned = 0; turned < video.rotation; turned += 90)
        sides = {sides.top, sides.right, sides.bottom, sides.left};
    if (video.isMirrored)
        std::swap(sides.left, sides.right);
    const double stretch = video.pixelAspect.isKnown() ? video.pixelAspect.toDouble() : 1;
    sides.left = int(std::ceil(sides.left / stretch - 1e-6));
    sides.right = int(std::ceil(sides.right / stretch - 1e-6));
    return sides;
}

PictureBorders wantedSides(const CropWish &crop, const VideoStreamInfo &video)
{
    if (crop.kind == CropKind::Sides)
        return decodedSides(crop, video);
    return crop.kind == CropKind::Detect ? video.borders.value_or(PictureBorders{}) : PictureBorders{};
}

/// A turn after the source's own, both mirrored first and then turned clockwise, as one of that kind.
void addTurn(const FramingWish &wish, Framing *framing)
{
    if (wish.isMirrored) {
        framing->isMirrored = !framing->isMirrored;
        framing->rotation = (360 - framing->rotation) % 360;
    }
    framing->rotation = (framing->rotation + wish.rotate) % 360;
}

Size displayed(Size part, const VideoStreamInfo &video, int rotation)
{
    if (video.pixelAspect.isKnown() && video.pixelAspect.num != video.pixelAspect.den)
        part.width = std::max(1, int(std::lround(part.width * video.pixelAspect.toDouble())));
    return rotation % 180 == 0 ? part : part.transposed();
}

/// Cuts off what reaches over a shape, the same on both sides.
void cutToShape(Rational aspect, const VideoStreamInfo &video, Framing *framing)
{
    const double wanted = framing->rotation % 180 == 0 ? aspect.toDouble() : 1 / aspect.toDouble();
    const double stretch = video.pixelAspect.isKnown() ? video.pixelAspect.toDouble() : 1;
    Size &part = framing->part;
    const double shape = part.width * stretch / part.height;
    const Size whole = part;
    if (shape > wanted)
        part.width = std::min(part.width, nearestEven(part.height * wanted / stretch));
    else
        part.height = std::min(part.height, nearestEven(part.width * stretch / wanted));
    framing->left += evenDown((whole.width - part.width) / 2);
    framing->top += evenDown((whole.height - part.height) / 2);
}

/// The smallest picture of a shape that holds another whole.
Size around(Size picture, Rational aspect)
{
    const double wanted = aspect.toDouble();
    const double shape = double(picture.width) / picture.height;
    if (shape < wanted)
        return {int(std::lround(picture.height * wanted)), picture.height};
    return {picture.width, int(std::lround(picture.width / wanted))};
}

} // namespace

Result<FramedPicture> framePicture(const FramingWish &wish, const VideoStreamInfo &video)
{
    Framing framing{0, 0, video.codedSize, video.rotation, video.isMirrored};
    const PictureBorders sides = wantedSides(wish.crop, video);
    if (sides != PictureBorders{}) {
        framing.left = evenUp(sides.left);
        framing.top = evenUp(sides.top);
        framing.part.width = evenDown(video.codedSize.width - framing.left - sides.right);
        framing.part.height = evenDown(video.codedSize.height - framing.top - sides.bottom);
        if (framing.part.width < smallestPart || framing.part.height < smallestPart)
            return Error{ErrorCode::SpecInvalid, {},
                u"crop: must leave something of a picture of %1, takes %2"_s.arg(
                    sizeToText(video.displaySize), cropToText(wish.crop))};
    }
    addTurn(wish, &framing);
    if (wish.shape.fit == Fit::Crop)
        cutToShape(wish.shape.aspect, video, &framing);

    FramedPicture framed;
    framed.shape = wish.shape;
    framed.picture = displayed(framing.part, video, framing.rotation);
    const bool isReshaped = wish.shape.fit == Fit::Pad || wish.shape.fit == Fit::Stretch;
    framed.display = isReshaped ? around(framed.picture, wish.shape.aspect) : framed.picture;
    if (framing.part == video.codedSize)
        framing.part = {};
    if (framing != Framing{0, 0, {}, video.rotation, video.isMirrored})
        framed.framing = framing;
    else if (!isReshaped)
        framed.display = framed.picture = video.displaySize;
    return framed;
}

Size renditionSize(const FramedPicture &picture, int shortSide)
{
    if (picture.shape.fit == Fit::Keep || shortSide == 0)
        return rungSize(picture.display, shortSide);
    return rungSize({picture.shape.aspect.num, picture.shape.aspect.den}, shortSide);
}

Size contentSize(const FramedPicture &picture, Size rendition)
{
    if (picture.shape.fit != Fit::Pad)
        return {};
    const double scale =
        std::min(double(rendition.width) / picture.picture.width, double(rendition.height) / picture.picture.height);
    const Size content{std::min(rendition.width, nearestEven(picture.picture.width * scale)),
        std::min(rendition.height, nearestEven(picture.picture.height * scale))};
    return content == rendition ? Size{} : content;
}

} // namespace Zoetrope
