// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the pictures of README: the window itself over the real engine, at work on the files it is given.
//
//   readmepictures FOLDER OUTPUT_FOLDER SOURCE...      FOLDER: where building.png, thumbnails.png and running.png go
//
// The sources become rows in this order, two short ones first; what is encoded is written to OUTPUT_FOLDER.
#include "engine/av/capabilityprobe.h"
#include "engine/queue/localengine.h"
#include "engine/runner/localrunner.h"
#include "ui/mainwindow.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/queuetree.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

constexpr QSize windowSize{1280, 800};
constexpr int outputsPage = 1;
constexpr int thumbnailsPage = 2;
constexpr int shownRow = 2; ///< its source is to be longer than the moment that is shown
constexpr int shownMoment_ms = 12'000;
constexpr double shownFraction = 0.4;

/// Works through events until it holds, two minutes at most.
template <typename Condition> void waitFor(Condition holds)
{
    bool isLate = false;
    QTimer limit;
    QObject::connect(&limit, &QTimer::timeout, &limit, [&isLate] { isLate = true; });
    limit.start(120'000);
    while (!holds() && !isLate)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void rest(int milliseconds)
{
    bool isOver = false;
    QTimer::singleShot(milliseconds, [&isOver] { isOver = true; });
    waitFor([&isOver] { return isOver; });
}

Result<LocalEngine::Opened> openEngine(const QString &folder)
{
    EngineCore::Options options;
    options.dataFolder = folder;
    options.dispatching.capabilities = probeCapabilities();
    options.dispatching.limits.jobsAtOnce = 2;
    options.dispatching.now = [] { return QDateTime::currentDateTimeUtc(); };
    options.dispatching.freeBytes = [](const QString &) { return std::int64_t(1) << 40; };
    options.makeRunner = [] { return std::make_unique<LocalRunner>(2); };
    return LocalEngine::open(options);
}

class Album
{
public:
    Album(MainWindow *window, const QString &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void building(const QList<QUrl> &sources)
    {
        m_window->takeIn(sources);
        waitFor([&] { return model().size() == sources.size(); });
        waitFor([&] {
            bool areRead = true;
            for (int row = 0; row < model().size(); ++row)
                areRead = areRead && (model().at(row).media || model().at(row).mediaError);
            return areRead;
        });
        rest(4000); // posters
        select(shownRow);
        m_window->inspector()->setCurrentIndex(outputsPage);
        keep(u"building"_s);
    }

    void thumbnails()
    {
        m_window->inspector()->setCurrentIndex(thumbnailsPage);
        for (auto *slider : m_window->findChildren<QSlider *>()) {
            if (slider->isVisible() && slider->maximum() > shownMoment_ms)
                slider->setValue(shownMoment_ms);
        }
        rest(4000);
        keep(u"thumbnails"_s);
    }

    void running()
    {
        QList<RowKey> keys;
        for (int row = 0; row < model().size(); ++row)
            keys += model().at(row).key;
        static_cast<void>(m_window->desk()->start(keys));
        const auto isFarIn = [&](int row) {
            return stateOf(model().at(row)) == RowState::Running && fractionOf(model().at(row)) > shownFraction;
        };
        int shown = 0;
        waitFor([&] {
            for (int row = shownRow; row < model().size(); ++row) {
                if (isFarIn(row))
                    shown = row;
            }
            return shown > 0;
        });
        m_window->queueTree()->expand(m_window->queueTree()->model()->index(0, 0));
        m_window->queueTree()->expand(m_window->queueTree()->model()->index(shown, 0));
        select(shown);
        m_window->inspector()->setCurrentIndex(m_window->inspector()->count() - 2); // Preview
        rest(2500);
        keep(u"running"_s);
    }

private:
    [[nodiscard]] const QueueModel &model() const { return *m_window->desk()->model(); }
    void select(int row) { m_window->queueTree()->select({model().at(row).key}); }
    void keep(const QString &name)
    {
        rest(300);
        if (!m_window->grab().save(QDir(m_folder).filePath(name + u".png"_s)))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(name));
    }

    MainWindow *m_window;
    QString m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: readmepictures FOLDER OUTPUT_FOLDER SOURCE...\n");
        return 2;
    }
    applyTheme(&application, ThemeChoice::Light);
    applyLanguage(&application, u"en"_s);
    const QTemporaryDir folder;
    const Result<LocalEngine::Opened> opened = openEngine(folder.filePath(u"data"_s));
    if (!opened)
        return 1;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue("output/folder"_L1, arguments[2]);
    settings.setValue("output/preset"_L1, u"sample"_s);
    MainWindow window({opened->engine.get(), &settings, nullptr, nullptr, {}, {}});
    window.resize(windowSize);
    window.show();
    QList<QUrl> sources;
    for (const QString &source : arguments.sliced(3))
        sources += QUrl::fromLocalFile(QDir::current().absoluteFilePath(source));
    Album album(&window, arguments[1]);
    album.building(sources);
    album.thumbnails();
    album.running();
    return 0;
}
