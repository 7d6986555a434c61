// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bait.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediafolder.h"
#include "tests/support/mediareader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 limit_ms = 60'000;
constexpr long memoryLimit_KiB = 1536 * 1024;

using Row = QMap<QString, QString>;

} // namespace

/// Files made to mislead or exhaust a reader (MANIFEST.tsv of the collection says what each tries): none reaches
/// another file or the network, none costs more than its limits, and none ends as a success that it is not.
class Hostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isEndedSafely_data();
    void isEndedSafely();

private:
    void judge(const Row &row, const JobRun &run);

    Bait m_bait;
    QTemporaryDir m_collection; ///< a copy that names the bait
    QTemporaryDir m_folder;
    int m_runs = 0;
};

void Hostile::initTestCase()
{
    const QDir collection(mediaFolder() + u"/hostile"_s);
    for (const QString &name : collection.entryList(QDir::Files)) {
        QFile file(collection.filePath(name));
        QFile copy(m_collection.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
        const QByteArray content = m_bait.baited(file.readAll());
        QCOMPARE(copy.write(content), file.size());
    }
}

void Hostile::isEndedSafely_data()
{
    QTest::addColumn<Row>("row");
    const auto rows = readManifest(mediaFolder() + u"/hostile/MANIFEST.tsv"_s);
    for (const Row &row : rows)
        if (row.value(u"class"_s) != u"-")
            QTest::newRow(qPrintable(row.value(u"file"_s))) << row;
    if (rows.isEmpty())
        QTest::newRow("no collection") << Row();
}

void Hostile::isEndedSafely()
{
    QFETCH(Row, row);
    if (row.isEmpty())
        QSKIP("The collection of hostile files is not here.");
    QVERIFY(m_bait.watch({m_collection.filePath(u"canary.txt"_s), m_collection.filePath(u"seg.ts"_s)}));
    QElapsedTimer timer;
    timer.start();

    JobSpec spec;
    spec.sources = {m_collection.filePath(row.value(u"file"_s))};
    spec.outputs = {quickOutput(u"hls"_s, {240}), quickOutput(u"mp4"_s, {360})};
    spec.thumbnails = {stills({Microseconds(0)}, {240})};
    const QString parent = m_folder.filePath(QString::number(m_runs++));
    const JobRun run = runAndPublish(spec, parent + u"/out"_s);

    QVERIFY2(!m_bait.wasAnyOpened(), "A file was opened that only the source names.");
    QVERIFY2(!m_bait.wasConnected(), "A connection was made.");
    QVERIFY2(timer.elapsed() < limit_ms, qPrintable(QString::number(timer.elapsed())));
    rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < memoryLimit_KiB, qPrintable(QString::number(usage.ru_maxrss)));
    QCOMPARE(QDir(parent).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"out"_s});
    judge(row, run);
}

void Hostile::judge(const Row &row, const JobRun &run)
{
    const QString required = row.value(u"required"_s);
    if (run.error) {
        QCOMPARE(filesBelow(run.folder), QStringList());
        QVERIFY2(!required.startsWith(u"shown as text") && !required.startsWith(u"about four seconds"),
            qPrintable(run.errorLine()));
        return;
    }
    QVERIFY2(!required.startsWith(u"reported as"), "This must not pass for a video.");
    if (required.startsWith(u"either a playable output"))
        QVERIFY(run.isDamaged());
    for (const OutputRecord &record : run.outputs) {
        const auto reading = readMedia(run.path(record));
        QVERIFY2(reading && reading->errors == 0, qPrintable(record.entry));
        if (required.startsWith(u"about four seconds") && record.kind != OutputKind::Still)
            QVERIFY2(
                reading->duration() > 3 && reading->duration() < 6, qPrintable(QString::number(reading->duration())));
    }
}

QTEST_GUILESS_MAIN(Hostile)
#include "tst_hostile.moc"
