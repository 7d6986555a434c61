// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/model/preset.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as a job file and as a preset: reading and judging end in a value or an Error, and what was read once
/// reads again from its own JSON as the same wish.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<QJsonObject> object =
        parseObject(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), QString());
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
