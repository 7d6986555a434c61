// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clapmeter.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/playlistreader.h"

#include <QFileInfo>
#include <QHash>
#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 8;
constexpr double clapTime = 5;
constexpr int frameNumberAt3s = 75;
constexpr double frame = 0.04;
constexpr double tick = 1.0 / 90000;

struct Variant
{
    AttributeMap attributes;
    QString path;
    MediaPlaylistLines playlist;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Rates
{
    double peak = 0;
    double average = 0;
};

// RFC 8216, 4.1: the peak is that of any run of segments which lasts between half and one and a half target durations.
Rates measureRates(const QString &path, const MediaPlaylistLines &playlist)
{
    Rates rates;
    double allBits = 0;
    for (qsizetype first = 0; first < playlist.segments.size(); ++first) {
        double bits = 0;
        double duration = 0;
        for (qsizetype last = first; last < playlist.segments.size(); ++last) {
            const SegmentLine &segment = playlist.segments[last];
            bits += double(QFileInfo(QFileInfo(path).path() + u'/' + segment.uri).size()) * 8;
            duration += segment.duration;
            if (duration >= 0.5 * playlist.targetDuration && duration <= 1.5 * playlist.targetDuration)
                rates.peak = std::max(rates.peak, bits / duration);
        }
        allBits = first == 0 ? bits : allBits;
    }
    rates.average = allBits / playlist.duration();
    return rates;
}

} // namespace

/// The sample job (HLS 240 / 360 / 480, MP4 360, pictures at 3 s) through the real engine, on a landscape clip and on
/// one that a player turns upright.
class SampleJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void makesEveryOutputAndNothingElse_data() { rows(); }
    void makesEveryOutputAndNothingElse();
    void everyRenditionShowsEveryFrame_data() { rows(); }
    void everyRenditionShowsEveryFrame();
    void keyFramesShareOneGrid_data() { rows(); }
    void keyFramesShareOneGrid();
    void soundKeepsWithThePicture_data() { rows(); }
    void soundKeepsWithThePicture();
    void masterPlaylistTellsWhatIsThere_data() { rows(); }
    void masterPlaylistTellsWhatIsThere();
    void mediaPlaylistsFollowTheRules_data() { rows(); }
    void mediaPlaylistsFollowTheRules();
    void segmentsBeginTogetherWithAnIdr_data() { rows(); }
    void segmentsBeginTogetherWithAnIdr();
    void picturesShowTheAskedFrame_data() { rows(); }
    void picturesShowTheAskedFrame();
    void nothingIsDoneTwice_data() { rows(); }
    void nothingIsDoneTwice();

private:
    static void rows();
    void runOn(const QString &name, int rotation, SegmentForm form);
    const JobRun &current();
    QString masterPath();
    QList<Variant> variants();
    QString soundPlaylistPath();
    StreamReading firstStreamOf(const QString &playlistPath, const QString &map, const QString &segment);

    ClipMaker m_maker;
    QHash<QString, JobRun> m_runs;
};

void SampleJob::initTestCase()
{
    runOn(u"landscape"_s, 0, SegmentForm::Fmp4);
    runOn(u"portrait"_s, 90, SegmentForm::Fmp4);
    runOn(u"transport"_s, 0, SegmentForm::Ts);
}

void SampleJob::runOn(const QString &name, int rotation, SegmentForm form)
{
    ClipWish wish;
    wish.size = {1280, 720};
    wish.seconds = seconds;
    wish.rotation = rotation;
    wish.clapAt = clapTime;
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    JobSpec spec = sampleJob(clip);
    spec.outputs.first().segments.form = form;
    m_runs.insert(name, runAndPublish(spec, m_maker.folder() + u'/' + name));
}

void SampleJob::rows()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("landscape") << u"landscape"_s;
    QTest::newRow("portrait") << u"portrait"_s;
    QTest::newRow("transport stream segments") << u"transport"_s;
}

