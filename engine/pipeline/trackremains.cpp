// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/trackremains.h"

#include <QDir>
#include <QFile>

#include <cerrno>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ending = ".piece"_L1;

QStringList pieceNames(const QString &folder)
{
    return QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
}

/// Reads a piece to its end, adding its packets to `point`. Nothing when it is not whole or does not belong there.
Result<std::optional<TrackPoint>> readPiece(
    const QString &folder, const QString &name, std::int64_t number, const QByteArray &format, TrackPoint *sum)
{
    const auto judged = [](const Error &error) -> Result<std::optional<TrackPoint>> {
        if (error.code == ErrorCode::PieceDamaged)
            return std::optional<TrackPoint>();
        return error;
    };
    const Microseconds start(name.chopped(ending.size()).toLongLong());
    if (name != pieceName(start))
        return std::optional<TrackPoint>();
    Result<PieceReader> piece = PieceReader::open(folder, {number, start}, format);
    if (!piece)
        return judged(piece.error());
    while (true) {
        const Result<PacketPtr> packet = piece->next();
        if (!packet)
            return judged(packet.error());
        if (!*packet)
            return std::optional(piece->point());
        if (sum)
            sum->add(**packet);
    }
}

/// Backwards: the last piece that is whole and has the number of its place has all the others before it, since numbers
/// rise with names.
Result<TrackRemains> findByLast(const QString &folder, const QByteArray &format)
{
    const QStringList names = pieceNames(folder);
    for (qsizetype count = names.size(); count > 0; --count) {
        const auto point = readPiece(folder, names[count - 1], count - 1, format, nullptr);
        if (!point)
            return point.error();
        if (*point)
            return TrackRemains{count, **point};
    }
    return TrackRemains{};
}

Result<TrackRemains> findByEvery(const QString &folder, const QByteArray &format)
{
    const QStringList names = pieceNames(folder);
    TrackRemains remains;
    TrackPoint sum;
    for (; remains.pieces < names.size(); ++remains.pieces) {
        const auto point = readPiece(folder, names[remains.pieces], remains.pieces, format, &sum);
        if (!point)
            return point.error();
        if (!*point || **point != sum)
            break;
        remains.point = sum;
    }
    return remains;
}

} // namespace

Result<TrackRemains> findRemains(const QString &folder, const QByteArray &format, PieceCheck check)
{
    return check == PieceCheck::Last ? findByLast(folder, format) : findByEvery(folder, format);
}

Result<std::optional<TrackEnd>> findWholeTrack(const QString &folder, PieceCheck check)
{
    Result<TrackEnd> end = readTrackEnd(folder);
    if (!end && end.error().code != ErrorCode::PieceDamaged)
        return end.error();
    if (!end)
        return std::optional<TrackEnd>();
    const Result<TrackRemains> remains = findRemains(folder, formatBytes(end->format), check);
    if (!remains)
        return remains.error();
    if (remains->pieces != end->pieces || remains->point.totals != end->totals)
        return std::optional<TrackEnd>();
    return std::optional(*std::move(end));
}

Result<> removeBehind(const QString &folder, std::int64_t pieces)
{
    const QDir dir(folder);
    if (!dir.exists())
        return {};
    // From the end, so that what is left is a track's beginning whenever this stops.
    QStringList names{u"track.end"_s};
    const QStringList all = pieceNames(folder);
    for (qsizetype i = all.size(); i > pieces; --i)
        names.append(all[i - 1]);
    names += dir.entryList({u"*.part"_s}, QDir::Files);
    for (const QString &name : std::as_const(names)) {
        QFile file(dir.filePath(name));
        if (file.exists() && !file.remove())
            return Error{ErrorCode::OutputDenied, file.fileName(), file.errorString()};
    }
    return syncFolder(folder);
}

} // namespace Zoetrope
