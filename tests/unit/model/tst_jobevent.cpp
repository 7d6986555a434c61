// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/model/jobevent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestJobEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsOneLineWithItsName();
    void progressCarriesItsTracks();
    void aFailureCarriesItsNameAndItsWords();
    void successHasNoErrorAndAllOutputs();
    void lineEndsInTextsStayInsideTheLine();
    void everyEventIsReadBackAsItWas();
    void aLineThatLiesIsRefused_data();
    void aLineThatLiesIsRefused();
};

void TestJobEvent::everyEventIsOneLineWithItsName()
{
    const QList<QPair<JobEvent, QString>> events{{JobStarted{u"a"_s}, u"started"_s}, {JobPlanned{{}}, u"planned"_s},
        {JobProgress{}, u"progress"_s}, {JobLogLine{}, u"log"_s}, {OutputStaged{}, u"output"_s},
        {Notice{}, u"notice"_s}, {JobFinished{}, u"finished"_s}};
    QCOMPARE(events.size(), qsizetype(std::variant_size_v<JobEvent>));
    for (const auto &[event, name] : events) {
        const QByteArray line = toLine(event);
        QVERIFY(!line.contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(line).object().value("event"_L1).toString(), name);
    }
}

void TestJobEvent::progressCarriesItsTracks()
{
    JobProgress progress;
    progress.phase = JobPhase::Packaging;
    progress.fraction = 0.5;
    progress.position = Microseconds(1'500'000);
    progress.tracks = {{u"v360"_s, u"640x360 h264"_s, 45, 120.5}};
    progress.outputs = {{u"o0"_s, 0.25, 120.5, 4, Microseconds(9'000'000)}};
    const QJsonObject json = toJson(JobEvent(progress));
    QCOMPARE(json.value("phase"_L1).toString(), u"packaging"_s);
    QCOMPARE(json.value("fraction"_L1).toDouble(), 0.5);
    QCOMPARE(json.value("position_us"_L1).toInteger(), 1'500'000);
    QVERIFY(json.value("timeLeft_us"_L1).isNull());
    const QJsonObject track = json.value("tracks"_L1).toArray()[0].toObject();
    QCOMPARE(track.value("track"_L1).toString(), u"v360"_s);
    QCOMPARE(track.value("frames"_L1).toInteger(), 45);
    const QJsonObject output = json.value("outputs"_L1).toArray()[0].toObject();
    QCOMPARE(output.value("output"_L1).toString(), u"o0"_s);
    QCOMPARE(output.value("fraction"_L1).toDouble(), 0.25);
    QCOMPARE(output.value("timeLeft_us"_L1).toInteger(), 9'000'000);
}

void TestJobEvent::aFailureCarriesItsNameAndItsWords()
{
    const Error error{ErrorCode::DiskFull, u"out.mp4"_s, u"No space left on device"_s};
    const QJsonObject json = toJson(JobEvent(JobFinished{error, {}, {}}));
    QCOMPARE(json.value("ok"_L1).toBool(true), false);
    const QJsonObject told = json.value("error"_L1).toObject();
    QCOMPARE(told.value("code"_L1).toString(), u"disk-full"_s);
    QCOMPARE(told.value("subject"_L1).toString(), u"out.mp4"_s);
    QCOMPARE(told.value("what"_L1).toString(), errorWords(error).what);
    QCOMPARE(told.value("action"_L1).toString(), errorWords(error).action);
    QCOMPARE(told.value("detail"_L1).toString(), u"No space left on device"_s);
}

