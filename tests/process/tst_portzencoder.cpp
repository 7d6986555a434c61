// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/mediareader.h"
#include "tests/support/portclient.h"
#include "tests/support/subtitleclips.h"

#include <QDirIterator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jobs = u"/api/v2/jobs"_s;

QString text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString(); }

QString path(const QString &kind, const QJsonValue &id) { return u"/api/v2/%1/%2"_s.arg(kind).arg(id.toInteger()); }

QJsonObject jobOf(const PortReply &reply) { return reply.json().value("job"_L1).toObject(); }

QJsonArray listOf(const PortReply &reply) { return QJsonDocument::fromJson(reply.bytes).array(); }

} // namespace

/// A client of Zencoder asks the built program for jobs.
class TestPortZencoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlaylistJobPlaysFromThePort();
    void jobsAreFollowedToTheirEnd();
    void integrationModeMakesShortTests();
    void jobsAreListedCancelledAndResubmitted();
    void keysAreTakenFromAllThreePlaces();
    void secretsAreNowhereKept();
    void outputsGoWhereTheClientSays();
    void captionsGoAlong();
    void notificationsAreSentAndListed();
    void xmlIsSpokenToo();
    void accountsAndReportsAreTold();
    void mistakesAreAnsweredAsErrors();

private:
    [[nodiscard]] bool serve(PortClient *client) { return client->serve({u"--allow-root"_s, m_clips.folder()}); }
    /// The job as it is when nothing more happens to it, or as far as it came in a minute.
    [[nodiscard]] QJsonObject finished(PortClient *client, const QJsonValue &id)
    {
        QJsonObject job;
        (void)QTest::qWaitFor(
            [&] {
                job = jobOf(client->get(path(u"jobs"_s, id)));
                return QStringList{u"finished"_s, u"failed"_s, u"cancelled"_s}.contains(text(job, "state"_L1));
            },
            60'000);
        return job;
    }

    ClipMaker m_clips;
    QString m_clip; ///< 4 s
    QString m_longClip; ///< 8 s
};

void TestPortZencoder::initTestCase()
{
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 4;
    m_clip = m_clips.clip(wish);
    wish.size = {160, 90};
    wish.seconds = 8;
    m_longClip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty() && !m_longClip.isEmpty());
}

