// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <QJsonObject>

namespace Zoetrope {

/// A request for a TPStreams transcoding job, and what of it a JobSpec cannot say.
struct TpStreamsRequest
{
    JobSpec spec; ///< without sources
    QString input; ///< these two without credentials
    QString outputPath;
    /// The fields that are told of the job later. No credential is in it: nothing else of the body is ever kept.
    QJsonObject kept;
};

/// Body -> request; pure. Booleans may come as text. Faults have the field's name as their path.
[[nodiscard]] TpStreamsRequest tpStreamsRequestFromJson(const QJsonObject &body, Faults *faults);

} // namespace Zoetrope
