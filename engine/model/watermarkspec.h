// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

#include <optional>

namespace Zoetrope {

/// A length within a picture.
struct PictureLength
{
    enum class Unit { Percent, Pixels };

    double amount = 0;
    Unit unit = Unit::Percent;
    bool operator==(const PictureLength &) const = default;
};

/// `10%`, `20` (pixels).
[[nodiscard]] QString lengthToText(PictureLength length);
/// `10%`, `20`, `20px`. Errors: SpecInvalid.
[[nodiscard]] Result<PictureLength> lengthFromText(QStringView text);

/// Where a mark stands: in a corner, amid an edge, or amid the picture.
enum class WatermarkPlace { TopLeft, Top, TopRight, Left, Center, Right, BottomLeft, Bottom, BottomRight };

[[nodiscard]] QString toText(WatermarkPlace place); ///< `top-left`, `center`, `bottom-right`, …
[[nodiscard]] Result<WatermarkPlace> watermarkPlaceFromText(QStringView text);

/// A still picture that is drawn over the moving one: a logo, with what it is transparent of.
///
/// Units: percents are of the picture's width for what lies along it and of its height for what stands upright, the
///        margin's of its short side. Pixels are those of the output's largest rendition: smaller ones look alike.
/// JSON:  `{"path": "logo.png", "position": "top-right", "margin": 2, "width": "10%", "opacity": 80}`, with `height`
///        instead of `width` or beside it, and `x` and `y` (`"5%"`, `20`) instead of the position's place. Of the
///        fields that have a default those are written that say something else.
struct WatermarkSpec
{
    QString path; ///< PNG, JPEG or WebP, told by its content
    WatermarkPlace place = WatermarkPlace::BottomRight;
    double margin = 2; ///< percent: between the mark and the edges that it stands at
    std::optional<PictureLength> x; ///< from the left edge, below 0 from the right one; instead of what the place says
    std::optional<PictureLength> y; ///< from the top, below 0 from the bottom
    std::optional<PictureLength> width; ///< one alone keeps the mark's shape; neither: a tenth of the picture's width
    std::optional<PictureLength> height;
    double opacity = 100; ///< percent; 0 is not seen
    bool operator==(const WatermarkSpec &) const = default;
};

[[nodiscard]] QJsonObject toJson(const WatermarkSpec &spec);
[[nodiscard]] WatermarkSpec watermarkSpecFromJson(JsonReader &reader);

/// `FILE[,position=…,x=…,y=…,width=…,height=…,margin=…,opacity=…]`, where `size` means the width. A file's name may
/// have commas. Errors: SpecInvalid, whose detail says which part cannot be read.
[[nodiscard]] Result<WatermarkSpec> watermarkFromText(const QString &text);

/// What is wrong with the wishes of one output.
void checkWatermarks(const QList<WatermarkSpec> &marks, const QString &path, Faults *faults);

} // namespace Zoetrope
