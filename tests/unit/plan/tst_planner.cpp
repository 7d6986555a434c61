// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planfixtures.h"

#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

QStringList pathsOf(const Plan &plan)
{
    QStringList paths;
    for (const PackagePlan &package : plan.packages)
        paths.append(package.path);
    return paths;
}

MediaInfo silentClip()
{
    MediaInfo info = clip({1280, 720});
    info.audio.clear();
    return info;
}

MediaInfo soundOnly()
{
    MediaInfo info = clip({1280, 720});
    info.video.clear();
    return info;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hdrThatBecomesEightBitIsToneMapped();
    void withoutItsFiltersHdrIsNotMapped();
    void tenBitsSayWhatLightTheyAreMeantFor();
    void filtersOfTheSizeLeaveItsSmallerOnesAlone();
    void aLevelIsReachedByItsGain();
    void soundsFadeOutWhereTheClipEnds();
    void theSampleJobEncodesNothingTwice();
    void theSamePlanComesOutToTheByte();
    void theNamesSayWhatTheyAre();
    void theBatchIsInTheNamesThatAskForIt();
    void aFileContainerMakesOneFileARung();
    void aJobOfThumbnailsReadsNoSound();
    void silentSourcesLoseOnlyTheirSound();
    void soundFilesLoseOnlyTheirPicture();
    void nothingLeftIsAnError();
    void aSourceWithoutStreamsIsAnError();
    void whatDoesNotDecodeIsSaidSo();
    void aBadWishIsRefusedWithAllItsFaults();
    void missingPartsOfTheBuildAreNamed();
    void piecesAreWholeCellsOfTheKeyFrameGrid_data();
    void piecesAreWholeCellsOfTheKeyFrameGrid();
    void threadsFollowTheBudget_data();
    void threadsFollowTheBudget();
    void stepsFitTheirTracks();
    void hostileSourceNamesStayInside();
    void outputsNeverShareAName();
    void aClipBeyondTheEndIsRefused();
};

void TestPlanner::theSampleJobEncodesNothingTwice()
{
    const Result<Plan> plan = planned(sampleJob(), clip({1920, 1080}));
    QVERIFY(plan);
    QCOMPARE(plan->video.size(), 3);
    QCOMPARE(plan->audio.size(), 1);
    QCOMPARE(plan->packages.size(), 2);
    QCOMPARE(plan->stills.size(), 4);
    QCOMPARE(plan->packages[0].videoTracks, (QStringList{u"v480"_s, u"v360"_s, u"v240"_s}));
    QCOMPARE(plan->packages[1].videoTracks, QStringList{u"v360"_s});
    QCOMPARE(plan->packages[0].audioTracks, plan->packages[1].audioTracks);
    QVERIFY(plan->notices.isEmpty());
}

void TestPlanner::theSamePlanComesOutToTheByte()
{
    const auto text = [] { return QJsonDocument(toJson(*planned(sampleJob(), clip({1920, 1080})))).toJson(); };
    QCOMPARE(text(), text());
}

void TestPlanner::theNamesSayWhatTheyAre()
{
    JobSpec spec = job({output(u"hls"_s, {240, 360}), output(u"mp4"_s, {360}), output(u"m4a"_s, {})});
    QCOMPARE(
        pathsOf(*planned(spec, clip({1920, 1080}))), (QStringList{u"clip_hls"_s, u"clip_360p.mp4"_s, u"clip.m4a"_s}));
    QCOMPARE(pathsOf(*planned(job({output(u"mp4"_s, {360})}), portraitClip())), QStringList{u"clip_360p.mp4"_s});
    // The size that is made, not the one that was asked for.
    QCOMPARE(pathsOf(*planned(job({output(u"mp4"_s, {1080})}), clip({640, 480}))), QStringList{u"clip_480p.mp4"_s});

    spec.outputs[1].label = u"for the web"_s;
    spec.outputs[1].nameTemplate = u"{label}/{name}-{width}x{height}-{resolution}-{container}-{index}"_s;
    QCOMPARE(planned(spec, clip({1920, 1080}))->packages[1].path, u"for the web/clip-640x360-360-mp4-1.mp4"_s);
    QCOMPARE(planned(spec, clip({1920, 1080}))->packages[1].label, u"for the web"_s);
}