void TestJobEvent::successHasNoErrorAndAllOutputs()
{
    OutputRecord record;
    record.id = u"o0"_s;
    record.kind = OutputKind::Hls;
    record.bytes = 123;
    record.size = {640, 360};
    record.renditions = {{u"v360"_s, {640, 360}, 90, {800'000}, {900'000}, u"avc1.64001e"_s}};
    const Notice notice{u"source-damaged"_s, u"The source is damaged."_s, true};
    const QJsonObject json = toJson(JobEvent(JobFinished{std::nullopt, {record}, {notice}}));
    QCOMPARE(json.value("ok"_L1).toBool(), true);
    QVERIFY(json.value("error"_L1).isNull());
    const QJsonObject output = json.value("outputs"_L1).toArray()[0].toObject();
    QCOMPARE(output.value("kind"_L1).toString(), u"hls"_s);
    QCOMPARE(output.value("size"_L1).toString(), u"640x360"_s);
    const QJsonObject rendition = output.value("renditions"_L1).toArray()[0].toObject();
    QCOMPARE(rendition.value("average_bps"_L1).toInteger(), 800'000);
    QCOMPARE(rendition.value("codecs"_L1).toString(), u"avc1.64001e"_s);
    const QJsonObject told = json.value("notices"_L1).toArray()[0].toObject();
    QCOMPARE(told.value("damage"_L1).toBool(), true);
}

void TestJobEvent::lineEndsInTextsStayInsideTheLine()
{
    const QByteArray line = toLine(JobLogLine{LogLevel::Warning, u"av"_s, u"one\ntwo\r\nthree"_s});
    QVERIFY(!line.contains('\n') && !line.contains('\r'));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    QCOMPARE(json.value("text"_L1).toString(), u"one\ntwo\r\nthree"_s);
    QCOMPARE(json.value("level"_L1).toString(), u"warning"_s);
}

void TestJobEvent::everyEventIsReadBackAsItWas()
{
    OutputRecord record{u"o0"_s, OutputKind::Hls, u"clip"_s, u"clip/master.m3u8"_s, u"hls-ts"_s, 123,
        Microseconds(2'000'000), {640, 360}, 60, {{u"v360"_s, {640, 360}, 60, {800'000}, {900'000}, u"avc1.64001e"_s}},
        u"for the web"_s};
    const Notice notice{u"source-damaged"_s, u"The source is damaged."_s, true};
    JobProgress progress{JobPhase::Encoding, 0.25, 1.5, 45, Microseconds(1'500'000), Microseconds(3'000'000),
        {{u"v360"_s, u"640x360 h264"_s, 45, 120.5}},
        {{u"o0"_s, 0.5, 120.5, 4, Microseconds(9'000'000)}, {u"s0"_s, 1, 0, 0, {}}}};
    const Error error{ErrorCode::DiskFull, u"out.mp4"_s, u"No space left on device"_s};
    const QList<JobEvent> events{JobStarted{u"a.mp4"_s}, JobPlanned{{{u"version"_s, 1}}}, progress,
        JobLogLine{LogLevel::Warning, u"av"_s, u"one\ntwo"_s}, OutputStaged{record}, notice,
        JobFinished{std::nullopt, {record}, {notice}}, JobFinished{error, {}, {}}};
    for (const JobEvent &event : events) {
        const Result<JobEvent> read = jobEventFromLine(toLine(event));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(toLine(*read), toLine(event));
    }
}

void TestJobEvent::aLineThatLiesIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("Svt[info]: banner");
    QTest::newRow("no event") << QByteArray("{\"event\":\"reboot\"}");
    QTest::newRow("more than whole") << QByteArray("{\"event\":\"progress\",\"fraction\":1.5}");
    QTest::newRow("done and failed") << QByteArray(
        "{\"event\":\"finished\",\"ok\":true,\"error\":{\"code\":\"disk-full\"}}");
    QTest::newRow("neither") << QByteArray("{\"event\":\"finished\",\"ok\":false}");
    QTest::newRow("unknown failure") << QByteArray(
        "{\"event\":\"finished\",\"ok\":false,\"error\":{\"code\":\"moon-full\"}}");
}

void TestJobEvent::aLineThatLiesIsRefused()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!jobEventFromLine(line));
}

QTEST_GUILESS_MAIN(TestJobEvent)
#include "tst_jobevent.moc"
