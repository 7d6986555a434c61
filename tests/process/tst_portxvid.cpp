// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/mediareader.h"
#include "tests/support/portclient.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QUrlQuery>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString(); }
QJsonObject inner(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toObject(); }

QJsonObject outputWith(const QString &preset, const QString &name)
{
    return {{u"preset"_s, QJsonObject{{u"id"_s, preset}}}, {u"output_name"_s, name}};
}

QJsonObject jobOf(const QString &input, const QJsonArray &outputs)
{
    return {
        {u"input"_s, QJsonObject{{u"input_name"_s, input}}}, {u"outputs"_s, outputs}, {u"user_data"_s, u"order 12"_s}};
}

} // namespace

/// MediaHub's clients ask the built program for jobs.
class TestPortXvid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aJobPlaysFromThePort();
    void listsAndFormsAreTheClientsToChoose();
    void pipelinesWriteWhereTheySayAndOutliveARestart();
    void pingsOfItsPipelineTellOfAJob();
    void filesGoWithTheirJobOnlyWhenTheOperatorSaysSo();
    void aRunningJobIsGoneOnceDeleted();
    void presetsAreSavedForEverybody();
    void tokensAndSignaturesLetIn();
    void strangersAreRefusedInTheseWords();
    void whatCannotBeDoneIsRefused();

private:
    [[nodiscard]] PortReply ask(const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson();
        return m_client->ask(method, path, json, {{"Authorization", "Bearer " + m_client->token()}});
    }
    [[nodiscard]] QJsonObject get(const QString &path) { return ask("GET", path).json(); }
    [[nodiscard]] QJsonObject create(const QJsonObject &job)
    {
        const PortReply reply = ask("POST", u"/v1/jobs/"_s, {{u"job"_s, job}});
        return reply.status == 200 ? inner(reply.json(), "job"_L1)
                                   : QJsonObject{{u"error"_s, QString::fromUtf8(reply.bytes)}};
    }
    /// The job once it has ended.
    [[nodiscard]] QJsonObject ended(const QJsonObject &job)
    {
        QJsonObject now;
        const QString path = u"/v1/jobs/"_s + text(job, "id"_L1);
        const auto isOver = [&] {
            now = inner(get(path), "job"_L1);
            return text(now, "status"_L1) == "SUCCESS"_L1 || text(now, "status"_L1) == "FAILURE"_L1;
        };
        return QTest::qWaitFor(isOver, 120'000) ? now : QJsonObject();
    }
    /// Uploads the clip in three steps; the file's id.
    [[nodiscard]] QString uploaded(const QString &key)
    {
        const QJsonObject begun = inner(ask("POST", u"/v1/files/uploads/?object_key="_s + key).json(), "upload"_L1);
        if (m_client->upload(text(begun, "form_post_url"_L1), m_clip).status != 204)
            return {};
        const PortReply done = ask(
            "PUT", u"/v1/files/uploads/"_s + text(begun, "id"_L1), {{u"upload"_s, QJsonObject{{u"nb_chunks"_s, 1}}}});
        const bool isDone = text(inner(done.json(), "upload"_L1), "status"_L1) == "COMPLETING"_L1;
        return isDone ? text(inner(begun, "file"_L1), "id"_L1) : QString();
    }
    [[nodiscard]] PortReply bytesOf(const QString &fileId, const QMap<QByteArray, QByteArray> &headers = {})
    {
        const QJsonObject told = get(u"/v1/files/downloads/?file_id="_s + fileId);
        QMap<QByteArray, QByteArray> all{{"Authorization", ""}};
        all.insert(headers);
        return m_client->get(text(inner(told, "download"_L1), "uri"_L1), all);
    }

    ClipMaker m_clips;
    QString m_clip;
    std::unique_ptr<PortClient> m_client;
};

