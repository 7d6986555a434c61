// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"

#include "engine/base/errortext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sampleCount = 12; // calls of a kind that are failed in turn, evenly spread, first and last among them
constexpr int limit_ms = 60'000;

struct Outcome
{
    int exitCode = -1;
    QString words;
    QStringList left;
    int calls = 0;
};

QStringList everythingBelow(const QString &folder)
{
    QStringList found;
    QDirIterator iterator(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        found.append(QDir(folder).relativeFilePath(iterator.next()));
    return found;
}

} // namespace

/// The program on a disk that fails at one call after another: it says so and leaves nothing, and it never reports a
/// success.
class FailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isReportedAtEveryCall_data();
    void isReportedAtEveryCall();
    void aDiskThatStaysFullIsReportedAsFull();
    void aDiskThatDoesNotFailIsFine();

private:
    Outcome run(const QString &kind, int at, bool forEver);
    ClipMaker m_maker;
    QString m_clip;
    int m_runs = 0;
};

void FailingDisk::initTestCase()
{
    if (qEnvironmentVariable("ZOETROPE_PROGRAM").isEmpty())
        QSKIP("The program is not built.");
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 2;
    m_clip = m_maker.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

Outcome FailingDisk::run(const QString &kind, int at, bool forEver)
{
    const QString folder = m_maker.folder() + u"/disk%1"_s.arg(m_runs++);
    const QString report = folder + u".calls"_s;
    QDir().mkpath(folder);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ZOETROPE_FAULTDISK));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s); // the disk comes before its library
    environment.insert(u"ZOETROPE_FAULT_FOLDER"_s, QDir(folder).canonicalPath());
    environment.insert(u"ZOETROPE_FAULT_KIND"_s, kind);
    environment.insert(u"ZOETROPE_FAULT_AT"_s, QString::number(at));
    environment.insert(u"ZOETROPE_FAULT_EVER"_s, forEver ? u"1"_s : u"0"_s);
    environment.insert(u"ZOETROPE_FAULT_REPORT"_s, report);

    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("ZOETROPE_PROGRAM"),
        {u"encode"_s, m_clip, u"-o"_s, folder, u"--speed"_s, u"ultrafast"_s, u"--resolutions"_s, u"120"_s,
            u"--format"_s, u"hls"_s, u"--resolutions"_s, u"120"_s, u"--format"_s, u"mp4"_s, u"--thumbnail"_s,
            u"time=00:00:01,formats=jpg"_s});
    Outcome outcome;
    if (!program.waitForFinished(limit_ms)) {
        program.kill();
        program.waitForFinished();
        return outcome;
    }
    outcome.exitCode = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    outcome.words = QString::fromUtf8(program.readAllStandardError());
    outcome.left = everythingBelow(folder);
    QFile calls(report);
    if (calls.open(QIODevice::ReadOnly))
        outcome.calls = calls.readAll().trimmed().toInt();
    return outcome;
}

void FailingDisk::isReportedAtEveryCall_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"write", "sync", "close", "rename"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void FailingDisk::isReportedAtEveryCall()
{
    QFETCH(QString, kind);
    const Outcome whole = run(kind, 0, false);
    QVERIFY2(whole.exitCode == 0, qPrintable(whole.words));
    QVERIFY2(whole.calls > 0, "The disk saw none of the program's calls.");
    const int samples = std::min(sampleCount, whole.calls);
    for (int sample = 0; sample < samples; ++sample) {
        const int at = samples == 1 ? 1 : 1 + sample * (whole.calls - 1) / (samples - 1);
        const Outcome outcome = run(kind, at, false);
        const QString told = u"%1 %2 of %3: exit code %4, %5"_s.arg(kind)
                                 .arg(at)
                                 .arg(whole.calls)
                                 .arg(outcome.exitCode)
                                 .arg(outcome.words);
        if (outcome.calls < at) // threads took turns differently, and the call never came
            continue;
        QVERIFY2(
            outcome.exitCode == exitCode(ErrorCode::DiskFull) || outcome.exitCode == exitCode(ErrorCode::WriteFailed),
            qPrintable(told));
        QVERIFY2(!outcome.words.isEmpty(), qPrintable(told));
        QVERIFY2(outcome.left.isEmpty(), qPrintable(told + outcome.left.join(u' ')));
    }
}

void FailingDisk::aDiskThatStaysFullIsReportedAsFull()
{
    const Outcome whole = run(u"write"_s, 0, false);
    for (const int at : {1, std::max(1, whole.calls / 2)}) {
        const Outcome outcome = run(u"write"_s, at, true);
        QVERIFY2(outcome.exitCode == exitCode(ErrorCode::DiskFull), qPrintable(outcome.words));
        QVERIFY2(outcome.left.isEmpty(), qPrintable(outcome.left.join(u' ')));
        QVERIFY2(outcome.words.contains(u"full"_s, Qt::CaseInsensitive), qPrintable(outcome.words));
    }
}

void FailingDisk::aDiskThatDoesNotFailIsFine()
{
    const Outcome outcome = run(u"write"_s, 0, false);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.words));
    QVERIFY(!outcome.left.isEmpty());
}

QTEST_GUILESS_MAIN(FailingDisk)
#include "tst_failingdisk.moc"
