// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/handbrakepresets.h"

#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A preset as HandBrake 1.6 writes it, with the fields that matter and some that say nothing.
QJsonObject preset(const QString &title, const QJsonObject &changes = {})
{
    QJsonObject object{{u"PresetName"_s, title}, {u"PresetDescription"_s, u"For\nthe sofa."_s}, {u"Folder"_s, false},
        {u"ChildrenArray"_s, QJsonArray()}, {u"Type"_s, 1}, {u"Default"_s, false}, {u"FileFormat"_s, u"av_mp4"_s},
        {u"VideoEncoder"_s, u"x264"_s}, {u"VideoQualityType"_s, 2}, {u"VideoQualitySlider"_s, 22.0},
        {u"VideoAvgBitrate"_s, 6000}, {u"VideoPreset"_s, u"fast"_s}, {u"VideoProfile"_s, u"main"_s},
        {u"VideoTune"_s, QString()}, {u"VideoLevel"_s, u"auto"_s}, {u"VideoFramerate"_s, u"auto"_s},
        {u"VideoFramerateMode"_s, u"vfr"_s}, {u"PictureWidth"_s, 1280}, {u"PictureHeight"_s, 720},
        {u"PictureCropMode"_s, 2}, {u"PictureDeinterlaceFilter"_s, u"decomb"_s},
        {u"PictureCombDetectPreset"_s, u"default"_s}, {u"PictureDenoiseFilter"_s, u"off"_s},
        {u"AudioTrackSelectionBehavior"_s, u"first"_s}, {u"SubtitleTrackSelectionBehavior"_s, u"none"_s},
        {u"ChapterMarkers"_s, false},
        {u"AudioList"_s,
            QJsonArray{QJsonObject{{u"AudioEncoder"_s, u"av_aac"_s}, {u"AudioBitrate"_s, 160},
                {u"AudioMixdown"_s, u"stereo"_s}, {u"AudioSamplerate"_s, u"48"_s}}}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        object.insert(change.key(), change.value());
    return object;
}

QJsonObject folder(const QString &title, const QJsonArray &children)
{
    return {{u"PresetName"_s, title}, {u"Folder"_s, true}, {u"ChildrenArray"_s, children}};
}

QJsonObject fileOf(const QJsonArray &list)
{
    return {{u"PresetList"_s, list}, {u"VersionMajor"_s, 55}, {u"VersionMinor"_s, 0}, {u"VersionMicro"_s, 0}};
}

QByteArray textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

/// What one preset with these changes becomes, judged by the planner's own rules.
PresetFile readOne(const QJsonObject &changes)
{
    const Result<PresetFile> file = presetFileFromText(textOf(fileOf({preset(u"One"_s, changes)})), u"a.json"_s);
    if (!file)
        qFatal("%s", qPrintable(file.error().detail));
    return *file;
}

} // namespace

class TestHandBrakePresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainPresetComesOverWhole();
    void foldersBecomeCategories();
    void olderFilesAreListsOrOnePreset();
    void whatCannotBeCarriedOverIsListedByPreset_data();
    void whatCannotBeCarriedOverIsListedByPreset();
    void boundsBecomeAShortSide_data();
    void boundsBecomeAShortSide();
    void aBitRateTakesTheQualitysPlace();
    void codecsKeepTheirDepth_data();
    void codecsKeepTheirDepth();
    void framingAndFiltersComeOver();
    void soundsComeOver();
    void vp9KeepsItsScale();
    void interlacedSourcesAreTreatedAsAsked_data();
    void interlacedSourcesAreTreatedAsAsked();
    void aPresetWithoutSoundHasNone();
    void namesStayApart();
    void nonsenseIsRefusedOrHeldWithinItsRange();
};

