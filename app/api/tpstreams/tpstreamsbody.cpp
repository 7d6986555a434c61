// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsbody.h"

#include "app/api/bareaddress.h"
#include "engine/model/job.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype mostMetadataBytes = 10LL * 1024;
constexpr qsizetype longestAddress = 4096;

const QStringList &resolutions()
{
    static const QStringList all{u"240p"_s, u"360p"_s, u"480p"_s, u"720p"_s, u"1080p"_s};
    return all;
}

class BodyReader
{
public:
    BodyReader(const QJsonObject &body, Faults *faults)
        : m_body(body)
        , m_faults(faults)
    {
    }

    TpStreamsRequest read()
    {
        readInput();
        m_request.outputPath = readAddress(u"output_path"_s);
        if (m_request.outputPath.isEmpty())
            require(u"output_path"_s);
        readResolutions();
        readMetadata();
        if (isTrue(m_body.value("enable_drm"_L1)))
            fault(u"enable_drm"_s,
                u"Widevine and FairPlay are not to be had on this machine. Without this field the stream is made "
                "unprotected."_s);
        m_request.kept.insert("enable_drm"_L1, false);
        return m_request;
    }

private:
    void fault(const QString &field, const QString &message) { *m_faults += Fault{field, message}; }
    /// Says nothing of what is there and no text: that has been said.
    void require(const QString &field)
    {
        const QJsonValue value = m_body.value(field);
        if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
            fault(field, u"This field is required."_s);
    }

    static bool isTrue(const QJsonValue &value)
    {
        const QString text = value.toVariant().toString().toLower();
        return text == "true"_L1 || text == "1"_L1;
    }

    /// Empty when there is none that is any good.
    QString readAddress(const QString &field)
    {
        const QJsonValue value = m_body.value(field);
        if (value.isUndefined() || value.isNull())
            return {};
        if (!value.isString() || value.toString().size() > longestAddress) {
            fault(field, u"Not a valid string."_s);
            return {};
        }
        QString address = withoutCredentials(value.toString());
        if (!address.isEmpty())
            m_request.kept.insert(field, address);
        return isAddress(value.toString()) ? value.toString() : address; // who fetches needs all of it
    }

    void readInput()
    {
        m_request.input = readAddress(u"input_url"_s);
        if (m_request.input.isEmpty())
            m_request.input = readAddress(u"input_path"_s);
        if (m_request.input.isEmpty())
            require(u"input_url"_s);
    }

    void readResolutions()
    {
        const QJsonValue value = m_body.value("resolutions"_L1);
        if (value.isUndefined() || value.isNull())
            return fault(u"resolutions"_s, u"This field is required."_s);
        if (!value.isArray())
            return fault(u"resolutions"_s, u"Expected a list of items."_s);
        QStringList wanted;
        for (const auto &entry : value.toArray()) {
            const QString text = entry.toVariant().toString().toLower();
            const QString name = text.endsWith(u'p') ? text : QString(text + u'p');
            if (!resolutions().contains(name))
                fault(u"resolutions"_s, u"\"%1\" is not a valid choice."_s.arg(text.left(100)));
            else if (!wanted.contains(name))
                wanted += name;
        }
        if (value.toArray().isEmpty())
            fault(u"resolutions"_s, u"This list may not be empty."_s);
        m_request.kept.insert("resolutions"_L1, QJsonArray::fromStringList(wanted));
        m_request.spec.outputs = {streamOf(wanted)};
    }

    /// `video` becomes the folder of the renditions; the playlist that players open stands beside it.
    static OutputSpec streamOf(const QStringList &wanted)
    {
        OutputSpec stream;
        stream.container = u"hls"_s;
        stream.nameTemplate = u"video"_s;
        stream.video.emplace();
        for (const QString &name : wanted)
            stream.video->ladder += Rung{name.chopped(1).toInt(), {}};
        stream.audio.emplace();
        return stream;
    }

    void readMetadata()
    {
        const QJsonValue value = m_body.value("client_metadata"_L1);
        if (value.isUndefined() || value.isNull())
            return;
        if (!value.isObject())
            return fault(u"client_metadata"_s, u"Must be an object."_s);
        if (QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).size() > mostMetadataBytes)
            return fault(u"client_metadata"_s, u"Must be at most 10 KB."_s);
        m_request.kept.insert("client_metadata"_L1, value);
    }

    QJsonObject m_body;
    Faults *m_faults;
    TpStreamsRequest m_request;
};

} // namespace

TpStreamsRequest tpStreamsRequestFromJson(const QJsonObject &body, Faults *faults)
{
    return BodyReader(body, faults).read();
}

} // namespace Zoetrope
