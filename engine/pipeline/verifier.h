// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/jobevent.h"
#include "engine/plan/plan.h"

#include <QMap>
#include <stop_token>

namespace Zoetrope {

/// Reads back what was written and proves it, through a demuxer and decoder that share nothing with the writers.
///
/// What each track must hold, as its encoder counted it.
struct TrackFacts
{
    QString id;
    bool isVideo = false;
    std::int64_t frames = 0; ///< video frames; audio: samples a channel
    Microseconds start{0};
    Microseconds end{0};
    Size size;
    QString language{}; ///< of sound, as its source has it
};

/// What each subtitle track or file must hold.
struct TextFacts
{
    QString id;
    QString codec; ///< catalog name
    QString language{};
    std::int64_t cues = 0;
};

/// How thoroughly, and with how many threads what is decoded whole.
struct ProofDepth
{
    Verification verification = Verification::Sampled;
    int threads = 1;
};

/// A file or HLS folder: opens; every stream is there with its size, duration within one frame (audio: two of its
/// frames) and, for video, exact count of packets; timestamps rise; the first, last and a middle frame decode, or each
/// one when the depth is Full; sound is in its language, subtitles are in
/// theirs, of their codec and with all of their cues, title and chapters are those of the plan where
/// the container keeps them, and a file is no larger than was wished. HLS: every segment of
/// every playlist is read, the sums agree, each begins with a key frame. Returns the record with what was measured.
/// Errors: VerifyFailed naming the file and what did not hold, Cancelled.
[[nodiscard]] Result<OutputRecord> verifyPackage(const PackagePlan &package, const QMap<QString, TrackFacts> &tracks,
    const QString &stagingFolder, const ProofDepth &depth, const std::stop_token &stop,
    const PlanMetadata &metadata = {}, const QMap<QString, TextFacts> &texts = {});

/// A file of text beside a package: it opens as what it is, with all of its cues.
[[nodiscard]] Result<OutputRecord> verifySidecar(
    const SidecarPlan &sidecar, const TextFacts &text, const QString &label, const QString &stagingFolder);

/// A still: decodes, at the size asked for.
[[nodiscard]] Result<OutputRecord> verifyStill(const StillPlan &still, const QString &stagingFolder);

} // namespace Zoetrope
