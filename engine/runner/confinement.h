// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Zoetrope {

/// What a worker process keeps of its freedom, once it knows its job and before it opens any media: its sources for
/// reading, its staging folder, and what libraries read of the system; no network, no programs, no new privileges
/// (threat model M2, M3). Each fence is put up where the platform has it.
struct ConfinementWish
{
    QStringList sources; ///< these very files; not what lies beside them
    QStringList folders; ///< to read and write
};

/// In words for the job's log.
struct Confinement
{
    QStringList fences; ///< that stand
    QStringList gaps; ///< what this platform lacks, and why
};

/// Confines this process for good.
///
/// Threads: call it while there is only one thread: others would keep their access to files.
[[nodiscard]] Confinement confine(const ConfinementWish &wish);

} // namespace Zoetrope
