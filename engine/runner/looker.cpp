// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/looker.h"

#include "engine/av/probe.h"

namespace Zoetrope {

Result<MediaInfo> LocalLooker::probe(
    const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin)
{
    return Zoetrope::probe(path, stop, pin);
}

Result<QList<Picture>> LocalLooker::pictures(const PictureWish &wish, const std::stop_token &stop)
{
    return m_viewer.pictures(wish, stop);
}

Result<QByteArray> LocalLooker::still(
    const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop)
{
    return m_viewer.still(wish, format, quality, stop);
}

} // namespace Zoetrope