void TestHandBrakePresets::aPlainPresetComesOverWhole()
{
    const PresetFile file = readOne({});
    QCOMPARE(file.presets.size(), 1);
    QVERIFY(file.lost.isEmpty());
    const Preset &one = file.presets.first();
    QCOMPARE(one.name, u"one"_s);
    QCOMPARE(one.title, u"One"_s);
    QCOMPARE(one.purpose, u"For the sofa."_s);
    const OutputSpec &output = one.outputs.first();
    QCOMPARE(output.container, u"mp4"_s);
    QCOMPARE(output.video->codec, u"h264"_s);
    QCOMPARE(output.video->ladder, (QList<Rung>{{720, {}}}));
    QCOMPARE(
        output.video->options, (OptionValues{{u"quality"_s, 22}, {u"speed"_s, u"fast"_s}, {u"profile"_s, u"main"_s}}));
    QVERIFY(output.video->deinterlace == Deinterlace::Detect);
    QCOMPARE(output.audio->codec, u"aac"_s);
    QVERIFY(output.audio->bitrate == Bitrate(160'000));
    QCOMPARE(output.audio->channels, 2);
    QCOMPARE(output.audio->sampleRate, 48'000);
}

void TestHandBrakePresets::foldersBecomeCategories()
{
    const Result<PresetFile> file = presetsFromHandBrake(fileOf({preset(u"Loose"_s),
        folder(u"General"_s, {preset(u"Fast"_s), folder(u"Deep"_s, {preset(u"Slow"_s)}), preset(u"Faster"_s)})}));
    QVERIFY(file);
    QStringList found;
    for (const Preset &one : file->presets)
        found += QString(one.category + u'/' + one.title);
    QCOMPARE(found, (QStringList{u"/Loose"_s, u"General/Fast"_s, u"Deep/Slow"_s, u"General/Faster"_s}));
}

void TestHandBrakePresets::olderFilesAreListsOrOnePreset()
{
    const QByteArray list = QJsonDocument(QJsonArray{preset(u"A"_s), preset(u"B"_s)}).toJson();
    QCOMPARE(presetFileFromText(list, {})->presets.size(), 2);
    QCOMPARE(presetFileFromText(textOf(preset(u"A"_s)), {})->presets.size(), 1);
}

void TestHandBrakePresets::whatCannotBeCarriedOverIsListedByPreset_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<LostTrait>("trait");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString &key, const QJsonValue &value, LostTrait trait, const QString &said) {
        QTest::newRow(qPrintable(key + u' ' + said)) << key << value << trait << said;
    };
    row(u"FileFormat"_s, u"av_mov"_s, LostTrait::Container, u"av_mov"_s);
    row(u"VideoEncoder"_s, u"nvenc_h264"_s, LostTrait::VideoCodec, u"nvenc_h264"_s);
    row(u"VideoEncoder"_s, u"VP9"_s, LostTrait::VideoCodec, u"VP9"_s); // MP4 holds none here
    row(u"VideoQualitySlider"_s, 20.5, LostTrait::Quality, u"20.5"_s);
    row(u"VideoPreset"_s, u"warp"_s, LostTrait::Speed, u"warp"_s);
    row(u"VideoTune"_s, u"psnr"_s, LostTrait::EncoderOptions, u"psnr"_s);
    row(u"VideoProfile"_s, u"high10"_s, LostTrait::EncoderOptions, u"high10"_s);
    row(u"VideoLevel"_s, u"4.0"_s, LostTrait::EncoderOptions, u"level 4.0"_s);
    row(u"VideoOptionExtra"_s, u"ref=5:bframes=3"_s, LostTrait::EncoderOptions, u"ref=5:bframes=3"_s);
    row(u"VideoFramerate"_s, u"30"_s, LostTrait::FrameRate, u"30"_s);
    row(u"PictureHeight"_s, 4, LostTrait::Size, u"1280 × 4"_s);
    row(u"PictureHeight"_s, 0, LostTrait::Size, u"1280 × 0"_s);
    row(u"PictureAllowUpscaling"_s, true, LostTrait::Size, u"upscaling"_s);
    row(u"PicturePadMode"_s, u"letterbox"_s, LostTrait::Padding, u"letterbox"_s);
    row(u"PictureRotate"_s, u"angle=90:hflip=1"_s, LostTrait::Rotation, u"angle=90:hflip=1"_s);
    row(u"PictureDenoiseFilter"_s, u"nlmeans"_s, LostTrait::Filters, u"nlmeans "_s);
    row(u"PictureDetelecine"_s, u"custom"_s, LostTrait::Filters, u"detelecine custom"_s);
    row(u"AudioList"_s, QJsonArray{QJsonObject{{u"AudioEncoder"_s, u"copy:ac3"_s}, {u"AudioMixdown"_s, u"stereo"_s}}},
        LostTrait::AudioCodec, u"copy:ac3"_s);
    row(u"AudioList"_s, QJsonArray{QJsonObject{{u"AudioEncoder"_s, u"av_aac"_s}, {u"AudioMixdown"_s, u"dpl2"_s}}},
        LostTrait::AudioMix, u"dpl2"_s);
    row(u"SubtitleTrackSelectionBehavior"_s, u"first"_s, LostTrait::Subtitles, u"first"_s);
}

void TestHandBrakePresets::whatCannotBeCarriedOverIsListedByPreset()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(LostTrait, trait);
    QFETCH(QString, said);
    const PresetFile file = readOne({{key, value}});
    QVERIFY(file.lost.contains({u"One"_s, trait, said}));
}

