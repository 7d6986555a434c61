// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/preset.h"
#include "engine/model/validate.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(JobSpec &)>;

/// A wish without a fault, with a bit of everything.
JobSpec goodSpec()
{
    JobSpec spec;
    spec.sources = {u"clip.mp4"_s};
    OutputSpec hls;
    hls.container = u"hls"_s;
    hls.video = VideoSpec{};
    hls.video->ladder = {{240, {}}, {360, {}}};
    hls.audio = AudioSpec{};
    OutputSpec mp4 = hls;
    mp4.container = u"mp4"_s;
    spec.outputs = {hls, mp4};
    ThumbnailSpec stills;
    stills.moments = {Microseconds(3'000'000)};
    stills.formats = {u"jpg"_s};
    stills.filters = {{{u"blur"_s, {}}}};
    spec.thumbnails = {stills};
    return spec;
}

QStringList faultPaths(const JobSpec &spec)
{
    QStringList paths;
    for (const Fault &fault : validate(spec))
        paths += fault.path;
    return paths;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodSpecHasNoFaults();
    void builtInPresetsHaveNoFaults();
    void eachFaultIsFoundAtItsPath_data();
    void eachFaultIsFoundAtItsPath();
    void whatIsUnusualButRightIsAccepted_data();
    void whatIsUnusualButRightIsAccepted();
    void allFaultsComeAtOnce();
    void countsThatOverflowAreStillCounted();
};

void TestValidate::aGoodSpecHasNoFaults() { QCOMPARE(validate(goodSpec()), Faults()); }

void TestValidate::builtInPresetsHaveNoFaults()
{
    for (const Preset &preset : builtInPresets()) {
        JobSpec spec;
        spec.sources = {u"clip.mp4"_s};
        applyPreset(preset, &spec);
        QVERIFY2(validate(spec).isEmpty(), qPrintable(preset.name + ": "_L1 + faultsText(validate(spec))));
    }
}

