// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/tracks.h"

#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

VideoTrack trackOf(const QString &codec, const OptionValues &options, const Rendition &rendition)
{
    VideoSpec wish;
    wish.options = options;
    const Result<VideoTrack> track = videoTrack(wish, *Catalog::codec(codec), rendition, {}, fullCapabilities());
    return track ? *track : VideoTrack{};
}

AudioTrack soundOf(const QString &codec, const AudioSpec &wish, int channels, int sampleRate)
{
    const Result<AudioTrack> track =
        audioTrack(wish, *Catalog::codec(codec), sound(channels, sampleRate), fullCapabilities());
    return track ? *track : AudioTrack{};
}

QString valueOf(const EncoderOptions &options, const QString &name)
{
    for (const auto &[key, value] : options) {
        if (key == name)
            return value;
    }
    return u"(unset)"_s;
}

} // namespace

class TestTracks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameEncodeIsOneTrack();
    void saidAndUnsaidDefaultsAreTheSame();
    void eachDifferenceMakesATrackOfItsOwn();
    void tracksComeLargestFirst();
    void manyTracksOfOneSizeKeepDistinctIds();
    void x264SetsNoKeyFramesOfItsOwn();
    void vp9SetsNoKeyFramesOfItsOwn();
    void aBitrateReplacesTheQuality();
    void theFirstEncoderThatIsThereIsTaken();
    void soundNeverGrowsChannels_data();
    void soundNeverGrowsChannels();
    void sampleRatesAreThoseOfTheCodec_data();
    void sampleRatesAreThoseOfTheCodec();
    void aacBitratesStayWithinTheFormat();
};

