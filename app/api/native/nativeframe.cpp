// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativeframe.h"

#include "engine/base/json.h"
#include "engine/model/validate.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestSide = 16'384;

QString said(const QUrlQuery &query, const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); }

QJsonValue chainFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonArray::fromStringList(text.split(u'>'));
}

/// Where a fault of the set stands in the query.
QString inQuery(QString path)
{
    path.remove(u"thumbnails[0]."_s);
    path.replace(u"moments[0]"_s, u"time"_s).replace(u"formats[0]"_s, u"format"_s);
    return path.replace(u"filters[0]"_s, u"filters"_s);
}

int numberFrom(const QUrlQuery &query, const QString &key, int largest, Faults *faults)
{
    if (!query.hasQueryItem(key))
        return 0;
    bool isNumber = false;
    const int number = said(query, key).toInt(&isNumber);
    if (isNumber && number >= 1 && number <= largest)
        return number;
    *faults += Fault{key, u"must be a number from 1 to %1"_s.arg(largest)};
    return 0;
}

/// The query as a set of one picture: what holds for those of jobs holds here.
ThumbnailSpec setFrom(const QUrlQuery &query, Faults *faults)
{
    const QString time = said(query, u"time"_s);
    QJsonObject object{{u"moments"_s, QJsonArray{time.isEmpty() ? u"0"_s : time}}};
    if (query.hasQueryItem(u"filters"_s))
        object.insert("filters"_L1, QJsonArray{chainFrom(said(query, u"filters"_s))});
    if (query.hasQueryItem(u"format"_s))
        object.insert("formats"_L1, QJsonArray{said(query, u"format"_s)});
    if (query.hasQueryItem(u"accuracy"_s))
        object.insert("accuracy"_L1, said(query, u"accuracy"_s));
    JsonReader reader(object, {}, faults);
    return thumbnailSpecFromJson(reader, faults);
}

} // namespace

Result<NativeFrame> nativeFrameFromQuery(const QUrlQuery &query)
{
    Faults faults;
    NativeFrame frame;
    frame.source = said(query, u"source"_s);
    if (frame.source.isEmpty())
        faults += Fault{u"source"_s, u"is missing"_s};
    JobSpec judged;
    judged.sources = {u"any"_s};
    judged.thumbnails = {setFrom(query, &faults)};
    const ThumbnailSpec &set = judged.thumbnails.first();
    if (set.moments.size() != 1)
        faults += Fault{u"time"_s, u"must be a time such as 00:00:03.5"_s};
    const int width = numberFrom(query, u"width"_s, largestSide, &faults);
    const int height = numberFrom(query, u"height"_s, largestSide, &faults);
    frame.quality = numberFrom(query, u"quality"_s, 100, &faults);
    if (faults.isEmpty())
        faults = validate(judged);
    for (Fault &fault : faults)
        fault.path = inQuery(fault.path);
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    const StillFormatRow *format = Catalog::stillFormat(set.formats.value(0, u"jpg"_s));
    frame.format = format->name;
    frame.mediaType = format->mimeType.toLatin1();
    if (frame.quality == 0)
        frame.quality = format->quality.fallback.toInt();
    frame.wish.moment = set.moments.first();
    frame.wish.accuracy = set.accuracy;
    frame.wish.chains = set.filters;
    if (width > 0 || height > 0)
        frame.wish.box = {width > 0 ? width : largestSide, height > 0 ? height : largestSide};
    return frame;
}

} // namespace Zoetrope
