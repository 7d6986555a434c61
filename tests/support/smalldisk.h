// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

namespace Zoetrope::Test {

/// From here on this process and its children see mounts of their own, which are gone with the last of them. False
/// where that is not allowed: it takes the rights of an administrator.
[[nodiscard]] inline bool takeOwnMounts()
{
    static const bool isTaken =
        ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return isTaken;
}

/// A disk of a few megabytes in memory, which gets full in earnest.
///
/// Owns: the mount; call takeOwnMounts() first.
class SmallDisk
{
public:
    explicit SmallDisk(int megabytes) { m_isThere = mount(0, megabytes); }
    ~SmallDisk() { ::umount2(name().constData(), MNT_DETACH); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] bool resize(int megabytes) { return mount(MS_REMOUNT, megabytes); }

    /// Takes what is left, to the last byte.
    void fill()
    {
        QFile ballast(ballastPath());
        if (!ballast.open(QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (qsizetype size = 1 << 20; size > 0; size /= 2)
            while (ballast.write(QByteArray(size, 'x')) == size) { }
    }
    void makeRoom() { QFile::remove(ballastPath()); }

private:
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QString ballastPath() const { return m_folder.filePath(QStringLiteral("ballast")); }
    [[nodiscard]] bool mount(unsigned long flags, int megabytes) const
    {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
        return ::mount("tmpfs", name().constData(), "tmpfs", flags, size.constData()) == 0;
    }

    QTemporaryDir m_folder;
    bool m_isThere = false;
};

} // namespace Zoetrope::Test