void TestPlanner::theBatchIsInTheNamesThatAskForIt()
{
    JobSpec spec = job({output(u"mp4"_s, {360})});
    spec.outputs[0].nameTemplate = u"{date}/{counter}-{name}"_s;
    ThumbnailSpec stills;
    stills.count = 1;
    stills.nameTemplate = u"{counter}"_s;
    spec.thumbnails = {stills};
    QCOMPARE(planned(spec, clip({1920, 1080})).error().code, ErrorCode::NameInvalid); // no day is known
    spec.batch = {42, QDate(2030, 1, 31)};
    const Result<Plan> plan = planned(spec, clip({1920, 1080}));
    QVERIFY(plan);
    QCOMPARE(plan->packages[0].path, u"2030-01-31/042-clip.mp4"_s);
    QCOMPARE(plan->stills[0].path, u"042.jpg"_s);
    spec.batch.number = 12345;
    QCOMPARE(planned(spec, clip({1920, 1080}))->stills[0].path, u"12345.jpg"_s);
}

void TestPlanner::aFileContainerMakesOneFileARung()
{
    const Result<Plan> plan = planned(job({output(u"mp4"_s, {240, 480}), output(u"mkv"_s, {480})}), clip({1920, 1080}));
    QVERIFY(plan);
    QCOMPARE(pathsOf(*plan), (QStringList{u"clip_480p.mp4"_s, u"clip_240p.mp4"_s, u"clip_480p.mkv"_s}));
    QCOMPARE(plan->packages[0].id, u"o0.0"_s);
    QCOMPARE(plan->packages[1].id, u"o0.1"_s);
    QCOMPARE(plan->packages[2].id, u"o1"_s);
    QCOMPARE(plan->video.size(), 2); // MP4 and Matroska copy the same track
}

void TestPlanner::aJobOfThumbnailsReadsNoSound()
{
    JobSpec spec = sampleJob();
    spec.outputs.clear();
    const Result<Plan> plan = planned(spec, clip({1920, 1080}));
    QVERIFY(plan);
    QCOMPARE(plan->source.videoStream, 0);
    QCOMPARE(plan->source.audioStream, -1);
    QVERIFY(plan->video.isEmpty() && plan->steps.isEmpty() && plan->packages.isEmpty());
    QCOMPARE(plan->stills.size(), 4);
}

void TestPlanner::silentSourcesLoseOnlyTheirSound()
{
    const Result<Plan> plan = planned(sampleJob(), silentClip());
    QVERIFY(plan);
    QCOMPARE(plan->packages.size(), 2);
    QVERIFY(plan->audio.isEmpty());
    QVERIFY(plan->packages[0].audioTracks.isEmpty());
    QCOMPARE(plan->source.audioStream, -1);
    QCOMPARE(noticeCodes(*plan), QStringList{u"source-without-sound"_s});

    JobSpec withSoundFile = sampleJob();
    withSoundFile.outputs.append(output(u"m4a"_s, {}));
    QCOMPARE(planned(withSoundFile, silentClip())->packages.size(), 2);
    QVERIFY(noticeCodes(*planned(withSoundFile, silentClip())).contains(u"output-left-out"_s));
}

void TestPlanner::soundFilesLoseOnlyTheirPicture()
{
    const Result<Plan> plan = planned(sampleJob(), soundOnly());
    QVERIFY(plan);
    QCOMPARE(pathsOf(*plan), (QStringList{u"clip_hls"_s, u"clip.mp4"_s}));
    QVERIFY(plan->packages[0].videoTracks.isEmpty());
    QCOMPARE(plan->packages[0].audioTracks, QStringList{u"a128"_s});
    QVERIFY(plan->stills.isEmpty() && plan->video.isEmpty() && plan->steps.isEmpty());
    QCOMPARE(plan->source.videoStream, -1);
    QCOMPARE(noticeCodes(*plan), QStringList{u"source-without-picture"_s});
}

void TestPlanner::nothingLeftIsAnError()
{
    JobSpec spec = sampleJob();
    spec.outputs.clear();
    const Result<Plan> plan = planned(spec, soundOnly());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NothingToDo);
    QVERIFY(!plan.error().detail.isEmpty());

    QCOMPARE(planned(job({output(u"m4a"_s, {})}), silentClip()).error().code, ErrorCode::NothingToDo);
}