void TestHandBrakePresets::boundsBecomeAShortSide_data()
{
    QTest::addColumn<QJsonValue>("width");
    QTest::addColumn<QJsonValue>("height");
    QTest::addColumn<int>("resolution");
    QTest::newRow("wide") << QJsonValue(1920) << QJsonValue(1080) << 1080;
    QTest::newRow("tall") << QJsonValue(1080) << QJsonValue(1920) << 1080;
    QTest::newRow("height alone") << QJsonValue(0) << QJsonValue(480) << 480;
    QTest::newRow("odd") << QJsonValue(853) << QJsonValue(481) << 480;
    QTest::newRow("none") << QJsonValue(0) << QJsonValue(0) << 0;
    QTest::newRow("null") << QJsonValue() << QJsonValue() << 0;
    QTest::newRow("huge") << QJsonValue(1e300) << QJsonValue(1e300) << 0;
}

void TestHandBrakePresets::boundsBecomeAShortSide()
{
    QFETCH(QJsonValue, width);
    QFETCH(QJsonValue, height);
    const PresetFile file = readOne({{u"PictureWidth"_s, width}, {u"PictureHeight"_s, height}});
    QTEST(file.presets.first().outputs.first().video->ladder.first().resolution, "resolution");
}

void TestHandBrakePresets::aBitRateTakesTheQualitysPlace()
{
    const PresetFile file =
        readOne({{u"VideoQualityType"_s, 1}, {u"VideoAvgBitrate"_s, 2500}, {u"VideoTwoPass"_s, true}});
    const VideoSpec &video = *file.presets.first().outputs.first().video;
    QCOMPARE(video.ladder, (QList<Rung>{{720, Bitrate(2'500'000)}}));
    QVERIFY(!video.options.contains(u"quality"_s));
    QCOMPARE(video.passes, 2);
    QVERIFY(file.lost.isEmpty());
    const PresetFile av1 = readOne({{u"FileFormat"_s, u"av_webm"_s}, {u"VideoEncoder"_s, u"svt_av1"_s},
        {u"VideoPreset"_s, u"medium"_s}, {u"VideoProfile"_s, u"auto"_s}, {u"VideoQualityType"_s, 1},
        {u"VideoMultiPass"_s, true}, {u"AudioList"_s, QJsonArray()}});
    QVERIFY(av1.lost == (QList<LostWish>{{u"One"_s, LostTrait::TwoPass, QString()}}));
}

