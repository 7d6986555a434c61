// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/freespace.h"

#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

namespace Zoetrope {

std::optional<std::int64_t> freeBytesAt(const QString &folder)
{
    QString path = QFileInfo(folder).absoluteFilePath();
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    struct statvfs facts = {};
    if (::statvfs(QFile::encodeName(path).constData(), &facts) != 0 || facts.f_blocks == 0)
        return std::nullopt;
    return std::int64_t(facts.f_bavail) * std::int64_t(facts.f_frsize);
}

} // namespace Zoetrope
