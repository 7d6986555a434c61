// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/tonemeter.h"
#include "tests/support/trackcheck.h"

#include "engine/av/capabilityprobe.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A clip and what is made of it.
struct Case
{
    ClipWish wish;
    JobSpec spec;
};

/// What a player gets from a file.
struct Shown
{
    QList<int> numbers;
    MediaReading reading;
    ToneReading tone;
};

/// What all of a file looks and sounds like. What does not change is read once.
Result<Shown> show(const QString &path, QHash<QString, Shown> *known = nullptr)
{
    if (known && known->contains(path))
        return known->value(path);
    Shown shown;
    FrameWatchers watchers;
    watchers.video = [&shown](const AVFrame &frame, int, double) {
        shown.numbers.append(readFrameNumber(frame).value_or(-1));
    };
    auto reading = readMedia(path, watchers);
    if (!reading)
        return reading.error();
    shown.reading = *std::move(reading);
    if (shown.reading.audio()) {
        const auto tone = measureTone(path, humPitch);
        if (!tone)
            return tone.error();
        shown.tone = *tone;
    }
    if (known)
        known->insert(path, shown);
    return shown;
}

/// Asks for a stop once the encoding has reached a moment.
class StopAt
{
public:
    explicit StopAt(double moment_s)
        : m_moment(fromSeconds(moment_s))
    {
    }
    EventSink sink()
    {
        return [this](const JobEvent &event) {
            const auto *progress = std::get_if<JobProgress>(&event);
            if (progress && progress->phase == JobPhase::Encoding && progress->position >= m_moment)
                m_stop.request_stop();
        };
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    Microseconds m_moment;
    std::stop_source m_stop;
};

QMap<QString, qsizetype> countPieces(const QString &staging)
{
    QMap<QString, qsizetype> counts;
    for (const QString &track : tracksOf(staging))
        counts[track] = piecesOf(staging, track).size();
    return counts;
}

QStringList outputsOf(const RunResult &result, const QString &staging)
{
    QStringList paths;
    for (const OutputRecord &record : result.outputs)
        paths.append(staging + u"/out/"_s + record.entry);
    return paths;
}

bool flipByteIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qint64 middle = file.size() / 2;
    file.seek(middle);
    const char byte = file.read(1).front();
    file.seek(middle);
    return file.putChar(char(byte ^ 16));
}

bool copyFolder(const QString &from, const QString &to)
{
    bool isCopied = QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        isCopied =
            isCopied && (entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target));
    }
    return isCopied;
}

bool hasNotice(const RunResult &result, const QString &code, const QString &words = {})
{
    return std::ranges::any_of(
        result.notices, [&](const Notice &notice) { return notice.code == code && notice.text.contains(words); });
}

ClipWish clipWish(double seconds)
{
    ClipWish wish;
    wish.size = {256, 144};
    wish.seconds = seconds;
    wish.hum = 0.4;
    return wish;
}

/// With B-frames, which the quickest speed has not.
OutputSpec output(const QString &container, const QList<int> &resolutions)
{
    OutputSpec made = quickOutput(container, resolutions);
    if (made.video)
        made.video->options.insert(u"speed"_s, u"superfast"_s);
    return made;
}

JobSpec jobOf(const QList<OutputSpec> &outputs)
{
    JobSpec spec;
    spec.outputs = outputs;
    return spec;
}

JobSpec encodedWith(const QString &container, const QString &video, const QString &audio)
{
    OutputSpec made = quickOutput(container, {144});
    made.video->codec = video;
    made.video->options = {{u"speed"_s, video == "av1"_L1 ? QVariant(12) : QVariant(u"superfast"_s)}};
    made.audio->codec = audio;
    return jobOf({made});
}

constexpr double seconds = 33; // three whole pieces and a short one

} // namespace

Q_DECLARE_METATYPE(Case)
using Harm = std::function<bool(const QString &staging)>;
Q_DECLARE_METATYPE(Harm)
using Change = std::function<void(RunRequest &)>;
Q_DECLARE_METATYPE(Change)

