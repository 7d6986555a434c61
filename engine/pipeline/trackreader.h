// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/piecefile.h"

namespace Zoetrope {

/// Pieces -> packets again, in the order they were written. Checks every piece it reads.
///
/// Owns:    one open piece at a time; memory does not grow with the track's length.
/// Threads: one at a time.
/// Errors:  PieceDamaged (missing end, wrong checksum, gap in the grid, totals that do not agree), SourceUnreadable.
class TrackReader
{
public:
    /// A whole track (`track.end` is there).
    static Result<TrackReader> open(const QString &folder);
    TrackReader(TrackReader &&) noexcept;
    TrackReader &operator=(TrackReader &&) noexcept;
    ~TrackReader();

    [[nodiscard]] const TrackFormat &format() const;
    [[nodiscard]] const TrackTotals &totals() const;
    /// The next packet, or nullptr at the end.
    [[nodiscard]] Result<PacketPtr> next();
    [[nodiscard]] Result<> rewind();

private:
    struct State;
    explicit TrackReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
