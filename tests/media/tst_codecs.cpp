// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/tonemeter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 5;
constexpr double loudness = 0.3;

struct Wish
{
    QString container;
    QString video; ///< empty: no picture
    QString audio;
    OptionValues videoOptions;
    OptionValues audioOptions;
    Bitrate bitrate{128'000};
};

/// What a player finds.
struct Found
{
    QString video; ///< FFmpeg's name, as the next
    QString audio;
    QString pixelFormat;
    QByteArray tag; ///< of the picture; empty: not looked at
};

} // namespace

Q_DECLARE_METATYPE(Wish)
Q_DECLARE_METATYPE(Found)

/// Each codec in each kind of container that holds it: made, proven, and read back by another reader.
class Codecs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCodecPlays_data();
    void everyCodecPlays();
    void hlsNamesItsCodecs_data();
    void hlsNamesItsCodecs();
    void losslessSoundIsLossless_data();
    void losslessSoundIsLossless();

private:
    JobRun run(const Wish &wish);

    ClipMaker m_maker;
    QString m_clip;
    int m_runs = 0;
};

void Codecs::initTestCase()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = seconds;
    wish.hum = loudness;
    wish.audioCodec = u"pcm_s16le"_s;
    wish.container = u"mov"_s;
    m_clip = m_maker.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

JobRun Codecs::run(const Wish &wish)
{
    JobSpec spec;
    spec.sources = {m_clip};
    spec.verification = Verification::Full;
    OutputSpec output;
    output.container = wish.container;
    if (!wish.video.isEmpty()) {
        output.video.emplace();
        output.video->codec = wish.video;
        output.video->ladder = {Rung{240, {}}};
        output.video->options = wish.videoOptions;
        output.video->keyFrameInterval = Microseconds(1'000'000);
    }
    output.audio.emplace();
    output.audio->codec = wish.audio;
    output.audio->options = wish.audioOptions;
    output.audio->bitrate = wish.bitrate;
    spec.outputs = {output};
    return runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
}

void Codecs::everyCodecPlays_data()
{
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<Found>("found");
    const OptionValues quick{{u"speed"_s, u"ultrafast"_s}};
    const OptionValues deep{{u"speed"_s, u"ultrafast"_s}, {u"depth"_s, u"10"_s}};
    const OptionValues quickAv1{{u"speed"_s, 12}};
    const auto row = [](const char *name, const Wish &wish, const Found &found) {
        QTest::newRow(name) << wish << found;
    };
    row("HEVC and AC-3 in MP4", {u"mp4"_s, u"hevc"_s, u"ac3"_s, quick, {}},
        {u"hevc"_s, u"ac3"_s, u"yuv420p"_s, "hvc1"});
    row("HEVC of ten bits and FLAC in Matroska", {u"mkv"_s, u"hevc"_s, u"flac"_s, deep, {}},
        {u"hevc"_s, u"flac"_s, u"yuv420p10le"_s, {}});
    row("AV1 and Opus in WebM", {u"webm"_s, u"av1"_s, u"opus"_s, quickAv1, {}},
        {u"av1"_s, u"opus"_s, u"yuv420p"_s, {}});
    row("AV1 of ten bits and MP3 in MP4", {u"mp4"_s, u"av1"_s, u"mp3"_s, {{u"speed"_s, 12}, {u"depth"_s, 10}}, {}},
        {u"av1"_s, u"mp3"_s, u"yuv420p10le"_s, "av01"});
    row("H.264 and PCM in QuickTime", {u"mov"_s, u"h264"_s, u"pcm"_s, quick, {}},
        {u"h264"_s, u"pcm_s16le"_s, u"yuv420p"_s, "avc1"});
    row("HEVC and PCM of 24 bits in QuickTime", {u"mov"_s, u"hevc"_s, u"pcm"_s, quick, {{u"depth"_s, u"24"_s}}},
        {u"hevc"_s, u"pcm_s24le"_s, u"yuv420p"_s, "hvc1"});
    row("HEVC in HLS", {u"hls"_s, u"hevc"_s, u"aac"_s, quick, {}}, {u"hevc"_s, {}, u"yuv420p"_s, {}});
    row("AV1 in HLS", {u"hls"_s, u"av1"_s, u"aac"_s, quickAv1, {}}, {u"av1"_s, {}, u"yuv420p"_s, {}});
    row("MP3", {u"mp3"_s, {}, {}, {}, {}}, {{}, u"mp3"_s, {}, {}});
    row("FLAC", {u"flac"_s, {}, {}, {}, {}}, {{}, u"flac"_s, {}, {}});
    row("FLAC of 24 bits", {u"flac"_s, {}, {}, {}, {{u"depth"_s, u"24"_s}}}, {{}, u"flac"_s, {}, {}});
    row("Opus", {u"opus"_s, {}, {}, {}, {}}, {{}, u"opus"_s, {}, {}});
    row("WAV", {u"wav"_s, {}, {}, {}, {}}, {{}, u"pcm_s16le"_s, {}, {}});
}