/// An attempt goes on where an earlier one was stopped, and what comes out is what one without a break would have made.
class Resume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStoppedRunGoesOnWithoutASeam_data();
    void aStoppedRunGoesOnWithoutASeam();
    void whatIsMissingOrDamagedIsMadeAgain_data();
    void whatIsMissingOrDamagedIsMadeAgain();
    void wholeTracksAreOnlyPackaged();
    void anotherOrderOfWorkStartsOver_data();
    void anotherOrderOfWorkStartsOver();
    void whatDoesNotChangeTheWorkKeepsIt_data();
    void whatDoesNotChangeTheWorkKeepsIt();
    void damageOfTheSourceIsToldAgain();
    void progressBeginsAtWhatIsThere();
    void picturesAreMadeAnew();

private:
    JobSpec specOf(const Case &rule);
    QString newStaging();
    void compareTracks(const QString &staging, const QString &wholeStaging);
    void compareOutputs(const QStringList &paths, const QStringList &wholePaths);
    RunRequest requestFor(const QString &staging) const;

    ClipMaker m_maker;
    int m_stagings = 0;
    JobSpec m_spec; ///< of the tests that look at one thing
    QString m_whole; ///< its staging folder after a run without a break
    QStringList m_wholeOutputs;
    QHash<QString, Shown> m_known;
};

void Resume::initTestCase()
{
    m_spec = specOf({clipWish(seconds), jobOf({output(u"mp4"_s, {144, 96})})});
    m_whole = newStaging();
    const auto result = runInto(m_whole, m_spec);
    QVERIFY(result);
    m_wholeOutputs = outputsOf(*result, m_whole);
    QCOMPARE(countPieces(m_whole).values(), (QList<qsizetype>{4, 4, 4}));
}

JobSpec Resume::specOf(const Case &rule)
{
    JobSpec spec = rule.spec;
    spec.sources = {m_maker.clip(rule.wish)};
    return spec;
}

QString Resume::newStaging()
{
    const QString path = m_maker.folder() + u"/staging%1"_s.arg(++m_stagings);
    return QDir().mkpath(path) ? path : QString();
}

void Resume::compareTracks(const QString &staging, const QString &wholeStaging)
{
    QCOMPARE(tracksOf(staging), tracksOf(wholeStaging));
    for (const QString &track : tracksOf(wholeStaging)) {
        const auto actual = readTrackTimes(staging + u"/tracks/"_s + track);
        const auto expected = readTrackTimes(wholeStaging + u"/tracks/"_s + track);
        QVERIFY2(actual && expected, qPrintable(track));
        const QString found = difference(*actual, *expected);
        QVERIFY2(found.isEmpty(), qPrintable(track + u": "_s + found));
    }
}

void Resume::compareOutputs(const QStringList &paths, const QStringList &wholePaths)
{
    QCOMPARE(paths.size(), wholePaths.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto actual = show(paths[i]);
        const auto expected = show(wholePaths[i], &m_known);
        QVERIFY2(actual && expected, qPrintable(paths[i]));
        QCOMPARE(actual->reading.errors, 0);
        QCOMPARE(actual->numbers, expected->numbers);
        for (qsizetype stream = 0; stream < expected->reading.streams.size(); ++stream) {
            QCOMPARE(actual->reading.streams[stream].frameTimes, expected->reading.streams[stream].frameTimes);
            QCOMPARE(actual->reading.streams[stream].samples, expected->reading.streams[stream].samples);
        }
        if (!expected->reading.audio())
            continue;
        const ToneReading &tone = actual->tone;
        const QString figures = u"noise %1 at %2 s, without a break %3; drift %4 s"_s.arg(tone.worstNoise)
                                    .arg(tone.worstNoiseAt)
                                    .arg(expected->tone.worstNoise)
                                    .arg(tone.worstDrift);
        QVERIFY2(tone.worstNoise < expected->tone.worstNoise + 0.005, qPrintable(figures));
        QVERIFY2(tone.worstDrift < 0.00005, qPrintable(figures));
    }
}

