// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/localengine.h"
#include "engine/runner/localrunner.h"
#include "engine/runner/processlooker.h"
#include "tests/support/clipmaker.h"
#include "tests/support/mediafolder.h"
#include "tests/support/processlist.h"
#include "tests/support/programrun.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The window over the real engine takes in files that ruin who looks into them.
class TestWindowLooker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filesThatRuinTheirReaderAreMarkedAndTheOthersShown();
    void everyHostileFileIsAnswered();
    void whereJobsRunInThisProcessSourcesAreLookedIntoHere();

private:
    void takeIn(const QList<QUrl> &urls);
    [[nodiscard]] const QueueRow *row(const QString &path) const;
    [[nodiscard]] const QueueModel &model() const { return *m_window->desk()->model(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    ClipMaker m_clips;
};

void TestWindowLooker::init()
{
    QVERIFY(!programPath().isEmpty());
    m_folder = std::make_unique<QTemporaryDir>();
    EngineCore::Options options;
    options.dataFolder = m_folder->filePath(u"data"_s);
    options.dispatching.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.dispatching.freeBytes = [](const QString &) { return std::int64_t(1) << 40; };
    options.makeRunner = [] { return std::make_unique<LocalRunner>(1); };
    LookRules rules;
    rules.answerLimit = 3s;
    Result<LocalEngine::Opened> opened =
        LocalEngine::open(options, std::make_unique<ProcessLooker>(WorkerProgram{programPath(), {u"looker"_s}}, rules));
    QVERIFY(opened);
    m_engine = std::move(opened->engine);
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->setValue("output/folder"_L1, m_folder->filePath(u"out"_s));
    m_window =
        std::make_unique<MainWindow>(MainWindow::Options{m_engine.get(), m_settings.get(), nullptr, nullptr, {}, {}});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(childrenOf(::getpid()).isEmpty()); // none before there is something to look into
}

void TestWindowLooker::cleanup()
{
    m_window.reset();
    m_engine.reset();
    QVERIFY(childrenOf(::getpid()).isEmpty());
    qunsetenv("LD_PRELOAD");
}

void TestWindowLooker::takeIn(const QList<QUrl> &urls)
{
    QSignalSpy taken(m_window.get(), &MainWindow::takenIn);
    m_window->takeIn(urls);
    QVERIFY(!taken.isEmpty() || taken.wait(60'000));
    const auto isAnswered = [this] {
        for (int i = 0; i < model().size(); ++i) {
            if (!model().at(i).media && !model().at(i).mediaError)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered(), 240'000);
}

const QueueRow *TestWindowLooker::row(const QString &path) const
{
    for (int i = 0; i < model().size(); ++i) {
        if (model().at(i).source() == path)
            return &model().at(i);
    }
    return nullptr;
}

void TestWindowLooker::filesThatRuinTheirReaderAreMarkedAndTheOthersShown()
{
    qputenv("LD_PRELOAD", ZOETROPE_SOURCEFAULT); // for the children: this process has begun without
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0");
    const QString clip = m_clips.clip(ClipWish{});
    QVERIFY(!clip.isEmpty());
    const QMap<QString, ErrorCode> faults{{u"a.segv.mp4"_s, ErrorCode::SourceDamaged},
        {u"c.abort.mp4"_s, ErrorCode::SourceDamaged}, {u"e.hang.mp4"_s, ErrorCode::SourceTimedOut}};
    QList<QUrl> urls;
    for (const QString &name : faults.keys() + QStringList{u"b.mp4"_s, u"d.mp4"_s, u"f.mp4"_s}) {
        QVERIFY(QFile::copy(clip, m_folder->filePath(name)));
        urls += QUrl::fromLocalFile(m_folder->filePath(name));
    }
    takeIn(urls);
    QCOMPARE(model().size(), 6);
    for (const QUrl &url : std::as_const(urls)) {
        const QueueRow *shown = row(url.toLocalFile());
        QVERIFY(shown);
        if (const auto fault = faults.find(url.fileName()); fault != faults.end()) {
            QVERIFY2(shown->mediaError, qPrintable(url.fileName()));
            QCOMPARE(shown->mediaError->code, *fault);
            QCOMPARE(shown->mediaError->subject, url.toLocalFile());
        } else {
            QVERIFY2(shown->media, qPrintable(url.fileName()));
        }
    }
}

void TestWindowLooker::everyHostileFileIsAnswered()
{
    const QDir collection(mediaFolder() + u"/hostile"_s);
    if (mediaFolder().isEmpty() || !collection.exists())
        QSKIP("the collection of hostile files is not here");
    QList<QUrl> urls;
    for (const QFileInfo &file : collection.entryInfoList(QDir::Files))
        urls += QUrl::fromLocalFile(file.filePath());
    takeIn(urls);
    QVERIFY(model().size() > 10);
    for (int i = 0; i < model().size(); ++i) {
        const QString name = model().at(i).source();
        if (const std::optional<Error> error = model().at(i).mediaError)
            QVERIFY2(!error->detail.contains("crashed"_L1), qPrintable(name + u": "_s + error->detail));
    }
    QVERIFY(QFile::exists(collection.filePath(u"canary.txt"_s)));
}

void TestWindowLooker::whereJobsRunInThisProcessSourcesAreLookedIntoHere()
{
    const QString clip = m_clips.clip(ClipWish{});
    for (const JobPlace place : {JobPlace::ThisProcess, JobPlace::OwnProcess}) {
        m_engine->setJobPlace(place).waitForFinished();
        QFuture<Result<MediaInfo>> probed = m_engine->probe(clip);
        probed.waitForFinished();
        QVERIFY(probed.result());
        QCOMPARE(childrenOf(::getpid()).size(), place == JobPlace::ThisProcess ? 0 : 1);
    }
}

QTEST_MAIN(TestWindowLooker)
#include "tst_windowlooker.moc"
