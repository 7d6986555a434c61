// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderxml.h"

#include "engine/base/json.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int deepest = 64;

class BodyReader
{
public:
    explicit BodyReader(const QByteArray &bytes)
        : m_xml(bytes)
    {
    }

    Result<QJsonObject> read()
    {
        // No document type of the client's own: with it come entities that grow.
        while (!m_xml.atEnd() && !m_xml.isStartElement()) {
            if (m_xml.readNext() == QXmlStreamReader::DTD)
                return fault(u"has a document type"_s);
        }
        if (m_xml.name() != "api-request"_L1)
            return fault(u"must be an api-request"_s);
        const QJsonValue value = readElement(0);
        if (m_xml.hasError() || !value.isObject())
            return fault(m_xml.hasError() ? m_xml.errorString() : u"is no object"_s);
        return value.toObject();
    }

private:
    static Error fault(const QString &message)
    {
        return {ErrorCode::SpecUnreadable, u"body"_s, u"The body %1."_s.arg(message)};
    }

    QJsonValue readElement(int depth)
    {
        if (depth > deepest) {
            m_xml.raiseError(u"nests too deep"_s);
            return {};
        }
        static const QStringList plurals{u"outputs"_s, u"notifications"_s, u"streams"_s, u"times"_s, u"watermarks"_s};
        const bool isList = m_xml.attributes().value(u"type"_s) == "array"_L1 || plurals.contains(m_xml.name());
        QString text;
        QJsonObject members;
        QJsonArray entries;
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isCharacters())
                text += m_xml.text();
            if (!m_xml.isStartElement())
                continue;
            const QString name = m_xml.name().toString();
            const QJsonValue value = readElement(depth + 1);
            isList ? entries.append(value) : static_cast<void>(members.insert(name, value));
        }
        if (isList)
            return entries;
        if (!members.isEmpty() || depth == 0)
            return members;
        return text.trimmed();
    }

    QXmlStreamReader m_xml;
};

} // namespace

Result<QJsonObject> zencoderBody(const QByteArray &body)
{
    return body.trimmed().startsWith('<') ? BodyReader(body).read() : parseObject(body, u"body"_s);
}

} // namespace Zoetrope
