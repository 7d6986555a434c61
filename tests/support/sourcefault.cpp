// SPDX-License-Identifier: GPL-3.0-or-later
/// Sources that are poison to whoever reads them: preloaded into the program under test, and so into its workers, it
/// lets a file's name say what befalls the process that reads it. Only who decodes reads a source, so it acts in
/// workers alone, at a read behind the beginning of the file, when the work is on its way.
///
///   *.segv.*     a write through a wild pointer
///   *.abort.*    abort()
///   *.hang.*     the whole process stands still, as one that waits for a dead network disk
///   *.reserve.*  an allocation beyond all limits, and nobody catches what the standard library throws
///   *.eat.*      memory is used up piece by piece, up to ZOETROPE_EAT_MIB; then it waits
///   *.escape.*   abort(), if the process may open the source by its name or write beside it
///   *.unread.*   the disk reports a read error from the middle of the file on
///
/// Threads: any.

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

void followWildPointer()
{
    const volatile std::uintptr_t nowhere = 8; // volatile, so that no compiler sees through it
    *reinterpret_cast<volatile char *>(nowhere) = 1;
}

void reserve()
{
    const volatile std::size_t tooMuch = std::size_t(1) << 45;
    ::operator delete(::operator new(tooMuch));
}

void eat()
{
    constexpr std::size_t bite = std::size_t(32) << 20;
    constexpr useconds_t pause_us = 10'000;
    const char *limit = std::getenv("ZOETROPE_EAT_MIB");
    for (std::size_t eaten = 0; limit && (eaten >> 20) < std::size_t(std::atoll(limit)); eaten += bite) {
        if (void *memory = std::malloc(bite))
            std::memset(memory, 1, bite);
        ::usleep(pause_us);
    }
    for (;;)
        ::pause();
}

void abortAtOnce() { std::abort(); }
void standStill() { ::kill(::getpid(), SIGSTOP); }

bool canOpen(const char *path, int flags)
{
    const int descriptor = ::open(path, flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

void escape(const char *path)
{
    char beside[PATH_MAX + 8];
    std::snprintf(beside, sizeof beside, "%s.loot", path);
    if (canOpen(path, O_RDONLY) || canOpen(beside, O_WRONLY | O_CREAT))
        std::abort();
}

struct Poison
{
    const char *mark;
    void (*act)();
};
constexpr Poison poisons[] = {{".segv.", followWildPointer}, {".abort.", abortAtOnce}, {".hang.", standStill},
    {".reserve.", reserve}, {".eat.", eat}};

/// False where the read must fail.
bool mayRead(int descriptor, off_t offset)
{
    static std::atomic<int> readCount{0};
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return true;
    path[length] = '\0';
    for (const Poison &poison : poisons) {
        if (std::strstr(path, poison.mark) && ++readCount > 1)
            poison.act();
    }
    if (std::strstr(path, ".escape."))
        escape(path);
    struct stat status = {};
    return !std::strstr(path, ".unread.") || ::fstat(descriptor, &status) != 0 || offset < status.st_size / 2;
}

} // namespace

extern "C" {

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset)
{
    static auto *next = original<ssize_t(int, void *, size_t, off_t)>("pread");
    if (mayRead(descriptor, offset))
        return next(descriptor, bytes, count, offset);
    errno = EIO;
    return -1;
}

ssize_t pread64(int descriptor, void *bytes, size_t count, off64_t offset)
{
    static auto *next = original<ssize_t(int, void *, size_t, off64_t)>("pread64");
    if (mayRead(descriptor, offset))
        return next(descriptor, bytes, count, offset);
    errno = EIO;
    return -1;
}

} // extern "C"
