// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderbody.h"

#include "engine/model/validate.h"

#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Written with single quotes: moc cannot read raw strings.
QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object();
}

/// A body around the outputs.
QJsonObject withOutputs(const QByteArray &outputs)
{
    return object("{'input': '/clip.mp4', 'outputs': [" + outputs + "]}");
}

MediaInfo sourceOf(Size display, bool hasSound = true)
{
    MediaInfo info;
    info.duration = 8s;
    VideoStreamInfo video;
    video.index = 0;
    video.displaySize = display;
    video.codedSize = display;
    video.frameRate = {25, 1};
    video.isDecodable = true;
    info.video = {video};
    if (hasSound) {
        AudioStreamInfo audio;
        audio.index = 1;
        audio.channels = 2;
        audio.isDecodable = true;
        info.audio = {audio};
    }
    return info;
}

Result<ZencoderRequest> read(const QByteArray &outputs, const std::optional<MediaInfo> &source = sourceOf({1920, 1080}))
{
    return zencoderRequestFromJson(withOutputs(outputs), source, false);
}

/// The short side that the first output gets, -1 when it is refused.
int sideOf(const QByteArray &output, Size display)
{
    const auto request = read(output, sourceOf(display));
    return request ? request->spec.outputs[0].video->ladder[0].resolution : -1;
}

QVariant option(const QByteArray &output, const QString &name)
{
    const auto request = read(output);
    return request ? request->spec.outputs[0].video->options.value(name) : QVariant();
}

bool isRefusedFor(const QByteArray &outputs, const QString &path)
{
    const auto request = read(outputs);
    return !request && request.error().code == ErrorCode::SpecInvalid && request.error().detail.contains(path);
}

} // namespace

class TestZencoderBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobThatAsksForNothingIsOneMp4()
    {
        const auto request = zencoderRequestFromJson(object("{'input': '/clip.mp4'}"), {}, false);
        QVERIFY(request);
        QCOMPARE(request->spec.outputs.size(), 1);
        const OutputSpec &output = request->spec.outputs[0];
        QCOMPARE(output.container, u"mp4"_s);
        QVERIFY(output.video && output.audio);
        QCOMPARE(output.video->options.value(u"profile"_s), QVariant(u"baseline"_s));
        QCOMPARE(output.video->ladder, QList<Rung>{Rung{}});
        QVERIFY(request->leftOut.isEmpty());
        JobSpec spec = request->spec;
        spec.sources = {u"clip.mp4"_s};
        QCOMPARE(faultsText(validate(spec)), QString());
    }

    void picturesFitTheFrameThatIsAskedFor()
    {
        QCOMPARE(sideOf("{'size': '640x480'}", {1920, 1080}), 360);
        QCOMPARE(sideOf("{'size': '640x480'}", {1440, 1080}), 480);
        QCOMPARE(sideOf("{'size': '640x480'}", {1080, 1920}), 270);
        QCOMPARE(sideOf("{'width': 640}", {1080, 1920}), 640);
        QCOMPARE(sideOf("{'height': '640'}", {1080, 1920}), 360);
        QCOMPARE(sideOf("{'size': '100x100', 'width': 1280, 'height': 720}", {1920, 1080}), 720);
        QCOMPARE(sideOf("{}", {1920, 1080}), 0);
        const auto unprobed = read("{'width': 1280}", {});
        QVERIFY(unprobed);
        QCOMPARE(unprobed->spec.outputs[0].video->ladder[0].resolution, 720);
    }

    void gradesBecomeWhatTheEncodersTake()
    {
        for (const auto &[grade, factor] :
            {std::pair{1, 33}, std::pair{2, 28}, std::pair{3, 23}, std::pair{4, 20}, std::pair{5, 17}})
            QCOMPARE(option("{'quality': " + QByteArray::number(grade) + "}", u"quality"_s), QVariant(factor));
        QCOMPARE(option("{'quality': 5, 'crf': 30}", u"quality"_s), QVariant(30));
        QCOMPARE(option("{'speed': 1}", u"speed"_s), QVariant(u"slower"_s));
        QCOMPARE(option("{'speed': '5'}", u"speed"_s), QVariant(u"veryfast"_s));
        QCOMPARE(option("{'format': 'webm', 'quality': 1}", u"quality"_s), QVariant(46));
        QCOMPARE(option("{'video_codec_profile': 'high'}", u"profile"_s), QVariant(u"high"_s));
        QCOMPARE(read("{'audio_quality': 5}")->spec.outputs[0].audio->bitrate, (Bitrate{192'000}));
        QCOMPARE(
            read("{'audio_quality': 5, 'audio_bitrate': '80'}")->spec.outputs[0].audio->bitrate, (Bitrate{80'000}));
    }

    void containersComeFromFormatNameOrCodec()
    {
        const auto container = [](const QByteArray &output) { return read(output)->spec.outputs[0].container; };
        QCOMPARE(container("{'format': 'mkv', 'filename': 'a.webm'}"), u"mkv"_s);
        QCOMPARE(container("{'filename': 'a.webm'}"), u"webm"_s);
        QCOMPARE(container("{'video_codec': 'vp9'}"), u"webm"_s);
        QCOMPARE(container("{'url': '/out/a.m3u8'}"), u"hls"_s);
        QCOMPARE(container("{'type': 'segmented'}"), u"hls"_s);
        QCOMPARE(read("{'type': 'segmented'}")->spec.outputs[0].segments.form, SegmentForm::Ts);
        QCOMPARE(read("{'type': 'segmented'}")->spec.outputs[0].segments.length, Microseconds(10s));
    }

    void whatCannotBeMadeIsRefusedByName()
    {
        QVERIFY(isRefusedFor("{'format': 'flv'}", u"outputs[0].format"_s));
        QVERIFY(isRefusedFor("{}, {'video_codec': 'mpeg4'}", u"outputs[1].video_codec"_s));
        QVERIFY(isRefusedFor("{'audio_codec': 'wma'}", u"outputs[0].audio_codec"_s));
        QVERIFY(isRefusedFor("{'filename': 'a.wmv'}", u"outputs[0].filename"_s));
        QVERIFY(isRefusedFor("{'type': 'captions'}", u"outputs[0].type"_s));
        QVERIFY(isRefusedFor("{'encryption_method': 'aes-128'}", u"outputs[0].encryption_method"_s));
        QVERIFY(isRefusedFor("{'quality': 6}", u"outputs[0].quality"_s));
    }

    void whatChangesNothingIsNamedAndSwitchedOffSettingsAreNot()
    {
        const auto request =
            read("{'autolevel': true, 'watermarks': [{'url': 'https://a/b.png'}], 'aspect_mode': 'pad', "
                 "'odd': 1, 'deblock': false, 'caption_url': '', 'denoise': null, 'public': true}");
        QVERIFY(request);
        QStringList named = request->leftOut;
        named.sort();
        QCOMPARE(named,
            (QStringList{u"outputs[0].aspect_mode"_s, u"outputs[0].autolevel"_s, u"outputs[0].odd"_s,
                u"outputs[0].watermarks[0].url"_s}));
    }

    void watermarksAreTaken()
    {
        using Unit = PictureLength::Unit;
        const auto request = read("{'watermarks': [{'url': '/l.png'}, {'url': 's3://b/l.png', 'x': 'centered', "
                                  "'y': '5%', 'width': '20%', 'height': 90, 'opacity': '0.25', 'origin': 'frame'}]}");
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QVERIFY(request->leftOut.isEmpty());
        const QList<WatermarkSpec> marks = request->spec.outputs[0].video->watermarks;
        const PictureLength tenFromFar{-10, Unit::Pixels};
        QCOMPARE(marks.size(), 2);
        QVERIFY(
            marks[0] == (WatermarkSpec{u"/l.png"_s, WatermarkPlace::Center, 0, tenFromFar, tenFromFar, {}, {}, 100}));
        QVERIFY(marks[1]
            == (WatermarkSpec{u"s3://b/l.png"_s, WatermarkPlace::Center, 0, {}, PictureLength{5, Unit::Percent},
                PictureLength{20, Unit::Percent}, PictureLength{90, Unit::Pixels}, 25}));
        QCOMPARE(read("{'watermarks': {'url': '/l.png'}}")->spec.outputs[0].video->watermarks.size(), 1);

        // What is padded has a frame, which is not marked.
        const auto padded =
            read("{'size': '300x300', 'aspect_mode': 'pad', 'watermarks': {'url': 'a', 'origin': 'frame'}}");
        QVERIFY(padded);
        QCOMPARE(padded->leftOut, QStringList{u"outputs[0].watermarks[0].origin"_s});
    }

    void faultsOfWatermarksHaveTheirPaths()
    {
        const auto request =
            read("{'watermarks': [{'x': 'left'}, 'l.png', {'url': 'a', 'opacity': 2, 'width': '0%'}]}");
        QVERIFY(!request);
        for (const auto field :
            {"outputs[0].watermarks[0].url"_L1, "outputs[0].watermarks[0].x"_L1, "outputs[0].watermarks[1]"_L1,
                "outputs[0].watermarks[2].opacity"_L1, "outputs[0].watermarks[2].width"_L1})
            QVERIFY2(request.error().detail.contains(field), qPrintable(request.error().detail));
        QVERIFY(!read("{'watermarks': [{'url':'a'},{'url':'a'},{'url':'a'},{'url':'a'},{'url':'a'}]}"));
    }

    void captionsAreTracksWhereAContainerHoldsThem()
    {
        const auto request =
            read("{'caption_url': '/media/a.srt'}, {'label': 'high', 'type': 'segmented', "
                 "'caption_url': '/media/a.srt'}, {'type': 'playlist', 'streams': [{'source': 'high'}]}, "
                 "{'format': 'mp3', 'caption_url': '/media/a.srt'}, {'skip_captions': true}");
        QVERIFY(request);
        const SubtitleSpec due{SubtitleMode::Soft, {}, {{u"/media/a.srt"_s, {}}}, {}};
        for (const int place : {0, 1, 2})
            QCOMPARE(request->spec.outputs[place].subtitles.value_or(SubtitleSpec()), due);
        for (const int place : {3, 4})
            QVERIFY(!request->spec.outputs[place].subtitles);
        QCOMPARE(request->leftOut, QStringList{u"outputs[3].caption_url"_s});
    }

    void filtersAndLevelsAreTaken()
    {
        const auto request = read("{'sharpen': true, 'denoise': 'strong', 'deblock': 'true', 'audio_normalize': true, "
                                  "'audio_fade': 2, 'audio_fade_out': 3.5, 'audio_highpass': 120}");
        QVERIFY(request);
        QVERIFY(request->leftOut.isEmpty());
        const OutputSpec &output = request->spec.outputs[0];
        QCOMPARE(output.video->filters,
            (FilterChain{{u"deblock"_s, {}}, {u"denoise"_s, {{u"strength"_s, 75}}}, {u"sharpen"_s, {}}}));
        QCOMPARE(output.audio->peak_dB, std::optional(0.0));
        QCOMPARE(output.audio->fadeIn, Microseconds(2s));
        QCOMPARE(output.audio->fadeOut, Microseconds(3500ms));
        QCOMPARE(output.audio->filters, (FilterChain{{u"highpass"_s, {{u"frequency"_s, 120}}}}));
        QVERIFY(isRefusedFor("{'denoise': 'much'}", u"outputs[0].denoise"_s));
        QVERIFY(isRefusedFor("{'audio_fade': 90}", u"outputs[0].audio_fade"_s));
    }

    void picturesAreFramedAsTheySay()
    {
        const auto framing = [](const QByteArray &output) { return read(output)->spec.outputs[0].video->picture; };
        const auto padded = read("{'width': 1080, 'height': 1920, 'aspect_mode': 'pad'}");
        QVERIFY(padded->spec.outputs[0].video->picture.shape == (ShapeWish{Fit::Pad, {9, 16}}));
        QCOMPARE(padded->spec.outputs[0].video->ladder.first().resolution, 1080);
        QCOMPARE(framing("{'size': '640x480', 'aspect_mode': 'stretch'}").shape.fit, Fit::Stretch);
        QCOMPARE(framing("{'size': '640x480', 'aspect_mode': 'preserve'}").shape.fit, Fit::Keep);
        QCOMPARE(framing("{'rotate': '270'}").rotate, 270);
        QCOMPARE(framing("{'rotate': 'auto'}").rotate, 0);
        QVERIFY(framing("{'frame_rate': 29.97}").frameRate == (FrameRateWish{RateKind::Constant, {30'000, 1001}}));
        QVERIFY(framing("{'frame_rate': 60, 'max_frame_rate': 25}").frameRate
            == (FrameRateWish{RateKind::Constant, {25, 1}}));
        QCOMPARE(framing("{'decimate': 2}").frameRate.kind, RateKind::Half);
        QVERIFY(framing("{'max_frame_rate': 20}").frameRate == (FrameRateWish{RateKind::Constant, {20, 1}}));
        QCOMPARE(framing("{'max_frame_rate': 60}").frameRate.kind, RateKind::Source); // it is slower already
    }

    void soundIsMadeAsTheySay()
    {
        const auto request = read("{'format': 'mp3', 'audio_gain': -3, 'audio_codec': 'mp3'}");
        QCOMPARE(request->spec.outputs[0].container, u"mp3"_s);
        QCOMPARE(request->spec.outputs[0].audio->gain_dB, -3.0);
        QVERIFY(!request->spec.outputs[0].video);
    }

    void testsEndAfterFiveSeconds()
    {
        const auto lengthOf = [](const QByteArray &body, bool isIntegration) {
            return zencoderRequestFromJson(object(body), {}, isIntegration)->spec.clip.length;
        };
        QVERIFY(!lengthOf("{'input': 'a'}", false));
        QCOMPARE(lengthOf("{'input': 'a', 'test': true}", false), std::optional(Microseconds(5s)));
        QCOMPARE(lengthOf("{'input': 'a', 'test': '1'}", false), std::optional(Microseconds(5s)));
        QCOMPARE(lengthOf("{'input': 'a'}", true), std::optional(Microseconds(5s)));
        QCOMPARE(lengthOf("{'input': 'a', 'test': 1, 'output': {'clip_length': 2}}", false),
            std::optional(Microseconds(2s)));
    }

    void aJobHasOneClip()
    {
        const auto request =
            read("{'start_clip': '00:00:02', 'clip_length': 3}, {'start_clip': 2, 'clip_length': '3.0'}");
        QVERIFY(request);
        QCOMPARE(request->spec.clip, (ClipRange{2s, 3s}));
        QVERIFY(isRefusedFor("{'start_clip': 2}, {}", u"outputs[1].start_clip"_s));
    }

    void keyFramesInFramesNeedTheSource()
    {
        QCOMPARE(read("{'keyframe_interval': 50}")->spec.outputs[0].video->keyFrameInterval, Microseconds(2s));
        QCOMPARE(read("{'keyframe_interval': 50}", {})->leftOut, QStringList{u"outputs[0].keyframe_interval"_s});
        const auto request = read("{}, {'keyframe_rate': 0.5}, {'keyframe_interval': 100}");
        QVERIFY(request);
        for (const OutputSpec &output : request->spec.outputs)
            QCOMPARE(output.video->keyFrameInterval, Microseconds(2s));
        QCOMPARE(request->leftOut, QStringList{u"outputs[2].keyframe_interval"_s});
    }

    void aPlaylistHasTheRungsOfItsStreams()
    {
        const auto request = read("{'label': 'a', 'type': 'segmented', 'height': 720, 'video_bitrate': 1500}, "
                                  "{'filename': 'b.m3u8', 'height': 360}, "
                                  "{'type': 'playlist', 'streams': [{'source': 'a'}, {'path': 'x/b.m3u8'}]}");
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->spec.outputs.size(), 3);
        QCOMPARE(request->spec.outputs[2].container, u"hls"_s);
        QCOMPARE(request->spec.outputs[2].video->ladder, (QList<Rung>{{720, Bitrate{1'500'000}}, {360, {}}}));
        QVERIFY(request->spec.outputs[2].audio);
        QVERIFY(request->leftOut.isEmpty());
        QVERIFY(isRefusedFor("{}, {'type': 'playlist', 'streams': [{'source': 'none'}]}", u"outputs[1].streams[0]"_s));
        QVERIFY(isRefusedFor("{'type': 'playlist', 'streams': [{'source': 'a'}]}", u"outputs"_s));
    }

    void dashIsMadeOfFragments()
    {
        const auto playlist = read("{'label': 'a', 'type': 'segmented', 'height': 720}, "
                                   "{'type': 'playlist', 'playlist_format': 'mpd', 'streams': [{'source': 'a'}]}");
        QVERIFY2(playlist, playlist ? "" : qPrintable(playlist.error().detail));
        QCOMPARE(playlist->spec.outputs[0].segments.form, SegmentForm::Ts);
        QCOMPARE(playlist->spec.outputs[1].container, u"dash"_s);
        QCOMPARE(playlist->spec.outputs[1].segments.form, SegmentForm::Fmp4);
        for (const char *output :
            {"{'type': 'segmented', 'streaming_delivery_format': 'dash'}", "{'filename': 'film.mpd', 'height': 360}"}) {
            const auto request = read(output);
            QVERIFY2(request, output);
            QCOMPARE(request->spec.outputs[0].container, u"dash"_s);
            QCOMPARE(request->spec.outputs[0].segments.form, SegmentForm::Fmp4);
        }
        QVERIFY(
            isRefusedFor("{'label': 'a'}, {'type': 'playlist', 'playlist_format': 'mss', 'streams': [{'source': 'a'}]}",
                u"outputs[1].playlist_format"_s));
    }

    void outputsAreSkippedWhenTheSourceMeetsTheirConditions()
    {
        const auto placesFor = [](const QByteArray &skip, const MediaInfo &source) {
            return read("{'skip': {" + skip + "}}, {}", source)->specPlaces;
        };
        const MediaInfo source = sourceOf({640, 360}, false);
        QCOMPARE(placesFor("'min_size': '1280x720'", source), (QList<int>{-1, 0}));
        QCOMPARE(placesFor("'max_size': '320x180'", source), (QList<int>{-1, 0}));
        QCOMPARE(placesFor("'require_audio': true", source), (QList<int>{-1, 0}));
        QCOMPARE(placesFor("'min_duration': 9", source), (QList<int>{-1, 0}));
        QCOMPARE(placesFor("'max_duration': 7", source), (QList<int>{-1, 0}));
        QCOMPARE(
            placesFor("'min_size': '640x360', 'max_duration': 8, 'require_video': true", source), (QList<int>{0, 1}));
        QVERIFY(!read("{'skip': {'require_audio': true}}", source));
    }

    void thumbnailsKeepTheirOutputsPlace()
    {
        const auto request =
            read("{'thumbnails': {'number': 3, 'start_at_first_frame': true}}, "
                 "{'thumbnails': [{'label': 'a', 'interval': 2}, {'label': 'b', 'times': [1, '2.5']}]}");
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->sets.size(), 3);
        QCOMPARE(request->sets[2].output, 1);
        const QList<ThumbnailSpec> &sets = request->spec.thumbnails;
        QCOMPARE(sets[0].count, 2);
        QCOMPARE(sets[0].moments, QList<Microseconds>{0s});
        QCOMPARE(sets[1].every, std::optional(Microseconds(2s)));
        QCOMPARE(sets[2].moments, (QList<Microseconds>{1s, 2500ms}));
        QCOMPARE(sets[0].formats, QStringList{u"png"_s});
        QVERIFY(isRefusedFor("{'thumbnails': {'number': 101}}", u"outputs[0].thumbnails.number"_s));
        QVERIFY(isRefusedFor("{'thumbnails': {}}", u"outputs[0].thumbnails.number"_s));
    }

    void notificationsAreSentWithoutWhatIsSecret()
    {
        const auto request = zencoderRequestFromJson(
            object(
                "{'input': 'a', 'notifications': ['http://user:word@127.0.0.1:9/hook', 'me@example.org', "
                "{'url': 'https://127.0.0.1/x', 'format': 'xml', 'headers': {'X-Job': '7', 'Authorization': 'word'}}], "
                "'output': {'notifications': 'http://127.0.0.1/out'}}"),
            {}, false);
        QVERIFY2(request, request ? "" : qPrintable(request.error().detail));
        QCOMPARE(request->notifications,
            (QList<ZencoderNotification>{{-1, u"http://127.0.0.1:9/hook"_s, false, {}},
                {-1, u"https://127.0.0.1/x"_s, true, {{u"X-Job"_s, u"7"_s}}},
                {0, u"http://127.0.0.1/out"_s, false, {}}}));
        QCOMPARE(request->warnings.size(), 3); // two passwords, one mail
        QVERIFY(request->leftOut.isEmpty());
        for (const char *strange : {"'nowhere'", "7", "{}", "{'url': 'ftp://a/b'}",
                 "['http://a', 'http://a', "
                 "'http://a', 'http://a', 'http://a', 'http://a']",
                 "{'url': 'http://a', 'headers': {'A\\r\\nB': 'c'}}", "{'url': 'http://a', 'headers': {'A': 'b\\nc'}}"})
            QVERIFY2(!zencoderRequestFromJson(
                         object("{'input': 'a', 'notifications': " + QByteArray(strange) + "}"), {}, false),
                strange);
    }

    void strangeBodiesAreRefused()
    {
        for (const char *body : {"{}", "{'input': true}", "{'input': ''}", "{'input': 'a', 'outputs': 'b'}",
                 "{'input': 'a', 'outputs': [[]]}", "{'input': 'a', 'live_stream': true}",
                 "{'input': 'a', 'outputs': [{'label': 'x'}, {'label': 'x'}]}",
                 "{'input': 'a', 'outputs': [{'thumbnails': 7}]}"}) {
            const auto request = zencoderRequestFromJson(object(body), {}, false);
            QVERIFY2(!request, body);
        }
    }
};

QTEST_GUILESS_MAIN(TestZencoderBody)
#include "tst_zencoderbody.moc"
