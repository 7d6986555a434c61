// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobspec.h"

#include <QJsonObject>

namespace Zoetrope {

/// The request body of the VideoSDK encoder, and what of it a JobSpec cannot say.
struct VideoSdkRequest
{
    JobSpec spec; ///< without sources: the body names an upload or an address, not a file
    QString videoId;
    QString videoUrl;
    QString webhookUrl;
    QStringList ignoredFields; ///< with their paths; the system itself ignores what it does not know
};

/// True for an object that has the shape of such a body and not that of a JobSpec.
[[nodiscard]] bool isVideoSdkBody(const QJsonObject &body);

/// Body -> request; pure. Numbers may come as strings and strings as numbers, `4k` in either case is 2160.
/// Errors: SpecInvalid with all faults and their paths.
[[nodiscard]] Result<VideoSdkRequest> videoSdkRequestFromJson(const QJsonObject &body);

} // namespace Zoetrope
