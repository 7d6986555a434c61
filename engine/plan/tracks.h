// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/mediainfo.h"
#include "engine/plan/capabilities.h"
#include "engine/plan/ladder.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// Wishes -> tracks, and the sharing of tracks: outputs that ask for the same encode get the same one.

/// The encode that a rendition of a picture framed so needs; without id, step, frame rate and threads. Errors:
/// EncoderMissing.
[[nodiscard]] Result<VideoTrack> videoTrack(const VideoSpec &wish, const CodecRow &codec, const Rendition &rendition,
    const FramedPicture &picture, const Capabilities &capabilities);

/// What becomes of high dynamic range in a track: ten bits keep it, and the stream says what light it is meant for;
/// eight bits are tone-mapped, where this build can do that.
void settleDynamicRange(const VideoStreamInfo &source, const Capabilities &capabilities, VideoTrack *track);

/// How many channels a wish comes to: never more than the source has or the codec takes.
[[nodiscard]] int channelsOf(const AudioSpec &wish, const CodecRow &codec, const AudioStreamInfo &source);

/// The encode that a wish for sound needs; without id. Never more channels than the source has, the nearest sample
/// rate that the codec takes (rather a higher one), and no bit rate above what the codec can hold. A wished level
/// counts where the source was measured for it. Without the place of a fade at the end, which is the planner's. Errors:
/// EncoderMissing.
[[nodiscard]] Result<AudioTrack> audioTrack(
    const AudioSpec &wish, const CodecRow &codec, const AudioStreamInfo &source, const Capabilities &capabilities);

/// All tracks of a plan, each distinct encode once.
class TrackTable
{
public:
    /// The id of the track that is the same encode, added when there was none.
    [[nodiscard]] QString share(VideoTrack track);
    [[nodiscard]] QString share(AudioTrack track);
    [[nodiscard]] QString share(SubtitleTrack track);

    [[nodiscard]] QList<VideoTrack> video() const; ///< largest first
    [[nodiscard]] const QList<AudioTrack> &audio() const { return m_audio; }
    [[nodiscard]] const QList<SubtitleTrack> &subtitles() const { return m_subtitles; }

private:
    QList<VideoTrack> m_video;
    QList<AudioTrack> m_audio;
    QList<SubtitleTrack> m_subtitles;
};

} // namespace Zoetrope
