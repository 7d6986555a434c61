// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/progressmeter.h"

#include "engine/plan/plan.h"

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr auto reportInterval = std::chrono::milliseconds(100);

/// Where a phase begins and ends in the whole.
struct Share
{
    double begin;
    double end;
};

Share shareOf(JobPhase phase)
{
    switch (phase) {
    case JobPhase::Probing:
        return {0.0, 0.01};
    case JobPhase::Planning:
        return {0.01, 0.01};
    case JobPhase::Stills:
        return {0.01, 0.03};
    case JobPhase::Encoding:
        return {0.03, 0.95};
    case JobPhase::Packaging:
        return {0.95, 0.97};
    case JobPhase::Verifying:
        return {0.97, 0.995};
    case JobPhase::Publishing:
        return {0.995, 0.999};
    }
    return {0, 0};
}

double secondsBetween(ProgressMeter::Clock::time_point from, ProgressMeter::Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

ProgressMeter::ProgressMeter(EventSink sink)
    : m_sink(std::move(sink))
{
}

void ProgressMeter::addTrack(
    const QString &id, const QString &label, bool isVideo, std::int64_t framesKept, Microseconds keptUntil)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_tracks, [&id](const Track &row) { return row.progress.track == id; });
    m_tracks.push_back({{id, label, framesKept, 0}, isVideo, keptUntil, framesKept, keptUntil});
}

void ProgressMeter::addOutput(const QString &output, const QStringList &tracks, int parts)
{
    const std::scoped_lock lock(m_mutex);
    m_outputs.push_back({output, tracks, parts, 0, 0});
}

void ProgressMeter::removeOutputs()
{
    const std::scoped_lock lock(m_mutex);
    m_outputs.clear();
}

void ProgressMeter::setExpectedDuration(std::optional<Microseconds> duration)
{
    const std::scoped_lock lock(m_mutex);
    m_expected = duration;
}

void ProgressMeter::beginPhase(JobPhase phase)
{
    const std::scoped_lock lock(m_mutex);
    m_phase = phase;
    m_phaseFraction = 0;
    const auto now = Clock::now();
    if (phase == JobPhase::Encoding)
        m_encodingStart = now;
    report(now, true);
}

void ProgressMeter::advance(const QString &track, std::int64_t frames, Microseconds position)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find_if(
        m_tracks.begin(), m_tracks.end(), [&track](const Track &row) { return row.progress.track == track; });
    if (found == m_tracks.end())
        return;
    found->progress.frames = std::max(found->progress.frames, frames);
    found->position = std::max(found->position, position);
    report(Clock::now(), false);
}

void ProgressMeter::advancePhase(double fraction)
{
    const std::scoped_lock lock(m_mutex);
    m_phaseFraction = std::clamp(fraction, 0.0, 1.0);
    report(Clock::now(), false);
}

void ProgressMeter::emitEvent(const JobEvent &event)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto *staged = std::get_if<OutputStaged>(&event)) {
        const QString wish = wishOf(staged->output.id);
        for (Output &output : m_outputs)
            output.staged += output.id == wish ? 1 : 0;
    }
    m_sink(event);
}

ProgressMeter::Tracks ProgressMeter::tracksOf(const QStringList &ids) const
{
    Tracks tracks;
    for (const Track &track : m_tracks) {
        if (ids.contains(track.progress.track))
            tracks.push_back(&track);
    }
    return tracks;
}

double ProgressMeter::encodedFraction(const Tracks &tracks, Microseconds Track::*reached) const
{
    if (!m_expected || m_expected->count() <= 0 || tracks.empty())
        return 0;
    double sum = 0;
    for (const Track *track : tracks)
        sum += std::clamp(toSeconds(track->*reached) / toSeconds(*m_expected), 0.0, 1.0);
    return sum / double(tracks.size());
}

void ProgressMeter::report(Clock::time_point now, bool isForced)
{
    if (!isForced && now - m_lastReport < reportInterval)
        return;
    m_lastReport = now;

    JobProgress progress;
    progress.phase = m_phase;
    const double elapsed_s = m_phase == JobPhase::Encoding ? secondsBetween(m_encodingStart, now) : 0;
    Tracks all;
    for (Track &track : m_tracks) {
        if (elapsed_s > 0)
            track.progress.fps = track.isVideo ? double(track.progress.frames - track.framesKept) / elapsed_s : 0;
        progress.tracks.append(track.progress);
        progress.position = all.empty() ? track.position : std::min(progress.position, track.position);
        all.push_back(&track);
    }
    const Share share = shareOf(m_phase);
    const double inPhase = m_phase == JobPhase::Encoding ? encodedFraction(all, &Track::position) : m_phaseFraction;
    m_reported = std::max(m_reported, share.begin + (share.end - share.begin) * inPhase);
    progress.fraction = m_reported;

    const Pace pace = paceOf(all, elapsed_s);
    progress.fps = pace.fps;
    progress.speed = pace.speed;
    progress.timeLeft = pace.timeLeft;
    for (Output &output : m_outputs)
        progress.outputs.append(progressOf(output, elapsed_s));
    m_sink(progress);
}

/// How fast tracks get on, by what this attempt has done itself.
ProgressMeter::Pace ProgressMeter::paceOf(const Tracks &tracks, double elapsed_s) const
{
    Pace pace;
    std::optional<Microseconds> slowest;
    std::optional<Microseconds> slowestKept;
    for (const Track *track : tracks) {
        if (track->isVideo)
            pace.fps = pace.fps > 0 ? std::min(pace.fps, track->progress.fps) : track->progress.fps;
        slowest = slowest ? std::min(*slowest, track->position) : track->position;
        slowestKept = slowestKept ? std::min(*slowestKept, track->keptUntil) : track->keptUntil;
    }
    if (elapsed_s <= 0 || !slowest)
        return pace;
    pace.speed = toSeconds(*slowest - *slowestKept) / elapsed_s;
    const double done = encodedFraction(tracks, &Track::position);
    if (const double own = done - encodedFraction(tracks, &Track::keptUntil); own > 0.005)
        pace.timeLeft = fromSeconds(elapsed_s / own * (1 - done));
    return pace;
}

OutputProgress ProgressMeter::progressOf(Output &output, double elapsed_s) const
{
    const Tracks tracks = tracksOf(output.tracks);
    const double proven = output.parts > 0 ? double(output.staged) / output.parts : 0;
    const double encoding = output.tracks.isEmpty() ? 0 : shareOf(JobPhase::Encoding).end;
    const double encoded = encoding * encodedFraction(tracks, &Track::position);
    output.reported =
        std::max(output.reported, output.staged >= output.parts ? 1.0 : encoded + (1 - encoding) * proven);
    OutputProgress progress{output.id, output.reported, 0, 0, {}};
    if (output.reported < 1) {
        const Pace pace = paceOf(tracks, elapsed_s);
        progress.fps = pace.fps;
        progress.speed = pace.speed;
        progress.timeLeft = pace.timeLeft;
    }
    return progress;
}

} // namespace Zoetrope
