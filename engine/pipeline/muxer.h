// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/catalog.h"
#include "engine/model/jobevent.h"
#include "engine/pipeline/cueencoder.h"
#include "engine/plan/plan.h"

#include <QStringList>
#include <functional>
#include <stop_token>

namespace Zoetrope {

/// Told how far copying has come, as a fraction; called now and then on the calling thread.
using CopyProgress = std::function<void(double)>;

/// A track that goes into a file.
struct MuxedTrack
{
    MuxedTrack(QString tracksFolder, QString trackLanguage = {}) // NOLINT: a folder is all that most tracks are
        : folder(std::move(tracksFolder))
        , language(std::move(trackLanguage))
    {
    }
    QString folder; ///< of its pieces
    QString language; ///< as the source has it; empty: not said
};

/// Whole tracks -> one file, by copying; encodes nothing.
///
/// - Packets are interleaved by decoding time. Memory stays bounded.
/// - `mp4`, `m4a`, `mov`: index in front (faststart); edit lists carry encoder delay, so that sound and picture agree
/// and the
///   stated duration is what a viewer gets. The track's time base is the file's time scale.
/// - Title, date and chapters go where the container has room for them.
/// - The first sound track is the one that players take unless told otherwise.
/// - Texts come behind the tracks, with their language, title and what they are for.
/// - Written aside from nothing: `path` is inside staging and must not exist; synced on return.
/// Errors:  MuxerMissing, MuxerFailed, PieceDamaged, DiskFull, WriteFailed, Cancelled.
[[nodiscard]] Result<> muxFile(const ContainerRow &container, const QList<MuxedTrack> &tracks, const QString &path,
    const CopyProgress &progress, std::stop_token stop, const PlanMetadata &metadata = {},
    const std::vector<TextTrack> &texts = {});

} // namespace Zoetrope
