// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderreport.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

qint64 minutes(Microseconds time)
{
    constexpr std::int64_t minute = 60'000'000;
    return (time.count() + minute - 1) / minute;
}

Result<QDate> dateOf(const QUrlQuery &query, const QString &key, QDate fallback)
{
    const QString text = query.queryItemValue(key, QUrl::FullyDecoded);
    if (text.isEmpty())
        return fallback;
    const QDate date = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!date.isValid())
        return Error{ErrorCode::SpecInvalid, {}, u"%1: must be a date like 2030-01-31"_s.arg(key)};
    return date;
}

} // namespace

Result<ZencoderReport> ZencoderReport::fromQuery(const QUrlQuery &query, QDate today)
{
    constexpr int usualDays = 30;
    const Result<QDate> to = dateOf(query, u"to"_s, today);
    if (!to)
        return to.error();
    const Result<QDate> from = dateOf(query, u"from"_s, to->addDays(-usualDays));
    if (!from)
        return from.error();
    if (*from > *to)
        return Error{ErrorCode::SpecInvalid, {}, u"from: must not be after to"_s};
    if (from->addMonths(2) < *to)
        return Error{ErrorCode::SpecInvalid, {}, u"from: must be at most two months before to"_s};
    ZencoderReport report;
    report.m_from = *from;
    report.m_to = *to;
    if (query.hasQueryItem(u"grouping"_s))
        report.m_grouping = query.queryItemValue(u"grouping"_s, QUrl::FullyDecoded);
    return report;
}

void ZencoderReport::add(const Job &job)
{
    const QDate day = job.finishedAt.value_or(QDateTime()).toUTC().date();
    const QJsonObject &origin = job.order.origin;
    const QString grouping = origin.value("body"_L1).toObject().value("grouping"_L1).toVariant().toString();
    if (!day.isValid() || day < m_from || day > m_to || (m_grouping && *m_grouping != grouping))
        return;
    Entry &entry = m_entries[{day, grouping}];
    for (const OutputRecord &record : job.outputs) {
        entry.encoded += record.duration;
        if (!origin.value("test"_L1).toBool())
            entry.billable += record.duration;
    }
}

QJsonObject ZencoderReport::told(Kind kind) const
{
    QJsonArray statistics;
    qint64 encoded = 0;
    qint64 billable = 0;
    for (const auto &[key, entry] : m_entries) {
        encoded += minutes(entry.encoded);
        billable += minutes(entry.billable);
        statistics +=
            QJsonObject{{u"grouping"_s, key.second.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key.second)},
                {u"collected_on"_s, key.first.toString(Qt::ISODate)}, {u"encoded_minutes"_s, minutes(entry.encoded)},
                {u"billable_minutes"_s, minutes(entry.billable)}};
    }
    const QJsonObject vod{{u"encoded_minutes"_s, encoded}, {u"billable_minutes"_s, billable}};
    const QJsonObject live{{u"stream_hours"_s, 0}, {u"billable_stream_hours"_s, 0}, {u"encoded_hours"_s, 0},
        {u"billable_encoded_hours"_s, 0}};
    if (kind == Kind::Vod)
        return {{u"total"_s, vod}, {u"statistics"_s, statistics}};
    if (kind == Kind::Live)
        return {{u"total"_s, live}, {u"statistics"_s, QJsonArray()}};
    return {{u"total"_s, QJsonObject{{u"vod"_s, vod}, {u"live"_s, live}}},
        {u"statistics"_s, QJsonObject{{u"vod"_s, statistics}, {u"live"_s, QJsonArray()}}}};
}

} // namespace Zoetrope
