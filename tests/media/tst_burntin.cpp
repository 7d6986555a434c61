// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/subtitleclips.h"

#include <QDir>
#include <QTest>

#include <cstdlib>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double seenFrom = 1; // the cue
constexpr double seenTo = 2;

/// How far a picture is from another, in steps of luma a dot: above, and in the lowest third, where text stands.
struct Distance
{
    double time = 0;
    double above = 0;
    double below = 0;
};

struct Pictures
{
    QList<QByteArray> luma;
    QList<double> times;
    Size size;
};

Pictures picturesOf(const QString &path)
{
    Pictures pictures;
    FrameWatchers watchers;
    watchers.video = [&pictures](const AVFrame &frame, int, double time) {
        QByteArray luma;
        for (int y = 0; y < frame.height; ++y)
            luma.append(reinterpret_cast<const char *>(frame.data[0]) + qsizetype(y) * frame.linesize[0], frame.width);
        pictures.luma.append(luma);
        pictures.times.append(time);
        pictures.size = {frame.width, frame.height};
    };
    const auto reading = readMedia(path, watchers);
    return reading && reading->errors == 0 ? pictures : Pictures();
}

double meanStep(const QByteArray &a, const QByteArray &b, qsizetype from, qsizetype to)
{
    qint64 sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += std::abs(int(uchar(a[i])) - int(uchar(b[i])));
    return double(sum) / double(to - from);
}

QList<Distance> distances(const Pictures &with, const Pictures &without)
{
    QList<Distance> all;
    for (qsizetype i = 0; i < std::min(with.luma.size(), without.luma.size()); ++i) {
        const qsizetype third = qsizetype(with.size.width) * (with.size.height * 2 / 3);
        all.append({with.times[i], meanStep(with.luma[i], without.luma[i], 0, third),
            meanStep(with.luma[i], without.luma[i], third, with.luma[i].size())});
    }
    return all;
}

} // namespace

/// Text that is drawn into pictures is there while its cue is shown, where text stands, and nowhere else.
class BurntIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textIsSeenWhileItsCueIsShown_data();
    void textIsSeenWhileItsCueIsShown();
    void theClockOfTheClipCounts();
    void namesOfFoldersMeanNothing();
    void otherOutputsStayPlain();
    void aResumedRunHasAllOfIt();

private:
    JobRun run(const QList<OutputSpec> &outputs, const QString &folder, const ClipRange &clip = {});
    static OutputSpec plain(const QString &container = u"mp4"_s);
    static OutputSpec burnt(const QString &container = u"mp4"_s);
    static void judge(const QList<Distance> &all, double from, double to);

    ClipMaker m_maker;
    QString m_film;
    QString m_file;
};

void BurntIn::initTestCase()
{
    ClipWish wish;
    wish.size = {640, 360};
    wish.seconds = 3;
    m_film = m_maker.folder() + u"/film.mkv"_s;
    const QList<TestCue> cues{{qint64(seenFrom * 1000), qint64(seenTo * 1000), u"MMMMMMMMMMMM"_s}};
    QVERIFY(addSubtitles(m_maker.clip(wish), {{u"subrip"_s, u"ger"_s, {}, false, false, cues}}, m_film));
    m_file = m_maker.folder() + u"/film.srt"_s;
    QVERIFY(writeText(m_file, "1\n00:00:01,000 --> 00:00:02,000\nMMMMMMMMMMMM\n"));
}

JobRun BurntIn::run(const QList<OutputSpec> &outputs, const QString &folder, const ClipRange &clip)
{
    JobSpec spec;
    spec.sources = {m_film};
    spec.outputs = outputs;
    spec.clip = clip;
    return runAndPublish(spec, m_maker.folder() + u'/' + folder);
}

OutputSpec BurntIn::plain(const QString &container) { return quickOutput(container, {360}); }

OutputSpec BurntIn::burnt(const QString &container)
{
    OutputSpec spec = plain(container);
    spec.subtitles.emplace();
    spec.subtitles->mode = SubtitleMode::Burn;
    spec.nameTemplate = u"burnt_{resolution}"_s;
    return spec;
}

void BurntIn::judge(const QList<Distance> &all, double from, double to)
{
    constexpr double slight = 1.5; // what encoding alone does
    constexpr double clear = 2;
    constexpr double frame = 0.04;
    QVERIFY(all.size() > 20);
    for (const Distance &distance : all) {
        const QByteArray where = QByteArray::number(distance.time) + " s: " + QByteArray::number(distance.above) + ", "
            + QByteArray::number(distance.below);
        QVERIFY2(distance.above < slight, where);
        if (distance.time > from + frame && distance.time < to - frame)
            QVERIFY2(distance.below > clear, where);
        else if (distance.time < from - frame || distance.time > to + frame)
            QVERIFY2(distance.below < slight, where);
    }
}

