// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobrun.h"
#include "tests/support/mediafolder.h"
#include "tests/support/mediareader.h"
#include "tests/support/newdecoders.h"

#include "engine/plan/cascade.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <sys/resource.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 limit_ms = 60'000; // no file of the collection may take longer...
constexpr double busyLimit_s = 150; // ...nor, on a machine that is busy with other things, use more of its processors

using Row = QMap<QString, QString>;

double frameLength(const Row &row)
{
    const double fps = row.value(u"fps"_s).toDouble();
    return fps > 0 ? 1 / fps : 0;
}

// HLS 240, MP4 360 and one picture: something of everything.
JobSpec jobFor(const Row &row, const QString &path)
{
    JobSpec spec;
    spec.sources = {path};
    spec.outputs = {quickOutput(u"hls"_s, {240}), quickOutput(u"mp4"_s, {360})};
    if (!row.value(u"video"_s).isEmpty())
        spec.thumbnails = {stills({Microseconds(0)}, {240})};
    return spec;
}

double processorTime()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// A stream that no decoder knows is a thing left out, not a damage.
bool isMarked(const JobRun &run)
{
    return run.isDamaged() || std::ranges::any_of(run.notices, [](const Notice &notice) {
        return notice.text.contains(u"cannot be decoded");
    });
}

// What lasts as long as the manifest says, or, for sound alone, as another reader of the source hears: of sound the
// manifest knows what the header states.
bool isRightLength(const Row &row, double duration)
{
    const double tolerance = std::max(0.1, 2 * frameLength(row));
    if (std::abs(duration - row.value(u"duration"_s).toDouble()) <= tolerance)
        return true;
    if (!row.value(u"width"_s).isEmpty())
        return false;
    const auto source = readMedia(mediaFolder() + u"/corpus/"_s + row.value(u"file"_s));
    return source && std::abs(duration - source->duration()) <= tolerance;
}

/// Said to be cut, but its pages are whole, their checksums right, the last one closes the stream, and no strict reader
/// finds a fault: nothing in it tells that something is missing.
bool isWholeAllTheSame(const Row &row) { return row.value(u"file"_s) == u"corrupt_end.ogg"; }

} // namespace

/// Real files of every kind, each with what must come of it (MANIFEST.tsv of the collection).
class Corpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatIsExpected_data();
    void givesWhatIsExpected();

private:
    static void checkOutputs(const Row &row, const JobRun &run);
    static void checkSize(const Row &row, Size size);
    QTemporaryDir m_folder;
    int m_runs = 0;
};

void Corpus::givesWhatIsExpected_data()
{
    QTest::addColumn<Row>("row");
    const auto rows = readManifest(mediaFolder() + u"/corpus/MANIFEST.tsv"_s);
    for (const Row &row : rows) {
        if (!isDecodedByNow(row.value(u"why"_s)))
            QTest::newRow(qPrintable(row.value(u"file"_s))) << row;
    }
    if (rows.isEmpty())
        QTest::newRow("no collection") << Row();
}

void Corpus::givesWhatIsExpected()
{
    QFETCH(Row, row);
    if (row.isEmpty())
        QSKIP("The collection of media files is not here.");
    const QString path = mediaFolder() + u"/corpus/"_s + row.value(u"file"_s);
    const QString expected = row.value(u"expected"_s);
    QElapsedTimer timer;
    timer.start();
    const double usedBefore = processorTime();
    const JobRun run = runAndPublish(jobFor(row, path), m_folder.filePath(QString::number(m_runs++)));
    const double used = processorTime() - usedBefore;
    QVERIFY2(timer.elapsed() < limit_ms || used < busyLimit_s,
        qPrintable(u"%1 ms, %2 s of processor time"_s.arg(timer.elapsed()).arg(used)));

    if (run.error) {
        QVERIFY2(expected != u"ok", qPrintable(run.errorLine()));
        QVERIFY(run.error->code != ErrorCode::Internal);
        QCOMPARE(filesBelow(run.folder), QStringList());
        return;
    }
    QVERIFY(expected != u"reject");
    if (expected == u"partial" && !isWholeAllTheSame(row))
        QVERIFY2(isMarked(run), "A file that is only partly there must be marked.");
    checkOutputs(row, run);
}

void Corpus::checkOutputs(const Row &row, const JobRun &run)
{
    QVERIFY(!run.outputs.isEmpty());
    for (const OutputRecord &record : run.outputs) {
        const auto reading = readMedia(run.path(record));
        QVERIFY2(reading.has_value(), qPrintable(record.entry));
        QVERIFY2(reading->errors == 0, qPrintable(record.entry));
        if (record.kind == OutputKind::Still)
            continue;
        if (row.value(u"expected"_s) == u"ok")
            QVERIFY2(isRightLength(row, reading->duration()),
                qPrintable(u"%1 lasts %2 s"_s.arg(record.container).arg(reading->duration())));
        QCOMPARE(reading->video() != nullptr, !row.value(u"width"_s).isEmpty());
        if (reading->video() && record.kind == OutputKind::Video)
            checkSize(row, reading->video()->size);
        if (!row.value(u"audio_channels"_s).isEmpty())
            QVERIFY2(reading->audio(), "The sound is missing.");
    }
}

void Corpus::checkSize(const Row &row, Size size)
{
    const Size display{row.value(u"display_width"_s).toInt(), row.value(u"display_height"_s).toInt()};
    if (row.value(u"traits"_s).contains(u"conflicting-aspect"_s))
        return;
    const Size wanted = rungSize(display, std::min(360, display.shortSide()));
    QVERIFY2(std::abs(size.width - wanted.width) <= 2 && std::abs(size.height - wanted.height) <= 2,
        qPrintable(sizeToText(size) + u", not "_s + sizeToText(wanted)));
}

QTEST_GUILESS_MAIN(Corpus)
#include "tst_corpus.moc"
