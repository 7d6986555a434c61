// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/stage.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// Pictures at their own times -> one picture at each tick of a constant rate: that which is on screen a quarter of a
/// tick later, so that times which are only a little uneven lose and repeat nothing. What a tick shows depends on its
/// time alone, so a run that begins amid the source makes the same pictures.
///
/// Units:   in: pts and duration in the source's video time base, each picture ending where the next begins; out: in
///          the track's.
/// Errors:  OutOfMemory.
class RateStage final : public Stage
{
public:
    RateStage(QString name, const PlanSource &source, const VideoTrack &track);

    [[nodiscard]] FrameQueue &input() { return m_input; }
    [[nodiscard]] FramePort &output() { return m_output; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override;

private:
    [[nodiscard]] std::int64_t firstTickFrom(std::int64_t time) const;
    [[nodiscard]] Result<> show(const AVFrame &frame, std::int64_t tick, const std::stop_token &stop);

    QString m_name;
    AVRational m_from;
    AVRational m_to;
    AVRational m_rate;
    FrameQueue m_input{2};
    FramePort m_output;
    bool m_isWanted = true;
};

} // namespace Zoetrope
