// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/piecefile.h"

#include "engine/pipeline/bytes.h"

#include <QFile>

#include <optional>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView pieceMagic = "ZOEPIECE";
constexpr std::uint32_t pieceVersion = 2;
constexpr std::uint8_t packetRecord = 1;
constexpr std::uint8_t endRecord = 2;
constexpr qsizetype writeBufferSize = 1 << 20;
constexpr qsizetype readBufferSize = 256 << 10;
/// Packets, bytes, size of the track's point.
constexpr qsizetype endHeadSize = 8 + 8 + 4;
constexpr qsizetype checksumSize = 4;
/// Pts, dts, duration, flags, count of side data, size of the data.
constexpr qsizetype packetHeadSize = 8 + 8 + 8 + 4 + 4 + 4;

Error damaged(const QString &path, const QString &detail) { return {ErrorCode::PieceDamaged, path, detail}; }

QByteArray pieceHead(const PiecePlace &place, const QByteArray &format)
{
    BytePacker head;
    head.number(pieceVersion);
    head.number<std::int64_t>(place.number);
    head.number<std::int64_t>(place.start.count());
    head.counted(format);
    return pieceMagic.toByteArray() + head.bytes();
}

QByteArray pointBytes(const TrackPoint &point)
{
    BytePacker packer;
    packer.number(point.totals.packets);
    packer.number(point.totals.bytes);
    packer.number(point.totals.firstPts);
    packer.number(point.totals.firstDts);
    packer.number(point.totals.endPts);
    packer.number(point.lastDts);
    for (const std::int64_t time : point.shownLater)
        packer.number(time);
    return packer.bytes();
}

/// Nothing when the bytes cannot be a point.
std::optional<TrackPoint> pointFrom(QByteArrayView bytes)
{
    constexpr qsizetype number = sizeof(std::int64_t);
    constexpr qsizetype fixed = 6 * number;
    if (bytes.size() < fixed || bytes.size() % number != 0)
        return {};
    ByteUnpacker unpacker(bytes);
    TrackPoint point;
    for (std::int64_t *field : {&point.totals.packets, &point.totals.bytes, &point.totals.firstPts,
             &point.totals.firstDts, &point.totals.endPts, &point.lastDts})
        *field = unpacker.number<std::int64_t>();
    for (qsizetype left = (bytes.size() - fixed) / number; left > 0; --left)
        point.shownLater.append(unpacker.number<std::int64_t>());
    return point;
}

} // namespace

QString pieceName(Microseconds start) { return u"%1.piece"_s.arg(start.count(), 15, 10, QChar(u'0')); }

PieceWriter::PieceWriter(FileWriter file, QString path, PiecePlace place)
    : m_file(std::move(file))
    , m_info{std::move(path), place.start, 0, 0}
    , m_checksum(checksumSeed)
{
    m_buffer.reserve(writeBufferSize);
}

Result<PieceWriter> PieceWriter::create(const QString &folder, PiecePlace place, const QByteArray &format)
{
    const QString path = folder + u'/' + pieceName(place.start);
    Result<FileWriter> file = FileWriter::create(path + ".part"_L1);
    if (!file)
        return file.error();
    PieceWriter writer(*std::move(file), path, place);
    if (Result<> written = writer.append(pieceHead(place, format)); !written)
        return written.error();
    return writer;
}

Result<> PieceWriter::append(QByteArrayView bytes)
{
    m_checksum = checksum(m_checksum, bytes);
    if (m_buffer.size() + bytes.size() > writeBufferSize) {
        if (Result<> flushed = flush(); !flushed)
            return flushed;
        if (bytes.size() > writeBufferSize)
            return m_file.write(bytes);
    }
    m_buffer.append(bytes);
    return {};
}

Result<> PieceWriter::flush()
{
    if (m_buffer.isEmpty())
        return {};
    Result<> written = m_file.write(m_buffer);
    m_buffer.resize(0); // keeps the memory
    return written;
}