void TestPortXvid::initTestCase()
{
    ClipWish wish;
    wish.size = {360, 640};
    wish.seconds = 4;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestPortXvid::init() { m_client = std::make_unique<PortClient>(); }

void TestPortXvid::aJobPlaysFromThePort()
{
    QVERIFY(m_client->serve());
    const QString file = uploaded(u"uploads/movie.mp4"_s);
    QVERIFY(!file.isEmpty());
    QJsonObject first = outputWith(u"message"_s, u"MyTest"_s);
    first.insert("thumbnails"_L1,
        QJsonArray{QJsonObject{{u"thumbnail_names"_s, u"t_{resolution}"_s}, {u"thumbnail_preset"_s, u"stills"_s}}});
    const QJsonObject created =
        create(jobOf(u"uploads/movie.mp4"_s, {first, outputWith(u"hls"_s, u"{input_name}_stream"_s)}));
    QCOMPARE(text(created, "status"_L1), u"QUEUED"_s);
    QCOMPARE(text(inner(inner(created, "input"_L1), "file"_L1), "id"_L1), file);
    const QJsonObject job = ended(created);
    QVERIFY2(text(job, "status"_L1) == "SUCCESS"_L1, QJsonDocument(job).toJson());
    QCOMPARE(job.value("percentage_completed"_L1).toInt(), 100);
    QCOMPARE(text(job, "output_prefix"_L1), QString(text(job, "id"_L1) + u'/'));
    const QJsonObject mp4 = job.value("outputs"_L1).toArray()[0].toObject();
    const QJsonObject hls = job.value("outputs"_L1).toArray()[1].toObject();

    // FFmpeg's own HTTP client, as players have it.
    for (const QJsonObject &output : {mp4, hls}) {
        const QString id = text(inner(output, "file"_L1), "id"_L1);
        const QString address = text(inner(get(u"/v1/files/downloads/?file_id="_s + id), "download"_L1), "uri"_L1);
        const Result<MediaReading> read = readMedia(address);
        QVERIFY2(read.has_value(), qPrintable(address));
        QCOMPARE(read->errors, 0);
        QVERIFY(read->video() && read->audio());
        QCOMPARE(read->video()->frames, 100);
    }
    const QString id = text(inner(mp4, "file"_L1), "id"_L1);
    const QJsonObject told = inner(get(u"/v1/files/"_s + id), "file"_L1);
    QCOMPARE(text(told, "name"_L1), u"MyTest.mp4"_s);
    const QJsonObject track = told.value("video_tracks"_L1).toArray().first().toObject();
    QCOMPARE(track.value("width"_L1).toInt(), 360);
    QVERIFY(qAbs(track.value("framerate"_L1).toDouble() - 25) < 0.2);
    QCOMPARE(bytesOf(id).bytes.size(), told.value("size"_L1).toInteger());
    QCOMPARE(bytesOf(id, {{"Range", "bytes=4-7"}}).bytes, QByteArray("ftyp"));
    const QByteArray redirect = m_client->raw("GET /v1/files/downloads/?redirect=true&file_id=" + id.toLatin1()
        + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_client->port()) + "\r\nAuthorization: Bearer "
        + m_client->token() + "\r\nConnection: close\r\n\r\n");
    QVERIFY2(redirect.startsWith("HTTP/1.1 302 ") && redirect.contains("Location: http://127.0.0.1:"), redirect);
    const QString key = text(job, "id"_L1) + u"/MyTest.mp4"_s;
    QCOMPARE(ask("GET", u"/v1/files/downloads/?redirect=true&object_key="_s + key).bytes.size(),
        told.value("size"_L1).toInteger());

    const PortReply zip = bytesOf(text(inner(inner(mp4, "thumbnail_zip"_L1), "file"_L1), "id"_L1));
    QCOMPARE(zip.type, QByteArray("application/zip"));
    QVERIFY(zip.bytes.startsWith("PK\x03\x04"));
    QCOMPARE(zip.bytes.count("PK\x01\x02"), 12);
    QCOMPARE(zip.headers.value("accept-ranges"), QByteArray("bytes"));
    const QString pictures = text(inner(mp4.value("thumbnails"_L1).toArray().first().toObject(), "file"_L1), "id"_L1);
    const QJsonObject folder = inner(get(u"/v1/files/"_s + pictures + u"?expand=elements"_s), "file"_L1);
    QCOMPARE(text(folder, "type"_L1), u"folder"_s);
    const QJsonArray elements = folder.value("elements"_L1).toArray();
    QCOMPARE(elements.size(), 12);
    QCOMPARE(text(elements.first().toObject(), "mime_type"_L1), u"image/jpeg"_s);
    QVERIFY(text(elements.first().toObject(), "name"_L1).startsWith("t_360x640_"_L1));
}

