// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/stage.h"
#include "engine/pipeline/timeline.h"

#include <deque>
#include <functional>
#include <optional>
#include <variant>

namespace Zoetrope {

/// Packets -> frames on the job's timeline, each stream decoded once however many consumers there are.
///
/// Owns:    the decoder's context.
/// Errors:  DecoderFailed when the decoder cannot go on; SourceDamaged when the stream gave no frame at all. Damaged
///          packets are counted and passed over.
class Decoder final : public Stage
{
public:
    using Timeline = std::variant<VideoTimeline, AudioTimeline>;

    Decoder(QString name, CodecPtr codec, Timeline timeline);

    /// Pictures before `pts` are dropped but for the last `lead` of them, which a filter needs to know the first one's
    /// past. Before the run.
    void dropBefore(std::int64_t pts, std::size_t lead);

    [[nodiscard]] PacketQueue &input() { return m_input; }
    [[nodiscard]] FramePort &output() { return m_output; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override;

    // After the run:
    [[nodiscard]] std::int64_t frames() const { return m_frames; } ///< that came out of the decoder
    [[nodiscard]] int damages() const
    {
        return m_damages;
    } ///< after the first frame: before it a stream may just begin amid

private:
    [[nodiscard]] Result<> decode(const AVPacket *packet, const std::stop_token &stop);
    [[nodiscard]] Result<> receiveAll(const std::stop_token &stop);
    void hand(FramePtr frame, const std::stop_token &stop);
    void push(FramePtr frame, const std::stop_token &stop);
    void countDamage();

    QString m_name;
    CodecPtr m_codec;
    Timeline m_timeline;
    PacketQueue m_input{64};
    FramePort m_output;
    std::optional<std::int64_t> m_wantedFrom;
    std::size_t m_lead = 0;
    std::deque<FramePtr> m_early; ///< at most m_lead, until the first wanted one comes
    std::int64_t m_frames = 0;
    int m_damages = 0;
    bool m_isWanted = true;
};

} // namespace Zoetrope
