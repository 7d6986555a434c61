// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/mediareader.h"
#include "tests/support/portclient.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jobs = u"/v1/encoder/jobs"_s;

QJsonObject sampleBody()
{
    QFile file(qEnvironmentVariable("ZOETROPE_SOURCE_DIR") + u"/docs/sample.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString(); }

QList<QJsonObject> filesOf(const QJsonObject &job, const QString &type)
{
    QList<QJsonObject> files;
    for (const QJsonValue &file : job.value("files"_L1).toArray()) {
        if (text(file.toObject(), "type"_L1) == type)
            files += file.toObject();
    }
    return files;
}

} // namespace

/// Other programs ask the built program for jobs over HTTP.
class TestPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleJobPlaysFromThePort();
    void idsAndFilesOutliveARestart();
    void jobsAreListedInPagesAndDeletedWhileQueued();
    void uploadsAreKeptUntilNobodyNeedsThem();
    void filesAreServedInParts();
    void ourOwnWordsSayEverything();
    void whatWaitsIsChangedInOurOwnWords();
    void eventsTellWhatHappens();
    void filesAreUploadsSourcesOfTheQueueAndResults();
    void bothKindsOfClientsSeeOneQueue();
    void aSourceThatCrashesItsReaderIsRefusedAndThePortGoesOn();

private:
    ClipMaker m_clips;
    QString m_clip;
};

void TestPort::initTestCase()
{
    ClipWish wish;
    wish.size = {360, 640};
    wish.seconds = 4;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestPort::theSampleJobPlaysFromThePort()
{
    PortClient client;
    QVERIFY(client.serve());
    const PortReply address = client.post(u"/v1/files"_s, {});
    QCOMPARE(address.status, 200);
    const PortReply uploaded = client.upload(text(address.json(), "url"_L1), m_clip);
    QVERIFY2(uploaded.status == 200, uploaded.bytes);
    QVERIFY(uploaded.json().value("jobId"_L1).isNull());
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, text(uploaded.json(), "id"_L1));
    body.insert("userData"_L1, QJsonObject{{u"order"_s, 12}});

    const PortReply created = client.post(jobs, body);
    QVERIFY2(created.status == 200, created.bytes);
    QCOMPARE(created.type, QByteArray("application/json; charset=utf-8"));
    QJsonObject job = created.json();
    QCOMPARE(text(job, "status"_L1), u"queued"_s);
    QVERIFY(!job.contains("files"_L1));
    const QString path = jobs + u'/' + text(job, "id"_L1);
    QTRY_VERIFY_WITH_TIMEOUT((job = client.get(path).json(),
                                 text(job, "status"_L1) == "completed"_L1 || text(job, "status"_L1) == "failed"_L1),
        60'000);
    QVERIFY2(text(job, "status"_L1) == "completed"_L1, QJsonDocument(job).toJson());
    for (const auto key : {"videoId"_L1, "webhookUrl"_L1, "userData"_L1})
        QCOMPARE(job.value(key), body.value(key));

    QCOMPARE(filesOf(job, u"image"_s).size(), 4);
    const QList<QJsonObject> ladders = filesOf(job, u"x-tar"_s);
    QCOMPARE(ladders.size(), 1);
    QVERIFY(text(ladders.first(), "fileUrl"_L1).endsWith("/index.m3u8"_L1));
    const QList<QJsonObject> videos = filesOf(job, u"video"_s);
    QCOMPARE(videos.size(), 1);
    const QJsonObject resolution = videos.first().value("meta"_L1).toObject().value("resolution"_L1).toObject();
    QCOMPARE(resolution, (QJsonObject{{u"width"_s, 360}, {u"height"_s, 640}}));

    // FFmpeg's own HTTP client, as players have it: master playlist, renditions, segments, to the end.
    for (const QString &url : {text(ladders.first(), "fileUrl"_L1), text(videos.first(), "fileUrl"_L1)}) {
        const Result<MediaReading> read = readMedia(url);
        QVERIFY2(read.has_value(), qPrintable(url));
        QCOMPARE(read->errors, 0);
        QVERIFY(read->video() && read->audio());
        QCOMPARE(read->video()->frames, 100);
    }
    for (const QJsonObject &image : filesOf(job, u"image"_s)) {
        const PortReply picture = client.get(text(image, "fileUrl"_L1), {{"Authorization", ""}});
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.bytes.size(), image.value("size"_L1).toInteger());
        QVERIFY(picture.type == "image/jpeg" || picture.type == "image/webp");
    }
}

