// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderdialect.h"
#include "app/api/zencoder/zencodernotices.h"
#include "app/api/zencoder/zencoderreport.h"
#include "engine/model/validate.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString site = u"http://127.0.0.1:8470"_s;
const QStringList requests{u"default"_s, u"settings"_s, u"playlist"_s, u"thumbnails"_s};

QDateTime at(int second) { return QDateTime::fromMSecsSinceEpoch(1'616'056'776'764 + second * 1000).toUTC(); }

QJsonObject requestNamed(const QString &name)
{
    QFile file(goldenPath(u"app/zencoder/%1.request.json"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// 20.04 s of 1920x1080 with stereo sound.
MediaInfo sampleSource()
{
    MediaInfo info;
    info.container = u"mov,mp4,m4a,3gp,3g2,mj2"_s;
    info.identity.bytes = 5'000'000;
    info.duration = 20'040ms;
    info.bitrate = Bitrate{1'996'000};
    VideoStreamInfo video;
    video.index = 0;
    video.codec = u"h264"_s;
    video.codedSize = {1920, 1080};
    video.displaySize = {1920, 1080};
    video.frameRate = {30000, 1001};
    video.isDecodable = true;
    info.video = {video};
    AudioStreamInfo audio;
    audio.index = 1;
    audio.codec = u"aac"_s;
    audio.channels = 2;
    audio.sampleRate = 48'000;
    audio.isDecodable = true;
    info.audio = {audio};
    return info;
}

Result<ZencoderRequest> readRequest(const QString &name)
{
    return zencoderRequestFromJson(requestNamed(name), sampleSource(), false);
}

/// Places as they are found for a job in the port's own folder.
ZencoderPlaces placesOf(const ZencoderRequest &request)
{
    ZencoderPlaces places;
    places.folder = u"/results/0123456789abcdef"_s;
    places.isOurs = true;
    for (const ZencoderOutput &output : request.outputs)
        places.outputs += ZencoderPlace{output.fileName, {}, {}};
    places.sets.resize(request.sets.size());
    return places;
}

Job sampleJob(const QString &name, JobState state)
{
    const Result<ZencoderRequest> request = readRequest(name);
    if (!request)
        return {};
    Job job;
    job.id = JobId{7};
    job.state = state;
    job.order.spec = request->spec;
    job.order.destination = u"/results/0123456789abcdef"_s;
    job.order.origin = ZencoderDialect::originOf(requestNamed(name), *request, placesOf(*request), sampleSource());
    job.submittedAt = at(0);
    if (state != JobState::Queued && state != JobState::Cancelled)
        job.startedAt = at(1);
    if (isFinal(state))
        job.finishedAt = at(30);
    return job;
}

RenditionFacts rendition(Size size, std::int64_t bps, const QString &codecs)
{
    RenditionFacts facts;
    facts.size = size;
    facts.average = Bitrate{bps};
    facts.codecs = codecs;
    return facts;
}

/// What was made of the settings' request: the third output has no picture, the fourth was skipped.
Job finishedJob()
{
    Job job = sampleJob(u"settings"_s, JobState::Succeeded);
    const auto record = [](const QString &id, const QString &entry, const QString &container, Size size) {
        OutputRecord made;
        made.id = id;
        made.kind = size.isEmpty() ? OutputKind::Audio : OutputKind::Video;
        made.path = entry;
        made.entry = entry;
        made.container = container;
        made.bytes = 1'250'000;
        made.duration = 10'000ms;
        made.size = size;
        return made;
    };
    OutputRecord web = record(u"o0"_s, u"web.mp4"_s, u"mp4"_s, {640, 360});
    web.renditions = {rendition({640, 360}, 900'000, u"avc1.4d401e"_s), rendition({}, 96'100, u"mp4a.40.2"_s)};
    OutputRecord open = record(u"o1"_s, u"open.webm"_s, u"webm"_s, {320, 180});
    open.renditions = {rendition({320, 180}, 500'400, {}), rendition({}, 64'000, {})};
    OutputRecord sound = record(u"o2"_s, u"sound.m4a"_s, u"m4a"_s, {});
    sound.renditions = {rendition({}, 128'000, u"mp4a.40.2"_s)};
    job.outputs = {web, open, sound};
    return job;
}

Job failedJob(ErrorCode code)
{
    Job job = sampleJob(u"default"_s, JobState::Failed);
    job.error = Error{code, u"/private/place/clip.mov"_s, u"moov atom not found"_s};
    return job;
}

QJsonObject wrapped(const ZencoderDialect &dialect, const Job &job) { return {{u"job"_s, dialect.job(job, site)}}; }

} // namespace

/// What clients of Zencoder get, letter by letter.
class TestGoldenZencoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsBecomeTheseWishes_data();
    void requestsBecomeTheseWishes();
    void withoutTheSourceTheWishIsThis();
    void faultsAreNamedAllAtOnce();
    void jobsAreCreatedSo();
    void jobsAreToldSo_data();
    void jobsAreToldSo();
    void finishedJobsAreToldWithTheirFiles();
    void thumbnailsAreToldFlat();
    void failuresSitOnTheFileTheyBelongTo();
    void notificationsAreToldSo();
    void progressIsToldSo();
    void detailsAgreeWithTheProgress();
    void reportsAreToldSo();
    void refusalsAreToldSo();
};

void TestGoldenZencoder::requestsBecomeTheseWishes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : requests)
        QTest::newRow(qPrintable(name)) << name;
}

void TestGoldenZencoder::requestsBecomeTheseWishes()
{
    QFETCH(QString, name);
    const Result<ZencoderRequest> request = readRequest(name);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error().detail));
    JobSpec spec = request->spec;
    spec.sources = {u"clip.mov"_s};
    QCOMPARE(faultsText(validate(spec)), QString());
    compareGoldenJson(
        {{u"spec"_s, toJson(request->spec)}, {u"leftOut"_s, QJsonArray::fromStringList(request->leftOut)}},
        u"app/zencoder/%1.spec.json"_s.arg(name));
}