void TestHandBrakePresets::codecsKeepTheirDepth_data()
{
    QTest::addColumn<QString>("encoder");
    QTest::addColumn<QString>("speed");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<OptionValues>("options");
    const OptionValues quality{{u"quality"_s, 22}};
    const auto with = [&quality](OptionValues more) {
        more.insert(quality);
        return more;
    };
    QTest::newRow("x265") << u"x265"_s << u"fast"_s << u"hevc"_s << with({{u"speed"_s, u"fast"_s}});
    QTest::newRow("ten bits") << u"x265_10bit"_s << u"slow"_s << u"hevc"_s
                              << with({{u"speed"_s, u"slow"_s}, {u"depth"_s, 10}});
    QTest::newRow("AV1") << u"svt_av1_10bit"_s << u"6"_s << u"av1"_s << with({{u"speed"_s, 6}, {u"depth"_s, 10}});
}

void TestHandBrakePresets::codecsKeepTheirDepth()
{
    QFETCH(QString, encoder);
    QFETCH(QString, speed);
    const PresetFile file =
        readOne({{u"VideoEncoder"_s, encoder}, {u"VideoPreset"_s, speed}, {u"VideoProfile"_s, u"auto"_s}});
    QVERIFY(file.lost.isEmpty());
    QTEST(file.presets.first().outputs.first().video->codec, "codec");
    QTEST(file.presets.first().outputs.first().video->options, "options");
}

