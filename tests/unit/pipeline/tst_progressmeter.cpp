// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/progressmeter.h"

#include <QTest>

namespace Zoetrope {

class TestProgressMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeNeverFallsAndPhasesFollow()
    {
        QList<JobProgress> seen;
        ProgressMeter meter([&seen](const JobEvent &event) {
            if (const auto *progress = std::get_if<JobProgress>(&event))
                seen.append(*progress);
        });
        meter.addTrack(QStringLiteral("v360"), QStringLiteral("640x360 h264"), true);
        meter.setExpectedDuration(Microseconds(10'000'000));
        meter.beginPhase(JobPhase::Encoding);
        meter.advance(QStringLiteral("v360"), 250, Microseconds(20'000'000)); // longer than was stated
        meter.beginPhase(JobPhase::Packaging);
        meter.beginPhase(JobPhase::Verifying);
        QCOMPARE(seen.size(), 3); // a phase is always told, progress in between only ten times a second
        QCOMPARE(seen.last().phase, JobPhase::Verifying);
        for (qsizetype i = 1; i < seen.size(); ++i)
            QVERIFY(seen[i].fraction >= seen[i - 1].fraction);
        QVERIFY(seen.last().fraction < 1);
        QCOMPARE(seen.last().tracks.first().frames, 250);
    }

    void whatAnEarlierAttemptLeftCountsAsDoneButNotAsPace()
    {
        QList<JobProgress> seen;
        ProgressMeter meter([&seen](const JobEvent &event) {
            if (const auto *progress = std::get_if<JobProgress>(&event))
                seen.append(*progress);
        });
        const QString track = QStringLiteral("v360");
        meter.setExpectedDuration(Microseconds(100'000'000));
        meter.addTrack(track, QStringLiteral("640x360 h264"), true, 2000, Microseconds(80'000'000));
        meter.beginPhase(JobPhase::Encoding);
        QVERIFY(seen.last().fraction > 0.7);
        meter.advance(track, 100, Microseconds(4'000'000)); // what is there already comes by
        meter.beginPhase(JobPhase::Encoding);
        QCOMPARE(seen.last().tracks.first().frames, 2000);
        QCOMPARE(seen.last().position, Microseconds(80'000'000));
        QCOMPARE(seen.last().tracks.first().fps, 0.0);
        QCOMPARE(seen.last().speed, 0.0);
        QVERIFY(!seen.last().timeLeft);
    }

    void aTrackThatIsMadeAgainBeginsAgain()
    {
        JobProgress last;
        ProgressMeter meter([&last](const JobEvent &event) {
            if (const auto *progress = std::get_if<JobProgress>(&event))
                last = *progress;
        });
        meter.addTrack(QStringLiteral("v360"), {}, true, 500, Microseconds(20'000'000));
        meter.addTrack(QStringLiteral("v360"), {}, true, 250, Microseconds(10'000'000));
        meter.beginPhase(JobPhase::Encoding);
        QCOMPARE(last.tracks.size(), 1);
        QCOMPARE(last.tracks.first().frames, 250);
    }

    void anOutputIsDoneWhenAllOfItWasProven()
    {
        QList<OutputProgress> last;
        ProgressMeter meter([&last](const JobEvent &event) {
            if (const auto *progress = std::get_if<JobProgress>(&event))
                last = progress->outputs;
        });
        const auto stage = [&meter](const QString &id) {
            OutputStaged staged;
            staged.output.id = id;
            meter.emitEvent(staged);
            meter.beginPhase(JobPhase::Verifying);
        };
        meter.setExpectedDuration(Microseconds(10'000'000));
        meter.addTrack(QStringLiteral("v360"), {}, true);
        meter.addTrack(QStringLiteral("v240"), {}, true);
        meter.addOutput(QStringLiteral("o0"), {QStringLiteral("v360"), QStringLiteral("v240")}, 2);
        meter.addOutput(QStringLiteral("o1"), {QStringLiteral("v240")}, 1);
        meter.addOutput(QStringLiteral("s0"), {}, 4);
        meter.beginPhase(JobPhase::Encoding);
        meter.advance(QStringLiteral("v240"), 250, Microseconds(10'000'000));
        stage(QStringLiteral("s0.2"));
        QCOMPARE(last[0].fraction, last[1].fraction / 2); // one of its two renditions is there
        QVERIFY(last[1].fraction > 0.9 && last[1].fraction < 1);
        QCOMPARE(last[2].fraction, 0.25);
        stage(QStringLiteral("o1"));
        QCOMPARE(last[1].fraction, 1.0);
        stage(QStringLiteral("o0.0"));
        QVERIFY(last[0].fraction < 1);
        stage(QStringLiteral("o0.1"));
        QCOMPARE(last[0].fraction, 1.0);
    }

    void anUnknownLengthPromisesNothing()
    {
        JobProgress last;
        ProgressMeter meter([&last](const JobEvent &event) {
            if (const auto *progress = std::get_if<JobProgress>(&event))
                last = *progress;
        });
        meter.addTrack(QStringLiteral("a"), {}, false);
        meter.setExpectedDuration({});
        meter.beginPhase(JobPhase::Encoding);
        QVERIFY(!last.timeLeft);
    }
};

} // namespace Zoetrope

QTEST_GUILESS_MAIN(Zoetrope::TestProgressMeter)
#include "tst_progressmeter.moc"