void TestGoldenZencoder::withoutTheSourceTheWishIsThis()
{
    const Result<ZencoderRequest> request = zencoderRequestFromJson(requestNamed(u"settings"_s), {}, true);
    QVERIFY2(request.has_value(), request ? "" : qPrintable(request.error().detail));
    compareGoldenJson(
        {{u"spec"_s, toJson(request->spec)}, {u"leftOut"_s, QJsonArray::fromStringList(request->leftOut)}},
        u"app/zencoder/settings-unprobed.spec.json"_s);
}

void TestGoldenZencoder::faultsAreNamedAllAtOnce()
{
    const Result<ZencoderRequest> request = readRequest(u"faults"_s);
    QVERIFY(!request);
    const ZencoderTold told = ZencoderDialect::refusal(request.error());
    QCOMPARE(told.status, 422);
    compareGoldenJson(told.body.toObject(), u"app/zencoder/faults.reply.json"_s);
}

void TestGoldenZencoder::jobsAreCreatedSo()
{
    const ZencoderDialect dialect(PublicIds("key"));
    for (const QString &name : requests) {
        const Job job = sampleJob(name, JobState::Queued);
        compareGoldenJson(dialect.created(job, site), u"app/zencoder/created-%1.reply.json"_s.arg(name));
    }
    compareGoldenJson(
        ZencoderDialect::mocked(*readRequest(u"playlist"_s)), u"app/zencoder/mocked-playlist.reply.json"_s);
}

void TestGoldenZencoder::jobsAreToldSo_data()
{
    QTest::addColumn<JobState>("state");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
             JobState::Failed, JobState::Cancelled})
        QTest::newRow(qPrintable(toText(state))) << state;
}

void TestGoldenZencoder::jobsAreToldSo()
{
    QFETCH(JobState, state);
    const ZencoderDialect dialect(PublicIds("key"));
    const Job job = state == JobState::Failed ? failedJob(ErrorCode::EncoderFailed) : sampleJob(u"default"_s, state);
    compareGoldenJson(wrapped(dialect, job), u"app/zencoder/job-%1.reply.json"_s.arg(toText(state)));
}

void TestGoldenZencoder::finishedJobsAreToldWithTheirFiles()
{
    const ZencoderDialect dialect(PublicIds("key"));
    const Job job = finishedJob();
    compareGoldenJson(wrapped(dialect, job), u"app/zencoder/job-succeeded.reply.json"_s);
    compareGoldenJson(dialect.input(job), u"app/zencoder/input.reply.json"_s);
    compareGoldenJson(dialect.output(job, 0, site), u"app/zencoder/output.reply.json"_s);
    compareGoldenJson(dialect.output(job, 3, site), u"app/zencoder/output-skipped.reply.json"_s);
}