void TestPlanner::aSourceWithoutStreamsIsAnError()
{
    MediaInfo info = soundOnly();
    info.audio.clear();
    QCOMPARE(planned(sampleJob(), info).error().code, ErrorCode::SourceWithoutStreams);
    info = clip({640, 360});
    info.audio.clear();
    info.video[0].isCoverArt = true;
    QCOMPARE(planned(sampleJob(), info).error().code, ErrorCode::SourceWithoutStreams);
}

void TestPlanner::whatDoesNotDecodeIsSaidSo()
{
    MediaInfo info = clip({640, 480});
    info.audio[0].isDecodable = false;
    const Result<Plan> plan = planned(job({output(u"mp4"_s, {360})}), info);
    QVERIFY(plan);
    QCOMPARE(noticeCodes(*plan), QStringList{u"source-without-sound"_s});
    QVERIFY(plan->notices[0].text.contains(u"cannot be decoded"_s));
    QVERIFY(!planned(sampleJob(), silentClip())->notices[0].text.contains(u"cannot be decoded"_s));
}

void TestPlanner::aBadWishIsRefusedWithAllItsFaults()
{
    JobSpec spec = sampleJob();
    spec.outputs[0].container = u"nonsense"_s;
    spec.outputs[1].video->options.insert(u"quality"_s, 80);
    const Result<Plan> plan = planned(spec, clip({1920, 1080}));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::SpecInvalid);
    QVERIFY(plan.error().detail.contains(u"outputs[0].container"_s));
    QVERIFY(plan.error().detail.contains(u"outputs[1].video.options.quality"_s));
}

void TestPlanner::missingPartsOfTheBuildAreNamed()
{
    const auto fails = [](const JobSpec &spec, const Capabilities &capabilities) {
        const Result<Plan> plan = makePlan(spec, clip({1920, 1080}), capabilities, {});
        return plan ? Error{} : plan.error();
    };
    Capabilities withoutX264 = fullCapabilities();
    withoutX264.encoders.remove(u"libx264"_s);
    QCOMPARE(fails(sampleJob(), withoutX264).code, ErrorCode::EncoderMissing);
    QCOMPARE(fails(sampleJob(), withoutX264).subject, Catalog::codec(u"h264"_s)->label);

    Capabilities withoutTs = fullCapabilities();
    withoutTs.muxers.remove(u"mpegts"_s);
    JobSpec ts = job({output(u"hls"_s, {360})});
    QVERIFY(makePlan(ts, clip({1920, 1080}), withoutTs, {}));
    ts.outputs[0].segments.form = SegmentForm::Ts;
    QCOMPARE(fails(ts, withoutTs).code, ErrorCode::MuxerMissing);
    QCOMPARE(fails(ts, withoutTs).subject, Catalog::container(u"hls"_s)->label);

    // What no output needs may be missing.
    QVERIFY(makePlan(job({output(u"m4a"_s, {})}), clip({1920, 1080}), withoutX264, {}));
}

void TestPlanner::piecesAreWholeCellsOfTheKeyFrameGrid_data()
{
    QTest::addColumn<int>("interval_ms");
    QTest::addColumn<int>("piece_ms");
    QTest::newRow("2 s") << 2000 << 10'000;
    QTest::newRow("3 s") << 3000 << 12'000;
    QTest::newRow("100 ms") << 100 << 10'000;
    QTest::newRow("10 s") << 10'000 << 10'000;
    QTest::newRow("60 s") << 60'000 << 60'000;
    QTest::newRow("1.7 s") << 1700 << 10'200;
}

void TestPlanner::piecesAreWholeCellsOfTheKeyFrameGrid()
{
    QFETCH(int, interval_ms);
    QFETCH(int, piece_ms);
    JobSpec spec = job({output(u"mp4"_s, {360})});
    spec.outputs[0].video->keyFrameInterval = std::chrono::milliseconds(interval_ms);
    const Result<Plan> plan = planned(spec, clip({1920, 1080}));
    QVERIFY(plan);
    QCOMPARE(plan->keyFrameInterval, Microseconds{std::chrono::milliseconds(interval_ms)});
    QCOMPARE(plan->pieceLength, Microseconds{std::chrono::milliseconds(piece_ms)});
}

void TestPlanner::threadsFollowTheBudget_data()
{
    QTest::addColumn<int>("budget");
    QTest::addColumn<QList<int>>("threads");
    QTest::addColumn<int>("decoder");
    QTest::newRow("1") << 1 << QList<int>{1, 1, 1} << 1;
    QTest::newRow("2") << 2 << QList<int>{2, 1, 1} << 2;
    QTest::newRow("64") << 64 << QList<int>{16, 16, 16} << 4;
}