void BurntIn::textIsSeenWhileItsCueIsShown_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::addColumn<QString>("container");
    QTest::newRow("a track into MP4") << false << u"mp4"_s;
    QTest::newRow("a file into MP4") << true << u"mp4"_s;
    QTest::newRow("a track into Matroska") << false << u"mkv"_s;
}

void BurntIn::textIsSeenWhileItsCueIsShown()
{
    QFETCH(bool, isFile);
    QFETCH(QString, container);
    OutputSpec wish = burnt(container);
    if (isFile)
        wish.subtitles->files = {{m_file, {}}};
    const JobRun made = run({plain(container), wish}, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QCOMPARE(made.outputs.size(), 2);
    QVERIFY(readSubtitles(made.path(made.outputs[1])).isEmpty());
    judge(distances(picturesOf(made.path(made.outputs[1])), picturesOf(made.path(made.outputs[0]))), seenFrom, seenTo);
}

void BurntIn::theClockOfTheClipCounts()
{
    const JobRun made = run({plain(), burnt()}, u"clip"_s, {1500ms, 1200ms});
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    judge(distances(picturesOf(made.path(made.outputs[1])), picturesOf(made.path(made.outputs[0]))), -1, 0.5);
}

void BurntIn::namesOfFoldersMeanNothing()
{
    const JobRun made = run({plain(), burnt()}, u"it's, [odd]; a:b\\c = ü %1 movie=x"_s);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    judge(distances(picturesOf(made.path(made.outputs[1])), picturesOf(made.path(made.outputs[0]))), seenFrom, seenTo);
}

void BurntIn::otherOutputsStayPlain()
{
    OutputSpec small = burnt();
    small.video->ladder = {Rung{360, {}}, Rung{180, {}}};
    const JobRun made = run({plain(), small}, u"sizes"_s);
    QVERIFY2(!made.error, qPrintable(made.errorLine()));
    QCOMPARE(made.outputs.size(), 3);
    const JobRun alone = run({plain()}, u"alone"_s);
    QVERIFY(!alone.error);
    const QList<Distance> none =
        distances(picturesOf(made.path(made.outputs[0])), picturesOf(alone.path(alone.outputs[0])));
    QVERIFY(none.size() > 20);
    for (const Distance &distance : none)
        QVERIFY(distance.above == 0 && distance.below == 0);
}

/// The cue is shown across the joint, where a second attempt goes on.
void BurntIn::aResumedRunHasAllOfIt()
{
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 35;
    const QString film = m_maker.folder() + u"/long.mkv"_s;
    const QList<TestCue> cues{{5000, 31'000, u"MMMMMMMMMMMM"_s}};
    QVERIFY(addSubtitles(m_maker.clip(wish), {{u"subrip"_s, u"ger"_s, {}, false, false, cues}}, film));
    JobSpec spec;
    spec.sources = {film};
    spec.outputs = {quickOutput(u"mkv"_s, {180}), burnt()};
    spec.outputs[0].subtitles.emplace();
    spec.outputs[1].video->ladder = {Rung{180, {}}};
    const QString staging = m_maker.folder() + u"/staging"_s;
    QVERIFY(QDir().mkpath(staging));
    std::stop_source stop;
    const EventSink sink = [&stop](const JobEvent &event) {
        const auto *progress = std::get_if<JobProgress>(&event);
        if (progress && progress->phase == JobPhase::Encoding && progress->position >= 15s)
            stop.request_stop();
    };
    const Result<RunResult> first = runInto(staging, spec, sink, stop.get_token());
    QVERIFY(!first && first.error().code == ErrorCode::Cancelled);
    const Result<RunResult> second = runInto(staging, spec);
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(second->counters.piecesKept.value(u"v180"_s) > 0);
    QVERIFY(second->counters.piecesKept.value(u"v180b"_s) > 0);
    const auto path = [&](int output) -> QString { return staging + u"/out/"_s + second->outputs[output].entry; };
    judge(distances(picturesOf(path(1)), picturesOf(path(0))), 5, 31);
    const QList<SubtitleReading> soft = readSubtitles(path(0));
    QCOMPARE(soft.size(), 1);
    QCOMPARE(soft[0].cues.size(), 1);
}

QTEST_GUILESS_MAIN(BurntIn)
#include "tst_burntin.moc"
