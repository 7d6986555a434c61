// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/model/picture.h"
#include "engine/plan/markplan.h"

#include <array>
#include <vector>

namespace Zoetrope {

/// A watermark made ready for the pictures of one step: scaled, in their colours, their depth and their range, so that
/// drawing it into a picture is one multiplication a sample.
///
/// Its white is that of subtitles and menus in HDR pictures: 203 cd/m² in PQ, 75 % of the signal in HLG.
/// Threads: any for different frames.
/// Source:  ITU-R BT.709, BT.601, BT.2020 (matrices), BT.2100 (PQ, HLG), BT.2408 (reference white); IEC 61966-2-1.
class MarkLayer
{
public:
    /// `color` is as the stream says; where it names no matrix, the canvas's height decides as players do.
    MarkLayer(const Picture &picture, const PictureMark &mark, Size canvas, int bitDepth, const ColorInfo &color);

    /// Into a writable frame of `yuv420p` or `yuv420p10le` as large as the canvas.
    void drawInto(AVFrame *frame) const;

private:
    /// One plane: what is added, and how much is left of what was there. Scaled by `whole`.
    struct Plane
    {
        std::vector<std::int32_t> own;
        std::vector<std::int32_t> left;
    };
    template <typename Sample> void drawPlane(AVFrame *frame, int index) const;

    MarkPlacing m_placing;
    int m_bitDepth = 8;
    std::array<Plane, 3> m_planes;
};

/// The layers of a step that is made from the source; none where it has no marks. Reads their files. Errors: those of
/// readStill(); SourceChanged for another file than the planned one.
[[nodiscard]] Result<std::vector<MarkLayer>> markLayers(const PlanSource &source, const ScaleStep &step);

} // namespace Zoetrope
