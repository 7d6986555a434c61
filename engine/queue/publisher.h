// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/job.h"

namespace Zoetrope {

/// Staging -> destination, the only writer there. All outputs of a job or none.
///
/// Every target is decided first and written, synced, into a journal in the staging folder; then each output is renamed
/// in and the folders are synced. When one rename fails, those already done are taken back. A publication that was cut
/// off by a crash is finished by publishing once more: what the journal names is recognised by its inode, wherever it
/// stands. Staging must be on the destination's volume.

struct PublishOrder
{
    QList<OutputRecord> outputs; ///< staged in `stagingFolder/out`
    QString stagingFolder;
    QString destination;
    CollisionPolicy policy = CollisionPolicy::Number;
    QStringList sources; ///< never the target, compared by device and inode
};

struct Publication
{
    QList<OutputRecord> outputs; ///< with their paths as published, relative to the destination
    QList<Notice> notices; ///< `output-skipped`
};

[[nodiscard]] Result<Publication> publish(const PublishOrder &order);
/// Forgets a journal that was begun; for a staging folder in which work begins anew.
[[nodiscard]] Result<> forgetPublication(const QString &stagingFolder);

/// The name of a staging folder inside `destination` that is not there yet: hidden, of our own pattern.
[[nodiscard]] QString freshStagingName(const QString &destination);
/// Makes the destination if needed and the folder (0700); fine when it is there already.
[[nodiscard]] Result<> makeStagingAt(const QString &stagingFolder);
/// Both in one: a staging folder that nobody else has.
[[nodiscard]] Result<QString> makeStaging(const QString &destination);
/// Removes a staging folder and all in it; refuses any other.
[[nodiscard]] Result<> removeStaging(const QString &stagingFolder);

} // namespace Zoetrope
