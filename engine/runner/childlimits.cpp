// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/childlimits.h"

#include "engine/runner/sanitizers.h"

#include <cstdio>
#include <sys/resource.h>

namespace Zoetrope {

void volunteerForMemoryKill()
{
    constexpr auto eagerness = "500\n";
    if (std::FILE *file = std::fopen("/proc/self/oom_score_adj", "we")) {
        std::fputs(eagerness, file);
        std::fclose(file);
    }
}

bool limitAddressSpace(std::int64_t bytes)
{
    if (isSanitized || bytes == 0)
        return false;
    const rlimit limit = {rlim_t(bytes), rlim_t(bytes)};
    return ::setrlimit(RLIMIT_AS, &limit) == 0;
}

} // namespace Zoetrope
