// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/portfolders.h"
#include "app/api/zencoder/zencoderbody.h"

namespace Zoetrope {

/// Where one output of a job will stand.
struct ZencoderPlace
{
    QString entry; ///< below the job's folder: what a player opens
    QString below; ///< the part of it that is the folder named, with a final slash
    QString address; ///< of the folder named, as the client says it, but without password; empty: fetched from the port
    bool operator==(const ZencoderPlace &) const = default;
};

/// Finds the folder of a job that is about to be made, and puts the names of all that it makes into the request's spec.
///
/// A job has one folder: the deepest above all places that were named, with the rest in it too. Where none was named it
/// is a new one in the port's results, from which outputs are fetched.
struct ZencoderPlaces
{
    QString folder;
    bool isOurs = false; ///< in the port's results, made for this job alone
    QList<ZencoderPlace> outputs; ///< as in the request
    QList<ZencoderPlace> sets; ///< likewise; without entry
};

/// Errors:  SpecInvalid, OutputDenied for what lies below no allowed folder; those of making a folder.
[[nodiscard]] Result<ZencoderPlaces> findZencoderPlaces(ZencoderRequest *request, const PortFolders &folders);

} // namespace Zoetrope
