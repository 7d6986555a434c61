// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"
#include "engine/model/outputspec.h"
#include "engine/plan/framing.h"

namespace Zoetrope {

/// One size of a ladder that will be made.
struct Rendition
{
    Size size;
    std::optional<Bitrate> bitrate;
    bool operator==(const Rendition &) const = default;
};

enum class Upscale { Never, Allowed };

/// The rungs of one output -> the renditions that are made of a picture framed so, best first. A rung above
/// the source becomes one at the source's size, once and only when no other rung has that size; each such rung leaves a
/// Notice.
[[nodiscard]] QList<Rendition> resolveLadder(
    const QList<Rung> &ladder, const FramedPicture &picture, Upscale upscale, QList<Notice> *notices);
/// Of a picture shown at `display`, in its own shape.
[[nodiscard]] QList<Rendition> resolveLadder(
    const QList<Rung> &ladder, Size display, Upscale upscale, QList<Notice> *notices);

/// Adds a notice unless the same words are there already: several outputs often ask for the same thing.
void addNotice(QList<Notice> *notices, const QString &code, const QString &text);

} // namespace Zoetrope
