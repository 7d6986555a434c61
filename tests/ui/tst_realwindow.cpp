// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/capabilityprobe.h"
#include "engine/queue/localengine.h"
#include "engine/runner/localrunner.h"
#include "tests/support/clipmaker.h"
#include "ui/inspector/previewtab.h"
#include "ui/mainwindow.h"
#include "ui/preview/picturecanvas.h"
#include "ui/preview/playerview.h"
#include "ui/queue/queuetree.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

/// The window over the real engine, from the drop to the verified file.
class TestRealWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedClipIsEncodedAndVerified();
};

void TestRealWindow::aDroppedClipIsEncodedAndVerified()
{
    QTemporaryDir folder;
    ClipMaker clips;
    const QString clip = clips.clip(ClipWish{});
    QVERIFY(!clip.isEmpty());
    EngineCore::Options options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.dispatching.capabilities = probeCapabilities();
    options.dispatching.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.dispatching.freeBytes = [](const QString &) { return std::int64_t(1) << 40; };
    options.makeRunner = [] { return std::make_unique<LocalRunner>(1); };
    Result<LocalEngine::Opened> opened = LocalEngine::open(options);
    QVERIFY(opened);
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("output/folder"_L1, folder.filePath(u"out"_s));
    settings.setValue("output/preset"_L1, u"sample"_s);
    MainWindow window({opened->engine.get(), &settings, nullptr, nullptr, {}, {}});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(clip)});
    QSignalSpy taken(&window, &MainWindow::takenIn);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.queueTree()->viewport(), &enter);
    QDropEvent drop({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.queueTree()->viewport(), &drop);
    QVERIFY(taken.wait());
    const QueueModel &model = *window.desk()->model();
    QCOMPARE(model.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).media, 30'000);
    // The row is painted, so its poster is made.
    QTRY_VERIFY_WITH_TIMEOUT(!model.index(0, 0).data(QueueModel::PosterRole).value<QImage>().isNull(), 30'000);

    window.queueTree()->setFocus();
    QTest::keyClick(window.queueTree(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(model.at(0).job && isFinal(model.at(0).summary.state), 120'000);
    const RowState state = stateOf(model.at(0));
    QVERIFY2(state == RowState::Verified || state == RowState::Warnings, qPrintable(toText(model.at(0).summary.state)));
    QTRY_VERIFY(!model.at(0).outputs.isEmpty());
    for (const OutputRow &output : outputRowsOf(model.at(0)))
        QVERIFY2(QFile::exists(output.path), qPrintable(output.path));

    // What came out is looked at without leaving the window.
    auto *preview = window.findChild<PreviewTab *>();
    window.inspector()->setCurrentWidget(preview);
    auto *player = preview->findChild<PlayerView *>();
    QVERIFY(player);
    QTRY_VERIFY_WITH_TIMEOUT(!player->findChild<PictureCanvas *>()->image().isNull(), 60'000);
}

QTEST_MAIN(TestRealWindow)
#include "tst_realwindow.moc"