void TestGoldenZencoder::thumbnailsAreToldFlat()
{
    const ZencoderDialect dialect(PublicIds("key"));
    Job job = sampleJob(u"thumbnails"_s, JobState::Succeeded);
    for (const auto &[id, name] : {std::pair{u"s0.0"_s, u"frame_1.png"_s}, std::pair{u"s1.0"_s, u"step_1.jpg"_s}}) {
        OutputRecord still;
        still.id = id;
        still.kind = OutputKind::Still;
        still.path = name;
        still.entry = name;
        still.container = name.section(u'.', 1);
        still.bytes = 20'000;
        still.size = {160, 90};
        job.outputs += still;
    }
    compareGoldenJson(
        {{u"thumbnails"_s, dialect.job(job, site).value("thumbnails"_L1)}}, u"app/zencoder/thumbnails.reply.json"_s);
}

void TestGoldenZencoder::failuresSitOnTheFileTheyBelongTo()
{
    const ZencoderDialect dialect(PublicIds("key"));
    compareGoldenJson(
        wrapped(dialect, failedJob(ErrorCode::SourceNotMedia)), u"app/zencoder/job-no-media.reply.json"_s);
    QJsonArray progress;
    for (const ErrorCode code : {ErrorCode::SourceMissing, ErrorCode::DiskFull})
        progress += ZencoderDialect::jobProgress(failedJob(code), {});
    compareGoldenJson({{u"progress"_s, progress}}, u"app/zencoder/progress-failed.reply.json"_s);
    QVERIFY(!QJsonDocument(wrapped(dialect, failedJob(ErrorCode::SourceNotMedia))).toJson().contains("/private"));
}

void TestGoldenZencoder::notificationsAreToldSo()
{
    const ZencoderDialect dialect(PublicIds("key"));
    Job job = sampleJob(u"thumbnails"_s, JobState::Succeeded);
    OutputRecord still;
    still.id = u"s1.0"_s;
    still.kind = OutputKind::Still;
    still.path = u"step_1.jpg"_s;
    still.entry = still.path;
    still.bytes = 20'000;
    still.size = {320, 180};
    job.outputs = {still};
    job.order.origin.insert("notifications"_L1,
        QJsonArray{QJsonObject{{u"output"_s, -1}, {u"url"_s, u"http://127.0.0.1:9/job"_s}},
            QJsonObject{{u"output"_s, 0}, {u"url"_s, u"http://127.0.0.1:9/out"_s}, {u"isXml"_s, true}}});
    const auto telling = ZencoderNotices::telling(dialect, job, site);
    QVERIFY(telling.has_value());
    QCOMPARE(telling->word, u"finished"_s);
    QCOMPARE(telling->messages.size(), 2);
    compareGoldenJson(
        QJsonDocument::fromJson(telling->messages[0].body).object(), u"app/zencoder/notification-job.json"_s);
    compareGoldenJson(dialect.notification(job, 0, site), u"app/zencoder/notification-output.json"_s);
    compareGolden(telling->messages[1].body.trimmed() + '\n', u"app/zencoder/notification-output.xml"_s);
    QCOMPARE(telling->messages[1].topic, u"output/0"_s);
    QCOMPARE(telling->messages[0].rule, RetryRule::steady(50, 5s));
    compareGoldenJson(dialect.notification(failedJob(ErrorCode::SourceNotMedia), {}, site),
        u"app/zencoder/notification-failed.json"_s);

    Delivery delivery;
    delivery.id = 3;
    delivery.madeAt = at(30);
    delivery.body = telling->messages[0].body;
    const auto told = [&](const QString &query) {
        const QJsonObject feed = ZencoderNotices::feed({delivery}, QUrlQuery(query), at(60));
        return feed.value("notifications"_L1).toArray().size();
    };
    QCOMPARE(told({}), 1);
    QCOMPARE(told(u"since=2021-03-18T08:40:00Z&since_id=2"_s), 1);
    QCOMPARE(told(u"since=2021-03-18T08:41:00Z"_s), 0);
    QCOMPARE(told(u"since_id=3"_s), 0);
    job.state = JobState::Running;
    QVERIFY(ZencoderNotices::telling(dialect, job, site)->messages.isEmpty());
    job.order.origin.remove("notifications"_L1);
    QVERIFY(!ZencoderNotices::telling(dialect, job, site));
}

