// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/clippainter.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/ssimmeter.h"
#include "tests/support/tonemeter.h"
#include "tests/support/trackcheck.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longest_ms = 1'200'000;
constexpr double piece_s = 10;

/// The short form is for every run of the tests, the long one (ZOETROPE_LONG=1) is the promise.
struct Scale
{
    int kills = 6;
    double seconds = 33;
    Size size{640, 360};
    QList<int> resolutions{360, 240, 144};
};

Scale chosenScale()
{
    if (qEnvironmentVariable("ZOETROPE_LONG") != u"1"_s)
        return {};
    return {20, 120, {1280, 720}, {720, 480, 360}};
}

/// Each whole piece with what tells whether it was written again.
QMap<QString, QString> wholePieces(const QString &staging)
{
    QMap<QString, QString> pieces;
    for (const QString &track : tracksOf(staging)) {
        for (const QString &path : piecesOf(staging, track)) {
            const QFileInfo info(path);
            pieces[path] = u"%1 %2"_s.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size());
        }
    }
    return pieces;
}

int halfPieces(const QString &staging, const QString &track)
{
    return int(QDir(staging + u"/tracks/"_s + track).entryList({u"*.part"_s}, QDir::Files).size());
}

struct Quality
{
    QList<double> bySecond; ///< mean SSIM
    double mean = 0;
};

/// The largest rendition against the pictures as they were painted.
Result<Quality> measureQuality(const QString &path, const ClipWish &wish)
{
    QList<double> sums;
    QList<int> counts;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double time) {
        const FramePtr painted = paintFrame(wish, readFrameNumber(frame).value_or(0), AV_PIX_FMT_YUV420P);
        const qsizetype second = qsizetype(time + 1e-6);
        while (sums.size() <= second) {
            sums.append(0);
            counts.append(0);
        }
        sums[second] += ssim(frame, *painted);
        ++counts[second];
    };
    if (const auto read = readMedia(path, watchers); !read)
        return read.error();
    Quality quality;
    for (qsizetype i = 0; i < sums.size(); ++i) {
        quality.bySecond.append(sums[i] / counts[i]);
        quality.mean += quality.bySecond.last() / double(sums.size());
    }
    return quality;
}

} // namespace

/// A run that is killed at any moment, again and again, ends with the outputs of one that was left alone.
class KilledRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesOnlyThePieceBeingWritten();
    void leavesNoSeam();
    void aDiskThatFailsKeepsWhatIsWhole_data();
    void aDiskThatFailsKeepsWhatIsWhole();

private:
    QString newStaging();
    std::unique_ptr<QProcess> start(const QString &staging, const QStringList &faults = {}) const;
    bool killAfter(int wait_ms, const QString &staging, QJsonObject *summary);
    QJsonObject runToItsEnd(const QString &staging, const QStringList &faults = {});
    void compare(const QString &staging, const QJsonObject &summary);

    const Scale m_scale = chosenScale();
    ClipMaker m_maker;
    ClipWish m_wish;
    QString m_spec; ///< the job's file
    QString m_whole; ///< staging folder of a run that was left alone
    qint64 m_wall_ms = 0; ///< how long that took
    QString m_killed; ///< staging folder of the run that was killed most often
    int m_stagings = 0;
};

void KilledRun::initTestCase()
{
    m_wish.size = m_scale.size;
    m_wish.seconds = m_scale.seconds;
    m_wish.hum = 0.4;
    JobSpec spec;
    spec.sources = {m_maker.clip(m_wish)};
    spec.outputs = {quickOutput(u"mp4"_s, m_scale.resolutions)};
    spec.outputs.first().video->options.insert(u"speed"_s, u"veryfast"_s);
    m_spec = m_maker.folder() + u"/job.json"_s;
    QFile file(m_spec);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(toJson(spec)).toJson());
    file.close();

    m_whole = newStaging();
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!runToItsEnd(m_whole).contains(u"error"_s));
    m_wall_ms = clock.elapsed();
}