void TestPort::idsAndFilesOutliveARestart()
{
    PortClient client;
    QVERIFY(client.serve());
    const QJsonObject upload = client.upload(u"/v1/files"_s, m_clip).json();
    const QJsonObject body{{u"videoId"_s, upload.value("id"_L1)},
        {u"presets"_s, QJsonArray{QJsonObject{{u"format"_s, u"mp4"_s}, {u"resolutions"_s, QJsonArray{u"240"_s}}}}}};
    const QString path = jobs + u'/' + text(client.post(jobs, body).json(), "id"_L1);
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(path).json(), "status"_L1), u"completed"_s, 60'000);
    const QJsonObject before = client.get(path).json();
    client.queue().serving().terminate();
    QVERIFY(client.queue().serving().waitForFinished());

    const QByteArray token = client.token();
    QVERIFY(client.serve());
    QCOMPARE(client.token(), token);
    const QJsonObject after = client.get(path).json();
    QCOMPARE(after.value("id"_L1), before.value("id"_L1));
    const QJsonObject fileBefore = filesOf(before, u"video"_s).value(0);
    const QJsonObject fileAfter = filesOf(after, u"video"_s).value(0);
    QCOMPARE(fileAfter.value("filePath"_L1), fileBefore.value("filePath"_L1));
    QCOMPARE(client.get(u'/' + text(fileAfter, "filePath"_L1)).bytes.size(), fileAfter.value("size"_L1).toInteger());
    const QString uploadPath = u"/v1/files/"_s + text(upload, "id"_L1);
    QCOMPARE(client.get(uploadPath).json().value("size"_L1), upload.value("size"_L1));
}

void TestPort::jobsAreListedInPagesAndDeletedWhileQueued()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0); // the queue, so that jobs stay in it
    QVERIFY(client.serve());
    const QJsonObject upload = client.upload(u"/videosdk/v1/files"_s, m_clip).json();
    QVERIFY(text(upload, "fileUrl"_L1).contains("/videosdk/files/"_L1));
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, upload.value("id"_L1));
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.prepend(text(client.post(jobs, body).json(), "id"_L1));
    const QJsonObject page = client.get(jobs + u"/?page=1&perPage=2"_s).json();
    QCOMPARE(page.value("pageInfo"_L1).toObject(),
        (QJsonObject{{u"currentPage"_s, 1}, {u"perPage"_s, 2}, {u"lastPage"_s, 2}, {u"total"_s, 3}}));
    const QJsonArray data = page.value("data"_L1).toArray();
    QCOMPARE(data.size(), 2);
    QCOMPARE(text(data[0].toObject(), "id"_L1), ids[0]);
    QCOMPARE(text(data[1].toObject(), "id"_L1), ids[1]);
    QVERIFY(client.get(jobs + u"?page=9"_s).json().value("data"_L1).toArray().isEmpty());
    const PortReply deleted = client.ask("DELETE", jobs + u'/' + ids[0]);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(text(deleted.json(), "status"_L1), u"queued"_s);
    const PortReply gone = client.get(jobs + u'/' + ids[0]);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.json().value("statusCode"_L1).toInt(), 404);
    QCOMPARE(client.queue().jobs().size(), 2);
}

void TestPort::uploadsAreKeptUntilNobodyNeedsThem()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0);
    QVERIFY(client.serve());
    const QJsonObject upload = client.upload(u"/v1/files"_s, m_clip).json();
    const QString path = u"/v1/files/"_s + text(upload, "id"_L1);
    QCOMPARE(client.get(u"/v1/files"_s).json().value("data"_L1).toArray(), QJsonArray{upload});
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, upload.value("id"_L1));
    const QString job = jobs + u'/' + text(client.post(jobs, body).json(), "id"_L1);
    QCOMPARE(client.ask("DELETE", path).status, 409);
    QCOMPARE(client.ask("DELETE", job).status, 200);
    QCOMPARE(client.ask("DELETE", path).status, 200);
    QCOMPARE(client.get(path).status, 404);
    const PortReply refused = client.post(jobs, body);
    QCOMPARE(refused.status, 400);
    QVERIFY2(text(refused.json(), "message"_L1).contains("videoId"_L1), refused.bytes);
    QVERIFY(QDir(client.queue().data() + u"/uploads"_s).entryList(QDir::Files).isEmpty());
}