void TestPortZencoder::aPlaylistJobPlaysFromThePort()
{
    PortClient client;
    QVERIFY(serve(&client));
    const auto segmented = [](const QString &label, int height) {
        return QJsonObject{{u"label"_s, label}, {u"type"_s, u"segmented"_s}, {u"filename"_s, QString(label + u".m3u8")},
            {u"height"_s, height}, {u"segment_seconds"_s, 2}};
    };
    const QJsonObject playlist{{u"type"_s, u"playlist"_s}, {u"filename"_s, u"all.m3u8"_s},
        {u"streams"_s,
            QJsonArray{QJsonObject{{u"source"_s, u"high"_s}, {u"path"_s, u"high.m3u8"_s}},
                QJsonObject{{u"path"_s, u"low.m3u8"_s}}}}};
    const QJsonObject thumbnails{{u"label"_s, u"poster"_s}, {u"number"_s, 2}, {u"format"_s, u"jpg"_s}};
    QJsonArray outputs{segmented(u"high"_s, 180), segmented(u"low"_s, 90), playlist,
        QJsonObject{{u"thumbnails"_s, thumbnails}, {u"autolevel"_s, true}}};
    const PortReply created = client.post(jobs, {{u"input"_s, m_clip}, {u"outputs"_s, outputs}});
    QVERIFY2(created.status == 201, created.bytes);
    QCOMPARE(created.type, QByteArray("application/json; charset=utf-8"));
    QVERIFY(created.headers.contains("x-zencoder-rate-remaining"));
    QVERIFY2(created.bytes.contains("outputs[3].autolevel"), created.bytes);
    const QJsonArray promised = created.json().value("outputs"_L1).toArray();
    QCOMPARE(promised.size(), 4);

    const QJsonObject job = finished(&client, created.json().value("id"_L1));
    QVERIFY2(text(job, "state"_L1) == "finished"_L1, QJsonDocument(job).toJson());
    const QJsonArray made = job.value("output_media_files"_L1).toArray();
    for (int i = 0; i < made.size(); ++i) {
        const QJsonObject file = made[i].toObject();
        QCOMPARE(text(file, "state"_L1), u"finished"_s);
        QCOMPARE(file.value("url"_L1), promised[i].toObject().value("url"_L1));
        QCOMPARE(file.value("id"_L1), promised[i].toObject().value("id"_L1));
        QCOMPARE(text(file, "channels"_L1), text(job.value("input_media_file"_L1).toObject(), "channels"_L1));
        // FFmpeg's own HTTP client, as players have it: playlists, renditions, segments, to the end.
        const Result<MediaReading> read = readMedia(text(file, "url"_L1));
        QVERIFY2(read.has_value(), qPrintable(text(file, "url"_L1)));
        QCOMPARE(read->errors, 0);
        QVERIFY(read->video() && read->audio());
        QCOMPARE(read->video()->frames, 100);
    }
    const QString master = QString::fromUtf8(client.get(text(made[2].toObject(), "url"_L1)).bytes);
    QCOMPARE(master.count(u"#EXT-X-STREAM-INF"_s), 2);
    const QJsonArray stills = job.value("thumbnails"_L1).toArray();
    QCOMPARE(stills.size(), 2);
    for (const QJsonValue &still : stills) {
        QCOMPARE(text(still.toObject(), "group_label"_L1), u"poster"_s);
        const PortReply picture = client.get(text(still.toObject(), "url"_L1), {{"Authorization", ""}});
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.type, QByteArray("image/jpeg"));
        QCOMPARE(picture.bytes.size(), still.toObject().value("file_size_bytes"_L1).toInteger());
    }
    const PortReply part = client.get(text(made[3].toObject(), "url"_L1), {{"Range", "bytes=0-9"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.bytes.size(), 10);
}

void TestPortZencoder::jobsAreFollowedToTheirEnd()
{
    PortClient client;
    QVERIFY(serve(&client));
    const QJsonObject created =
        client.post(jobs + u".json"_s, {{u"input"_s, m_clip}, {u"pass_through"_s, u"12"_s}}).json();
    const QJsonValue output = created.value("outputs"_L1).toArray().at(0).toObject().value("id"_L1);
    const QJsonObject job = finished(&client, created.value("id"_L1));
    QCOMPARE(text(job, "state"_L1), u"finished"_s);
    QCOMPARE(text(job, "pass_through"_L1), u"12"_s);
    const QJsonObject input = job.value("input_media_file"_L1).toObject();
    QCOMPARE(text(input, "format"_L1), u"mpeg4"_s);
    QCOMPARE(input.value("duration_in_ms"_L1).toInt(), 4000);
    const QSet<qint64> ids{job.value("id"_L1).toInteger(), input.value("id"_L1).toInteger(), output.toInteger()};
    QCOMPARE(ids.size(), 3);
    QCOMPARE(client.get(path(u"jobs"_s, job.value("id"_L1)) + u"/progress.json"_s).json(),
        (QJsonObject{{u"state"_s, u"finished"_s},
            {u"input"_s, QJsonObject{{u"id"_s, input.value("id"_L1)}, {u"state"_s, u"finished"_s}}},
            {u"outputs"_s, QJsonArray{QJsonObject{{u"id"_s, output}, {u"state"_s, u"finished"_s}}}}}));
    QCOMPARE(client.get(path(u"outputs"_s, output) + u"/progress.js?callback=f"_s).bytes,
        QByteArray("f({\"state\":\"finished\"});"));
    QCOMPARE(
        text(client.get(path(u"inputs"_s, input.value("id"_L1)) + u"/progress"_s).json(), "state"_L1), u"finished"_s);
    const QJsonObject file = client.get(path(u"outputs"_s, output)).json();
    QCOMPARE(text(file, "video_codec"_L1), u"h264"_s);
    QCOMPARE(file.value("width"_L1).toInt(), 320);
    QVERIFY(file.value("file_size_in_bytes"_L1).toInteger() > 0);
    QCOMPARE(client.get(path(u"inputs"_s, input.value("id"_L1))).json().value("job_id"_L1), job.value("id"_L1));
    const QString address = path(u"jobs"_s, job.value("id"_L1));
    const PortReply whole = client.get(address);
    QCOMPARE(client.get(address, {{"If-None-Match", whole.headers.value("etag")}}).status, 304);
    QCOMPARE(client.ask("PUT", address + u"/cancel"_s).status, 409);
    QCOMPARE(client.ask("PUT", address + u"/resubmit"_s).status, 409);
    QCOMPARE(client.ask("PUT", address + u"/finish"_s).status, 409);
}

void TestPortZencoder::integrationModeMakesShortTests()
{
    PortClient client;
    QVERIFY(serve(&client));
    QCOMPARE(client.ask("PUT", u"/api/v2/account/integration"_s).status, 204);
    client.queue().serving().terminate();
    QVERIFY(client.queue().serving().waitForFinished());
    QVERIFY(serve(&client));
    QVERIFY(client.get(u"/api/v2/account"_s).json().value("integration_mode"_L1).toBool());
    const QJsonObject created = client.post(jobs, {{u"input"_s, m_longClip}}).json();
    QVERIFY(created.value("test"_L1).toBool());
    const QJsonObject job = finished(&client, created.value("id"_L1));
    QVERIFY(job.value("test"_L1).toBool());
    const QJsonObject file = job.value("output_media_files"_L1).toArray().at(0).toObject();
    QCOMPARE(file.value("duration_in_ms"_L1).toInt() / 100, 50);
    QCOMPARE(job.value("input_media_file"_L1).toObject().value("duration_in_ms"_L1).toInt(), 8000);
    QCOMPARE(client.ask("PUT", u"/api/v2/account/live"_s).status, 204);
    QVERIFY(!client.post(jobs, {{u"input"_s, m_longClip}}).json().contains("test"_L1));
}

void TestPortZencoder::jobsAreListedCancelledAndResubmitted()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0); // the queue, so that jobs stay in it
    QVERIFY(serve(&client));
    QList<qint64> ids;
    for (int i = 0; i < 3; ++i)
        ids.prepend(client.post(jobs, {{u"input"_s, m_clip}}).json().value("id"_L1).toInteger());
    QCOMPARE(client.post(jobs, {{u"input"_s, m_clip}, {u"mock"_s, true}}).status, 201); // makes nothing
    const QJsonArray page = listOf(client.get(jobs + u"?per_page=2&page=1&state="_s));
    QCOMPARE(page.size(), 2);
    QCOMPARE(page[0].toObject().value("job"_L1).toObject().value("id"_L1).toInteger(), ids[0]);
    QCOMPARE(page[1].toObject().value("job"_L1).toObject().value("id"_L1).toInteger(), ids[1]);
    QCOMPARE(listOf(client.get(jobs + u".json?per_page=2&page=2"_s)).size(), 1);
    const QString job = path(u"jobs"_s, ids[0]);
    QCOMPARE(text(jobOf(client.get(job)), "state"_L1), u"waiting"_s);
    QCOMPARE(client.ask("PUT", job + u"/cancel"_s).status, 204);
    QCOMPARE(text(jobOf(client.get(job)), "state"_L1), u"cancelled"_s);
    QCOMPARE(client.ask("PUT", job + u"/cancel.json"_s).status, 409);
    QCOMPARE(listOf(client.get(jobs + u"?state=cancelled"_s)).size(), 1);
    QCOMPARE(listOf(client.get(jobs + u"?state=waiting"_s)).size(), 2);
    QCOMPARE(listOf(client.get(jobs + u"?state=processing"_s)).size(), 0);
    QCOMPARE(client.ask("PUT", job + u"/resubmit"_s).status, 204);
    QCOMPARE(text(jobOf(client.get(job)), "state"_L1), u"waiting"_s);
    QCOMPARE(client.get(u"/v1/encoder/jobs"_s).json().value("data"_L1).toArray().size(), 0);
}

