// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/passfiles.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <cerrno>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString analysedMark = u"analysed"_s;
const QString rateFile = u"rate"_s;

Result<> removeIfThere(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return Error{ErrorCode::OutputDenied, path, file.errorString()};
    return {};
}

} // namespace

PassFiles::PassFiles(const QString &tracksFolder, const QString &track)
    : m_folder(QDir(tracksFolder).filePath(track + u".passes"_s))
{
}

QString PassFiles::pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

QString PassFiles::statistics() const { return pathOf(u"statistics"_s); }

bool PassFiles::isAnalysed() const { return QFile::exists(pathOf(analysedMark)) && QFile::exists(statistics()); }

Result<> PassFiles::beginAnalysis() const
{
    QDir folder(m_folder);
    if (folder.exists() && !folder.removeRecursively())
        return Error{ErrorCode::OutputDenied, m_folder, {}};
    errno = 0;
    if (!QDir().mkpath(m_folder))
        return systemError(ErrorCode::OutputFolderMissing, m_folder, errno);
    return {};
}

Result<> PassFiles::finishAnalysis() const
{
    if (!QFile::exists(statistics()))
        return Error{ErrorCode::EncoderFailed, statistics(), u"the first pass has left nothing"_s};
    if (Result<> written = writeWholeFile(pathOf(analysedMark), QByteArray()); !written)
        return written;
    return syncFolder(m_folder);
}

std::optional<Bitrate> PassFiles::rate() const
{
    QFile file(pathOf(rateFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isNumber = false;
    const std::int64_t bps = file.read(64).trimmed().toLongLong(&isNumber);
    return isNumber && bps > 0 ? std::optional(Bitrate{bps}) : std::nullopt;
}

Result<> PassFiles::setRate(Bitrate rate) const
{
    const QString part = pathOf(rateFile + u".part"_s);
    for (const QString &old : {part, pathOf(rateFile)}) {
        if (Result<> removed = removeIfThere(old); !removed)
            return removed;
    }
    if (Result<> written = writeWholeFile(part, QByteArray::number(qint64(rate.bps))); !written)
        return written;
    if (Result<> renamed = renameNew(part, pathOf(rateFile)); !renamed)
        return renamed;
    return syncFolder(m_folder);
}

} // namespace Zoetrope
