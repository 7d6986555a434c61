// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/filelock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 longestNote = 200;

Error lockError(const QString &path, int number)
{
    const bool isDenied = number == EACCES || number == EPERM || number == EROFS;
    return {isDenied ? ErrorCode::StoreDenied : ErrorCode::StoreFailed, path, qt_error_string(number)};
}

} // namespace

FileLock::FileLock(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor < 0)
        return;
    (void)::ftruncate(m_descriptor, 0);
    // Unlocking by name, not by closing: a child between fork and exec still holds a copy of the descriptor.
    ::flock(m_descriptor, LOCK_UN);
    ::close(m_descriptor);
}

Result<std::optional<FileLock>> FileLock::take(const QString &path, Wait wait)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return lockError(path, errno);
    FileLock lock(path, descriptor);
    int status = 0;
    do {
        status = ::flock(descriptor, wait == Wait::Never ? LOCK_EX | LOCK_NB : LOCK_EX);
    } while (status != 0 && errno == EINTR);
    if (status == 0)
        return std::optional(std::move(lock));
    const int number = errno;
    ::close(std::exchange(lock.m_descriptor, -1)); // its note is not ours to wipe
    if (number == EWOULDBLOCK)
        return std::optional<FileLock>();
    return lockError(path, number);
}

Result<> FileLock::note(const QByteArray &text)
{
    if (::ftruncate(m_descriptor, 0) != 0 || ::pwrite(m_descriptor, text.constData(), size_t(text.size()), 0) < 0)
        return lockError(m_path, errno);
    return {};
}

QByteArray FileLock::noteOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestNote) : QByteArray();
}

} // namespace Zoetrope