void TestPortZencoder::keysAreTakenFromAllThreePlaces()
{
    PortClient client;
    QVERIFY(serve(&client));
    const QMap<QByteArray, QByteArray> none{{"Authorization", ""}};
    const QString token = QString::fromLatin1(client.token());
    QCOMPARE(client.get(jobs, {{"Authorization", ""}, {"Zencoder-Api-Key", client.token()}}).status, 200);
    QCOMPARE(client.get(jobs + u"?api_key="_s + token, none).status, 200);
    const QJsonObject body{{u"api_key"_s, token}, {u"input"_s, m_clip}, {u"mock"_s, true}};
    QCOMPARE(client.ask("POST", jobs, QJsonDocument(body).toJson(), none).status, 201);

    QCOMPARE(client.get(jobs, none).status, 403);
    QCOMPARE(client.get(jobs, {{"Authorization", ""}, {"Zencoder-Api-Key", "guess"}}).status, 403);
    QCOMPARE(client.ask("PUT", u"/api/v2/account/integration"_s, QJsonDocument(body).toJson(), none).status, 403);
    QCOMPARE(client.ask("POST", u"/api/v2/nothing"_s, QJsonDocument(body).toJson(), none).status, 403);
    const PortReply wrong = client.ask("POST", jobs, "{\"api_key\": \"guess\"}", none);
    QCOMPARE(wrong.status, 403);
    QVERIFY2(wrong.json().value("errors"_L1).isArray(), wrong.bytes);
    QCOMPARE(client.ask("POST", u"/api/v2/account"_s, "{\"email\": \"a@b\"}", none).status, 403);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(client.ask("POST", jobs, "{}", none).status, 403);
    QCOMPARE(client.ask("POST", jobs, "{}", none).status, 429); // ten were shown by now
    QCOMPARE(client.ask("POST", jobs, QJsonDocument(body).toJson(), none).status, 201);
}

