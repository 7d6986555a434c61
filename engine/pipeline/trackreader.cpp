// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/trackreader.h"

#include <QDir>

#include <optional>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

struct TrackReader::State
{
    QString folder;
    TrackEnd end;
    QByteArray formatAsBytes;
    QList<Microseconds> cells; // of the pieces, in order
    qsizetype nextPiece = 0;
    std::optional<PieceReader> piece;
    TrackTotals seen;

    Result<> openNextPiece();
    Result<> atEnd() const;
};

Result<> TrackReader::State::openNextPiece()
{
    Result<PieceReader> opened = PieceReader::open(folder, {nextPiece, cells.at(nextPiece)}, formatAsBytes);
    if (!opened)
        return opened.error();
    piece.emplace(*std::move(opened));
    ++nextPiece;
    return {};
}

Result<> TrackReader::State::atEnd() const
{
    if (seen == end.totals)
        return {};
    return Error{ErrorCode::PieceDamaged, folder, u"the pieces do not add up to the track"_s};
}

TrackReader::TrackReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
TrackReader::TrackReader(TrackReader &&) noexcept = default;
TrackReader &TrackReader::operator=(TrackReader &&) noexcept = default;
TrackReader::~TrackReader() = default;

Result<TrackReader> TrackReader::open(const QString &folder)
{
    Result<TrackEnd> end = readTrackEnd(folder);
    if (!end)
        return end.error();
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->end = *std::move(end);
    state->formatAsBytes = formatBytes(state->end.format);
    for (const QString &name : QDir(folder).entryList({u"*.piece"_s}, QDir::Files, QDir::Name)) {
        const Microseconds start(name.chopped(6).toLongLong());
        if (name != pieceName(start))
            return Error{ErrorCode::PieceDamaged, folder + u'/' + name, u"not the name of a piece"_s};
        state->cells.append(start);
    }
    if (state->cells.size() != state->end.pieces)
        return Error{ErrorCode::PieceDamaged, folder,
            u"%1 pieces where %2 were written"_s.arg(state->cells.size()).arg(state->end.pieces)};
    return TrackReader(std::move(state));
}

const TrackFormat &TrackReader::format() const { return m_state->end.format; }

const TrackTotals &TrackReader::totals() const { return m_state->end.totals; }

Result<PacketPtr> TrackReader::next()
{
    while (true) {
        if (m_state->piece) {
            Result<PacketPtr> packet = m_state->piece->next();
            if (!packet || *packet) {
                if (packet)
                    m_state->seen.add(**packet);
                return packet;
            }
            m_state->piece.reset();
        }
        if (m_state->nextPiece == m_state->cells.size()) {
            if (Result<> agreed = m_state->atEnd(); !agreed)
                return agreed.error();
            return PacketPtr();
        }
        if (Result<> opened = m_state->openNextPiece(); !opened)
            return opened.error();
    }
}

Result<> TrackReader::rewind()
{
    m_state->piece.reset();
    m_state->nextPiece = 0;
    m_state->seen = {};
    return {};
}

} // namespace Zoetrope
