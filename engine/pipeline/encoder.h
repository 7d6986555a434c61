// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/keyframegrid.h"
#include "engine/pipeline/progressmeter.h"
#include "engine/pipeline/stage.h"
#include "engine/pipeline/trackwriter.h"
#include "engine/plan/plan.h"

#include <functional>
#include <map>
#include <optional>

namespace Zoetrope {

/// Which of two passes an encoder is opened for; `statistics` is the file in which the first tells the second what it
/// has learned.
struct EncoderPass
{
    enum class Kind { Only, First, Second };
    Kind kind = Kind::Only;
    QString statistics;
};

/// What an encoder is opened with, before the first packet is read.
[[nodiscard]] Result<CodecPtr> openVideoEncoder(
    const Plan &plan, const VideoTrack &track, const EncoderPass &pass = {});
[[nodiscard]] Result<CodecPtr> openAudioEncoder(const AudioTrack &track);

/// What went through a track, counted while it was made: the verifier holds the outputs against it.
struct TrackCount
{
    QString track;
    std::int64_t frames = 0; ///< video: pictures; audio: samples a channel
    std::int64_t framesKept = 0; ///< of these, on disk since an earlier attempt
    std::int64_t piecesKept = 0;
    Microseconds start{0};
    Microseconds end{0};
};

/// The count of what an earlier attempt left of a track.
[[nodiscard]] TrackCount countKept(const QString &track, const TrackFormat &format, const TrackTotals &totals);

/// Frames -> packets -> pieces of one track. Key frames stand on the plan's grid: the first frame of each grid cell,
/// so that all renditions have theirs at equal times.
///
/// An encoder that cannot be told where key frames are due (SVT-AV1) is opened anew at each of them, since it begins
/// with one.
///
/// Resume:  where the TrackWriter goes on behind pieces of an earlier attempt, pictures that are in these pieces pass
///          by unseen, and the next one is a key frame. Sound is counted from its start, and sent from a little before
///          the joint on: a sound encoder needs to warm up; its packets from before the joint are dropped. MP3, whose
///          packets share their bytes, and FLAC, whose packets are numbered, are heard from their start. All times of
///          packets are those that a run without a break would have given.
/// Owns:    the encoder's context, the TrackWriter.
/// Errors:  EncoderFailed, those of TrackWriter.
class Encoder final : public Stage
{
public:
    using Reopen = std::function<Result<CodecPtr>()>;

    /// `reopen` makes the encoder again, for those that are opened anew.
    Encoder(QString track, CodecPtr codec, TrackWriter writer, Microseconds keyFrameInterval, ProgressMeter *meter,
        Reopen reopen = {});

    [[nodiscard]] FrameQueue &input() { return m_input; }

    [[nodiscard]] QString name() const override { return m_track; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override { m_input.refuse(); }

    [[nodiscard]] AVRational timeBase() const { return m_codec->time_base; } ///< of what comes in
    /// Where pictures are wanted from, in their time base; nothing: from the start.
    [[nodiscard]] std::optional<std::int64_t> wantedFrom() const { return m_joint; }
    /// What the earlier attempt left, and, after the run, all.
    [[nodiscard]] const TrackCount &count() const { return m_count; }
    /// After a run in which no stage failed: closes the track. Until then its last piece has no name, since a source
    /// that broke off looks like one that ended.
    [[nodiscard]] Result<> finishTrack(int damages);

private:
    [[nodiscard]] Result<> take(AVFrame &frame);
    [[nodiscard]] Result<> encode(AVFrame *frame);
    [[nodiscard]] Result<> write(AVPacket &packet);
    [[nodiscard]] Result<> beginAnew();
    [[nodiscard]] bool isHeardOut(std::int64_t pts) const;
    void countFrame(const AVFrame &frame);

    QString m_track;
    CodecPtr m_codec;
    TrackWriter m_writer;
    bool m_isVideo;
    KeyFrameGrid m_grid;
    Reopen m_reopen; ///< set where key frames need it
    bool m_isBegun = false;
    std::optional<std::int64_t> m_joint; ///< where the pieces of an earlier attempt end
    qsizetype m_jointPackets = 0; ///< to come, whose decoding times the earlier pieces tell
    std::map<std::int64_t, std::int64_t> m_durations; ///< by pts, of the pictures inside the encoder
    ProgressMeter *m_meter;
    TrackCount m_count;
    FrameQueue m_input{2};
};

} // namespace Zoetrope