void TestPortZencoder::secretsAreNowhereKept()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0);
    QVERIFY(serve(&client));
    const QJsonArray outputs{QJsonObject{{u"headers"_s, QJsonObject{{u"Authorization"_s, u"planted-1"_s}}}}};
    const QJsonArray notifications{u"http://user:planted-2@127.0.0.1:9/hook"_s,
        QJsonObject{
            {u"url"_s, u"http://127.0.0.1:9/hook"_s}, {u"headers"_s, QJsonObject{{u"X-Api-Key"_s, u"planted-3"_s}}}}};
    const QJsonObject body{{u"api_key"_s, QString::fromLatin1(client.token())}, {u"input"_s, m_clip},
        {u"outputs"_s, outputs}, {u"notifications"_s, notifications}};
    const PortReply created = client.ask("POST", jobs, QJsonDocument(body).toJson(), {{"Authorization", ""}});
    QVERIFY2(created.status == 201, created.bytes);
    QVERIFY2(created.bytes.contains("password"), created.bytes); // it is said that they were left out
    const PortReply told = client.get(path(u"jobs"_s, created.json().value("id"_L1)));
    QVERIFY(!told.bytes.contains("planted") && !told.bytes.contains(client.token()));
    client.queue().serving().terminate();
    QVERIFY(client.queue().serving().waitForFinished());
    const QByteArray said =
        client.queue().serving().readAllStandardOutput() + client.queue().serving().readAllStandardError();
    QVERIFY(!said.contains("planted") && !said.contains(client.token()));
    QDirIterator files(client.queue().data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("planted"), qPrintable(file.fileName()));
        QVERIFY2(
            file.fileName() == client.tokenPath() || !content.contains(client.token()), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen > 2);
}

void TestPortZencoder::outputsGoWhereTheClientSays()
{
    const QString folder = m_clips.folder() + u"/made here"_s;
    const QString bucket = m_clips.folder() + u"/bucket"_s;
    QVERIFY(QDir().mkpath(bucket));
    PortClient client;
    QVERIFY(client.serve({u"--allow-root"_s, m_clips.folder(), u"--bucket"_s, QString(u"films=" + bucket)}));
    const auto made = [&](const QString &url) {
        const QJsonArray outputs{QJsonObject{{u"url"_s, url}, {u"skip_audio"_s, true}}};
        const PortReply created =
            client.post(jobs, {{u"input"_s, QString(u"file://" + m_clip)}, {u"outputs"_s, outputs}});
        const QJsonObject job = finished(&client, created.json().value("id"_L1));
        return job.value("output_media_files"_L1).toArray().at(0).toObject();
    };
    const QJsonObject file = made(u"file://"_s + folder + u"/one.mp4"_s);
    QCOMPARE(text(file, "state"_L1), u"finished"_s);
    QVERIFY(QFile::exists(folder + u"/one.mp4"_s));
    QCOMPARE(QUrl(text(file, "url"_L1)).toLocalFile(), QString(folder + u"/one.mp4"));
    QVERIFY(file.value("audio_codec"_L1).isNull());
    const QJsonObject inBucket = made(u"s3://login:planted@films/a/two.mp4"_s);
    QCOMPARE(text(inBucket, "state"_L1), u"finished"_s);
    QCOMPARE(text(inBucket, "url"_L1), u"s3://films/a/two.mp4"_s);
    QVERIFY(QFile::exists(bucket + u"/a/two.mp4"_s));
}

