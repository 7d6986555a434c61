// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidanswer.h"

#include "app/api/jsonreply.h"
#include "app/api/xmlreply.h"
#include "app/api/xvid/xvidvalues.h"
#include "engine/base/errortext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool isTrue(const QUrlQuery &query, const QString &name)
{
    return Xvid::truthOf(query.queryItemValue(name)).value_or(false);
}

QJsonValue withoutNulls(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto &entry : value.toArray())
            kept += withoutNulls(entry);
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isNull())
            kept.insert(member.key(), withoutNulls(member.value()));
    }
    return kept;
}

QString codeFor(int status)
{
    switch (status) {
    case 400:
        return u"0x0050001"_s;
    case 403:
        return u"0x0000003"_s;
    case 404:
        return u"0x0050005"_s;
    case 500:
        return u"0x0000001"_s;
    default:
        return u"0x%1"_s.arg(status, 7, 16, QChar(u'0'));
    }
}

class Expander
{
public:
    Expander(const XvidExpansion &expansion, const FindXvidObject &findObject)
        : m_expansion(expansion)
        , m_findObject(findObject)
    {
    }

    QJsonObject inside(const QJsonObject &object)
    {
        m_above += object.value("href"_L1).toString();
        QJsonObject told = object;
        for (auto member = told.begin(); member != told.end(); ++member)
            member.value() = value(member.key(), member.value());
        m_above.removeLast();
        return told;
    }

private:
    QJsonValue value(const QString &key, const QJsonValue &value)
    {
        if (value.isArray()) {
            QJsonArray told;
            for (const auto &entry : value.toArray())
                told += this->value(key, entry);
            return told;
        }
        if (!value.isObject())
            return value;
        const QJsonObject object = value.toObject();
        const bool isReference = object.size() == 2 && object.contains("id"_L1) && object.contains("href"_L1);
        return isReference ? named(key, object) : inside(object);
    }

    QJsonValue named(const QString &key, const QJsonObject &reference)
    {
        const QString href = reference.value("href"_L1).toString();
        if ((!m_expansion.isAll && !m_expansion.names.contains(key)) || m_above.contains(href))
            return reference;
        const std::optional<QJsonObject> object =
            m_findObject(href.section(u'/', -2, -2), reference.value("id"_L1).toString());
        return object ? inside(*object) : reference;
    }

    const XvidExpansion &m_expansion;
    const FindXvidObject &m_findObject;
    QStringList m_above; ///< what we are inside of, so that two that name each other come to an end
};

} // namespace

XvidStyle XvidStyle::of(const RequestHead &head)
{
    XvidStyle style;
    const QString format = head.query.queryItemValue(u"format"_s).toLower();
    const QByteArray accepted = head.header("accept").toLower();
    const bool prefersXml = accepted.contains("application/xml") && !accepted.contains("json")
        && !accepted.contains("text/html"); // browsers take XML as well
    style.isXml = format == "xml"_L1 || (format.isEmpty() && prefersXml);
    style.isIndented = isTrue(head.query, u"human"_s);
    style.showsNull = isTrue(head.query, u"show_null"_s);
    return style;
}

namespace XvidAnswer {

Reply wrapped(const XvidStyle &style, const QString &wrapper, const QJsonValue &value, const QJsonObject &beside)
{
    const QJsonValue told = style.showsNull ? value : withoutNulls(value);
    if (style.isXml)
        return xmlReply(200, told, {wrapper}, style.isIndented);
    QJsonObject body = beside;
    body.insert(wrapper, told);
    Reply reply = jsonReply(200, body);
    if (style.isIndented)
        reply.body = QJsonDocument(body).toJson(QJsonDocument::Indented);
    return reply;
}

Reply refusal(const XvidStyle &style, const Fault &fault)
{
    Reply reply =
        wrapped(style, u"error"_s, QJsonObject{{u"error_code"_s, fault.code}, {u"error_message"_s, fault.text}});
    reply.status = fault.status;
    return reply;
}

Reply refusal(const XvidStyle &style, int status, const QString &text)
{
    return refusal(style, Fault{status, codeFor(status), text});
}

Reply refusal(const XvidStyle &style, const Error &error)
{
    // Faults of the body are for the client to read; the rest of a detail is for the log.
    Error shown = error;
    shown.subject = QFileInfo(error.subject).fileName(); // where files lie is nobody's business
    const bool isAskedWrongly = error.code == ErrorCode::SpecInvalid && !error.detail.isEmpty();
    constexpr int unprocessable = 422; // this dialect knows 400 alone for what is asked wrongly
    constexpr int denied = 403; // and 403 for bad tokens
    const int status = httpStatus(error.code);
    return refusal(style, status == unprocessable || status == denied ? 400 : status,
        isAskedWrongly ? error.detail : errorWords(shown).what);
}

} // namespace XvidAnswer

XvidExpansion XvidExpansion::of(const QUrlQuery &query)
{
    XvidExpansion expansion;
    expansion.isAll = isTrue(query, u"expand_all"_s);
    expansion.names = query.queryItemValue(u"expand"_s, QUrl::FullyDecoded).split(u',', Qt::SkipEmptyParts);
    return expansion;
}

QJsonObject expanded(const QJsonObject &object, const XvidExpansion &expansion, const FindXvidObject &findObject)
{
    return expansion.isAny() ? Expander(expansion, findObject).inside(object) : object;
}

} // namespace Zoetrope
