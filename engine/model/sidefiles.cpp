// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sidefiles.h"

namespace Zoetrope {

QStringList watermarkFilesOf(const JobSpec &spec)
{
    QStringList paths;
    for (const OutputSpec &output : spec.outputs) {
        for (const WatermarkSpec &mark : output.video.value_or(VideoSpec()).watermarks)
            paths += mark.path;
    }
    paths.removeDuplicates();
    return paths;
}

QStringList sideFilesOf(const JobSpec &spec)
{
    QStringList paths = subtitleFilesOf(spec) + watermarkFilesOf(spec);
    paths.removeDuplicates();
    return paths;
}

Result<> renameSideFiles(JobSpec *spec, const std::function<Result<QString>(const QString &)> &rename)
{
    QList<QString *> paths;
    for (OutputSpec &output : spec->outputs) {
        if (output.subtitles) {
            for (SubtitleFile &file : output.subtitles->files)
                paths += &file.path;
        }
        if (output.video) {
            for (WatermarkSpec &mark : output.video->watermarks)
                paths += &mark.path;
        }
    }
    for (QString *path : std::as_const(paths)) {
        const Result<QString> renamed = rename(*path);
        if (!renamed)
            return renamed.error();
        *path = *renamed;
    }
    return {};
}

} // namespace Zoetrope