void TestPlanner::threadsFollowTheBudget()
{
    QFETCH(int, budget);
    const Result<Plan> plan = planned(sampleJob(), clip({1920, 1080}), budget);
    QVERIFY(plan);
    QList<int> threads;
    for (const VideoTrack &track : plan->video)
        threads.append(track.threads);
    QTEST(threads, "threads");
    QTEST(plan->decoderThreads, "decoder");
}

void TestPlanner::stepsFitTheirTracks()
{
    JobSpec spec = job({output(u"hls"_s, {240, 720, 1080}), output(u"webm"_s, {720, 360}), output(u"mp4"_s, {0})});
    for (const MediaInfo &info : {clip({1920, 1080}), portraitClip(), clip({641, 359})}) {
        const Result<Plan> plan = planned(spec, info);
        QVERIFY(plan);
        for (const VideoTrack &track : plan->video)
            QCOMPARE(plan->steps.at(track.step).size, track.size);
        QSet<QString> ids;
        for (const VideoTrack &track : plan->video)
            ids.insert(track.id);
        QCOMPARE(ids.size(), plan->video.size());
    }
}

void TestPlanner::hostileSourceNamesStayInside()
{
    MediaInfo info = clip({1920, 1080});
    for (const QString &path : {u"/x/..mp4"_s, u"/x/...mp4"_s, u"/x/-rf.mp4"_s, u"/x/con.mp4"_s, u"/x/a\\..\\b.mp4"_s,
             u"/x/\n.mp4"_s, u"/x/.mp4"_s, u"/x/{name}.mp4"_s, u"noextension"_s}) {
        info.path = path;
        const Result<Plan> plan = planned(sampleJob(), info);
        QVERIFY2(plan, qPrintable(path));
        QStringList paths = pathsOf(*plan);
        for (const StillPlan &still : plan->stills)
            paths.append(still.path);
        for (const QString &made : std::as_const(paths)) {
            QVERIFY2(!made.contains(u'/') && !made.contains(u'\\') && !made.contains(u'\n'), qPrintable(made));
            QVERIFY2(!made.startsWith(u'.') && !made.startsWith(u'-'), qPrintable(made));
        }
    }
}

void TestPlanner::outputsNeverShareAName()
{
    JobSpec spec =
        job({output(u"mp4"_s, {360}), output(u"mp4"_s, {360}), output(u"hls"_s, {360}), output(u"hls"_s, {240})});
    QCOMPARE(pathsOf(*planned(spec, clip({1920, 1080}))),
        (QStringList{u"clip_360p.mp4"_s, u"clip_360p (2).mp4"_s, u"clip_hls"_s, u"clip_hls (2)"_s}));
}

void TestPlanner::aClipBeyondTheEndIsRefused()
{
    JobSpec spec = sampleJob();
    spec.clip.start = 11s;
    QCOMPARE(planned(spec, clip({1920, 1080})).error().code, ErrorCode::ClipOutside);
}

void TestPlanner::hdrThatBecomesEightBitIsToneMapped()
{
    MediaInfo info = clip({1920, 1080});
    info.video[0].color.transfer = u"arib-std-b67"_s;
    const Result<Plan> film = planned(job({output(u"mp4"_s, {360, 240})}), info);
    QCOMPARE(noticeCodes(*film), QStringList{u"hdr-tone-mapped"_s});
    QVERIFY(film->notices[0].text.contains(u"HLG"_s));
    QVERIFY(film->video[0].isToneMapped && film->video[1].isToneMapped);
    QCOMPARE(film->steps.size(), 2);
    QCOMPARE(film->steps[1].from, 0); // mapped once, then scaled
    QCOMPARE(film->source.peak_nits, 1000.0);
    info.video[0].color.transfer = u"smpte2084"_s;
    info.video[0].light = LightInfo{{}, 0, 0, 4000, 400};
    QVERIFY(planned(sampleJob(), info)->notices[0].text.contains(u"PQ"_s));
    QCOMPARE(planned(sampleJob(), info)->source.peak_nits, 4000.0);
    info.video[0].color.transfer = u"bt709"_s;
    QVERIFY(noticeCodes(*planned(sampleJob(), info)).isEmpty());
    QCOMPARE(planned(sampleJob(), info)->source.peak_nits, 0.0);
}

