// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/trackwriter.h"

#include <QDir>

#include <cerrno>
#include <optional>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

struct TrackWriter::State
{
    QString folder;
    TrackFormat format;
    QByteArray formatAsBytes;
    Microseconds pieceLength;
    std::optional<PieceWriter> piece;
    Microseconds nextCut{0};
    std::int64_t pieces = 0; // begun so far
    TrackPoint point;

    State(const QString &trackFolder, TrackFormat trackFormat, Microseconds length);
    [[nodiscard]] bool isCutBefore(const AVPacket &packet) const;
    Result<> endPiece();
    Result<> beginPiece(std::int64_t pts);
};

TrackWriter::State::State(const QString &trackFolder, TrackFormat trackFormat, Microseconds length)
    : folder(trackFolder)
    , format(std::move(trackFormat))
    , formatAsBytes(formatBytes(format))
    , pieceLength(length)
{
    Q_ASSERT(format.parameters && pieceLength.count() > 0);
}

bool TrackWriter::State::isCutBefore(const AVPacket &packet) const
{
    if (!piece)
        return true;
    return (packet.flags & AV_PKT_FLAG_KEY) != 0
        && av_compare_ts(packet.pts, format.timeBase, nextCut.count(), AVRational{1, AV_TIME_BASE}) >= 0;
}

Result<> TrackWriter::State::endPiece()
{
    if (!piece)
        return {};
    if (Result<PieceInfo> finished = piece->finish(point); !finished)
        return finished.error();
    piece.reset();
    return {};
}

Result<> TrackWriter::State::beginPiece(std::int64_t pts)
{
    if (Result<> ended = endPiece(); !ended)
        return ended;
    const Microseconds time(
        av_rescale_q_rnd(pts, format.timeBase, AVRational{1, AV_TIME_BASE}, AVRounding(AV_ROUND_DOWN)));
    // Encoder delay gives times below zero; they belong to the first cell.
    const Microseconds cell = time / pieceLength > 0 ? time / pieceLength * pieceLength : Microseconds(0);
    Result<PieceWriter> created = PieceWriter::create(folder, {pieces, cell}, formatAsBytes);
    if (!created)
        return created.error();
    piece.emplace(*std::move(created));
    nextCut = cell + pieceLength;
    ++pieces;
    return {};
}

TrackWriter::TrackWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
TrackWriter::TrackWriter(TrackWriter &&) noexcept = default;
TrackWriter &TrackWriter::operator=(TrackWriter &&) noexcept = default;
TrackWriter::~TrackWriter() = default;

Result<TrackWriter> TrackWriter::create(const QString &folder, TrackFormat format, Microseconds pieceLength)
{
    errno = 0;
    if (!QDir().mkpath(folder))
        return systemError(ErrorCode::OutputFolderMissing, folder, errno);
    if (!QDir(folder).entryList({u"*.piece"_s, u"track.end"_s}, QDir::Files).isEmpty())
        return Error{ErrorCode::OutputExists, folder, u"the folder already holds a track"_s};
    return TrackWriter(std::make_unique<State>(folder, std::move(format), pieceLength));
}

Result<TrackWriter> TrackWriter::resume(
    const QString &folder, TrackFormat format, Microseconds pieceLength, PieceCheck check)
{
    errno = 0;
    if (!QDir().mkpath(folder))
        return systemError(ErrorCode::OutputFolderMissing, folder, errno);
    auto state = std::make_unique<State>(folder, std::move(format), pieceLength);
    const Result<TrackRemains> remains = findRemains(folder, state->formatAsBytes, check);
    if (!remains)
        return remains.error();
    if (Result<> removed = removeBehind(folder, remains->pieces); !removed)
        return removed.error();
    state->pieces = remains->pieces;
    state->point = remains->point;
    return TrackWriter(std::move(state));
}

Result<> TrackWriter::write(const AVPacket &packet)
{
    if (packet.pts == AV_NOPTS_VALUE || packet.dts == AV_NOPTS_VALUE)
        return Error{ErrorCode::EncoderFailed, m_state->folder, u"a packet came without its time"_s};
    if (m_state->isCutBefore(packet)) {
        if (Result<> begun = m_state->beginPiece(packet.pts); !begun)
            return begun;
    }
    m_state->point.add(packet);
    return m_state->piece->write(packet);
}

Result<TrackTotals> TrackWriter::finish(int damages)
{
    if (Result<> ended = m_state->endPiece(); !ended)
        return ended.error();
    const TrackTotals &totals = m_state->point.totals;
    if (Result<> written =
            writeTrackEnd(m_state->folder, {copyFormat(m_state->format), m_state->pieces, totals, damages});
        !written)
        return written.error();
    return totals;
}

const TrackFormat &TrackWriter::format() const { return m_state->format; }

const TrackPoint &TrackWriter::point() const { return m_state->point; }

std::int64_t TrackWriter::pieces() const { return m_state->pieces; }

} // namespace Zoetrope
