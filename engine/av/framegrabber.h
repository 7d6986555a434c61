// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/source.h"
#include "engine/model/picture.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// Single frames of a source by seeking: previews, and the stills of a job.
///
/// Owns:    its Source and decoder; frames handed out are the caller's.
/// Threads: one at a time.
/// Units:   moments on the displayed timeline (0 = first picture or sound).
/// Exact:   the frame on screen at the moment: the last one whose time is not after it. On the way to it, frames that
///          no other frame refers to are not decoded. Beyond the end: the last frame.
/// KeyFrame: the nearest key frame at or before the moment, nothing else is decoded.
class FrameGrabber
{
public:
    /// `source` says which stream, how it is turned, where time 0 lies.
    static Result<FrameGrabber> open(const PlanSource &source, std::int64_t maximumPixels, std::stop_token stop);
    /// The same of a file that is open already. Several threads decode ahead of what is asked for: good where somebody
    /// waits for the next moment and the machine is idle, wasted where pictures are made by the dozen.
    static Result<FrameGrabber> open(const SourceFile &file, const PlanSource &source, std::int64_t maximumPixels,
        std::stop_token stop, int threads = 1);
    FrameGrabber(FrameGrabber &&) noexcept;
    FrameGrabber &operator=(FrameGrabber &&) noexcept;
    ~FrameGrabber();

    /// The frame as decoded: coded size, not turned. Its pts is in microseconds of the displayed timeline.
    /// Errors: SourceDamaged when no frame can be had, Cancelled.
    [[nodiscard]] Result<FramePtr> grab(Microseconds moment, SeekAccuracy accuracy);

    /// The frame is what the plan takes the stream for: its size, pixel aspect, turn and kind of colours.
    [[nodiscard]] bool isAsPlanned(const AVFrame &frame) const;

    /// How many frames went through the decoder so far; tests and benches ask.
    [[nodiscard]] std::int64_t decodedFrames() const;

private:
    struct State;
    explicit FrameGrabber(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
