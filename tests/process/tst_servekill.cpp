// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/processlist.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every moment of a short job's life is met: loading, recovering, encoding, packaging, publishing.
constexpr int longestLife_ms = 700;
constexpr int batch = 10;

int killCount() { return qEnvironmentVariableIsSet("ZOETROPE_LONG") ? 1000 : 200; }

/// With who holds the queue, where that is what it stumbled over.
QByteArray whatWentWrong(QueueProgram &queue)
{
    QByteArray text = queue.serving().readAllStandardError();
    const QString lock = QFileInfo(queue.store()).dir().filePath(u"queue.lock"_s);
    QFile note(lock);
    if (queue.serving().exitCode() != 0 && note.open(QIODevice::ReadOnly))
        text += "queue.lock: " + note.readAll() + holdersOf(lock).join('\n');
    return text;
}

} // namespace

class TestServeKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noJobIsLostOrDoneTwiceHoweverOftenServeIsKilled();
};

void TestServeKill::noJobIsLostOrDoneTwiceHoweverOftenServeIsKilled()
{
    ClipMaker clips;
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    const QString source = clips.clip(wish);
    QVERIFY(!source.isEmpty());
    QueueProgram queue;

    int submitted = 0;
    const auto submitBatch = [&] {
        // A source of its own for each job, so that each output has a name of its own.
        QStringList sources;
        for (int i = 0; i < batch; ++i) {
            const QString copy = clips.folder() + u"/job-%1.mp4"_s.arg(submitted + i);
            QVERIFY(QFile::copy(source, copy));
            sources += copy;
        }
        QCOMPARE(
            queue.submit(sources, {u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s}).exitCode, 0);
        submitted += batch;
    };
    submitBatch();

    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int kills = 0;
    while (kills < killCount()) {
        queue.serve({u"--until-done"_s});
        if (queue.serving().waitForFinished(int(random.bounded(longestLife_ms)))) {
            const QByteArray errors = whatWentWrong(queue);
            QVERIFY2(queue.serving().exitCode() == 0, errors);
            submitBatch();
            continue;
        }
        queue.kill();
        ++kills;
        QCOMPARE(integrityOf(queue.store()), u"ok"_s);
    }
    queue.serve({u"--until-done"_s});
    QVERIFY(queue.serving().waitForFinished(120'000));
    const QByteArray errors = whatWentWrong(queue);
    QVERIFY2(queue.serving().exitCode() == 0, errors);

    const QList<QJsonObject> jobs = queue.jobs();
    QCOMPARE(jobs.size(), submitted);
    for (const QJsonObject &job : jobs)
        QVERIFY2(job.value("state"_L1).toString() == "succeeded"_L1, QJsonDocument(job).toJson().constData());
    QCOMPARE(queue.outputs().size(), submitted);
    for (const QString &name : queue.outputs())
        QVERIFY2(!name.contains(u'('), qPrintable(name));
    QVERIFY2(queue.stagingLeft().isEmpty(), qPrintable(queue.stagingLeft().join(u' ')));
    qInfo("%d kills, %d jobs", kills, submitted);
}

QTEST_GUILESS_MAIN(TestServeKill)
#include "tst_servekill.moc"
