// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativedialect.h"

#include "app/api/hooksender.h"
#include "app/api/jsonreply.h"
#include "engine/base/errortext.h"
#include "engine/base/json.h"
#include "engine/base/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::NativeDialect {

namespace {

constexpr int largestPage = 1000;

template <typename Value> QJsonArray listOf(const QList<Value> &values)
{
    QJsonArray all;
    for (const Value &value : values)
        all += toJson(value);
    return all;
}

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue errorValue(const std::optional<Error> &error)
{
    return error ? QJsonValue(toJson(*error)) : QJsonValue(QJsonValue::Null);
}

/// Other dialects keep what their receivers are to be sent with.
QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return maskSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray all;
        for (const auto &entry : value.toArray())
            all += masked(entry);
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        field.value() = masked(field.value());
    return fields;
}

/// The jobs of one dialect alone are not found by their place in the queue.
ListOrder orderFrom(const QString &word, const QString &dialect)
{
    static const QMap<QString, ListOrder> orders{
        {u"newest"_s, ListOrder::History}, {u"created"_s, ListOrder::Oldest}, {u"-created"_s, ListOrder::Newest}};
    return orders.value(word, dialect.isEmpty() ? ListOrder::Queue : ListOrder::History);
}

QLatin1StringView codeOf(int status)
{
    switch (status) {
    case 401:
        return "unauthorized"_L1;
    case 403:
        return "forbidden"_L1;
    case 404:
        return "not-found"_L1;
    case 405:
        return "method-not-allowed"_L1;
    case 413:
    case 431:
        return "too-large"_L1;
    case 421:
        return "wrong-host"_L1;
    case 429:
        return "too-many"_L1;
    default:
        return "bad-request"_L1;
    }
}

} // namespace

QJsonObject job(const Job &job)
{
    QJsonObject told = toJson(job.order);
    QJsonObject spec = told.value("spec"_L1).toObject();
    spec.remove("pin"_L1); // it is between the port and the engine
    told.insert("spec"_L1, spec);
    told.insert("origin"_L1, masked(job.order.origin));
    told.insert("id"_L1, qint64(job.id.value));
    told.insert("state"_L1, toText(job.state));
    told.insert("wish"_L1, toText(job.wish));
    told.insert("position"_L1, qint64(job.position));
    told.insert("attempts"_L1, job.attempts);
    told.insert("deaths"_L1, job.deaths);
    told.insert("fraction"_L1, job.fraction);
    told.insert("hold"_L1, errorValue(job.hold));
    told.insert("error"_L1, errorValue(job.error));
    told.insert("outputs"_L1, listOf(job.outputs));
    told.insert("notices"_L1, listOf(job.notices));
    told.insert("submittedAt"_L1, timeValue(job.submittedAt));
    told.insert("startedAt"_L1, timeValue(job.startedAt));
    told.insert("finishedAt"_L1, timeValue(job.finishedAt));
    return told;
}

QJsonObject attempt(const Attempt &attempt)
{
    return {{u"number"_s, attempt.number}, {u"end"_s, toText(attempt.end)}, {u"error"_s, errorValue(attempt.error)},
        {u"plan"_s, attempt.plan}, {u"startedAt"_s, timeValue(attempt.startedAt)},
        {u"finishedAt"_s, timeValue(attempt.finishedAt)}, {u"mediaSpeed"_s, attempt.mediaSpeed}};
}

std::optional<Telling> telling(const Job &told)
{
    const QString webhook = told.order.origin.value("webhook"_L1).toString();
    if (webhook.isEmpty())
        return std::nullopt;
    if (!isFinal(told.state))
        return Telling{u"open"_s, {}};
    HookMessage message;
    message.address = webhook;
    const qint64 ended_ms = told.finishedAt.value_or(told.submittedAt).toMSecsSinceEpoch();
    message.body = QJsonDocument({{u"id"_s, u"%1.%2"_s.arg(told.id.value).arg(ended_ms)},
                                     {u"event"_s, QString(u"job."_s + toText(told.state))}, {u"job"_s, job(told)}})
                       .toJson(QJsonDocument::Compact);
    message.isSigned = true;
    return Telling{toText(told.state), {message}};
}