void TestPort::filesAreServedInParts()
{
    PortClient client;
    QVERIFY(client.serve());
    const QString url = text(client.upload(u"/v1/files"_s, m_clip).json(), "fileUrl"_L1);
    QFile file(m_clip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const PortReply whole = client.get(url);
    QCOMPARE(whole.bytes, content);
    QCOMPARE(whole.type, QByteArray("video/mp4"));
    QCOMPARE(whole.headers.value("accept-ranges"), QByteArray("bytes"));
    const PortReply part = client.get(url, {{"Range", "bytes=100-1099"}});
    QCOMPARE(part.status, 206);
    QCOMPARE(part.bytes, content.mid(100, 1000));
    QCOMPARE(client.get(url, {{"Range", "bytes=-10"}}).bytes, content.right(10));
    QCOMPARE(client.get(url, {{"Range", "bytes=99999999-"}}).status, 416);
    QCOMPARE(client.get(url, {{"If-None-Match", whole.headers.value("etag")}}).status, 304);
    const PortReply head = client.ask("HEAD", url);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("content-length").toLongLong(), content.size());
    QVERIFY(head.bytes.isEmpty());
}

void TestPort::ourOwnWordsSayEverything()
{
    PortClient client;
    QVERIFY(client.serve({u"--allow-root"_s, m_clips.folder()}));
    const QJsonObject spec{{u"version"_s, 1}, {u"sources"_s, QJsonArray{m_clip}},
        {u"outputs"_s,
            QJsonArray{QJsonObject{{u"container"_s, u"mp4"_s},
                {u"video"_s, QJsonObject{{u"ladder"_s, QJsonArray{QJsonObject{{u"resolution"_s, 120}}}}}}}}}};
    const PortReply created = client.post(u"/zoetrope/v1/jobs"_s, {{u"spec"_s, spec}, {u"priority"_s, 5}});
    QVERIFY2(created.status == 201, created.bytes);
    const QString path = u"/zoetrope/v1/jobs/%1"_s.arg(created.json().value("id"_L1).toInt());
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(path).json(), "state"_L1), u"succeeded"_s, 60'000);
    const QJsonObject job = client.get(path).json();
    QCOMPARE(job.value("priority"_L1).toInt(), 5);
    QCOMPARE(job.value("outputs"_L1).toArray().size(), 1);
    QCOMPARE(client.get(path + u"/log"_s).json().value("attempts"_L1).toArray().size(), 1);
    QCOMPARE(client.get(u"/openapi.json"_s).json().value("openapi"_L1).toString(), u"3.1.0"_s);
    QVERIFY(client.get(u"/zoetrope/v1/catalog"_s).json().value("codecs"_L1).toArray().size() > 2);
    QVERIFY(client.get(u"/zoetrope/v1/presets"_s).json().value("presets"_L1).toArray().size() > 3);
    const PortReply probed = client.post(u"/zoetrope/v1/probe"_s, {{u"source"_s, m_clip}});
    QCOMPARE(probed.status, 200);
    QCOMPARE(probed.json().value("video"_L1).toArray().size(), 1);
    QCOMPARE(client.post(u"/zoetrope/v1/probe"_s, {{u"source"_s, client.tokenPath()}}).status, 403);
    const PortReply frame = client.get(u"/zoetrope/v1/frame?source=%1&time=0.5&width=64&filters=grayscale"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(m_clip))));
    QCOMPARE(frame.status, 200);
    QCOMPARE(frame.type, "image/jpeg");
    QVERIFY(frame.bytes.startsWith("\xff\xd8\xff"));
    const QString upload = client.upload(u"/v1/files"_s, m_clip).json().value("id"_L1).toString();
    QCOMPARE(client.get(u"/zoetrope/v1/frame?format=png&source="_s + upload).type, "image/png");
    QCOMPARE(client.get(u"/zoetrope/v1/frame?source="_s + client.tokenPath()).status, 403);
    QCOMPARE(client.get(u"/zoetrope/v1/frame?source="_s + upload + u"&filters=movie"_s).status, 422);
    QCOMPARE(client.ask("POST", path + u"/cancel"_s).status, 409);
    QCOMPARE(client.ask("DELETE", path).status, 204);
    QCOMPARE(client.get(path).status, 404);
    const PortReply faulty = client.post(u"/zoetrope/v1/jobs"_s, {{u"spec"_s, 7}, {u"origin"_s, u"x"_s}});
    QCOMPARE(faulty.status, 422);
    QCOMPARE(text(faulty.json().value("error"_L1).toObject(), "code"_L1), u"spec-invalid"_s);
}

