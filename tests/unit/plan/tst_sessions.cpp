// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sessions.h"

#include <QJsonArray>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

Capabilities machine()
{
    Capabilities capabilities;
    capabilities.encoders = {u"h264_nvenc"_s, u"hevc_nvenc"_s, u"h264_qsv"_s, u"libx264"_s, u"libvpx-vp9"_s, u"aac"_s};
    return capabilities;
}

} // namespace

class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEncodersFamilyIsInItsName();
    void limitsAreReadByFamily();
    void mistypedLimitsAreRefused_data();
    void mistypedLimitsAreRefused();
    void aLadderIsMadeByOneKindOfEncoder();
    void aFamilyWithoutALimitIsNeverShort();
    void aPlanTakesASessionARendition();
    void whatRunsIsTakenOffTheLimits();
};

void TestSessions::anEncodersFamilyIsInItsName()
{
    QCOMPARE(encoderFamily(u"h264_nvenc"), u"nvenc"_s);
    QCOMPARE(encoderFamily(u"av1_vaapi"), u"vaapi"_s);
    QCOMPARE(encoderFamily(u"libx264"), QString());
    QCOMPARE(encoderFamily(u"libvpx-vp9"), QString());
    QCOMPARE(encoderFamily(u""), QString());
}

void TestSessions::limitsAreReadByFamily()
{
    QCOMPARE(*sessionLimitsFromText(u"nvenc=3, qsv = 0"_s), (SessionCounts{{u"nvenc"_s, 3}, {u"qsv"_s, 0}}));
}

void TestSessions::mistypedLimitsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "nvenc", "nvenc=", "nvenc=-1", "nvenc=many", "nvidia=3", "nvenc=3,", "nvenc=99999"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestSessions::mistypedLimitsAreRefused()
{
    QFETCH(const QString, text);
    const Result<SessionCounts> limits = sessionLimitsFromText(text);
    QVERIFY(!limits);
    QCOMPARE(limits.error().code, ErrorCode::UsageInvalid);
}

void TestSessions::aLadderIsMadeByOneKindOfEncoder()
{
    const SessionCounts left{{u"nvenc"_s, 2}, {u"qsv"_s, 4}};
    QCOMPARE(withinSessions(machine(), left, 2).encoders, machine().encoders);
    const QSet<QString> short3 = withinSessions(machine(), left, 3).encoders;
    QCOMPARE(short3, (QSet<QString>{u"h264_qsv"_s, u"libx264"_s, u"libvpx-vp9"_s, u"aac"_s}));
    const QSet<QString> short5 = withinSessions(machine(), left, 5).encoders;
    QCOMPARE(short5, (QSet<QString>{u"libx264"_s, u"libvpx-vp9"_s, u"aac"_s}));
}

void TestSessions::aFamilyWithoutALimitIsNeverShort()
{
    QCOMPARE(withinSessions(machine(), {}, 100), machine());
    QCOMPARE(withinSessions(machine(), {{u"vaapi"_s, 0}}, 100), machine());
}

void TestSessions::aPlanTakesASessionARendition()
{
    const auto track = [](const QString &encoder) { return QJsonObject{{u"encoder"_s, encoder}}; };
    const QJsonObject plan{
        {u"video"_s, QJsonArray{track(u"h264_nvenc"_s), track(u"h264_nvenc"_s), track(u"libx264"_s)}}};
    QCOMPARE(sessionsOfPlan(plan), (SessionCounts{{u"nvenc"_s, 2}}));
    QVERIFY(sessionsOfPlan({}).isEmpty());
}

void TestSessions::whatRunsIsTakenOffTheLimits()
{
    const SessionCounts limits{{u"nvenc"_s, 3}, {u"qsv"_s, 2}};
    QCOMPARE(sessionsLeft(limits, {{u"nvenc"_s, 2}}), (SessionCounts{{u"nvenc"_s, 1}, {u"qsv"_s, 2}}));
    QCOMPARE(sessionsLeft(limits, {{u"nvenc"_s, 5}, {u"amf"_s, 1}}), (SessionCounts{{u"nvenc"_s, 0}, {u"qsv"_s, 2}}));
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
