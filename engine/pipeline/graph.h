// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/source.h"
#include "engine/pipeline/encoder.h"
#include "engine/plan/plan.h"

namespace Zoetrope {

/// Told of a whole encoding pass.
struct GraphOutcome
{
    QList<TrackCount> tracks;
    std::int64_t framesDecoded = 0; ///< video
    int damages = 0; ///< places where the source could not be read or decoded, those of earlier attempts included
};

/// A plan's encoding pass: builds the stages and queues, runs each on a thread of its own, joins them. The one place
/// that knows the topology.
///
///   Demuxer -> Decoder(video) -> FilterStage a step -> Encoder a track
///                                   '-> FilterStage of smaller steps
///          '-> Decoder(audio) -> FilterStage -> Encoder, a pair for each sound track
///
/// A track with a rate of its own has a RateStage before its encoder. The first of two passes is a walk of its own,
/// with FirstPass stages in the encoders' place; see PassFiles for what it leaves.
///
/// Text that is drawn into pictures must be in `tracksFolder` already, see writeBurntTexts().
///
/// Tracks are left as pieces in `tracksFolder/<track id>`. All encoders are open before the first packet is read.
/// Resume:  what an attempt at the same plan has left in `tracksFolder` is kept: a whole track gets no stages, others
///          go on behind their whole pieces, each at its own joint. The source is decoded from its start, so that
///          every picture has the time it had before; pictures that no track wants any more are dropped unscaled.
///          A track in its second pass begins anew, since its encoder has to meet all pictures in order.
///          `check` says how much of the pieces is read first.
/// Threads: blocks until every stage thread has ended; `stop` ends them within a frame's work.
/// Errors:  the first of any stage; all others are stopped by it. SourceChanged when the file is not the planned one.
[[nodiscard]] Result<GraphOutcome> encodeTracks(
    const Plan &plan, const QString &tracksFolder, PieceCheck check, ProgressMeter *meter, const std::stop_token &stop);

} // namespace Zoetrope