const JobRun &SampleJob::current()
{
    QFETCH(QString, name);
    return m_runs[name];
}

QString SampleJob::masterPath()
{
    const JobRun &run = current();
    const auto outputs = run.ofKind(OutputKind::Hls);
    return outputs.isEmpty() ? QString() : run.path(outputs.constFirst());
}

QList<Variant> SampleJob::variants()
{
    QList<Variant> found;
    const QString folder = QFileInfo(masterPath()).path();
    for (const AttributeMap &attributes : readMasterPlaylist(masterPath()).variants) {
        const QString path = folder + u'/' + attributes.value(u"URI"_s);
        found.append({attributes, path, readMediaPlaylist(path)});
    }
    return found;
}

QString SampleJob::soundPlaylistPath()
{
    const auto media = readMasterPlaylist(masterPath()).media;
    return media.isEmpty() ? QString() : QFileInfo(masterPath()).path() + u'/' + media.constFirst().value(u"URI"_s);
}

void SampleJob::makesEveryOutputAndNothingElse()
{
    const JobRun &run = current();
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.ofKind(OutputKind::Hls).size(), 1);
    QCOMPARE(run.ofKind(OutputKind::Video).size(), 1);
    QCOMPARE(run.ofKind(OutputKind::Still).size(), 4);
    QCOMPARE(variants().size(), 3);
    QVERIFY(!run.isDamaged());

    qint64 listed = 0;
    for (const OutputRecord &record : run.outputs)
        listed += record.bytes;
    qint64 found = 0;
    for (const QString &file : filesBelow(run.folder))
        found += QFileInfo(run.folder + u'/' + file).size();
    QCOMPARE(found, listed); // no staging, no piece, no file that no record names
}

void SampleJob::everyRenditionShowsEveryFrame()
{
    const JobRun &run = current();
    QStringList paths;
    for (const Variant &variant : variants())
        paths.append(variant.path);
    for (const OutputRecord &record : run.ofKind(OutputKind::Video))
        paths.append(run.path(record));
    QCOMPARE(paths.size(), 4);
    for (const QString &path : std::as_const(paths)) {
        QList<int> numbers;
        FrameWatchers watchers;
        watchers.video = [&](const AVFrame &picture, int, double) {
            numbers.append(readFrameNumber(picture).value_or(-1));
        };
        const auto reading = readMedia(path, watchers);
        QVERIFY2(reading.has_value(), qPrintable(path));
        QCOMPARE(reading->errors, 0);
        const StreamReading *video = reading->video();
        QVERIFY(video);
        QVERIFY(!video->isTurned); // upright in itself
        QCOMPARE(video->frames, int(seconds / frame));
        QVERIFY2(
            std::abs(video->end - video->first - seconds) <= frame * 1.01, qPrintable(QString::number(video->end)));
        for (int index = 0; index < numbers.size(); ++index)
            QCOMPARE(numbers[index], index);
    }
}

void SampleJob::keyFramesShareOneGrid()
{
    const JobRun &run = current();
    QStringList paths;
    for (const Variant &variant : variants())
        paths.append(variant.path);
    for (const OutputRecord &record : run.ofKind(OutputKind::Video))
        paths.append(run.path(record));
    QCOMPARE(paths.size(), 4);
    for (const QString &path : std::as_const(paths)) {
        const auto reading = readMedia(path);
        QVERIFY(reading && reading->video());
        const QList<double> keys = reading->video()->keyTimes;
        QCOMPARE(keys.size(), 4);
        for (int index = 0; index < keys.size(); ++index)
            QVERIFY2(std::abs(keys[index] - keys[0] - 2.0 * index) <= tick,
                qPrintable(path + u": "_s + QString::number(keys[index] - keys[0], 'f', 6)));
    }
}

