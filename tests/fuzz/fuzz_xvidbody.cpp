// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidpresets.h"
#include "engine/base/errortext.h"
#include "engine/base/json.h"
#include "engine/model/validate.h"

#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as the body of a MediaHub job or preset: reading ends in a value or an Error, and what becomes a wish can
/// be judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const XvidPresets presets(PublicIds("key"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QJsonObject> object = parseObject(bytes, QString());
    if (!object)
        return 0;
    if (const Result<XvidPresets::Read> preset = presets.read(*object); preset) {
        JobSpec spec;
        spec.sources = {QStringLiteral("/clip")};
        spec.outputs = preset->preset.outputs;
        if (!validate(spec).isEmpty())
            std::abort(); // what was taken is within the catalog's ranges
    }
    const Result<XvidRequest> request = xvidRequestFromJson(*object);
    if (!request) {
        (void)errorText(request.error());
        return 0;
    }
    const Result<XvidWish> wish =
        xvidWish(*request, [](const QString &name) { return presets.find(name, QList<Preset>()); });
    if (wish)
        (void)validate(wish->spec);
    return 0;
}
