// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/portfolders.h"
#include "app/api/publicid.h"

#include <QDateTime>
#include <QJsonObject>

namespace Zoetrope {

/// MediaHub's pipelines: where jobs read and write. The default one reads uploads and what lies below the allowed
/// folders, and writes into the port's own folder; others name folders of theirs.
///
/// Threads: any; pure, but for looking at folders.
class XvidPipelines
{
public:
    explicit XvidPipelines(PublicIds ids);

    [[nodiscard]] QString defaultId() const;
    [[nodiscard]] QJsonObject defaultPipeline(const QString &site) const;
    [[nodiscard]] QJsonObject pipeline(const QString &id, const QJsonObject &record, const QString &site) const;

    /// A body as it is kept: every member, and warnings for those without effect.
    /// Errors:  SpecInvalid with all faults: no name, folders that are not allowed, addresses of other systems, and
    ///          ping_urls that cannot be called.
    [[nodiscard]] static Result<QJsonObject> read(
        const QJsonObject &body, const PortFolders &folders, const QDateTime &now);

private:
    [[nodiscard]] QJsonObject withReferences(QJsonObject told, const QString &id, const QString &site) const;

    PublicIds m_ids;
};

} // namespace Zoetrope
