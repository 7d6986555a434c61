// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bait.h"
#include "tests/support/clipmaker.h"
#include "tests/support/mediafolder.h"
#include "tests/support/mediareader.h"
#include "tests/support/queueprogram.h"
#include "tests/support/storelook.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 usualSeed = 1;

constexpr qint64 limit_ms = 60'000;
constexpr long memoryLimit_KiB = 1536 * 1024;
constexpr int patience_ms = 1'500'000;
constexpr int flipsOfEach = 8;

/// One hostile source and what may become of it.
struct Hostile
{
    QString path;
    QString required; ///< as the collection's manifest words it
};

/// The same damage each time, so that a change is judged by what it changed; the long form looks for new damage, and
/// what it finds is met again by its seed.
quint32 damageSeed()
{
    if (qEnvironmentVariableIsSet("ZOETROPE_SEED"))
        return qEnvironmentVariable("ZOETROPE_SEED").toUInt();
    const bool isLong = qEnvironmentVariableIntValue("ZOETROPE_LONG") == 1;
    return isLong ? QRandomGenerator::global()->generate() : usualSeed;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Everything that was made to mislead or exhaust a reader, in one queue served by worker processes: each job ends in
/// time as it must, the program goes on, and nobody touches what the sources only name.
class TestHostileQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsInTimeAndNothingElseIsTouched();

private:
    void addCollection();
    void addReferences();
    void addDamagedClips();
    void add(const QString &name, const QByteArray &content, const QString &required);
    void judge(const QJsonObject &job, const Hostile &source);
    void checkTimes();

    Bait m_bait;
    QTemporaryDir m_folder; ///< a copy of the collection, so that what lies beside a file is bait
    ClipMaker m_clips;
    QueueProgram m_queue;
    QList<Hostile> m_sources;
};

void TestHostileQueue::add(const QString &name, const QByteArray &content, const QString &required)
{
    const QString path = m_folder.filePath(name);
    QVERIFY2(!content.isEmpty() && writeFile(path, content), qPrintable(name));
    m_sources += {path, required};
}

void TestHostileQueue::addCollection()
{
    const QString collection = mediaFolder() + u"/hostile/"_s;
    const auto rows = readManifest(collection + u"MANIFEST.tsv"_s);
    if (rows.isEmpty())
        qInfo("The collection of hostile files is not here; those that are made at test time must do.");
    for (const auto &row : rows) {
        const QByteArray content = m_bait.baited(contentOf(collection + row[u"file"_s]));
        if (row[u"class"_s] == "-"_L1)
            QVERIFY(writeFile(m_folder.filePath(row[u"file"_s]), content)); // what others name
        else
            add(row[u"file"_s], content, row[u"required"_s]);
    }
}

void TestHostileQueue::addReferences()
{
    const QByteArray bait = QFile::encodeName(m_folder.filePath(u"canary.txt"_s));
    const QByteArray address = "http://" + m_bait.address() + "/secret.ts";
    const QString required = u"reported as failed"_s;
    for (const QByteArray &target : {bait, QByteArray("file://" + bait), QByteArray("canary.txt"), address}) {
        const QString name = u"made-%1"_s.arg(m_sources.size());
        add(name + u".mp4"_s, "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n" + target + "\n#EXT-X-ENDLIST\n",
            required);
        add(name + u".mkv"_s, "ffconcat version 1.0\nfile '" + target + "'\nduration 5\n", required);
    }
}

void TestHostileQueue::addDamagedClips()
{
    const quint32 seed = damageSeed();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (const QString &container : {u"mp4"_s, u"mkv"_s, u"avi"_s, u"ts"_s}) {
        ClipWish wish;
        wish.size = {160, 90};
        wish.seconds = 2;
        wish.container = container;
        wish.bframes = container == "avi"_L1 ? 0 : 2;
        const QByteArray whole = contentOf(m_clips.clip(wish));
        for (const int percent : {1, 20, 50, 90})
            // A transport stream may end anywhere, and does not say how long it was to be.
            add(u"cut-%1.%2"_s.arg(percent).arg(container), whole.first(whole.size() * percent / 100),
                container == "ts"_L1 ? u"finish or be refused"_s : u"either a playable output"_s);
        for (int flip = 0; flip < flipsOfEach; ++flip) {
            QByteArray flipped = whole;
            for (int bit = 0; bit < 1 << flip; ++bit)
                flipped[random.bounded(flipped.size())] ^= char(1 << random.bounded(8));
            add(u"flipped-%1.%2"_s.arg(1 << flip).arg(container), flipped, u"finish or be refused"_s);
        }
    }
}

