// SPDX-License-Identifier: GPL-3.0-or-later
/// The program as it would be with `synchronous = NORMAL`: preloaded, it changes that one statement on its way to
/// SQLite. A rig that cuts the power proves something when it finds out this one.
///
/// Threads: any.

#include <dlfcn.h>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

extern "C" int sqlite3_prepare16_v2(
    sqlite3 *database, const void *text, int bytes, sqlite3_stmt **statement, const void **rest)
{
    using Prepare = int(sqlite3 *, const void *, int, sqlite3_stmt **, const void **);
    static auto *next = [] {
        void *library = ::dlopen("libsqlite3.so.0", RTLD_NOLOAD | RTLD_LAZY); // it came with a plug-in
        return reinterpret_cast<Prepare *>(::dlsym(library, "sqlite3_prepare16_v2"));
    }();
    constexpr std::u16string_view strict = u"PRAGMA synchronous = FULL";
    static const std::u16string loose = u"PRAGMA synchronous = NORMAL";
    if (std::u16string_view(static_cast<const char16_t *>(text)) == strict)
        return next(database, loose.c_str(), -1, statement, rest);
    return next(database, text, bytes, statement, rest);
}
