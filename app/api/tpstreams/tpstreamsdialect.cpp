// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsdialect.h"

#include "app/api/jsonreply.h"
#include "engine/base/errortext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestPage = 100;
constexpr qint64 furthest = 1'000'000'000;

QString statusOf(JobState state)
{
    switch (state) {
    case JobState::Queued:
    case JobState::Paused:
        return u"Queued"_s;
    case JobState::Running:
    case JobState::Publishing:
        return u"Transcoding"_s;
    case JobState::Succeeded:
        return u"Completed"_s;
    case JobState::Failed:
        return u"Error"_s;
    case JobState::Cancelled:
        break;
    }
    return u"Cancelled"_s;
}

QList<JobState> statesOf(const QString &status)
{
    QList<JobState> states;
    for (const JobState state : {JobState::Queued, JobState::Paused, JobState::Running, JobState::Publishing,
             JobState::Succeeded, JobState::Failed, JobState::Cancelled})
        if (statusOf(state).compare(status, Qt::CaseInsensitive) == 0)
            states += state;
    return states;
}

/// Microseconds, as the service writes them; ours are known to the millisecond.
QJsonValue timeValue(const std::optional<QDateTime> &time, const QString &zone)
{
    if (!time)
        return QJsonValue::Null;
    return QString(time->toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"000"_s + zone);
}

QJsonValue durationValue(const Job &job, bool isText)
{
    if (job.outputs.isEmpty())
        return QJsonValue::Null;
    const qint64 seconds = qRound64(toSeconds(job.outputs.first().duration));
    if (!isText)
        return seconds;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Where files lie is nobody's business.
QString wordsOf(const Error &error)
{
    Error shown = error;
    shown.subject = QFileInfo(error.subject).fileName();
    return error.code == ErrorCode::SpecInvalid ? error.detail : errorWords(shown).what;
}

QString linkTo(const TpStreamsDialect::Listing &listing, qint64 offset, const QString &address, QUrlQuery query)
{
    query.removeAllQueryItems(u"page"_s);
    query.removeAllQueryItems(u"offset"_s);
    if (listing.isByOffset)
        query.addQueryItem(u"offset"_s, QString::number(offset));
    else if (offset > 0)
        query.addQueryItem(u"page"_s, QString::number(offset / listing.limit + 1));
    const QString text = query.toString(QUrl::FullyEncoded);
    return text.isEmpty() ? address : QString(address + u'?' + text);
}

} // namespace

TpStreamsDialect::TpStreamsDialect(PublicIds ids)
    : m_ids(std::move(ids))
{
}

QJsonObject TpStreamsDialect::originOf(const QJsonObject &kept)
{
    return {{u"dialect"_s, QString(name)}, {u"body"_s, kept}};
}

TpStreamsDialect::Listing TpStreamsDialect::listingOf(const QUrlQuery &query, Faults *faults)
{
    Listing listing;
    for (const QString &status : query.allQueryItemValues(u"status"_s, QUrl::FullyDecoded)) {
        const QList<JobState> states = statesOf(status);
        if (states.isEmpty())
            *faults += Fault{
                u"status"_s, u"Select a valid choice. %1 is not one of the available choices."_s.arg(status.left(100))};
        listing.states += states;
    }
    listing.isProtectedOnly = query.queryItemValue(u"enable_drm"_s).toLower() == "true"_L1;
    listing.isOldestFirst = query.queryItemValue(u"ordering"_s) == "created"_L1;
    if (const int limit = query.queryItemValue(u"limit"_s).toInt(); limit > 0)
        listing.limit = std::min(limit, largestPage);
    const bool hasPage = query.hasQueryItem(u"page"_s);
    listing.isByOffset = !hasPage && (query.hasQueryItem(u"offset"_s) || query.hasQueryItem(u"limit"_s));
    if (listing.isByOffset) {
        listing.offset = qBound<qint64>(0, query.queryItemValue(u"offset"_s).toLongLong(), furthest);
    } else if (hasPage) {
        const qint64 page = query.queryItemValue(u"page"_s).toLongLong();
        listing.offset = page > 0 ? std::min((page - 1) * listing.limit, furthest) : -1;
    }
    return listing;
}

QJsonObject TpStreamsDialect::job(const Job &job, Form form) const
{
    const bool isHook = form == Form::Hook;
    const QString zone = isHook ? u"Z"_s : u"+00:00"_s;
    const QString status = statusOf(job.state);
    QJsonObject told = job.order.origin.value("body"_L1).toObject();
    told.insert("id"_L1, m_ids.shortText(job.id));
    told.insert("status"_L1, isHook ? status.toLower() : status);
    told.insert("video_duration"_L1, durationValue(job, form == Form::ListItem));
    told.insert("start_time"_L1, timeValue(job.startedAt, zone));
    // The service leaves the end of what failed open.
    told.insert("end_time"_L1, timeValue(job.state == JobState::Failed ? std::nullopt : job.finishedAt, zone));
    const bool hasFailed = job.state == JobState::Failed && job.error;
    told.insert("error_message"_L1, hasFailed ? QJsonValue(wordsOf(*job.error)) : QJsonValue(QJsonValue::Null));
    if (form == Form::ListItem)
        told.insert("type"_L1, u"transcoding_job"_s);
    return told;
}

QJsonObject TpStreamsDialect::page(
    const Listing &listing, int total, const QJsonArray &results, const QString &address, const QUrlQuery &query)
{
    QJsonValue next = QJsonValue::Null;
    QJsonValue previous = QJsonValue::Null;
    if (listing.offset + listing.limit < total)
        next = linkTo(listing, listing.offset + listing.limit, address, query);
    if (listing.offset > 0)
        previous = linkTo(listing, std::max<qint64>(0, listing.offset - listing.limit), address, query);
    return {{u"count"_s, total}, {u"next"_s, next}, {u"previous"_s, previous}, {u"results"_s, results}};
}

QJsonObject TpStreamsDialect::hook(const TpStreamsHook &hook)
{
    return {{u"id"_s, hook.id}, {u"url"_s, hook.url}, {u"secret_token"_s, hook.secret}};
}

Telling TpStreamsDialect::telling(const Job &told, const QList<TpStreamsHook> &hooks) const
{
    Telling telling{statusOf(told.state), {}};
    const bool isNews = told.state != JobState::Queued || told.attempts > 0; // who made it knows that it waits
    for (const TpStreamsHook &hook : isNews ? hooks : QList<TpStreamsHook>()) {
        HookMessage message;
        message.address = hook.url;
        message.body = QJsonDocument(job(told, Form::Hook)).toJson(QJsonDocument::Compact);
        message.headers = {{"x-streams-token", hook.secret.toLatin1()}};
        telling.messages += message;
    }
    return telling;
}

Reply TpStreamsDialect::refusal(int status, const QString &text) { return jsonReply(status, {{u"detail"_s, text}}); }

Reply TpStreamsDialect::refusal(const Faults &faults)
{
    QJsonObject body;
    for (const Fault &fault : faults) {
        QJsonArray messages = body.value(fault.path).toArray();
        messages += fault.message;
        body.insert(fault.path, messages);
    }
    return jsonReply(400, body);
}

Reply TpStreamsDialect::refusal(const QString &field, const Error &error)
{
    const int status = httpStatus(error.code);
    if (field.isEmpty() && status != 422 && status != 400)
        return refusal(status, wordsOf(error));
    return refusal(Faults{{field.isEmpty() ? u"non_field_errors"_s : field, wordsOf(error)}});
}

} // namespace Zoetrope
