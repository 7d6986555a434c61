// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/piecefile.h"

#include <optional>

namespace Zoetrope {

/// What an earlier attempt left of a track: its first pieces, as far as they are whole and without a gap.
struct TrackRemains
{
    std::int64_t pieces = 0;
    TrackPoint point; ///< where the track stands after them
};

/// How much is read before it is relied on. Packaging checks every piece that it reads, so the last one is enough,
/// unless packaging has found damage.
enum class PieceCheck { Last, Every };

/// Looks at the pieces of this format (see formatBytes) in `folder`; changes nothing. A damaged, missing or foreign
/// piece ends the run of pieces: it is no Error. Errors: SourceUnreadable when a piece cannot be opened, OutOfMemory.
[[nodiscard]] Result<TrackRemains> findRemains(const QString &folder, const QByteArray &format, PieceCheck check);

/// The whole track in `folder`, if there is one: its pieces and its end agree.
[[nodiscard]] Result<std::optional<TrackEnd>> findWholeTrack(const QString &folder, PieceCheck check);

/// Removes everything but the first `pieces` pieces: half-written files, what comes behind a gap, the track's end.
[[nodiscard]] Result<> removeBehind(const QString &folder, std::int64_t pieces);

} // namespace Zoetrope
