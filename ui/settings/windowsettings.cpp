// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostJobsAtOnce = 64;
constexpr auto defaultPreset = "web"_L1;

constexpr std::array whenDoneWords{std::pair(WhenDone::Nothing, "nothing"_L1), std::pair(WhenDone::Notify, "notify"_L1),
    std::pair(WhenDone::Quit, "quit"_L1)};

QString wordOf(WhenDone choice)
{
    for (const auto &[value, word] : whenDoneWords) {
        if (value == choice)
            return word;
    }
    return {};
}

WhenDone whenDoneFrom(const QString &text)
{
    for (const auto &[value, word] : whenDoneWords) {
        if (word == text)
            return value;
    }
    return WhenDone::Notify;
}

QString defaultFolder()
{
    const QString videos = QStandardPaths::writableLocation(QStandardPaths::MoviesLocation);
    return QDir(videos.isEmpty() ? QDir::homePath() : videos).filePath(u"Zoetrope"_s);
}

} // namespace

WindowSettings readSettings(const QSettings &store)
{
    WindowSettings settings;
    settings.isBesideSource = store.value("output/besideSource"_L1, false).toBool();
    settings.folder = store.value("output/folder"_L1).toString();
    if (!QDir::isAbsolutePath(settings.folder))
        settings.folder = defaultFolder();
    const auto collision = collisionPolicyFromText(store.value("output/collision"_L1).toString());
    settings.collision = collision ? *collision : CollisionPolicy::Number;
    settings.preset = store.value("output/preset"_L1, defaultPreset).toString();
    const int jobs = store.value("queue/jobsAtOnce"_L1, 0).toInt();
    settings.jobsAtOnce = jobs < 0 || jobs > mostJobsAtOnce ? 0 : jobs;
    settings.theme = themeFromText(store.value("window/theme"_L1).toString());
    settings.language = store.value("window/language"_L1).toString();
    settings.whenDone = whenDoneFrom(store.value("queue/whenDone"_L1).toString());
    settings.lastFolder = store.value("window/lastFolder"_L1).toString();
    return settings;
}

void writeSettings(const WindowSettings &settings, QSettings *store)
{
    store->setValue("output/besideSource"_L1, settings.isBesideSource);
    store->setValue("output/folder"_L1, settings.folder);
    store->setValue("output/collision"_L1, toText(settings.collision));
    store->setValue("output/preset"_L1, settings.preset);
    store->setValue("queue/jobsAtOnce"_L1, settings.jobsAtOnce);
    store->setValue("window/theme"_L1, toText(settings.theme));
    store->setValue("window/language"_L1, settings.language);
    store->setValue("queue/whenDone"_L1, wordOf(settings.whenDone));
    store->setValue("window/lastFolder"_L1, settings.lastFolder);
}

} // namespace Zoetrope