Result<> PieceWriter::write(const AVPacket &packet)
{
    BytePacker head;
    head.number(packetRecord);
    head.number<std::int64_t>(packet.pts);
    head.number<std::int64_t>(packet.dts);
    head.number<std::int64_t>(packet.duration);
    head.number<std::int32_t>(packet.flags);
    head.number<std::int32_t>(packet.side_data_elems);
    head.number<std::int32_t>(packet.size);
    for (int i = 0; i < packet.side_data_elems; ++i) {
        const AVPacketSideData &side = packet.side_data[i];
        head.number<std::int32_t>(side.type);
        head.counted(viewOf(side.data, side.size));
    }
    ++m_info.packets;
    m_info.bytes += packet.size;
    if (Result<> written = append(head.bytes()); !written)
        return written;
    return append(viewOf(packet.data, static_cast<std::size_t>(packet.size)));
}

Result<PieceInfo> PieceWriter::finish(const TrackPoint &point)
{
    BytePacker end;
    end.number(endRecord);
    end.number(m_info.packets);
    end.number(m_info.bytes);
    end.counted(pointBytes(point));
    BytePacker sum;
    sum.number(checksum(m_checksum, end.bytes()));
    if (Result<> written = append(QByteArray(end.bytes() + sum.bytes())); !written)
        return written.error();
    if (Result<> flushed = flush(); !flushed)
        return flushed.error();
    if (Result<> finished = m_file.finish(); !finished)
        return finished.error();
    if (Result<> renamed = renameNew(m_file.path(), m_info.path); !renamed)
        return renamed.error();
    if (Result<> synced = syncFolder(QString(m_info.path).section(u'/', 0, -2)); !synced)
        return synced.error();
    return m_info;
}

struct PieceReader::State
{
    QFile file;
    QByteArray buffer; // what was read and not yet taken
    qsizetype taken = 0;
    std::int64_t left = 0; // bytes of the file that are not in the buffer
    std::uint32_t sum = checksumSeed;
    std::int64_t packets = 0;
    std::int64_t dataBytes = 0;
    TrackPoint point;
    bool isAtEnd = false;

    [[nodiscard]] std::int64_t remaining() const { return left + buffer.size() - taken; }
    Result<QByteArrayView> take(std::int64_t size);
    Result<> copy(std::uint8_t *to, std::int64_t size);
    Result<PacketPtr> packet();
    Result<> sideData(AVPacket *packet, int count);
    Result<> end();
};

/// The next `size` bytes, which stay until the next call. Lengths found in a damaged file end here: never more is taken
/// than the file has.
Result<QByteArrayView> PieceReader::State::take(std::int64_t size)
{
    if (size < 0 || size > remaining())
        return damaged(file.fileName(), u"the file ends early"_s);
    if (buffer.size() - taken < size) {
        buffer.remove(0, taken);
        taken = 0;
        const qint64 wanted = qMin(left, qMax<std::int64_t>(readBufferSize, size - buffer.size()));
        const qsizetype kept = buffer.size();
        buffer.resize(kept + wanted);
        if (file.read(buffer.data() + kept, wanted) != wanted)
            return damaged(file.fileName(), file.errorString()); // a disk that lost it: the piece must be made anew
        left -= wanted;
    }
    const QByteArrayView bytes = QByteArrayView(buffer).sliced(taken, size);
    taken += size;
    sum = checksum(sum, bytes);
    return bytes;
}

Result<> PieceReader::State::copy(std::uint8_t *to, std::int64_t size)
{
    while (size > 0) {
        const Result<QByteArrayView> bytes = take(qMin<std::int64_t>(size, readBufferSize));
        if (!bytes)
            return bytes.error();
        memcpy(to, bytes->data(), static_cast<std::size_t>(bytes->size()));
        to += bytes->size();
        size -= bytes->size();
    }
    return {};
}

Result<> PieceReader::State::sideData(AVPacket *packet, int count)
{
    for (int i = 0; i < count; ++i) {
        const Result<QByteArrayView> head = take(8);
        if (!head)
            return head.error();
        ByteUnpacker unpacker(*head);
        const auto type = unpacker.number<std::int32_t>();
        const auto size = unpacker.number<std::uint32_t>();
        if (type < 0 || type >= AV_PKT_DATA_NB || size > remaining())
            return damaged(file.fileName(), u"unreadable side data"_s);
        std::uint8_t *data = av_packet_new_side_data(packet, static_cast<AVPacketSideDataType>(type), size);
        if (!data)
            return Error{ErrorCode::OutOfMemory, file.fileName(), {}};
        if (Result<> copied = copy(data, size); !copied)
            return copied;
    }
    return {};
}

