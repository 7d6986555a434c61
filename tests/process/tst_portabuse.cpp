// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/portclient.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <unistd.h>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;

/// Every address that there is, by its form: `#` stands for an id.
const QByteArrayList &forms()
{
    static const QByteArrayList all{"/v1/encoder/jobs", "/v1/encoder/jobs/#", "/v1/files", "/v1/files/#",
        "/files/videos/#.mp4", "/files/videos/#/index.m3u8", "/files/images/#.jpg", "/videosdk/v1/encoder/jobs",
        "/api/v1/abc123/transcoding_jobs/", "/api/v1/abc123/transcoding_jobs/#/", "/api/v1/abc123/webhooks/",
        "/api/v1/abc123/webhooks/#/", "/api/v1/organizations/", "/api/auth/login/", "/api/auth/logout/",
        "/tpstreams/api/v1/abc123/transcoding_jobs/", "/v1/jobs", "/v1/jobs/#", "/v1/jobs/templates/",
        "/v1/jobs/templates/#", "/v1/files/downloads/?file_id=#", "/v1/files/uploads/?object_key=#",
        "/v1/files/uploads/#", "/v1/presets/", "/v1/presets/#", "/v1/pipelines/", "/v1/pipelines/#", "/v1/codecs",
        "/v1/users", "/v1/applications", "/v1/oauth2/token/", "/content/files/#", "/content/form/#/#", "/xvid/v1/jobs",
        "/api/v2/jobs", "/api/v2/jobs.xml", "/api/v2/jobs.js?callback=#", "/api/v2/jobs/#", "/api/v2/jobs/#/progress",
        "/api/v2/jobs/#/cancel", "/api/v2/jobs/#/resubmit", "/api/v2/jobs/#/finish", "/api/v2/inputs/#",
        "/api/v2/inputs/#/progress", "/api/v2/outputs/#", "/api/v2/outputs/#/progress", "/api/v2/account",
        "/api/v2/account/integration", "/api/v2/account/live", "/api/v2/notifications", "/api/v2/reports/minutes",
        "/api/v2/reports/vod", "/api/v2/reports/live", "/api/v2/reports/all", "/api/v2/files/#/x.mp4",
        "/zencoder/api/v2/jobs", "/zoetrope/v1/jobs", "/zoetrope/v1/jobs/#", "/zoetrope/v1/jobs/#/log",
        "/zoetrope/v1/jobs/#/deliveries", "/zoetrope/v1/jobs/#/priority", "/zoetrope/v1/jobs/#/pause",
        "/zoetrope/v1/jobs/#/retry", "/zoetrope/v1/order", "/zoetrope/v1/status", "/zoetrope/v1/presets",
        "/zoetrope/v1/presets/#", "/zoetrope/v1/catalog", "/zoetrope/v1/probe", "/openapi.json", "/", "/nowhere"};
    return all;
}

/// Bodies that are right but for the source, which is nobody's.
const QByteArrayList &bodies()
{
    static const QByteArrayList all{
        R"({"videoUrl":"/nowhere/clip.mp4","presets":[{"format":"hls","resolutions":["240","360"]}],"thumbnails":[{"resolutions":["360"],"formats":["jpg"],"filters":["blur"],"timestamp":"00:00:03"}],"webhookUrl":"http://127.0.0.1:9/h","userData":{"a":1}})",
        R"({"input_url":"s3://films/clip.mp4","output_path":"s3://streams/a/","resolutions":["240p","480p"],"enable_drm":false,"client_metadata":{"a":"b"}})",
        R"({"url":"http://127.0.0.1:9/h","secret_token":"word"})",
        R"({"username":"a","password":"b","organization_id":"abc123"})",
        R"({"job":{"input":{"input_name":"clip.mp4","start_time":0},"outputs":[{"output_name":"Out","preset":{"id":"mp4"},"settings":{"video_bitrate":800}}],"user_data":{"a":1},"autograph":{"x":1}}})",
        R"({"preset":{"name":"mine","video_codec":"h264","width":640,"height":360}})",
        R"({"pipeline":{"name":"p","output_upload_dir":"/nowhere"}})",
        R"({"input":"/nowhere/clip.mp4","outputs":[{"label":"web","width":640,"quality":4,"clip_length":"00:00:05.0","thumbnails":{"number":3},"notifications":["http://127.0.0.1:9/h"]}],"test":true,"pass_through":"x"})",
        "<?xml version=\"1.0\"?><api-request><input>/nowhere/clip.mp4</input><outputs "
        "type=\"array\"><output><label>web</label></output></outputs></api-request>",
        R"({"spec":{"version":1,"sources":["/nowhere/clip.mp4"],"outputs":[{"container":"mp4","video":{"ladder":[{"resolution":360}]}}]},"priority":5,"webhook":"http://127.0.0.1:9/h"})",
        R"({"jobs":[1,2,3],"before":2})", R"({"mode":"paused"})", R"({"priority":5})",
        R"({"source":"/nowhere/clip.mp4"})", "grant_type=client_credentials&client_secret=word"};
    return all;
}

