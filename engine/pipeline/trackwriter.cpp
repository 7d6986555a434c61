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
    TrackTotals totals;

    [[nodiscard]] bool isCutBefore(const AVPacket &packet) const;
    Result<> beginPiece(std::int64_t pts);
};

bool TrackWriter::State::isCutBefore(const AVPacket &packet) const
{
    if (!piece)
        return true;
    return (packet.flags & AV_PKT_FLAG_KEY) != 0
        && av_compare_ts(packet.pts, format.timeBase, nextCut.count(), AVRational{1, AV_TIME_BASE}) >= 0;
}

Result<> TrackWriter::State::beginPiece(std::int64_t pts)
{
    if (piece) {
        if (Result<PieceInfo> finished = piece->finish(); !finished)
            return finished.error();
        piece.reset();
    }
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
    Q_ASSERT(format.parameters && pieceLength.count() > 0);
    errno = 0;
    if (!QDir().mkpath(folder))
        return systemError(ErrorCode::OutputFolderMissing, folder, errno);
    if (!QDir(folder).entryList({u"*.piece"_s, u"track.end"_s}, QDir::Files).isEmpty())
        return Error{ErrorCode::OutputExists, folder, u"the folder already holds a track"_s};
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->formatAsBytes = formatBytes(format);
    state->format = std::move(format);
    state->pieceLength = pieceLength;
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
    m_state->totals.add(packet);
    return m_state->piece->write(packet);
}

Result<TrackTotals> TrackWriter::finish()
{
    if (m_state->piece) {
        if (Result<PieceInfo> finished = m_state->piece->finish(); !finished)
            return finished.error();
        m_state->piece.reset();
    }
    if (Result<> written =
            writeTrackEnd(m_state->folder, {copyFormat(m_state->format), m_state->pieces, m_state->totals});
        !written)
        return written.error();
    return m_state->totals;
}

} // namespace Zoetrope
