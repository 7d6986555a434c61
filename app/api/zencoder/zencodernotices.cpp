// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencodernotices.h"

#include "app/api/xmlreply.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::ZencoderNotices {

namespace {

constexpr int furtherTries = 50;
constexpr std::chrono::seconds stepBetween{5};

HookMessage messageOf(const QJsonObject &wish, const QJsonObject &body)
{
    const int place = wish.value("output"_L1).toInt(-1);
    HookMessage message;
    message.topic = place < 0 ? u"job"_s : u"output/%1"_s.arg(place);
    message.address = wish.value("url"_L1).toString();
    message.rule = RetryRule::steady(furtherTries, stepBetween);
    if (wish.value("isXml"_L1).toBool()) {
        message.contentType = "application/xml; charset=utf-8";
        message.body = toXml(body, {u"api-response"_s});
    } else {
        message.contentType = "application/json; charset=utf-8";
        message.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    const QJsonObject headers = wish.value("headers"_L1).toObject();
    for (auto field = headers.begin(); field != headers.end(); ++field)
        message.headers.emplaceBack(field.key().toLatin1(), field.value().toString().toLatin1());
    return message;
}

} // namespace

std::optional<Telling> telling(const ZencoderDialect &dialect, const Job &job, const QString &address)
{
    const QJsonArray wishes = job.order.origin.value("notifications"_L1).toArray();
    if (wishes.isEmpty())
        return std::nullopt;
    Telling telling;
    telling.word = isFinal(job.state) ? ZencoderDialect::jobState(job) : QString();
    if (!isFinal(job.state))
        return telling;
    for (const auto &entry : wishes) {
        const QJsonObject wish = entry.toObject();
        const int place = wish.value("output"_L1).toInt(-1);
        const auto of = place >= 0 ? std::optional(place) : std::nullopt;
        telling.messages += messageOf(wish, dialect.notification(job, of, address));
    }
    return telling;
}

QJsonObject feed(const QList<Delivery> &deliveries, const QUrlQuery &query, const QDateTime &now)
{
    const QDateTime since =
        QDateTime::fromString(query.queryItemValue(u"since"_s, QUrl::FullyDecoded), Qt::ISODateWithMs);
    const qint64 sinceId = query.queryItemValue(u"since_id"_s).toLongLong();
    QJsonArray all;
    for (const Delivery &delivery : deliveries) {
        const QJsonObject body = QJsonDocument::fromJson(delivery.body).object();
        const bool isOld = (since.isValid() && delivery.madeAt <= since) || delivery.id <= sinceId;
        if (!isOld && !body.isEmpty())
            all += body;
    }
    return {{u"notifications"_s, all}, {u"sent_at"_s, now.toUTC().toString(Qt::ISODate)}};
}

} // namespace Zoetrope::ZencoderNotices
