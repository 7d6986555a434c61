// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/catalog.h"
#include "engine/plan/capabilities.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// The one place where catalog values become FFmpeg options. A user's text never comes this far: names and strings are
/// ours, values come from checked catalog rows (threat model J1).

enum class RateControl {
    Quality, ///< constant quality, in the options
    Average, ///< VideoTrack::bitrate, set by the stage
};

/// The first of the codec's encoders that this build has. Errors: EncoderMissing.
[[nodiscard]] Result<QString> chooseEncoder(const CodecRow &codec, const Capabilities &capabilities);

/// What makes sound of a codec.
struct SoundEncoder
{
    QString name; ///< FFmpeg's
    QString sampleFormat; ///< FFmpeg's; empty: the one that the encoder likes best
    EncoderOptions options;
};

/// Errors: EncoderMissing.
[[nodiscard]] Result<SoundEncoder> chooseSoundEncoder(
    const CodecRow &codec, const OptionValues &values, const Capabilities &capabilities);

/// The bits a sample that are wished; 8 of pictures and 16 of sounds whose codec gives no choice.
[[nodiscard]] int depthOf(const CodecRow &codec, const OptionValues &values);

/// The options of a video encoder. Key frames come from the stage alone, which marks the first frame of every cell of
/// the grid: the encoders are told to set none themselves, so that all renditions have theirs at the same pictures.
[[nodiscard]] EncoderOptions encoderOptions(
    const CodecRow &codec, const QString &encoder, const OptionValues &values, RateControl rateControl);

/// Tells an encoder what light a film of high dynamic range was graded for, for the stream itself to say so; nothing
/// where the encoder has no words for it.
void addLight(const QString &encoder, const LightInfo &light, EncoderOptions *options);

} // namespace Zoetrope