void Resume::aStoppedRunGoesOnWithoutASeam_data()
{
    QTest::addColumn<Case>("rule");
    ClipWish wish = clipWish(seconds);
    const JobSpec ladder = jobOf({output(u"mp4"_s, {144, 96}), output(u"hls"_s, {144, 96})});
    const JobSpec file = jobOf({output(u"mp4"_s, {144})});
    QTest::newRow("constant rate") << Case{wish, ladder};
    wish.rate = {30000, 1001};
    QTest::newRow("29.97 pictures a second") << Case{wish, file};
    wish.rate = {25, 1};
    wish.hasVariableRate = true;
    QTest::newRow("variable rate") << Case{wish, file};
    wish.hasVariableRate = false;
    wish.isInterlaced = true;
    QTest::newRow("interlaced") << Case{wish, file};
    wish.isInterlaced = false;
    JobSpec averaged = file;
    averaged.outputs.first().video->ladder.first().bitrate = Bitrate{400'000};
    QTest::newRow("wished bit rate") << Case{wish, averaged};
    wish.sampleRate = 44100;
    wish.start = 3.7;
    QTest::newRow("late start, 44.1 kHz") << Case{wish, file};
    wish = clipWish(seconds);
    wish.rate = {1, 1};
    QTest::newRow("a picture a second") << Case{wish, file};
    wish.rate = {10, 1};
    JobSpec webm = jobOf({quickOutput(u"webm"_s, {144})});
    webm.outputs.first().video->codec = u"vp9"_s;
    webm.outputs.first().video->options = {{u"speed"_s, 8}};
    QTest::newRow("VP9 and Opus") << Case{wish, webm};
    QTest::newRow("HEVC and FLAC") << Case{wish, encodedWith(u"mkv"_s, u"hevc"_s, u"flac"_s)};
    QTest::newRow("AV1 and MP3") << Case{wish, encodedWith(u"mp4"_s, u"av1"_s, u"mp3"_s)};
    QTest::newRow("H.264 and PCM") << Case{wish, encodedWith(u"mov"_s, u"h264"_s, u"pcm"_s)};
    QTest::newRow("HEVC and AC-3") << Case{wish, encodedWith(u"mp4"_s, u"hevc"_s, u"ac3"_s)};
    wish.rate = {25, 1};
    JobSpec framed = jobOf({output(u"mp4"_s, {144}), output(u"hls"_s, {96}), output(u"mkv"_s, {144})});
    framed.outputs[0].video->picture.frameRate.kind = RateKind::Half;
    framed.outputs[1].video->picture.frameRate = {RateKind::Constant, {30, 1}};
    framed.outputs[2].video->picture.crop = {CropKind::Sides, 2, 2, 2, 2};
    QTest::newRow("rates of their own, cropped") << Case{wish, framed};
    wish.videoCodec.clear();
    wish.container = u"m4a"_s;
    for (const QString &container : {u"m4a"_s, u"mp3"_s, u"flac"_s, u"opus"_s, u"wav"_s}) {
        OutputSpec sound;
        sound.container = container;
        sound.audio = AudioSpec();
        QTest::newRow(qPrintable(u"sound alone, "_s + container)) << Case{wish, jobOf({sound})};
    }
}

void Resume::aStoppedRunGoesOnWithoutASeam()
{
    QFETCH(Case, rule);
    const JobSpec spec = specOf(rule);
    const QString wholeStaging = newStaging();
    const auto whole = runInto(wholeStaging, spec);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));

    const QString staging = newStaging();
    QMap<QString, qsizetype> pieces;
    for (const double moment : {4.0, 13.0, 24.0}) {
        StopAt stop(moment);
        const auto stopped = runInto(staging, spec, stop.sink(), stop.token());
        if (stopped) { // too quick for its progress to be seen
            pieces = countPieces(staging);
            break;
        }
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const QMap<QString, qsizetype> now = countPieces(staging);
        for (const QString &track : pieces.keys())
            QVERIFY2(now[track] >= pieces[track], qPrintable(track));
        pieces = now;
    }
    const auto resumed = runInto(staging, spec);
    QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().detail));
    QVERIFY(!hasNotice(*resumed, u"started-over"_s));
    for (const QString &track : pieces.keys())
        QCOMPARE(resumed->counters.piecesKept.value(track), pieces[track]);
    for (const auto &[track, frames] : whole->counters.framesEncoded.asKeyValueRange())
        QCOMPARE(resumed->counters.framesKept[track] + resumed->counters.framesEncoded[track], frames);
    compareTracks(staging, wholeStaging);
    compareOutputs(outputsOf(*resumed, staging), outputsOf(*whole, wholeStaging));
}