void TestPortZencoder::captionsGoAlong()
{
    PortClient client;
    QVERIFY(serve(&client));
    const QString captions = m_clips.folder() + u"/captions.srt"_s;
    QVERIFY(writeText(captions, "1\n00:00:00,500 --> 00:00:01,500\nGrüße\n"));
    const auto asking = [this](const QString &address) {
        return QJsonObject{{u"input"_s, m_clip}, {u"outputs"_s, QJsonArray{QJsonObject{{u"caption_url"_s, address}}}}};
    };
    QCOMPARE(client.post(jobs, asking(u"/etc/hostname"_s)).status, 422);
    QCOMPARE(client.post(jobs, asking(captions + u"x"_s)).status, 422);
    const PortReply created = client.post(jobs, asking(u"file://"_s + captions));
    QVERIFY2(created.status == 201, created.bytes);
    QVERIFY2(!created.bytes.contains("caption_url"), created.bytes);
    const QJsonObject job = finished(&client, created.json().value("id"_L1));
    QCOMPARE(text(job, "state"_L1), u"finished"_s);
    const QString made = m_clips.folder() + u"/captioned.mp4"_s;
    const QString address = text(job.value("output_media_files"_L1).toArray().at(0).toObject(), "url"_L1);
    QVERIFY(writeText(made, client.get(address).bytes));
    const QList<SubtitleReading> read = readSubtitles(made);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].cues, (QList<TestCue>{{500, 1500, u"Grüße"_s}}));
}

void TestPortZencoder::notificationsAreSentAndListed()
{
    PortClient client;
    QVERIFY(serve(&client));
    HookReceiver receiver;
    receiver.answers = {"500 Sorry"};
    const QJsonArray outputs{QJsonObject{{u"label"_s, u"web"_s},
        {u"notifications"_s, QJsonArray{QJsonObject{{u"url"_s, receiver.address()}, {u"format"_s, u"xml"_s}}}}}};
    const PortReply created = client.post(
        jobs, {{u"input"_s, m_clip}, {u"outputs"_s, outputs}, {u"notifications"_s, QJsonArray{receiver.address()}}});
    QVERIFY2(created.status == 201, created.bytes);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.accepted.size(), 2, 90'000);
    QCOMPARE(receiver.refused, 1);
    QJsonObject told;
    for (const HookRequest &request : std::as_const(receiver.accepted)) {
        if (!request.json().isEmpty())
            told = request.json();
        else
            QVERIFY2(request.body.contains("<output>") && request.body.contains("<label>web</label>"), request.body);
    }
    QCOMPARE(text(told.value("job"_L1).toObject(), "state"_L1), u"finished"_s);
    QCOMPARE(told.value("job"_L1).toObject().value("id"_L1), created.json().value("id"_L1));
    QVERIFY(told.value("outputs"_L1).toArray().at(0).toObject().value("file_size_in_bytes"_L1).toInteger() > 0);
    const QJsonObject feed = client.get(u"/api/v2/notifications.json"_s).json();
    QCOMPARE(feed.value("notifications"_L1).toArray().at(0).toObject(), told);
    QVERIFY(feed.contains("sent_at"_L1));
}

