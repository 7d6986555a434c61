// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/landlock.h"
#include "engine/runner/processrunner.h"
#include "engine/runner/sanitizers.h"
#include "tests/support/clipmaker.h"
#include "tests/support/jobrun.h"
#include "tests/support/mediareader.h"
#include "tests/support/processlist.h"
#include "tests/support/programrun.h"
#include "tests/support/runlistener.h"
#include "tests/support/stillmaker.h"
#include "tests/support/subtitleclips.h"

#include <QTest>
#include <unistd.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

ClipWish clipWish()
{
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 4;
    return wish;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// The real worker process: it does a whole job inside its fences, and an attacker inside it gets nowhere.
class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWholeJobIsDoneInside();
    void everyEncoderWorksInside_data();
    void everyEncoderWorksInside();
    void subtitlesAreReadAndDrawnInside();
    void aWatermarkIsReadInside();
    void aTakenOverWorkerGetsNowhere();
    void tooLittleAddressSpaceIsSaid();
    void aCancelEndsTheRun();
    void aWorkerEndsWhenItsInputDoes();
    void aBadRequestIsAnswered();

private:
    RunRequest request(const QList<int> &resolutions);
    ClipMaker m_clips;
    QString m_clip;
    std::unique_ptr<QTemporaryDir> m_staging;
};

void TestConfinement::initTestCase()
{
    QVERIFY(!programPath().isEmpty());
    m_clip = m_clips.clip(clipWish());
    QVERIFY(!m_clip.isEmpty());
}

void TestConfinement::init() { m_staging = std::make_unique<QTemporaryDir>(); }

void TestConfinement::cleanup() { QVERIFY(childrenOf(::getpid()).isEmpty()); }

RunRequest TestConfinement::request(const QList<int> &resolutions)
{
    RunRequest request;
    request.spec.sources = {m_clip};
    request.spec.outputs = {quickOutput(u"mp4"_s, resolutions)};
    request.stagingFolder = m_staging->path();
    request.budget.threads = 2;
    return request;
}

void TestConfinement::aWholeJobIsDoneInside()
{
    RunRequest whole = request({90});
    whole.spec.outputs += quickOutput(u"hls"_s, {90, 120});
    whole.spec.thumbnails = {stills({Microseconds(1'000'000)}, {90}, {u"jpg"_s, u"webp"_s}, {u"none"_s, u"blur"_s})};
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    QVERIFY(runner.start(whole, listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine() + listener.log()));
    QCOMPARE(listener.finished.outputs.size(), 6);
    for (const OutputRecord &output : std::as_const(listener.finished.outputs))
        QVERIFY2(QFile::exists(m_staging->filePath(u"out/"_s + output.entry)), qPrintable(output.entry));
    QVERIFY2(listener.log().contains("confined"_L1), qPrintable(listener.log()));
}

void TestConfinement::everyEncoderWorksInside_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("video");
    QTest::addColumn<QString>("audio");
    QTest::newRow("HEVC and AC-3") << u"mp4"_s << u"hevc"_s << u"ac3"_s;
    QTest::newRow("AV1 and Opus") << u"webm"_s << u"av1"_s << u"opus"_s;
    QTest::newRow("VP9 and FLAC") << u"mkv"_s << u"vp9"_s << u"flac"_s;
    QTest::newRow("H.264 and MP3, of a size") << u"mp4"_s << u"h264"_s << u"mp3"_s;
}

void TestConfinement::everyEncoderWorksInside()
{
    QFETCH(const QString, container);
    QFETCH(const QString, video);
    QFETCH(const QString, audio);
    RunRequest one = request({90});
    OutputSpec &output = one.spec.outputs.first();
    output.container = container;
    output.video->codec = video;
    output.video->options.clear();
    output.video->picture.crop.kind = CropKind::Detect;
    output.audio->codec = audio;
    if (video == "h264"_L1)
        output.video->targetSize = 300'000;
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    QVERIFY(runner.start(one, listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine() + listener.log()));
    QCOMPARE(listener.finished.outputs.size(), 1);
    QVERIFY2(listener.log().contains("confined"_L1), qPrintable(listener.log()));
}