void SampleJob::soundKeepsWithThePicture()
{
    const JobRun &run = current();
    QStringList paths{masterPath()};
    for (const OutputRecord &record : run.ofKind(OutputKind::Video))
        paths.append(run.path(record));
    for (const QString &path : std::as_const(paths)) {
        const auto clap = measureClap(path);
        QVERIFY2(clap && clap->flash && clap->click, qPrintable(path));
        const double late = *clap->click - *clap->flash;
        QVERIFY2(std::abs(late) <= 0.020, qPrintable(path + u": sound late by "_s + QString::number(late)));
    }
}

void SampleJob::masterPlaylistTellsWhatIsThere()
{
    const auto master = readMasterPlaylist(masterPath());
    QVERIFY(master.isIndependent);
    QCOMPARE(master.media.size(), 1); // one sound for all
    QCOMPARE(master.media.constFirst().value(u"TYPE"_s), u"AUDIO"_s);
    const auto sound = readMediaPlaylist(soundPlaylistPath());
    const double soundPeak = measureRates(soundPlaylistPath(), sound).peak;

    QList<int> shortSides;
    for (const Variant &variant : variants()) {
        const auto reading = readMedia(variant.path);
        QVERIFY(reading && reading->video());
        const Size size = reading->video()->size;
        shortSides.append(size.shortSide());
        const double longSide = size.shortSide() * 16.0 / 9;
        QVERIFY(size.width % 2 == 0 && size.height % 2 == 0);
        QVERIFY(std::abs(std::max(size.width, size.height) - longSide) <= 1);
        QFETCH(QString, name);
        QCOMPARE(size.height > size.width, name == u"portrait");
        QCOMPARE(variant.attributes.value(u"RESOLUTION"_s), sizeToText(size));
        QCOMPARE(variant.attributes.value(u"FRAME-RATE"_s).toDouble(), 25.0);
        QVERIFY(variant.attributes.value(u"CODECS"_s).contains(u"avc1."_s));
        QVERIFY(variant.attributes.value(u"CODECS"_s).contains(u"mp4a.40.2"_s));
        QCOMPARE(variant.attributes.value(u"AUDIO"_s), master.media.constFirst().value(u"GROUP-ID"_s));

        const Rates rates = measureRates(variant.path, variant.playlist);
        const double bandwidth = variant.attributes.value(u"BANDWIDTH"_s).toDouble();
        const double average = variant.attributes.value(u"AVERAGE-BANDWIDTH"_s).toDouble();
        QVERIFY2(bandwidth >= rates.peak && bandwidth <= (rates.peak + soundPeak) * 1.05,
            qPrintable(u"%1 stated, %2 + %3 measured"_s.arg(bandwidth).arg(rates.peak).arg(soundPeak)));
        QVERIFY(average <= bandwidth && average >= rates.average * 0.98);
    }
    std::ranges::sort(shortSides);
    QCOMPARE(shortSides, (QList<int>{240, 360, 480}));
}

void SampleJob::mediaPlaylistsFollowTheRules()
{
    QFETCH(QString, name);
    QStringList paths{soundPlaylistPath()};
    for (const Variant &variant : variants())
        paths.append(variant.path);
    for (const QString &path : std::as_const(paths)) {
        QVERIFY(contents(path).startsWith("#EXTM3U\n"));
        const auto playlist = readMediaPlaylist(path);
        QVERIFY2(playlist.unknown.isEmpty(), qPrintable(playlist.unknown.join(u' ')));
        QVERIFY(playlist.isVod && playlist.isEnded);
        QVERIFY(playlist.version >= (name == u"transport" ? 3 : 6)); // EXT-X-MAP without I-frames alone: 6
        QCOMPARE(playlist.map.isEmpty(), name == u"transport");
        QCOMPARE(playlist.segments.size(), 2); // 6 s + 2 s
        long longest = 0;
        for (const SegmentLine &segment : playlist.segments)
            longest = std::max(longest, std::lround(segment.duration));
        QCOMPARE(long(playlist.targetDuration), longest);
        QVERIFY2(std::abs(playlist.duration() - seconds) <= 0.05, qPrintable(QString::number(playlist.duration())));
    }
}