void TestPortXvid::listsAndFormsAreTheClientsToChoose()
{
    QCOMPARE(m_client->queue().run({u"pause"_s}).exitCode, 0); // the queue, so that jobs stay in it
    QVERIFY(m_client->serve({u"--allow-root"_s, m_clips.folder()}));
    const QString name = QFileInfo(m_clip).fileName(); // below a root, as the default pipeline has it
    QStringList ids;
    for (int i = 0; i < 3; ++i) {
        QJsonObject job = jobOf(name, {outputWith(u"mp4"_s, u"out"_s)});
        job.insert("user_data"_L1, QString::number(i));
        ids.prepend(text(create(job), "id"_L1));
        QVERIFY(!ids.first().isEmpty());
    }
    const QJsonObject list = get(u"/v1/jobs/?limit=2"_s);
    QCOMPARE(list.value("total"_L1).toInt(), 3);
    QCOMPARE(list.value("jobs"_L1).toArray().size(), 2);
    QCOMPARE(text(list.value("jobs"_L1).toArray().first().toObject(), "id"_L1), ids[0]);
    QCOMPARE(text(get(u"/v1/jobs/?start=2"_s).value("jobs"_L1).toArray().first().toObject(), "id"_L1), ids[2]);
    QCOMPARE(get(u"/v1/jobs/?user_data=1"_s).value("total"_L1).toInt(), 1);
    QCOMPARE(get(u"/v1/jobs/?status=SUCCESS"_s).value("jobs"_L1).toArray().size(), 0);
    const QJsonArray sorted = get(u"/v1/jobs/?sort=user_data&direction=1&status=QUEUED"_s).value("jobs"_L1).toArray();
    QCOMPARE(text(sorted.first().toObject(), "id"_L1), ids[2]);

    const QString path = u"/v1/jobs/"_s + ids[0];
    const QJsonObject plain = inner(get(path + u"?limit=1"_s), "job"_L1);
    QVERIFY(!plain.contains("error_msg"_L1));
    QVERIFY(inner(get(path + u"?show_null=true"_s), "job"_L1).value("error_msg"_L1).isNull());
    QVERIFY(ask("GET", path + u"?human=true"_s).bytes.startsWith("{\n    \"job\": {"));
    const PortReply xml = ask("GET", path + u"?format=xml"_s);
    QCOMPARE(xml.type, QByteArray("application/xml; charset=utf-8"));
    QVERIFY2(xml.bytes.contains("<job>") && xml.bytes.contains("<output_name>out</output_name>"), xml.bytes);
    const QJsonObject all = inner(get(path + u"?expand_all=true"_s), "job"_L1);
    QCOMPARE(text(inner(all, "pipeline"_L1), "name"_L1), u"Default"_s);
    const QJsonObject source = inner(inner(all, "input"_L1), "file"_L1);
    QCOMPARE(text(source, "name"_L1), name);
    QCOMPARE(inner(source, "job"_L1).size(), 2); // we are inside of it
    QVERIFY(!QJsonDocument(all).toJson().contains(m_clips.folder().toUtf8()));
    QCOMPARE(text(inner(inner(get(path + u"?expand=pipeline"_s), "job"_L1), "user"_L1), "name"_L1), QString());
    QCOMPARE(get(u"/v1/files/?job.id="_s + ids[0]).value("total"_L1).toInt(), 1);

    QJsonObject settings{{u"name"_s, u"T"_s}, {u"job_settings"_s, jobOf(name, {})}};
    const QJsonObject kept =
        inner(ask("POST", u"/v1/jobs/templates/"_s, {{u"template"_s, settings}}).json(), "template"_L1);
    QCOMPARE(inner(get(u"/v1/jobs/templates/"_s + text(kept, "id"_L1)), "template"_L1), kept);
    QCOMPARE(get(u"/v1/jobs/templates"_s).value("templates"_L1).toArray().size(), 1);
    QCOMPARE(m_client->get(u"/v1/encoder/jobs"_s).json().value("data"_L1).toArray().size(), 0); // not in its words
}

