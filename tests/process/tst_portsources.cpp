// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/fileserver.h"
#include "tests/support/portclient.h"

#include <QDir>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject videoSdkBody(const QString &address)
{
    return {{u"videoUrl"_s, address},
        {u"presets"_s, QJsonArray{QJsonObject{{u"format"_s, u"mp4"_s}, {u"resolutions"_s, QJsonArray{u"240"_s}}}}}};
}

QJsonObject nativeBody(const QString &address)
{
    const QJsonObject output{{u"container"_s, u"mp4"_s},
        {u"video"_s, QJsonObject{{u"ladder"_s, QJsonArray{QJsonObject{{u"resolution"_s, 120}}}}}}};
    return {{u"spec"_s,
        QJsonObject{{u"version"_s, 1}, {u"sources"_s, QJsonArray{address}}, {u"outputs"_s, QJsonArray{output}}}}};
}

} // namespace

/// Sources that clients name by their http address.
class TestPortSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyDialectFetchesItsSource_data();
    void everyDialectFetchesItsSource();
    void nothingIsFetchedUnlessItWasAllowed_data() { everyDialectFetchesItsSource_data(); }
    void nothingIsFetchedUnlessItWasAllowed();
    void aKilledFetchGoesOnAtTheNextStart();
    void whatDoesNotComeIsSaidInTheJob();
    void theStateOfAFetchIsTold();
    void aPathThatLeadsElsewhereByThenIsNotRead_data() { everyDialectFetchesItsSource_data(); }
    void aPathThatLeadsElsewhereByThenIsNotRead();

private:
    [[nodiscard]] PortReply create(const QString &dialect, const QString &address);

    ClipMaker m_clips;
    QByteArray m_content;
    std::unique_ptr<FileServer> m_server;
    std::unique_ptr<PortClient> m_client;
};

void TestPortSources::initTestCase()
{
    ClipWish wish;
    wish.size = {320, 240};
    wish.seconds = 2;
    QFile clip(m_clips.clip(wish));
    QVERIFY(clip.open(QIODevice::ReadOnly));
    m_content = clip.readAll();
}

void TestPortSources::init()
{
    m_server = std::make_unique<FileServer>();
    m_server->content = m_content;
    m_client = std::make_unique<PortClient>();
}

PortReply TestPortSources::create(const QString &dialect, const QString &address)
{
    if (dialect == "videosdk"_L1)
        return m_client->post(u"/v1/encoder/jobs"_s, videoSdkBody(address));
    if (dialect == "tpstreams"_L1)
        return m_client->post(u"/api/v1/abc123/transcoding_jobs/"_s,
            {{u"input_url"_s, address},
                {u"output_path"_s, QString(u"s3://streams/"_s + QString::number(qHash(address)))},
                {u"resolutions"_s, QJsonArray{u"240p"_s}}});
    if (dialect == "xvid"_L1)
        return m_client->ask("POST", u"/v1/jobs/"_s,
            QJsonDocument(QJsonObject{{u"job"_s,
                              QJsonObject{{u"input"_s, QJsonObject{{u"input_name"_s, address}}},
                                  {u"outputs"_s,
                                      QJsonArray{QJsonObject{{u"output_name"_s, u"Fetched"_s},
                                          {u"preset"_s, QJsonObject{{u"id"_s, u"mp4"_s}}}}}}}}})
                .toJson(),
            {{"Authorization", "Bearer " + m_client->token()}});
    if (dialect == "zencoder"_L1)
        return m_client->post(u"/api/v2/jobs"_s,
            {{u"input"_s, address},
                {u"outputs"_s,
                    QJsonArray{QJsonObject{{u"label"_s, u"web"_s}, {u"thumbnails"_s, QJsonObject{{u"number"_s, 2}}}},
                        QJsonObject{{u"label"_s, u"long"_s}, {u"skip"_s, QJsonObject{{u"min_duration"_s, 60}}}}}}});
    return m_client->post(u"/zoetrope/v1/jobs"_s, nativeBody(address));
}

void TestPortSources::everyDialectFetchesItsSource_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect : {"videosdk", "tpstreams", "xvid", "zencoder", "native"})
        QTest::newRow(dialect) << QString::fromLatin1(dialect);
}

void TestPortSources::everyDialectFetchesItsSource()
{
    QFETCH(QString, dialect);
    const QTemporaryDir streams;
    QVERIFY(
        m_client->serve({u"--allow-source"_s, u"127.0.0.1"_s, u"--bucket"_s, QString(u"streams="_s + streams.path())}));
    const QString address = m_server->address(u"/films/clip.mp4?Signature=plantedsecret"_s);
    const PortReply created = create(dialect, address);
    QVERIFY2(created.status / 100 == 2, created.bytes);
    QVERIFY2(!created.bytes.contains("plantedsecret"), created.bytes);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->queue().stateOf(1), u"succeeded"_s, 60'000);
    QVERIFY(m_client->queue().job(1).value("outputs"_L1).toInt() > 0);
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(m_server->asked.first().path, "/films/clip.mp4?Signature=plantedsecret");
    if (dialect == "zencoder"_L1) {
        // What depends on the source was decided once it was there.
        const QJsonObject job = m_client->get(u"/api/v2/jobs/%1"_s.arg(created.json().value("id"_L1).toInt()))
                                    .json()
                                    .value("job"_L1)
                                    .toObject();
        QCOMPARE(job.value("thumbnails"_L1).toArray().size(), 2);
        QCOMPARE(job.value("output_media_files"_L1)[1]["state"_L1].toString(), u"skipped"_s);
        QCOMPARE(job.value("input_media_file"_L1)["width"_L1].toInt(), 320);
    }
    QFile store(m_client->queue().store());
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains("plantedsecret"));
    QFile log(m_client->queue().store() + u"-wal"_s);
    QVERIFY(!log.open(QIODevice::ReadOnly) || !log.readAll().contains("plantedsecret"));
}

