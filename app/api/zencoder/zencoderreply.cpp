// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderreply.h"

#include "app/api/xmlreply.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::ZencoderReply {

namespace {

enum class Form { Json, Xml, Script };

Form formOf(const RequestHead &head)
{
    if (head.path.endsWith(".js"_L1))
        return Form::Script;
    const bool isXml = head.path.endsWith(".xml"_L1) || head.query.queryItemValue(u"format"_s) == "xml"_L1;
    return isXml ? Form::Xml : Form::Json;
}

QByteArray jsonOf(const QJsonValue &body)
{
    const QJsonDocument document = body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject());
    return document.toJson(QJsonDocument::Compact);
}

void writeJson(Reply *reply, const QJsonValue &body)
{
    reply->contentType = "application/json; charset=utf-8";
    reply->body = jsonOf(body);
}

/// A list has no name of its own in XML: it gets that of its entries' wrapper, `jobs`.
QJsonValue named(const QJsonValue &body)
{
    if (!body.isArray())
        return body;
    QJsonArray jobs;
    for (const auto &entry : body.toArray())
        jobs += entry.toObject().value("job"_L1);
    return QJsonObject{{u"jobs"_s, jobs}};
}

void writeXml(Reply *reply, const QJsonValue &body)
{
    reply->contentType = "application/xml; charset=utf-8";
    reply->body = toXml(named(body), {u"api-response"_s});
}

void writeScript(Reply *reply, const RequestHead &head, const ZencoderTold &told)
{
    const QString asked = head.query.queryItemValue(u"callback"_s, QUrl::FullyDecoded);
    const QString callback = asked.isEmpty() ? u"progress"_s : asked;
    if (!isCallbackName(callback)) {
        reply->status = 422;
        return writeJson(reply, ZencoderDialect::refusal(422, u"callback: is no function's name."_s).body);
    }
    QByteArray json = jsonOf(told.body);
    json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029"); // ends of lines to older scripts
    reply->contentType = "application/javascript; charset=utf-8";
    reply->body = callback.toLatin1() + '(' + json + ");";
}

QJsonValue withoutAddresses(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const auto &entry : value.toArray())
            all += withoutAddresses(entry);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isHidden = field.key() == "url"_L1 || field.key() == "error_message"_L1;
        field.value() = isHidden ? QJsonValue(QJsonValue::Null) : withoutAddresses(field.value());
    }
    return object;
}

} // namespace

ZencoderTold forReader(ZencoderTold told)
{
    if (!told.body.isUndefined())
        told.body = withoutAddresses(told.body);
    return told;
}

QString withoutForm(const QString &component)
{
    static const QRegularExpression ending(u"\\.(json|xml|js)$"_s);
    return QString(component).remove(ending);
}

bool isCallbackName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z_$][A-Za-z0-9_.$]{0,99}\\z"_s);
    return pattern.match(name).hasMatch();
}

Reply inForm(const RequestHead &head, const ZencoderTold &told, int remaining)
{
    Reply reply;
    reply.status = told.status;
    reply.headers = {{"X-Zencoder-Rate-Remaining", QByteArray::number(remaining)},
        {"Cache-Control", "private, max-age=0, must-revalidate"}};
    if (told.body.isUndefined())
        return reply;
    const Form form = formOf(head);
    if (form == Form::Script)
        writeScript(&reply, head, told);
    else
        form == Form::Xml ? writeXml(&reply, told.body) : writeJson(&reply, told.body);
    const QByteArray tag =
        '"' + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).first(16).toHex() + '"';
    reply.headers.emplaceBack("ETag", tag);
    const bool isKnown = head.header("if-none-match").trimmed() == tag;
    if (isKnown && reply.status == 200 && (head.method == "GET"_L1 || head.method == "HEAD"_L1)) {
        reply.status = 304;
        reply.body.clear();
    }
    return reply;
}

} // namespace Zoetrope::ZencoderReply
