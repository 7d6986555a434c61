// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xmlreply.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// A narrow choice from the names that XML allows; all that our dialects have are among them.
QString elementName(const QString &key)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    QString name = key;
    for (QChar &c : name) {
        if (!isLetter(c) && !(c >= u'0' && c <= u'9') && c != u'-' && c != u'.')
            c = u'_';
    }
    if (name.isEmpty() || !isLetter(name.front()))
        name.prepend(u'_');
    return name;
}

QString characters(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const char32_t c : text.toUcs4()) { // half a pair alone arrives as U+FFFD
        const bool isBlank = c == U'\t' || c == U'\n' || c == U'\r';
        const bool isForbidden = (c < 0x20 && !isBlank) || c == 0xfffe || c == 0xffff;
        safe += QChar::fromUcs4(isForbidden ? char32_t(QChar::ReplacementCharacter) : c);
    }
    return safe;
}

QString singularOf(const QString &name, const QString &fallback)
{
    if (name.endsWith("ies"_L1))
        return name.chopped(3) + u'y';
    return name.size() > 1 && name.endsWith(u's') && !name.endsWith("ss"_L1) ? name.chopped(1) : fallback;
}

class Writer
{
public:
    Writer(QByteArray *bytes, QString item, bool isIndented)
        : m_xml(bytes)
        , m_item(std::move(item))
    {
        m_xml.setAutoFormatting(isIndented);
    }

    void write(const QString &root, const QJsonValue &value)
    {
        m_xml.writeStartDocument();
        writeElement(root, value);
        m_xml.writeEndDocument();
    }

private:
    void writeElement(const QString &name, const QJsonValue &value)
    {
        m_xml.writeStartElement(elementName(name));
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                writeElement(member.key(), member.value());
        } else if (value.isArray()) {
            const QString item = singularOf(name, m_item);
            for (const auto &entry : value.toArray())
                writeElement(item, entry);
        } else if (value.isNull() || value.isUndefined()) {
            m_xml.writeAttribute(u"nil"_s, u"true"_s);
        } else {
            m_xml.writeCharacters(characters(value.toVariant().toString()));
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    QString m_item;
};

} // namespace

QByteArray toXml(const QJsonValue &value, const XmlNames &names, bool isIndented)
{
    QByteArray bytes;
    Writer(&bytes, names.item, isIndented).write(names.root, value);
    return bytes;
}

Reply xmlReply(int status, const QJsonValue &value, const XmlNames &names, bool isIndented)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "application/xml; charset=utf-8";
    reply.body = toXml(value, names, isIndented);
    return reply;
}

} // namespace Zoetrope
