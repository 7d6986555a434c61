// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/trackremains.h"

namespace Zoetrope {

/// An encoder's packets -> pieces on disk. A piece exists under its final name only when it is whole and synced, so the
/// folder itself is the journal.
///
/// Owns:    the piece being written; nothing of the packets it is shown.
/// Threads: one at a time (the encoder's stage calls it).
/// Cuts:    at the first key packet whose pts is at or after the next multiple of `pieceLength`. All tracks of a plan
///          have the same grid. Every packet of an audio track is a key packet.
/// Errors:  those of FileWriter.
class TrackWriter
{
public:
    /// Makes `folder`; it must not hold pieces. `format` as the opened encoder says.
    static Result<TrackWriter> create(const QString &folder, TrackFormat format, Microseconds pieceLength);
    /// Goes on behind the whole pieces that an earlier attempt left in `folder`; what else lies there is removed. An
    /// empty or missing folder is a beginning like any other.
    static Result<TrackWriter> resume(
        const QString &folder, TrackFormat format, Microseconds pieceLength, PieceCheck check);
    TrackWriter(TrackWriter &&) noexcept;
    TrackWriter &operator=(TrackWriter &&) noexcept;
    ~TrackWriter();

    /// In decoding order; pts, dts and duration set, in the track's time base.
    [[nodiscard]] Result<> write(const AVPacket &packet);
    /// Closes the last piece and marks the track whole. `damages`: see TrackEnd.
    [[nodiscard]] Result<TrackTotals> finish(int damages = 0);

    [[nodiscard]] const TrackFormat &format() const;
    /// Where the track stands now.
    [[nodiscard]] const TrackPoint &point() const;
    /// Begun so far; right after resume(), those of the earlier attempt.
    [[nodiscard]] std::int64_t pieces() const;

private:
    struct State;
    explicit TrackWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
