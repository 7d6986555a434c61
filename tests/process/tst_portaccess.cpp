// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/portclient.h"

#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList routes{u"/v1/encoder/jobs"_s, u"/videosdk/v1/encoder/jobs"_s, u"/videosdk/v1/files"_s,
    u"/zoetrope/v1/jobs"_s, u"/zoetrope/v1/events"_s, u"/zoetrope/v1/presets"_s, u"/nowhere"_s, u"/"_s};

/// The status of an answer's first line.
int statusOf(const QByteArray &answer) { return answer.split(' ').value(1).toInt(); }

} // namespace

/// Who has no business at the port, and does not get in.
class TestPortAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutTheTokenNothingIsTold();
    void guessingIsSlowedDownButWorkIsNot();
    void aForeignHostIsRefused();
    void webPagesAreRefused();
    void pagesOfListedOriginsMayAsk();
    void onlyListedOriginsAreAnsweredInAdvance();
    void whatIsNoOriginIsRefusedAtTheStart();
    void namesDoNotLeadOut();
    void whatIsNoHttpIsRefused_data();
    void whatIsNoHttpIsRefused();
    void largeBodiesAreRefusedUnread();
    void silentClientsMakeRoom();
    void mistakesAreAnsweredInTheDialect();
    void theTokenIsNowhereToBeRead();

private:
    [[nodiscard]] QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &more = {},
        const QByteArray &host = {}) const
    {
        const QByteArray ours = "127.0.0.1:" + QByteArray::number(m_client->port());
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + (host.isEmpty() ? ours : host)
            + "\r\nAuthorization: " + m_client->token() + "\r\nConnection: close\r\n" + more + "\r\n";
    }

    ClipMaker m_clips;
    QString m_clip;
    std::unique_ptr<PortClient> m_client;
};

void TestPortAccess::initTestCase()
{
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestPortAccess::init()
{
    m_client = std::make_unique<PortClient>();
    QVERIFY(m_client->serve());
}

void TestPortAccess::withoutTheTokenNothingIsTold()
{
    for (const QString &route : routes) {
        const PortReply reply = m_client->get(route, {{"Authorization", "Bearer " + QByteArray(64, 'a')}});
        QVERIFY2(reply.status == 401, qPrintable(route));
        QVERIFY(!reply.json().isEmpty());
    }
    QCOMPARE(m_client->ask("POST", routes.first(), "{}", {{"Authorization", ""}}).status, 401);
    QCOMPARE(m_client->get(routes.first(), {{"Authorization", "Bearer " + m_client->token()}}).status, 200);
}

void TestPortAccess::guessingIsSlowedDownButWorkIsNot()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_client->get(routes.first(), {{"Authorization", "guess"}}).status, 401);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(m_client->get(routes.first(), {{"Authorization", "guess"}}).status, 429);
    QCOMPARE(m_client->get(routes.first()).status, 200);
}

void TestPortAccess::aForeignHostIsRefused()
{
    const QByteArray port = QByteArray::number(m_client->port());
    for (const QString &route : routes) {
        for (const QByteArray &host :
            QByteArrayList{"example.org:" + port, "127.0.0.1.example.org:" + port, "127.0.0.1"})
            QCOMPARE(statusOf(m_client->raw(request("GET", route.toLatin1(), {}, host))), 421);
    }
    QCOMPARE(statusOf(m_client->raw(request("GET", "/v1/files", "Host: example.org\r\n"))), 421);
    QCOMPARE(statusOf(m_client->raw(request("GET", "http://example.org/v1/files"))), 400);
    QCOMPARE(statusOf(m_client->raw(request("GET", "/v1/files", {}, "localhost:" + port))), 200);
    QCOMPARE(statusOf(m_client->raw(request("GET", "http://127.0.0.1:" + port + "/v1/files"))), 200);
}

void TestPortAccess::webPagesAreRefused()
{
    for (const QString &route : routes) {
        for (const char *method : {"GET", "POST", "OPTIONS"}) {
            const PortReply reply =
                m_client->ask(method, route, {}, {{"Origin", "https://example.org"}, {"Content-Type", "text/plain"}});
            QCOMPARE(reply.status, 403);
            QVERIFY(!reply.headers.contains("access-control-allow-origin"));
        }
    }
}

