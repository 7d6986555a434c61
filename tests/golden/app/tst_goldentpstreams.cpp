// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsbody.h"
#include "app/api/tpstreams/tpstreamsdialect.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString list = u"http://127.0.0.1:8470/tpstreams/api/v1/zoetro/transcoding_jobs/"_s;

QDateTime at(int second) { return QDateTime::fromMSecsSinceEpoch(1'700'724'029'668 + second * 1000).toUTC(); }

QJsonObject sampleBody()
{
    return {{u"input_url"_s, u"file:///videos/in.mp4"_s},
        {u"output_path"_s, u"s3://bucket/path/?access_key=planted&secret_key=planted&region=us-east-1"_s},
        {u"resolutions"_s, QJsonArray{u"240p"_s, u"480p"_s}}, {u"client_metadata"_s, QJsonObject{{u"lesson"_s, 12}}},
        {u"of_no_use"_s, u"planted"_s}};
}

Job sampleJob(JobState state)
{
    Faults faults;
    Job job;
    job.id = JobId{7};
    job.state = state;
    job.order.origin = TpStreamsDialect::originOf(tpStreamsRequestFromJson(sampleBody(), &faults).kept);
    job.submittedAt = at(0);
    if (state != JobState::Queued && state != JobState::Cancelled) {
        job.startedAt = at(1);
        job.attempts = 1;
    }
    if (isFinal(state))
        job.finishedAt = at(30);
    if (state == JobState::Failed)
        job.error = Error{ErrorCode::SourceMissing, u"/private/place/in.mp4"_s, {}};
    if (state == JobState::Succeeded) {
        OutputRecord output;
        output.kind = OutputKind::Hls;
        output.path = u"video"_s;
        output.entry = u"video/master.m3u8"_s;
        output.duration = Microseconds(103'040'000);
        job.outputs = {output};
    }
    return job;
}

QUrlQuery queryOf(const QString &text)
{
    QUrlQuery query;
    query.setQuery(text);
    return query;
}

QJsonObject bodyOf(const Reply &reply)
{
    QJsonObject told = QJsonDocument::fromJson(reply.body).object();
    told.insert("(status)"_L1, reply.status);
    return told;
}

} // namespace

/// What clients of TPStreams' transcoding service get, letter by letter.
class TestGoldenTpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleBodyBecomesThisWish();
    void jobsAreToldSo_data();
    void jobsAreToldSo();
    void pagesAreToldSo();
    void faultsAreToldSo();
    void refusalsAreToldSo();
    void receiversAreToldSo();
};

void TestGoldenTpStreams::theSampleBodyBecomesThisWish()
{
    Faults faults;
    const TpStreamsRequest request = tpStreamsRequestFromJson(sampleBody(), &faults);
    QVERIFY(faults.isEmpty());
    QCOMPARE(request.input, u"file:///videos/in.mp4"_s);
    QCOMPARE(request.outputPath, u"s3://bucket/path/"_s);
    compareGoldenJson(
        {{u"spec"_s, toJson(request.spec)}, {u"kept"_s, request.kept}}, u"app/tpstreams/sample.spec.json"_s);
    QVERIFY(!QJsonDocument(request.kept).toJson().contains("planted"));
}

void TestGoldenTpStreams::jobsAreToldSo_data()
{
    QTest::addColumn<JobState>("state");
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing,
             JobState::Succeeded, JobState::Failed, JobState::Cancelled})
        QTest::newRow(qPrintable(toText(state))) << state;
}

void TestGoldenTpStreams::jobsAreToldSo()
{
    using Form = TpStreamsDialect::Form;
    QFETCH(JobState, state);
    const TpStreamsDialect dialect(PublicIds("key"));
    const Job job = sampleJob(state);
    const QJsonObject all{{u"detail"_s, dialect.job(job, Form::Detail)},
        {u"listItem"_s, dialect.job(job, Form::ListItem)}, {u"hook"_s, dialect.job(job, Form::Hook)}};
    compareGoldenJson(all, u"app/tpstreams/job-%1.reply.json"_s.arg(toText(state)));
    const QByteArray text = QJsonDocument(all).toJson();
    QVERIFY(!text.contains("/private/place") && !text.contains("planted"));
}