void TestTracks::theSameEncodeIsOneTrack()
{
    TrackTable table;
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{640, 360}, {}})), u"v360"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{640, 360}, {}})), u"v360"_s);
    QCOMPARE(table.video().size(), 1);
    QCOMPARE(table.share(soundOf(u"aac"_s, {}, 2, 48'000)), u"a128"_s);
    QCOMPARE(table.share(soundOf(u"aac"_s, {}, 2, 48'000)), u"a128"_s);
    QCOMPARE(table.audio().size(), 1);
}

void TestTracks::saidAndUnsaidDefaultsAreTheSame()
{
    const OptionValues said{{u"quality"_s, 23.0}, {u"speed"_s, u"medium"_s}};
    QCOMPARE(trackOf(u"h264"_s, said, {{640, 360}, {}}), trackOf(u"h264"_s, {}, {{640, 360}, {}}));
}

void TestTracks::eachDifferenceMakesATrackOfItsOwn()
{
    TrackTable table;
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{640, 360}, {}})), u"v360"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {{u"quality"_s, 20}}, {{640, 360}, {}})), u"v360b"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{640, 360}, Bitrate{800'000}})), u"v360c"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{640, 360}, Bitrate{900'000}})), u"v360d"_s);
    QCOMPARE(table.share(trackOf(u"vp9"_s, {}, {{640, 360}, {}})), u"v360e"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {}, {{480, 360}, {}})), u"v360f"_s);
    QCOMPARE(table.share(trackOf(u"h264"_s, {{u"quality"_s, 20}}, {{640, 360}, {}})), u"v360b"_s);
    QCOMPARE(table.video().size(), 6);

    QCOMPARE(table.share(soundOf(u"aac"_s, {}, 2, 48'000)), u"a128"_s);
    QCOMPARE(table.share(soundOf(u"aac"_s, {}, 1, 48'000)), u"a128b"_s);
    QCOMPARE(table.share(soundOf(u"opus"_s, {}, 2, 48'000)), u"a128c"_s);
}

void TestTracks::tracksComeLargestFirst()
{
    TrackTable table;
    for (const Size size : {Size{426, 240}, Size{854, 480}, Size{640, 360}})
        (void)table.share(trackOf(u"h264"_s, {}, {size, {}}));
    QStringList ids;
    const QList<VideoTrack> tracks = table.video();
    for (const VideoTrack &track : tracks)
        ids.append(track.id);
    QCOMPARE(ids, (QStringList{u"v480"_s, u"v360"_s, u"v240"_s}));
}

void TestTracks::manyTracksOfOneSizeKeepDistinctIds()
{
    TrackTable table;
    QSet<QString> ids;
    for (int i = 0; i < 60; ++i)
        ids.insert(table.share(trackOf(u"h264"_s, {}, {{640, 360}, Bitrate{100'000 + i}})));
    QCOMPARE(ids.size(), 60);
}

void TestTracks::x264SetsNoKeyFramesOfItsOwn()
{
    const VideoTrack track = trackOf(u"h264"_s, {{u"tune"_s, u"film"_s}}, {{640, 360}, {}});
    QCOMPARE(track.encoder, u"libx264"_s);
    QCOMPARE(track.pixelFormat, u"yuv420p"_s);
    QCOMPARE(valueOf(track.options, u"preset"_s), u"medium"_s);
    QCOMPARE(valueOf(track.options, u"crf"_s), u"23"_s);
    QCOMPARE(valueOf(track.options, u"tune"_s), u"film"_s);
    QCOMPARE(valueOf(track.options, u"forced-idr"_s), u"1"_s);
    const QStringList parameters = valueOf(track.options, u"x264-params"_s).split(u':');
    for (const QString &needed : {u"scenecut=0"_s, u"open-gop=0"_s, u"keyint=infinite"_s})
        QVERIFY2(parameters.contains(needed), qPrintable(needed));
    QCOMPARE(valueOf(trackOf(u"h264"_s, {}, {{640, 360}, {}}).options, u"tune"_s), u"(unset)"_s);
}

void TestTracks::vp9SetsNoKeyFramesOfItsOwn()
{
    const VideoTrack track = trackOf(u"vp9"_s, {{u"speed"_s, 6}}, {{640, 360}, {}});
    QCOMPARE(track.encoder, u"libvpx-vp9"_s);
    QCOMPARE(valueOf(track.options, u"cpu-used"_s), u"6"_s);
    QCOMPARE(valueOf(track.options, u"b"_s), u"0"_s);
    QVERIFY(valueOf(track.options, u"g"_s).toInt() > 60 * 1000); // frames in the longest grid cell at any rate
}

void TestTracks::aBitrateReplacesTheQuality()
{
    for (const QString &codec : {u"h264"_s, u"vp9"_s}) {
        const VideoTrack track = trackOf(codec, {}, {{640, 360}, Bitrate{800'000}});
        QCOMPARE(track.bitrate, Bitrate{800'000});
        QCOMPARE(valueOf(track.options, u"crf"_s), u"(unset)"_s);
        QCOMPARE(valueOf(track.options, u"b"_s), u"(unset)"_s);
    }
}

void TestTracks::theFirstEncoderThatIsThereIsTaken()
{
    CodecRow codec = *Catalog::codec(u"h264"_s);
    codec.encoders = {u"best"_s, u"second"_s, u"third"_s};
    Capabilities capabilities;
    capabilities.encoders = {u"third"_s, u"second"_s};
    const Result<VideoTrack> track = videoTrack({}, codec, {{640, 360}, {}}, {}, capabilities);
    QVERIFY(track);
    QCOMPARE(track->encoder, u"second"_s);

    const Result<VideoTrack> none = videoTrack({}, codec, {{640, 360}, {}}, {}, {});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::EncoderMissing);
    QCOMPARE(none.error().subject, codec.label);
}

void TestTracks::soundNeverGrowsChannels_data()
{
    QTest::addColumn<int>("wished");
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("expected");
    QTest::newRow("5.1 to stereo") << 2 << 6 << 2;
    QTest::newRow("mono stays mono") << 2 << 1 << 1;
    QTest::newRow("kept") << 0 << 6 << 6;
    QTest::newRow("more than any layout") << 0 << 16 << 8;
    QTest::newRow("unknown") << 0 << 0 << 2;
}

void TestTracks::soundNeverGrowsChannels()
{
    QFETCH(int, wished);
    QFETCH(int, present);
    AudioSpec wish;
    wish.channels = wished;
    QTEST(soundOf(u"aac"_s, wish, present, 48'000).channels, "expected");
}

void TestTracks::sampleRatesAreThoseOfTheCodec_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("wished");
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("expected");
    QTest::newRow("kept") << u"aac"_s << 0 << 44'100 << 44'100;
    QTest::newRow("wished") << u"aac"_s << 48'000 << 44'100 << 48'000;
    QTest::newRow("rather higher") << u"aac"_s << 0 << 47'000 << 48'000;
    QTest::newRow("as high as it goes") << u"aac"_s << 0 << 192'000 << 96'000;
    QTest::newRow("opus") << u"opus"_s << 0 << 44'100 << 48'000;
    QTest::newRow("unknown") << u"aac"_s << 0 << 0 << 48'000;
}

void TestTracks::sampleRatesAreThoseOfTheCodec()
{
    QFETCH(QString, codec);
    QFETCH(int, wished);
    QFETCH(int, present);
    AudioSpec wish;
    wish.sampleRate = wished;
    QTEST(soundOf(codec, wish, 2, present).sampleRate, "expected");
}

void TestTracks::aacBitratesStayWithinTheFormat()
{
    QCOMPARE(soundOf(u"aac"_s, {}, 1, 8'000).bitrate, Bitrate{48'000});
    QCOMPARE(soundOf(u"aac"_s, {}, 2, 48'000).bitrate, Bitrate{128'000});
    AudioSpec wish;
    wish.bitrate = {510'000};
    QCOMPARE(soundOf(u"opus"_s, wish, 1, 48'000).bitrate, Bitrate{256'000});
}

QTEST_GUILESS_MAIN(TestTracks)
#include "tst_tracks.moc"
