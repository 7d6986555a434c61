// SPDX-License-Identifier: GPL-3.0-or-later
/// A decoder that was taken over: preloaded into a worker, it tries at the first read of the source what an attacker
/// would try, and writes down how each attempt ended: `name 0` where it succeeded, `name errno` otherwise.
///
/// Environment: ZOETROPE_INTRUDER_SOURCE  the file whose first read begins it
///              ZOETROPE_INTRUDER_CANARY  a file beside the source
///              ZOETROPE_INTRUDER_OUTSIDE a folder that is none of the job's
///              ZOETROPE_INTRUDER_STAGING the staging folder; `report` in it gets the results

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <netinet/in.h>
#include <string>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

bool canOpen(const std::string &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

bool canList(const std::string &path)
{
    DIR *folder = ::opendir(path.c_str());
    if (!folder)
        return false;
    ::closedir(folder);
    return true;
}

bool canFork()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    return child > 0;
}

bool canExecute()
{
    const char *const arguments[] = {"/bin/true", nullptr};
    return ::execve(arguments[0], const_cast<char *const *>(arguments), environ) == 0;
}

bool isSource(int descriptor)
{
    char path[PATH_MAX];
    const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
    const ssize_t length = ::readlink(link.c_str(), path, sizeof path);
    return length > 0 && std::string(path, std::size_t(length)) == setting("ZOETROPE_INTRUDER_SOURCE");
}

void tryAll()
{
    const std::string staging = setting("ZOETROPE_INTRUDER_STAGING");
    const std::string outside = setting("ZOETROPE_INTRUDER_OUTSIDE");
    const std::string source = setting("ZOETROPE_INTRUDER_SOURCE");
    std::FILE *report = std::fopen((staging + "/report").c_str(), "we");
    if (!report)
        return;
    const auto attempt = [report](const char *name, const std::function<bool()> &trial) {
        errno = 0;
        const bool hasSucceeded = trial();
        std::fprintf(report, "%s %d\n", name, hasSucceeded ? 0 : errno);
    };
    attempt("read-source", [&] { return canOpen(source, O_RDONLY); });
    attempt("write-staging", [&] { return canOpen(staging + "/own", O_WRONLY | O_CREAT); });
    attempt("read-canary", [] { return canOpen(setting("ZOETROPE_INTRUDER_CANARY"), O_RDONLY); });
    attempt("list-source-folder", [&] { return canList(source.substr(0, source.rfind('/'))); });
    attempt("read-accounts", [] { return canOpen("/etc/passwd", O_RDONLY); });
    attempt("change-source", [&] { return canOpen(source, O_WRONLY); });
    attempt("truncate-source", [&] { return ::truncate(source.c_str(), 0) == 0; });
    attempt("write-outside", [&] { return canOpen(outside + "/loot", O_WRONLY | O_CREAT); });
    attempt("link-out", [&] { return ::symlink("/etc", (staging + "/link").c_str()) == 0; });
    attempt("socket", [] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; });
    attempt("local-socket", [] { return ::socket(AF_UNIX, SOCK_STREAM, 0) >= 0; });
    attempt("execute", canExecute);
    attempt("fork", canFork);
    attempt("signal-parent", [] { return ::kill(::getppid(), 0) == 0; });
    attempt("trace", [] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; });
    attempt("mount", [&] { return ::mount("none", staging.c_str(), "tmpfs", 0, nullptr) == 0; });
    attempt("io-uring", [] { return ::syscall(425, 1, nullptr) >= 0; });
    std::fclose(report);
}

void lookAt(int descriptor)
{
    static std::atomic<bool> hasTried{false};
    if (isSource(descriptor) && !hasTried.exchange(true))
        tryAll();
}

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset)
{
    static auto *next = original<ssize_t(int, void *, size_t, off_t)>("pread");
    lookAt(descriptor);
    return next(descriptor, bytes, count, offset);
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset)
{
    static auto *next = original<ssize_t(int, void *, size_t, off64_t)>("pread64");
    lookAt(descriptor);
    return next(descriptor, bytes, count, offset);
}

} // extern "C"