void TestGoldenTpStreams::pagesAreToldSo()
{
    QJsonObject pages;
    for (const QString &text :
        {QString(), u"page=2&status=queued"_s, u"page=3&limit=15&ordering=-created"_s, u"limit=10&offset=15"_s}) {
        Faults faults;
        const QUrlQuery query = queryOf(text);
        const TpStreamsDialect::Listing listing = TpStreamsDialect::listingOf(query, &faults);
        QVERIFY(faults.isEmpty());
        QJsonObject page = TpStreamsDialect::page(listing, 45, {}, list, query);
        page.insert("(offset)"_L1, listing.offset);
        page.insert("(limit)"_L1, listing.limit);
        pages.insert(text, page);
    }
    compareGoldenJson(pages, u"app/tpstreams/pages.reply.json"_s);

    Faults faults;
    const auto listing = TpStreamsDialect::listingOf(
        queryOf(u"status=queued&status=transcoding&enable_drm=true&ordering=created"_s), &faults);
    QCOMPARE(
        listing.states, (QList<JobState>{JobState::Queued, JobState::Paused, JobState::Running, JobState::Publishing}));
    QVERIFY(listing.isProtectedOnly && listing.isOldestFirst && faults.isEmpty());
    for (const QString &text : {u"page=0"_s, u"page=x"_s})
        QCOMPARE(TpStreamsDialect::listingOf(queryOf(text), &faults).offset, -1);
    static_cast<void>(TpStreamsDialect::listingOf(queryOf(u"status=done"_s), &faults));
    QCOMPARE(faults.value(0).path, u"status"_s);
}

void TestGoldenTpStreams::faultsAreToldSo()
{
    const QList<QJsonObject> bodies{{},
        {{u"input_url"_s, 7}, {u"output_path"_s, QJsonValue::Null}, {u"resolutions"_s, u"240p"_s}},
        {{u"input_path"_s, u"s3://bucket/in.mp4"_s}, {u"output_path"_s, u"s3://bucket/out/"_s},
            {u"resolutions"_s, QJsonArray{u"144p"_s, u"240p"_s, 4}}, {u"enable_drm"_s, u"true"_s},
            {u"client_metadata"_s, QJsonObject{{u"long"_s, QString(11'000, u'x')}}}},
        {{u"input_url"_s, u"/in.mp4"_s}, {u"output_path"_s, u"/out"_s}, {u"resolutions"_s, QJsonArray()},
            {u"client_metadata"_s, u"text"_s}}};
    QJsonArray all;
    for (const QJsonObject &body : bodies) {
        Faults faults;
        static_cast<void>(tpStreamsRequestFromJson(body, &faults));
        all += bodyOf(TpStreamsDialect::refusal(faults));
    }
    compareGoldenJson({{u"faults"_s, all}}, u"app/tpstreams/faults.reply.json"_s);
}

void TestGoldenTpStreams::refusalsAreToldSo()
{
    QJsonArray all;
    for (const ErrorCode code : {ErrorCode::SpecInvalid, ErrorCode::SourceMissing, ErrorCode::SourceDenied,
             ErrorCode::OutputDenied, ErrorCode::JobUnknown, ErrorCode::JobBusy, ErrorCode::StoreFailed}) {
        const Error error{code, u"/private/place/clip.mp4"_s, u"cannot be so"_s};
        all += bodyOf(TpStreamsDialect::refusal(u"input_url"_s, error));
        all += bodyOf(TpStreamsDialect::refusal(QString(), error));
    }
    for (const int status : {400, 401, 404, 405, 413, 421, 429})
        all += bodyOf(TpStreamsDialect::refusal(status, u"A sentence."_s));
    compareGoldenJson({{u"refusals"_s, all}}, u"app/tpstreams/refusals.reply.json"_s);
    QVERIFY(!QJsonDocument(all).toJson().contains("/private/place"));
}

void TestGoldenTpStreams::receiversAreToldSo()
{
    const TpStreamsDialect dialect(PublicIds("key"));
    const TpStreamsHook hook{u"c1ae0e5c-3f3e-4a55-9d2b-0d2a0f2b7a11"_s, u"http://127.0.0.1:9/hook"_s, u"a secret"_s};
    compareGoldenJson(TpStreamsDialect::hook(hook), u"app/tpstreams/webhook.reply.json"_s);
    const Telling telling = dialect.telling(sampleJob(JobState::Running), {hook, hook});
    QCOMPARE(telling.word, u"Transcoding"_s);
    QCOMPARE(telling.messages.size(), 2);
    const HookMessage message = telling.messages.first();
    QCOMPARE(message.address, hook.url);
    QCOMPARE(message.headers.value(0), std::pair(QByteArray("x-streams-token"), QByteArray("a secret")));
    QCOMPARE(QJsonDocument::fromJson(message.body).object(),
        dialect.job(sampleJob(JobState::Running), TpStreamsDialect::Form::Hook));
    QVERIFY(dialect.telling(sampleJob(JobState::Queued), {hook}).messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestGoldenTpStreams)
#include "tst_goldentpstreams.moc"
