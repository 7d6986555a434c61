// SPDX-License-Identifier: GPL-3.0-or-later
// How soon every filter's tile shows the next moment when the slider of the Thumbnails tab moves by a second, on a real
// source over the real engine. `bench_tiles SOURCE`; a source of 1920x1080 is what the goal speaks of.
#include "engine/av/capabilityprobe.h"
#include "engine/queue/localengine.h"
#include "engine/runner/localrunner.h"
#include "engine/runner/processlooker.h"
#include "ui/mainwindow.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/queuetree.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QSettings>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

constexpr int moves = 20;
constexpr int thumbnailsPage = 2;
constexpr int secondOfSlider = 1000;

template <typename Widget> Widget *named(QWidget *parent, const QString &name)
{
    for (auto *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// Works through events until it holds; false after a minute.
template <typename Condition> bool waitFor(Condition holds)
{
    bool isLate = false;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &limit, [&isLate] { isLate = true; });
    limit.start(60'000);
    while (!holds() && !isLate)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // asleep meanwhile, as the window is
    return !isLate;
}

Result<LocalEngine::Opened> openEngine(const QTemporaryDir &folder)
{
    EngineCore::Options options;
    options.dataFolder = folder.filePath(u"data"_s);
    options.dispatching.capabilities = probeCapabilities();
    options.dispatching.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.dispatching.freeBytes = [](const QString &) { return std::int64_t(1) << 40; };
    options.makeRunner = [] { return std::make_unique<LocalRunner>(1); };
    // In a process of the program's own, as the window has it.
    return LocalEngine::open(
        options, std::make_unique<ProcessLooker>(WorkerProgram{QStringLiteral(ZOETROPE_PROGRAM), {u"looker"_s}}));
}

int measure(MainWindow *window, const QString &source)
{
    window->takeIn({QUrl::fromLocalFile(source)});
    const QueueModel &model = *window->desk()->model();
    if (!waitFor([&] { return model.size() == 1 && model.at(0).media; }))
        return 1;
    window->inspector()->setCurrentIndex(thumbnailsPage);
    auto *slider = named<QSlider>(window, u"Moment"_s);
    auto *tiles = named<QListWidget>(window, u"Filters"_s);
    const auto last = [tiles] { return tiles->item(tiles->count() - 1)->icon().cacheKey(); };
    QList<double> times;
    for (int i = 0; i <= moves; ++i) {
        const qint64 before = last();
        QElapsedTimer timer;
        timer.start();
        slider->setValue(slider->value() + secondOfSlider);
        if (!waitFor([&] { return last() != before; }))
            return 1;
        tiles->viewport()->repaint();
        if (i > 0) // the first one opens the source
            times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    std::printf("%d tiles after a second on the slider, median of %d: %.1f ms, slowest %.1f ms   goal 150 ms\n",
        tiles->count(), moves, times[moves / 2], times.last());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_tiles SOURCE\n");
        return 2;
    }
    applyTheme(&application, ThemeChoice::Light);
    const QTemporaryDir folder;
    const Result<LocalEngine::Opened> opened = openEngine(folder);
    if (!opened)
        return 1;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    MainWindow window({opened->engine.get(), &settings, nullptr, nullptr, {}, {}});
    window.resize(1280, 800);
    window.show();
    return measure(&window, QString::fromLocal8Bit(argv[1]));
}
