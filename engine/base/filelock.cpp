// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 longestNote = 200;

/// The locks of this process by their files' names: the kernel's are between processes alone.
class Claims
{
public:
    [[nodiscard]] bool claim(const QString &name, FileLock::Wait wait)
    {
        std::unique_lock lock(m_mutex);
        if (wait == FileLock::Wait::UntilFree)
            m_changed.wait(lock, [&] { return !m_descriptors.contains(name); });
        else if (m_descriptors.contains(name))
            return false;
        m_descriptors.insert(name, -1);
        return true;
    }

    void keep(const QString &name, int descriptor)
    {
        const std::scoped_lock lock(m_mutex);
        m_descriptors[name] = descriptor;
    }

    void release(const QString &name)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_descriptors.remove(name);
        }
        m_changed.notify_all();
    }

    /// What the lock of this name has noted; nothing when it is not one of this process.
    [[nodiscard]] std::optional<QByteArray> note(const QString &name)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_descriptors.constFind(name);
        if (found == m_descriptors.cend())
            return {};
        QByteArray text(longestNote, Qt::Uninitialized);
        const ssize_t size = ::pread(*found, text.data(), size_t(text.size()), 0);
        text.truncate(std::max<qsizetype>(size, 0));
        return text;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QHash<QString, int> m_descriptors; // guarded by m_mutex; -1 while it is being taken
};

Claims &claims()
{
    static Claims all;
    return all;
}

QString oneName(const QString &path)
{
    const QFileInfo file(path);
    return file.dir().canonicalPath() + u'/' + file.fileName();
}

Error lockError(const QString &path, int number)
{
    const bool isDenied = number == EACCES || number == EPERM || number == EROFS;
    return {isDenied ? ErrorCode::StoreDenied : ErrorCode::StoreFailed, path, qt_error_string(number)};
}

/// 0, or what the system says.
int lockWhole(int descriptor, FileLock::Wait wait)
{
    struct flock whole
    {
    };
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    int status = 0;
    do {
        status = ::fcntl(descriptor, wait == FileLock::Wait::Never ? F_SETLK : F_SETLKW, &whole);
    } while (status != 0 && errno == EINTR);
    return status == 0 ? 0 : errno;
}

} // namespace

FileLock::FileLock(FileLock &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_claim(std::exchange(other.m_claim, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_claim, other.m_claim);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0) {
        (void)::ftruncate(m_descriptor, 0);
        ::close(m_descriptor);
    }
    if (!m_claim.isEmpty())
        claims().release(m_claim);
}

Result<std::optional<FileLock>> FileLock::take(const QString &path, Wait wait)
{
    FileLock lock(path, oneName(path));
    if (!claims().claim(lock.m_claim, wait)) {
        lock.m_claim.clear(); // another's
        return std::optional<FileLock>();
    }
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return lockError(path, errno);
    const int refusal = lockWhole(descriptor, wait);
    if (refusal == 0) {
        lock.m_descriptor = descriptor;
        claims().keep(lock.m_claim, descriptor);
        return std::optional(std::move(lock));
    }
    ::close(descriptor); // its note is not ours to wipe
    if (refusal == EACCES || refusal == EAGAIN)
        return std::optional<FileLock>();
    return lockError(path, refusal);
}

Result<> FileLock::note(const QByteArray &text)
{
    if (::ftruncate(m_descriptor, 0) != 0 || ::pwrite(m_descriptor, text.constData(), size_t(text.size()), 0) < 0)
        return lockError(m_path, errno);
    return {};
}

QByteArray FileLock::noteOf(const QString &path)
{
    if (const std::optional<QByteArray> own = claims().note(oneName(path)))
        return *own;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(longestNote) : QByteArray();
}

} // namespace Zoetrope
