// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsbody.h"
#include "app/api/tpstreams/tpstreamsdialect.h"
#include "app/api/tpstreams/tpstreamshooks.h"
#include "engine/base/json.h"
#include "engine/model/validate.h"

#include <QJsonDocument>
#include <QUrlQuery>
#include <cstdlib>

using namespace Zoetrope;

/// Any bytes as the body of a TPStreams job or webhook, and as the query of a list: reading ends in a value or in
/// faults, what was taken can be judged, and credentials in addresses are not kept.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Faults faults;
    (void)TpStreamsDialect::listingOf(QUrlQuery(QString::fromUtf8(bytes)), &faults);
    const Result<QJsonObject> object = parseObject(bytes, QString());
    if (!object)
        return 0;
    (void)TpStreamsHooks::fromJson(*object, &faults);
    Faults ofBody;
    TpStreamsRequest request = tpStreamsRequestFromJson(*object, &ofBody);
    for (const QLatin1StringView field :
        {QLatin1StringView("input_url"), QLatin1StringView("input_path"), QLatin1StringView("output_path")}) {
        const QString kept = request.kept.value(field).toString();
        if (kept.contains(QLatin1StringView("://")) && kept.contains(u'?'))
            std::abort(); // where storage credentials travel
    }
    if (!ofBody.isEmpty())
        return 0;
    request.spec.sources = {QStringLiteral("/clip")};
    if (!validate(request.spec).isEmpty())
        std::abort(); // its words are few, and all of them can be made
    return 0;
}
