// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a build with sanitizers asks of those that set limits: the one place that tells such builds from others.
///
/// Source: GCC's predefined macros and clang's `__has_feature`; sanitizer/lsan_interface.h.

#ifdef __has_feature // clang
#define ZOETROPE_HAS_FEATURE(feature) __has_feature(feature)
#else
#define ZOETROPE_HAS_FEATURE(feature) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || ZOETROPE_HAS_FEATURE(address_sanitizer)
#include <sanitizer/lsan_interface.h>
#define ZOETROPE_ADDRESS_SANITIZER 1
#else
#define ZOETROPE_ADDRESS_SANITIZER 0
#endif

#if defined(__SANITIZE_THREAD__) || ZOETROPE_HAS_FEATURE(thread_sanitizer)
#define ZOETROPE_THREAD_SANITIZER 1
#else
#define ZOETROPE_THREAD_SANITIZER 0
#endif

namespace Zoetrope {

/// They reserve address space by the terabyte, so that it cannot be limited.
constexpr bool isSanitized = ZOETROPE_ADDRESS_SANITIZER || ZOETROPE_THREAD_SANITIZER;

/// Looks for leaks now and not at the program's end: for a process that is about to give up what the search needs, a
/// child that traces it.
inline void lookForLeaksNow()
{
#if ZOETROPE_ADDRESS_SANITIZER
    __lsan_do_leak_check();
#endif
}

} // namespace Zoetrope
