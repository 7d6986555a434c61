// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/progressmeter.h"
#include "engine/pipeline/stage.h"
#include "engine/pipeline/trackwriter.h"
#include "engine/plan/plan.h"

#include <map>

namespace Zoetrope {

/// What an encoder is opened with, before the first packet is read.
[[nodiscard]] Result<CodecPtr> openVideoEncoder(const Plan &plan, const VideoTrack &track);
[[nodiscard]] Result<CodecPtr> openAudioEncoder(const AudioTrack &track);

/// What went through a track, counted while it was made: the verifier holds the outputs against it.
struct TrackCount
{
    QString track;
    std::int64_t frames = 0; ///< video: pictures sent; audio: samples a channel
    Microseconds start{0};
    Microseconds end{0};
};

/// Frames -> packets -> pieces of one track. Key frames stand on the plan's grid: the first frame of each grid cell,
/// so that all renditions have theirs at equal times.
///
/// Owns:    the encoder's context, the TrackWriter.
/// Errors:  EncoderFailed, those of TrackWriter.
class Encoder final : public Stage
{
public:
    Encoder(QString track, CodecPtr codec, TrackWriter writer, Microseconds keyFrameInterval, ProgressMeter *meter);

    [[nodiscard]] FrameQueue &input() { return m_input; }

    [[nodiscard]] QString name() const override { return m_track; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override { m_input.refuse(); }

    /// After the run.
    [[nodiscard]] const TrackCount &count() const { return m_count; }

private:
    [[nodiscard]] Result<> encode(AVFrame *frame);
    void markKeyFrame(AVFrame &frame);
    void countFrame(const AVFrame &frame);

    QString m_track;
    CodecPtr m_codec;
    TrackWriter m_writer;
    bool m_isVideo;
    std::int64_t m_keyInterval = 0; ///< in the encoder's time base
    std::int64_t m_nextKey = 0;
    std::map<std::int64_t, std::int64_t> m_durations; ///< by pts, of the pictures inside the encoder
    ProgressMeter *m_meter;
    TrackCount m_count;
    FrameQueue m_input{4};
};

} // namespace Zoetrope