QJsonObject delivery(const Delivery &delivery)
{
    return {{u"id"_s, qint64(delivery.id)}, {u"topic"_s, delivery.topic}, {u"address"_s, delivery.address},
        {u"state"_s, toText(delivery.end)}, {u"tries"_s, delivery.tries}, {u"status"_s, delivery.status},
        {u"fault"_s, delivery.fault}, {u"madeAt"_s, timeValue(delivery.madeAt)},
        {u"dueAt"_s, timeValue(delivery.dueAt)}, {u"endedAt"_s, timeValue(delivery.endedAt)}};
}

QJsonObject status(const QueueStatus &status)
{
    const QueueCounts &counts = status.counts;
    return {{u"mode"_s, toText(status.mode)}, {u"jobsAtOnce"_s, status.jobsAtOnce},
        {u"earliestFinish"_s, timeValue(status.earliestFinish)}, {u"latestFinish"_s, timeValue(status.latestFinish)},
        {u"counts"_s,
            QJsonObject{{u"queued"_s, counts.queued}, {u"running"_s, counts.running}, {u"paused"_s, counts.paused},
                {u"succeeded"_s, counts.succeeded}, {u"failed"_s, counts.failed}, {u"cancelled"_s, counts.cancelled}}}};
}

Result<JobOrder> orderFrom(const QByteArray &body)
{
    Result<QJsonObject> object = parseObject(body, u"body"_s);
    if (!object)
        return object.error();
    const QJsonValue webhook = object->take("webhook"_L1);
    if (!webhook.isUndefined() && !webhook.isNull() && !webUrl(webhook.toString()))
        return Error{ErrorCode::SpecInvalid, {}, u"webhook: must be an http or https address"_s};
    if (object->contains("origin"_L1))
        return Error{
            ErrorCode::SpecInvalid, {}, u"origin: is not for clients to say; spec.labels carries their data"_s};
    Result<JobOrder> order = jobOrderFromJson(*object);
    if (order)
        order->origin = {{u"dialect"_s, QString(name)}};
    if (order && webhook.isString())
        order->origin.insert("webhook"_L1, webhook);
    return order;
}

Result<JobQuery> queryFrom(const QUrlQuery &query)
{
    JobQuery asked;
    for (const QString &word : query.allQueryItemValues(u"state"_s, QUrl::FullyDecoded)) {
        const Result<JobState> state = jobStateFromText(word);
        if (!state)
            return Error{ErrorCode::SpecInvalid, {}, u"state: "_s + state.error().detail};
        asked.states += *state;
    }
    asked.search = query.queryItemValue(u"search"_s, QUrl::FullyDecoded);
    asked.dialect = query.queryItemValue(u"dialect"_s, QUrl::FullyDecoded);
    asked.order = orderFrom(query.queryItemValue(u"order"_s), asked.dialect);
    asked.offset = std::max(0, query.queryItemValue(u"offset"_s).toInt());
    if (const int count = query.queryItemValue(u"count"_s).toInt(); count > 0)
        asked.count = std::min(count, largestPage);
    return asked;
}

QByteArray event(const QByteArray &kind, const QJsonObject &data)
{
    return "event: " + kind + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

Reply refusal(const Error &error) { return jsonReply(httpStatus(error.code), {{u"error"_s, toJson(error)}}); }

Reply refusal(int status, const QString &text)
{
    return jsonReply(status,
        {{u"error"_s,
            QJsonObject{{u"code"_s, codeOf(status)}, {u"subject"_s, QString()}, {u"what"_s, text},
                {u"action"_s, QString()}, {u"detail"_s, QString()}}}});
}

} // namespace Zoetrope::NativeDialect
