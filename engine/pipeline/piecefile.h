// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/handles.h"
#include "engine/base/filewriter.h"
#include "engine/base/units.h"

#include <QList>

namespace Zoetrope {

/// The one format of encoded material between encoding and packaging: a **piece** holds the packets of one track over
/// one span of the piece grid, beginning with a key frame.
///
/// File:    magic and version; its place in the track; the codec's parameters (codec name, profile, level, size, sample
///          rate, channels, extradata, colour, time base); packets (pts, dts, duration, flags, data, side data); an end
///          record with the count of packets, where the track stands after them, and a checksum of everything before
///          it. A file without a right end record is no piece.
/// Units:   pts, dts, duration in the track's time base. Numbers little-endian.
/// Name:    `<track folder>/<start µs, 15 digits>.piece`; written as `<name>.part`, synced, then renamed. `track.end`
///          beside them, written last, says that the track is whole.

/// What a track is: parameters and time base, the same in all its pieces.
struct TrackFormat
{
    CodecParametersPtr parameters;
    AVRational timeBase{1, 1};
};

struct PieceInfo
{
    QString path;
    Microseconds start{0}; ///< of the grid cell
    std::int64_t packets = 0;
    std::int64_t bytes = 0; ///< of packet data
};

/// Sums over a whole track, gathered while it is written and checked when it is read.
struct TrackTotals
{
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    std::int64_t firstPts = 0; ///< smallest
    std::int64_t firstDts = 0;
    std::int64_t endPts = 0; ///< largest pts + duration

    void add(const AVPacket &packet);
    bool operator==(const TrackTotals &) const = default;
};

/// Where a track stands after a packet: all that a later attempt must know to go on from there. Each piece ends with
/// it.
struct TrackPoint
{
    TrackTotals totals;
    std::int64_t lastDts = 0; ///< of the latest packet; nothing before the first
    /// Times of display behind `lastDts`, rising. An encoder that holds back n pictures decodes a packet when the
    /// picture n before it is shown: so these are the decoding times of the next packets.
    QList<std::int64_t> shownLater;

    void add(const AVPacket &packet);
    bool operator==(const TrackPoint &) const = default;
};

/// What `track.end` holds: the format (a track may have no piece), how many pieces there are, the sums.
struct TrackEnd
{
    TrackFormat format;
    std::int64_t pieces = 0;
    TrackTotals totals;
    int damages = 0; ///< places where the source could not be followed while the track was made
};

/// Where a piece stands: its number in the track, from 0, and its cell of the grid. Cells may be skipped, numbers not.
struct PiecePlace
{
    std::int64_t number = 0;
    Microseconds start{0};
    bool operator==(const PiecePlace &) const = default;
};

[[nodiscard]] TrackFormat copyFormat(const TrackFormat &format);
/// A format as bytes, field by field; equal formats give equal bytes.
[[nodiscard]] QByteArray formatBytes(const TrackFormat &format);

[[nodiscard]] QString pieceName(Microseconds start);
[[nodiscard]] Result<> writeTrackEnd(const QString &folder, const TrackEnd &end);
[[nodiscard]] Result<TrackEnd> readTrackEnd(const QString &folder);

/// One piece being written, buffered and summed up on the way.
///
/// Threads: one at a time.
/// Errors:  those of FileWriter. Until finish() succeeds there is only the `.part` file.
class PieceWriter
{
public:
    static Result<PieceWriter> create(const QString &folder, PiecePlace place, const QByteArray &format);

    [[nodiscard]] Result<> write(const AVPacket &packet);
    /// Syncs, then gives the piece its name. `point`: where the track stands now.
    [[nodiscard]] Result<PieceInfo> finish(const TrackPoint &point);

private:
    PieceWriter(FileWriter file, QString path, PiecePlace place);
    Result<> append(QByteArrayView bytes);
    Result<> flush();

    FileWriter m_file;
    PieceInfo m_info;
    QByteArray m_buffer;
    std::uint32_t m_checksum;
};

/// One piece being read, with a small buffer. Damage shows at the latest where the packets end: a reader that came to
/// the end without an Error has seen a whole piece.
///
/// Threads: one at a time.
/// Errors:  PieceDamaged, SourceUnreadable.
class PieceReader
{
public:
    /// Errors: PieceDamaged also when the piece is of another place or format.
    static Result<PieceReader> open(const QString &folder, PiecePlace place, const QByteArray &format);
    PieceReader(PieceReader &&) noexcept;
    PieceReader &operator=(PieceReader &&) noexcept;
    ~PieceReader();

    /// The next packet, or nullptr at the end.
    [[nodiscard]] Result<PacketPtr> next();
    /// Once the end was reached: where the track stands after this piece.
    [[nodiscard]] const TrackPoint &point() const;

private:
    struct State;
    explicit PieceReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Zoetrope