QString KilledRun::newStaging()
{
    const QString path = m_maker.folder() + u"/staging%1"_s.arg(++m_stagings);
    return QDir().mkpath(path) ? path : QString();
}

/// `faults`: settings of the failing disk, see support/faultdisk.cpp.
std::unique_ptr<QProcess> KilledRun::start(const QString &staging, const QStringList &faults) const
{
    auto process = std::make_unique<QProcess>();
    QStringList environment = QProcess::systemEnvironment();
    if (!faults.isEmpty())
        environment << u"LD_PRELOAD="_s + QStringLiteral(ZOETROPE_FAULTDISK)
                    << u"ASAN_OPTIONS=verify_asan_link_order=0"_s << faults;
    process->setEnvironment(environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QString::fromUtf8(ZOETROPE_JOBWORKER), {m_spec, staging});
    return process;
}

/// False when the run was finished before it could be killed; then its summary is there.
bool KilledRun::killAfter(int wait_ms, const QString &staging, QJsonObject *summary)
{
    const auto process = start(staging);
    if (process->waitForFinished(wait_ms)) {
        *summary = QJsonDocument::fromJson(process->readAllStandardOutput()).object();
        return false;
    }
    process->kill();
    process->waitForFinished(longest_ms);
    return true;
}

QJsonObject KilledRun::runToItsEnd(const QString &staging, const QStringList &faults)
{
    const auto process = start(staging, faults);
    if (!process->waitForFinished(longest_ms))
        return {{u"error"_s, u"did not end"_s}};
    return QJsonDocument::fromJson(process->readAllStandardOutput()).object();
}

void KilledRun::compare(const QString &staging, const QJsonObject &summary)
{
    QVERIFY2(!summary.contains(u"error"_s), qPrintable(summary[u"error"_s].toString()));
    QCOMPARE(summary[u"notices"_s].toInt(), 0);
    const int frames = frameCount(m_wish);
    for (const QString &track : tracksOf(m_whole)) {
        const auto actual = readTrackTimes(staging + u"/tracks/"_s + track);
        const auto expected = readTrackTimes(m_whole + u"/tracks/"_s + track);
        QVERIFY(actual && expected);
        const QString found = difference(*actual, *expected);
        QVERIFY2(found.isEmpty(), qPrintable(track + u": "_s + found));
        if (track.startsWith(u'v'))
            QCOMPARE(summary[u"framesKept"_s][track].toInt() + summary[u"framesEncoded"_s][track].toInt(), frames);
    }
}

void KilledRun::losesOnlyThePieceBeingWritten()
{
    QRandomGenerator random(2026);
    QString staging = newStaging();
    QMap<QString, QString> before;
    int killsHere = 0;
    int mostKills = 0;
    for (int kills = 0; kills < m_scale.kills;) {
        QJsonObject summary;
        // Most kills fall into the first half of the work, so that one run is killed several times.
        const bool isKilled = killAfter(int(random.bounded(m_wall_ms / 2) + 50), staging, &summary);
        const QMap<QString, QString> after = wholePieces(staging);
        for (const auto &[path, stamp] : before.asKeyValueRange())
            QVERIFY2(after.value(path) == stamp, qPrintable(path + u" was made again"_s));
        before = after;
        if (isKilled) {
            ++kills;
            ++killsHere;
            for (const QString &track : tracksOf(staging))
                QVERIFY(halfPieces(staging, track) <= 1);
            if (kills < m_scale.kills)
                continue;
            summary = runToItsEnd(staging);
        }
        compare(staging, summary);
        for (const QString &track : tracksOf(staging)) {
            const auto kept = before.keys().filter(u"/%1/"_s.arg(track)).size();
            if (isKilled)
                QCOMPARE(summary[u"piecesKept"_s][track].toInteger(), qint64(kept));
        }
        if (killsHere >= mostKills) {
            mostKills = killsHere;
            m_killed = staging;
        }
        killsHere = 0;
        before.clear();
        staging = newStaging();
    }
    qInfo("%d kills, %d of them in one run; a run alone takes %lld ms", m_scale.kills, mostKills, m_wall_ms);
}