void TestPortXvid::pipelinesWriteWhereTheySayAndOutliveARestart()
{
    const QString out = m_clips.folder() + u"/pipeline"_s;
    const QStringList options{u"--allow-root"_s, m_clips.folder()};
    QVERIFY(m_client->serve(options));
    const QJsonObject wish{
        {u"name"_s, u"Mine"_s}, {u"input_download_dir"_s, m_clips.folder()}, {u"output_upload_dir"_s, out}};
    const PortReply made = ask("POST", u"/v1/pipelines/"_s, {{u"pipeline"_s, wish}});
    QVERIFY2(made.status == 200, made.bytes);
    const QString id = text(inner(made.json(), "pipeline"_L1), "id"_L1);
    m_client->queue().serving().terminate();
    QVERIFY(m_client->queue().serving().waitForFinished());

    QVERIFY(m_client->serve(options));
    const QJsonObject kept = inner(get(u"/v1/pipelines/"_s + id), "pipeline"_L1);
    for (const auto key : {"id"_L1, "name"_L1, "input_download_dir"_L1, "output_upload_dir"_L1, "created_at"_L1})
        QCOMPARE(kept.value(key), inner(made.json(), "pipeline"_L1).value(key));
    QCOMPARE(get(u"/v1/pipelines"_s).value("pipelines"_L1).toArray().size(), 2);
    QJsonObject wished = jobOf(QFileInfo(m_clip).fileName(), {outputWith(u"message"_s, u"a/{input_name}"_s)});
    wished.insert("pipeline"_L1, QJsonObject{{u"id"_s, id}});
    wished.insert("output_prefix"_L1, u"films/{job_id}/"_s);
    const QJsonObject job = ended(create(wished));
    QVERIFY2(text(job, "status"_L1) == "SUCCESS"_L1, QJsonDocument(job).toJson());
    const QString prefix = u"films/"_s + text(job, "id"_L1) + u'/';
    QCOMPARE(text(job, "output_prefix"_L1), prefix);
    const QString name = QFileInfo(m_clip).completeBaseName() + u".mp4"_s;
    QVERIFY2(QFile::exists(out + u'/' + prefix + u"a/"_s + name), qPrintable(prefix));
    QCOMPARE(get(u"/v1/jobs/?pipeline.id="_s + id).value("total"_L1).toInt(), 1);
}