/// The file of a mark is within reach, beside the source that is.
void TestConfinement::aWatermarkIsReadInside()
{
    const QString file = m_clips.folder() + u"/logo.png"_s;
    QVERIFY(writeText(file, stillFile(halves({64, 32}, {255, 255, 255, 255}, {255, 255, 255, 255}), u"png"_s)));
    RunRequest one = request({180});
    WatermarkSpec mark;
    mark.path = file;
    mark.place = WatermarkPlace::TopLeft;
    mark.margin = 0;
    mark.width = PictureLength{50, PictureLength::Unit::Percent};
    one.spec.outputs.first().video->watermarks = {mark};
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    QVERIFY(runner.start(one, listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine() + listener.log()));
    QVERIFY2(listener.log().contains("confined"_L1), qPrintable(listener.log()));
    const FramePtr drawn = firstPicture(m_staging->filePath(u"out/"_s + listener.finished.outputs.first().entry));
    QVERIFY(drawn);
    QVERIFY(drawn->data[0][40 * drawn->linesize[0] + 80] > 225);
}

/// Files of text and the system's fonts are within reach: what is drawn is seen.
void TestConfinement::subtitlesAreReadAndDrawnInside()
{
    const QString file = m_clips.folder() + u"/film.srt"_s;
    QVERIFY(writeText(file, "1\n00:00:00,000 --> 00:00:03,000\nMMMMMMMM\n"));
    RunRequest three = request({180});
    OutputSpec burnt = quickOutput(u"mp4"_s, {180});
    burnt.nameTemplate = u"burnt"_s;
    burnt.subtitles.emplace();
    burnt.subtitles->mode = SubtitleMode::Burn;
    burnt.subtitles->files = {{file, {}}};
    OutputSpec soft = quickOutput(u"mkv"_s, {180});
    soft.nameTemplate = u"soft"_s;
    soft.subtitles.emplace();
    soft.subtitles->files = {{file, u"de"_s}};
    three.spec.outputs += {burnt, soft};
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    QVERIFY(runner.start(three, listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine() + listener.log()));
    QCOMPARE(listener.finished.outputs.size(), 3);
    const auto path = [&](int output) {
        return m_staging->filePath(u"out/"_s + listener.finished.outputs[output].entry);
    };
    const FramePtr plain = firstPicture(path(0));
    const FramePtr drawn = firstPicture(path(1));
    QVERIFY(plain && drawn);
    int different = 0;
    for (int y = 120; y < 180; ++y) {
        for (int x = 0; x < 320; ++x) {
            const int at = y * plain->linesize[0] + x;
            different += std::abs(plain->data[0][at] - drawn->data[0][y * drawn->linesize[0] + x]) > 40 ? 1 : 0;
        }
    }
    QVERIFY2(different > 200, qPrintable(QString::number(different)));
    QCOMPARE(readSubtitles(path(2)).size(), 1);
}

