// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidpings.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QStringList eventsOf(const Job &job)
{
    switch (job.state) {
    case JobState::Running:
    case JobState::Publishing:
        return {u"started"_s};
    case JobState::Succeeded:
        return job.notices.isEmpty() ? QStringList{u"finished"_s} : QStringList{u"warning"_s, u"finished"_s};
    case JobState::Failed:
        return {u"error"_s};
    case JobState::Queued:
    case JobState::Paused:
    case JobState::Cancelled:
        break;
    }
    return {};
}

} // namespace

std::optional<Telling> xvidPings(const Job &job, const QJsonObject &pingUrls, const QJsonObject &told)
{
    const bool isAsked = std::any_of(
        pingUrls.begin(), pingUrls.end(), [](const QJsonValue &address) { return !address.toString().isEmpty(); });
    if (!isAsked)
        return std::nullopt;
    Telling telling;
    telling.word = told.value("status"_L1).toString();
    const QByteArray body = QJsonDocument(QJsonObject{{u"job"_s, told}}).toJson(QJsonDocument::Compact);
    for (const QString &event : eventsOf(job)) {
        HookMessage message;
        message.topic = event; // each is news of its own: none makes another superfluous
        message.address = pingUrls.value(event).toString();
        message.body = body;
        if (!message.address.isEmpty())
            telling.messages += message;
    }
    return telling;
}

} // namespace Zoetrope
