// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/confinement.h"

#include "engine/runner/landlock.h"
#include "engine/runner/syscallfilter.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// What the C library, Qt and the codecs read of a system while they work: code and tables that are loaded late, time
/// zones, fonts, the number of processors and their abilities, and what the kernel says of this very process.
QStringList systemFiles()
{
    return {u"/usr"_s, u"/lib"_s, u"/lib64"_s, u"/etc/ld.so.cache"_s, u"/etc/ld.so.conf"_s, u"/etc/ld.so.conf.d"_s,
        u"/etc/localtime"_s, u"/etc/fonts"_s, u"/var/cache/fontconfig"_s, u"/proc/self"_s, u"/proc/cpuinfo"_s,
        u"/proc/meminfo"_s, u"/proc/stat"_s, u"/proc/sys/vm/overcommit_memory"_s, u"/sys/devices/system/cpu"_s,
        u"/dev/null"_s, u"/dev/urandom"_s};
}

QString gapText(const QString &what, const Error &why)
{
    return why.detail.isEmpty() ? what : u"%1 (%2)"_s.arg(what, why.detail);
}

void add(const Result<> &fenced, const QString &what, Confinement *confinement)
{
    if (fenced)
        confinement->fences += what;
    else
        confinement->gaps += gapText(what, fenced.error());
}

Result<> renouncePrivileges()
{
#ifdef Q_OS_LINUX
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
        return {};
    return Error{ErrorCode::Internal, {}, qt_error_string(errno)};
#else
    return Error{ErrorCode::Internal, {}, u"not on this system"_s};
#endif
}

} // namespace

Confinement confine(const ConfinementWish &wish)
{
    Confinement confinement;
    add(renouncePrivileges(), u"no new privileges"_s, &confinement); // both fences below ask for it
    const int version = landlockVersion();
    const QString files = version > 0 ? u"files by Landlock %1"_s.arg(version) : u"files by Landlock"_s;
    add(fenceFiles({systemFiles() + wish.sources, wish.folders}), files, &confinement);
    add(refuseSystemCalls(), u"system calls by seccomp"_s, &confinement);
    return confinement;
}

} // namespace Zoetrope
