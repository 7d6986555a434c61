// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/localrunner.h"

#include <QTemporaryDir>
#include <QTest>
#include <latch>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

// A run that ends at its probe: its source does not exist.
RunRequest hopelessRequest(const QString &stagingFolder)
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video = VideoSpec{};
    output.video->ladder = {Rung{}};
    RunRequest request;
    request.spec.sources = {stagingFolder + u"/missing.mp4"_s};
    request.spec.outputs = {output};
    request.stagingFolder = stagingFolder;
    return request;
}

} // namespace

class TestLocalRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRunEndsWithOneFinish()
    {
        constexpr int runs = 8;
        const QTemporaryDir folder;
        std::mutex mutex;
        QList<int> finishes(runs, 0);
        QList<int> eventsAfter(runs, 0);
        {
            LocalRunner runner(3);
            for (int run = 0; run < runs; ++run)
                QVERIFY(runner.start(hopelessRequest(folder.path()),
                    [&, run](const JobEvent &event) {
                        const std::scoped_lock lock(mutex);
                        eventsAfter[run] += finishes[run];
                        const auto *finished = std::get_if<JobFinished>(&event);
                        if (finished && finished->error && finished->error->code == ErrorCode::SourceMissing)
                            ++finishes[run];
                    },
                    {}));
        } // waits for all
        QCOMPARE(finishes, QList<int>(runs, 1));
        QCOMPARE(eventsAfter, QList<int>(runs, 0));
    }

    void slotsAreTakenAndGivenBack()
    {
        const QTemporaryDir folder;
        LocalRunner runner(2);
        QCOMPARE(runner.freeSlots(), 2);
        std::latch isFinishing(1);
        std::latch mayFinish(1);
        QVERIFY(runner.start(hopelessRequest(folder.path()),
            [&](const JobEvent &event) {
                if (!std::holds_alternative<JobFinished>(event))
                    return;
                isFinishing.count_down();
                mayFinish.wait();
            },
            {}));
        isFinishing.wait();
        QCOMPARE(runner.freeSlots(), 1);
        mayFinish.count_down();
        QTRY_COMPARE(runner.freeSlots(), 2);
    }

    void aRunThatWasStoppedBeforeItBeganIsCancelled()
    {
        const QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        std::optional<Error> error;
        {
            LocalRunner runner(1);
            QVERIFY(runner.start(
                hopelessRequest(folder.path()),
                [&](const JobEvent &event) {
                    if (const auto *finished = std::get_if<JobFinished>(&event))
                        error = finished->error;
                },
                stop.get_token()));
        }
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLocalRunner)
#include "tst_localrunner.moc"
