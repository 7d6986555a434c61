// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkbody.h"
#include "app/api/videosdk/videosdkdialect.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString site = u"http://127.0.0.1:8470/videosdk"_s;

QDateTime at(int second) { return QDateTime::fromMSecsSinceEpoch(1'616'056'776'764 + second * 1000).toUTC(); }

QJsonObject sampleBody()
{
    QFile file(goldenPath(u"../../docs/sample.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

OutputRecord output(OutputKind kind, const QString &entry, const QString &container, qint64 bytes, Size size)
{
    OutputRecord record;
    record.kind = kind;
    record.path = kind == OutputKind::Hls ? entry.section(u'/', 0, 0) : entry;
    record.entry = entry;
    record.container = container;
    record.bytes = bytes;
    record.size = size;
    if (kind != OutputKind::Still)
        record.duration = Microseconds(20'040'000);
    return record;
}

/// The seed's job: 20.04 s of a portrait source.
Job sampleJob(JobState state)
{
    Job job;
    job.id = JobId{7};
    job.state = state;
    job.order.origin = VideoSdkDialect::originOf(sampleBody());
    job.submittedAt = at(0);
    if (state != JobState::Queued && state != JobState::Cancelled)
        job.startedAt = at(1);
    if (isFinal(state))
        job.finishedAt = at(30);
    if (state != JobState::Succeeded)
        return job;
    job.outputs = {output(OutputKind::Video, u"clip_360p.mp4"_s, u"mp4"_s, 1'572'953, {360, 640}),
        output(OutputKind::Hls, u"clip_hls/master.m3u8"_s, u"hls"_s, 4'735'272, {480, 854})};
    for (const auto &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.webp"_s, u"d.webp"_s})
        job.outputs += output(OutputKind::Still, name, name.section(u'.', 1), 20'000, {360, 640});
    return job;
}

QJsonObject bodyOf(const Reply &reply) { return QJsonDocument::fromJson(reply.body).object(); }

} // namespace

/// What clients of VideoSDK get, letter by letter.
class TestGoldenVideoSdk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleBodyBecomesThisWish();
    void jobsAreToldSo_data();
    void jobsAreToldSo();
    void uploadsAndPagesAreToldSo();
    void refusalsAreToldSo();
    void repliesCarryTheExactType();
};

void TestGoldenVideoSdk::theSampleBodyBecomesThisWish()
{
    const Result<VideoSdkRequest> request = videoSdkRequestFromJson(sampleBody());
    QVERIFY(request.has_value());
    compareGoldenJson(toJson(request->spec), u"app/videosdk/sample.spec.json"_s);
}

void TestGoldenVideoSdk::jobsAreToldSo_data()
{
    QTest::addColumn<JobState>("state");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
             JobState::Succeeded, JobState::Failed, JobState::Cancelled})
        QTest::newRow(qPrintable(toText(state))) << state;
}

void TestGoldenVideoSdk::jobsAreToldSo()
{
    QFETCH(JobState, state);
    const VideoSdkDialect dialect(PublicIds("key"));
    compareGoldenJson(dialect.job(sampleJob(state), site), u"app/videosdk/job-%1.reply.json"_s.arg(toText(state)));
}

void TestGoldenVideoSdk::uploadsAndPagesAreToldSo()
{
    const VideoSdkDialect dialect(PublicIds("key"));
    Upload upload;
    upload.id = u"0123456789abcdef01234567"_s;
    upload.path = u"uploads/0123456789abcdef01234567.mov"_s;
    upload.bytes = 5'000'000;
    upload.createdAt = at(0);
    upload.container = u"mov,mp4,m4a,3gp,3g2,mj2"_s;
    upload.size = {1080, 1920};
    upload.duration = Microseconds(20'040'000);
    compareGoldenJson(dialect.file(upload, site), u"app/videosdk/upload.reply.json"_s);
    QUrlQuery query;
    query.setQuery(u"page=2&perPage=20"_s);
    const auto page = VideoSdkDialect::pageOf(query);
    QCOMPARE(page.offset(), 20);
    compareGoldenJson(VideoSdkDialect::page(page, 41, {dialect.file(upload, site)}), u"app/videosdk/page.reply.json"_s);
}

void TestGoldenVideoSdk::refusalsAreToldSo()
{
    QJsonArray all;
    for (const ErrorCode code : {ErrorCode::SpecInvalid, ErrorCode::SourceMissing, ErrorCode::SourceDenied,
             ErrorCode::JobUnknown, ErrorCode::JobBusy})
        all += bodyOf(VideoSdkDialect::refusal(Error{code, u"/private/place/clip.mp4"_s, u"presets: is missing"_s}));
    for (const int status : {400, 401, 404, 405, 409, 413, 421, 429})
        all += bodyOf(VideoSdkDialect::refusal(status, u"A sentence."_s));
    compareGoldenJson({{u"refusals"_s, all}}, u"app/videosdk/refusals.reply.json"_s);
    QVERIFY(!QJsonDocument(all).toJson().contains("/private/place"));
}

void TestGoldenVideoSdk::repliesCarryTheExactType()
{
    const Reply reply = VideoSdkDialect::reply({});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.contentType, QByteArray("application/json; charset=utf-8"));
}

QTEST_GUILESS_MAIN(TestGoldenVideoSdk)
#include "tst_goldenvideosdk.moc"