void Resume::whatIsMissingOrDamagedIsMadeAgain_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<int>("piecesKept"); // of v144
    const auto row = [](const char *name, int kept, Harm harm) { QTest::newRow(name) << std::move(harm) << kept; };
    const auto piece = [](const QString &staging, int number) { return piecesOf(staging, u"v144"_s).value(number); };
    const auto unfinished = [](const QString &staging) { return QFile::remove(staging + u"/tracks/v144/track.end"_s); };
    row("nothing", 4, [](const QString &) { return true; });
    row("no end", 4, unfinished);
    row("a damaged end", 4, [](const QString &staging) { return flipByteIn(staging + u"/tracks/v144/track.end"_s); });
    row("no last piece", 3, [=](const QString &staging) { return QFile::remove(piece(staging, 3)); });
    row("a damaged last piece", 3, [=](const QString &staging) { return flipByteIn(piece(staging, 3)); });
    row("a cut last piece", 3, [=](const QString &staging) { return QFile::resize(piece(staging, 3), 1000); });
    row("an empty last piece", 3, [=](const QString &staging) { return QFile::resize(piece(staging, 3), 0); });
    row("no middle piece", 1, [=](const QString &staging) { return QFile::remove(piece(staging, 1)); });
    row("a damaged middle piece", 1, [=](const QString &staging) { return flipByteIn(piece(staging, 1)); });
    row("a damaged first piece", 0, [=](const QString &staging) { return flipByteIn(piece(staging, 0)); });
    row("a damaged piece of an unfinished track", 1,
        [=](const QString &staging) { return unfinished(staging) && flipByteIn(piece(staging, 1)); });
    row("a piece of another place", 2, [=](const QString &staging) {
        return QFile::remove(piece(staging, 2)) && QFile::copy(piece(staging, 1), staging + u"/tracks/v144/x"_s)
            && QFile::rename(staging + u"/tracks/v144/x"_s, staging + u"/tracks/v144/000000020000000.piece"_s);
    });
    row("half-written pieces", 3, [=](const QString &staging) {
        const QString last = piece(staging, 3);
        return unfinished(staging) && QFile::rename(last, last + u".part"_s);
    });
    row("no folder", 0, [](const QString &staging) { return QDir(staging + u"/tracks/v144"_s).removeRecursively(); });
}

void Resume::whatIsMissingOrDamagedIsMadeAgain()
{
    QFETCH(Harm, harm);
    QFETCH(int, piecesKept);
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    QVERIFY(harm(staging));
    const auto resumed = runInto(staging, m_spec);
    QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().subject + resumed.error().detail));
    QCOMPARE(resumed->counters.piecesKept.value(u"v144"_s), piecesKept);
    QCOMPARE(resumed->counters.piecesKept.value(u"v96"_s), 4);
    QCOMPARE(resumed->counters.framesEncoded.value(u"v96"_s), 0);
    const std::int64_t kept = std::min(25 * 10 * piecesKept, int(25 * seconds));
    QCOMPARE(resumed->counters.framesKept.value(u"v144"_s), kept);
    QCOMPARE(resumed->counters.framesEncoded.value(u"v144"_s), std::int64_t(25 * seconds) - kept);
    QVERIFY(!filesBelow(staging).join(u' ').contains(u".part"_s));
    compareTracks(staging, m_whole);
    compareOutputs(outputsOf(*resumed, staging).mid(0, 1), m_wholeOutputs.mid(0, 1));
}

void Resume::wholeTracksAreOnlyPackaged()
{
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    const auto again = runInto(staging, m_spec);
    QVERIFY(again);
    QCOMPARE(again->counters.framesDecoded, 0);
    QCOMPARE(again->counters.framesEncoded.value(u"v144"_s), 0);
    QCOMPARE(again->outputs, runInto(newStaging(), m_spec)->outputs);
}

void Resume::anotherOrderOfWorkStartsOver_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("reason");
    QTest::newRow("source") << Change([](RunRequest &request) {
        QFile file(request.spec.sources.first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime));
    }) << u"source"_s;
    QTest::newRow("quality") << Change([](RunRequest &request) {
        request.spec.outputs.first().video->options.insert(u"quality"_s, 30);
    }) << u"what is to be made"_s;
    QTest::newRow("build") << Change([](RunRequest &request) { request.capabilities.build = u"another"_s; })
                           << u"version"_s;
    QTest::newRow("no record") << Change([](RunRequest &request) {
        QVERIFY(QFile::remove(request.stagingFolder + u"/work.json"_s));
    }) << u"no readable record"_s;
    QTest::newRow("a damaged record") << Change([](RunRequest &request) {
        QVERIFY(QFile::resize(request.stagingFolder + u"/work.json"_s, 20));
    }) << u"no readable record"_s;
}

RunRequest Resume::requestFor(const QString &staging) const
{
    RunRequest request;
    request.spec = m_spec;
    request.stagingFolder = staging;
    request.budget.threads = 2;
    request.capabilities = probeCapabilities();
    return request;
}