QByteArray idOf(QRandomGenerator &random)
{
    static const QByteArrayList odd{"0", "-1", "1", "7", "9223372036854775807", "99999999999999999999999", "1.5", "1e9",
        "%00", "..", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%5c..%5cx", "%ff%fe", "a%0d%0aX-Y:%20z",
        "0123456789abcdef01234567", "%F0%9F%8E%AC", "'%20OR%201=1--", "%25%32%65", "5KQfnXCg8Qh", ";", "null"};
    if (random.bounded(10) == 0)
        return QByteArray(int(random.bounded(4000)), 'a');
    return odd[random.bounded(int(odd.size()))];
}

/// A body that was right once.
QByteArray spoilt(QByteArray body, QRandomGenerator &random)
{
    static const QByteArrayList values{"null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "[]", "{}",
        "[[[]]]", "\"\\u0000\"", "\"\\ud800\"", "\"../../etc/passwd\"", "\"s3://\"", "\"file:///etc/passwd\"",
        "\"http://169.254.169.254/\"", "0.0000001", "{\"$ref\":\"#\"}"};
    switch (random.bounded(9)) {
    case 0:
        return body.left(int(random.bounded(int(body.size()))));
    case 1: {
        const int depth = int(random.bounded(60'000));
        return QByteArray(depth, '[') + QByteArray(random.bounded(2) == 0 ? depth : 0, ']');
    }
    case 2: {
        const QByteArray name = "{\"a\":";
        return name.repeated(int(random.bounded(5000))) + body;
    }
    case 3: // another value where there was one
        for (int i = 0; i < 3; ++i) {
            const qsizetype colon = body.indexOf(':', int(random.bounded(int(body.size()))));
            const qsizetype end = colon < 0 ? -1 : body.indexOf(',', colon);
            if (end > colon)
                body.replace(colon + 1, end - colon - 1, values[random.bounded(int(values.size()))]);
        }
        return body;
    case 4:
        for (int i = 0; i < 8; ++i)
            body[int(random.bounded(int(body.size())))] = char(random.bounded(256));
        return body;
    case 5:
        return body.replace("\"", "\"\xff\xc0\x80");
    case 6:
        return QByteArray(int(random.bounded(2000)), char(random.bounded(256)));
    case 7: {
        const QByteArray number(int(random.bounded(20'000)) + 1, '9');
        return body.replace("1", number);
    }
    default:
        return body;
    }
}

/// What each address is for, as the port says it: guessing alone would mostly meet 405.
using Allowed = QMap<QByteArray, QByteArrayList>;

struct Fuzzed
{
    QByteArray form;
    QByteArray bytes;
    bool isHead = false;
    bool isWhole = true; ///< else nothing need be answered: it never ends
};

Fuzzed makeRequest(QRandomGenerator &random, const Allowed &allowed, const QByteArray &host, const QByteArray &token)
{
    static const QByteArrayList methods{"GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "BREW"};
    Fuzzed fuzzed;
    fuzzed.form = forms()[random.bounded(int(forms().size()))];
    const QByteArrayList known = allowed.value(fuzzed.form);
    const bool isFitting = !known.isEmpty() && random.bounded(10) != 0;
    const QByteArrayList &choice = isFitting ? known : methods;
    const QByteArray method = choice[random.bounded(isFitting || random.bounded(4) == 0 ? int(choice.size()) : 4)];
    QByteArray target = fuzzed.form;
    while (target.contains('#'))
        target.replace(target.indexOf('#'), 1, idOf(random));
    if (random.bounded(5) == 0)
        target += (target.contains('?') ? "&" : "?")
            + QByteArrayList{"page", "perPage", "limit", "offset", "start", "sort", "expand_all", "format", "human",
                "state", "status", "search", "from", "count", "order"}[random.bounded(15)]
            + '=' + idOf(random);
    fuzzed.isHead = method == "HEAD";
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    const int credential = int(random.bounded(40)); // mostly right: what lies behind is to be reached
    head +=
        credential == 0 ? QByteArray() : "Authorization: Bearer " + token + "\r\nZencoder-Api-Key: " + token + "\r\n";
    QByteArray body;
    if (method != "GET" && method != "HEAD" && random.bounded(8) != 0)
        body = spoilt(bodies()[random.bounded(int(bodies().size()))], random);
    switch (random.bounded(24)) {
    case 0:
        for (int i = 0; i < 300; ++i)
            head += "X-Flood-" + QByteArray::number(i) + ": " + QByteArray(40, 'x') + "\r\n";
        break;
    case 1:
        head += "X-Long: " + QByteArray(60'000, 'x') + "\r\n";
        break;
    case 2:
        head += "Content-Type: multipart/form-data; boundary=" + idOf(random) + "\r\n";
        body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x.mp4\"\r\n\r\n" + body
            + "\r\n--x--";
        break;
    case 3:
        head += "Range: bytes=" + idOf(random) + "-\r\nIf-Range: x\r\n";
        break;
    case 4:
        head += "Origin: https://example.org\r\n";
        break;
    case 5:
        fuzzed.isWhole = false;
        fuzzed.bytes = head + "Content-Length: 2147483648\r\n\r\n" + body;
        return fuzzed;
    case 6: // chunks, some of them lies
        head += "Transfer-Encoding: chunked\r\n";
        fuzzed.isWhole = random.bounded(2) == 0;
        fuzzed.bytes = head + "\r\n" + QByteArray::number(body.size() + (fuzzed.isWhole ? 0 : 7), 16) + "\r\n" + body
            + (fuzzed.isWhole ? "\r\n0\r\n\r\n" : "");
        return fuzzed;
    default:
        break;
    }
    fuzzed.bytes = head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return fuzzed;
}

qint64 residentBytes(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
                                          : 0;
}

} // namespace

/// What a port has to bear (threat model P4, P6, P7, J5): seeded, so that what fails fails again.
/// ZOETROPE_LONG=1: ten times as long.
class TestPortAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsSentBreaksIt();
    void manyWhoSayNothingKeepNobodyOut();
    void secretsAreNowhereToBeRead();

private:
    void dribble();
    [[nodiscard]] bool isAnswered() const;

    std::unique_ptr<PortClient> m_client;
    std::vector<std::unique_ptr<QTcpSocket>> m_slow;
};

/// Clients that write a letter now and then.
void TestPortAbuse::dribble()
{
    constexpr std::size_t slowClients = 20;
    while (m_slow.size() < slowClients) {
        m_slow.push_back(std::make_unique<QTcpSocket>());
        m_slow.back()->connectToHost(u"127.0.0.1"_s, m_client->port());
        m_slow.back()->waitForConnected();
        m_slow.back()->write("POST /v1/encoder/jobs HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_client->port())
            + "\r\nAuthorization: " + m_client->token() + "\r\nContent-Length: 100000\r\n\r\n");
    }
    for (const auto &socket : m_slow) {
        socket->write("x");
        socket->flush();
    }
    std::erase_if(m_slow, [](const auto &socket) { return socket->state() != QAbstractSocket::ConnectedState; });
}

bool TestPortAbuse::isAnswered() const
{
    QElapsedTimer clock;
    clock.start();
    return m_client->get(u"/zoetrope/v1/status"_s).status == 200 && clock.elapsed() < 2000;
}

void TestPortAbuse::nothingThatIsSentBreaksIt()
{
    const int requests = qEnvironmentVariableIsSet("ZOETROPE_LONG") ? 100'000 : 10'000;
    m_client = std::make_unique<PortClient>();
    QVERIFY(m_client->serve());
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_client->port());
    QRandomGenerator random(20'261'130);
    const qint64 process = m_client->queue().serving().processId();
    qint64 before = 0;
    QMap<int, int> answers;
    Allowed allowed;
    QTcpSocket socket;
    for (int i = 0; i < requests; ++i) {
        if (i == requests / 20)
            before = residentBytes(process);
        if (i % 500 == 0) {
            QVERIFY2(isAnswered(), qPrintable(u"a good client waits after %1 requests"_s.arg(i)));
            dribble();
        }
        const Fuzzed fuzzed = makeRequest(random, allowed, host, m_client->token());
        if (socket.state() != QAbstractSocket::ConnectedState) {
            socket.abort();
            socket.connectToHost(u"127.0.0.1"_s, m_client->port());
            QVERIFY2(socket.waitForConnected(), qPrintable(u"no connection after %1 requests"_s.arg(i)));
        }
        socket.write(fuzzed.bytes);
        if (!fuzzed.isWhole)
            socket.waitForBytesWritten(1000);
        QByteArray answer;
        qsizetype end = -1;
        qsizetype length = 0;
        const int patience_ms = fuzzed.isWhole ? 10'000 : 20;
        while (end < 0 || (!fuzzed.isHead && answer.size() < end + length)) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(patience_ms))
                break;
            answer += socket.readAll();
            if (end < 0 && (end = answer.indexOf("\r\n\r\n")) >= 0) {
                const qsizetype field = answer.toLower().indexOf("content-length:");
                end += 4;
                length =
                    field < 0 || field > end ? 0 : answer.mid(field + 15, 12).split('\r').first().trimmed().toInt();
            }
        }
        const int status = answer.mid(9, 3).toInt();
        ++answers[status];
        if (const qsizetype field = answer.indexOf("\r\nAllow: "); status == 405 && field >= 0) {
            allowed[fuzzed.form] = answer.mid(field + 9, answer.indexOf('\r', field + 2) - field - 9).split(',');
            for (QByteArray &method : allowed[fuzzed.form])
                method = method.trimmed();
        }
        const QByteArray told = fuzzed.bytes.left(300) + "\n->\n" + answer.left(600);
        QVERIFY2(status / 100 != 5, told);
        QVERIFY2(!fuzzed.isWhole || status != 0 || socket.state() != QAbstractSocket::ConnectedState, told);
        QVERIFY2(!answer.contains("root:x:0"), told);
        if (!fuzzed.isWhole || status == 0 || answer.left(end < 0 ? 0 : end).toLower().contains("connection: close"))
            socket.abort();
    }
    QCOMPARE(m_client->queue().serving().state(), QProcess::Running);
    QVERIFY(isAnswered());
    const qint64 growth = residentBytes(process) - before;
    qInfo() << "answers by status:" << answers << "grown by" << growth / mebi << "MiB";
    QVERIFY2(growth < 64 * mebi, qPrintable(QString::number(growth / mebi)));
    QVERIFY(answers.value(200) > requests / 50); // what lies behind the doors was reached
    m_slow.clear();
    m_client->queue().serving().terminate();
    QVERIFY(m_client->queue().serving().waitForFinished());
    QCOMPARE(m_client->queue().serving().exitStatus(), QProcess::NormalExit);
}

void TestPortAbuse::manyWhoSayNothingKeepNobodyOut()
{
    m_client = std::make_unique<PortClient>();
    QVERIFY(m_client->serve());
    const qint64 process = m_client->queue().serving().processId();
    QVERIFY(isAnswered());
    const qint64 before = residentBytes(process);
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 500; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(u"127.0.0.1"_s, m_client->port());
        QVERIFY(idle.back()->waitForConnected());
        if (i % 50 == 0)
            QVERIFY(isAnswered());
    }
    QVERIFY(isAnswered());
    QVERIFY(residentBytes(process) - before < 64 * mebi);
}

void TestPortAbuse::secretsAreNowhereToBeRead()
{
    ClipMaker clips;
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    const QString clip = clips.clip(wish);
    const QTemporaryDir streams;
    m_client = std::make_unique<PortClient>();
    QVERIFY(m_client->serve({u"--allow-root"_s, clips.folder(), u"--bucket"_s, QString(u"films="_s + clips.folder()),
        u"--bucket"_s, QString(u"streams="_s + streams.path())}));
    HookReceiver receiver;
    const QString hook = receiver.address().replace(u"://"_s, u"://user:plantedhook@"_s);
    const QString name = QFileInfo(clip).fileName();
    QByteArray said;
    const auto post = [&](const QString &path, const QJsonObject &body) {
        const PortReply reply = m_client->ask(
            "POST", path, QJsonDocument(body).toJson(), {{"Authorization", "Bearer " + m_client->token()}});
        said += reply.bytes;
        return reply.status / 100;
    };
    const QString keys = u"?access_key=plantedaccess&secret_key=plantedstorage&region=x"_s;
    QCOMPARE(
        post(u"/api/v1/abc123/transcoding_jobs/"_s,
            {{u"input_path"_s, QString(u"s3://films/"_s + name + keys)},
                {u"output_path"_s, QString(u"s3://streams/a/"_s + keys)}, {u"resolutions"_s, QJsonArray{u"240p"_s}}}),
        2);
    const QJsonArray presets{QJsonObject{{u"format"_s, u"mp4"_s}, {u"resolutions"_s, QJsonArray{u"240"_s}}}};
    QCOMPARE(post(u"/v1/encoder/jobs"_s, {{u"videoUrl"_s, clip}, {u"presets"_s, presets}, {u"webhookUrl"_s, hook}}), 2);
    QCOMPARE(
        post(u"/api/v2/jobs"_s,
            {{u"input"_s, QString(u"s3://plantedaccess:plantedstorage@films/"_s + name)},
                {u"credentials"_s, u"plantedname"_s}, {u"api_key"_s, QString::fromLatin1(m_client->token())},
                {u"outputs"_s, QJsonArray{QJsonObject{{u"label"_s, u"a"_s}, {u"notifications"_s, QJsonArray{hook}}}}}}),
        2);
    // One that fails and says why.
    post(u"/v1/encoder/jobs"_s,
        {{u"videoUrl"_s, QString(u"s3://plantedaccess:plantedstorage@elsewhere/x"_s + keys)}, {u"presets"_s, presets}});
    QTRY_COMPARE_WITH_TIMEOUT(receiver.accepted.size(), 2, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->queue().stateOf(1), u"succeeded"_s, 60'000);
    for (const QString &path : {u"/v1/encoder/jobs"_s, u"/api/v1/abc123/transcoding_jobs/"_s, u"/api/v2/jobs"_s,
             u"/api/v2/notifications"_s, u"/zoetrope/v1/jobs"_s, u"/zoetrope/v1/jobs/1"_s, u"/zoetrope/v1/jobs/2"_s,
             u"/zoetrope/v1/jobs/3"_s, u"/zoetrope/v1/jobs/2/log"_s, u"/zoetrope/v1/jobs/2/deliveries"_s})
        said += m_client->get(path).bytes;
    m_client->queue().serving().terminate();
    QVERIFY(m_client->queue().serving().waitForFinished());
    said += m_client->queue().serving().readAllStandardOutput() + m_client->queue().serving().readAllStandardError();
    QByteArrayList secrets{"plantedhook", "plantedaccess", "plantedstorage", m_client->token()};
    for (const QByteArray &secret : secrets)
        QVERIFY2(
            !said.contains(secret), QByteArray(secret + ": " + said.mid(said.indexOf(secret) - 200, 300)).constData());
    // A webhook's password is kept for its next try, where its owner alone can read; the rest is kept nowhere.
    secrets.removeFirst();
    QDirIterator files(m_client->queue().data(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &secret : secrets) {
            const bool isItsOwn = secret == m_client->token() && file.fileName() == m_client->tokenPath();
            QVERIFY2(isItsOwn || !content.contains(secret),
                qPrintable(file.fileName() + u' ' + QString::fromLatin1(secret)));
        }
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const bool isOpen = content.contains("plantedhook") && (file.permissions() & others);
        const bool isBelowClosed = QFile::permissions(QFileInfo(file).path()) & others;
        QVERIFY2(!isOpen || !isBelowClosed, qPrintable(file.fileName()));
    }
}

QTEST_GUILESS_MAIN(TestPortAbuse)
#include "tst_portabuse.moc"
