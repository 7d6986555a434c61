// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringList>

namespace Zoetrope {

/// Where clients' jobs read and write.
struct PortFolders
{
    QString uploads;
    QString results; ///< each job gets a folder of its own in it
    QStringList roots; ///< below these, sources and destinations may be named by path

    /// The file that an absolute path or a `file://` address names, links resolved, when it lies below a root.
    /// Errors:  SourceDenied for what lies elsewhere, whether it is there or not; SourceMissing; SpecInvalid for other
    ///          addresses.
    [[nodiscard]] Result<QString> source(const QString &address) const;
    /// The same for a folder to write into, which need not be there yet.
    [[nodiscard]] Result<QString> destination(const QString &path) const;
    /// Makes a new folder in `results`, under a name beyond guessing.
    [[nodiscard]] Result<QString> makeResultFolder() const;
};

} // namespace Zoetrope
