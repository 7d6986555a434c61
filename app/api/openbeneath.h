// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace Zoetrope {

/// Which means is used. The kernel's own (`openat2`, Linux 5.6) judges the whole way at once; without it each component
/// is opened for itself, from the one before.
enum class BeneathWay { Kernel, ByComponents };

/// A descriptor of what lies below a folder. No symbolic link is followed on the way, and no name leads out: `..`, `.`
/// and empty components are refused, and so is a folder that is itself a link (threat model J3). What was swapped
/// meanwhile is either found at its new place below the folder, or not at all.
///
/// Owns:    the descriptor closes itself with its last owner.
/// Errors:  none for all of that, so that nothing is learned of what else is there.
/// Source:  openat2(2), RESOLVE_BENEATH, RESOLVE_NO_MAGICLINKS, RESOLVE_NO_SYMLINKS.
[[nodiscard]] std::shared_ptr<const int> openBeneath(
    const QString &folder, const QString &relativePath, int flags, BeneathWay way = BeneathWay::Kernel);

} // namespace Zoetrope
