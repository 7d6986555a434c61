// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeopen.h"
#include "tests/support/clipmaker.h"
#include "tests/support/portclient.h"
#include "tests/support/storefixtures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <thread>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Zoetrope::Testing;
using namespace Qt::Literals::StringLiterals;

/// How fast the port answers over 100,000 stored jobs while two encodes run, one line a figure beside its goal, and
/// what 50 requests a second cost an encode:
///
///   ZOETROPE_PROGRAM=build/release/app/zoetrope bench_port

namespace {

constexpr int storedPerDialect = 20'000;
constexpr int batch = 10'000;

[[noreturn]] void giveUp(const QString &why) { qFatal("%s", qPrintable(why)); }

/// One connection that is kept: a request goes out, its whole answer comes in.
///
/// Threads: one.
class KeptConnection
{
public:
    KeptConnection(quint16 port, QByteArray token)
        : m_port(port)
        , m_token(std::move(token))
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!m_socket.waitForConnected())
            giveUp(u"the port does not take connections"_s);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    struct Answer
    {
        int status = 0;
        QByteArray body;
        double took_ms = 0;
    };

    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        QElapsedTimer clock;
        clock.start();
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
            + "\r\nAuthorization: Bearer " + m_token + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray bytes;
        qsizetype end = -1;
        qsizetype length = 0;
        while (end < 0 || bytes.size() < end + length) {
            if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(30'000))
                giveUp(u"no answer to %1"_s.arg(QString::fromLatin1(target)));
            bytes += m_socket.readAll();
            if (end < 0 && (end = bytes.indexOf("\r\n\r\n")) >= 0) {
                const qsizetype field = bytes.toLower().indexOf("content-length:");
                end += 4;
                length =
                    field < 0 ? 0 : bytes.mid(field + 15, bytes.indexOf('\r', field) - field - 15).trimmed().toInt();
            }
        }
        return {bytes.mid(9, 3).toInt(), bytes.sliced(end), double(clock.nsecsElapsed()) / 1e6};
    }

private:
    quint16 m_port;
    QByteArray m_token;
    QTcpSocket m_socket;
};

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min<qsizetype>(values.size() - 1, qsizetype(double(values.size()) * share))];
}

void report(const QString &what, const QList<double> &took_ms, double wanted_ms)
{
    const double p99 = quantile(took_ms, 0.99);
    std::printf("%-46s p50 %8.2f ms  p99 %8.2f ms  wanted %6.0f ms  %s\n", qPrintable(what), quantile(took_ms, 0.5),
        p99, wanted_ms, p99 < wanted_ms ? "reached" : "MISSED");
    std::fflush(stdout);
}

/// The same request of each dialect: a job, as a client makes it.
struct Dialect
{
    QString name;
    QByteArray path; ///< of its jobs
    QByteArray body;
    QByteArray page; ///< of its lists, `%1` is the page's number and `%2` the place of its first job
    QByteArray (*idIn)(const QJsonObject &created);
};

QByteArray bodyOf(const QByteArray &body, const QString &clip, int number)
{
    return QByteArray(body).replace("CLIP", clip.toUtf8()).replace("NUMBER", QByteArray::number(number));
}

QList<Dialect> dialects()
{
    static const auto plain = [](const QJsonObject &created) {
        return created.value("id"_L1).toVariant().toByteArray();
    };
    return {
        {u"videosdk"_s, "/v1/encoder/jobs", R"({"videoUrl":"CLIP","presets":[{"format":"mp4","resolutions":["240"]}]})",
            "?page=%1&perPage=20", plain},
        {u"tpstreams"_s, "/api/v1/abc123/transcoding_jobs",
            R"({"input_url":"CLIP","output_path":"s3://streams/NUMBER/","resolutions":["240p"]})", "?page=%1&limit=20",
            plain},
        {u"xvid"_s, "/v1/jobs",
            R"({"job":{"input":{"input_name":"CLIP"},"outputs":[{"output_name":"Out","preset":{"id":"mp4"}}]}})",
            "?start=%2&limit=20",
            [](const QJsonObject &created) {
                return created.value("job"_L1).toObject().value("id"_L1).toString().toLatin1();
            }},
        {u"zencoder"_s, "/api/v2/jobs", R"({"input":"CLIP","outputs":[{"label":"web"}]})", "?page=%1&per_page=20",
            plain},
        {u"native"_s, "/zoetrope/v1/jobs",
            R"({"spec":{"version":1,"sources":["CLIP"],"outputs":[{"container":"mp4","video":{"ladder":[{"resolution":240}]}}]}})",
            "?dialect=native&offset=%2&count=20", plain},
    };
}

