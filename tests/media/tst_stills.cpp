// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cliploop.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int momentsAClip = 25; // four clips: a hundred in all
constexpr quint32 seed = 20240229;

/// What this process has read from files so far, as the kernel counts; nothing where it does not.
std::optional<qint64> bytesRead()
{
    QFile counters(u"/proc/self/io"_s);
    if (!counters.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray &line : counters.readAll().split('\n')) {
        if (line.startsWith("rchar: "))
            return line.sliced(7).toLongLong();
    }
    return std::nullopt;
}

} // namespace

/// Pictures at random moments carry the number of the frame that is on screen then.
class Stills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carryTheNumberOfTheFrameOnScreen_data() { clips(); }
    void carryTheNumberOfTheFrameOnScreen();
    void carryTheNumberOfTheKeyFrameBefore_data() { clips(); }
    void carryTheNumberOfTheKeyFrameBefore();
    void comeFromTheLastFrameBeyondTheEnd();
    void readOnlyWhatTheyNeed_data();
    void readOnlyWhatTheyNeed();
    void showTheTruthWhenTheHeaderDoesNot();

private:
    static void clips();
    ClipWish wishOf();
    void compare(SeekAccuracy accuracy);

    ClipMaker m_maker;
    int m_runs = 0;
};

void Stills::clips()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<int>("bframes");
    QTest::addColumn<bool>("isVariable");
    QTest::addColumn<double>("start");
    QTest::addColumn<int>("rotation");
    QTest::newRow("b-frames") << u"mp4"_s << 3 << false << 0.0 << 0;
    QTest::newRow("variable rate") << u"mkv"_s << 2 << true << 0.0 << 0;
    QTest::newRow("transport stream that starts late") << u"ts"_s << 2 << false << 7.3 << 0;
    QTest::newRow("turned") << u"mov"_s << 0 << false << 0.0 << 270;
}

ClipWish Stills::wishOf()
{
    QFETCH(QString, container);
    QFETCH(int, bframes);
    QFETCH(bool, isVariable);
    QFETCH(double, start);
    QFETCH(int, rotation);
    ClipWish wish;
    wish.container = container;
    wish.bframes = bframes;
    wish.hasVariableRate = isVariable;
    wish.start = start;
    wish.rotation = rotation;
    wish.seconds = 10;
    wish.audioCodec.clear();
    return wish;
}

void Stills::compare(SeekAccuracy accuracy)
{
    const ClipWish wish = wishOf();
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    QRandomGenerator random(seed);
    JobSpec spec;
    spec.sources = {clip};
    spec.thumbnails = {stills({}, {240})};
    spec.thumbnails.first().accuracy = accuracy;
    QList<int> expected;
    for (int count = 0; count < momentsAClip; ++count) {
        // Not within a millisecond of a frame's edge: containers round.
        const int index = random.bounded(frameCount(wish) - 1);
        const double from = frameTime(wish, index) + 0.001;
        const double until = frameTime(wish, index + 1) - 0.001;
        spec.thumbnails.first().moments.append(fromSeconds(from + (until - from) * random.generateDouble()));
        expected.append(accuracy == SeekAccuracy::Exact ? index : index / wish.gop * wish.gop);
    }
    const JobRun run = runAndPublish(spec, m_maker.folder() + u"/run%1"_s.arg(m_runs++));
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.outputs.size(), momentsAClip);
    for (const OutputRecord &record : run.outputs) {
        const FramePtr picture = firstPicture(run.path(record));
        QVERIFY(picture);
        QCOMPARE(std::min(picture->width, picture->height), 240);
        const int place = record.id.section(u'.', 1).toInt(); // `s0.12`: the set's thirteenth
        QVERIFY2(readFrameNumber(*picture) == expected.value(place, -1),
            qPrintable(u"%1 shows %2, not %3 (%4)"_s.arg(timeToText(spec.thumbnails.first().moments.value(place)))
                           .arg(readFrameNumber(*picture).value_or(-1))
                           .arg(expected.value(place))
                           .arg(record.entry)));
    }
}

void Stills::carryTheNumberOfTheFrameOnScreen() { compare(SeekAccuracy::Exact); }

