// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/mediareader.h"
#include "tests/support/portclient.h"

#include <QDirIterator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jobs = u"/api/v1/zoetro/transcoding_jobs/"_s;
const QString hooks = u"/api/v1/zoetro/webhooks/"_s;

QString text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString(); }

/// Files below a folder that hold these bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(bytes))
            found += file.fileName();
    }
    return found;
}

} // namespace

/// Clients of TPStreams' transcoding service ask the built program.
class TestPortTpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aJobPlaysFromItsBucket();
    void receiversHearOfEveryState();
    void jobsAreListedAndCancelled();
    void whoLogsInGetsTheToken();
    void whatCannotBeIsSaidByField();

private:
    [[nodiscard]] QStringList options() const
    {
        return {u"--bucket"_s, u"films="_s + m_clips.folder(), u"--bucket"_s, u"streams="_s + m_out.path()};
    }
    [[nodiscard]] QJsonObject bodyFor(const QString &folder) const
    {
        return {{u"input_path"_s, QString(u"s3://films/"_s + QFileInfo(m_clip).fileName())},
            {u"output_path"_s, QString(u"s3://streams/"_s + folder)}, {u"resolutions"_s, QJsonArray{u"240p"_s}}};
    }
    ClipMaker m_clips;
    QString m_clip;
    QTemporaryDir m_out;
};

