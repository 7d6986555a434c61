// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/lint.h"

#include "engine/pipeline/dashlint.h"
#include "engine/pipeline/hlslint.h"

#include <QFile>
#include <QFileInfo>

namespace Zoetrope {

namespace {

/// By its first sign; playlists never begin as XML does.
bool isManifest(const QString &path)
{
    constexpr qint64 enough = 256;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(enough);
    const QByteArray text = head.startsWith("\xef\xbb\xbf") ? head.sliced(3) : head;
    return text.trimmed().startsWith('<');
}

} // namespace

Result<LintReport> lintPresentation(const QString &path, const std::stop_token &stop)
{
    return isManifest(path) ? lintDash(path, stop) : lintHls(path, stop);
}

} // namespace Zoetrope
