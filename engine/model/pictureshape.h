// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/units.h"

namespace Zoetrope {

/// How a picture is framed before it is scaled, and how many of its frames are shown. In this order: what lies outside
/// the crop is cut off the picture as a player shows it, the rest is mirrored, turned, and brought into a shape. The
/// short side of a ladder counts for what comes of that.
///
/// JSON: fields of a video part: `"crop": "detect"`, `{"left": 0, "top": 140, "right": 0, "bottom": 140}`;
///       `"rotate": 90`, `"mirror": true`; `"shape": {"fit": "pad", "aspect": "9:16"}`; `"frameRate": 25`,
///       `"30000/1001"`,
///       `"half"`. Read with defaults, written only where something is wished.

enum class CropKind {
    None,
    Sides, ///< as many pixels off each side as is said
    Detect, ///< black borders, as they are found in samples of the source
};

struct CropWish
{
    CropKind kind = CropKind::None;
    int left = 0; ///< pixels of the displayed picture, as all of these
    int top = 0;
    int right = 0;
    int bottom = 0;
    bool operator==(const CropWish &) const = default;
};

/// How a picture of one shape comes into another.
enum class Fit {
    Keep, ///< it keeps its own
    Pad, ///< with black beside or above it
    Crop, ///< by losing what reaches over, equally on both sides
    Stretch, ///< by being pulled
};

struct ShapeWish
{
    Fit fit = Fit::Keep;
    Rational aspect{0, 1}; ///< width to height; known unless the picture keeps its own
    bool operator==(const ShapeWish &) const = default;
};

enum class RateKind {
    Source, ///< every frame at its own time
    Half, ///< every other one
    Constant, ///< the one on screen at each tick of a clock
};

struct FrameRateWish
{
    RateKind kind = RateKind::Source;
    Rational rate{0, 1}; ///< for RateKind::Constant, frames a second
    bool operator==(const FrameRateWish &) const = default;
};

struct FramingWish
{
    CropWish crop;
    int rotate = 0; ///< degrees clockwise: 0, 90, 180, 270
    bool isMirrored = false; ///< left to right, before it is turned
    ShapeWish shape;
    FrameRateWish frameRate;
    bool operator==(const FramingWish &) const = default;
};

/// Adds the fields that say something to a video part.
void addToJson(const FramingWish &wish, QJsonObject *video);
[[nodiscard]] FramingWish framingWishFromJson(JsonReader &video);

[[nodiscard]] QString toText(Fit fit); ///< `keep`, `pad`, `crop`, `stretch`
[[nodiscard]] Result<Fit> fitFromText(QStringView text);

/// `9:16`, `2.39:1`, `16/9`; written with a colon.
[[nodiscard]] QString aspectToText(Rational aspect);
[[nodiscard]] Result<Rational> aspectFromText(QStringView text);

/// `detect`, `none`, or `left,top,right,bottom`: `0,140,0,140`.
[[nodiscard]] QString cropToText(const CropWish &crop);
[[nodiscard]] Result<CropWish> cropFromText(QStringView text);

/// `source`, `half`, `25`, `30000/1001`, `29.97`: the decimals of NTSC mean its exact rates.
[[nodiscard]] QString frameRateToText(const FrameRateWish &wish);
[[nodiscard]] Result<FrameRateWish> frameRateFromText(QStringView text);

} // namespace Zoetrope
