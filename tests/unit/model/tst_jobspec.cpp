// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/jobspec.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<JobSpec> read(const QByteArray &json)
{
    const Result<QJsonObject> object = parseObject(json, u"test"_s);
    return object ? jobSpecFromJson(*object) : Result<JobSpec>(object.error());
}

JobSpec fullSpec()
{
    JobSpec spec;
    spec.sources = {u"clip \"ü\".mp4"_s};
    spec.clip = {Microseconds(1'500'000), Microseconds(10'000'001)};
    OutputSpec hls;
    hls.label = u"ladder"_s;
    hls.container = u"hls"_s;
    hls.video = VideoSpec{u"h264"_s, {{240, std::nullopt}, {360, Bitrate{800'000}}, {0, std::nullopt}},
        {{u"quality"_s, 20}, {u"speed"_s, u"fast"_s}}, Microseconds(1'000'000), Deinterlace::On};
    hls.video->picture = {
        {CropKind::Sides, 2, 140, 4, 138}, 270, true, {Fit::Pad, {9, 16}}, {RateKind::Constant, {30'000, 1001}}};
    hls.video->passes = 2;
    hls.video->targetSize = 10'000'000;
    hls.video->watermarks = {{u"/logos/ü.png"_s, WatermarkPlace::Top, 1, PictureLength{5, PictureLength::Unit::Pixels},
        {}, PictureLength{12, PictureLength::Unit::Percent}, {}, 70}};
    hls.audio = AudioSpec{u"aac"_s, Bitrate{96'000}, 0, 44100};
    hls.audio->tracks = {TrackChoice::Kind::Languages, {u"de"_s, u"eng"_s}, {}};
    hls.audio->gain_dB = -4.5;
    hls.audio->options = {{u"depth"_s, u"24"_s}};
    hls.segments = {SegmentForm::Ts, Microseconds(4'000'000)};
    hls.nameTemplate = u"{name}/stream"_s;
    hls.subtitles = SubtitleSpec{SubtitleMode::Sidecar, TrackChoice{TrackChoice::Kind::All, {}, {}},
        {{u"/films/ü.srt"_s, u"de"_s}, {u"b.vtt"_s, {}}}, u"webvtt"_s};
    OutputSpec sound;
    sound.container = u"m4a"_s;
    sound.audio = AudioSpec{};
    sound.subtitles = SubtitleSpec{SubtitleMode::Burn, {}, {}, {}};
    sound.audio->tracks = {TrackChoice::Kind::Numbers, {}, {1, 3}};
    spec.outputs = {hls, sound};
    ThumbnailSpec stills;
    stills.label = u"posters"_s;
    stills.moments = {Microseconds(0), Microseconds(3'040'000)};
    stills.percents = {0, 12.5, 100.0 / 3};
    stills.every = Microseconds(2'500'000);
    stills.count = 9;
    stills.resolutions = {360, 0};
    stills.formats = {u"jpg"_s, u"webp"_s};
    stills.filters = {
        {}, {{u"blur"_s, {{u"strength"_s, 40}}}}, {{u"grayscale"_s, {}}, {u"brightness"_s, {{u"amount"_s, -5}}}}};
    stills.quality = 70;
    stills.accuracy = SeekAccuracy::KeyFrame;
    stills.nameTemplate = u"{name}_{time}"_s;
    spec.thumbnails = {stills};
    spec.allowUpscale = true;
    spec.verification = Verification::Full;
    spec.labels = {{u"order"_s, u"7"_s}};
    spec.batch = {12, QDate(2030, 1, 31)};
    spec.pin = SourcePin{u"/films/clip.mp4"_s, 2049, 18'446'744'073'709'551'615ULL};
    return spec;
}

} // namespace

class TestJobSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvivesJson();
    void anEmptySpecSurvivesJson();
    void whatIsNotSaidIsTheDefault();
    void friendlySpellingsMeanTheSame();
    void friendlySpellingsOfFraming();
    void whatIsNotWishedIsNotWritten();
    void trueAsksForAPartWithItsDefaults();
    void aMissingVersionIsTheCurrentOne();
    void aNewerVersionIsRefusedAsSuch();
    void wrongVersionsAreFaults();
    void faultsNameTheirPath_data();
    void faultsNameTheirPath();
    void allFaultsComeAtOnce();
    void disksHaveOtherNumbersAfterTheNextStart();
};

void TestJobSpec::everyFieldSurvivesJson()
{
    const JobSpec spec = fullSpec();
    const Result<JobSpec> back = jobSpecFromJson(toJson(spec));
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == spec);
    QCOMPARE(toJson(*back), toJson(spec));
}

void TestJobSpec::anEmptySpecSurvivesJson()
{
    const Result<JobSpec> back = jobSpecFromJson(toJson(JobSpec()));
    QVERIFY(back);
    QVERIFY(*back == JobSpec());
}

void TestJobSpec::whatIsNotSaidIsTheDefault()
{
    const Result<JobSpec> spec = read(R"({"outputs": [{"container": "mp4", "video": {}}], "thumbnails": [{}]})");
    QVERIFY(spec);
    VideoSpec video;
    video.ladder = {Rung{}};
    QVERIFY(spec->outputs[0].video == video);
    QVERIFY(!spec->outputs[0].audio);
    QVERIFY(spec->thumbnails[0] == ThumbnailSpec());
}

void TestJobSpec::friendlySpellingsMeanTheSame()
{
    const Result<JobSpec> spec = read(R"({
        "clip": {"start": "1:02.5", "length": 2.5},
        "outputs": [{"container": "hls",
            "video": {"ladder": [240, "360p", "480", "source", {"resolution": "720p", "bitrate": "2.5M"}],
                      "keyFrameInterval": 1},
            "audio": {"bitrate": 96000}}],
        "thumbnails": [{"moments": ["00:00:03", 3, "50%", 2.5], "every": 10, "resolutions": ["360p", 240],
                        "filters": ["none", "blur", {"name": "blur", "strength": 40}, ["grayscale", "none", {"name": "blur"}], []]}]})");
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().detail));
    QCOMPARE(spec->clip.start.count(), 62'500'000);
    QCOMPARE(spec->clip.length->count(), 2'500'000);
    const VideoSpec &video = *spec->outputs[0].video;
    QVERIFY(video.ladder == (QList<Rung>{{240, {}}, {360, {}}, {480, {}}, {0, {}}, {720, Bitrate{2'500'000}}}));
    QCOMPARE(video.keyFrameInterval.count(), 1'000'000);
    QCOMPARE(spec->outputs[0].audio->bitrate.bps, 96'000);
    const ThumbnailSpec &stills = spec->thumbnails[0];
    QVERIFY(stills.moments
        == (QList<Microseconds>{Microseconds(3'000'000), Microseconds(3'000'000), Microseconds(2'500'000)}));
    QCOMPARE(stills.resolutions, (QList<int>{360, 240}));
    QCOMPARE(stills.percents, QList<double>{50});
    QCOMPARE(stills.every, Microseconds(10'000'000));
    const StillFilterChain plain;
    const StillFilterChain blur{{u"blur"_s, {}}};
    const StillFilterChain lighter{{u"blur"_s, {{u"strength"_s, 40}}}};
    const StillFilterChain both{{u"grayscale"_s, {}}, {u"blur"_s, {}}};
    QCOMPARE(stills.filters, (QList<StillFilterChain>{plain, blur, lighter, both, plain}));
}

void TestJobSpec::friendlySpellingsOfFraming()
{
    const Result<JobSpec> spec = read(R"({"outputs": [
        {"container": "mp4", "video": {"crop": "detect", "shape": {"aspect": "9:16"}, "frameRate": 29.97,
                                       "targetSize": "9.5MB"}, "audio": {"tracks": "all"}},
        {"container": "mp4", "video": {"crop": "0,140,0,140", "shape": {"fit": "crop", "aspect": "2.39:1"},
                                       "frameRate": "half", "targetSize": 250000}, "audio": {"tracks": [2]}},
        {"container": "mp4", "video": {"frameRate": 25}, "audio": {"tracks": ["de", "eng"]}}]})");
    QVERIFY2(spec, spec ? "" : qPrintable(spec.error().detail));
    const VideoSpec &first = *spec->outputs[0].video;
    QCOMPARE(first.picture.crop.kind, CropKind::Detect);
    QVERIFY(first.picture.shape == (ShapeWish{Fit::Pad, {9, 16}}));
    QVERIFY(first.picture.frameRate == (FrameRateWish{RateKind::Constant, {30'000, 1001}}));
    QCOMPARE(first.targetSize, 9'500'000);
    QCOMPARE(spec->outputs[0].audio->tracks.kind, TrackChoice::Kind::All);
    const VideoSpec &second = *spec->outputs[1].video;
    QVERIFY(second.picture.crop == (CropWish{CropKind::Sides, 0, 140, 0, 140}));
    QVERIFY(second.picture.shape == (ShapeWish{Fit::Crop, {239, 100}}));
    QCOMPARE(second.picture.frameRate.kind, RateKind::Half);
    QCOMPARE(second.targetSize, 250'000);
    QCOMPARE(spec->outputs[1].audio->tracks.numbers, QList<int>{2});
    QVERIFY(spec->outputs[2].video->picture.frameRate == (FrameRateWish{RateKind::Constant, {25, 1}}));
    QCOMPARE(spec->outputs[2].audio->tracks.languages, (QStringList{u"de"_s, u"eng"_s}));
}

void TestJobSpec::whatIsNotWishedIsNotWritten()
{
    JobSpec spec;
    spec.outputs = {OutputSpec()};
    spec.outputs[0].video.emplace();
    spec.outputs[0].audio.emplace();
    const QJsonObject output = toJson(spec)[u"outputs"_s].toArray()[0].toObject();
    QCOMPARE(output[u"video"_s].toObject().keys(),
        (QStringList{u"codec"_s, u"deinterlace"_s, u"keyFrameInterval"_s, u"ladder"_s, u"options"_s}));
    QCOMPARE(
        output[u"audio"_s].toObject().keys(), (QStringList{u"bitrate"_s, u"channels"_s, u"codec"_s, u"sampleRate"_s}));
}

void TestJobSpec::trueAsksForAPartWithItsDefaults()
{
    const Result<JobSpec> spec = read(R"({"outputs": [{"container": "mp4", "video": true, "audio": false}]})");
    QVERIFY(spec);
    QCOMPARE(spec->outputs[0].video->ladder.size(), 1);
    QVERIFY(!spec->outputs[0].audio);
}

void TestJobSpec::aMissingVersionIsTheCurrentOne() { QVERIFY(read("{}")); }

void TestJobSpec::aNewerVersionIsRefusedAsSuch()
{
    const Result<JobSpec> spec = read(R"({"version": 2, "fieldOfTheFuture": 1})");
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::SpecTooNew);
}

void TestJobSpec::wrongVersionsAreFaults()
{
    for (const char *json : {R"({"version": 0})", R"({"version": "1"})", R"({"version": 1.5})"}) {
        const Result<JobSpec> spec = read(json);
        QVERIFY2(!spec, json);
        QCOMPARE(spec.error().code, ErrorCode::SpecInvalid);
        QVERIFY(spec.error().detail.startsWith(u"version: "_s));
    }
}

void TestJobSpec::faultsNameTheirPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *json, const QString &path) { QTest::newRow(json) << QByteArray(json) << path; };
    row(R"({"sorces": []})", u"sorces"_s);
    row(R"({"sources": "a.mp4"})", u"sources"_s);
    row(R"({"clip": {"start": "soon"}})", u"clip.start"_s);
    row(R"({"clip": {"end": 3}})", u"clip.end"_s);
    row(R"({"outputs": {}})", u"outputs"_s);
    row(R"({"outputs": [{}, 1]})", u"outputs[1]"_s);
    row(R"({"outputs": [{"video": 1}]})", u"outputs[0].video"_s);
    row(R"({"outputs": [{"video": {"ladder": 360}}]})", u"outputs[0].video.ladder"_s);
    row(R"({"outputs": [{"video": {"ladder": [240, "big"]}}]})", u"outputs[0].video.ladder[1]"_s);
    row(R"({"outputs": [{"video": {"ladder": [2.5]}}]})", u"outputs[0].video.ladder[0]"_s);
    row(R"({"outputs": [{}, {}, {"video": {"ladder": [{"bitrate": -1}]}}]})", u"outputs[2].video.ladder[0].bitrate"_s);
    row(R"({"outputs": [{"video": {"ladder": [{"height": 1}]}}]})", u"outputs[0].video.ladder[0].height"_s);
    row(R"({"outputs": [{"video": {"options": []}}]})", u"outputs[0].video.options"_s);
    row(R"({"outputs": [{"video": {"options": {"a": []}}}]})", u"outputs[0].video.options.a"_s);
    row(R"({"outputs": [{"video": {"deinterlace": "maybe"}}]})", u"outputs[0].video.deinterlace"_s);
    row(R"({"outputs": [{"audio": {"bitrate": "loud"}}]})", u"outputs[0].audio.bitrate"_s);
    row(R"({"outputs": [{"audio": {"channels": 1e30}}]})", u"outputs[0].audio.channels"_s);
    row(R"({"outputs": [{"video": {"crop": "a bit"}}]})", u"outputs[0].video.crop"_s);
    row(R"({"outputs": [{"video": {"crop": {"left": "2"}}}]})", u"outputs[0].video.crop.left"_s);
    row(R"({"outputs": [{"video": {"crop": {"width": 2}}}]})", u"outputs[0].video.crop.width"_s);
    row(R"({"outputs": [{"video": {"rotate": "left"}}]})", u"outputs[0].video.rotate"_s);
    row(R"({"outputs": [{"video": {"shape": {"fit": "squeeze"}}}]})", u"outputs[0].video.shape.fit"_s);
    row(R"({"outputs": [{"video": {"shape": {"aspect": "wide"}}}]})", u"outputs[0].video.shape.aspect"_s);
    row(R"({"outputs": [{"video": {"frameRate": "fast"}}]})", u"outputs[0].video.frameRate"_s);
    row(R"({"outputs": [{"video": {"frameRate": -25}}]})", u"outputs[0].video.frameRate"_s);
    row(R"({"outputs": [{"video": {"passes": 1.5}}]})", u"outputs[0].video.passes"_s);
    row(R"({"outputs": [{"video": {"targetSize": "small"}}]})", u"outputs[0].video.targetSize"_s);
    row(R"({"outputs": [{"audio": {"tracks": "some"}}]})", u"outputs[0].audio.tracks"_s);
    row(R"({"outputs": [{"audio": {"tracks": ["de", 1]}}]})", u"outputs[0].audio.tracks"_s);
    row(R"({"outputs": [{"audio": {"gain": "loud"}}]})", u"outputs[0].audio.gain"_s);
    row(R"({"outputs": [{"audio": {"options": 1}}]})", u"outputs[0].audio.options"_s);
    row(R"({"outputs": [{"video": {"watermarks": ["logo.png"]}}]})", u"outputs[0].video.watermarks[0]"_s);
    row(R"({"outputs": [{"video": {"watermarks": [{"path": "a", "position": "up"}]}}]})",
        u"outputs[0].video.watermarks[0].position"_s);
    row(R"({"outputs": [{"subtitles": 1}]})", u"outputs[0].subtitles"_s);
    row(R"({"outputs": [{"subtitles": {"mode": "loud"}}]})", u"outputs[0].subtitles.mode"_s);
    row(R"({"outputs": [{"subtitles": {"tracks": "some"}}]})", u"outputs[0].subtitles.tracks"_s);
    row(R"({"outputs": [{"subtitles": {"files": ["a.srt"]}}]})", u"outputs[0].subtitles.files[0]"_s);
    row(R"({"outputs": [{"subtitles": {"files": [{"name": "a.srt"}]}}]})", u"outputs[0].subtitles.files[0].name"_s);
    row(R"({"outputs": [{"segments": {"form": "flv"}}]})", u"outputs[0].segments.form"_s);
    row(R"({"thumbnails": [{"moments": [1, true]}]})", u"thumbnails[0].moments[1]"_s);
    row(R"({"thumbnails": [{"resolutions": [null]}]})", u"thumbnails[0].resolutions[0]"_s);
    row(R"({"thumbnails": [{"filters": [7]}]})", u"thumbnails[0].filters[0]"_s);
    row(R"({"thumbnails": [{"filters": [{"strength": 7}]}]})", u"thumbnails[0].filters[0].name"_s);
    row(R"({"thumbnails": [{"filters": [["blur", {"strength": 7}]]}]})", u"thumbnails[0].filters[0][1].name"_s);
    row(R"({"thumbnails": [{"filters": [[["blur"]]]}]})", u"thumbnails[0].filters[0][0]"_s);
    row(R"({"thumbnails": [{"moments": ["nan%"]}]})", u"thumbnails[0].moments[0]"_s);
    row(R"({"thumbnails": [{"every": "often"}]})", u"thumbnails[0].every"_s);
    row(R"({"thumbnails": [{"count": 2.5}]})", u"thumbnails[0].count"_s);
    row(R"({"thumbnails": [{"accuracy": "roughly"}]})", u"thumbnails[0].accuracy"_s);
    row(R"({"labels": {"a": 1}})", u"labels.a"_s);
    row(R"({"allowUpscale": "yes"})", u"allowUpscale"_s);
    row(R"({"verification": "thorough"})", u"verification"_s);
}

void TestJobSpec::faultsNameTheirPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const Result<JobSpec> spec = read(json);
    QVERIFY(!spec);
    QCOMPARE(spec.error().code, ErrorCode::SpecInvalid);
    QVERIFY2(spec.error().detail.startsWith(path + ": "_L1), qPrintable(spec.error().detail));
    QCOMPARE(spec.error().detail.count(u'\n'), 0);
}

void TestJobSpec::allFaultsComeAtOnce()
{
    const Result<JobSpec> spec = read(R"({"clip": {"start": "x"}, "outputs": [{"audio": {"bitrate": "x"}}], "x": 1})");
    QVERIFY(!spec);
    QCOMPARE(spec.error().detail.split(u'\n').size(), 3);
}

void TestJobSpec::disksHaveOtherNumbersAfterTheNextStart()
{
    QJsonObject object = toJson(fullSpec());
    QJsonObject pin = object.value("pin"_L1).toObject();
    pin.insert("boot"_L1, u"another"_s);
    object.insert("pin"_L1, pin);
    const Result<JobSpec> spec = jobSpecFromJson(object);
    QVERIFY(spec && spec->pin);
    QCOMPARE(spec->pin->device, std::uint64_t(0));
    QCOMPARE(spec->pin->inode, fullSpec().pin->inode);
}

QTEST_GUILESS_MAIN(TestJobSpec)
#include "tst_jobspec.moc"
