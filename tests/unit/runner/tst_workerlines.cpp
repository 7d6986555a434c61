// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerlines.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

WorkerRequest sampleRequest()
{
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video = VideoSpec{};
    output.video->ladder = {Rung{360, {}}};
    WorkerRequest request;
    request.spec.sources = {u"a clip\nwith a line end.mp4"_s};
    request.spec.outputs = {output};
    request.stagingFolder = u"/srv/staging"_s;
    request.budget = {3, 1'000'000, {{u"nvenc"_s, 2}}};
    request.limits = {std::int64_t(1) << 33, std::chrono::milliseconds(250), std::chrono::milliseconds(500)};
    return request;
}

QByteArray lineOf(const char *text) { return QByteArray(text).replace('\'', '"'); }

QByteArray stagedLine(const QString &path, const QString &entry)
{
    OutputRecord record;
    record.path = path;
    record.entry = entry;
    return toLine(JobEvent(OutputStaged{record}));
}

} // namespace

class TestWorkerLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsOneLineAndReadBackAsItWas();
    void cancelIsReadBack();
    void aHeartbeatIsReadBack();
    void eventsAreReadBack();
    void anOrderThatCannotBeMeantIsRefused_data();
    void anOrderThatCannotBeMeantIsRefused();
    void aMessageThatCannotBeMeantIsGarbled_data();
    void aMessageThatCannotBeMeantIsGarbled();
    void outputsOutsideTheStagingFolderAreGarbled_data();
    void outputsOutsideTheStagingFolderAreGarbled();
    void linesComeOutWholeHoweverTheBytesCome_data();
    void linesComeOutWholeHoweverTheBytesCome();
    void aLineBeyondTheLimitIsTheLast();
    void manyShortLinesAreNoLongLine();
};

void TestWorkerLines::aRequestIsOneLineAndReadBackAsItWas()
{
    const QByteArray line = toLine(sampleRequest());
    QVERIFY(!line.contains('\n'));
    const Result<WorkerOrder> order = workerOrderFromLine(line);
    QVERIFY2(order, order ? "" : qPrintable(order.error().detail));
    QVERIFY(std::get<WorkerRequest>(*order) == sampleRequest());
}

void TestWorkerLines::cancelIsReadBack()
{
    const Result<WorkerOrder> order = workerOrderFromLine(toLine(WorkerCancel()));
    QVERIFY(order && std::holds_alternative<WorkerCancel>(*order));
}

void TestWorkerLines::aHeartbeatIsReadBack()
{
    const Result<WorkerMessage> message = workerMessageFromLine(toLine(WorkerAlive{Microseconds(1'234'567)}));
    QVERIFY(message);
    QCOMPARE(std::get<WorkerAlive>(*message).cpu.count(), 1'234'567);
}

void TestWorkerLines::eventsAreReadBack()
{
    const Result<WorkerMessage> message = workerMessageFromLine(toLine(JobEvent(JobStarted{u"a.mp4"_s})));
    QVERIFY(message);
    QCOMPARE(std::get<JobStarted>(std::get<JobEvent>(*message)).source, u"a.mp4"_s);
}

void TestWorkerLines::anOrderThatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *line, ErrorCode code) {
        QTest::newRow(name) << lineOf(line) << code;
    };
    row("no JSON", "run", ErrorCode::SpecUnreadable);
    row("nothing", "", ErrorCode::SpecUnreadable);
    row("no order", "{}", ErrorCode::SpecInvalid);
    row("unknown order", "{'order':'reboot'}", ErrorCode::SpecInvalid);
    row("more than cancel", "{'order':'cancel','force':true}", ErrorCode::SpecInvalid);
    row("no version", "{'order':'run','spec':{},'stagingFolder':'/s'}", ErrorCode::SpecInvalid);
    row("from the future", "{'order':'run','version':2,'stagingFolder':'/s','newer':1}", ErrorCode::SpecTooNew);
    row("no folder", "{'order':'run','version':1,'spec':{'version':1,'sources':['a']}}", ErrorCode::SpecInvalid);
    row("folder beside who knows what",
        "{'order':'run','version':1,'spec':{'version':1,'sources':['a']},'stagingFolder':'s'}", ErrorCode::SpecInvalid);
    row("no threads",
        "{'order':'run','version':1,'spec':{'version':1,'sources':['a']},'stagingFolder':'/s','budget':{'threads':0}}",
        ErrorCode::SpecInvalid);
    row("sessions below nothing",
        "{'order':'run','version':1,'spec':{'version':1,'sources':['a']},'stagingFolder':'/s',"
        "'budget':{'sessions':{'nvenc':-1}}}",
        ErrorCode::SpecInvalid);
    row("no pulse",
        "{'order':'run','version':1,'spec':{'version':1,'sources':['a']},'stagingFolder':'/s',"
        "'limits':{'heartbeat_ms':0}}",
        ErrorCode::SpecInvalid);
    row("spec that is none", "{'order':'run','version':1,'spec':{'sources':7},'stagingFolder':'/s'}",
        ErrorCode::SpecInvalid);
}

