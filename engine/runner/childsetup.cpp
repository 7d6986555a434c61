// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/childsetup.h"

#include <csignal>
#include <fcntl.h>
#include <initializer_list>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

namespace Zoetrope {

namespace {

constexpr int firstInherited = 3;

// Marked, not closed: whoever forks still needs its own to report a failed exec.
void markDescriptors()
{
#ifdef __linux__
    if (::syscall(SYS_close_range, firstInherited, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
        return;
#endif
    constexpr int beyondUsual = 4096;
    for (int descriptor = firstInherited; descriptor < beyondUsual; ++descriptor) {
        if (const int flags = ::fcntl(descriptor, F_GETFD); flags >= 0)
            ::fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC);
    }
}

void clearSignals()
{
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        ::signal(number, SIG_DFL);
}

} // namespace

void setUpChild(const ChildSetup &setup)
{
    ::setpgid(0, 0);
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != setup.parent) // it died before the call above
        ::_exit(1);
#endif
    clearSignals();
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setpriority(PRIO_PROCESS, 0, setup.niceness);
    markDescriptors();
}

} // namespace Zoetrope
