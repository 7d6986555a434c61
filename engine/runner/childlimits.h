// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace Zoetrope {

/// What a worker imposes on itself, for the whole process and for good.

/// When memory runs out the kernel is to choose the worker, never who supervises it.
void volunteerForMemoryKill();

/// False where there is no limit: 0 bytes wished, or a sanitizer that reserves more by itself.
bool limitAddressSpace(std::int64_t bytes);

} // namespace Zoetrope
