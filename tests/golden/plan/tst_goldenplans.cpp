// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"
#include "tests/support/planfixtures.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

/// Whole plans as JSON: a change in what will be done shows as a diff.
class TestGoldenPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansAreAsReviewed_data();
    void plansAreAsReviewed();

private:
    static void addRow(const char *name, const JobSpec &spec, const MediaInfo &info);
};

Q_DECLARE_METATYPE(Zoetrope::JobSpec)
Q_DECLARE_METATYPE(Zoetrope::MediaInfo)

void TestGoldenPlans::addRow(const char *name, const JobSpec &spec, const MediaInfo &info)
{
    QTest::newRow(name) << spec << info;
}

namespace {

MediaInfo letterboxed()
{
    MediaInfo info = clip({1920, 1080});
    info.video[0].borders = PictureBorders{0, 138, 0, 138};
    return info;
}

/// Every way of framing; what is framed alike is scaled in one tree, and rates of their own share its steps.
JobSpec framedJob()
{
    OutputSpec cropped = output(u"hls"_s, {720, 360});
    cropped.video->picture.crop.kind = CropKind::Detect;
    OutputSpec half = cropped;
    half.container = u"mp4"_s;
    half.video->ladder = {Rung{360, {}}};
    half.video->picture.frameRate.kind = RateKind::Half;
    OutputSpec padded = output(u"mp4"_s, {1080, 540});
    padded.video->picture.shape = {Fit::Pad, {9, 16}};
    OutputSpec cut = output(u"mp4"_s, {540});
    cut.video->picture.shape = {Fit::Crop, {1, 1}};
    OutputSpec turned = output(u"mp4"_s, {360});
    turned.video->picture.rotate = 90;
    turned.video->picture.isMirrored = true;
    return job({cropped, half, padded, cut, turned, output(u"mp4"_s, {360})});
}

MediaInfo manySounds()
{
    MediaInfo info = clip({1920, 1080});
    info.audio = {sound(2, 48'000), sound(6, 48'000), sound(2, 44'100)};
    const QStringList languages{u"eng"_s, u"ger"_s, u"jpn"_s};
    for (int i = 0; i < 3; ++i) {
        info.audio[i].index = i + 1;
        info.audio[i].language = languages[i];
        info.audio[i].isDefault = i == 0;
    }
    return info;
}

OutputSpec soundsOf(const QString &container, const QString &tracks)
{
    OutputSpec spec = output(container, container == "wav"_L1 ? QList<int>{} : QList<int>{360});
    spec.audio->tracks = *trackChoiceFromText(tracks);
    spec.audio->gain_dB = container == "wav"_L1 ? -3 : 0;
    return spec;
}

/// Text of each kind, and pictures of text.
MediaInfo subtitledFilm()
{
    MediaInfo info = clip({1920, 1080});
    info.subtitles = {text(2, u"subrip"_s, u"eng"_s), text(3, u"ass"_s, u"ger"_s),
        text(4, u"hdmv_pgs_subtitle"_s, u"fre"_s), text(5, u"webvtt"_s, u"jpn"_s)};
    info.subtitles[0].isDefault = true;
    info.subtitles[1].isForced = true;
    info.subtitles[3].title = u"All of it"_s;
    info.subtitleFiles = {{u"/media/clip.srt"_s, u"srt"_s, {1000, 1'700'000'000'000'000'000, 2049, 4712}}};
    return info;
}

OutputSpec subtitled(const QString &container, SubtitleMode mode, const QString &tracks)
{
    OutputSpec spec = output(container, {360});
    spec.subtitles.emplace();
    spec.subtitles->mode = mode;
    if (!tracks.isEmpty())
        spec.subtitles->tracks = *trackChoiceFromText(tracks);
    return spec;
}

JobSpec subtitlesJob()
{
    OutputSpec withFile = subtitled(u"mkv"_s, SubtitleMode::Soft, u"all"_s);
    withFile.subtitles->files = {{u"/media/clip.srt"_s, u"es"_s}};
    OutputSpec besides = subtitled(u"webm"_s, SubtitleMode::Sidecar, u"en,ja"_s);
    return job({subtitled(u"mp4"_s, SubtitleMode::Soft, {}), withFile, subtitled(u"hls"_s, SubtitleMode::Soft, u"de"_s),
        besides, subtitled(u"mp4"_s, SubtitleMode::Burn, u"de"_s), output(u"mp4"_s, {360})});
}

MediaInfo filmWithLogos()
{
    MediaInfo info = clip({1920, 1080});
    info.watermarkFiles = {{u"/media/logo.png"_s, {400, 200}, {1000, 1'700'000'000'000'000'000, 2049, 4712}},
        {u"/media/seal.webp"_s, {64, 64}, {500, 1'700'000'000'000'000'000, 2049, 4713}}};
    return info;
}

/// A ladder that is marked once, an output that shares it, one with two marks, one with black around, one without.
JobSpec watermarksJob()
{
    WatermarkSpec logo;
    logo.path = u"/media/logo.png"_s;
    WatermarkSpec seal;
    seal.path = u"/media/seal.webp"_s;
    seal.place = WatermarkPlace::TopLeft;
    seal.height = PictureLength{72, PictureLength::Unit::Pixels};
    seal.opacity = 40;
    OutputSpec ladder = output(u"hls"_s, {720, 360});
    ladder.video->watermarks = {logo};
    OutputSpec shared = output(u"mp4"_s, {360});
    shared.video->watermarks = {logo};
    OutputSpec both = output(u"mkv"_s, {720});
    both.video->watermarks = {logo, seal};
    OutputSpec padded = shared;
    padded.video->picture.shape = {Fit::Pad, {1, 1}};
    return job({ladder, shared, both, padded, output(u"mp4"_s, {360})});
}

JobSpec targetSizeJob()
{
    OutputSpec small = output(u"mp4"_s, {360});
    small.video->targetSize = 1'000'000;
    OutputSpec average = output(u"mkv"_s, {});
    average.video = VideoSpec{};
    average.video->ladder = {Rung{720, Bitrate{2'000'000}}};
    average.video->codec = u"hevc"_s;
    average.video->passes = 2;
    return job({small, average});
}

JobSpec codecsJob()
{
    OutputSpec deep = output(u"mkv"_s, {720});
    deep.video->codec = u"hevc"_s;
    deep.video->options = {{u"depth"_s, u"10"_s}};
    deep.audio->codec = u"flac"_s;
    deep.audio->options = {{u"depth"_s, u"24"_s}};
    OutputSpec open = output(u"webm"_s, {360});
    open.video->codec = u"av1"_s;
    OutputSpec edit = output(u"mov"_s, {720});
    edit.audio->codec = u"pcm"_s;
    OutputSpec theatre = output(u"mp4"_s, {720});
    theatre.audio->codec = u"ac3"_s;
    return job({deep, open, edit, theatre, output(u"mp3"_s, {}), output(u"opus"_s, {}), output(u"flac"_s, {})});
}

} // namespace

void TestGoldenPlans::plansAreAsReviewed_data()
{
    QTest::addColumn<JobSpec>("spec");
    QTest::addColumn<MediaInfo>("info");
    const MediaInfo landscape = clip({1920, 1080});
    addRow("sample-landscape", sampleJob(), landscape);
    addRow("sample-portrait", sampleJob(), portraitClip());
    addRow("shared-360", job({output(u"hls"_s, {360}), output(u"mp4"_s, {360})}), landscape);
    addRow("rung-above-source", job({output(u"hls"_s, {360, 720, 1080})}), clip({640, 480}));

    MediaInfo silent = landscape;
    silent.audio.clear();
    addRow("silent", sampleJob(), silent);

    MediaInfo soundOnly = landscape;
    soundOnly.video.clear();
    addRow("sound-only", sampleJob(), soundOnly);

    MediaInfo surround = landscape;
    surround.audio = {sound(6, 44'100)};
    addRow("surround", job({output(u"mp4"_s, {360}), output(u"webm"_s, {360})}), surround);

    MediaInfo interlaced = clip({1440, 1080});
    interlaced.video[0].isInterlaced = true;
    interlaced.video[0].pixelAspect = {4, 3};
    interlaced.video[0].displaySize = {1920, 1080};
    interlaced.video[0].frameRate = {30'000, 1001};
    addRow("interlaced", job({output(u"mp4"_s, {480})}), interlaced);

    addRow("framed", framedJob(), letterboxed());
    addRow("many-sounds",
        job({soundsOf(u"mp4"_s, u"all"_s), soundsOf(u"hls"_s, u"de,en"_s), soundsOf(u"wav"_s, u"3"_s)}), manySounds());
    addRow("subtitles", subtitlesJob(), subtitledFilm());
    addRow("watermarks", watermarksJob(), filmWithLogos());
    addRow("target-size", targetSizeJob(), landscape);
    addRow("codecs", codecsJob(), landscape);

    MediaInfo anamorphic = clip({720, 576});
    anamorphic.video[0].pixelAspect = {64, 45};
    anamorphic.video[0].displaySize = {1024, 576};
    anamorphic.start = -40ms;
    addRow("non-square-pixels", job({output(u"mp4"_s, {360, 0})}), anamorphic);
}

void TestGoldenPlans::plansAreAsReviewed()
{
    QFETCH(JobSpec, spec);
    QFETCH(MediaInfo, info);
    const Result<Plan> plan = planned(spec, info);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    const QString name = u"plan/"_s + QString::fromLatin1(QTest::currentDataTag()) + u".json"_s;
    compareGoldenJson(toJson(*plan), name);
}

QTEST_GUILESS_MAIN(TestGoldenPlans)
#include "tst_goldenplans.moc"
