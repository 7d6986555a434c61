// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/subtitlefiles.h"

namespace Zoetrope {

Result<> renameSubtitleFiles(JobSpec *spec, const std::function<Result<QString>(const QString &)> &rename)
{
    for (OutputSpec &output : spec->outputs) {
        if (!output.subtitles)
            continue;
        for (SubtitleFile &file : output.subtitles->files) {
            const Result<QString> path = rename(file.path);
            if (!path)
                return path.error();
            file.path = *path;
        }
    }
    return {};
}

} // namespace Zoetrope