void TestPortAccess::pagesOfListedOriginsMayAsk()
{
    PortClient client;
    QVERIFY(client.serve(
        {u"--allow-origin"_s, u"https://App.example.org:443/"_s, u"--allow-origin"_s, u"http://localhost:3000"_s}));
    for (const QString &route : QStringList{u"/v1/encoder/jobs"_s, u"/videosdk/v1/files"_s, u"/v1/jobs"_s,
             u"/api/v1/abc123/transcoding_jobs/"_s, u"/api/v2/jobs"_s, u"/zoetrope/v1/jobs"_s}) {
        for (const QByteArray &origin : QByteArrayList{"https://app.example.org", "http://localhost:3000"}) {
            const PortReply reply =
                client.get(route, {{"Origin", origin}, {"Authorization", "Bearer " + client.token()}});
            QVERIFY2(reply.status == 200, qPrintable(route));
            QCOMPARE(reply.headers.value("access-control-allow-origin"), origin);
            QCOMPARE(reply.headers.value("vary"), "Origin");
        }
        // So that a page can tell its user what is wrong.
        const PortReply stranger = client.get(route, {{"Origin", "http://localhost:3000"}, {"Authorization", ""}});
        QVERIFY(stranger.status == 401 || stranger.status == 403);
        QCOMPARE(stranger.headers.value("access-control-allow-origin"), "http://localhost:3000");
        const PortReply foreign = client.get(route, {{"Origin", "https://app.example.org.evil.example"}});
        QCOMPARE(foreign.status, 403);
        QVERIFY(!foreign.headers.contains("access-control-allow-origin"));
        const PortReply program = client.get(route, {{"Authorization", "Bearer " + client.token()}});
        QCOMPARE(program.status, 200);
        QVERIFY(!program.headers.contains("access-control-allow-origin"));
    }
}

void TestPortAccess::onlyListedOriginsAreAnsweredInAdvance()
{
    PortClient client;
    QVERIFY(client.serve({u"--allow-origin"_s, u"https://app.example.org"_s}));
    const QMap<QString, QByteArrayList> wanted{{u"/v1/encoder/jobs"_s, {"Authorization", "Content-Type", "Accept"}},
        {u"/v1/jobs"_s, {"Authorization", "Content-Type"}},
        {u"/api/v1/abc123/transcoding_jobs/"_s, {"Authorization", "Content-Type"}},
        {u"/api/v2/jobs"_s, {"Zencoder-Api-Key", "Content-Type"}},
        {u"/zoetrope/v1/jobs"_s, {"Authorization", "Content-Type"}}};
    for (auto route = wanted.begin(); route != wanted.end(); ++route) {
        const auto asked = [&](const QByteArray &origin) {
            return client.ask("OPTIONS", route.key(), {},
                {{"Origin", origin}, {"Authorization", ""}, {"Access-Control-Request-Method", "POST"},
                    {"Access-Control-Request-Headers", "authorization,content-type"}});
        };
        const PortReply reply = asked("https://app.example.org");
        QCOMPARE(reply.status, 204);
        QCOMPARE(reply.headers.value("access-control-allow-origin"), "https://app.example.org");
        QVERIFY(reply.headers.value("access-control-allow-methods").split(',').contains("POST")
            || reply.headers.value("access-control-allow-methods").contains(" POST"));
        for (const QByteArray &field : route.value())
            QVERIFY(reply.headers.value("access-control-allow-headers").contains(field));
        for (const QByteArray &origin : QByteArrayList{"https://example.org", "null", "http://app.example.org", "*"}) {
            const PortReply refused = asked(origin);
            QCOMPARE(refused.status, 403);
            QVERIFY(!refused.headers.contains("access-control-allow-origin"));
            QVERIFY(!refused.headers.contains("access-control-allow-methods"));
        }
    }
    QVERIFY(client.queue().jobs().isEmpty());
}

void TestPortAccess::whatIsNoOriginIsRefusedAtTheStart()
{
    for (const QString &origin : QStringList{u"*"_s, u"example.org"_s, u"https://example.org/page"_s, u"null"_s}) {
        PortClient client;
        QVERIFY(!client.serve({u"--allow-origin"_s, origin}));
        QTRY_COMPARE(client.queue().serving().state(), QProcess::NotRunning);
        QCOMPARE(client.queue().serving().exitCode(), 2);
        QVERIFY(client.queue().serving().readAllStandardError().contains(origin.toUtf8()));
    }
}

void TestPortAccess::namesDoNotLeadOut()
{
    // With a real name in front: the tricks behind it must not help.
    const QJsonObject upload = m_client->upload(u"/v1/files"_s, m_clip).json();
    const QJsonObject body{{u"videoId"_s, upload.value("id"_L1)},
        {u"presets"_s, QJsonArray{QJsonObject{{u"format"_s, u"hls"_s}, {u"resolutions"_s, QJsonArray{u"60"_s}}}}}};
    const QString job = routes.first() + u'/' + m_client->post(routes.first(), body).json().value("id"_L1).toString();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->get(job).json().value("status"_L1).toString(), u"completed"_s, 60'000);
    const QJsonObject file = m_client->get(job).json().value("files"_L1).toArray().first().toObject();
    const QByteArray folder = '/' + file.value("filePath"_L1).toString().toLatin1();
    QCOMPARE(statusOf(m_client->raw(request("GET", folder + "/index.m3u8"))), 200);
    QByteArrayList tricks{folder, folder + "/", folder + "/.", folder + "/index.m3u8/x", folder + "x/index.m3u8",
        "/files/images" + folder.mid(13) + "/index.m3u8", "/files/videos/", "/files/videos/../../queue.db"};
    for (const char *up : {"..", "%2e%2e", "%2E.", "..%2f..", "..%5c..", "..%00", "%252e%252e"}) {
        for (const char *goal : {"port/token", "queue.db", "etc/passwd"})
            tricks += folder + '/' + up + '/' + up + '/' + up + '/' + goal;
    }
    tricks += folder + '/' + m_client->tokenPath().toUtf8();
    for (const QByteArray &trick : tricks) {
        const QByteArray answer = m_client->raw(request("GET", trick));
        QVERIFY2(statusOf(answer) == 404 || statusOf(answer) == 400,
            QByteArray(trick + ": " + answer.left(100)).constData());
        QVERIFY(!answer.contains(m_client->token()));
    }
}