void TestPortTpStreams::initTestCase()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = 2;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestPortTpStreams::aJobPlaysFromItsBucket()
{
    const QByteArray secret = "pLaNtEdSeCrEt";
    PortClient client;
    QVERIFY(client.serve(options()));
    QJsonObject body = bodyFor(u"one/?access_key=AKPLANTED&secret_key="_s + QString::fromLatin1(secret));
    body.insert(
        "input_path"_L1, QString(text(body, "input_path"_L1) + u"?secret_key="_s + QString::fromLatin1(secret)));
    body.insert("resolutions"_L1, QJsonArray{u"240p"_s, u"360p"_s});
    body.insert("client_metadata"_L1, QJsonObject{{u"lesson"_s, 12}});
    const PortReply created = client.ask("POST", jobs, QJsonDocument(body).toJson(),
        {{"Authorization", "token " + client.token()}, {"Content-Type", "application/x-www-form-urlencoded"}});
    QVERIFY2(created.status == 201, created.bytes);
    QJsonObject job = created.json();
    QCOMPARE(text(job, "status"_L1), u"Queued"_s);
    QCOMPARE(text(job, "output_path"_L1), u"s3://streams/one/"_s);
    const QString path = jobs + text(job, "id"_L1) + u'/';
    QTRY_VERIFY_WITH_TIMEOUT((job = client.get(path).json(),
                                 text(job, "status"_L1) == "Completed"_L1 || text(job, "status"_L1) == "Error"_L1),
        60'000);
    QVERIFY2(text(job, "status"_L1) == "Completed"_L1, QJsonDocument(job).toJson());
    QCOMPARE(job.value("video_duration"_L1), QJsonValue(2));
    QCOMPARE(job.value("client_metadata"_L1), body.value("client_metadata"_L1));

    const Result<MediaReading> read = readMedia(m_out.filePath(u"one/video.m3u8"_s));
    QVERIFY(read.has_value());
    QCOMPARE(read->errors, 0);
    QVERIFY(read->video() && read->audio());
    QCOMPARE(read->video()->frames, 50);

    // Stopped, so that all of the database is in its file.
    client.queue().serving().terminate();
    QVERIFY(client.queue().serving().waitForFinished());
    const QByteArray said =
        client.queue().serving().readAllStandardOutput() + client.queue().serving().readAllStandardError();
    QVERIFY(!said.contains(secret) && !said.contains("AKPLANTED"));
    QCOMPARE(filesWith(client.queue().data(), secret), QStringList());
    QCOMPARE(filesWith(client.queue().data(), "AKPLANTED"), QStringList());
    QCOMPARE(filesWith(m_out.path(), secret), QStringList());

    QVERIFY(client.serve(options()));
    QCOMPARE(client.get(path).json(), job);
    const PortReply again = client.post(jobs, body); // a folder is one job's alone
    QCOMPARE(again.status, 201);
    const QString second = jobs + text(again.json(), "id"_L1);
    QTRY_COMPARE_WITH_TIMEOUT(text(client.get(second).json(), "status"_L1), u"Error"_s, 60'000);
    QVERIFY(!text(client.get(second).json(), "error_message"_L1).isEmpty());
}

void TestPortTpStreams::receiversHearOfEveryState()
{
    HookReceiver receiver;
    PortClient client;
    QVERIFY(client.serve(options()));
    const PortReply made = client.post(hooks, {{u"url"_s, receiver.address()}, {u"secret_token"_s, u"hook secret"_s}});
    QVERIFY2(made.status == 201, made.bytes);
    const QString id = text(made.json(), "id"_L1);
    client.queue().kill();
    QVERIFY(client.serve(options()));
    QCOMPARE(client.get(hooks).json().value("results"_L1).toArray(), QJsonArray{made.json()});

    const PortReply created = client.post(jobs, bodyFor(u"two/"_s));
    QVERIFY2(created.status == 201, created.bytes);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.accepted.size(), 2, 60'000);
    QStringList heard;
    for (const HookRequest &told : receiver.accepted) {
        QCOMPARE(told.headers.value("x-streams-token"), QByteArray("hook secret"));
        QCOMPARE(text(told.json(), "id"_L1), text(created.json(), "id"_L1));
        heard += text(told.json(), "status"_L1);
    }
    QCOMPARE(heard, (QStringList{u"transcoding"_s, u"completed"_s}));
    QVERIFY(QFile::exists(m_out.filePath(u"two/video.m3u8"_s)));

    const QJsonObject changed{{u"url"_s, u"http://127.0.0.1:9/"_s}, {u"secret_token"_s, u"other"_s}};
    QCOMPARE(client.ask("PUT", hooks + id, QJsonDocument(changed).toJson()).status, 200);
    QCOMPARE(text(client.get(hooks + id).json(), "url"_L1), text(changed, "url"_L1));
    QCOMPARE(client.ask("DELETE", hooks + id + u'/').status, 204);
    QCOMPARE(client.ask("DELETE", hooks + id).status, 404);
    QCOMPARE(client.get(hooks).json().value("count"_L1).toInt(), 0);
    QVERIFY(client.post(hooks, {{u"url"_s, u"nowhere"_s}}).json().contains("secret_token"_L1));
}

void TestPortTpStreams::jobsAreListedAndCancelled()
{
    PortClient client;
    QCOMPARE(client.queue().run({u"pause"_s}).exitCode, 0); // the queue, so that jobs stay in it
    QVERIFY(client.serve(options()));
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids += text(client.post(jobs, bodyFor(u"list%1/"_s.arg(i))).json(), "id"_L1);
    const auto idsIn = [](const QJsonObject &page) {
        QStringList found;
        for (const QJsonValue &job : page.value("results"_L1).toArray())
            found += text(job.toObject(), "id"_L1);
        return found;
    };
    QCOMPARE(idsIn(client.get(jobs).json()), (QStringList{ids[2], ids[1], ids[0]}));
    const QJsonObject first = client.get(jobs + u"?ordering=created&limit=2"_s).json();
    QCOMPARE(first.value("count"_L1).toInt(), 3);
    QCOMPARE(idsIn(first), ids.mid(0, 2));
    QVERIFY(first.value("previous"_L1).isNull());
    const QJsonObject second = client.get(text(first, "next"_L1)).json();
    QCOMPARE(idsIn(second), ids.mid(2));
    QVERIFY(second.value("next"_L1).isNull());
    QCOMPARE(idsIn(client.get(text(second, "previous"_L1)).json()), ids.mid(0, 2));

    const QString path = jobs + ids[1] + u'/';
    const PortReply cancelled = client.ask("DELETE", path);
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(text(cancelled.json(), "message"_L1), u"Job cancelled successfully."_s);
    QTRY_COMPARE(text(client.get(path).json(), "status"_L1), u"Cancelled"_s);
    QCOMPARE(client.ask("DELETE", path).status, 400);
    QCOMPARE(idsIn(client.get(jobs + u"?status=queued&ordering=created"_s).json()), (QStringList{ids[0], ids[2]}));
    QCOMPARE(idsIn(client.get(jobs + u"?status=completed&status=error"_s).json()), QStringList());
    QCOMPARE(idsIn(client.get(jobs + u"?enable_drm=true"_s).json()), QStringList());
    QCOMPARE(client.get(jobs + u"?page=9"_s).status, 404);
    QCOMPARE(client.get(jobs + u"?status=done"_s).status, 400);
    const PortReply unknown = client.get(jobs + u"5KQfnXCg8Qh/"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(text(unknown.json(), "detail"_L1), u"Not found."_s);
    // Their own dialect's, and nobody else's.
    QCOMPARE(client.get(u"/v1/encoder/jobs"_s).json().value("data"_L1).toArray().size(), 0);
    QCOMPARE(client.get(u"/zoetrope/v1/jobs?dialect=tpstreams"_s).json().value("total"_L1).toInt(), 3);
}

void TestPortTpStreams::whoLogsInGetsTheToken()
{
    PortClient client;
    QVERIFY(client.serve(options()));
    const QMap<QByteArray, QByteArray> nobody{{"Authorization", ""}};
    const auto logIn = [&](const QString &password) {
        const QJsonObject body{
            {u"username"_s, u"me"_s}, {u"password"_s, password}, {u"organization_id"_s, u"abc123"_s}};
        return client.ask("POST", u"/tpstreams/api/auth/login/"_s, QJsonDocument(body).toJson(), nobody);
    };
    const PortReply in = logIn(QString::fromLatin1(client.token()));
    QCOMPARE(in.status, 200);
    const QMap<QByteArray, QByteArray> known{{"Authorization", "Token " + text(in.json(), "token"_L1).toLatin1()}};
    const PortReply organizations = client.ask("GET", u"/api/v1/organizations/"_s, {}, known);
    QCOMPARE(organizations.json().value("count"_L1).toInt(), 1);
    QCOMPARE(client.ask("POST", u"/api/auth/logout/"_s, {}, known).status, 204);

    const PortReply none = client.ask("GET", jobs, {}, nobody);
    QCOMPARE(none.status, 401);
    QCOMPARE(text(none.json(), "detail"_L1), u"Authentication credentials were not provided."_s);
    const PortReply wrong = client.ask("GET", jobs, {}, {{"Authorization", "Token wrong"}});
    QCOMPARE(wrong.status, 401);
    QCOMPARE(text(wrong.json(), "detail"_L1), u"Invalid token."_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(logIn(u"wrong"_s).status, 400);
    QCOMPARE(logIn(u"wrong"_s).status, 429);
    QCOMPARE(logIn(QString::fromLatin1(client.token())).status, 200);
}

void TestPortTpStreams::whatCannotBeIsSaidByField()
{
    PortClient client;
    QVERIFY(client.serve(options()));
    const auto faultOf = [&](const QString &field, const QJsonValue &value) {
        QJsonObject body = bodyFor(u"three/"_s);
        body.insert(field, value);
        const PortReply refused = client.post(jobs, body);
        return refused.status == 400 ? refused.json().value(field).toArray().at(0).toString() : QString();
    };
    QVERIFY(faultOf(u"output_path"_s, u"s3://elsewhere/x/"_s).contains("--bucket elsewhere=DIR"_L1));
    QVERIFY(!faultOf(u"output_path"_s, u"s3://streams/../x"_s).isEmpty());
    QVERIFY(!faultOf(u"output_path"_s, u"/etc"_s).isEmpty());
    QVERIFY(!faultOf(u"input_path"_s, u"s3://films/%2e%2e/x"_s).isEmpty());
    QVERIFY(!faultOf(u"input_path"_s, u"s3://films/missing.mp4"_s).isEmpty());
    QVERIFY(!faultOf(u"input_url"_s, u"https://example.com/in.mp4"_s).isEmpty());
    QVERIFY(faultOf(u"enable_drm"_s, true).contains("Widevine"_L1));
    QVERIFY(!faultOf(u"resolutions"_s, QJsonArray{u"144p"_s}).isEmpty());
    QCOMPARE(client.ask("POST", jobs, "[]").status, 400);
    QCOMPARE(client.ask("PATCH", jobs).status, 405);
    QCOMPARE(client.get(u"/api/v1/zoetro/assets/"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestPortTpStreams)
#include "tst_porttpstreams.moc"
