// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderbody.h"
#include "app/api/zencoder/zencoderxml.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

namespace {

MediaInfo sourceWithPicture()
{
    MediaInfo info;
    info.duration = Microseconds(20'000'000);
    VideoStreamInfo video;
    video.displaySize = {1920, 1080};
    video.frameRate = {30000, 1001};
    video.isDecodable = true;
    info.video = {video};
    return info;
}

void read(const QJsonObject &body, const std::optional<MediaInfo> &source)
{
    const Result<ZencoderRequest> request = zencoderRequestFromJson(body, source, false);
    if (!request)
        return;
    (void)validate(request->spec);
    const Result<JobSpec> again = jobSpecFromJson(toJson(request->spec));
    const bool isWhole = request->specPlaces.size() == request->outputs.size()
        && request->sets.size() == request->spec.thumbnails.size();
    if (!again || !(*again == request->spec) || !isWhole)
        std::abort();
}

} // namespace

/// Any bytes as a job of Zencoder's API, in JSON and in XML, with a source and without: a wish or faults, and a wish is
/// the same when it is read again from its own JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QJsonObject> body = zencoderBody(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!body)
        return 0;
    static const MediaInfo source = sourceWithPicture();
    read(*body, {});
    read(*body, source);
    (void)withoutZencoderSecrets(*body);
    return 0;
}
