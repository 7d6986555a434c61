// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/syscallfilter.h"

using namespace Qt::Literals::StringLiterals;

#ifdef ZOETROPE_SECCOMP

#include <array>
#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <unistd.h>

namespace Zoetrope {

namespace {

/// By name, since the library's headers may be older than a call; those it does not know are passed over.
constexpr auto refusedCalls = std::to_array<const char *>({
    // network
    "socket",
    "socketpair",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    // programs and processes
    "execve",
    "execveat",
    "fork",
    "vfork",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    "kcmp",
    "personality",
    // file systems and names
    "mount",
    "umount",
    "umount2",
    "move_mount",
    "open_tree",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "mount_setattr",
    "pivot_root",
    "chroot",
    "mknod",
    "mknodat",
    "symlink",
    "symlinkat",
    "open_by_handle_at",
    "name_to_handle_at",
    "swapon",
    "swapoff",
    "quotactl",
    "quotactl_fd",
    "fanotify_init",
    // spaces and users
    "unshare",
    "setns",
    "setuid",
    "setgid",
    "setreuid",
    "setregid",
    "setresuid",
    "setresgid",
    "setgroups",
    "capset",
    "add_key",
    "request_key",
    "keyctl",
    // the kernel itself
    "bpf",
    "perf_event_open",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "userfaultfd",
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "syslog",
    "acct",
    "iopl",
    "ioperm",
    "modify_ldt",
    "vhangup",
    "lookup_dcookie",
    // the machine's clock and name
    "settimeofday",
    "clock_settime",
    "adjtimex",
    "clock_adjtime",
    "sethostname",
    "setdomainname",
});

/// Calls that aim at a process by their first argument: this one alone may be meant, or 0, which means the same.
constexpr auto aimedCalls = std::to_array<const char *>({"kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo"});

struct FilterFree
{
    void operator()(void *filter) const noexcept { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterFree>;

Error failure(const QString &what, int negative) { return {ErrorCode::Internal, what, qt_error_string(-negative)}; }

int refuse(const Filter &filter, const char *name)
{
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR)
        return 0;
    const int status = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), call, 0);
    return status == -EDOM ? 0 : status; // not a call of this machine
}

int refuseAimingElsewhere(const Filter &filter, const char *name)
{
    const scmp_arg_cmp elsewhere = SCMP_A0(SCMP_CMP_NE, scmp_datum_t(::getpid()));
    return seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), seccomp_syscall_resolve_name(name), 1, elsewhere);
}

// A thread shares its process; what does not is a new process. clone3() hides its flags behind a pointer, so it is said
// not to exist, and the C library takes clone().
int refuseProcesses(const Filter &filter)
{
    const scmp_arg_cmp isNoThread = SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0);
    const int status = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, isNoThread);
    if (status != 0)
        return status;
    const int clone3 = seccomp_syscall_resolve_name("clone3");
    return clone3 == __NR_SCMP_ERROR ? 0 : seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), clone3, 0);
}

int addRules(const Filter &filter)
{
    for (const char *name : refusedCalls) {
        if (const int status = refuse(filter, name); status != 0)
            return status;
    }
    for (const char *name : aimedCalls) {
        if (const int status = refuseAimingElsewhere(filter, name); status != 0)
            return status;
    }
    return refuseProcesses(filter);
}

} // namespace

Result<> refuseSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ALLOW));
    if (!filter)
        return failure(u"seccomp"_s, -ENOMEM);
    (void)seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    (void)seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2); // a tree of numbers instead of a list
    if (const int status = addRules(filter); status != 0)
        return failure(u"seccomp"_s, status);
    if (const int status = seccomp_load(filter.get()); status != 0)
        return failure(u"seccomp"_s, status);
    return {};
}

} // namespace Zoetrope

#else

namespace Zoetrope {

Result<> refuseSystemCalls() { return Error{ErrorCode::Internal, u"seccomp"_s, u"not part of this build"_s}; }

} // namespace Zoetrope

#endif
