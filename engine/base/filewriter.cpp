// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/filewriter.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

int closeChecked(int descriptor)
{
    // Linux closes the descriptor even when it reports EINTR: a second try could close somebody else's.
    return ::close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

int syncDescriptor(int descriptor)
{
    int status = 0;
    do {
        status = ::fsync(descriptor);
    } while (status != 0 && errno == EINTR);
    return status == 0 ? 0 : errno;
}

/// For file systems without RENAME_NOREPLACE. A name is taken first by a call that refuses to replace anything.
int renameNewByHand(const QByteArray &from, const QByteArray &to)
{
    struct stat status = {};
    if (::lstat(from.constData(), &status) != 0)
        return errno;
    if (!S_ISDIR(status.st_mode)) {
        if (::link(from.constData(), to.constData()) != 0)
            return errno;
        return ::unlink(from.constData()) == 0 ? 0 : errno;
    }
    if (::mkdir(to.constData(), 0700) != 0)
        return errno;
    // Renaming over the empty folder made just now is atomic, and fails when somebody has put something into it.
    if (::rename(from.constData(), to.constData()) == 0)
        return 0;
    const int number = errno;
    ::rmdir(to.constData());
    return number;
}

} // namespace

Error systemError(ErrorCode fallback, const QString &path, int number)
{
    const auto codeFor = [=] {
        switch (number) {
        case ENOSPC:
        case EDQUOT:
            return ErrorCode::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorCode::OutputDenied;
        case EEXIST:
        case ENOTEMPTY:
            return ErrorCode::OutputExists;
        case ENOENT:
        case ENOTDIR:
            return ErrorCode::OutputFolderMissing;
        case ENAMETOOLONG:
            return ErrorCode::NameInvalid;
        case ENOMEM:
            return ErrorCode::OutOfMemory;
        default:
            return fallback;
        }
    };
    return {codeFor(), path, qt_error_string(number)};
}

FileWriter::FileWriter(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

FileWriter::FileWriter(FileWriter &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_position(other.m_position)
    , m_size(other.m_size)
    , m_state(std::move(other.m_state))
{
}

FileWriter &FileWriter::operator=(FileWriter &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_position, other.m_position);
    std::swap(m_size, other.m_size);
    std::swap(m_state, other.m_state);
    return *this;
}

FileWriter::~FileWriter()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FileWriter> FileWriter::create(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int descriptor = -1;
    do {
        descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return systemError(ErrorCode::WriteFailed, path, errno);
    return FileWriter(path, descriptor);
}

Result<FileWriter> FileWriter::resume(const QString &path, std::int64_t size)
{
    const QByteArray name = QFile::encodeName(path);
    int descriptor = -1;
    do {
        descriptor = ::open(name.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    } while (descriptor < 0 && errno == EINTR);
    if (descriptor < 0)
        return systemError(ErrorCode::WriteFailed, path, errno);
    FileWriter writer(path, descriptor);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size < size)
        return Error{ErrorCode::WriteFailed, path, u"is not the file that was left there"_s};
    if (::ftruncate(descriptor, size) != 0)
        return systemError(ErrorCode::WriteFailed, path, errno);
    writer.m_position = size;
    writer.m_size = size;
    return writer;
}

Result<> FileWriter::fail(int systemNumber, const QString &what)
{
    Error error = systemError(ErrorCode::WriteFailed, m_path, systemNumber);
    error.detail = what + u": "_s + error.detail;
    m_state = error;
    return m_state;
}

Result<> FileWriter::write(QByteArrayView bytes)
{
    if (!m_state)
        return m_state;
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(m_descriptor, bytes.data(), size_t(bytes.size()), m_position);
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return fail(errno, u"write"_s);
        }
        if (written == 0)
            return fail(EIO, u"write"_s);
        bytes = bytes.sliced(written);
        m_position += written;
        m_size = qMax(m_size, m_position);
    }
    return {};
}

Result<> FileWriter::seek(std::int64_t offset)
{
    if (!m_state)
        return m_state;
    if (offset < 0)
        return fail(EINVAL, u"seek"_s);
    m_position = offset;
    return {};
}

Result<> FileWriter::finish()
{
    if (!m_state)
        return m_state;
    if (m_descriptor < 0)
        return {};
    const int syncError = syncDescriptor(m_descriptor);
    const int closeError = closeChecked(std::exchange(m_descriptor, -1));
    if (syncError != 0)
        return fail(syncError, u"fsync"_s);
    if (closeError != 0)
        return fail(closeError, u"close"_s);
    return {};
}

Result<> writeWholeFile(const QString &path, QByteArrayView bytes)
{
    Result<FileWriter> writer = FileWriter::create(path);
    if (!writer)
        return writer.error();
    if (Result<> written = writer->write(bytes); !written)
        return written;
    return writer->finish();
}

Result<> syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(ErrorCode::WriteFailed, path, errno);
    const int syncError = syncDescriptor(descriptor);
    closeChecked(descriptor);
    // Some file systems cannot sync folders and say EINVAL; there is nothing more that could be done for them.
    if (syncError != 0 && syncError != EINVAL)
        return systemError(ErrorCode::WriteFailed, path, syncError);
    return {};
}

Result<> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return {};
    int number = errno;
    if (number == EINVAL || number == ENOSYS)
        number = renameNewByHand(source, target);
    if (number == 0)
        return {};
    return systemError(ErrorCode::WriteFailed, to, number);
}

Result<> exchangeNames(const QString &one, const QString &other)
{
    const QByteArray source = QFile::encodeName(one);
    const QByteArray target = QFile::encodeName(other);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_EXCHANGE) == 0)
        return {};
    const int number = errno;
    // File systems without it can at least put a file in another's place in one step.
    if ((number == EINVAL || number == ENOSYS) && ::rename(source.constData(), target.constData()) == 0)
        return {};
    return systemError(ErrorCode::WriteFailed, other, number);
}

} // namespace Zoetrope