void TestHandBrakePresets::framingAndFiltersComeOver()
{
    const PresetFile file =
        readOne({{u"PictureCropMode"_s, 3}, {u"PictureTopCrop"_s, 12}, {u"PictureRotate"_s, u"angle=90:hflip=0"_s},
            {u"VideoFramerate"_s, u"29.97"_s}, {u"VideoFramerateMode"_s, u"cfr"_s},
            {u"PictureDenoiseFilter"_s, u"nlmeans"_s}, {u"PictureDenoisePreset"_s, u"light"_s},
            {u"PictureDeblockPreset"_s, u"verystrong"_s}, {u"VideoGrayScale"_s, true}, {u"ChapterMarkers"_s, true}});
    QVERIFY(file.lost.isEmpty());
    const VideoSpec &video = *file.presets.first().outputs.first().video;
    QCOMPARE(video.picture.crop, (CropWish{CropKind::Sides, 0, 12, 0, 0}));
    QCOMPARE(video.picture.rotate, 90);
    QCOMPARE(video.picture.frameRate, (FrameRateWish{RateKind::Constant, {30'000, 1001}}));
    QCOMPARE(video.filters,
        (FilterChain{
            {u"deblock"_s, {{u"strength"_s, 100}}}, {u"denoise"_s, {{u"strength"_s, 32}}}, {u"grayscale"_s, {}}}));
    QCOMPARE(readOne({{u"PictureCropMode"_s, 0}}).presets.first().outputs.first().video->picture.crop.kind,
        CropKind::Detect);
}

void TestHandBrakePresets::soundsComeOver()
{
    const QJsonObject track{
        {u"AudioEncoder"_s, u"ac3"_s}, {u"AudioMixdown"_s, u"5point1"_s}, {u"AudioTrackGainSlider"_s, -3.0}};
    const PresetFile file =
        readOne({{u"AudioList"_s, QJsonArray{track}}, {u"AudioLanguageList"_s, QJsonArray{u"deu"_s, u"any"_s}}});
    QVERIFY(file.lost.isEmpty());
    const AudioSpec &audio = *file.presets.first().outputs.first().audio;
    QCOMPARE(audio.codec, u"ac3"_s);
    QCOMPARE(audio.gain_dB, -3.0);
    QCOMPARE(audio.tracks.languages, QStringList{u"de"_s});
    const PresetFile all = readOne({{u"AudioTrackSelectionBehavior"_s, u"all"_s}});
    QCOMPARE(all.presets.first().outputs.first().audio->tracks.kind, TrackChoice::Kind::All);
}

void TestHandBrakePresets::vp9KeepsItsScale()
{
    const PresetFile file = readOne({{u"FileFormat"_s, u"av_webm"_s}, {u"VideoEncoder"_s, u"VP9"_s},
        {u"VideoQualitySlider"_s, 33.0}, {u"VideoPreset"_s, u"medium"_s}, {u"VideoProfile"_s, u"auto"_s},
        {u"AudioList"_s, QJsonArray{QJsonObject{{u"AudioEncoder"_s, u"opus"_s}, {u"AudioMixdown"_s, u"5point1"_s}}}}});
    QVERIFY(file.lost.isEmpty());
    const OutputSpec &output = file.presets.first().outputs.first();
    QCOMPARE(output.container, u"webm"_s);
    QCOMPARE(output.video->options, (OptionValues{{u"quality"_s, 33}, {u"speed"_s, 2}}));
    QCOMPARE(output.audio->codec, u"opus"_s);
    QCOMPARE(output.audio->channels, 6);
}

void TestHandBrakePresets::interlacedSourcesAreTreatedAsAsked_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("detection");
    QTest::addColumn<Deinterlace>("expected");
    QTest::newRow("off") << u"off"_s << u"default"_s << Deinterlace::Off;
    QTest::newRow("detected") << u"yadif"_s << u"default"_s << Deinterlace::Detect;
    QTest::newRow("always") << u"yadif"_s << u"off"_s << Deinterlace::On;
}

void TestHandBrakePresets::interlacedSourcesAreTreatedAsAsked()
{
    QFETCH(QString, filter);
    QFETCH(QString, detection);
    QFETCH(Deinterlace, expected);
    const PresetFile file =
        readOne({{u"PictureDeinterlaceFilter"_s, filter}, {u"PictureCombDetectPreset"_s, detection}});
    QVERIFY(file.presets.first().outputs.first().video->deinterlace == expected);
}

void TestHandBrakePresets::aPresetWithoutSoundHasNone()
{
    QVERIFY(!readOne({{u"AudioList"_s, QJsonArray()}}).presets.first().outputs.first().audio);
    QVERIFY(!readOne({{u"AudioTrackSelectionBehavior"_s, u"none"_s}}).presets.first().outputs.first().audio);
}

void TestHandBrakePresets::namesStayApart()
{
    const Result<PresetFile> file =
        presetsFromHandBrake(fileOf({preset(u"Web"_s), preset(u"Fast 1080p30"_s), preset(u"Fast – 1080p30"_s)}));
    QStringList names;
    for (const Preset &one : file->presets)
        names += one.name;
    QCOMPARE(names, (QStringList{u"web-2"_s, u"fast-1080p30"_s, u"fast-1080p30-2"_s}));
}

void TestHandBrakePresets::nonsenseIsRefusedOrHeldWithinItsRange()
{
    for (const QJsonObject &object : {fileOf({}), QJsonObject{{u"PresetList"_s, 3}}, fileOf({3, u"x"_s, QJsonObject()}),
             fileOf({folder(u"Empty"_s, {})})}) {
        const Result<PresetFile> file = presetFileFromText(textOf(object), u"a.json"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().subject, u"a.json"_s);
    }
    const QJsonObject wild{{u"VideoQualitySlider"_s, -1e9}, {u"VideoAvgBitrate"_s, 1e300}, {u"VideoQualityType"_s, 1},
        {u"VideoTune"_s, 3}, {u"FileFormat"_s, QJsonArray()},
        {u"AudioList"_s, QJsonArray{QJsonObject{{u"AudioBitrate"_s, 1e9}, {u"AudioSamplerate"_s, u"NaN"_s}}}}};
    const PresetFile file = readOne(wild); // readOne() judges it by the rules for jobs
    QCOMPARE(file.presets.size(), 1);
}

QTEST_GUILESS_MAIN(TestHandBrakePresets)
#include "tst_handbrakepresets.moc"
