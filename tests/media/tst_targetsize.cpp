// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/trackcheck.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double seconds = 20;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Stops a run at its n-th progress event in which a track is this far.
class StopAt
{
public:
    StopAt(QString track, double moment_s)
        : m_track(std::move(track))
        , m_frames(int(moment_s * 25))
    {
    }
    EventSink sink()
    {
        return [this](const JobEvent &event) {
            const auto *progress = std::get_if<JobProgress>(&event);
            if (!progress)
                return;
            for (const TrackProgress &track : progress->tracks) {
                if (track.track == m_track && track.frames >= m_frames)
                    m_stop.request_stop();
            }
        };
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    QString m_track;
    int m_frames;
    std::stop_source m_stop;
};

} // namespace

/// Files of a wished size: never larger, and most of it used. Two passes go on after a stop.
class TargetSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreNoLargerAndMostOfItIsUsed_data();
    void filesAreNoLargerAndMostOfItIsUsed();
    void twoPassesKeepTheirAverage();
    void whatCannotBeReachedIsRefused();
    void aFileThatBecameTooLargeIsMadeAgain();
    void aStoppedPassIsMadeAgain_data();
    void aStoppedPassIsMadeAgain();

private:
    JobSpec specOf(std::int64_t bytes, const QString &container = u"mp4"_s, const QString &codec = u"h264"_s);
    QString newStaging();

    ClipMaker m_maker;
    QString m_clip;
    int m_runs = 0;
};

void TargetSize::initTestCase()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = seconds;
    m_clip = m_maker.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

JobSpec TargetSize::specOf(std::int64_t bytes, const QString &container, const QString &codec)
{
    JobSpec spec;
    spec.sources = {m_clip};
    spec.outputs = {quickOutput(container, {codec == "vp9"_L1 ? 180 : 360})};
    spec.outputs[0].video->codec = codec;
    constexpr int fastVp9 = 6;
    spec.outputs[0].video->options = {{u"speed"_s, codec == "vp9"_L1 ? QVariant(fastVp9) : QVariant(u"superfast"_s)}};
    spec.outputs[0].video->targetSize = bytes;
    spec.outputs[0].audio->bitrate = Bitrate{64'000};
    return spec;
}

QString TargetSize::newStaging()
{
    const QString path = m_maker.folder() + u"/staging%1"_s.arg(++m_runs);
    return QDir().mkpath(path) ? path : QString();
}

void TargetSize::filesAreNoLargerAndMostOfItIsUsed_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<int>("bytes");
    QTest::newRow("half a megabyte, MP4") << u"mp4"_s << u"h264"_s << 500'000;
    QTest::newRow("one megabyte, MP4") << u"mp4"_s << u"h264"_s << 1'000'000;
    QTest::newRow("one megabyte, Matroska") << u"mkv"_s << u"h264"_s << 1'000'000;
    QTest::newRow("three quarters, HEVC") << u"mp4"_s << u"hevc"_s << 750'000;
    QTest::newRow("a quarter, VP9") << u"webm"_s << u"vp9"_s << 250'000; // of a smaller picture
}

void TargetSize::filesAreNoLargerAndMostOfItIsUsed()
{
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(int, bytes);
    const JobRun made = runAndPublish(specOf(bytes, container, codec), m_maker.folder() + u"/run%1"_s.arg(++m_runs));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const qint64 size = QFileInfo(made.path(made.outputs.first())).size();
    qInfo("%lld of %d bytes", static_cast<long long>(size), bytes);
    QVERIFY2(size <= bytes, qPrintable(QString::number(size)));
    QVERIFY2(double(size) >= 0.85 * bytes, qPrintable(QString::number(size)));
    const auto reading = readMedia(made.path(made.outputs.first()));
    QVERIFY(reading);
    QCOMPARE(reading->errors, 0);
    QCOMPARE(reading->video()->frames, int(seconds * 25));
    QCOMPARE(reading->video()->keyTimes.size(), qsizetype(seconds / 2));
}