void TestPortAccess::whatIsNoHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01 no HTTP\r\n\r\n") << 400;
    QTest::newRow("both lengths") << QByteArray("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("two lengths") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n") << 400;
    QTest::newRow("odd length") << QByteArray("Content-Length: -2\r\n") << 400;
    QTest::newRow("endless head") << QByteArray("X: " + QByteArray(100'000, 'x') + "\r\n") << 431;
    QTest::newRow("bare name") << QByteArray("No colon\r\n") << 400;
}

void TestPortAccess::whatIsNoHttpIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const bool isWhole = bytes.contains("\r\n\r\n");
    const QByteArray answer = m_client->raw(isWhole ? bytes : request("POST", "/v1/encoder/jobs", bytes));
    QCOMPARE(statusOf(answer), status);
    QVERIFY2(answer.contains("\"message\"") || answer.contains("\"error\""), answer);
    QCOMPARE(m_client->get(routes.first()).status, 200);
}

void TestPortAccess::largeBodiesAreRefusedUnread()
{
    const QByteArray announced = m_client->raw(request("POST", "/v1/encoder/jobs", "Content-Length: 2147483648\r\n"));
    QCOMPARE(statusOf(announced), 413);
    const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n";
    const QByteArray chunked =
        m_client->raw(request("POST", "/v1/encoder/jobs", "Transfer-Encoding: chunked\r\n") + chunk + chunk);
    QCOMPARE(statusOf(chunked), 413);
    const PortReply deep = m_client->ask("POST", routes.first(), QByteArray(100'000, '['));
    QCOMPARE(deep.status, 400);
}

void TestPortAccess::silentClientsMakeRoom()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 200; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(u"127.0.0.1"_s, m_client->port());
        QVERIFY(silent.back()->waitForConnected());
        silent.back()->write("GET /slow");
    }
    QCOMPARE(m_client->get(routes.first()).status, 200);
}

void TestPortAccess::mistakesAreAnsweredInTheDialect()
{
    const PortReply method = m_client->ask("PUT", routes.first());
    QCOMPARE(method.status, 405);
    QCOMPARE(method.json().value("statusCode"_L1).toInt(), 405);
    QCOMPARE(m_client->get(u"/v1/encoder/nothing"_s).json().value("statusCode"_L1).toInt(), 404);
    QCOMPARE(m_client->get(u"/v1/encoder/jobs/0123456789abcdef01234567"_s).status, 404);
    for (const char *body : {"", "[]", "{", "{\"presets\":7}", "\xff\xfe", "{\"videoId\":\"x\"}"})
        QCOMPARE(m_client->ask("POST", routes.first(), body).status, 400);
    const PortReply foreign = m_client->post(routes.first(),
        {{u"videoUrl"_s, m_clip},
            {u"presets"_s, QJsonArray{QJsonObject{{u"format"_s, u"mp4"_s}, {u"resolutions"_s, QJsonArray{u"60"_s}}}}}});
    QCOMPARE(foreign.status, 403);
    QVERIFY(m_client->get(u"/zoetrope/v1/nothing"_s).json().contains("error"_L1));
    QVERIFY(m_client->queue().jobs().isEmpty());
}

void TestPortAccess::theTokenIsNowhereToBeRead()
{
    QVERIFY(!(QFile::permissions(m_client->tokenPath())
        & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    QCOMPARE(m_client->get(routes.first()).status, 200);
    m_client->queue().serving().terminate();
    QVERIFY(m_client->queue().serving().waitForFinished());
    const QByteArray said =
        m_client->queue().serving().readAllStandardOutput() + m_client->queue().serving().readAllStandardError();
    QVERIFY(!said.contains(m_client->token()));
    for (const QString &name : QDir(m_client->queue().data()).entryList(QDir::Files)) {
        QFile file(m_client->queue().data() + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(m_client->token()), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestPortAccess)
#include "tst_portaccess.moc"