void TestPortZencoder::xmlIsSpokenToo()
{
    PortClient client;
    QVERIFY(serve(&client));
    const QByteArray body = "<?xml version=\"1.0\"?><api-request><api_key>" + client.token() + "</api_key><input>"
        + m_clip.toUtf8()
        + "</input><outputs type=\"array\"><output><label>web</label></output></outputs></api-request>";
    const PortReply created = client.ask("POST", jobs + u".xml"_s, body, {{"Authorization", ""}});
    QVERIFY2(created.status == 201, created.bytes);
    QCOMPARE(created.type, QByteArray("application/xml; charset=utf-8"));
    QVERIFY2(created.bytes.contains("<api-response>") && created.bytes.contains("<label>web</label>"), created.bytes);
    const PortReply list = client.get(jobs + u"?format=xml"_s);
    QVERIFY2(list.bytes.contains("<jobs><job>"), list.bytes);
}

void TestPortZencoder::accountsAndReportsAreTold()
{
    PortClient client;
    QVERIFY(serve(&client));
    const PortReply made =
        client.post(u"/api/v2/account"_s, {{u"email"_s, u"a@example.org"_s}, {u"terms_of_service"_s, u"1"_s}});
    QCOMPARE(made.status, 201);
    const QByteArray key = text(made.json(), "api_key"_L1).toLatin1();
    QVERIFY(!made.bytes.contains(client.token()));
    QCOMPARE(client.get(u"/api/v2/account.json"_s, {{"Authorization", ""}, {"Zencoder-Api-Key", key}}).status, 200);
    QCOMPARE(client.post(u"/api/v2/account"_s, {}).status, 422);
    const QJsonObject created = client.post(jobs, {{u"input"_s, m_clip}, {u"grouping"_s, u"a"_s}}).json();
    QCOMPARE(text(finished(&client, created.value("id"_L1)), "state"_L1), u"finished"_s);
    const QJsonObject report = client.get(u"/api/v2/reports/minutes?grouping=a"_s).json();
    QCOMPARE(report.value("total"_L1).toObject().value("encoded_minutes"_L1).toInt(), 1);
    QCOMPARE(report.value("statistics"_L1).toArray().size(), 1);
    QVERIFY(client.get(u"/api/v2/reports/vod?grouping=b"_s).json().value("statistics"_L1).toArray().isEmpty());
    QVERIFY(client.get(u"/api/v2/reports/all"_s).json().value("total"_L1).toObject().contains("live"_L1));
    QCOMPARE(client.get(u"/api/v2/reports/vod?from=yesterday"_s).status, 422);
}

void TestPortZencoder::mistakesAreAnsweredAsErrors()
{
    PortClient client;
    QVERIFY(serve(&client));
    for (const char *body :
        {"", "[]", "{", "{}", "{\"input\": \"/etc/passwd\"}", "{\"input\": \"http://127.0.0.1/a.mp4\"}",
            "{\"input\": \"s3://bucket/a.mp4\"}", "{\"input\": 7, \"outputs\": [{\"format\": \"flv\"}]}", "\xff"}) {
        const PortReply reply = client.ask("POST", jobs, body);
        QVERIFY2(reply.status == 422, body);
        QVERIFY2(!reply.json().value("errors"_L1).toArray().isEmpty(), reply.bytes);
    }
    for (const QString &address : QStringList{jobs + u"/1"_s, jobs + u"/2048"_s, u"/api/v2/inputs/2048"_s,
             u"/api/v2/outputs/x"_s, u"/api/v2/nothing"_s, u"/api/v2/files/0123456789abcdef01234567/a.mp4"_s}) {
        const PortReply reply = client.get(address);
        QCOMPARE(reply.status, 404);
        QVERIFY2(!reply.json().value("errors"_L1).toArray().isEmpty(), reply.bytes);
    }
    QCOMPARE(client.ask("DELETE", jobs).status, 405);
    // What is no media is accepted, and fails as a job.
    const QString noMedia = m_clips.folder() + u"/no media.mp4"_s;
    QFile file(noMedia);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
    file.close();
    const QJsonObject job = finished(&client, client.post(jobs, {{u"input"_s, noMedia}}).json().value("id"_L1));
    QCOMPARE(text(job, "state"_L1), u"failed"_s);
    QCOMPARE(text(job.value("input_media_file"_L1).toObject(), "error_class"_L1), u"NoMediaError"_s);
    QCOMPARE(text(job.value("output_media_files"_L1).toArray().at(0).toObject(), "state"_L1), u"no_input"_s);
}

QTEST_GUILESS_MAIN(TestPortZencoder)
#include "tst_portzencoder.moc"
