// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/mediabackend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr bool isOldQt = QT_VERSION < QT_VERSION_CHECK(6, 5, 0);

bool isInOneOf(const QStringList &folders, QLatin1StringView name)
{
    return std::ranges::any_of(
        folders, [&](const QString &folder) { return QFile::exists(QDir(folder).filePath(name)); });
}

bool hasQtPlugin(QLatin1StringView name)
{
    QStringList folders = QCoreApplication::libraryPaths();
    folders += QLibraryInfo::path(QLibraryInfo::PluginsPath);
    for (QString &folder : folders)
        folder += u"/multimedia"_s;
    return isInOneOf(folders, name);
}

bool isGstreamerComplete()
{
    QStringList folders;
    for (const char *variable : {"GST_PLUGIN_PATH_1_0", "GST_PLUGIN_PATH", "GST_PLUGIN_SYSTEM_PATH_1_0"})
        folders += qEnvironmentVariable(variable).split(u':', Qt::SkipEmptyParts);
    if (!qEnvironmentVariableIsSet("GST_PLUGIN_SYSTEM_PATH_1_0"))
        folders += QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/gstreamer-1.0"_s;
    // One of each package: base, base, good, bad, libav.
    constexpr std::array needed{
        "libgstplayback.so"_L1, "libgstapp.so"_L1, "libgstisomp4.so"_L1, "libgsthls.so"_L1, "libgstlibav.so"_L1};
    return std::ranges::all_of(needed, [&](QLatin1StringView name) { return isInOneOf(folders, name); });
}

MediaBackend askedBackend()
{
    const QString asked = qEnvironmentVariable("QT_MEDIA_BACKEND");
    if (asked == "gstreamer"_L1)
        return MediaBackend::Gstreamer;
    return asked == "ffmpeg"_L1 ? MediaBackend::Ffmpeg : MediaBackend::None;
}

MediaBackendFacts lookAround()
{
    MediaBackendFacts facts;
    facts.hasGstreamer = hasQtPlugin("libgstreamermediaplugin.so"_L1);
    facts.isGstreamerComplete = facts.hasGstreamer && isGstreamerComplete();
    facts.hasFfmpeg = hasQtPlugin("libffmpegmediaplugin.so"_L1);
    facts.isGstreamerFirst = isOldQt;
    facts.asked = askedBackend();
    return facts;
}

MediaBackend prepare()
{
    const MediaBackend chosen = chooseMediaBackend(lookAround());
    if (chosen != MediaBackend::None)
        qputenv("QT_MEDIA_BACKEND", chosen == MediaBackend::Gstreamer ? "gstreamer" : "ffmpeg");
    return chosen;
}

} // namespace

MediaBackend chooseMediaBackend(const MediaBackendFacts &facts)
{
    const bool canGstreamer = facts.hasGstreamer && facts.isGstreamerComplete;
    if (facts.asked == MediaBackend::Gstreamer && canGstreamer)
        return MediaBackend::Gstreamer;
    if (facts.asked == MediaBackend::Ffmpeg && facts.hasFfmpeg)
        return MediaBackend::Ffmpeg;
    if (canGstreamer && (facts.isGstreamerFirst || !facts.hasFfmpeg))
        return MediaBackend::Gstreamer;
    return facts.hasFfmpeg ? MediaBackend::Ffmpeg : MediaBackend::None;
}

MediaBackend mediaBackend()
{
    static const MediaBackend chosen = prepare();
    return chosen;
}

bool canPlayStreams(MediaBackend backend) { return backend == MediaBackend::Ffmpeg && !isOldQt; }

} // namespace Zoetrope
