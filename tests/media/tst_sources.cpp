// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clapmeter.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include "engine/av/capabilityprobe.h"

#include <QTest>
#include <cmath>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Zoetrope::Test::ClipWish)

namespace {

struct Shown
{
    QList<int> numbers;
    QList<double> times;
    MediaReading reading;
};

Result<Shown> show(const QString &path)
{
    Shown shown;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double time) {
        shown.numbers.append(readFrameNumber(frame).value_or(-1));
        shown.times.append(time);
    };
    auto reading = readMedia(path, watchers);
    if (!reading)
        return reading.error();
    shown.reading = *std::move(reading);
    return shown;
}

} // namespace

/// Sources as they really come: turned, stretched, uneven, interlaced, deep, odd, late, silent, cut. What comes out is
/// upright, whole and in step, whatever went in.
class Sources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesComeOutUprightAndWhole_data();
    void picturesComeOutUprightAndWhole();
    void interlacedPicturesAreMadeProgressive();
    void unmarkedPicturesAreMadeProgressiveOnDemand();
    void soundKeepsItsPlace_data();
    void soundKeepsItsPlace();
    void whatAnEditListHidesStaysHidden();
    void silentSourcesGiveSilentOutputs();
    void soundAloneGivesSoundAlone_data();
    void soundAloneGivesSoundAlone();
    void coverArtIsNoVideo();
    void cutFilesAreMarkedOrRefused_data();
    void cutFilesAreMarkedOrRefused();
    void missingAndEmptySourcesLeaveNothing();

private:
    JobRun convert(const QString &clip, int resolution);
    ClipMaker m_maker;
    int m_runs = 0;
};

JobRun Sources::convert(const QString &clip, int resolution)
{
    JobSpec spec;
    spec.sources = {clip};
    spec.outputs = {quickOutput(u"mp4"_s, {resolution})};
    return runAndPublish(spec, m_maker.folder() + u"/out%1"_s.arg(m_runs++));
}

void Sources::picturesComeOutUprightAndWhole_data()
{
    QTest::addColumn<ClipWish>("wish");
    QTest::addColumn<QSize>("display");
    const auto row = [](const char *name, QSize display, const std::function<void(ClipWish &)> &change) {
        ClipWish wish;
        wish.seconds = 2;
        wish.audioCodec.clear();
        change(wish);
        QTest::newRow(name) << wish << display;
    };
    row("turned by 90", {360, 640}, [](ClipWish &wish) { wish.rotation = 90; });
    row("turned by 180", {640, 360}, [](ClipWish &wish) { wish.rotation = 180; });
    row("turned by 270", {360, 640}, [](ClipWish &wish) { wish.rotation = 270; });
    row("pixels twice as wide", {640, 360}, [](ClipWish &wish) {
        wish.size = {320, 360};
        wish.sar = {2, 1};
    });
    row("narrow pixels, turned", {360, 320}, [](ClipWish &wish) {
        wish.sar = {1, 2};
        wish.rotation = 90;
    });
    row("variable rate", {640, 360}, [](ClipWish &wish) { wish.hasVariableRate = true; });
    row("variable rate in a matroska", {640, 360}, [](ClipWish &wish) {
        wish.hasVariableRate = true;
        wish.container = u"mkv"_s;
    });
    row("29.97 frames a second", {640, 360}, [](ClipWish &wish) { wish.rate = {30000, 1001}; });
    row("10 bits", {640, 360}, [](ClipWish &wish) { wish.pixelFormat = u"yuv420p10le"_s; });
    row("10 bits 4:2:2", {640, 360}, [](ClipWish &wish) { wish.pixelFormat = u"yuv422p10le"_s; });
    row("odd sides", {501, 283}, [](ClipWish &wish) {
        wish.pixelFormat = u"yuv444p"_s;
        wish.size = {501, 283};
        wish.container = u"mkv"_s;
    });
    row("many b-frames", {640, 360}, [](ClipWish &wish) { wish.bframes = 7; });
    row("starts late", {640, 360}, [](ClipWish &wish) {
        wish.container = u"mkv"_s;
        wish.start = 5.5;
    });
    row("transport stream", {640, 360}, [](ClipWish &wish) { wish.container = u"ts"_s; });
    row("avi", {640, 360}, [](ClipWish &wish) {
        wish.container = u"avi"_s;
        wish.videoCodec = u"mpeg4"_s;
        wish.bframes = 0;
    });
    row("one frame", {640, 360}, [](ClipWish &wish) { wish.seconds = 0.04; });
}