void TestValidate::eachFaultIsFoundAtItsPath_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path, const Change &change) {
        QTest::newRow(name) << change << path;
    };
    row("no source", u"sources"_s, [](JobSpec &s) { s.sources.clear(); });
    row("two sources", u"sources"_s, [](JobSpec &s) { s.sources += u"b.mp4"_s; });
    row("empty source", u"sources[0]"_s, [](JobSpec &s) { s.sources = {QString()}; });
    row("NUL in source", u"sources[0]"_s, [](JobSpec &s) { s.sources[0] += QChar(u'\0'); });
    row("negative start", u"clip.start"_s, [](JobSpec &s) { s.clip.start = Microseconds(-1); });
    row("no length", u"clip.length"_s, [](JobSpec &s) { s.clip.length = Microseconds(0); });
    row("unknown container", u"outputs[0].container"_s, [](JobSpec &s) { s.outputs[0].container = u"avi"_s; });
    row("empty container", u"outputs[1].container"_s, [](JobSpec &s) { s.outputs[1].container.clear(); });
    row("neither picture nor sound", u"outputs[0]"_s, [](JobSpec &s) {
        s.outputs[0].video.reset();
        s.outputs[0].audio.reset();
    });
    row("unknown codec", u"outputs[0].video.codec"_s, [](JobSpec &s) { s.outputs[0].video->codec = u"divx"_s; });
    row("codec not in container", u"outputs[1].video.codec"_s,
        [](JobSpec &s) { s.outputs[1].video->codec = u"vp9"_s; });
    row("sound codec for pictures", u"outputs[1].video.codec"_s,
        [](JobSpec &s) { s.outputs[1].video->codec = u"aac"_s; });
    row("audio codec not in container", u"outputs[1].audio.codec"_s,
        [](JobSpec &s) { s.outputs[1].audio->codec = u"opus"_s; });
    row("picture in a sound container", u"outputs[1].video"_s, [](JobSpec &s) { s.outputs[1].container = u"m4a"_s; });
    row("subtitles in sound", u"outputs[1].subtitles"_s, [](JobSpec &s) {
        s.outputs[1].container = u"m4a"_s;
        s.outputs[1].video.reset();
        s.outputs[1].subtitles.emplace();
    });
    row("subtitles burnt into sound", u"outputs[1].subtitles.mode"_s, [](JobSpec &s) {
        s.outputs[1].container = u"m4a"_s;
        s.outputs[1].video.reset();
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Burn, {}, {}, {}};
    });
    row("unknown subtitle codec", u"outputs[0].subtitles.codec"_s, [](JobSpec &s) {
        s.outputs[0].subtitles = SubtitleSpec{SubtitleMode::Soft, {}, {}, u"sub"_s};
    });
    row("subtitle codec not in container", u"outputs[1].subtitles.codec"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Soft, {}, {}, u"srt"_s};
    });
    row("no file of its own", u"outputs[1].subtitles.codec"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Sidecar, {}, {}, u"mov_text"_s};
    });
    row("a codec of what is drawn", u"outputs[1].subtitles.codec"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Burn, {}, {}, u"ass"_s};
    });
    row("two files burnt", u"outputs[1].subtitles.files"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Burn, {}, {{u"a.srt"_s, {}}, {u"b.srt"_s, {}}}, {}};
    });
    row("file without a name", u"outputs[1].subtitles.files[0].path"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Soft, {}, {{}}, {}};
    });
    row("file of no language", u"outputs[1].subtitles.files[0].language"_s, [](JobSpec &s) {
        s.outputs[1].subtitles = SubtitleSpec{SubtitleMode::Soft, {}, {{u"a.srt"_s, u"xx1"_s}}, {}};
    });
    row("too many files", u"outputs[1].subtitles.files"_s, [](JobSpec &s) {
        s.outputs[1].subtitles.emplace();
        s.outputs[1].subtitles->files.fill({u"a.srt"_s, {}}, 33);
    });
    row("track of no language", u"outputs[1].subtitles.tracks[0]"_s, [](JobSpec &s) {
        s.outputs[1].subtitles.emplace();
        s.outputs[1].subtitles->tracks = {TrackChoice::Kind::Languages, {u"zzz"_s}, {}};
    });
    row("empty ladder", u"outputs[0].video.ladder"_s, [](JobSpec &s) { s.outputs[0].video->ladder.clear(); });
    row("rung twice", u"outputs[0].video.ladder[2]"_s, [](JobSpec &s) { s.outputs[0].video->ladder += Rung{240, {}}; });
    row("rung too small", u"outputs[0].video.ladder[1].resolution"_s,
        [](JobSpec &s) { s.outputs[0].video->ladder[1].resolution = 15; });
    row("rung too large", u"outputs[0].video.ladder[1].resolution"_s,
        [](JobSpec &s) { s.outputs[0].video->ladder[1].resolution = 8641; });
    row("rung negative", u"outputs[0].video.ladder[1].resolution"_s,
        [](JobSpec &s) { s.outputs[0].video->ladder[1].resolution = -360; });
    row("rung bit rate", u"outputs[0].video.ladder[1].bitrate"_s,
        [](JobSpec &s) { s.outputs[0].video->ladder[1].bitrate = Bitrate{0}; });
    row("too many rungs", u"outputs[0].video.ladder"_s, [](JobSpec &s) {
        for (int i = 0; i < 40; ++i)
            s.outputs[0].video->ladder += Rung{400 + 2 * i, {}};
    });
    row("quality", u"outputs[0].video.options.quality"_s, [](JobSpec &s) {
        s.outputs[0].video->options = {{u"quality"_s, 80}};
    });
    row("crop below nothing", u"outputs[0].video.crop.top"_s, [](JobSpec &s) {
        s.outputs[0].video->picture.crop = {CropKind::Sides, 0, -2, 0, 0};
    });
    row("odd turn", u"outputs[0].video.rotate"_s, [](JobSpec &s) { s.outputs[0].video->picture.rotate = 45; });
    row("shape without aspect", u"outputs[0].video.shape.aspect"_s,
        [](JobSpec &s) { s.outputs[0].video->picture.shape.fit = Fit::Pad; });
    row("shape of a thread", u"outputs[0].video.shape.aspect"_s, [](JobSpec &s) {
        s.outputs[0].video->picture.shape = {Fit::Crop, {11, 1}};
    });
    row("frame rate", u"outputs[0].video.frameRate"_s, [](JobSpec &s) {
        s.outputs[0].video->picture.frameRate = {RateKind::Constant, {241, 1}};
    });
    row("three passes", u"outputs[1].video.passes"_s, [](JobSpec &s) {
        s.outputs[1].video->passes = 3;
        s.outputs[1].video->ladder = {{240, Bitrate{500'000}}};
    });
    row("two passes of constant quality", u"outputs[1].video.passes"_s,
        [](JobSpec &s) { s.outputs[1].video->passes = 2; });
    row("target size of a folder", u"outputs[0].video.targetSize"_s,
        [](JobSpec &s) { s.outputs[0].video->targetSize = 1'000'000; });
    row("target size and bit rate", u"outputs[1].video.targetSize"_s, [](JobSpec &s) {
        s.outputs[1].video->targetSize = 1'000'000;
        s.outputs[1].video->ladder = {{240, Bitrate{500'000}}};
    });
    row("target size of a byte", u"outputs[1].video.targetSize"_s,
        [](JobSpec &s) { s.outputs[1].video->targetSize = 1; });
    row("target size in one pass", u"outputs[1].video.targetSize"_s, [](JobSpec &s) {
        s.outputs[1].video->targetSize = 1'000'000;
        s.outputs[1].video->codec = u"av1"_s;
    });
    row("AV1 in transport stream segments", u"outputs[0].segments.form"_s, [](JobSpec &s) {
        s.outputs[0].video->codec = u"av1"_s;
        s.outputs[0].segments.form = SegmentForm::Ts;
    });
    row("no language", u"outputs[0].audio.tracks[1]"_s, [](JobSpec &s) {
        s.outputs[0].audio->tracks = {TrackChoice::Kind::Languages, {u"de"_s, u"klingon?"_s}, {}};
    });
    row("track nought", u"outputs[0].audio.tracks[0]"_s, [](JobSpec &s) {
        s.outputs[0].audio->tracks = {TrackChoice::Kind::Numbers, {}, {0}};
    });
    row("gain", u"outputs[0].audio.gain"_s, [](JobSpec &s) { s.outputs[0].audio->gain_dB = 61; });
    row("sound option", u"outputs[1].audio.options.depth"_s, [](JobSpec &s) {
        s.outputs[1].audio->options = {{u"depth"_s, u"24"_s}};
    });
    row("foreign option", u"outputs[0].video.options.x264-params"_s, [](JobSpec &s) {
        s.outputs[0].video->options = {{u"x264-params"_s, u"stats=x"_s}};
    });
    row("keys too dense", u"outputs[0].video.keyFrameInterval"_s, [](JobSpec &s) {
        s.outputs[0].video->keyFrameInterval = Microseconds(99'999);
        s.outputs.removeLast();
    });
    row("keys too sparse", u"outputs[0].video.keyFrameInterval"_s, [](JobSpec &s) {
        s.outputs[0].video->keyFrameInterval = Microseconds(60'000'001);
        s.outputs.removeLast();
    });
    row("two key frame grids", u"outputs[1].video.keyFrameInterval"_s,
        [](JobSpec &s) { s.outputs[1].video->keyFrameInterval = Microseconds(1'000'000); });
    row("segments too short", u"outputs[0].segments.length"_s,
        [](JobSpec &s) { s.outputs[0].segments.length = Microseconds(999'999); });
    row("audio bit rate", u"outputs[0].audio.bitrate"_s, [](JobSpec &s) { s.outputs[0].audio->bitrate = {7'999}; });
    row("channels", u"outputs[0].audio.channels"_s, [](JobSpec &s) { s.outputs[0].audio->channels = 9; });
    row("sample rate", u"outputs[0].audio.sampleRate"_s, [](JobSpec &s) { s.outputs[0].audio->sampleRate = 44000; });
    row("equal labels", u"outputs[1].label"_s, [](JobSpec &s) {
        s.outputs[0].label = u"x"_s;
        s.outputs[1].label = u"x"_s;
    });
    row("line end in label", u"outputs[0].label"_s, [](JobSpec &s) { s.outputs[0].label = u"a\nb"_s; });
    row("half a character in label", u"outputs[0].label"_s,
        [](JobSpec &s) { s.outputs[0].label = QString(QChar(0xD800)); });
    row("too many outputs", u"outputs"_s, [](JobSpec &s) { s.outputs = QList<OutputSpec>(201, s.outputs[0]); });
    row("unknown token", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"{name}-{user}"_s; });
    row("token of stills", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"{time}"_s; });
    row("token not closed", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"{name"_s; });
    row("token not opened", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"name}"_s; });
    row("way out of the folder", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"a/../../b"_s; });
    row("absolute name", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"/a"_s; });
    row("backslash in name", u"outputs[0].name"_s, [](JobSpec &s) { s.outputs[0].nameTemplate = u"..\\a"_s; });
    row("no moments", u"thumbnails[0].moments"_s, [](JobSpec &s) { s.thumbnails[0].moments.clear(); });
    row("too many moments", u"thumbnails[0].moments"_s,
        [](JobSpec &s) { s.thumbnails[0].moments.resize(101, Microseconds(0)); });
    row("negative moment", u"thumbnails[0].moments[1]"_s,
        [](JobSpec &s) { s.thumbnails[0].moments += Microseconds(-1); });
    row("still resolution", u"thumbnails[0].resolutions[0]"_s, [](JobSpec &s) { s.thumbnails[0].resolutions = {8}; });
    row("unknown format", u"thumbnails[0].formats[1]"_s, [](JobSpec &s) { s.thumbnails[0].formats += u"bmp"_s; });
    row("unknown filter", u"thumbnails[0].filters[1].name"_s, [](JobSpec &s) {
        s.thumbnails[0].filters += StillFilterChain{{u"movie=x"_s, {}}};
    });
    row("filter strength", u"thumbnails[0].filters[0].strength"_s, [](JobSpec &s) {
        s.thumbnails[0].filters[0][0].options = {{u"strength"_s, 101}};
    });
    row("filter in a chain", u"thumbnails[0].filters[0][1].size"_s, [](JobSpec &s) {
        s.thumbnails[0].filters[0] += StillFilter{u"pixelate"_s, {{u"size"_s, u"5:mode=max"_s}}};
    });
    row("long chain", u"thumbnails[0].filters[0]"_s, [](JobSpec &s) {
        s.thumbnails[0].filters[0].resize(9, StillFilter{u"sharpen"_s, {}});
    });
    row("percent below 0", u"thumbnails[0].moments"_s, [](JobSpec &s) { s.thumbnails[0].percents = {-0.5}; });
    row("percent above 100", u"thumbnails[0].moments"_s, [](JobSpec &s) { s.thumbnails[0].percents = {100.5}; });
    row("no period", u"thumbnails[0].every"_s, [](JobSpec &s) { s.thumbnails[0].every = Microseconds(0); });
    row("negative count", u"thumbnails[0].count"_s, [](JobSpec &s) { s.thumbnails[0].count = -1; });
    row("count with too many kinds", u"thumbnails"_s, [](JobSpec &s) {
        s.thumbnails[0].count = 999;
        s.thumbnails[0].resolutions = {360, 240};
    });
    row("still quality", u"thumbnails[0].quality"_s, [](JobSpec &s) { s.thumbnails[0].quality = 101; });
    row("still template", u"thumbnails[0].name"_s, [](JobSpec &s) { s.thumbnails[0].nameTemplate = u".."_s; });
    row("too many stills", u"thumbnails"_s, [](JobSpec &s) {
        s.thumbnails[0].moments.resize(100, Microseconds(0));
        s.thumbnails[0].resolutions.resize(11, 360);
    });
    row("nothing asked for", QString(), [](JobSpec &s) {
        s.outputs.clear();
        s.thumbnails.clear();
    });
    row("label value", u"labels.a"_s, [](JobSpec &s) { s.labels = {{u"a"_s, u"\u0007"_s}}; });
}

void TestValidate::eachFaultIsFoundAtItsPath()
{
    QFETCH(Change, change);
    QFETCH(QString, path);
    JobSpec spec = goodSpec();
    change(spec);
    QCOMPARE(faultPaths(spec), QStringList{path});
}

void TestValidate::whatIsUnusualButRightIsAccepted_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("odd file name", [](JobSpec &s) { s.sources = {u"-rf\n*.mp4"_s}; });
    row("source size", [](JobSpec &s) { s.outputs[0].video->ladder += Rung{0, {}}; });
    row("smallest rung", [](JobSpec &s) { s.outputs[0].video->ladder += Rung{16, {}}; });
    row("largest rung", [](JobSpec &s) { s.outputs[0].video->ladder += Rung{8640, {}}; });
    row("one size at two rates", [](JobSpec &s) { s.outputs[0].video->ladder += Rung{360, Bitrate{900'000}}; });
    row("stills alone", [](JobSpec &s) { s.outputs.clear(); });
    row("outputs alone", [](JobSpec &s) { s.thumbnails.clear(); });
    row("sound stream", [](JobSpec &s) { s.outputs[0].video.reset(); });
    row("all tokens", [](JobSpec &s) {
        s.outputs[0].nameTemplate = u"{name}/{container}_{resolution}_{width}x{height}_{label}_{index}"_s;
        s.thumbnails[0].nameTemplate = u"{name}/{time}_{filter}_{resolution}_{index}.{format}"_s;
    });
    row("dots in a name", [](JobSpec &s) { s.outputs[0].nameTemplate = u"a..b"_s; });
    row("a thousand stills", [](JobSpec &s) {
        s.thumbnails[0].moments.resize(100, Microseconds(0));
        s.thumbnails[0].resolutions.resize(10, 360);
    });
    row("percents alone", [](JobSpec &s) {
        s.thumbnails[0].moments.clear();
        s.thumbnails[0].percents = {0, 100};
    });
    row("a period alone", [](JobSpec &s) {
        s.thumbnails[0].moments.clear();
        s.thumbnails[0].every = Microseconds(10'000'000);
    });
    row("a count alone", [](JobSpec &s) {
        s.thumbnails[0].moments.clear();
        s.thumbnails[0].count = 1000;
    });
    row("a chain", [](JobSpec &s) { s.thumbnails[0].filters = {{{u"grayscale"_s, {}}, {u"vignette"_s, {}}}}; });
    row("segment length of a file", [](JobSpec &s) { s.outputs[1].segments.length = Microseconds(0); });
}

void TestValidate::whatIsUnusualButRightIsAccepted()
{
    QFETCH(Change, change);
    JobSpec spec = goodSpec();
    change(spec);
    QCOMPARE(faultPaths(spec), QStringList());
}

void TestValidate::allFaultsComeAtOnce()
{
    JobSpec spec = goodSpec();
    spec.sources.clear();
    spec.outputs[0].container = u"avi"_s;
    spec.outputs[1].audio->channels = -1;
    spec.thumbnails[0].quality = -1;
    QCOMPARE(faultPaths(spec),
        (QStringList{
            u"sources"_s, u"outputs[0].container"_s, u"outputs[1].audio.channels"_s, u"thumbnails[0].quality"_s}));
}

void TestValidate::countsThatOverflowAreStillCounted()
{
    JobSpec spec = goodSpec();
    spec.thumbnails[0].moments.resize(100'000, Microseconds(0));
    spec.thumbnails[0].resolutions.resize(100'000, 360);
    spec.thumbnails[0].formats.resize(100'000, u"jpg"_s);
    spec.thumbnails[0].filters.resize(100'000, StillFilterChain{{u"none"_s, {}}});
    QCOMPARE(faultPaths(spec), (QStringList{u"thumbnails[0].moments"_s, u"thumbnails"_s}));
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
