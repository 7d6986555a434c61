// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/units.h"

#include <QTest>
#include <limits>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadInEverySpelling_data();
    void timesAreReadInEverySpelling();
    void textThatIsNoTimeIsRefused_data();
    void textThatIsNoTimeIsRefused();
    void timesSurviveTextToTheMicrosecond();
    void timesAreWrittenNoLongerThanNeeded();
    void secondsBeyondAllReasonStayFinite();
    void bitratesAreReadInEverySpelling_data();
    void bitratesAreReadInEverySpelling();
    void textThatIsNoBitrateIsRefused();
    void bitratesAreWrittenWithTheLargestUnitThatDivides();
    void sizesGoBothWays();
    void rationalsGoBothWays();
};

void TestUnits::timesAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::newRow("hours") << u"01:02:03"_s << qint64(3'723'000'000);
    QTest::newRow("fraction") << u"00:01:02.500"_s << qint64(62'500'000);
    QTest::newRow("minutes") << u"1:02"_s << qint64(62'000'000);
    QTest::newRow("many minutes") << u"90:00"_s << qint64(5'400'000'000);
    QTest::newRow("plain seconds") << u"3"_s << qint64(3'000'000);
    QTest::newRow("seconds over a minute") << u"75.25"_s << qint64(75'250'000);
    QTest::newRow("no whole part") << u".5"_s << qint64(500'000);
    QTest::newRow("one microsecond") << u"0.000001"_s << qint64(1);
    QTest::newRow("digits beyond are cut") << u"0.0000019"_s << qint64(1);
    QTest::newRow("negative") << u"-00:00:01.5"_s << qint64(-1'500'000);
    QTest::newRow("blanks around") << u" 3 "_s << qint64(3'000'000);
}

void TestUnits::timesAreReadInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(qint64, microseconds);
    const Result<Microseconds> time = timeFromText(text);
    QVERIFY(time);
    QCOMPARE(qint64(time->count()), microseconds);
}

void TestUnits::textThatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ":", "1:", ":1", "00:60", "00:60:00", "1:2:3:4", "1e3", "+3", "3s", "1.", "1.2.3",
             "1 2", "0x10", "nan", "inf", "99999999999999999999", "--1", "1,5", "9999999999", "9999999999:00:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("other digits") << u"٣"_s;
}

void TestUnits::textThatIsNoTimeIsRefused()
{
    QFETCH(QString, text);
    const Result<Microseconds> time = timeFromText(text);
    QVERIFY(!time);
    QCOMPARE(time.error().code, ErrorCode::UsageInvalid);
    QCOMPARE(time.error().subject, text);
}

void TestUnits::timesSurviveTextToTheMicrosecond()
{
    for (const std::int64_t count : {0LL, 1LL, 10LL, 999'999LL, 1'000'000LL, 59'999'999LL, 3'599'000'000LL,
             360'000'000'123LL, -1LL, -61'500'000LL}) {
        const Result<Microseconds> back = timeFromText(timeToText(Microseconds(count)));
        QVERIFY(back);
        QCOMPARE(back->count(), count);
    }
}

void TestUnits::timesAreWrittenNoLongerThanNeeded()
{
    QCOMPARE(timeToText(Microseconds(62'500'000)), u"00:01:02.5"_s);
    QCOMPARE(timeToText(Microseconds(3'000'000)), u"00:00:03"_s);
    QCOMPARE(timeToText(Microseconds(-40'000)), u"-00:00:00.04"_s);
    QCOMPARE(timeToText(Microseconds(360'000'000'000)), u"100:00:00"_s);
}

void TestUnits::secondsBeyondAllReasonStayFinite()
{
    QCOMPARE(fromSeconds(2.5).count(), 2'500'000);
    QCOMPARE(fromSeconds(1.0 / 3).count(), 333'333);
    QCOMPARE(fromSeconds(std::numeric_limits<double>::quiet_NaN()).count(), 0);
    QVERIFY(fromSeconds(std::numeric_limits<double>::infinity()).count() > 0);
    QVERIFY(fromSeconds(-1e300).count() < 0);
}

void TestUnits::bitratesAreReadInEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bps");
    QTest::newRow("plain") << u"96000"_s << qint64(96'000);
    QTest::newRow("k") << u"128k"_s << qint64(128'000);
    QTest::newRow("K") << u"128K"_s << qint64(128'000);
    QTest::newRow("M") << u"2.5M"_s << qint64(2'500'000);
    QTest::newRow("small m means the same") << u"1m"_s << qint64(1'000'000);
    QTest::newRow("fraction of k") << u"0.5k"_s << qint64(500);
}

void TestUnits::bitratesAreReadInEverySpelling()
{
    QFETCH(QString, text);
    QFETCH(qint64, bps);
    const Result<Bitrate> rate = bitrateFromText(text);
    QVERIFY(rate);
    QCOMPARE(qint64(rate->bps), bps);
}

void TestUnits::textThatIsNoBitrateIsRefused()
{
    for (const char *text : {"", "k", "-1k", "12kk", "1T", "1e6", "fast", "99999999999M", "999999999999999"})
        QVERIFY2(!bitrateFromText(QString::fromLatin1(text)), text);
}

void TestUnits::bitratesAreWrittenWithTheLargestUnitThatDivides()
{
    QCOMPARE(bitrateToText({128'000}), u"128k"_s);
    QCOMPARE(bitrateToText({2'500'000}), u"2500k"_s);
    QCOMPARE(bitrateToText({3'000'000}), u"3M"_s);
    QCOMPARE(bitrateToText({96'001}), u"96001"_s);
    QCOMPARE(bitrateToText({0}), u"0"_s);
}

void TestUnits::sizesGoBothWays()
{
    QCOMPARE(sizeToText({1280, 720}), u"1280x720"_s);
    const Result<Size> size = sizeFromText(u"1280x720"_s);
    QVERIFY(size);
    QCOMPARE(*size, (Size{1280, 720}));
    for (const char *text : {"", "x", "1280", "1280x", "0x720", "-1x720", "1x2x3", "99999999999x1", "1280 x 720"})
        QVERIFY2(!sizeFromText(QString::fromLatin1(text)), text);
}

void TestUnits::rationalsGoBothWays()
{
    for (const Rational value : {Rational{30000, 1001}, Rational{25, 1}, Rational{0, 0}, Rational{-1, 2}}) {
        const Result<Rational> back = rationalFromText(rationalToText(value));
        QVERIFY(back);
        QCOMPARE(*back, value);
    }
    QCOMPARE(rationalToText({25, 1}), u"25"_s);
    for (const char *text : {"", "/", "1/", "1/-2", "1/2/3", "a"})
        QVERIFY2(!rationalFromText(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