void TestPortXvid::pingsOfItsPipelineTellOfAJob()
{
    HookReceiver started;
    HookReceiver finished;
    QVERIFY(m_client->serve({u"--allow-root"_s, m_clips.folder()}));
    const QJsonObject wish{{u"name"_s, u"Told"_s},
        {u"ping_urls"_s, QJsonObject{{u"started"_s, started.address()}, {u"finished"_s, finished.address()}}}};
    const QJsonObject pipeline = inner(ask("POST", u"/v1/pipelines/"_s, {{u"pipeline"_s, wish}}).json(), "pipeline"_L1);
    QCOMPARE(pipeline.value("ping_urls"_L1)["finished"_L1].toString(), finished.address());
    QJsonObject job = jobOf(m_clip, {outputWith(u"mp4"_s, u"x"_s)});
    job.insert("pipeline"_L1, QJsonObject{{u"id"_s, pipeline.value("id"_L1)}});
    const QJsonObject made = create(job);
    QTRY_COMPARE_WITH_TIMEOUT(finished.accepted.size(), 1, 60'000);
    QTRY_COMPARE(started.accepted.size(), 1);
    const QJsonObject told = inner(finished.accepted.first().json(), "job"_L1);
    QCOMPARE(told.value("id"_L1), made.value("id"_L1));
    QCOMPARE(text(told, "status"_L1), u"SUCCESS"_s);
    QCOMPARE(text(inner(started.accepted.first().json(), "job"_L1), "status"_L1), u"PROCESSING"_s);
}

void TestPortXvid::filesGoWithTheirJobOnlyWhenTheOperatorSaysSo()
{
    for (const bool isAllowed : {false, true}) {
        m_client = std::make_unique<PortClient>();
        QVERIFY(m_client->serve(isAllowed ? QStringList{u"--delete-files"_s} : QStringList()));
        QVERIFY(!uploaded(u"m.mp4"_s).isEmpty());
        const QJsonObject job = ended(create(jobOf(u"m.mp4"_s, {outputWith(u"message"_s, u"out"_s)})));
        QCOMPARE(text(job, "status"_L1), u"SUCCESS"_s);
        const QString path = u"/v1/jobs/"_s + text(job, "id"_L1);
        const QDir results(m_client->queue().data() + u"/results"_s);
        QCOMPARE(results.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        const PortReply deleted = ask("DELETE", path);
        QCOMPARE(deleted.json(), (QJsonObject{{u"result"_s, QJsonObject{{u"status"_s, u"SUCCESS"_s}}}}));
        QCOMPARE(ask("GET", path).status, 404);
        QCOMPARE(results.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), isAllowed ? 0 : 1);
        QVERIFY(m_client->queue().jobs().isEmpty());
    }
}

void TestPortXvid::aRunningJobIsGoneOnceDeleted()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = 20;
    const QString clip = m_clips.clip(wish);
    QVERIFY(m_client->serve({u"--allow-root"_s, m_clips.folder()}));
    const QJsonObject job = create(jobOf(clip, {outputWith(u"archive"_s, u"out"_s)}));
    const QString path = u"/v1/jobs/"_s + text(job, "id"_L1);
    QTRY_COMPARE_WITH_TIMEOUT(text(inner(get(path), "job"_L1), "status"_L1), u"PROCESSING"_s, 60'000);
    QCOMPARE(ask("DELETE", path).status, 200);
    QCOMPARE(ask("GET", path).status, 404);
    QCOMPARE(ask("DELETE", path).status, 404);
    QVERIFY(get(u"/v1/jobs"_s).value("jobs"_L1).toArray().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(text(m_client->queue().jobs().value(0), "state"_L1), u"cancelled"_s, 60'000);
}

void TestPortXvid::presetsAreSavedForEverybody()
{
    QVERIFY(m_client->serve());
    const QJsonObject codec = get(u"/v1/codecs"_s).value("codecs"_L1).toArray().first().toObject();
    const QJsonObject format{{u"container"_s, u"mp4"_s},
        {u"vcodec"_s,
            QJsonObject{{u"codec"_s, QJsonObject{{u"id"_s, codec.value("id"_L1)}}},
                {u"caps"_s, QJsonObject{{u"max_height"_s, 240}, {u"max_buffersize"_s, 9}}}}}};
    const QJsonObject wish{{u"name"_s, u"My phone"_s}, {u"target_format"_s, format}};
    const PortReply made = ask("POST", u"/v1/presets/"_s, {{u"preset"_s, wish}});
    QVERIFY2(made.status == 200, made.bytes);
    const QJsonObject preset = inner(made.json(), "preset"_L1);
    QCOMPARE(text(preset, "type"_L1), u"custom"_s);
    QCOMPARE(inner(preset, "target_format"_L1), format);
    QCOMPARE(preset.value("warnings"_L1).toArray().size(), 1);
    const QString path = u"/v1/presets/"_s + text(preset, "id"_L1);
    const PortReply changed = ask("PUT", path, {{u"preset"_s, QJsonObject{{u"description"_s, u"Small"_s}}}});
    QVERIFY2(changed.status == 200, changed.bytes);
    QCOMPARE(text(inner(get(path), "preset"_L1), "description"_L1), u"Small"_s);
    QCOMPARE(text(inner(get(path), "preset"_L1), "name"_L1), u"My phone"_s);
    QCOMPARE(get(u"/v1/presets/?type=custom"_s).value("total"_L1).toInt(), 1);
    const QJsonArray ours = m_client->get(u"/zoetrope/v1/presets"_s).json().value("presets"_L1).toArray();
    QCOMPARE(text(ours.last().toObject(), "name"_L1), u"my-phone"_s);
    const QJsonArray systems = get(u"/v1/presets?type=system"_s).value("presets"_L1).toArray();
    const QString system = text(systems.first().toObject(), "id"_L1);
    QCOMPARE(ask("PUT", u"/v1/presets/"_s + system, {{u"name"_s, u"x"_s}}).status, 400);

    // Those that come with the program are for everybody, the others are not.
    const QMap<QByteArray, QByteArray> nobody{{"Authorization", ""}};
    QCOMPARE(m_client->get(u"/v1/presets/"_s + system, nobody).status, 200);
    QCOMPARE(m_client->get(path, nobody).status, 404);
    QCOMPARE(m_client->get(u"/v1/presets"_s, nobody).json().value("total"_L1).toInt(), systems.size());
}

void TestPortXvid::tokensAndSignaturesLetIn()
{
    QVERIFY(m_client->serve());
    const QString file = uploaded(u"movie.mp4"_s);
    const QMap<QByteArray, QByteArray> nobody{{"Authorization", ""}};
    const QByteArray form =
        "grant_type=client_credential&client_id=me&expires_in=60&client_secret=" + m_client->token();
    const PortReply given = m_client->ask("POST", u"/v1/oauth2/token/"_s, form,
        {{"Authorization", ""}, {"Content-Type", "application/x-www-form-urlencoded"}});
    QVERIFY2(given.status == 200, given.bytes);
    const QString token = text(given.json(), "access_token"_L1);
    QCOMPARE(given.json().value("expires_in"_L1).toInt(), 60);
    QCOMPARE(m_client->get(u"/v1/jobs"_s, {{"Authorization", "Bearer " + token.toUtf8()}}).status, 200);
    QCOMPARE(m_client->get(u"/v1/jobs?access_token="_s + token, nobody).status, 200);

    // The one path that two systems share: Bearer and the query are MediaHub's, a bare token is VideoSDK's.
    QVERIFY(m_client->get(u"/v1/files?access_token="_s + token, nobody).json().contains("files"_L1));
    QVERIFY(get(u"/v1/files"_s).contains("files"_L1));
    QVERIFY(m_client->get(u"/v1/files"_s).json().contains("pageInfo"_L1));
    QCOMPARE(text(inner(get(u"/v1/files/"_s + file), "file"_L1), "name"_L1), u"movie.mp4"_s);

    const QByteArray expiry = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 60);
    const QByteArray target =
        "/v1/files/downloads/?file_id=" + file.toLatin1() + "&redirect=true&client_id=me&expiry_time=" + expiry;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(target, QByteArray::fromBase64(m_client->token()), QCryptographicHash::Sha256)
            .toHex();
    for (const auto prefix : {""_L1, "/xvid"_L1}) {
        const QString address = prefix + QString::fromLatin1(QByteArray(target + "&signature=" + signature));
        QCOMPARE(m_client->get(address, nobody).bytes.size(), QFileInfo(m_clip).size()); // the client follows
        QCOMPARE(m_client->get(QString(address).replace(u"redirect=true"_s, u"redirect=1"_s), nobody).status, 403);
    }
}

void TestPortXvid::strangersAreRefusedInTheseWords()
{
    QVERIFY(m_client->serve());
    const QJsonObject expected{{u"error_code"_s, u"0x0000003"_s}, {u"error_message"_s, u"Invalid access token"_s}};
    for (const auto path : {"/v1/jobs/"_L1, "/xvid/v1/files"_L1, "/v1/files/downloads?file_id=1"_L1}) {
        const PortReply reply = m_client->get(path, {{"Authorization", "Bearer wrong"}});
        QCOMPARE(reply.status, 403);
        QCOMPARE(inner(reply.json(), "error"_L1), expected);
    }
    QCOMPARE(
        m_client->ask("POST", u"/v1/oauth2/token"_s, "grant_type=client_credentials&client_secret=wrong").status, 403);
    QCOMPARE(
        m_client->upload(u"/content/form/0123456789abcdef01234567/0123456789abcdef01234567"_s, m_clip).status, 404);
    for (const auto path : {"/content/files/x.mp4"_L1, "/content/files/..%2f..%2fport/token"_L1, "/content"_L1})
        QCOMPARE(m_client->get(path, {{"Authorization", ""}}).status, 404);
    const PortReply missing = ask("GET", u"/v1/jobs/0123456789abcdef01234567"_s);
    QCOMPARE(missing.status, 404);
    QCOMPARE(text(inner(missing.json(), "error"_L1), "error_code"_L1), u"0x0050005"_s);
    QCOMPARE(text(inner(missing.json(), "error"_L1), "error_message"_L1), u"Job does not exist"_s);
    QCOMPARE(ask("PUT", u"/v1/jobs"_s).status, 405);
}

void TestPortXvid::whatCannotBeDoneIsRefused()
{
    QVERIFY(m_client->serve());
    const auto refusalOf = [this](const QString &path, const QJsonObject &body) {
        const PortReply reply = ask("POST", path, body);
        return reply.status == 400 ? text(inner(reply.json(), "error"_L1), "error_message"_L1) : QString();
    };
    const QString jobs = u"/v1/jobs"_s;
    const QJsonArray outputs{outputWith(u"mp4"_s, u"x"_s)};
    QVERIFY(refusalOf(jobs, jobOf(u"http://127.0.0.1/a.mp4"_s, outputs)).contains("input_name"_L1));
    QVERIFY(refusalOf(jobs, jobOf(m_client->tokenPath(), outputs)).contains("input_name"_L1));
    QVERIFY(refusalOf(jobs, jobOf(u"../../port/token"_s, outputs)).contains("input_name"_L1));
    QVERIFY(refusalOf(jobs, {{u"x"_s, 1}}).contains("outputs"_L1));
    QVERIFY(refusalOf(jobs,
        {{u"pipeline_id"_s, u"none"_s}, {u"input"_s, QJsonObject{{u"input_name"_s, u"x"_s}}}, {u"outputs"_s, outputs}})
                .contains("pipeline"_L1));
    const QJsonObject pings{{u"name"_s, u"x"_s}, {u"ping_urls"_s, QJsonObject{{u"finished"_s, u"ftp://127.0.0.1/"_s}}}};
    QVERIFY(refusalOf(u"/v1/pipelines"_s, pings).contains("ping_urls.finished"_L1));
    QVERIFY(refusalOf(u"/v1/pipelines"_s, {{u"name"_s, u"x"_s}, {u"output_upload_dir"_s, u"/etc"_s}})
                .contains("output_upload_dir"_L1));
    const PortReply early = ask("PUT", u"/v1/files/uploads/0123456789abcdef01234567"_s);
    QCOMPARE(early.status, 404);
    QCOMPARE(text(inner(early.json(), "error"_L1), "error_code"_L1), u"0x0230002"_s);
    const QJsonObject begun = inner(ask("POST", u"/v1/files/uploads?object_key=a.mp4"_s).json(), "upload"_L1);
    const PortReply empty = ask("PUT", u"/v1/files/uploads/"_s + text(begun, "id"_L1));
    QCOMPARE(text(inner(empty.json(), "error"_L1), "error_code"_L1), u"0x0230001"_s);
    QVERIFY(m_client->queue().jobs().isEmpty());
}

QTEST_GUILESS_MAIN(TestPortXvid)
#include "tst_portxvid.moc"