void TestPlanner::withoutItsFiltersHdrIsNotMapped()
{
    MediaInfo info = clip({1920, 1080});
    info.video[0].color.transfer = u"smpte2084"_s;
    Capabilities poor = fullCapabilities();
    poor.filters.remove(u"zscale"_s);
    const Result<Plan> film = makePlan(job({output(u"mp4"_s, {360})}), info, poor, Budget{});
    QCOMPARE(noticeCodes(*film), QStringList{u"hdr-to-8-bit"_s});
    QVERIFY(!film->video[0].isToneMapped);
}

void TestPlanner::tenBitsSayWhatLightTheyAreMeantFor()
{
    MediaInfo info = clip({1920, 1080});
    info.video[0].color.transfer = u"smpte2084"_s;
    info.video[0].light = LightInfo{{0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329}, 0.005, 1000, 900, 300};
    OutputSpec wish = output(u"mp4"_s, {360});
    wish.video->codec = u"hevc"_s;
    wish.video->options = {{u"depth"_s, 10}};
    const Result<Plan> film = planned(job({wish}), info);
    QVERIFY(noticeCodes(*film).isEmpty());
    QVERIFY(!film->video[0].isToneMapped);
    const QString words = film->video[0].options.last().second;
    QVERIFY2(words.endsWith(u":master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
                            ":max-cll=900,300"_s),
        qPrintable(words));
}

void TestPlanner::filtersOfTheSizeLeaveItsSmallerOnesAlone()
{
    OutputSpec wish = output(u"hls"_s, {360, 240});
    wish.video->filters = {{u"denoise"_s, {}}, {u"sharpen"_s, {}}};
    const Result<Plan> film = planned(job({wish}), clip({1920, 1080}));
    QCOMPARE(film->steps.size(), 4);
    for (const ScaleStep &step : film->steps)
        QCOMPARE(step.before.size(), 1); // with its options said, and the same for all
    QCOMPARE(film->steps[0].from, -1);
    QCOMPARE(film->steps[1].from, 0); // 240 of 360, neither of them sharpened
    QVERIFY(film->steps[0].after.isEmpty() && film->steps[1].after.isEmpty());
    QCOMPARE(film->steps[2].from, 0);
    QCOMPARE(film->steps[3].from, 1);
    QCOMPARE(film->steps[2].after.first().options.value(u"strength"_s), QVariant(30));
    QCOMPARE(film->video[0].step, 2);
    QCOMPARE(film->video[1].step, 3);
}

void TestPlanner::aLevelIsReachedByItsGain()
{
    MediaInfo info = clip({640, 360});
    OutputSpec loud = output(u"m4a"_s, {});
    loud.video.reset();
    loud.audio->loudness_LUFS = -16;
    QCOMPARE(planned(job({loud}), info)->audio[0].gain_dB, 0.0); // not measured
    info.audio[0].levels = {SoundLevel{2, {}, -30.004, -20}};
    QCOMPARE(planned(job({loud}), info)->audio[0].gain_dB, 14.0);
    QVERIFY(!planned(job({loud}), info)->audio[0].isLimited);
    info.audio[0].levels = {SoundLevel{2, {}, -30.0, -10}};
    QVERIFY(planned(job({loud}), info)->audio[0].isLimited); // it would reach 4 dB
    loud.audio->loudness_LUFS.reset();
    loud.audio->peak_dB = -3;
    loud.audio->gain_dB = 1;
    QCOMPARE(planned(job({loud}), info)->audio[0].gain_dB, 8.0);
    info.audio[0].levels = {SoundLevel{2, {}, std::nullopt, -120}}; // silence
    QCOMPARE(planned(job({loud}), info)->audio[0].gain_dB, 1.0);
}

void TestPlanner::soundsFadeOutWhereTheClipEnds()
{
    JobSpec spec = job({output(u"mp4"_s, {360})});
    spec.outputs[0].audio->fadeOut = 3s;
    QCOMPARE(planned(spec, clip({640, 360}))->audio[0].fadeOutFrom, Microseconds(7s));
    spec.clip = {2s, 2s};
    QCOMPARE(planned(spec, clip({640, 360}))->audio[0].fadeOut, Microseconds(2s)); // no longer than it lasts
    MediaInfo endless = clip({640, 360});
    endless.duration.reset();
    spec.clip = {};
    QCOMPARE(noticeCodes(*planned(spec, endless)), QStringList{u"fade-left-out"_s});
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
