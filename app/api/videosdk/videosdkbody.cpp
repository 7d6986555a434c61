// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkbody.h"

#include "engine/base/json.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostEntries = 100;

QString scalarText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &body)
        : m_body(body)
    {
    }

    Result<VideoSdkRequest> read()
    {
        JsonReader root(m_body, {}, &m_faults);
        m_request.videoId = scalarText(root.value("videoId"_L1));
        m_request.videoUrl = root.text("videoUrl"_L1);
        m_request.webhookUrl = root.text("webhookUrl"_L1);
        if (!root.has("presets"_L1))
            root.fault("presets"_L1, u"is missing"_s);
        readEntries("presets"_L1, {"resolutions"_L1, "format"_L1}, &BodyReader::readPreset);
        readEntries("thumbnails"_L1, {"resolutions"_L1, "formats"_L1, "filters"_L1, "timestamp"_L1},
            &BodyReader::readThumbnail);
        noteUnknown(m_body, {}, {"videoId"_L1, "videoUrl"_L1, "webhookUrl"_L1, "presets"_L1, "thumbnails"_L1});
        if (!m_faults.isEmpty())
            return Error{ErrorCode::SpecInvalid, {}, faultsText(m_faults)};
        return m_request;
    }

private:
    using Read = void (BodyReader::*)(JsonReader &reader);

    // Not JsonReader::objects(), to which an unknown key is a fault.
    void readEntries(QLatin1StringView key, const QList<QLatin1StringView> &known, Read readEntry)
    {
        const QJsonValue value = m_body.value(key);
        const QJsonArray entries = value.toArray();
        const bool isAbsent = value.isUndefined() || value.isNull();
        if ((!value.isArray() && !isAbsent) || entries.size() > mostEntries)
            m_faults += Fault{key, u"must be a list of at most %1 objects"_s.arg(mostEntries)};
        for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostEntries); ++i) {
            const QString path = u"%1[%2]"_s.arg(key).arg(i);
            if (!entries.at(i).isObject())
                m_faults += Fault{path, u"must be an object"_s};
            JsonReader reader(entries.at(i).toObject(), path, &m_faults);
            (this->*readEntry)(reader);
            noteUnknown(entries.at(i).toObject(), path + u'.', known);
        }
    }

    void readPreset(JsonReader &reader)
    {
        OutputSpec output;
        output.container = reader.text("format"_L1);
        if (output.container != "hls"_L1 && output.container != "mp4"_L1)
            reader.fault("format"_L1, u"must be hls or mp4, is \"%1\""_s.arg(output.container));
        output.video.emplace();
        for (const int resolution : readResolutions(reader))
            output.video->ladder += Rung{resolution, {}};
        output.audio.emplace();
        m_request.spec.outputs += output;
    }

    void readThumbnail(JsonReader &reader)
    {
        ThumbnailSpec thumbnail;
        const QString timestamp = scalarText(reader.value("timestamp"_L1));
        const Result<Microseconds> moment = timeFromText(timestamp);
        if (moment)
            thumbnail.moments += *moment;
        else
            reader.fault("timestamp"_L1, u"must be a time like 00:00:03, is \"%1\""_s.arg(timestamp));
        thumbnail.resolutions = readResolutions(reader);
        thumbnail.formats = reader.texts("formats"_L1, mostEntries);
        checkNames(reader, "formats"_L1, thumbnail.formats, {u"jpg"_s, u"webp"_s});
        const QStringList filters = reader.texts("filters"_L1, mostEntries);
        checkNames(reader, "filters"_L1, filters, {u"none"_s, u"blur"_s});
        for (const QString &filter : filters)
            thumbnail.filters += filter == "none"_L1 ? StillFilterChain() : StillFilterChain{{filter, {}}};
        m_request.spec.thumbnails += thumbnail;
    }

    QList<int> readResolutions(JsonReader &reader)
    {
        const QJsonValue value = reader.value("resolutions"_L1);
        const QJsonArray entries = value.toArray();
        if (entries.isEmpty() || entries.size() > mostEntries)
            reader.fault("resolutions"_L1, u"must be a list of resolutions, like [\"360\"]"_s);
        QList<int> resolutions;
        for (const auto &entry : entries) {
            const QString text = scalarText(entry).toLower();
            static const QRegularExpression digits(u"^[1-9][0-9]{0,4}p?$"_s);
            if (text == "4k"_L1)
                resolutions += 2160;
            else if (digits.match(text).hasMatch())
                resolutions += QString(text).remove(u'p').toInt();
            else
                reader.fault("resolutions"_L1, u"\"%1\" is no resolution"_s.arg(text));
        }
        return resolutions;
    }

    static void checkNames(
        JsonReader &reader, QLatin1StringView key, const QStringList &names, const QStringList &known)
    {
        for (const QString &name : names)
            if (!known.contains(name))
                reader.fault(key, u"must be %1, is \"%2\""_s.arg(known.join(u" or "_s), name));
    }

    void noteUnknown(const QJsonObject &object, const QString &prefix, const QList<QLatin1StringView> &known)
    {
        for (const QString &key : object.keys())
            if (!known.contains(key))
                m_request.ignoredFields += prefix + key;
    }

    QJsonObject m_body;
    Faults m_faults;
    VideoSdkRequest m_request;
};

} // namespace

bool isVideoSdkBody(const QJsonObject &body)
{
    const bool isOurs = body.contains("version"_L1) || body.contains("outputs"_L1) || body.contains("sources"_L1);
    return !isOurs && (body.contains("presets"_L1) || body.contains("videoId"_L1) || body.contains("videoUrl"_L1));
}

Result<VideoSdkRequest> videoSdkRequestFromJson(const QJsonObject &body) { return BodyReader(body).read(); }

} // namespace Zoetrope
