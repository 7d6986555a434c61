// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/imagenumber.h"

#include "tests/support/framecode.h"

#include <cstring>

namespace Zoetrope::Test {

std::optional<int> numberIn(const QImage &image)
{
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    const FramePtr frame(av_frame_alloc());
    if (rgba.isNull() || !frame)
        return {};
    frame->format = AV_PIX_FMT_RGBA;
    frame->width = rgba.width();
    frame->height = rgba.height();
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    for (int y = 0; y < rgba.height(); ++y)
        std::memcpy(
            frame->data[0] + ptrdiff_t(y) * frame->linesize[0], rgba.constScanLine(y), size_t(rgba.width()) * 4);
    return readFrameNumber(*frame);
}

} // namespace Zoetrope::Test