/// The program with a queue whose jobs are history, most of them.
class Bench
{
public:
    Bench()
    {
        ClipWish wish;
        wish.size = {640, 360};
        wish.seconds = 10;
        m_clip = m_clips.clip(wish);
        wish.size = {1280, 720};
        wish.seconds = 30;
        m_long = m_clips.clip(wish);
        if (m_clip.isEmpty() || m_long.isEmpty())
            giveUp(u"a clip cannot be made"_s);
    }

    void serve()
    {
        const QStringList options{u"--allow-root"_s, m_clips.folder(), u"--bucket"_s,
            QString(u"streams="_s + m_streams.path()), u"--jobs"_s, u"2"_s};
        if (!m_client.serve(options))
            giveUp(u"the program does not come up"_s);
    }
    [[nodiscard]] KeptConnection connection() const { return {m_client.port(), m_client.token()}; }

    void fill();
    void encodeTwo();
    void measureRequests();
    void measurePosts();
    void measureSlowDown();

private:
    void command(const QStringList &arguments)
    {
        if (const ProgramRun run = m_client.queue().run(arguments); run.exitCode != 0)
            giveUp(QString::fromUtf8(run.errors));
    }
    /// What the program tells on its output is taken: it waits for its reader.
    void drain()
    {
        m_client.queue().serving().waitForReadyRead(0);
        m_client.queue().serving().readAllStandardOutput();
    }
    [[nodiscard]] double encodeOnce();
    QList<JobOrder> ordersAsMade();

    ClipMaker m_clips;
    QTemporaryDir m_streams;
    QString m_clip;
    QString m_long;
    PortClient m_client;
};

/// One job of each dialect, made by a client, as it stands in the store.
QList<JobOrder> Bench::ordersAsMade()
{
    command({u"pause"_s});
    serve();
    KeptConnection client = connection();
    for (const Dialect &dialect : dialects()) {
        const KeptConnection::Answer made = client.ask("POST", dialect.path, bodyOf(dialect.body, m_clip, 0));
        if (made.status / 100 != 2)
            giveUp(dialect.name + u": "_s + QString::fromUtf8(made.body));
    }
    m_client.queue().serving().terminate();
    m_client.queue().serving().waitForFinished();
    command({u"resume"_s});
    Result<OpenedStore> opened = openStore(m_client.queue().data());
    if (!opened)
        giveUp(opened.error().detail);
    JobStore store(opened->database.get());
    QList<JobOrder> orders;
    for (int id = 1; id <= dialects().size(); ++id) {
        const Result<Job> job = store.job({id});
        if (!job)
            giveUp(job.error().detail);
        orders += job->order;
    }
    return orders;
}

void Bench::fill()
{
    const QList<JobOrder> made = ordersAsMade();
    Result<OpenedStore> opened = openStore(m_client.queue().data());
    if (!opened)
        giveUp(opened.error().detail);
    JobStore store(opened->database.get());
    for (int count = 0; count < storedPerDialect * int(made.size()); count += batch) {
        QList<JobOrder> orders;
        for (int i = 0; i < batch; ++i)
            orders += made[i % made.size()];
        if (const auto stored = store.submit(orders); !stored)
            giveUp(stored.error().detail);
    }
    const auto ended = opened->database->transact([&]() -> Result<> {
        const Result<int> changed = opened->database->change(
            u"UPDATE jobs SET started_at = submitted_at, finished_at = submitted_at + id, fraction = 1, "
            "state = CASE id % 20 WHEN 0 THEN 'failed' WHEN 1 THEN 'cancelled' ELSE 'succeeded' END"_s,
            {});
        return changed ? Result<>() : changed.error();
    });
    if (!ended)
        giveUp(ended.error().detail);
}

void Bench::encodeTwo()
{
    drain();
    for (int i = 0; i < 40; ++i) { // enough to keep two at work until the end
        command({u"submit"_s, m_long, u"-r"_s, u"720,480,360"_s, u"-f"_s, u"mp4"_s, u"-o"_s, m_client.queue().out()});
        drain();
    }
}