StreamReading SampleJob::firstStreamOf(const QString &playlistPath, const QString &map, const QString &segment)
{
    const QString folder = QFileInfo(playlistPath).path() + u'/';
    QFile joined(m_maker.folder() + (map.isEmpty() ? u"/joined.ts"_s : u"/joined.mp4"_s));
    if (!joined.open(QIODevice::WriteOnly))
        return {};
    if (!map.isEmpty())
        joined.write(contents(folder + map));
    joined.write(contents(folder + segment));
    joined.close();
    const auto reading = readMedia(joined.fileName());
    return reading && !reading->streams.isEmpty() ? reading->streams.constFirst() : StreamReading();
}

void SampleJob::segmentsBeginTogetherWithAnIdr()
{
    const auto sound = readMediaPlaylist(soundPlaylistPath());
    const QList<Variant> all = variants();
    QVERIFY(all.size() == 3);
    for (int index = 0; index < all.constFirst().playlist.segments.size(); ++index) {
        QList<double> begins;
        for (const Variant &variant : all) {
            const auto stream =
                firstStreamOf(variant.path, variant.playlist.map, variant.playlist.segments.value(index).uri);
            QVERIFY(stream.isVideo && !stream.keyTimes.isEmpty());
            QVERIFY(holdsIdr(stream.firstPacket));
            begins.append(stream.keyTimes.constFirst());
            QVERIFY2(std::abs(begins.constLast() - begins.constFirst()) <= tick * 1.01,
                qPrintable(QString::number(begins.constLast() - begins.constFirst(), 'f', 6)));
        }
        const auto stream = firstStreamOf(soundPlaylistPath(), sound.map, sound.segments.value(index).uri);
        QVERIFY(!stream.isVideo && !stream.keyTimes.isEmpty());
        const double apart = stream.keyTimes.constFirst() - begins.constFirst();
        QVERIFY2(std::abs(apart) <= 2048.0 / 48000, qPrintable(QString::number(apart))); // priming and one frame
    }
}

void SampleJob::picturesShowTheAskedFrame()
{
    const JobRun &run = current();
    QHash<QString, QList<double>> details; // format -> of its pictures
    int plain = 0;
    for (const OutputRecord &record : run.ofKind(OutputKind::Still)) {
        const FramePtr picture = firstPicture(run.path(record));
        QVERIFY2(picture, qPrintable(record.entry));
        QCOMPARE(std::min(picture->width, picture->height), 360);
        QFETCH(QString, name);
        QCOMPARE(picture->height > picture->width, name == u"portrait");
        if (const auto number = readFrameNumber(*picture)) { // a blurred row may read or not
            QCOMPARE(*number, frameNumberAt3s);
            ++plain;
        }
        const FramePtr grey = toGrey(*picture);
        QVERIFY(grey);
        details[QFileInfo(record.entry).suffix()].append(detail(*grey));
    }
    QVERIFY(plain >= 2);
    QCOMPARE(details.size(), 2);
    for (const QList<double> &pair : std::as_const(details)) {
        QCOMPARE(pair.size(), 2);
        QVERIFY2(std::min(pair[0], pair[1]) < 0.2 * std::max(pair[0], pair[1]), qPrintable(QString::number(pair[1])));
    }
}

void SampleJob::nothingIsDoneTwice()
{
    const RunCounters &counters = current().counters;
    QCOMPARE(counters.framesDecoded, std::int64_t(seconds / frame));
    int videoTracks = 0;
    for (auto track = counters.framesEncoded.cbegin(); track != counters.framesEncoded.cend(); ++track) {
        if (!track.key().startsWith(u'v'))
            continue;
        ++videoTracks;
        QCOMPARE(track.value(), std::int64_t(seconds / frame));
    }
    QCOMPARE(videoTracks, 3); // 240, 360 and 480: the MP4 is made from HLS' own 360
}

QTEST_GUILESS_MAIN(SampleJob)
#include "tst_samplejob.moc"
