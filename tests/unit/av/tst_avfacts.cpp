// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/averror.h"
#include "engine/av/capabilityprobe.h"
#include "engine/av/contentkind.h"
#include "engine/av/encoderbuild.h"
#include "engine/av/fileio.h"
#include "engine/av/pictureturn.h"
#include "engine/av/source.h"
#include "engine/av/streaminfo.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <csignal>
#include <sys/resource.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// What the av room decides without decoding anything.
class AvFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrixBecomesTurn_data();
    void matrixBecomesTurn();
    void playlistsAndPicturesAreKnownByTheirBytes_data();
    void playlistsAndPicturesAreKnownByTheirBytes();
    void onlyContainersMayBeOpened();
    void onlyListedDecodersMayBeUsed();
    void displaySizeWidensThenTurns();
    void rateIsMeasuredFromTimes();
    void titlesLoseWhatIsNotText();
    void ffmpegCodesKeepTheirMeaning();
    void stoppedOpeningIsCancelled();
    void muxersSeeARealFile();
    void failedWriteIsExplained();
    void thisBuildCanDoTheMainJob();
    void theBuildNamesAllThatMakesPicturesAndSound();
    void anEncodersBuildIsReadFromItsPacket();
};

void AvFacts::matrixBecomesTurn_data()
{
    QTest::addColumn<QList<int>>("corner"); // a b c d of the matrix
    QTest::addColumn<int>("rotation");
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("upright") << QList<int>{1, 0, 0, 1} << 0 << false;
    QTest::newRow("phone held upright") << QList<int>{0, 1, -1, 0} << 90 << false;
    QTest::newRow("upside down") << QList<int>{-1, 0, 0, -1} << 180 << false;
    QTest::newRow("other side") << QList<int>{0, -1, 1, 0} << 270 << false;
    QTest::newRow("selfie") << QList<int>{-1, 0, 0, 1} << 0 << true;
    QTest::newRow("flipped upside down") << QList<int>{1, 0, 0, -1} << 180 << true;
    QTest::newRow("transposed") << QList<int>{0, 1, 1, 0} << 270 << true;
    QTest::newRow("damaged") << QList<int>{0, 0, 0, 0} << 0 << false;
}

void AvFacts::matrixBecomesTurn()
{
    QFETCH(QList<int>, corner);
    QFETCH(int, rotation);
    QFETCH(bool, isMirrored);
    constexpr int one = 1 << 16;
    const std::array<std::int32_t, 9> matrix = {
        corner[0] * one, corner[1] * one, 0, corner[2] * one, corner[3] * one, 0, 0, 0, 1 << 30};
    QCOMPARE(turnFromMatrix(matrix), (PictureTurn{rotation, isMirrored}));
}

void AvFacts::playlistsAndPicturesAreKnownByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ContentKind>("kind");
    QTest::newRow("hls") << QByteArray("#EXTM3U\n#EXTINF:1,\nx.ts") << ContentKind::Playlist;
    QTest::newRow("hls behind a mark") << QByteArray("\xef\xbb\xbf\n#EXTM3U") << ContentKind::Playlist;
    QTest::newRow("concat") << QByteArray("ffconcat version 1.0\nfile x") << ContentKind::Playlist;
    QTest::newRow("dash") << QByteArray("<?xml version=\"1.0\"?>\n<!-- x --><MPD>") << ContentKind::Playlist;
    QTest::newRow("sdp") << QByteArray("v=0\r\no=- 0 0 IN IP4 127.0.0.1") << ContentKind::Playlist;
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << ContentKind::Picture;
    QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8L") << ContentKind::Picture;
    QTest::newRow("heic") << QByteArray("\0\0\0\x18"
                                        "ftypheic....",
        16) << ContentKind::Picture;
    QTest::newRow("mp4") << QByteArray("\0\0\0\x18"
                                       "ftypisom....",
        16) << ContentKind::Media;
}

void AvFacts::playlistsAndPicturesAreKnownByTheirBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ContentKind, kind);
    QVERIFY(kindOfBytes(bytes) == kind);
}

void AvFacts::onlyContainersMayBeOpened()
{
    QVERIFY(kindOfDemuxer("mov,mp4,m4a,3gp,3g2,mj2"_L1) == ContentKind::Media);
    QVERIFY(kindOfDemuxer("mpegts"_L1) == ContentKind::Media);
    QVERIFY(kindOfDemuxer("hls"_L1) == ContentKind::Playlist);
    QVERIFY(kindOfDemuxer("jpeg_pipe"_L1) == ContentKind::Picture);
    QVERIFY(kindOfDemuxer("tty"_L1) == ContentKind::Other);
    QVERIFY(kindOfDemuxer("lavfi"_L1) == ContentKind::Other);
}

void AvFacts::onlyListedDecodersMayBeUsed()
{
    for (const char *decoder : {"h264", "hevc", "vp9", "libdav1d", "prores", "aac", "opus", "pcm_s16le", "flac"})
        QVERIFY2(mayDecode(QLatin1StringView(decoder)), decoder);
    for (const char *decoder : {"librsvg", "ansi", "wrapped_avframe", "smackvid", "h264_cuvid", "", ","})
        QVERIFY2(!mayDecode(QLatin1StringView(decoder)), decoder);
}

void AvFacts::displaySizeWidensThenTurns()
{
    QCOMPARE(displaySize({720, 576}, {16, 11}, 0), (Size{1047, 576}));
    QCOMPARE(displaySize({1920, 1080}, {1, 1}, 90), (Size{1080, 1920}));
    QCOMPARE(displaySize({720, 576}, {0, 1}, 180), (Size{720, 576}));
}