void Codecs::everyCodecPlays()
{
    QFETCH(Wish, wish);
    QFETCH(Found, found);
    const JobRun made = run(wish);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QString path = made.path(made.outputs.first());
    QList<int> numbers;
    FrameWatchers watchers;
    watchers.video = [&numbers](
                         const AVFrame &frame, int, double) { numbers.append(readFrameNumber(frame).value_or(-1)); };
    const auto reading = readMedia(path, watchers);
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    QCOMPARE(reading->errors, 0);
    QVERIFY2(std::abs(reading->headerDuration - seconds) < 0.1, qPrintable(QString::number(reading->headerDuration)));
    if (!found.video.isEmpty()) {
        const StreamReading &video = *reading->video();
        QCOMPARE(video.codec, found.video);
        QCOMPARE(video.pixelFormat, found.pixelFormat);
        QCOMPARE(video.size, (Size{426, 240}));
        QCOMPARE(numbers.size(), qsizetype(seconds * 25));
        for (int i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], i);
        QCOMPARE(video.keyTimes.size(), qsizetype(seconds));
        for (int i = 0; i < video.keyTimes.size(); ++i)
            QVERIFY(std::abs(video.keyTimes[i] - i) < 0.001);
        if (!found.tag.isEmpty())
            QCOMPARE(video.tag, found.tag);
    }
    if (found.audio.isEmpty())
        return;
    QCOMPARE(reading->audio()->codec, found.audio);
    QVERIFY2(std::abs(double(reading->audio()->samples) / 48000 - seconds) < 0.06,
        qPrintable(QString::number(reading->audio()->samples)));
    const auto tone = measureTone(path, humPitch);
    QVERIFY(tone);
    QVERIFY2(std::abs(tone->loudness - loudness) < 0.02, qPrintable(QString::number(tone->loudness)));
    QVERIFY(tone->worstDrift < 0.00005);
}

void Codecs::hlsNamesItsCodecs_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("HEVC") << u"hevc"_s << u"CODECS=\"hvc1\\.1\\.6\\.L\\d+(\\.[0-9A-F]+)*,mp4a\\.40\\.2\""_s;
    QTest::newRow("AV1") << u"av1"_s << u"CODECS=\"av01\\.0\\.\\d\\dM\\.08,mp4a\\.40\\.2\""_s;
}

void Codecs::hlsNamesItsCodecs()
{
    QFETCH(QString, codec);
    QFETCH(QString, pattern);
    const OptionValues options =
        codec == "av1"_L1 ? OptionValues{{u"speed"_s, 12}} : OptionValues{{u"speed"_s, u"ultrafast"_s}};
    const JobRun made = run({u"hls"_s, codec, u"aac"_s, options, {}});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QFile master(made.path(made.outputs.first()));
    QVERIFY(master.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(master.readAll());
    QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(text));
    if (codec == "hevc"_L1) {
        QFile init(made.path(made.outputs.first()).section(u'/', 0, -2) + u"/240p/init.mp4"_s);
        QVERIFY(init.open(QIODevice::ReadOnly));
        QVERIFY(init.readAll().contains("hvc1"));
    }
}

void Codecs::losslessSoundIsLossless_data()
{
    QTest::addColumn<QString>("container");
    QTest::newRow("WAV") << u"wav"_s;
    QTest::newRow("FLAC") << u"flac"_s;
}

void Codecs::losslessSoundIsLossless()
{
    QFETCH(QString, container);
    const auto samplesOf = [](const QString &path) {
        QByteArray samples;
        FrameWatchers watchers;
        watchers.audio = [&samples](const AVFrame &frame, int, double) {
            samples.append(reinterpret_cast<const char *>(frame.data[0]),
                qsizetype(frame.nb_samples) * frame.ch_layout.nb_channels * 2);
        };
        return readMedia(path, watchers) ? samples : QByteArray();
    };
    const JobRun made = run({container, {}, {}, {}, {}});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const QByteArray source = samplesOf(m_clip);
    QVERIFY(!source.isEmpty());
    QVERIFY(samplesOf(made.path(made.outputs.first())) == source);
}

QTEST_GUILESS_MAIN(Codecs)
#include "tst_codecs.moc"
