// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowsettings.h"

#include "ui/settings/portwords.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto defaultPreset = "web"_L1;

constexpr std::array whenDoneWords{std::pair(WhenDone::Nothing, "nothing"_L1), std::pair(WhenDone::Notify, "notify"_L1),
    std::pair(WhenDone::Quit, "quit"_L1), std::pair(WhenDone::Sleep, "sleep"_L1),
    std::pair(WhenDone::ShutDown, "shutdown"_L1)};

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

int numberBelow(const QSettings &store, QLatin1StringView key, int most)
{
    const int number = store.value(key, 0).toInt();
    return number < 0 || number > most ? 0 : number;
}

/// Those that are what they should be.
QStringList wordsAt(
    const QSettings &store, QLatin1StringView key, std::optional<QString> (*reader)(const QString &word))
{
    QStringList words;
    for (const QString &word : store.value(key).toStringList()) {
        if (const std::optional<QString> read = reader(word))
            words += *read;
    }
    return words;
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
    const auto verification = verificationFromText(store.value("output/verification"_L1).toString());
    settings.verification = verification ? *verification : Verification::Sampled;
    settings.jobsAtOnce = numberBelow(store, "queue/jobsAtOnce"_L1, mostJobsAtOnce);
    settings.threads = numberBelow(store, "queue/threads"_L1, mostThreads);
    const bool isOwnProcess = store.value("queue/ownProcesses"_L1, true).toBool();
    settings.jobPlace = isOwnProcess ? JobPlace::OwnProcess : JobPlace::ThisProcess;
    settings.theme = themeFromText(store.value("window/theme"_L1).toString());
    settings.language = store.value("window/language"_L1).toString();
    settings.whenDone = whenDoneFrom(store.value("queue/whenDone"_L1).toString());
    settings.tellsFailures = store.value("queue/tellsFailures"_L1, true).toBool();
    settings.isPortOpen = store.value("port/open"_L1, false).toBool();
    const int port = store.value("port/number"_L1, settings.port).toInt();
    if (port >= lowestPort && port <= highestPort)
        settings.port = port;
    settings.isPortOfNetwork = store.value("port/ofNetwork"_L1, false).toBool();
    settings.portCertificate = store.value("port/certificate"_L1).toString();
    settings.portCertificateKey = store.value("port/certificateKey"_L1).toString();
    settings.portRoots = store.value("port/roots"_L1).toStringList();
    settings.portRoots.removeIf([](const QString &root) { return !QDir::isAbsolutePath(root); });
    settings.portOrigins = wordsAt(store, "port/origins"_L1, originFrom);
    settings.portSourceHosts = wordsAt(store, "port/sourceHosts"_L1, hostFrom);
    settings.isPortNetworkAllowed = store.value("port/network"_L1, false).toBool();
    settings.portHookHosts = wordsAt(store, "port/hookHosts"_L1, hostFrom);
    settings.lastFolder = store.value("window/lastFolder"_L1).toString();
    return settings;
}

void writeSettings(const WindowSettings &settings, QSettings *store)
{
    store->setValue("output/besideSource"_L1, settings.isBesideSource);
    store->setValue("output/folder"_L1, settings.folder);
    store->setValue("output/collision"_L1, toText(settings.collision));
    store->setValue("output/preset"_L1, settings.preset);
    store->setValue("output/verification"_L1, toText(settings.verification));
    store->setValue("queue/jobsAtOnce"_L1, settings.jobsAtOnce);
    store->setValue("queue/threads"_L1, settings.threads);
    store->setValue("queue/ownProcesses"_L1, settings.jobPlace == JobPlace::OwnProcess);
    store->setValue("window/theme"_L1, toText(settings.theme));
    store->setValue("window/language"_L1, settings.language);
    store->setValue("queue/whenDone"_L1, wordOf(settings.whenDone));
    store->setValue("queue/tellsFailures"_L1, settings.tellsFailures);
    store->setValue("port/open"_L1, settings.isPortOpen);
    store->setValue("port/number"_L1, settings.port);
    store->setValue("port/ofNetwork"_L1, settings.isPortOfNetwork);
    store->setValue("port/certificate"_L1, settings.portCertificate);
    store->setValue("port/certificateKey"_L1, settings.portCertificateKey);
    store->setValue("port/roots"_L1, settings.portRoots);
    store->setValue("port/origins"_L1, settings.portOrigins);
    store->setValue("port/sourceHosts"_L1, settings.portSourceHosts);
    store->setValue("port/network"_L1, settings.isPortNetworkAllowed);
    store->setValue("port/hookHosts"_L1, settings.portHookHosts);
    store->setValue("window/lastFolder"_L1, settings.lastFolder);
}

} // namespace Zoetrope