void Sources::picturesComeOutUprightAndWhole()
{
    QFETCH(ClipWish, wish);
    QFETCH(QSize, display);
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const JobRun run = convert(clip, 0);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.outputs.size(), 1);
    QVERIFY(!run.isDamaged());
    const auto shown = show(run.path(run.outputs.constFirst()));
    QVERIFY(shown.has_value());
    QCOMPARE(shown->reading.errors, 0);

    const StreamReading *video = shown->reading.video();
    QVERIFY(video);
    QVERIFY2(std::abs(video->size.width - display.width()) <= 1 && std::abs(video->size.height - display.height()) <= 1
            && video->size.width % 2 == 0 && video->size.height % 2 == 0,
        qPrintable(sizeToText(video->size)));
    QCOMPARE(video->pixelAspect, (Rational{1, 1}));
    QCOMPARE(video->pixelFormat, u"yuv420p"_s);
    QVERIFY(!video->isTurned);
    QCOMPARE(shown->numbers.size(), frameCount(wish));
    for (int index = 0; index < shown->numbers.size(); ++index) {
        QCOMPARE(shown->numbers[index], index);
        const double time = shown->times[index] - shown->times[0];
        QVERIFY2(std::abs(time - frameTime(wish, index)) < 0.002,
            qPrintable(u"frame %1 at %2, not %3"_s.arg(index).arg(time).arg(frameTime(wish, index))));
    }
    QVERIFY2(std::abs(shown->times[0]) < 0.002, qPrintable(QString::number(shown->times[0])));
}

void Sources::interlacedPicturesAreMadeProgressive()
{
    ClipWish wish;
    wish.isInterlaced = true;
    wish.seconds = 2;
    wish.audioCodec.clear();
    const QString clip = m_maker.clip(wish);

    RunRequest request;
    request.spec.sources = {clip};
    request.spec.outputs = {quickOutput(u"mp4"_s, {0})};
    request.capabilities = probeCapabilities();
    const auto plan = planJob(request, {});
    QVERIFY(plan.has_value());
    QCOMPARE(plan->source.deinterlace, Deinterlacing::Marked);

    const JobRun run = convert(clip, 0);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    const auto shown = show(run.path(run.outputs.constFirst()));
    QVERIFY(shown.has_value());
    QCOMPARE(shown->numbers.size(), frameCount(wish)); // one a frame, none lost at either end
    for (int index = 0; index < shown->numbers.size(); ++index)
        QCOMPARE(shown->numbers[index], index);
}

/// The first picture's combs go although nothing says that it has any.
void Sources::unmarkedPicturesAreMadeProgressiveOnDemand()
{
    ClipWish wish;
    wish.seconds = 1;
    wish.audioCodec.clear();
    const QString clip = m_maker.clip(wish);
    QMap<Deinterlace, double> details;
    for (const Deinterlace value : {Deinterlace::Detect, Deinterlace::On}) {
        JobSpec spec;
        spec.sources = {clip};
        spec.outputs = {quickOutput(u"mp4"_s, {0})};
        spec.outputs.first().video->deinterlace = value;
        const JobRun run = runAndPublish(spec, m_maker.folder() + u"/fields-"_s + toText(value));
        QVERIFY2(!run.error, qPrintable(run.errorLine()));
        const FramePtr picture = firstPicture(run.path(run.outputs.constFirst()));
        QVERIFY(picture);
        QCOMPARE(readFrameNumber(*picture).value_or(-1), 0);
        details[value] = detail(*toGrey(*picture));
    }
    QVERIFY2(details[Deinterlace::On] < 0.95 * details[Deinterlace::Detect],
        qPrintable(u"detail %1, before %2"_s.arg(details[Deinterlace::On]).arg(details[Deinterlace::Detect])));
}

void Sources::soundKeepsItsPlace_data()
{
    QTest::addColumn<ClipWish>("wish");
    const auto row = [](const char *name, const std::function<void(ClipWish &)> &change) {
        ClipWish wish;
        wish.seconds = 3;
        wish.clapAt = 1.5;
        change(wish);
        QTest::newRow(name) << wish;
    };
    row("together", [](ClipWish &) {});
    row("sound begins later", [](ClipWish &wish) { wish.audioStart = 0.4; });
    row("sound begins later in a matroska", [](ClipWish &wish) {
        wish.audioStart = 0.4;
        wish.container = u"mkv"_s;
    });
    row("late start", [](ClipWish &wish) {
        wish.container = u"mkv"_s;
        wish.start = 3.25;
    });
    row("transport stream", [](ClipWish &wish) {
        wish.container = u"ts"_s;
        wish.start = 1.0;
    });
    row("surround", [](ClipWish &wish) { wish.channels = 6; });
    row("44.1 kHz", [](ClipWish &wish) { wish.sampleRate = 44100; });
    row("mono", [](ClipWish &wish) { wish.channels = 1; });
    row("uncompressed in avi", [](ClipWish &wish) {
        wish.container = u"avi"_s;
        wish.videoCodec = u"mpeg4"_s;
        wish.bframes = 0;
        wish.audioCodec = u"pcm_s16le"_s;
    });
    row("variable rate", [](ClipWish &wish) { wish.hasVariableRate = true; });
}

void Sources::soundKeepsItsPlace()
{
    QFETCH(ClipWish, wish);
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const auto before = measureClap(clip);
    QVERIFY(before && before->flash && before->click);
    const JobRun run = convert(clip, 240);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    const QString output = run.path(run.outputs.constFirst());
    const auto after = measureClap(output);
    QVERIFY(after && after->flash && after->click);
    const double moved = (*after->click - *after->flash) - (*before->click - *before->flash);
    QVERIFY2(std::abs(moved) <= 0.020, qPrintable(QString::number(moved)));

    const auto reading = readMedia(output);
    QVERIFY(reading && reading->audio());
    QCOMPARE(reading->errors, 0);
    QCOMPARE(reading->audio()->channels, std::min(wish.channels, 2));
    QVERIFY2(std::abs(reading->duration() - wish.seconds - wish.audioStart) <= 0.06,
        qPrintable(QString::number(reading->duration())));
}

