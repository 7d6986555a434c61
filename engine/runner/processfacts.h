// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace Zoetrope {

/// What the kernel says of processes, where it does (Linux' /proc); nothing elsewhere.

/// Memory that a process holds in RAM.
[[nodiscard]] std::optional<std::int64_t> residentBytes(std::int64_t process);

/// The most address space that this process has ever had.
[[nodiscard]] std::optional<std::int64_t> peakAddressSpace();

/// How many processes the kernel has ended for want of memory since it was started.
[[nodiscard]] std::int64_t memoryKillCount();

} // namespace Zoetrope