void AvFacts::rateIsMeasuredFromTimes()
{
    QCOMPARE(measuredRate({0, 3600, 7200, 10800}, {1, 90000}), (Rational{25, 1}));
    QCOMPARE(measuredRate({7200, 0, 3600, 10800}, {1, 90000}), (Rational{25, 1})); // as decoded, not as shown
    QVERIFY(!measuredRate({5}, {1, 90000}).isKnown());
    QVERIFY(!measuredRate({5, 5}, {1, 90000}).isKnown());
}

void AvFacts::titlesLoseWhatIsNotText()
{
    QCOMPARE(cleanText("a\nb\tc", 100), u"a b c"_s);
    QCOMPARE(cleanText("x\x01\x1b[31my", 100), u"x[31my"_s);
    QCOMPARE(cleanText("exe.\xe2\x80\xae"
                       "4pm",
                 100),
        u"exe.4pm"_s);
    QCOMPARE(cleanText(QByteArray(5000, 'a').constData(), 512).size(), 512);
}

void AvFacts::ffmpegCodesKeepTheirMeaning()
{
    QCOMPARE(avError(ErrorCode::MuxerFailed, u"x"_s, AVERROR(ENOSPC)).code, ErrorCode::DiskFull);
    QCOMPARE(avError(ErrorCode::MuxerFailed, u"x"_s, AVERROR(EACCES)).code, ErrorCode::OutputDenied);
    QCOMPARE(avError(ErrorCode::SourceUnreadable, u"x"_s, AVERROR(EACCES)).code, ErrorCode::SourceDenied);
    QCOMPARE(avError(ErrorCode::EncoderFailed, u"x"_s, AVERROR(ENOMEM)).code, ErrorCode::OutOfMemory);
    QCOMPARE(avError(ErrorCode::SourceDamaged, u"x"_s, AVERROR_EXIT).code, ErrorCode::Cancelled);
    const Error plain = avError(ErrorCode::SourceDamaged, u"x"_s, AVERROR_INVALIDDATA);
    QCOMPARE(plain.code, ErrorCode::SourceDamaged);
    QVERIFY(!plain.detail.isEmpty());
}

void AvFacts::stoppedOpeningIsCancelled()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"noise.mp4"_s);
    QVERIFY(writeWholeFile(path, QByteArray(100'000, 'x')));
    std::stop_source stop;
    QCOMPARE(Source::open(path, {}, stop.get_token()).error().code, ErrorCode::SourceNotMedia);
    stop.request_stop();
    QCOMPARE(Source::open(path, {}, stop.get_token()).error().code, ErrorCode::Cancelled);
}

void AvFacts::muxersSeeARealFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    Result<AvioFile> file = AvioFile::create(path);
    QVERIFY(file);
    AVIOContext *context = file->context();
    avio_write(context, reinterpret_cast<const unsigned char *>("....data"), 8);
    QCOMPARE(avio_seek(context, 0, SEEK_SET), 0);
    avio_write(context, reinterpret_cast<const unsigned char *>("head"), 4);
    QVERIFY(file->finish());
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), "headdata");
    QCOMPARE(AvioFile::create(path).error().code, ErrorCode::OutputExists);
}

void AvFacts::failedWriteIsExplained()
{
    const QTemporaryDir folder;
    Result<AvioFile> file = AvioFile::create(folder.filePath(u"file"_s));
    QVERIFY(file);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{1000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    avio_write(file->context(), reinterpret_cast<const unsigned char *>(QByteArray(4000, 'x').constData()), 4000);
    const Result<> finished = file->finish();
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::WriteFailed);
    QVERIFY(file->failure());
}

void AvFacts::thisBuildCanDoTheMainJob()
{
    const Capabilities found = probeCapabilities();
    for (const QString &encoder : {u"libx264"_s, u"aac"_s, u"mjpeg"_s, u"libwebp"_s, u"png"_s})
        QVERIFY2(found.encoders.contains(encoder), qPrintable(encoder));
    for (const QString &filter : {u"scale"_s, u"bwdif"_s, u"gblur"_s, u"transpose"_s})
        QVERIFY2(found.filters.contains(filter), qPrintable(filter));
    QVERIFY(found.muxers.contains(u"mp4"_s));
    QVERIFY(!found.build.isEmpty());
}

/// Pieces of two encoders must never meet in one output: whatever is renewed by itself is named.
void AvFacts::theBuildNamesAllThatMakesPicturesAndSound()
{
    const QString build = probeCapabilities().build;
    QVERIFY2(build.startsWith(u"zoetrope " ZOETROPE_VERSION ", ffmpeg "_s), qPrintable(build));
    static const QRegularExpression x264(u", x264 [0-9]+"_s);
    QVERIFY2(build.contains(x264), qPrintable(build));
    QVERIFY2(build.contains(u", libvpx v"_s), qPrintable(build));
    QVERIFY2(build.contains(u", libopus "_s), qPrintable(build));
    QCOMPARE(probeCapabilities().build, build);
}

void AvFacts::anEncodersBuildIsReadFromItsPacket()
{
    QCOMPARE(x264BuildIn("\x06\x05x264 - core 164 r3095 baee400 - H.264/MPEG-4 AVC codec - Copyleft"),
        u"164 r3095 baee400"_s);
    QCOMPARE(x264BuildIn("x264 - core 164"), QString());
    QCOMPARE(x264BuildIn({}), QString());
}

QTEST_GUILESS_MAIN(AvFacts)
#include "tst_avfacts.moc"
