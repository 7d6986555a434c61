// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/landlock.h"

#include "engine/base/descriptor.h"

#include <QFile>
#include <cerrno>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

#ifdef Q_OS_LINUX

namespace {

// Younger than the headers of the oldest system we build on; the kernel says by its version what it knows.
constexpr std::uint64_t accessTruncate = 1ULL << 14;
constexpr std::uint64_t accessDeviceControl = 1ULL << 15;
constexpr std::uint64_t tcpBindAndConnect = 3;
constexpr std::uint64_t abstractSocketsAndSignals = 3;
constexpr int versionOfRefer = 2;
constexpr int versionOfTruncate = 3;
constexpr int versionOfTcp = 4;
constexpr int versionOfDeviceControl = 5;
constexpr int versionOfScopes = 6;

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t writing = reading | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR
    | LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG
    | LANDLOCK_ACCESS_FS_REFER | accessTruncate;
constexpr std::uint64_t everything = writing | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_CHAR
    | LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK
    | LANDLOCK_ACCESS_FS_MAKE_SYM | accessDeviceControl;
constexpr std::uint64_t onFiles = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | accessTruncate;

/// The kernel's `landlock_ruleset_attr` as of version 6. An older kernel takes it while what it does not know is 0.
struct Ruleset
{
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scopes = 0;
};

std::uint64_t knownTo(int version, std::uint64_t access)
{
    if (version < versionOfRefer)
        access &= ~std::uint64_t(LANDLOCK_ACCESS_FS_REFER);
    if (version < versionOfTruncate)
        access &= ~accessTruncate;
    if (version < versionOfDeviceControl)
        access &= ~accessDeviceControl;
    return access;
}

Error systemFailure(const QString &what, int number) { return {ErrorCode::Internal, what, qt_error_string(number)}; }

Result<> grant(const Descriptor &ruleset, const QString &path, std::uint64_t access)
{
    const Descriptor place(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    struct stat status = {};
    if (!place.isOpen() || ::fstat(place.number(), &status) != 0)
        return {}; // what is not there needs no grant
    landlock_path_beneath_attr rule = {};
    rule.parent_fd = place.number();
    rule.allowed_access = S_ISDIR(status.st_mode) ? access : access & onFiles;
    if (::syscall(SYS_landlock_add_rule, ruleset.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0) != 0)
        return systemFailure(path, errno);
    return {};
}

} // namespace

int landlockVersion()
{
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    return version > 0 ? int(version) : 0;
}

Result<> fenceFiles(const FileGrants &grants)
{
    const int version = landlockVersion();
    if (version == 0)
        return systemFailure(u"Landlock"_s, ENOSYS);
    const Ruleset handled{knownTo(version, everything), version >= versionOfTcp ? tcpBindAndConnect : 0,
        version >= versionOfScopes ? abstractSocketsAndSignals : 0};
    const Descriptor ruleset(int(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0)));
    if (!ruleset.isOpen())
        return systemFailure(u"Landlock"_s, errno);
    for (const QString &path : grants.readable) {
        if (Result<> granted = grant(ruleset, path, knownTo(version, reading)); !granted)
            return granted;
    }
    for (const QString &path : grants.writable) {
        if (Result<> granted = grant(ruleset, path, knownTo(version, writing)); !granted)
            return granted;
    }
    if (::syscall(SYS_landlock_restrict_self, ruleset.number(), 0) != 0)
        return systemFailure(u"Landlock"_s, errno);
    return {};
}

#else

int landlockVersion() { return 0; }

Result<> fenceFiles(const FileGrants &) { return Error{ErrorCode::Internal, u"Landlock"_s, qt_error_string(ENOSYS)}; }

#endif

} // namespace Zoetrope
