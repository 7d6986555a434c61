// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"
#include "engine/model/mediainfo.h"

namespace Zoetrope {

/// What Zencoder tells of a media file: always the same keys, null until known, and words of its own for formats and
/// codecs. Pure.
namespace ZencoderMedia {

/// All keys of a file's facts, null.
[[nodiscard]] QJsonObject unknown();
[[nodiscard]] QJsonObject ofSource(const MediaInfo &source);
/// `input` are the facts of the source, of which some hold for what was made of it.
[[nodiscard]] QJsonObject ofOutput(const OutputRecord &record, const OutputSpec &spec, const QJsonObject &input);

/// The same facts as the shorter replies name them.
[[nodiscard]] QJsonObject inShort(const QJsonObject &facts);

} // namespace ZencoderMedia

} // namespace Zoetrope
