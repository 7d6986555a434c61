// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/model/presetfile.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as a job file and as a file of presets, ours or HandBrake's: reading and judging end in a value or an
/// Error, and what was read once reads again from its own JSON as the same wish.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const Result<PresetFile> file = presetFileFromText(bytes, {}); file) {
        if (!presetFileFromText(presetFileText({file->presets, file->groups, {}}), {}))
            std::abort();
    }
    const Result<QJsonObject> object = parseObject(bytes, QString());
    if (!object) {
        (void)errorText(object.error());
        return 0;
    }
    (void)presetFromJson(*object).has_value();
    const Result<JobSpec> spec = jobSpecFromJson(*object);
    if (!spec) {
        (void)errorText(spec.error());
        return 0;
    }
    (void)validate(*spec);
    const Result<JobSpec> again = jobSpecFromJson(toJson(*spec));
    if (!again || !(*again == *spec))
        std::abort();
    return 0;
}