void TestPort::whatWaitsIsChangedInOurOwnWords()
{
    PortClient client;
    QVERIFY(client.serve({u"--allow-root"_s, m_clips.folder()}));
    const auto put = [&client](const QString &path, const QJsonObject &body) {
        return client.ask("PUT", u"/zoetrope/v1"_s + path, QJsonDocument(body).toJson());
    };
    QCOMPARE(put(u"/status"_s, {{u"mode"_s, u"paused"_s}}).json().value("mode"_L1).toString(), u"paused"_s);

    QJsonObject preset{{u"version"_s, 2}, {u"title"_s, u"Tiny"_s}, {u"purpose"_s, u"For this test."_s},
        {u"outputs"_s,
            QJsonArray{QJsonObject{{u"container"_s, u"mp4"_s},
                {u"video"_s, QJsonObject{{u"ladder"_s, QJsonArray{QJsonObject{{u"resolution"_s, 120}}}}}}}}}};
    const PortReply saved = put(u"/presets/tiny"_s, preset);
    QVERIFY2(saved.status == 200, saved.bytes);
    const auto listed = [&client] { return client.get(u"/zoetrope/v1/presets"_s).bytes.contains("\"tiny\""); };
    QVERIFY(listed());

    QJsonObject order{{u"spec"_s,
        QJsonObject{
            {u"version"_s, 1}, {u"sources"_s, QJsonArray{m_clip}}, {u"outputs"_s, saved.json().value("outputs"_L1)}}}};
    QList<int> ids;
    for (int i = 0; i < 3; ++i)
        ids += client.post(u"/zoetrope/v1/jobs"_s, order).json().value("id"_L1).toInt();
    const QString second = u"/jobs/%1"_s.arg(ids[1]);
    QCOMPARE(put(second + u"/priority"_s, {{u"priority"_s, 7}}).json().value("priority"_L1).toInt(), 7);
    QCOMPARE(put(u"/order"_s, {{u"jobs"_s, QJsonArray{ids[2]}}, {u"before"_s, ids[0]}}).status, 204);
    QList<int> places;
    for (const auto &job : client.get(u"/zoetrope/v1/jobs"_s).json().value("jobs"_L1).toArray())
        places += job.toObject().value("id"_L1).toInt();
    QCOMPARE(places, (QList<int>{ids[1], ids[2], ids[0]}));

    order.insert("collision"_L1, u"skip"_s);
    const QString folder = client.get(u"/zoetrope/v1"_s + second).json().value("destination"_L1).toString();
    const QJsonObject edited = put(second, order).json();
    QCOMPARE(edited.value("collision"_L1).toString(), u"skip"_s);
    QCOMPARE(edited.value("destination"_L1).toString(), folder);
    order.insert("destination"_L1, u"/etc"_s);
    QCOMPARE(put(second, order).status, 403);

    // A file of subtitles is read as a source is: from below what was allowed.
    QJsonObject output = saved.json().value("outputs"_L1).toArray().first().toObject();
    output.insert("subtitles"_L1, QJsonObject{{u"files"_s, QJsonArray{QJsonObject{{u"path"_s, client.tokenPath()}}}}});
    const QJsonObject spying{{u"spec"_s,
        QJsonObject{{u"version"_s, 1}, {u"sources"_s, QJsonArray{m_clip}}, {u"outputs"_s, QJsonArray{output}}}}};
    QCOMPARE(client.post(u"/zoetrope/v1/jobs"_s, spying).status, 403);

    QCOMPARE(client.ask("DELETE", u"/zoetrope/v1/presets/tiny"_s).status, 204);
    QVERIFY(!listed());
}

