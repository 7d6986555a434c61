// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/sourcefile.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

ErrorCode codeFor(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
    case ELOOP:
        return ErrorCode::SourceMissing;
    case EACCES:
    case EPERM:
        return ErrorCode::SourceDenied;
    case ENXIO:
    case ENODEV:
        return ErrorCode::SourceNotRegular;
    default:
        return ErrorCode::SourceUnreadable;
    }
}

SourceIdentity identityOf(const struct stat &status)
{
    return {.bytes = std::int64_t(status.st_size),
        .modified_ns = std::int64_t(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec,
        .device = std::uint64_t(status.st_dev),
        .inode = std::uint64_t(status.st_ino)};
}

bool isPinned(const std::optional<SourcePin> &pin, const QString &path, const SourceIdentity &identity)
{
    if (!pin || pin->path != path)
        return true;
    return pin->inode == identity.inode && (pin->device == identity.device || pin->device == 0);
}

} // namespace

Error sourceFailure(const QString &path, int number) { return {codeFor(number), path, qt_error_string(number)}; }

SourceFile::SourceFile(QString path, Descriptor descriptor)
    : m_path(std::move(path))
    , m_descriptor(std::make_shared<const Descriptor>(std::move(descriptor)))
{
}

/// Looked at by name first, since opening some devices already does something; then again through the descriptor.
Result<SourceFile> SourceFile::open(const QString &path, const std::optional<SourcePin> &pin)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0)
        return sourceFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::SourceNotRegular, path, {}};
    Descriptor descriptor(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!descriptor.isOpen())
        return sourceFailure(path, errno);
    Result<SourceFile> file = adopt(path, std::move(descriptor));
    if (file && !isPinned(pin, path, file->identity()))
        return Error{ErrorCode::SourceChanged, path, u"not the file that was allowed"_s};
    return file;
}

Result<SourceFile> SourceFile::adopt(const QString &path, Descriptor descriptor)
{
    struct stat status = {};
    if (::fstat(descriptor.number(), &status) != 0)
        return sourceFailure(path, errno);
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::SourceNotRegular, path, {}};
    if (status.st_size == 0)
        return Error{ErrorCode::SourceEmpty, path, {}};
    SourceFile file(path, std::move(descriptor));
    file.m_identity = identityOf(status);
    return file;
}

Result<> SourceFile::checkUnchanged() const
{
    struct stat status = {};
    if (::fstat(descriptor(), &status) != 0)
        return sourceFailure(m_path, errno);
    if (status.st_nlink == 0) {
        // A program that saves a new version puts it in the old one's place; that one is to be found again.
        const bool isReplaced = ::access(QFile::encodeName(m_path).constData(), F_OK) == 0;
        return isReplaced ? Error{ErrorCode::SourceChanged, m_path, u"replaced while it was read"_s}
                          : Error{ErrorCode::SourceMissing, m_path, u"deleted while it was read"_s};
    }
    if (identityOf(status) != m_identity)
        return Error{ErrorCode::SourceChanged, m_path, u"changed while it was read"_s};
    return {};
}

} // namespace Zoetrope
