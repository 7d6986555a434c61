// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidanswer.h"
#include "app/api/xvid/xviddialect.h"
#include "app/api/xvid/xvidpings.h"
#include "app/api/xvid/xvidpipelines.h"
#include "app/api/xvid/xvidpresets.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString site = u"http://127.0.0.1:8470/xvid"_s;
const PublicIds ids("key");

QDateTime at(int second) { return QDateTime::fromMSecsSinceEpoch(1'436'335'084'087 + second * 1000).toUTC(); }

/// The seed's job, with everything that a job can ask for.
QJsonObject sampleBody()
{
    QFile file(goldenPath(u"app/xvid/sample.request.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::optional<XvidPreset> builtIn(const QString &name) { return XvidPresets(ids).find(name, {}); }

Result<XvidWish> sampleWish()
{
    const Result<XvidRequest> request = xvidRequestFromJson(sampleBody());
    return request ? xvidWish(*request, builtIn) : Result<XvidWish>(request.error());
}

OutputRecord output(OutputKind kind, const QString &label, const QString &entry, qint64 bytes, Size size)
{
    OutputRecord record;
    record.kind = kind;
    record.label = label;
    record.path = kind == OutputKind::Hls ? entry.section(u'/', 0, 0) : entry;
    record.entry = entry;
    record.container = kind == OutputKind::Hls ? u"hls"_s : entry.section(u'.', -1);
    record.bytes = bytes;
    record.size = size;
    if (kind == OutputKind::Still)
        return record;
    record.duration = Microseconds(20'040'000);
    record.renditions = {{u"v0"_s, size, 501, Bitrate{850'000}, Bitrate{1'200'000}, u"avc1.64001e"_s},
        {u"a0"_s, {}, 940, Bitrate{128'000}, Bitrate{130'000}, u"mp4a.40.2"_s}};
    return record;
}

Job sampleJob(JobState state)
{
    Job job;
    job.id = JobId{7};
    job.state = state;
    const Result<XvidWish> wish = sampleWish();
    if (wish)
        job.order.origin = XvidDialect::originOf(*wish, {XvidNames::defaultPipelineId(ids), {}});
    job.order.spec.sources = {u"/films/movie.mp4"_s};
    job.order.destination = u"/films/out"_s;
    job.submittedAt = at(0);
    job.fraction = 0.456;
    if (state != JobState::Queued && state != JobState::Cancelled)
        job.startedAt = at(1);
    if (isFinal(state))
        job.finishedAt = at(67);
    if (state == JobState::Failed)
        job.error = Error{ErrorCode::SourceDamaged, u"/films/movie.mp4"_s, u"at /films/movie.mp4"_s};
    if (state != JobState::Succeeded)
        return job;
    job.notices = {{u"rung-above-source"_s, u"/films/movie.mp4 is smaller than 1080."_s, false}};
    job.outputs = {output(OutputKind::Video, u"1.1"_s, u"MyTest.mp4"_s, 1'572'953, {854, 480}),
        output(OutputKind::Hls, u"2.1"_s, u"movie_web_hls/master.m3u8"_s, 4'735'272, {1280, 720}),
        output(OutputKind::Video, u"2.2"_s, u"movie_web.mp4"_s, 3'000'000, {1280, 720})};
    for (int i = 1; i <= 2; ++i)
        job.outputs += output(OutputKind::Still, u"1.1.1"_s, u"thumb_%1.jpg"_s.arg(i), 20'000, {640, 360});
    return job;
}

QJsonObject bodyOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

RequestHead headWith(const QString &query)
{
    RequestHead head;
    head.query.setQuery(query);
    return head;
}

} // namespace

/// What clients of MediaHub get, letter by letter.
class TestGoldenXvid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleBodyBecomesThisWish();
    void jobsAreToldSo_data();
    void jobsAreToldSo();
    void jobsHaveTheSeedsForm();
    void filesAreToldSo();
    void presetsAreToldSo();
    void pipelinesAreToldSo();
    void pingsTellWhatHappens();
    void xmlHasTheSameNames();
    void refusalsAreToldSo();
};

void TestGoldenXvid::theSampleBodyBecomesThisWish()
{
    const Result<XvidWish> wish = sampleWish();
    QVERIFY2(wish.has_value(), wish ? "" : qPrintable(wish.error().detail));
    compareGoldenJson(toJson(wish->spec), u"app/xvid/sample.spec.json"_s);
    compareGoldenJson({{u"told"_s, wish->told}, {u"warnings"_s, QJsonArray::fromStringList(wish->warnings)}},
        u"app/xvid/sample.told.json"_s);
}

void TestGoldenXvid::jobsAreToldSo_data()
{
    QTest::addColumn<JobState>("state");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
             JobState::Succeeded, JobState::Failed})
        QTest::newRow(qPrintable(toText(state))) << state;
}

void TestGoldenXvid::jobsAreToldSo()
{
    QFETCH(JobState, state);
    const QJsonObject told = XvidDialect(ids).job(sampleJob(state), site);
    compareGoldenJson(told, u"app/xvid/job-%1.reply.json"_s.arg(toText(state)));
    QVERIFY(!QJsonDocument(told).toJson().contains("/films"));
}

void TestGoldenXvid::jobsHaveTheSeedsForm()
{
    const QJsonObject job = XvidDialect(ids).job(sampleJob(JobState::Succeeded), site);
    for (const auto key : {"id"_L1, "href"_L1, "pipeline"_L1, "application"_L1, "user"_L1, "user_data"_L1, "input"_L1,
             "autograph"_L1, "output_prefix"_L1, "outputs"_L1, "status"_L1, "percentage_completed"_L1, "error_msg"_L1,
             "error_code"_L1, "finished_at"_L1, "created_at"_L1, "updated_at"_L1, "version"_L1})
        QVERIFY2(job.contains(key), key.data());
    QCOMPARE(job.value("output_prefix"_L1).toString(), QString(job.value("id"_L1).toString() + u'/'));
    QCOMPARE(job.value("created_at"_L1).toInteger(), 1'436'335'084'087);
    const QJsonObject first = job.value("outputs"_L1).toArray().first().toObject();
    for (const auto key : {"preset"_L1, "file"_L1, "output_name"_L1, "percentage_completed"_L1, "thumbnail_zip"_L1,
             "thumbnails"_L1, "logos"_L1, "settings"_L1})
        QVERIFY2(first.contains(key), key.data());
    const QJsonObject shown = bodyOf(XvidAnswer::wrapped({}, u"job"_s, job)).value("job"_L1).toObject();
    QVERIFY(!shown.contains("error_msg"_L1) && !shown.value("input"_L1).toObject().contains("force_aspect_ratio"_L1));
    const XvidStyle style = XvidStyle::of(headWith(u"show_null=true"_s));
    QVERIFY(
        bodyOf(XvidAnswer::wrapped(style, u"job"_s, job)).value("job"_L1).toObject().value("error_msg"_L1).isNull());
}

void TestGoldenXvid::filesAreToldSo()
{
    const XvidFiles files(ids);
    QJsonArray all;
    for (const QJsonObject &file : files.ofJob(sampleJob(JobState::Succeeded), site))
        all += file;
    compareGoldenJson({{u"files"_s, all}}, u"app/xvid/files.reply.json"_s);
    Upload upload;
    upload.id = u"0123456789abcdef01234567"_s;
    upload.name = u"uploads/movie.mov"_s;
    upload.path = u"/films/0123456789abcdef01234567.mov"_s;
    upload.bytes = 5'000'000;
    upload.createdAt = at(0);
    upload.container = u"mov,mp4,m4a,3gp,3g2,mj2"_s;
    upload.size = {1080, 1920};
    upload.duration = Microseconds(20'040'000);
    compareGoldenJson(files.upload(upload, site), u"app/xvid/upload.reply.json"_s);
    QVERIFY(!QJsonDocument(files.upload(upload, site)).toJson().contains("/films"));
}

void TestGoldenXvid::presetsAreToldSo()
{
    const XvidPresets presets(ids);
    QJsonArray all;
    for (const Preset &preset : builtInPresets())
        all += presets.preset(preset, XvidPresets::Kind::System, {}, site);
    compareGoldenJson({{u"presets"_s, all}}, u"app/xvid/presets.reply.json"_s);
    QJsonArray codecs;
    for (const CodecRow &codec : Catalog::codecs())
        codecs += presets.codec(codec, site);
    compareGoldenJson({{u"codecs"_s, codecs}}, u"app/xvid/codecs.reply.json"_s);
}

void TestGoldenXvid::pipelinesAreToldSo()
{
    const XvidPipelines pipelines(ids);
    compareGoldenJson(pipelines.defaultPipeline(site), u"app/xvid/pipeline-default.reply.json"_s);
    const QJsonObject body{{u"name"_s, u"Mine"_s}, {u"cancel_timeout"_s, 30}, {u"store_options"_s, QJsonObject()},
        {u"ping_urls"_s, QJsonObject{{u"finished"_s, u"http://user:word@127.0.0.1/ping"_s}, {u"error"_s, u""_s}}}};
    const Result<QJsonObject> record = XvidPipelines::read(body, {}, at(0));
    QVERIFY(record.has_value());
    compareGoldenJson(
        pipelines.pipeline(u"0123456789abcdef01234567"_s, *record, site), u"app/xvid/pipeline.reply.json"_s);
    const QJsonObject bad{{u"input_download_dir"_s, u"/etc"_s}, {u"output_upload_dir"_s, u"s3://bucket/"_s},
        {u"ping_urls"_s, QJsonObject{{u"finished"_s, u"ftp://127.0.0.1/"_s}, {u"later"_s, u"http://127.0.0.1/"_s}}}};
    const Result<QJsonObject> refused = XvidPipelines::read(bad, {}, at(0));
    QVERIFY(!refused.has_value());
    compareGolden(refused.error().detail.toUtf8() + '\n', u"app/xvid/pipeline.faults.txt"_s);
}

void TestGoldenXvid::pingsTellWhatHappens()
{
    const QJsonObject urls{{u"started"_s, u"http://127.0.0.1/started"_s},
        {u"finished"_s, u"http://127.0.0.1/finished"_s}, {u"warning"_s, u"http://127.0.0.1/warning"_s},
        {u"error"_s, u"http://127.0.0.1/error"_s}};
    const XvidDialect dialect(ids);
    const auto heard = [&](Job job, const QJsonObject &asked) {
        const auto telling = xvidPings(job, asked, dialect.job(job, site));
        QStringList topics;
        for (const HookMessage &message : telling ? telling->messages : QList<HookMessage>()) {
            topics += message.topic;
            const QJsonObject told = QJsonDocument::fromJson(message.body).object().value("job"_L1).toObject();
            topics += told == dialect.job(job, site) && message.address.endsWith(message.topic) ? QStringList()
                                                                                                : QStringList{u"?"_s};
        }
        return topics;
    };
    QCOMPARE(heard(sampleJob(JobState::Queued), urls), QStringList());
    QCOMPARE(heard(sampleJob(JobState::Running), urls), QStringList{u"started"_s});
    QCOMPARE(heard(sampleJob(JobState::Failed), urls), QStringList{u"error"_s});
    Job done = sampleJob(JobState::Succeeded);
    done.notices = {};
    QCOMPARE(heard(done, urls), QStringList{u"finished"_s});
    done.notices = {Notice{u"source-damaged"_s, u"Odd."_s, true}};
    QCOMPARE(heard(done, urls), (QStringList{u"warning"_s, u"finished"_s}));
    QCOMPARE(heard(done, {{u"error"_s, u"http://127.0.0.1/error"_s}}), QStringList());
    QVERIFY(!xvidPings(done, {{u"error"_s, QJsonValue::Null}}, {}));
}

void TestGoldenXvid::xmlHasTheSameNames()
{
    const QJsonObject job = XvidDialect(ids).job(sampleJob(JobState::Queued), site);
    const XvidStyle style = XvidStyle::of(headWith(u"format=xml&human=true"_s));
    const Reply one = XvidAnswer::wrapped(style, u"job"_s, job);
    QCOMPARE(one.contentType, QByteArray("application/xml; charset=utf-8"));
    compareGolden(one.body, u"app/xvid/job.reply.xml"_s);
    const Reply list =
        XvidAnswer::wrapped(style, u"presets"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}}, {{u"total"_s, 1}});
    QVERIFY2(list.body.simplified().contains("<presets> <preset> <id>1</id> </preset> </presets>"), list.body);
    QVERIFY(XvidAnswer::refusal(style, 404, u"None"_s).body.contains("<error_code>0x0050005</error_code>"));
}

void TestGoldenXvid::refusalsAreToldSo()
{
    QJsonArray all;
    for (const ErrorCode code : {ErrorCode::SpecInvalid, ErrorCode::SourceMissing, ErrorCode::SourceDenied,
             ErrorCode::JobUnknown, ErrorCode::JobBusy, ErrorCode::OutputDenied, ErrorCode::LimitExceeded})
        all += bodyOf(XvidAnswer::refusal({}, Error{code, u"/private/place/clip.mp4"_s, u"outputs: is missing"_s}));
    for (const int status : {400, 403, 404, 405, 413, 421, 429, 500})
        all += bodyOf(XvidAnswer::refusal({}, status, u"A sentence"_s));
    compareGoldenJson({{u"refusals"_s, all}}, u"app/xvid/refusals.reply.json"_s);
    QVERIFY(!QJsonDocument(all).toJson().contains("/private/place"));
}

QTEST_GUILESS_MAIN(TestGoldenXvid)
#include "tst_goldenxvid.moc"
