// SPDX-License-Identifier: GPL-3.0-or-later
/// A disk that fails when told to: preloaded into the program under test, it stands before the C library's calls that
/// put data and names on a disk, counts those which concern one folder, and fails the chosen one.
///
/// Threads: any; the counts are atomic.
/// Environment: ZOETROPE_FAULT_FOLDER  only files below it are concerned
///              ZOETROPE_FAULT_KIND    write, sync, close or rename: which calls are counted
///              ZOETROPE_FAULT_AT      the call that fails, from 1; 0 fails none
///              ZOETROPE_FAULT_EVER    1: all later ones of the kind fail too, as on a disk that stays full
///              ZOETROPE_FAULT_REPORT  file that gets the count at the end

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

std::atomic<int> callCount{0};

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

bool isBelowFolder(const char *path)
{
    const char *folder = setting("ZOETROPE_FAULT_FOLDER");
    const std::size_t length = std::strlen(folder);
    return length > 0 && std::strncmp(path, folder, length) == 0;
}

bool isBelowFolder(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return isBelowFolder(path);
}

// Counts a call of the kind and says whether it is one that must fail.
bool mustFail(const char *kind)
{
    if (std::strcmp(setting("ZOETROPE_FAULT_KIND"), kind) != 0)
        return false;
    const int count = ++callCount;
    const int at = std::atoi(setting("ZOETROPE_FAULT_AT"));
    return at > 0 && (count == at || (count > at && std::strcmp(setting("ZOETROPE_FAULT_EVER"), "1") == 0));
}

int failure(int number)
{
    errno = number;
    return -1;
}

struct Report
{
    ~Report()
    {
        if (FILE *file = std::fopen(setting("ZOETROPE_FAULT_REPORT"), "w")) {
            std::fprintf(file, "%d\n", callCount.load());
            std::fclose(file);
        }
    }
};
const Report report;

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static auto *next = original<ssize_t(int, const void *, size_t)>("write");
    return isBelowFolder(descriptor) && mustFail("write") ? failure(ENOSPC) : next(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    static auto *next = original<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return isBelowFolder(descriptor) && mustFail("write") ? failure(ENOSPC) : next(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static auto *next = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return isBelowFolder(descriptor) && mustFail("write") ? failure(ENOSPC) : next(descriptor, bytes, count, offset);
}

ssize_t writev(int descriptor, const iovec *parts, int count)
{
    static auto *next = original<ssize_t(int, const iovec *, int)>("writev");
    return isBelowFolder(descriptor) && mustFail("write") ? failure(ENOSPC) : next(descriptor, parts, count);
}

int fsync(int descriptor)
{
    static auto *next = original<int(int)>("fsync");
    return isBelowFolder(descriptor) && mustFail("sync") ? failure(EIO) : next(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *next = original<int(int)>("fdatasync");
    return isBelowFolder(descriptor) && mustFail("sync") ? failure(EIO) : next(descriptor);
}

// Only what was open for writing: a failing close of it is where late write errors show.
int close(int descriptor)
{
    static auto *next = original<int(int)>("close");
    const int flags = ::fcntl(descriptor, F_GETFL);
    const bool isConcerned = flags >= 0 && (flags & O_ACCMODE) != O_RDONLY && isBelowFolder(descriptor);
    const int result = next(descriptor);
    return isConcerned && mustFail("close") ? failure(EIO) : result;
}

int rename(const char *from, const char *to)
{
    static auto *next = original<int(const char *, const char *)>("rename");
    return isBelowFolder(to) && mustFail("rename") ? failure(EIO) : next(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static auto *next = original<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return isBelowFolder(to) && mustFail("rename") ? failure(EIO) : next(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to)
{
    static auto *next = original<int(const char *, const char *)>("link");
    return isBelowFolder(to) && mustFail("rename") ? failure(EIO) : next(from, to);
}

} // extern "C"