void TestPort::eventsTellWhatHappens()
{
    PortClient client;
    QVERIFY(client.serve());
    QTcpSocket listener;
    listener.connectToHost(u"127.0.0.1"_s, client.port());
    QVERIFY(listener.waitForConnected());
    listener.write("GET /zoetrope/v1/events HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(client.port())
        + "\r\nAuthorization: Bearer " + client.token() + "\r\n\r\n");
    QByteArray heard;
    const auto hears = [&](const QByteArray &words) {
        heard += listener.readAll();
        return heard.contains(words);
    };
    QTRY_VERIFY(hears(": welcome"));
    QVERIFY(heard.contains("text/event-stream"));
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, client.upload(u"/v1/files"_s, m_clip).json().value("id"_L1));
    QCOMPARE(client.post(jobs, body).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(hears("\"state\":\"succeeded\""), 60'000);
    QVERIFY(heard.contains("event: job\ndata: {"));
    QVERIFY(heard.contains("event: progress\ndata: {"));
}

void TestPort::filesAreUploadsSourcesOfTheQueueAndResults()
{
    PortClient client;
    QVERIFY(client.serve());
    const QJsonObject upload = client.upload(u"/v1/files"_s, m_clip).json();
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, upload.value("id"_L1));
    const QString job = jobs + u'/' + text(client.post(jobs, body).json(), "id"_L1);
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(job).json(), "status"_L1), u"completed"_s, 60'000);
    const QJsonArray made = client.get(job).json().value("files"_L1).toArray();
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0);
    QCOMPARE(client.queue().submit({m_clip}, {u"-f"_s, u"mp4"_s}).exitCode, 0);
    const QJsonObject list = client.get(u"/v1/files"_s).json();
    const QJsonArray data = list.value("data"_L1).toArray();
    QCOMPARE(data.size(), 2 + made.size());
    QCOMPARE(list.value("pageInfo"_L1)["total"_L1].toInt(), int(data.size()));
    QCOMPARE(data[0].toObject(), upload);
    QVERIFY(data[1]["jobId"_L1].isNull());
    QCOMPARE(data[1]["size"_L1].toInteger(), QFileInfo(m_clip).size());
    for (qsizetype i = 0; i < made.size(); ++i)
        QCOMPARE(data[2 + i].toObject(), made[i].toObject());
    const QJsonArray page = client.get(u"/v1/files?page=2&perPage=2"_s).json().value("data"_L1).toArray();
    QCOMPARE(page, (QJsonArray{data[2], data[3]}));
    // What stands in the window is a source for clients as well, though they may not read its folder.
    const QString source = text(data[1].toObject(), "id"_L1);
    QCOMPARE(client.get(u"/v1/files/"_s + source).json(), data[1].toObject());
    QCOMPARE(client.ask("DELETE", u"/v1/files/"_s + source).status, 409);
    body.insert("videoId"_L1, source);
    QCOMPARE(client.post(jobs, body).status, 200);
    QCOMPARE(client.queue().job(3).value("source"_L1).toString(), client.queue().job(2).value("source"_L1).toString());
}

void TestPort::bothKindsOfClientsSeeOneQueue()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0);
    QVERIFY(client.serve());
    QCOMPARE(client.queue().submit({m_clip}, {u"-f"_s, u"mp4"_s}).exitCode, 0);
    QJsonObject body = sampleBody();
    body.insert("videoId"_L1, client.upload(u"/v1/files"_s, m_clip).json().value("id"_L1));
    QCOMPARE(client.post(jobs, body).status, 200);
    QCOMPARE(client.queue().jobs().size(), 2);
    const QJsonObject all = client.get(u"/zoetrope/v1/jobs"_s).json();
    QCOMPARE(all.value("total"_L1).toInt(), 2);
    QCOMPARE(client.get(u"/zoetrope/v1/jobs?dialect=videosdk"_s).json().value("total"_L1).toInt(), 1);
    QCOMPARE(client.get(jobs).json().value("data"_L1).toArray().size(), 1); // the other one was not made in its words
}

void TestPort::aSourceThatCrashesItsReaderIsRefusedAndThePortGoesOn()
{
    const QString poison = m_clips.folder() + u"/clip.segv.mp4"_s; // see sourcefault.cpp
    QVERIFY(QFile::copy(m_clip, poison));
    PortClient client;
    qputenv("LD_PRELOAD", ZOETROPE_SOURCEFAULT);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0");
    const bool isServing = client.serve({u"--allow-root"_s, m_clips.folder()});
    qunsetenv("LD_PRELOAD"); // it has its copy
    QVERIFY(isServing);
    const PortReply probed = client.post(u"/zoetrope/v1/probe"_s, {{u"source"_s, poison}});
    QCOMPARE(probed.status, 422);
    QCOMPARE(text(probed.json().value("error"_L1).toObject(), "code"_L1), u"source-damaged"_s);
    const QString frame = u"/zoetrope/v1/frame?time=0.5&width=64&source="_s;
    QCOMPARE(client.get(frame + QString::fromLatin1(QUrl::toPercentEncoding(poison))).status, 422);
    QCOMPARE(client.get(frame + QString::fromLatin1(QUrl::toPercentEncoding(m_clip))).status, 200);
}

QTEST_GUILESS_MAIN(TestPort)
#include "tst_port.moc"