void TestGoldenZencoder::progressIsToldSo()
{
    QJsonObject all;
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
             JobState::Succeeded, JobState::Cancelled})
        all.insert(toText(state), ZencoderDialect::jobProgress(sampleJob(u"settings"_s, state), {}));
    JobProgress progress;
    const Job running = sampleJob(u"default"_s, JobState::Running);
    for (const JobPhase phase : {JobPhase::Probing, JobPhase::Encoding, JobPhase::Packaging}) {
        progress.phase = phase;
        progress.fraction += 0.3237;
        all.insert(toText(phase),
            QJsonObject{{u"job"_s, ZencoderDialect::jobProgress(running, progress)},
                {u"input"_s, ZencoderDialect::inputProgress(running, progress)},
                {u"output"_s, ZencoderDialect::outputProgress(running, 0, progress)}});
    }
    progress = {};
    progress.fraction = 0.5;
    progress.outputs = {{u"o1"_s, 0.25, 0, 0, {}}, {u"o0"_s, 1, 0, 0, {}}};
    all.insert(
        "of each output"_L1, ZencoderDialect::jobProgress(sampleJob(u"settings"_s, JobState::Running), progress));
    Job awaiting = sampleJob(u"default"_s, JobState::Queued);
    awaiting.hold = Error{ErrorCode::SourceAwaited, u"https://example.org/clip.mp4"_s, u"40 %"_s};
    all.insert("its source is fetched"_L1, ZencoderDialect::jobProgress(awaiting, {}));
    compareGoldenJson(all, u"app/zencoder/progress.reply.json"_s);
}

void TestGoldenZencoder::detailsAgreeWithTheProgress()
{
    const ZencoderDialect dialect(PublicIds("key"));
    const Job job = sampleJob(u"settings"_s, JobState::Running);
    for (const JobPhase phase : {JobPhase::Probing, JobPhase::Encoding}) {
        JobProgress progress;
        progress.phase = phase;
        const QJsonObject told = dialect.job(job, site, progress);
        const QJsonObject live = ZencoderDialect::jobProgress(job, progress);
        QCOMPARE(told.value("input_media_file"_L1)["state"_L1], live.value("input"_L1)["state"_L1]);
        for (int place = 0; place < ZencoderDialect::outputCount(job); ++place)
            QCOMPARE(told.value("output_media_files"_L1).toArray()[place]["state"_L1],
                live.value("outputs"_L1).toArray()[place]["state"_L1]);
    }
}

void TestGoldenZencoder::reportsAreToldSo()
{
    QUrlQuery query(u"from=2021-03-01&to=2021-03-31"_s);
    Result<ZencoderReport> report = ZencoderReport::fromQuery(query, QDate(2021, 3, 31));
    QVERIFY(report.has_value());
    report->add(finishedJob());
    Job test = finishedJob();
    test.order.origin.insert("test"_L1, true);
    test.finishedAt = at(86'400);
    report->add(test);
    compareGoldenJson(
        {{u"vod"_s, report->told(ZencoderReport::Kind::Vod)}, {u"live"_s, report->told(ZencoderReport::Kind::Live)},
            {u"all"_s, report->told(ZencoderReport::Kind::All)}},
        u"app/zencoder/reports.reply.json"_s);
}

void TestGoldenZencoder::refusalsAreToldSo()
{
    QJsonArray all;
    const auto add = [&all](const ZencoderTold &told) {
        all += QJsonObject{{u"status"_s, told.status}, {u"body"_s, told.body}};
    };
    for (const ErrorCode code : {ErrorCode::SpecInvalid, ErrorCode::SpecUnreadable, ErrorCode::SourceMissing,
             ErrorCode::SourceDenied, ErrorCode::OutputDenied, ErrorCode::JobUnknown, ErrorCode::JobBusy,
             ErrorCode::EncoderMissing, ErrorCode::StoreFailed})
        add(ZencoderDialect::refusal(Error{code, u"/private/place/clip.mp4"_s, u"input: is missing\nx: is odd"_s}));
    for (const int status : {403, 404, 405, 409, 413, 421, 422, 429})
        add(ZencoderDialect::refusal(status, u"A sentence."_s));
    compareGoldenJson({{u"refusals"_s, all}}, u"app/zencoder/refusals.reply.json"_s);
    QVERIFY(!QJsonDocument(all).toJson().contains("/private/place"));
}

QTEST_GUILESS_MAIN(TestGoldenZencoder)
#include "tst_goldenzencoder.moc"