void Bench::measureRequests()
{
    KeptConnection client = connection();
    QRandomGenerator random(1);
    for (const Dialect &dialect : dialects()) {
        QList<double> lists;
        QByteArrayList ids;
        for (int i = 0; i < 100; ++i) {
            const int page = i < 3 ? i + 1 : int(random.bounded(storedPerDialect / 20)) + 1;
            const QByteArray query = QByteArray(dialect.page)
                                         .replace("%1", QByteArray::number(page))
                                         .replace("%2", QByteArray::number((page - 1) * 20));
            const KeptConnection::Answer answer = client.ask("GET", dialect.path + query);
            if (answer.status != 200)
                giveUp(dialect.name + u": "_s + QString::fromUtf8(answer.body));
            lists += answer.took_ms;
            QJsonValue all = QJsonDocument::fromJson(answer.body).object();
            for (const auto key : {"data"_L1, "results"_L1, "jobs"_L1}) {
                if (all[key].isArray())
                    all = all[key];
            }
            const QJsonArray jobs = all.isArray() ? all.toArray() : QJsonDocument::fromJson(answer.body).array();
            for (const auto &job : jobs) {
                const QJsonObject one = job["job"_L1].isObject() ? job["job"_L1].toObject() : job.toObject();
                ids += one.value("id"_L1).toVariant().toByteArray();
            }
        }
        report(dialect.name + u": a page of 20"_s, lists, 30);
        QList<double> shown;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 4000; ++i) {
            if (i % 200 == 0)
                drain();
            const KeptConnection::Answer answer =
                client.ask("GET", dialect.path + '/' + ids[random.bounded(int(ids.size()))]);
            if (answer.status != 200 && answer.status != 404) // what was cancelled is gone for some
                giveUp(dialect.name + u": "_s + QString::fromUtf8(answer.body));
            shown += answer.took_ms;
        }
        const double perSecond = double(shown.size()) * 1e3 / double(clock.elapsed());
        report(dialect.name + u": a job"_s, shown, 10);
        std::printf("%-46s %14.0f requests/s   wanted %6d       %s\n", qPrintable(dialect.name + u": one client"_s),
            perSecond, 2000, perSecond >= 2000 ? "reached" : "MISSED");
    }
}

void Bench::measurePosts()
{
    KeptConnection client = connection();
    for (const Dialect &dialect : dialects()) {
        QList<double> took;
        for (int i = 1; i <= 200; ++i) {
            drain();
            const KeptConnection::Answer answer = client.ask("POST", dialect.path, bodyOf(dialect.body, m_clip, i));
            if (answer.status / 100 != 2)
                giveUp(dialect.name + u": "_s + QString::fromUtf8(answer.body));
            took += answer.took_ms;
        }
        report(dialect.name + u": a new job"_s, took, 25);
    }
}

/// Seconds from its start to its end, as the queue notes them.
double Bench::encodeOnce()
{
    const QJsonObject output{{u"container"_s, u"mp4"_s},
        {u"video"_s, QJsonObject{{u"ladder"_s, QJsonArray{QJsonObject{{u"resolution"_s, 480}}}}}}};
    const QJsonObject spec{{u"version"_s, 1}, {u"sources"_s, QJsonArray{m_long}}, {u"outputs"_s, QJsonArray{output}}};
    KeptConnection client = connection();
    const QByteArray body = QJsonDocument(QJsonObject{{u"spec"_s, spec}, {u"priority"_s, 100}}).toJson();
    const QByteArray id =
        dialects().last().idIn(QJsonDocument::fromJson(client.ask("POST", dialects().last().path, body).body).object());
    for (;;) {
        QThread::msleep(500); // often enough, and no load
        drain();
        const QJsonObject job =
            QJsonDocument::fromJson(client.ask("GET", dialects().last().path + '/' + id).body).object();
        const QDateTime end = QDateTime::fromString(job.value("finishedAt"_L1).toString(), Qt::ISODateWithMs);
        const QDateTime start = QDateTime::fromString(job.value("startedAt"_L1).toString(), Qt::ISODateWithMs);
        if (end.isValid())
            return double(start.msecsTo(end)) / 1e3;
    }
}

void Bench::measureSlowDown()
{
    constexpr int rounds = 3;
    constexpr std::chrono::milliseconds apart{20}; // 50 a second
    QList<double> alone;
    QList<double> beside;
    for (int round = 0; round < rounds; ++round) {
        alone += encodeOnce();
        std::jthread asker([this, apart](const std::stop_token &stop) {
            KeptConnection client = connection();
            const QList<Dialect> all = dialects();
            auto next = std::chrono::steady_clock::now();
            for (int i = 0; !stop.stop_requested(); ++i) {
                client.ask("GET", i % 10 == 0 ? all[i / 10 % all.size()].path : QByteArray("/zoetrope/v1/jobs/7"));
                std::this_thread::sleep_until(next += apart);
            }
        });
        beside += encodeOnce();
    }
    const double before = quantile(alone, 0.5);
    const double slower = (quantile(beside, 0.5) / before - 1) * 100;
    std::printf("%-46s %8.2f s alone, %8.2f s beside 50 requests/s: %+.1f %%  wanted 2 %%  %s\n", "an encode", before,
        quantile(beside, 0.5), slower, slower <= 2 ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (programPath().isEmpty())
        giveUp(u"ZOETROPE_PROGRAM names no program"_s);
    Bench bench;
    bench.fill();
    bench.serve();
    bench.measureSlowDown();
    bench.encodeTwo();
    bench.measureRequests();
    bench.measurePosts();
    return 0;
}