void TestWorkerLines::anOrderThatCannotBeMeantIsRefused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const ErrorCode, code);
    const Result<WorkerOrder> order = workerOrderFromLine(line);
    QVERIFY(!order);
    QCOMPARE(order.error().code, code);
}

void TestWorkerLines::aMessageThatCannotBeMeantIsGarbled_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a library's banner") << QByteArray("Svt[info]: -------------------------------------------");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f", 3);
    QTest::newRow("a list") << lineOf("['event','alive']");
    QTest::newRow("unknown event") << lineOf("{'event':'reboot'}");
    QTest::newRow("negative CPU time") << lineOf("{'event':'alive','cpu_us':-1}");
    QTest::newRow("CPU time as text") << lineOf("{'event':'alive','cpu_us':'1'}");
    QTest::newRow("more than alive") << lineOf("{'event':'alive','cpu_us':1,'and':2}");
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestWorkerLines::aMessageThatCannotBeMeantIsGarbled()
{
    QFETCH(const QByteArray, line);
    const Result<WorkerMessage> message = workerMessageFromLine(line);
    QVERIFY(!message);
    QCOMPARE(message.error().code, ErrorCode::WorkerGarbled);
    QVERIFY(message.error().detail.size() < 1000);
}

void TestWorkerLines::outputsOutsideTheStagingFolderAreGarbled_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isInside");
    const QString good = u"clip/master.m3u8"_s;
    QTest::newRow("inside") << stagedLine(u"clip"_s, good) << true;
    QTest::newRow("dots within a name") << stagedLine(u"clip..mp4"_s, u"..clip"_s) << true;
    QTest::newRow("absolute") << stagedLine(u"/etc/passwd"_s, good) << false;
    QTest::newRow("one up") << stagedLine(u"../clip"_s, good) << false;
    QTest::newRow("up in between") << stagedLine(u"a/../../clip"_s, good) << false;
    QTest::newRow("the folder itself") << stagedLine(u"."_s, good) << false;
    QTest::newRow("its parent") << stagedLine(u".."_s, good) << false;
    QTest::newRow("nowhere") << stagedLine({}, good) << false;
    QTest::newRow("entry elsewhere") << stagedLine(u"clip"_s, u"/etc/passwd"_s) << false;
    OutputRecord record;
    record.path = record.entry = u"../clip"_s;
    QTest::newRow("at the finish") << toLine(JobEvent(JobFinished{std::nullopt, {record}, {}})) << false;
}

void TestWorkerLines::outputsOutsideTheStagingFolderAreGarbled()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isInside);
    QCOMPARE(workerMessageFromLine(line).has_value(), isInside);
}

void TestWorkerLines::linesComeOutWholeHoweverTheBytesCome_data()
{
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 5, 100})
        QTest::addRow("%d at a time", piece) << piece;
}

void TestWorkerLines::linesComeOutWholeHoweverTheBytesCome()
{
    QFETCH(const int, piece);
    const QByteArray bytes = "one\n\ntwo and more\nthree\nnot ended";
    LineBuffer buffer;
    QList<QByteArray> lines;
    for (qsizetype begin = 0; begin < bytes.size(); begin += piece) {
        buffer.append(bytes.mid(begin, piece));
        while (const std::optional<QByteArray> line = buffer.takeLine())
            lines += *line;
    }
    QCOMPARE(lines, (QList<QByteArray>{"one", "", "two and more", "three"}));
    QVERIFY(!buffer.isTooLong());
}

void TestWorkerLines::aLineBeyondTheLimitIsTheLast()
{
    for (const QByteArray &bytes : {QByteArray("ok\n12345678\nlater\n"), QByteArray("ok\n123456789")}) {
        LineBuffer buffer(7);
        buffer.append(bytes);
        QCOMPARE(buffer.takeLine(), std::optional<QByteArray>("ok"));
        QVERIFY(!buffer.takeLine());
        QVERIFY(buffer.isTooLong());
        buffer.append("\nmore\n");
        QVERIFY(!buffer.takeLine());
    }
}

void TestWorkerLines::manyShortLinesAreNoLongLine()
{
    LineBuffer buffer(7);
    buffer.append(QByteArray("1234567\n").repeated(1000));
    int count = 0;
    while (buffer.takeLine())
        ++count;
    QCOMPARE(count, 1000);
    QVERIFY(!buffer.isTooLong());
}

QTEST_GUILESS_MAIN(TestWorkerLines)
#include "tst_workerlines.moc"