void Stills::carryTheNumberOfTheKeyFrameBefore() { compare(SeekAccuracy::KeyFrame); }

void Stills::comeFromTheLastFrameBeyondTheEnd()
{
    ClipWish wish;
    wish.seconds = 1;
    JobSpec spec;
    spec.sources = {m_maker.clip(wish)};
    spec.thumbnails = {stills({Microseconds(3'000'000)}, {0})};
    const JobRun run = runAndPublish(spec, m_maker.folder() + u"/beyond"_s);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.outputs.size(), 1);
    QVERIFY(!run.notices.isEmpty());
    const FramePtr picture = firstPicture(run.path(run.outputs.constFirst()));
    QVERIFY(picture);
    QCOMPARE(readFrameNumber(*picture).value_or(-1), 24);
}

void Stills::readOnlyWhatTheyNeed_data()
{
    QTest::addColumn<QString>("container");
    QTest::newRow("mp4") << u"mp4"_s;
    QTest::newRow("mkv") << u"mkv"_s;
    QTest::newRow("ts") << u"ts"_s;
}

/// Any moment of two hours.
void Stills::readOnlyWhatTheyNeed()
{
    QFETCH(QString, container);
    constexpr int rounds = 720;
    ClipWish wish;
    wish.size = {320, 180};
    wish.rate = {5, 1};
    wish.seconds = 10;
    wish.audioCodec.clear();
    const QString clip = m_maker.folder() + u"/two-hours."_s + container;
    QVERIFY(loopClip(m_maker.clip(wish), rounds, clip));
    const qint64 size = QFileInfo(clip).size();

    for (const int second : {11, 3599, 7133}) {
        JobSpec spec;
        spec.sources = {clip};
        spec.thumbnails = {stills({Microseconds(second * 1'000'000LL)}, {0})};
        const std::optional<qint64> before = bytesRead();
        if (!before)
            QSKIP("this kernel does not count what is read");
        const JobRun run = runAndPublish(spec, m_maker.folder() + u"/%1-%2"_s.arg(container).arg(second));
        const qint64 read = *bytesRead() - *before;
        QVERIFY2(!run.error, qPrintable(run.errorLine()));
        const FramePtr picture = firstPicture(run.path(run.outputs.constFirst()));
        QVERIFY(picture);
        QCOMPARE(readFrameNumber(*picture).value_or(-1), second % 10 * 5);
        QVERIFY2(read < size / 20, qPrintable(u"%1 of %2 bytes"_s.arg(read).arg(size)));
    }
}

void Stills::showTheTruthWhenTheHeaderDoesNot()
{
    ClipWish wish;
    wish.seconds = 1;
    const QString clip = m_maker.clip(wish);
    QFile original(clip);
    QVERIFY(original.open(QIODevice::ReadOnly));
    QByteArray bytes = original.readAll();
    // The sample entry's width, 28 bytes behind its name (ISO 14496-12, VisualSampleEntry): 640 becomes 384.
    const qsizetype entry = bytes.indexOf("avc1", bytes.indexOf("stsd"));
    QVERIFY(entry > 0);
    QCOMPARE(bytes.mid(entry + 28, 2), QByteArray("\x02\x80"));
    bytes.replace(entry + 28, 2, "\x01\x80");
    const QString path = m_maker.folder() + u"/lies.mp4"_s;
    QFile lying(path);
    QVERIFY(lying.open(QIODevice::WriteOnly));
    lying.write(bytes);
    lying.close();

    JobSpec spec;
    spec.sources = {path};
    spec.thumbnails = {stills({Microseconds(500'000)}, {0})};
    spec.thumbnails.first().accuracy = SeekAccuracy::KeyFrame;
    const JobRun run = runAndPublish(spec, m_maker.folder() + u"/truth"_s);
    QVERIFY2(!run.error, qPrintable(run.errorLine()));
    QCOMPARE(run.outputs.size(), 1);
    const FramePtr picture = firstPicture(run.path(run.outputs.constFirst()));
    QVERIFY(picture);
    QCOMPARE(picture->width, 640);
    QCOMPARE(readFrameNumber(*picture).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(Stills)
#include "tst_stills.moc"
