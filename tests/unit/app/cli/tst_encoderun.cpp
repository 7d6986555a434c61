// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/encoderun.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <thread>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

// An engine of which each run is a thread that does what the test says.
struct FakeEngine
{
    using Run = std::function<JobFinished(const JobSpec &spec, const EventSink &sink, std::stop_token stop)>;

    Run run = [](const JobSpec &, const EventSink &, const std::stop_token &) { return success(); };
    std::optional<Error> publishFailure;
    std::mutex mutex;
    QSet<QString> stagingFolders; ///< guarded by mutex; those that are left
    QStringList published; ///< sources
    int runningNow = 0; ///< guarded by mutex
    int mostAtOnce = 0; ///< guarded by mutex

    static JobFinished success()
    {
        OutputRecord output;
        output.path = output.entry = u"clip-360.mp4"_s;
        output.bytes = 2048;
        output.size = {640, 360};
        output.duration = std::chrono::seconds(10);
        return {std::nullopt, {output}, {}};
    }

    Services services()
    {
        Services services;
        services.cpuCount = 2;
        services.openRunner = [this](int) { return startRun(); };
        services.makeStaging = [this](const QString &destination) -> Result<QString> {
            const std::scoped_lock lock(mutex);
            const QString folder = destination + u"/staging%1"_s.arg(++m_count);
            stagingFolders.insert(folder);
            return folder;
        };
        services.removeStaging = [this](const QString &folder) -> Result<> {
            const std::scoped_lock lock(mutex);
            stagingFolders.remove(folder);
            return {};
        };
        services.publish = [this](const PublishWish &wish) -> Result<QList<OutputRecord>> {
            if (publishFailure)
                return *publishFailure;
            published += wish.sources;
            return wish.outputs;
        };
        return services;
    }

private:
    StartRun startRun()
    {
        const auto threads = std::make_shared<std::vector<std::jthread>>(); // joined with the last copy
        return [this, threads](const JobSpec &spec, const QString &, const Budget &, const EventSink &sink,
                   const std::stop_token &stop) -> Result<> {
            threads->emplace_back([this, spec, sink, stop] {
                count(1);
                const JobFinished finished = run(spec, sink, stop);
                count(-1);
                sink(finished);
            });
            return {};
        };
    }

    void count(int change)
    {
        const std::scoped_lock lock(mutex);
        runningNow += change;
        mostAtOnce = std::max(mostAtOnce, runningNow);
    }

    int m_count = 0;
};

struct Session
{
    FakeEngine engine;
    QBuffer output;
    QBuffer errors;
    std::stop_source stop;
    Console console{&output, &errors, false};

    Session()
    {
        output.open(QIODevice::WriteOnly);
        errors.open(QIODevice::WriteOnly);
    }

    int encode(const QStringList &sources, EncodeRunOptions options = {})
    {
        CommandContext context{
            engine.services(), &console, stop.get_token(), [] { return std::chrono::milliseconds(0); }};
        QList<EncodeJob::Wish> wishes;
        for (const QString &source : sources) {
            JobSpec spec;
            spec.sources = {source};
            wishes += EncodeJob::Wish{spec, u"out"_s, NameClash::Fail, {}};
        }
        return EncodeRun(wishes, options, context).run();
    }

    QString said() const { return QString::fromUtf8(output.data()); }
    QString complained() const { return QString::fromUtf8(errors.data()); }
    QList<QJsonObject> events() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : output.data().split('\n'))
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(line).object();
        return all;
    }
};

JobFinished waitForStop(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, stop, [] { return false; });
    return {cancelled(), {}, {}};
}

} // namespace

class TestEncodeRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodRunIsPublishedAndItsStagingIsGone()
    {
        Session session;
        QCOMPARE(session.encode({u"in/clip.mp4"_s}), 0);
        QCOMPARE(session.engine.published, QStringList{u"in/clip.mp4"_s});
        QVERIFY(session.engine.stagingFolders.isEmpty());
        for (const QString &part : {u"clip-360.mp4"_s, u"2.00 KiB"_s, u"640x360"_s, u"verified"_s})
            QVERIFY2(session.said().contains(part), qPrintable(part));
    }

    void aFailedRunPublishesNothingAndSaysWhy()
    {
        Session session;
        session.engine.run = [](const JobSpec &, const EventSink &, const std::stop_token &) {
            return JobFinished{Error{ErrorCode::SourceDamaged, u"clip.mp4"_s, u"the detail"_s}, {}, {}};
        };
        QCOMPARE(session.encode({u"clip.mp4"_s}), 3);
        QVERIFY(session.engine.published.isEmpty());
        QVERIFY(session.engine.stagingFolders.isEmpty());
        QVERIFY(session.said().isEmpty());
        QVERIFY(session.complained().contains(u"clip.mp4"_s));
        QVERIFY(!session.complained().contains(u"the detail"_s));
    }

    void anOutputThatFailedIsNamedWithoutTheWorkingFolder()
    {
        Session session;
        session.engine.run = [](const JobSpec &, const EventSink &, const std::stop_token &) {
            return JobFinished{Error{ErrorCode::VerifyFailed, u"out/staging1/out/clip-360.mp4"_s, {}}, {}, {}};
        };
        QCOMPARE(session.encode({u"clip.mp4"_s}), 6);
        QVERIFY(session.complained().contains(u"clip-360.mp4"_s));
        QVERIFY(!session.complained().contains(u"staging1"_s));
    }

    void afterAFailedPublishTheStagingIsGone()
    {
        Session session;
        session.engine.publishFailure = Error{ErrorCode::OutputExists, u"out/clip-360.mp4"_s, {}};
        QCOMPARE(session.encode({u"clip.mp4"_s}), 4);
        QVERIFY(session.engine.stagingFolders.isEmpty());
        QVERIFY(session.complained().contains(u"out/clip-360.mp4"_s));
    }

    void aStopWhileRunningLeavesNothing()
    {
        Session session;
        session.engine.run = [&](const JobSpec &, const EventSink &, const std::stop_token &stop) {
            session.stop.request_stop();
            return waitForStop(stop);
        };
        QCOMPARE(session.encode({u"a.mp4"_s, u"b.mp4"_s}, {.jobsAtOnce = 1}), 130);
        QVERIFY(session.engine.published.isEmpty());
        QVERIFY(session.engine.stagingFolders.isEmpty());
        QVERIFY(session.complained().contains(u"stopped"_s));
    }

    void aStopAfterTheRunStillPublishesNothing()
    {
        Session session;
        session.engine.run = [&](const JobSpec &, const EventSink &, const std::stop_token &) {
            session.stop.request_stop();
            return FakeEngine::success();
        };
        QCOMPARE(session.encode({u"a.mp4"_s}), 130);
        QVERIFY(session.engine.published.isEmpty());
    }

    void whatWasFinishedBeforeTheStopStays()
    {
        Session session;
        session.engine.run = [&](const JobSpec &spec, const EventSink &, const std::stop_token &stop) {
            if (spec.sources.first() == "a.mp4"_L1)
                return FakeEngine::success();
            session.stop.request_stop();
            return waitForStop(stop);
        };
        QCOMPARE(session.encode({u"a.mp4"_s, u"b.mp4"_s}), 130);
        QCOMPARE(session.engine.published, QStringList{u"a.mp4"_s});
        QVERIFY(session.complained().contains(u"1 of 2"_s));
    }

    void oneBadSourceDoesNotHoldUpTheOthers()
    {
        Session session;
        session.engine.run = [](const JobSpec &spec, const EventSink &, const std::stop_token &) {
            if (spec.sources.first() == "bad.mp4"_L1)
                return JobFinished{Error{ErrorCode::SourceMissing, u"bad.mp4"_s, {}}, {}, {}};
            return FakeEngine::success();
        };
        QCOMPARE(session.encode({u"a.mp4"_s, u"bad.mp4"_s, u"c.mp4"_s}, {.jobsAtOnce = 2}), 3);
        QStringList published = session.engine.published;
        published.sort();
        QCOMPARE(published, (QStringList{u"a.mp4"_s, u"c.mp4"_s}));
    }

    void neverMoreRunAtOnceThanAllowed()
    {
        Session session;
        QCOMPARE(session.encode({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, {.jobsAtOnce = 2}), 0);
        QVERIFY(session.engine.mostAtOnce <= 2);
        QCOMPARE(session.engine.published.size(), 5);
    }

    void damageOfTheSourceHasAnExitCodeOfItsOwn()
    {
        Session session;
        session.engine.run = [](const JobSpec &, const EventSink &, const std::stop_token &) {
            JobFinished finished = FakeEngine::success();
            finished.notices = {{u"source-damaged"_s, u"The file ends early."_s, true}};
            return finished;
        };
        QCOMPARE(session.encode({u"a.mp4"_s}), 10);
        QCOMPARE(session.engine.published, QStringList{u"a.mp4"_s});
        QVERIFY(session.complained().contains(u"The file ends early."_s));
    }

    void jsonIsOneEventALineAndNothingElse()
    {
        Session session;
        session.engine.run = [](const JobSpec &, const EventSink &sink, const std::stop_token &) {
            sink(JobStarted{u"in/clip.mp4"_s});
            sink(JobProgress{});
            return FakeEngine::success();
        };
        QCOMPARE(session.encode({u"in/clip.mp4"_s}, {.speech = Speech::Json}), 0);
        const QList<QJsonObject> events = session.events();
        QCOMPARE(events.size(), 3);
        for (const QJsonObject &event : events) {
            QCOMPARE(event.value("job"_L1).toInt(), 1);
            QCOMPARE(event.value("source"_L1).toString(), u"in/clip.mp4"_s);
        }
        QCOMPARE(events.last().value("event"_L1).toString(), u"finished"_s);
        QVERIFY(events.last().value("destination"_L1).toString().endsWith(u"/out"_s));
        QVERIFY(session.complained().isEmpty());
    }

    void aFailureIsInTheJsonToo()
    {
        Session session;
        session.engine.publishFailure = Error{ErrorCode::OutputExists, u"out/clip-360.mp4"_s, {}};
        QCOMPARE(session.encode({u"clip.mp4"_s}, {.speech = Speech::Json}), 4);
        const QByteArray last = QJsonDocument(session.events().last()).toJson();
        QVERIFY2(last.contains("output-exists"), last.constData());
    }

    void aReaderThatWentAwayStopsTheRun()
    {
        Session session;
        session.output.close();
        session.engine.run = [](const JobSpec &, const EventSink &sink, const std::stop_token &stop) {
            sink(JobProgress{});
            return waitForStop(stop);
        };
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QCOMPARE(session.encode({u"clip.mp4"_s}, {.speech = Speech::Json}), 130);
        QVERIFY(session.engine.stagingFolders.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEncodeRun)
#include "tst_encoderun.moc"