Result<PacketPtr> PieceReader::State::packet()
{
    const Result<QByteArrayView> head = take(packetHeadSize);
    if (!head)
        return head.error();
    ByteUnpacker unpacker(*head);
    PacketPtr packet(av_packet_alloc());
    if (!packet)
        return Error{ErrorCode::OutOfMemory, file.fileName(), {}};
    const auto pts = unpacker.number<std::int64_t>();
    const auto dts = unpacker.number<std::int64_t>();
    const auto duration = unpacker.number<std::int64_t>();
    const auto flags = unpacker.number<std::int32_t>();
    const auto sideCount = unpacker.number<std::int32_t>();
    const auto size = unpacker.number<std::int32_t>();
    if (size < 0 || size > remaining() || sideCount < 0 || sideCount > AV_PKT_DATA_NB)
        return damaged(file.fileName(), u"unreadable packet"_s);
    if (av_new_packet(packet.get(), size) < 0)
        return Error{ErrorCode::OutOfMemory, file.fileName(), {}};
    packet->pts = pts;
    packet->dts = dts;
    packet->duration = duration;
    packet->flags = flags;
    if (Result<> read = sideData(packet.get(), sideCount); !read)
        return read.error();
    if (Result<> read = copy(packet->data, size); !read)
        return read.error();
    ++packets;
    dataBytes += size;
    return packet;
}

Result<> PieceReader::State::end()
{
    const Result<QByteArrayView> counts = take(endHeadSize);
    if (!counts)
        return counts.error();
    ByteUnpacker unpacker(*counts);
    const auto statedPackets = unpacker.number<std::int64_t>();
    const auto statedBytes = unpacker.number<std::int64_t>();
    const Result<QByteArrayView> pointed = take(unpacker.number<std::uint32_t>());
    if (!pointed)
        return pointed.error();
    const std::optional<TrackPoint> stated = pointFrom(*pointed);
    const std::uint32_t computed = sum;
    const Result<QByteArrayView> stored = take(checksumSize);
    if (!stored)
        return stored.error();
    if (ByteUnpacker(*stored).number<std::uint32_t>() != computed)
        return damaged(file.fileName(), u"wrong checksum"_s);
    if (!stated || statedPackets != packets || statedBytes != dataBytes || remaining() != 0)
        return damaged(file.fileName(), u"the counts do not agree"_s);
    point = *stated;
    isAtEnd = true;
    return {};
}

PieceReader::PieceReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
PieceReader::PieceReader(PieceReader &&) noexcept = default;
PieceReader &PieceReader::operator=(PieceReader &&) noexcept = default;
PieceReader::~PieceReader() = default;

Result<PieceReader> PieceReader::open(const QString &folder, PiecePlace place, const QByteArray &format)
{
    auto state = std::make_unique<State>();
    const QString path = folder + u'/' + pieceName(place.start);
    state->file.setFileName(path);
    if (!state->file.exists())
        return damaged(path, u"a piece is missing"_s);
    if (!state->file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::SourceUnreadable, path, state->file.errorString()};
    state->left = state->file.size();
    const QByteArray expected = pieceHead(place, format);
    const Result<QByteArrayView> head = state->take(expected.size());
    if (!head)
        return head.error();
    if (*head != expected)
        return damaged(path, u"not the piece that belongs here"_s);
    return PieceReader(std::move(state));
}

const TrackPoint &PieceReader::point() const { return m_state->point; }

Result<PacketPtr> PieceReader::next()
{
    if (m_state->isAtEnd)
        return PacketPtr();
    const Result<QByteArrayView> kind = m_state->take(1);
    if (!kind)
        return kind.error();
    if (kind->front() == char(packetRecord))
        return m_state->packet();
    if (kind->front() != char(endRecord))
        return damaged(m_state->file.fileName(), u"unknown record"_s);
    if (Result<> ended = m_state->end(); !ended)
        return ended.error();
    return PacketPtr();
}

} // namespace Zoetrope
