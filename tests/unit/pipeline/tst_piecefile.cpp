// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/trackreader.h"
#include "engine/pipeline/trackwriter.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational timeBase{1, 1000};
constexpr Microseconds pieceLength{2'000'000};

TrackFormat format()
{
    TrackFormat made{CodecParametersPtr(avcodec_parameters_alloc()), timeBase};
    made.parameters->codec_type = AVMEDIA_TYPE_AUDIO;
    made.parameters->codec_id = AV_CODEC_ID_AAC;
    made.parameters->sample_rate = 44'100;
    made.parameters->initial_padding = 1024;
    av_channel_layout_default(&made.parameters->ch_layout, 6);
    constexpr int size = 5;
    made.parameters->extradata = static_cast<std::uint8_t *>(av_mallocz(size + AV_INPUT_BUFFER_PADDING_SIZE));
    made.parameters->extradata_size = size;
    memcpy(made.parameters->extradata, "extra", size);
    return made;
}

/// Packet `number`: 100 ms each, the first 50 ms before 0, every 10th a key packet, sizes that differ.
PacketPtr packet(int number)
{
    PacketPtr made(av_packet_alloc());
    av_new_packet(made.get(), number % 7 * 100);
    memset(made->data, number, static_cast<std::size_t>(made->size));
    made->dts = number * 100 - 50;
    made->pts = made->dts;
    made->duration = 100;
    made->flags = number % 10 == 0 ? AV_PKT_FLAG_KEY : 0;
    if (number == 99)
        memcpy(av_packet_new_side_data(made.get(), AV_PKT_DATA_SKIP_SAMPLES, 10), "0123456789", 10);
    return made;
}

Result<TrackTotals> writeTrack(const QString &folder)
{
    Result<TrackWriter> writer = TrackWriter::create(folder, format(), pieceLength);
    if (!writer)
        return writer.error();
    for (int i = 0; i < 100; ++i) {
        if (Result<> written = writer->write(*packet(i)); !written)
            return written.error();
    }
    return writer->finish();
}

/// The error met on reading all, if any.
std::optional<ErrorCode> readTrack(const QString &folder)
{
    Result<TrackReader> reader = TrackReader::open(folder);
    if (!reader)
        return reader.error().code;
    while (true) {
        const Result<PacketPtr> next = reader->next();
        if (!next)
            return next.error().code;
        if (!*next)
            return {};
    }
}

QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        files[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return files;
}

QStringList pieces(const QString &folder) { return QDir(folder).entryList({u"*.piece"_s}, QDir::Files, QDir::Name); }

} // namespace

class TestPieceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packetsComeBackAsTheyWere();
    void piecesBeginAtKeyPacketsOfTheGrid();
    void aTrackWithoutPacketsIsATrack();
    void anUnfinishedTrackIsNotWhole();
    void everyFlippedByteIsFound();
    void aMissingPieceIsFound();
    void aCutPieceIsFound();
    void twoTracksNeverShareAFolder();
    void aPointKnowsTheDecodingTimesToCome();
    void aTrackGoesOnBehindItsWholePieces();
    void aWholeTrackIsKnown();
    void whateverIsLeftATrackIsFinishedAsItWouldHaveBeen();

private:
    [[nodiscard]] QString folder() const { return m_folder->path() + "/track"_L1; }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPieceFile::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestPieceFile::packetsComeBackAsTheyWere()
{
    const Result<TrackTotals> totals = writeTrack(folder());
    QVERIFY(totals);
    QCOMPARE(totals->packets, 100);
    QCOMPARE(totals->firstPts, -50);
    QCOMPARE(totals->endPts, 9950);

    Result<TrackReader> reader = TrackReader::open(folder());
    QVERIFY(reader);
    QVERIFY(reader->totals() == *totals);
    QCOMPARE(formatBytes(reader->format()), formatBytes(format()));
    QCOMPARE(reader->format().parameters->initial_padding, 1024);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 100; ++i) {
            const PacketPtr expected = packet(i);
            const Result<PacketPtr> read = reader->next();
            QVERIFY(read && *read);
            QCOMPARE((*read)->pts, expected->pts);
            QCOMPARE((*read)->dts, expected->dts);
            QCOMPARE((*read)->duration, expected->duration);
            QCOMPARE((*read)->flags, expected->flags);
            QCOMPARE((*read)->size, expected->size);
            QVERIFY(memcmp((*read)->data, expected->data, static_cast<std::size_t>(expected->size)) == 0);
            QCOMPARE((*read)->side_data_elems, expected->side_data_elems);
            if (i == 99)
                QVERIFY(memcmp((*read)->side_data[0].data, "0123456789", 10) == 0);
        }
        const Result<PacketPtr> end = reader->next();
        QVERIFY(end && !*end);
        QVERIFY(reader->rewind());
    }
}

void TestPieceFile::piecesBeginAtKeyPacketsOfTheGrid()
{
    QVERIFY(writeTrack(folder()));
    // Key packets at 0.95 s, 1.95 s, 2.95 s...: the first at or after each multiple of 2 s.
    const QStringList expected{u"000000000000000.piece"_s, u"000000002000000.piece"_s, u"000000004000000.piece"_s,
        u"000000006000000.piece"_s, u"000000008000000.piece"_s};
    QCOMPARE(pieces(folder()), expected);
}

void TestPieceFile::aTrackWithoutPacketsIsATrack()
{
    Result<TrackWriter> writer = TrackWriter::create(folder(), format(), pieceLength);
    QVERIFY(writer);
    QVERIFY(writer->finish());
    QVERIFY(!readTrack(folder()));
}