void TestHostileQueue::judge(const QJsonObject &job, const Hostile &source)
{
    const QByteArray told = QJsonDocument(job).toJson();
    const QString state = job.value("state"_L1).toString();
    const QString code = QueueProgram::errorOf(job);
    QVERIFY2(state == "succeeded"_L1 || state == "failed"_L1, told);
    QVERIFY2(!code.startsWith("worker-"_L1) && code != "internal"_L1 && code != "verify-failed"_L1, told);
    if (state == "failed"_L1) {
        QVERIFY2(!source.required.startsWith("shown as text"_L1), told);
        QVERIFY2(!source.required.startsWith("about four seconds"_L1), told);
        return;
    }
    QVERIFY2(!source.required.startsWith("reported as"_L1), told);
    if (source.required.startsWith("either a playable output"_L1))
        QVERIFY2(job.value("notices"_L1).toInt() > 0, told); // verified, but not without a word
    const auto records =
        askStore(m_queue.store(), u"SELECT record FROM outputs WHERE job = %1"_s.arg(job.value("id"_L1).toInt()));
    for (const QVariantList &row : records) {
        const QJsonObject record = QJsonDocument::fromJson(row.first().toByteArray()).object();
        const auto reading = readMedia(m_queue.out() + u'/' + record.value("entry"_L1).toString());
        QVERIFY2(reading && reading->errors == 0, row.first().toByteArray());
        if (source.required.startsWith("about four seconds"_L1) && record.value("kind"_L1) != "still"_L1)
            QVERIFY2(reading->duration() > 3 && reading->duration() < 6, row.first().toByteArray());
    }
}

void TestHostileQueue::checkTimes()
{
    for (const QVariantList &row : askStore(m_queue.store(), u"SELECT job, finished_at - started_at FROM attempts"_s)) {
        const QString path = m_sources.at(row.at(0).toInt() - 1).path;
        QVERIFY2(row.at(1).toLongLong() < limit_ms, qPrintable(u"%1: %2 ms"_s.arg(path, row.at(1).toString())));
    }
}

void TestHostileQueue::eachEndsInTimeAndNothingElseIsTouched()
{
    QVERIFY(writeFile(m_folder.filePath(u"canary.txt"_s), "a secret"));
    addCollection();
    addReferences();
    addDamagedClips();
    if (QTest::currentTestFailed())
        return;
    QStringList paths;
    for (const Hostile &source : std::as_const(m_sources))
        paths += source.path;
    const ProgramRun submitted = m_queue.submit(paths,
        {u"-r"_s, u"90"_s, u"-f"_s, u"hls"_s, u"-r"_s, u"60"_s, u"-f"_s, u"mp4"_s, u"--speed"_s, u"ultrafast"_s});
    QVERIFY2(submitted.exitCode == 0, submitted.errors);

    QStringList files{m_folder.filePath(u"canary.txt"_s)};
    if (QFile::exists(m_folder.filePath(u"seg.ts"_s)))
        files += m_folder.filePath(u"seg.ts"_s);
    QVERIFY(m_bait.watch(files));
    m_queue.serving().setStandardErrorFile(QProcess::nullDevice());
    m_queue.serve({u"--until-done"_s, u"--jobs"_s, u"2"_s});
    QVERIFY(m_queue.serving().waitForFinished(patience_ms));
    // The one process that was started has come to its own end.
    QCOMPARE(m_queue.serving().exitStatus(), QProcess::NormalExit);
    QVERIFY2(!m_bait.wasAnyOpened(), "A file was opened that only a source names.");
    QVERIFY2(!m_bait.wasConnected(), "A connection was made.");
    rusage usage{};
    QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss < memoryLimit_KiB, qPrintable(QString::number(usage.ru_maxrss)));

    const QList<QJsonObject> jobs = m_queue.jobs();
    QCOMPARE(jobs.size(), m_sources.size());
    int verified = 0;
    for (const QJsonObject &job : jobs) {
        judge(job, m_sources.at(job.value("id"_L1).toInt() - 1));
        if (QTest::currentTestFailed())
            return;
        verified += job.value("state"_L1) == "succeeded"_L1;
    }
    checkTimes();
    QVERIFY2(m_queue.stagingLeft().isEmpty(), qPrintable(m_queue.stagingLeft().join(u' ')));
    QCOMPARE(integrityOf(m_queue.store()), u"ok"_s);
    QVERIFY(!m_bait.wasAnyOpened());
    QVERIFY(!contentOf(files.first()).isEmpty());
    QVERIFY2(m_bait.wasAnyOpened(), "The bait would not have told.");
    qInfo("%d sources, %d verified, the others refused", int(jobs.size()), verified);
}

QTEST_GUILESS_MAIN(TestHostileQueue)
#include "tst_hostilequeue.moc"
