// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pictureimage.h"

namespace Zoetrope {

QImage toImage(const Picture &picture)
{
    if (picture.isNull())
        return {};
    // The image keeps the bytes alive through a copy of the array, which shares them.
    auto *bytes = new QByteArray(picture.rgba);
    return QImage(
        reinterpret_cast<const uchar *>(bytes->constData()), picture.size.width, picture.size.height,
        qsizetype(picture.size.width) * 4, QImage::Format_RGBA8888,
        [](void *owned) { delete static_cast<QByteArray *>(owned); }, bytes);
}

} // namespace Zoetrope
