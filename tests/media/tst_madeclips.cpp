// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clapmeter.h"
#include "tests/support/clipmaker.h"
#include "tests/support/framecode.h"
#include "tests/support/mediareader.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// The tests' own tools: what a made clip claims is what an independent reader finds.
class MadeClips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesCarryTheirNumbers_data();
    void picturesCarryTheirNumbers();
    void turnedPicturesReadAsNothing();
    void clapIsSeenAndHeardAtItsTime_data();
    void clapIsSeenAndHeardAtItsTime();
    void detailFallsWhenAPictureIsFlat();

private:
    ClipMaker m_maker;
};

void MadeClips::picturesCarryTheirNumbers_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isVariable");
    QTest::newRow("mp4") << u"mp4"_s << u"libx264"_s << u"yuv420p"_s << QSize(640, 360) << false;
    QTest::newRow("small mkv") << u"mkv"_s << u"libx264"_s << u"yuv420p"_s << QSize(320, 180) << false;
    QTest::newRow("ten bits") << u"mkv"_s << u"libx264"_s << u"yuv420p10le"_s << QSize(640, 360) << false;
    QTest::newRow("odd size") << u"mkv"_s << u"libx264"_s << u"yuv444p"_s << QSize(501, 283) << false;
    QTest::newRow("transport stream") << u"ts"_s << u"libx264"_s << u"yuv420p"_s << QSize(640, 360) << false;
    QTest::newRow("avi") << u"avi"_s << u"mpeg4"_s << u"yuv420p"_s << QSize(640, 360) << false;
    QTest::newRow("variable rate") << u"mkv"_s << u"libx264"_s << u"yuv420p"_s << QSize(640, 360) << true;
}

void MadeClips::picturesCarryTheirNumbers()
{
    QFETCH(QString, container);
    QFETCH(QString, codec);
    QFETCH(QString, format);
    QFETCH(QSize, size);
    QFETCH(bool, isVariable);
    ClipWish wish;
    wish.container = container;
    wish.videoCodec = codec;
    wish.pixelFormat = format;
    wish.size = {size.width(), size.height()};
    wish.hasVariableRate = isVariable;
    wish.seconds = 2;
    if (container == u"avi") {
        wish.bframes = 0; // the container has no times of display
        wish.audioCodec = u"mp2"_s;
    }
    const QString path = m_maker.clip(wish);
    QVERIFY(!path.isEmpty());

    QList<int> numbers;
    QList<double> times;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double time) {
        numbers.append(readFrameNumber(frame).value_or(-1));
        times.append(time);
    };
    const auto reading = readMedia(path, watchers);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->errors, 0);
    QCOMPARE(numbers.size(), frameCount(wish));
    for (int index = 0; index < numbers.size(); ++index) {
        QCOMPARE(numbers[index], index);
        QVERIFY2(qAbs(times[index] - times[0] - frameTime(wish, index)) < 0.002, qPrintable(QString::number(index)));
    }
    QVERIFY(reading->audio());
}

void MadeClips::turnedPicturesReadAsNothing()
{
    ClipWish wish;
    wish.rotation = 180;
    wish.seconds = 1;
    const FramePtr frame = firstPicture(m_maker.clip(wish));
    QVERIFY(frame);
    QVERIFY(!readFrameNumber(*frame)); // upside down until a player turns it
}

void MadeClips::clapIsSeenAndHeardAtItsTime_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<double>("late");
    QTest::newRow("together") << u"mp4"_s << 0.0;
    QTest::newRow("in a transport stream") << u"ts"_s << 0.0;
    QTest::newRow("sound late by 120 ms") << u"mkv"_s << 0.12;
}

void MadeClips::clapIsSeenAndHeardAtItsTime()
{
    QFETCH(QString, container);
    QFETCH(double, late);
    ClipWish wish;
    wish.container = container;
    wish.clapAt = 1.0;
    wish.audioStart = late;
    wish.seconds = 2;
    const auto clap = measureClap(m_maker.clip(wish));
    QVERIFY(clap && clap->flash && clap->click);
    const double difference = *clap->click - *clap->flash;
    QVERIFY2(qAbs(difference - late) < 0.006, qPrintable(QString::number(difference)));
}

void MadeClips::detailFallsWhenAPictureIsFlat()
{
    ClipWish wish;
    wish.clapAt = 1.0;
    wish.seconds = 2;
    QList<double> details;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double) {
        const FramePtr grey = toGrey(frame);
        details.append(grey ? detail(*grey) : -1);
    };
    QVERIFY(readMedia(m_maker.clip(wish), watchers).has_value());
    QVERIFY(details.value(24) > 100);
    QVERIFY(details.value(25) < details.value(24) * 0.1); // the flash
}

QTEST_GUILESS_MAIN(MadeClips)
#include "tst_madeclips.moc"