void TargetSize::twoPassesKeepTheirAverage()
{
    JobSpec spec = specOf(0);
    spec.outputs[0].video->targetSize.reset();
    spec.outputs[0].video->passes = 2;
    spec.outputs[0].video->ladder = {Rung{360, Bitrate{300'000}}};
    spec.outputs[0].audio.reset();
    const JobRun made = runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(++m_runs));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    const double rate = double(made.outputs.first().bytes) * 8 / seconds;
    QVERIFY2(std::abs(rate / 300'000 - 1) < 0.05, qPrintable(QString::number(rate)));
    QCOMPARE(made.counters.framesDecoded, qint64(seconds * 25)); // of the pass that is kept
}

void TargetSize::whatCannotBeReachedIsRefused()
{
    const JobRun made = runAndPublish(specOf(20'000), m_maker.folder() + u"/run%1"_s.arg(++m_runs));
    QVERIFY(made.error);
    QCOMPARE(made.error->code, ErrorCode::SpecInvalid);
    QVERIFY2(made.error->detail.startsWith("outputs[0].video.targetSize: "_L1), qPrintable(made.errorLine()));
}

/// As an encoder would that misses its average by far: an earlier attempt has left it a rate that is too high.
void TargetSize::aFileThatBecameTooLargeIsMadeAgain()
{
    constexpr int most = 600'000;
    const JobSpec spec = specOf(most);
    const QString staging = newStaging();
    QVERIFY(runInto(staging, spec));
    QVERIFY(QDir(staging + u"/tracks/v360"_s).removeRecursively());
    QFile rate(staging + u"/tracks/v360.passes/rate"_s);
    QVERIFY(rate.open(QIODevice::WriteOnly) && rate.write("400000") > 0);
    rate.close();
    QStringList lines;
    const auto made = runInto(staging, spec, [&](const JobEvent &event) {
        if (const auto *line = std::get_if<JobLogLine>(&event); line && line->category == "target-size"_L1)
            lines += line->text;
    });
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(!lines.isEmpty());
    const std::int64_t bytes = made->outputs.first().bytes;
    QVERIFY2(bytes <= most && bytes >= 0.85 * most, qPrintable(QString::number(bytes)));
    QCOMPARE(made->outputs.first().frames, qint64(seconds * 25));
}

void TargetSize::aStoppedPassIsMadeAgain_data()
{
    QTest::addColumn<QString>("track");
    QTest::newRow("in its first pass") << u"v360 (first pass)"_s;
    QTest::newRow("in its second pass") << u"v360"_s;
}

void TargetSize::aStoppedPassIsMadeAgain()
{
    QFETCH(QString, track);
    const JobSpec spec = specOf(800'000);
    const QString wholeStaging = newStaging();
    const auto whole = runInto(wholeStaging, spec);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().detail));

    const QString staging = newStaging();
    StopAt stop(track, 15);
    const auto stopped = runInto(staging, spec, stop.sink(), stop.token());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    const auto resumed = runInto(staging, spec);
    QVERIFY2(resumed, resumed ? "" : qPrintable(resumed.error().detail));
    QVERIFY(
        std::ranges::none_of(resumed->notices, [](const Notice &notice) { return notice.code == "started-over"_L1; }));
    const QStringList pieces = piecesOf(wholeStaging, u"v360"_s);
    const QStringList made = piecesOf(staging, u"v360"_s);
    QCOMPARE(made.size(), pieces.size());
    for (qsizetype i = 0; i < pieces.size(); ++i)
        QVERIFY2(contents(made[i]) == contents(pieces[i]), qPrintable(made[i]));
    // All is there: a third run encodes nothing.
    const auto again = runInto(staging, spec);
    QVERIFY(again);
    QCOMPARE(again->counters.framesEncoded.value(u"v360"_s), 0);
}

QTEST_GUILESS_MAIN(TargetSize)
#include "tst_targetsize.moc"
