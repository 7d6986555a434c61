// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/smalldisk.h"

#include <QProcess>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Zoetrope::Test {

/// A disk whose power can be cut: an image with a file system (ext4), which is told to shut down at once, without its
/// journal. What nobody asked to be synced is gone then; what was synced comes back with the journal's replay.
///
/// Owns:   the image and its mount; call takeOwnMounts() first. Processes that use it must be this one's descendants.
/// Source: the file system's own shutdown call, which the kernel's tests of crashes use (EXT4_IOC_SHUTDOWN).
class CuttableDisk
{
public:
    explicit CuttableDisk(int megabytes)
    {
        ::prctl(PR_SET_CHILD_SUBREAPER, 1); // orphans come to us, so that the last one can be waited for
        QFile image(imagePath());
        m_isThere = image.open(QIODevice::WriteOnly) && image.resize(qint64(megabytes) << 20) && QDir().mkdir(folder())
            && run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), imagePath()}) && mount();
    }
    ~CuttableDisk() { (void)unmount(); }
    CuttableDisk(const CuttableDisk &) = delete;
    CuttableDisk &operator=(const CuttableDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("disk")); }

    /// From here on nothing reaches the disk.
    [[nodiscard]] bool cut() const
    {
        constexpr unsigned long shutDown = _IOR('X', 125, __u32);
        const __u32 withoutJournal = 2;
        const int descriptor = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool isCut = descriptor >= 0 && ::ioctl(descriptor, shutDown, &withoutJournal) == 0;
        ::close(descriptor);
        return isCut;
    }

    /// After a cut, when this process has ended those it started: waits for their children, and comes back.
    [[nodiscard]] bool powerUp()
    {
        while (::waitpid(-1, nullptr, 0) > 0 || errno == EINTR) { }
        return unmount() && mount();
    }

private:
    [[nodiscard]] QString imagePath() const { return m_folder.filePath(QStringLiteral("image")); }
    [[nodiscard]] bool mount() const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), imagePath(), folder()});
    }
    [[nodiscard]] bool unmount() const { return run(QStringLiteral("umount"), {folder()}); }
    [[nodiscard]] static bool run(const QString &name, const QStringList &arguments)
    {
        QString path = QStandardPaths::findExecutable(name);
        if (path.isEmpty())
            path = QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
        return !path.isEmpty() && QProcess::execute(path, arguments) == 0;
    }

    QTemporaryDir m_folder;
    bool m_isThere = false;
};

} // namespace Zoetrope::Test
