// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/openbeneath.h"

#include <QFile>
#include <QStringList>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

using Descriptor = std::shared_ptr<const int>;

Descriptor owned(int descriptor)
{
    if (descriptor < 0)
        return {};
    return {new int(descriptor), [](const int *number) {
                ::close(*number);
                delete number;
            }};
}

bool isPlain(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(QChar(u'\0'));
}

Descriptor openByComponents(Descriptor place, const QStringList &names, int flags)
{
    for (qsizetype i = 0; place && i < names.size(); ++i) {
        const bool isLast = i + 1 == names.size();
        const int how = (isLast ? flags : O_PATH | O_DIRECTORY) | O_NOFOLLOW | O_CLOEXEC;
        place = owned(::openat(*place, QFile::encodeName(names[i]).constData(), how));
    }
    return place;
}

/// Nothing and `isMissing` where the kernel, or what stands around this process, does not know the call.
Descriptor openByKernel(const Descriptor &place, const QString &path, int flags, bool *isMissing)
{
#ifdef SYS_openat2
    open_how how = {};
    how.flags = std::uint64_t(flags | O_CLOEXEC);
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
    const long opened = ::syscall(SYS_openat2, *place, QFile::encodeName(path).constData(), &how, sizeof(how));
    *isMissing = opened < 0 && (errno == ENOSYS || errno == EPERM);
    return owned(int(opened));
#else
    *isMissing = true;
    return {};
#endif
}

bool isLink(int descriptor)
{
    struct stat facts = {};
    return ::fstat(descriptor, &facts) != 0 || S_ISLNK(facts.st_mode);
}

} // namespace

Descriptor openBeneath(const QString &folder, const QString &relativePath, int flags, BeneathWay way)
{
    const QStringList names = relativePath.split(u'/');
    if (!std::all_of(names.begin(), names.end(), isPlain))
        return {};
    const Descriptor place =
        owned(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!place)
        return {};
    bool isMissing = way == BeneathWay::ByComponents;
    Descriptor found = isMissing ? Descriptor() : openByKernel(place, relativePath, flags, &isMissing);
    if (isMissing)
        found = openByComponents(place, names, flags);
    // With O_PATH a link can be had itself.
    return found && !isLink(*found) ? found : Descriptor();
}

} // namespace Zoetrope