void Resume::anotherOrderOfWorkStartsOver()
{
    QFETCH(Change, change);
    QFETCH(QString, reason);
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    RunRequest request = requestFor(staging);
    const QString copy = staging + u"/../source%1.mp4"_s.arg(m_stagings);
    QVERIFY(QFile::copy(m_spec.sources.first(), copy));
    request.spec.sources = {copy};
    const EventSink nobody = [](const JobEvent &) {};
    QVERIFY(runJob(request, nobody, {})); // with the copy as its source: another file
    change(request);
    const auto result = runJob(request, nobody, {});
    QVERIFY(result);
    QVERIFY2(hasNotice(*result, u"started-over"_s, reason),
        qPrintable(result->notices.isEmpty() ? u"no notice"_s : result->notices.first().text));
    QCOMPARE(result->counters.framesKept.value(u"v144"_s), 0);
    QCOMPARE(result->counters.framesEncoded.value(u"v144"_s), std::int64_t(25 * seconds));
}

void Resume::whatDoesNotChangeTheWorkKeepsIt_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("another container") << Change(
        [](RunRequest &request) { request.spec.outputs.first().container = u"mkv"_s; });
    QTest::newRow("more threads") << Change([](RunRequest &request) { request.budget.threads = 5; });
    QTest::newRow("another name of the source") << Change([](RunRequest &request) {
        const QString renamed = request.spec.sources.first() + u".moved"_s;
        QVERIFY(QFile::link(request.spec.sources.first(), renamed));
        request.spec.sources = {renamed};
    });
}

void Resume::whatDoesNotChangeTheWorkKeepsIt()
{
    QFETCH(Change, change);
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    RunRequest request = requestFor(staging);
    change(request);
    const auto result = runJob(request, [](const JobEvent &) {}, {});
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(!hasNotice(*result, u"started-over"_s));
    QCOMPARE(result->counters.framesEncoded.value(u"v144"_s), 0);
}

void Resume::damageOfTheSourceIsToldAgain()
{
    ClipWish wish = clipWish(30);
    wish.container = u"ts"_s;
    JobSpec spec = m_spec;
    spec.sources = {m_maker.cut(m_maker.clip(wish), 0.7)};
    QFile file(spec.sources.first());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(20'000, 'x')) > 0);
    file.close();
    const QString staging = newStaging();
    const auto first = runInto(staging, spec);
    QVERIFY(first);
    QVERIFY(hasNotice(*first, u"source-damaged"_s));
    const auto again = runInto(staging, spec);
    QVERIFY(again);
    QCOMPARE(again->counters.framesDecoded, 0);
    QCOMPARE(again->notices, first->notices);
}

void Resume::progressBeginsAtWhatIsThere()
{
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    for (const QString &track : tracksOf(staging)) {
        QVERIFY(QFile::remove(staging + u"/tracks/"_s + track + u"/track.end"_s));
        QVERIFY(QFile::remove(piecesOf(staging, track).last()));
    }
    QList<JobProgress> seen;
    const auto result = runInto(staging, m_spec, [&seen](const JobEvent &event) {
        const auto *progress = std::get_if<JobProgress>(&event);
        // What is left may be made within a tenth of a second: then the next phase is the first to tell of the tracks.
        if (progress && progress->phase >= JobPhase::Encoding && !progress->tracks.isEmpty())
            seen.append(*progress);
    });
    QVERIFY(result);
    QVERIFY(!seen.isEmpty());
    QVERIFY2(seen.first().fraction > 0.8, qPrintable(QString::number(seen.first().fraction)));
    QVERIFY(seen.first().position >= Microseconds(29'900'000));
}

void Resume::picturesAreMadeAnew()
{
    const QString staging = newStaging();
    QVERIFY(copyFolder(m_whole, staging));
    JobSpec spec = m_spec;
    spec.thumbnails = {stills({Microseconds(3'000'000)}, {144})};
    QFile half(staging + u"/out/left behind"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    for (int round = 0; round < 2; ++round) {
        const auto result = runInto(staging, spec);
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->outputs.size(), 3);
        QCOMPARE(filesBelow(staging + u"/out"_s).size(), 3);
        QCOMPARE(result->counters.framesEncoded.value(u"v144"_s), 0);
    }
}

QTEST_GUILESS_MAIN(Resume)
#include "tst_resume.moc"
