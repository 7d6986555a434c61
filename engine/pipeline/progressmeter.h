// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"

#include <chrono>
#include <mutex>
#include <vector>

namespace Zoetrope {

/// What the stages have done -> JobProgress, at most ten a second and one when a phase begins.
///
/// Owns:    a copy of the sink, which it calls under its own lock: one call at a time, whichever thread advances.
/// Threads: Safe.
/// Units:   the phases' shares of the whole are those measured on the sample job: encoding is nearly all of it.
class ProgressMeter
{
public:
    using Clock = std::chrono::steady_clock;

    explicit ProgressMeter(EventSink sink);

    /// `framesKept` and `keptUntil`: what an earlier attempt left of it. A track that is known already begins anew.
    void addTrack(const QString &id, const QString &label, bool isVideo, std::int64_t framesKept = 0,
        Microseconds keptUntil = Microseconds(0));
    /// Which tracks each wish is made of, by OutputProgress::output; none for pictures. `parts`: how many files or
    /// pictures, each told by an OutputStaged, prove it.
    void addOutput(const QString &output, const QStringList &tracks, int parts);
    /// Forgets the outputs: the job is planned anew.
    void removeOutputs();
    void setExpectedDuration(std::optional<Microseconds> duration);
    void beginPhase(JobPhase phase);
    /// A track has taken so many frames and reached `position`; less than it has already is passed over.
    void advance(const QString &track, std::int64_t frames, Microseconds position);
    /// The phase is done to this fraction.
    void advancePhase(double fraction);
    /// Any other event, in turn with the progress; what was staged counts for its output.
    void emitEvent(const JobEvent &event);

private:
    struct Track
    {
        TrackProgress progress;
        bool isVideo = false;
        Microseconds position{0};
        std::int64_t framesKept = 0;
        Microseconds keptUntil{0};
    };

    using Tracks = std::vector<const Track *>;
    struct Output
    {
        QString id;
        QStringList tracks;
        int parts = 0;
        int staged = 0;
        double reported = 0;
    };
    struct Pace
    {
        double fps = 0;
        double speed = 0;
        std::optional<Microseconds> timeLeft;
    };

    void report(Clock::time_point now, bool isForced);
    [[nodiscard]] Tracks tracksOf(const QStringList &ids) const;
    [[nodiscard]] Pace paceOf(const Tracks &tracks, double elapsed_s) const;
    [[nodiscard]] OutputProgress progressOf(Output &output, double elapsed_s) const;
    [[nodiscard]] double encodedFraction(const Tracks &tracks, Microseconds Track::*reached) const;

    const EventSink m_sink;
    std::mutex m_mutex;
    // all below guarded by m_mutex
    std::vector<Track> m_tracks;
    std::vector<Output> m_outputs;
    std::optional<Microseconds> m_expected;
    JobPhase m_phase = JobPhase::Probing;
    double m_phaseFraction = 0;
    double m_reported = 0;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_encodingStart = m_start;
    Clock::time_point m_lastReport{};
};

} // namespace Zoetrope