void KilledRun::leavesNoSeam()
{
    QVERIFY(!m_killed.isEmpty());
    for (const QString &name : filesBelow(m_killed + u"/out"_s)) {
        const QString path = m_killed + u"/out/"_s + name;
        QList<int> numbers;
        FrameWatchers watchers;
        watchers.video = [&numbers](const AVFrame &frame, int, double) {
            numbers.append(readFrameNumber(frame).value_or(-1));
        };
        const auto read = readMedia(path, watchers);
        QVERIFY(read);
        QCOMPARE(read->errors, 0);
        QCOMPARE(numbers.size(), frameCount(m_wish));
        for (int i = 0; i < numbers.size(); ++i)
            QCOMPARE(numbers[i], i);
        const auto tone = measureTone(path, humPitch);
        const auto wholeTone = measureTone(m_whole + u"/out/"_s + name, humPitch);
        QVERIFY(tone && wholeTone);
        QCOMPARE(tone->samples, wholeTone->samples);
        QVERIFY2(tone->worstNoise < wholeTone->worstNoise + 0.005, qPrintable(QString::number(tone->worstNoiseAt)));
        QVERIFY2(tone->worstDrift < 0.00005, qPrintable(QString::number(tone->worstDrift)));
    }
    const QString largest = filesBelow(m_killed + u"/out"_s).filter(u"%1"_s.arg(m_scale.resolutions.first())).value(0);
    const auto quality = measureQuality(m_killed + u"/out/"_s + largest, m_wish);
    QVERIFY2(quality, qPrintable(largest));
    for (double border = piece_s; border < m_scale.seconds - 1; border += piece_s) {
        const double there = quality->bySecond[qsizetype(border)];
        const QString figures = u"SSIM %1 behind %2 s, %3 on average"_s.arg(there).arg(border).arg(quality->mean);
        qInfo() << qPrintable(figures);
        QVERIFY2(there > quality->mean - 0.01, qPrintable(figures));
    }
}

void KilledRun::aDiskThatFailsKeepsWhatIsWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("first"); // call that fails
    QTest::newRow("write") << u"write"_s << 12;
    QTest::newRow("sync") << u"sync"_s << 9;
    QTest::newRow("rename") << u"rename"_s << 6;
}

void KilledRun::aDiskThatFailsKeepsWhatIsWhole()
{
    QFETCH(QString, kind);
    QFETCH(int, first);
    const QString staging = newStaging();
    const QString folder = QDir(staging).canonicalPath();
    QMap<QString, QString> before;
    for (const int at : {first, first / 2}) {
        const QJsonObject failed = runToItsEnd(staging,
            {u"ZOETROPE_FAULT_FOLDER="_s + folder, u"ZOETROPE_FAULT_KIND="_s + kind,
                u"ZOETROPE_FAULT_AT="_s + QString::number(at), u"ZOETROPE_FAULT_EVER=1"_s});
        const QString error = failed[u"error"_s].toString();
        QVERIFY2(error.startsWith(u"disk-full"_s) || error.startsWith(u"write-failed"_s), qPrintable(error));
        const QMap<QString, QString> after = wholePieces(staging);
        for (const auto &[path, stamp] : before.asKeyValueRange())
            QVERIFY2(after.value(path) == stamp, qPrintable(path + u" was made again"_s));
        before = after;
    }
    QVERIFY(!before.isEmpty());
    const QJsonObject summary = runToItsEnd(staging);
    compare(staging, summary);
    for (const QString &track : tracksOf(staging))
        QCOMPARE(
            summary[u"piecesKept"_s][track].toInteger(), qint64(before.keys().filter(u"/%1/"_s.arg(track)).size()));
}

QTEST_GUILESS_MAIN(KilledRun)
#include "tst_killedrun.moc"