void TestPieceFile::anUnfinishedTrackIsNotWhole()
{
    Result<TrackWriter> writer = TrackWriter::create(folder(), format(), pieceLength);
    QVERIFY(writer);
    for (int i = 0; i < 50; ++i)
        QVERIFY(writer->write(*packet(i)));
    QCOMPARE(readTrack(folder()), ErrorCode::PieceDamaged);
    QCOMPARE(pieces(folder()).size(), 1); // the piece being written has no name yet
}

void TestPieceFile::everyFlippedByteIsFound()
{
    QVERIFY(writeTrack(folder()));
    QStringList files = pieces(folder());
    files.append(u"track.end"_s);
    QRandomGenerator random(7);
    for (int i = 0; i < 100; ++i) {
        QFile file(folder() + u'/' + files[random.bounded(int(files.size()))]);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = random.bounded(int(file.size()));
        file.seek(at);
        const char was = file.read(1).front();
        const auto flip = [&file, at](char value) {
            file.seek(at);
            file.putChar(value);
            file.flush();
        };
        flip(char(was ^ (1 << random.bounded(8))));
        QCOMPARE(readTrack(folder()), ErrorCode::PieceDamaged);
        flip(was);
    }
    QVERIFY(!readTrack(folder()));
}

void TestPieceFile::aMissingPieceIsFound()
{
    QVERIFY(writeTrack(folder()));
    QVERIFY(QFile::remove(folder() + u'/' + pieces(folder()).at(2)));
    QCOMPARE(readTrack(folder()), ErrorCode::PieceDamaged);
}

void TestPieceFile::aCutPieceIsFound()
{
    QVERIFY(writeTrack(folder()));
    QFile file(folder() + u'/' + pieces(folder()).last());
    QVERIFY(file.resize(file.size() - 1));
    QCOMPARE(readTrack(folder()), ErrorCode::PieceDamaged);
}

void TestPieceFile::twoTracksNeverShareAFolder()
{
    QVERIFY(writeTrack(folder()));
    const Result<TrackWriter> second = TrackWriter::create(folder(), format(), pieceLength);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::OutputExists);
}

void TestPieceFile::aPointKnowsTheDecodingTimesToCome()
{
    TrackPoint point;
    const auto add = [&point](std::int64_t pts, std::int64_t dts) {
        const PacketPtr added(av_packet_alloc());
        added->pts = pts;
        added->dts = dts;
        added->duration = 1;
        point.add(*added);
    };
    add(0, -2);
    add(3, -1);
    add(1, 0);
    add(2, 1);
    QCOMPARE(point.shownLater, (QList<std::int64_t>{2, 3})); // the two that an encoder with this delay gives next
    QCOMPARE(point.lastDts, 1);
    QCOMPARE(point.totals.endPts, 4);
    add(4, 4);
    QVERIFY(point.shownLater.isEmpty()); // without a delay there is nothing to remember
}

void TestPieceFile::aTrackGoesOnBehindItsWholePieces()
{
    {
        Result<TrackWriter> writer = TrackWriter::create(folder(), format(), pieceLength);
        QVERIFY(writer);
        for (int i = 0; i < 60; ++i)
            QVERIFY(writer->write(*packet(i)));
    }
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3); // two pieces and a beginning
    Result<TrackWriter> writer = TrackWriter::resume(folder(), format(), pieceLength, PieceCheck::Last);
    QVERIFY(writer);
    QCOMPARE(writer->pieces(), 2);
    QCOMPARE(writer->point().totals.packets, 50);
    QCOMPARE(writer->point().totals.endPts, packet(50)->pts);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
}

void TestPieceFile::aWholeTrackIsKnown()
{
    const auto isWhole = [this] {
        const auto found = findWholeTrack(folder(), PieceCheck::Last);
        return found && *found;
    };
    QVERIFY(!isWhole());
    QVERIFY(writeTrack(folder()));
    QVERIFY(isWhole());
    QVERIFY(QFile::remove(folder() + u'/' + pieces(folder()).last()));
    QVERIFY(!isWhole());
}

/// Chance breaks pieces, removes, adds and renames files; a second writer then makes the same files as the first.
void TestPieceFile::whateverIsLeftATrackIsFinishedAsItWouldHaveBeen()
{
    QVERIFY(writeTrack(folder()));
    const QMap<QString, QByteArray> whole = contents(folder());
    QRandomGenerator random(11);
    for (int round = 0; round < 80; ++round) {
        const QString path = m_folder->path() + u"/round%1"_s.arg(round);
        QVERIFY(QDir().mkpath(path));
        for (auto [name, bytes] : whole.asKeyValueRange()) {
            QByteArray left = bytes;
            QString leftName = name;
            switch (random.bounded(12)) {
            case 0:
                continue;
            case 1:
                left[random.bounded(int(left.size()))] ^= char(1 << random.bounded(8));
                break;
            case 2:
                left.truncate(random.bounded(int(left.size())));
                break;
            case 3:
                leftName += u".part"_s;
                break;
            case 4:
                left = whole.first();
                break;
            }
            QFile file(path + u'/' + leftName);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(left), left.size());
        }
        Result<TrackWriter> writer = TrackWriter::resume(path, format(), pieceLength, PieceCheck::Every);
        QVERIFY(writer);
        for (int i = int(writer->point().totals.packets); i < 100; ++i)
            QVERIFY(writer->write(*packet(i)));
        QVERIFY(writer->finish());
        QCOMPARE(contents(path), whole);
    }
}

QTEST_GUILESS_MAIN(TestPieceFile)
#include "tst_piecefile.moc"