void TestConfinement::aTakenOverWorkerGetsNowhere()
{
    const QTemporaryDir outside;
    const QString canary = m_clips.folder() + u"/canary"_s;
    QVERIFY(writeFile(canary, "a secret"));
    const QByteArray before = [this] {
        QFile file(m_clip);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    qputenv("LD_PRELOAD", ZOETROPE_INTRUDER);
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0"); // the intruder comes before its library
    qputenv("ZOETROPE_INTRUDER_SOURCE", QFileInfo(m_clip).canonicalFilePath().toUtf8());
    qputenv("ZOETROPE_INTRUDER_CANARY", canary.toUtf8());
    qputenv("ZOETROPE_INTRUDER_OUTSIDE", outside.path().toUtf8());
    qputenv("ZOETROPE_INTRUDER_STAGING", m_staging->path().toUtf8());
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    const bool hasStarted = runner.start(request({90}), listener.sink(), {}).has_value();
    qunsetenv("LD_PRELOAD"); // the worker has its copy
    QVERIFY(hasStarted && listener.waitForFinish());
    QVERIFY2(!listener.finished.error, qPrintable(listener.errorLine()));

    QFile report(m_staging->filePath(u"report"_s));
    QVERIFY2(report.open(QIODevice::ReadOnly), "The intruder did not come to work.");
    QMap<QByteArray, int> results;
    for (const QByteArray &line : report.readAll().trimmed().split('\n'))
        results.insert(line.split(' ').value(0), line.split(' ').value(1).toInt());
    QCOMPARE(results.value("write-staging", -1), 0);
    QCOMPARE(results.value("read-source", -1), 0);
    QByteArrayList files{
        "read-canary", "list-source-folder", "read-accounts", "change-source", "truncate-source", "write-outside"};
    if (landlockVersion() == 0)
        files.clear(); // the kernel has no fence for them
    if (landlockVersion() < 3)
        files.removeOne("truncate-source");
    QByteArrayList calls{
        "link-out", "socket", "local-socket", "execute", "fork", "signal-parent", "trace", "mount", "io-uring"};
#ifndef ZOETROPE_HAS_SECCOMP
    calls.clear();
#endif
    const auto told = [&results](const QByteArray &name) {
        return QByteArray(name + ": error " + QByteArray::number(results.value(name, -1)));
    };
    for (const QByteArray &name : files)
        QVERIFY2(results.value(name, -1) == EACCES, told(name));
    for (const QByteArray &name : calls)
        QVERIFY2(results.value(name, -1) == EPERM, told(name));
    QVERIFY(filesBelow(outside.path()).isEmpty());
    QFile file(m_clip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TestConfinement::tooLittleAddressSpaceIsSaid()
{
    if (isSanitized)
        QSKIP("Sanitizers reserve address space by the terabyte.");
    WorkerRules rules;
    rules.limits.addressSpace_bytes = std::int64_t(320) << 20; // FFmpeg's libraries alone take most of it
    RunListener listener;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1, rules);
    QVERIFY(runner.start(request({90, 120, 180}), listener.sink(), {}));
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::MemoryExceeded), qPrintable(listener.errorLine()));
}

void TestConfinement::aCancelEndsTheRun()
{
    RunListener listener;
    std::stop_source stop;
    ProcessRunner runner({programPath(), {u"worker"_s}}, 1);
    QVERIFY(runner.start(request({90, 120, 180}), listener.sink(), stop.get_token()));
    QVERIFY(listener.waitForEvents(1));
    stop.request_stop();
    QVERIFY(listener.waitForFinish());
    QVERIFY2(listener.failedWith(ErrorCode::Cancelled), qPrintable(listener.errorLine()));
}

void TestConfinement::aWorkerEndsWhenItsInputDoes()
{
    QProcess worker;
    worker.start(programPath(), {u"worker"_s});
    QVERIFY(worker.waitForStarted());
    WorkerRequest order{request({90, 120, 180}).spec, m_staging->path(), {}, {}};
    order.spec.outputs.first().video->options.insert(u"speed"_s, u"veryslow"_s);
    worker.write(toLine(order) + '\n');
    QByteArray heard;
    while (!heard.contains("\"planned\"") && worker.waitForReadyRead(60'000)) // it is at work
        heard += worker.readAllStandardOutput();
    worker.closeWriteChannel();
    const ProgramRun run = finish(worker);
    const QJsonObject last = run.events().last();
    QCOMPARE(last.value("event"_L1).toString(), u"finished"_s);
    QCOMPARE(last.value("error"_L1).toObject().value("code"_L1).toString(), u"cancelled"_s);
    QCOMPARE(run.exitCode, 0);
}

void TestConfinement::aBadRequestIsAnswered()
{
    for (const QByteArray &line : {QByteArray("hello\n"), QByteArray("{\"order\":\"run\",\"version\":99}\n")}) {
        QProcess worker;
        worker.start(programPath(), {u"worker"_s});
        worker.write(line);
        worker.closeWriteChannel();
        const ProgramRun run = finish(worker);
        QCOMPARE(run.events().size(), 1);
        QCOMPARE(run.events().first().value("event"_L1).toString(), u"finished"_s);
        QCOMPARE(run.events().first().value("ok"_L1).toBool(true), false);
    }
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
