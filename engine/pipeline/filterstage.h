// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/marklayer.h"
#include "engine/pipeline/stage.h"
#include "engine/plan/plan.h"
#include "engine/plan/soundlevels.h"

#include <deque>

namespace Zoetrope {

/// What a filter stage makes of its frames. The texts are libavfilter's, made by us from the plan's values alone.
struct FilterWish
{
    bool isVideo = true;
    QString chain; ///< one input, one output
    AVRational timeBase{1, 1}; ///< of the frames in and out; sound: 1 / the rate that comes out
    int frameSamples = 0; ///< sound: every frame but the last has this many; 0: as they come
    std::vector<MarkLayer> marks{}; ///< pictures: drawn over what comes out, in this order
};

/// The chains of a plan: a scale step made from the source or from another step; a sound track's conversion. Text that
/// is drawn is read from the script that writeBurntTexts() has left in `textFolder`, marks from their own files.
/// Errors: FilterMissing; those of markLayers().
[[nodiscard]] Result<FilterWish> scaleWish(const Plan &plan, const ScaleStep &step, const QString &textFolder);
[[nodiscard]] Result<FilterWish> soundWish(
    const PlanSource &source, const AudioTrack &track, const AVCodecContext &encoder);
/// How loud a sound is that is mixed down and filtered so: each frame that comes out carries what was measured until
/// then (see SoundMeter). Errors: FilterMissing.
[[nodiscard]] Result<FilterWish> meterWish(const PlanSource &source, const LevelWish &level);

/// How many pictures before one a step's filters look at.
[[nodiscard]] int memoryOf(const ScaleStep &step);

/// Frames through one filter graph; video keeps its times and durations frame by frame. The graph is built from the
/// first frame and anew when the source changes its shape midway.
///
/// Errors:  FilterFailed, OutOfMemory.
class FilterStage final : public Stage
{
public:
    FilterStage(QString name, FilterWish wish);

    [[nodiscard]] FrameQueue &input() { return m_input; }
    [[nodiscard]] FramePort &output() { return m_output; }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override;

private:
    [[nodiscard]] Result<> filter(FramePtr frame, const std::stop_token &stop);
    [[nodiscard]] Result<> configure(const AVFrame &frame);
    [[nodiscard]] QByteArray inputArguments(const AVFrame &frame) const;
    [[nodiscard]] bool fits(const AVFrame &frame) const;
    [[nodiscard]] Result<> takeAll(const std::stop_token &stop);
    void restoreTimes(AVFrame &frame);
    [[nodiscard]] Result<> drawMarks(AVFrame *frame) const;

    QString m_name;
    FilterWish m_wish;
    FrameQueue m_input{2};
    FramePort m_output;
    FilterGraphPtr m_graph;
    AVFilterContext *m_source = nullptr; ///< owned by m_graph
    AVFilterContext *m_sink = nullptr; ///< owned by m_graph
    FramePtr m_shape; ///< properties of the frames that the graph was built for
    std::deque<std::pair<std::int64_t, std::int64_t>> m_durations; ///< pts and duration of the frames inside
    std::int64_t m_nextSample = 0; ///< sound: where the next frame out begins
    bool m_isWanted = true;
};

} // namespace Zoetrope
