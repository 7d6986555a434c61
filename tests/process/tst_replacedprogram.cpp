// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience_ms = 120'000;

} // namespace

/// The program's own file is away for a while, as in an update, while `serve` works from it.
class TestReplacedProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsWaitUntilItIsThereAgain();
};

void TestReplacedProgram::jobsWaitUntilItIsThereAgain()
{
    ClipMaker clips;
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    const QString clip = clips.clip(wish);
    QVERIFY(!clip.isEmpty());
    const QTemporaryDir installed;
    const QString program = installed.filePath(u"zoetrope"_s);
    QVERIFY(QFile::copy(programPath(), program));
    QueueProgram queue;
    const auto submit = [&] {
        QCOMPARE(queue.submit({clip}, {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s}).exitCode, 0);
    };
    submit();
    queue.serving().start(program, {u"serve"_s, u"--data"_s, queue.data()});
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(1), u"succeeded"_s, patience_ms);

    QVERIFY(QFile::remove(program));
    submit();
    QTRY_COMPARE_WITH_TIMEOUT(QueueProgram::errorOf(queue.job(2)), u"worker-not-started"_s, patience_ms);
    QCOMPARE(queue.stateOf(2), u"queued"_s);
    const QJsonObject hold = queue.job(2).value("hold"_L1).toObject();
    QVERIFY2(hold.value("action"_L1).toString().contains("goes on by itself"_L1), QJsonDocument(hold).toJson());
    QVERIFY(queue.run({u"list"_s}).output.contains("Could not start the process"));

    // There, but nothing that may be run yet.
    QVERIFY(QFile::copy(programPath(), program));
    QVERIFY(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner));
    QTest::qWait(6'000); // longer than from one look to the next
    QCOMPARE(QueueProgram::errorOf(queue.job(2)), u"worker-not-started"_s);
    QVERIFY(attemptEnds(queue.store()).value(2).isEmpty()); // it waits, it does not try in circles

    QVERIFY(QFile::setPermissions(program, QFile::permissions(programPath())));
    QTRY_COMPARE_WITH_TIMEOUT(queue.stateOf(2), u"succeeded"_s, patience_ms);
    QCOMPARE(queue.serving().state(), QProcess::Running);
    QCOMPARE(attemptEnds(queue.store()).value(2), QStringList{u"succeeded"_s});
    QCOMPARE(queue.outputs().size(), 2);
}

QTEST_GUILESS_MAIN(TestReplacedProgram)
#include "tst_replacedprogram.moc"
