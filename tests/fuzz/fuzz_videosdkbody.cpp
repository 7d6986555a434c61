// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkbody.h"
#include "app/api/videosdk/videosdkdialect.h"
#include "engine/base/errortext.h"
#include "engine/base/json.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as the body of a VideoSDK job: reading ends in a value or an Error, what becomes a wish can be judged, and
/// the job is told in every state.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const VideoSdkDialect dialect(PublicIds("key"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QJsonObject> object = parseObject(bytes, QString());
    if (!object)
        return 0;
    const Result<VideoSdkRequest> request = videoSdkRequestFromJson(*object);
    if (!request) {
        (void)errorText(request.error());
        return 0;
    }
    Job job;
    job.id = {7};
    job.order.spec = request->spec;
    job.order.spec.sources = {QStringLiteral("/clip")};
    (void)validate(job.order.spec);
    job.order.origin = VideoSdkDialect::originOf(*object);
    for (const JobState state : {JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed}) {
        job.state = state;
        if (dialect.job(job, QStringLiteral("http://127.0.0.1:8470"))
                .value(QLatin1StringView("id"))
                .toString()
                .isEmpty())
            std::abort();
        (void)dialect.telling(job, QStringLiteral("http://127.0.0.1:8470"));
    }
    return 0;
}