void Sources::whatAnEditListHidesStaysHidden()
{
    ClipWish wish;
    wish.start = -0.5;
    wish.seconds = 3;
    wish.audioCodec.clear();
    const QString clip = m_maker.clip(wish);
    const auto source = show(clip);
    QVERIFY(
        source && !source->numbers.isEmpty() && source->numbers.constFirst() > 0); // the reader skips as a player does
    const JobRun run = convert(clip, 0);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    const auto shown = show(run.path(run.outputs.constFirst()));
    QVERIFY(shown.has_value());
    QCOMPARE(shown->numbers, source->numbers);
}

void Sources::silentSourcesGiveSilentOutputs()
{
    ClipWish wish;
    wish.seconds = 1;
    wish.audioCodec.clear();
    const JobRun run = convert(m_maker.clip(wish), 240);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QVERIFY(!run.notices.isEmpty());
    const auto reading = readMedia(run.path(run.outputs.constFirst()));
    QVERIFY(reading && reading->video());
    QCOMPARE(reading->streams.size(), 1);
}

void Sources::soundAloneGivesSoundAlone_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<bool>("hasCoverArt");
    QTest::newRow("m4a") << u"m4a"_s << u"aac"_s << false;
    QTest::newRow("wav") << u"wav"_s << u"pcm_s16le"_s << false;
    QTest::newRow("m4a with cover art") << u"m4a"_s << u"aac"_s << true;
}

void Sources::soundAloneGivesSoundAlone()
{
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(bool, hasCoverArt);
    ClipWish wish;
    wish.container = container;
    wish.videoCodec.clear();
    wish.audioCodec = codec;
    wish.hasCoverArt = hasCoverArt;
    wish.seconds = 3;
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const JobRun run = convert(clip, 360);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    const auto reading = readMedia(run.path(run.outputs.constFirst()));
    QVERIFY(reading && reading->audio());
    QVERIFY(!reading->video());
    QVERIFY2(std::abs(reading->duration() - wish.seconds) <= 0.06, qPrintable(QString::number(reading->duration())));
}

void Sources::coverArtIsNoVideo()
{
    ClipWish wish;
    wish.hasCoverArt = true;
    wish.seconds = 1;
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const JobRun run = convert(clip, 0);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    const auto shown = show(run.path(run.outputs.constFirst()));
    QVERIFY(shown.has_value());
    QCOMPARE(shown->numbers.size(), 25);
    QCOMPARE(shown->reading.video()->size, (Size{640, 360}));
}

void Sources::cutFilesAreMarkedOrRefused_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<bool>("canBeRead"); // an mp4 without its index cannot
    QTest::newRow("mp4") << u"mp4"_s << false;
    QTest::newRow("mkv") << u"mkv"_s << true;
    QTest::newRow("ts") << u"ts"_s << true;
}

void Sources::cutFilesAreMarkedOrRefused()
{
    QFETCH(QString, container);
    QFETCH(bool, canBeRead);
    ClipWish wish;
    wish.container = container;
    wish.seconds = 5;
    const JobRun run = convert(m_maker.cut(m_maker.clip(wish), 0.6), 240);
    if (run.error) {
        QVERIFY2(!canBeRead, qPrintable(run.errorLine()));
        QCOMPARE(filesBelow(run.folder), QStringList());
        return;
    }
    QVERIFY(canBeRead);
    const auto shown = show(run.path(run.outputs.constFirst()));
    QVERIFY(shown.has_value());
    QCOMPARE(shown->reading.errors, 0);
    QVERIFY2(
        shown->numbers.size() > 50 && shown->numbers.size() < 100, qPrintable(QString::number(shown->numbers.size())));
    if (container == u"mkv") // its header tells how long it ought to be; a transport stream may end anywhere
        QVERIFY(run.isDamaged());
}

void Sources::missingAndEmptySourcesLeaveNothing()
{
    const JobRun missing = convert(m_maker.folder() + u"/none.mp4"_s, 240);
    QVERIFY2(missing.error && missing.error->code == ErrorCode::SourceMissing, qPrintable(missing.errorLine()));
    QCOMPARE(filesBelow(missing.folder), QStringList());

    QFile empty(m_maker.folder() + u"/empty.mp4"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const JobRun nothing = convert(empty.fileName(), 240);
    QVERIFY2(nothing.error && nothing.error->code == ErrorCode::SourceEmpty, qPrintable(nothing.errorLine()));

    const JobRun folder = convert(m_maker.folder(), 240);
    QVERIFY2(folder.error && folder.error->code == ErrorCode::SourceNotRegular, qPrintable(folder.errorLine()));
}

QTEST_GUILESS_MAIN(Sources)
#include "tst_sources.moc"