void TestPortSources::nothingIsFetchedUnlessItWasAllowed()
{
    QFETCH(QString, dialect);
    const QTemporaryDir streams;
    QVERIFY(m_client->serve({u"--allow-network"_s, u"--bucket"_s, QString(u"streams="_s + streams.path())}));
    const PortReply refused = create(dialect, m_server->address());
    QVERIFY2(refused.status == 400 || refused.status == 422, refused.bytes);
    QVERIFY2(refused.bytes.contains("--allow-source 127.0.0.1"), refused.bytes);
    QVERIFY(m_client->queue().jobs().isEmpty());
    QVERIFY(m_server->asked.isEmpty());
}

void TestPortSources::aKilledFetchGoesOnAtTheNextStart()
{
    const QStringList options{u"--allow-source"_s, u"127.0.0.1"_s};
    QVERIFY(m_client->serve(options));
    m_server->breaks = {m_content.size() / 2};
    m_server->isHeld = true;
    QCOMPARE(create(u"videosdk"_s, m_server->address()).status, 200);
    const auto hold = [this] { return m_client->queue().job(1).value("hold"_L1).toObject(); };
    QTRY_VERIFY(hold().value("detail"_L1).toString().endsWith(" %"_L1));
    QCOMPARE(m_client->queue().stateOf(1), u"queued"_s);
    m_client->queue().kill();
    QVERIFY(m_client->serve(options));
    QTRY_COMPARE_WITH_TIMEOUT(m_client->queue().stateOf(1), u"succeeded"_s, 60'000);
    QCOMPARE(m_server->asked.last().headers.value("range"), "bytes=" + QByteArray::number(m_content.size() / 2) + '-');
}

void TestPortSources::whatDoesNotComeIsSaidInTheJob()
{
    QVERIFY(m_client->serve({u"--allow-source"_s, u"127.0.0.1"_s}));
    m_server->statuses = {404};
    const QString job = create(u"videosdk"_s, m_server->address()).json().value("id"_L1).toString();
    QTRY_COMPARE(m_client->get(u"/v1/encoder/jobs/"_s + job).json().value("status"_L1).toString(), u"failed"_s);
    const QJsonObject error = m_client->queue().job(1).value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1).toString(), u"source-missing"_s);
    QCOMPARE(error.value("detail"_L1).toString(), u"the server answered 404"_s);
}

void TestPortSources::theStateOfAFetchIsTold()
{
    QVERIFY(m_client->serve({u"--allow-source"_s, u"127.0.0.1"_s}));
    m_server->breaks = {m_content.size() / 2};
    m_server->isHeld = true;
    const int id = create(u"zencoder"_s, m_server->address()).json().value("id"_L1).toInt();
    const auto progress = [&] { return m_client->get(u"/api/v2/jobs/%1/progress"_s.arg(id)).json(); };
    QTRY_COMPARE(progress().value("input"_L1)["current_event"_L1].toString(), u"Downloading"_s);
    QTRY_VERIFY(progress().value("input"_L1)["progress"_L1].toDouble() >= 40);
    QCOMPARE(progress().value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(m_client->ask("PUT", u"/api/v2/jobs/%1/cancel"_s.arg(id)).status, 204);
    QCOMPARE(progress().value("state"_L1).toString(), u"cancelled"_s);
}

void TestPortSources::aPathThatLeadsElsewhereByThenIsNotRead()
{
    QFETCH(QString, dialect);
    const QTemporaryDir folder;
    const QString root = QDir(folder.path()).canonicalPath();
    QVERIFY(QDir(root).mkpath(u"open"_s) && QDir(root).mkpath(u"closed"_s));
    const QString clip = root + u"/open/clip.mp4"_s;
    const QString secret = root + u"/closed/secret.mp4"_s;
    for (const QString &path : {clip, secret}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_content);
    }
    QVERIFY(m_client->serve(
        {u"--allow-root"_s, root + u"/open"_s, u"--bucket"_s, QString(u"streams="_s + root + u"/open"_s)}));
    QCOMPARE(m_client->ask("PUT", u"/zoetrope/v1/status"_s, R"({"mode":"paused"})").status, 200);
    const PortReply made = create(dialect, clip);
    QVERIFY2(made.status / 100 == 2, made.bytes.constData());
    QVERIFY(QFile::remove(clip));
    QVERIFY(QFile::link(secret, clip));
    QVERIFY(create(dialect, clip).status / 100 == 4); // who asks now is refused at once
    QCOMPARE(m_client->ask("PUT", u"/zoetrope/v1/status"_s, R"({"mode":"running"})").status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->queue().stateOf(1), u"failed"_s, 60'000);
    QCOMPARE(QueueProgram::errorOf(m_client->queue().job(1)), u"source-changed"_s);
    QCOMPARE(m_client->queue().job(1).value("outputs"_L1).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestPortSources)
#include "tst_portsources.moc"
