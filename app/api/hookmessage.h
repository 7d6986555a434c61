// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Zoetrope {

/// What other programs are told when a job's state changes, as values: dialects say it, the outbox sends it.

/// How long to wait before each further try; as many tries as there are waits, and the first one.
struct RetryRule
{
    QList<std::chrono::milliseconds> waits;
    bool operator==(const RetryRule &) const = default;

    /// 1 s, 5 s, 30 s, 2 min, 10 min, 1 h.
    [[nodiscard]] static RetryRule growing();
    /// `step` before the first further try, twice that before the second, and so on.
    [[nodiscard]] static RetryRule steady(int tries, std::chrono::milliseconds step);
};

/// One request to a receiver: made once, sent until it is accepted.
struct HookMessage
{
    /// What of the job it is about: `job`, `output/3`. To one receiver, messages of one job and topic go in their
    /// order, and when a later one is there an earlier one that failed is not tried again.
    QString topic = QStringLiteral("job");
    QString address; ///< http or https; a user and password in it become basic authorization
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond the type
    RetryRule rule = RetryRule::growing();
    bool isSigned = false; ///< with our headers, over time and body
    bool operator==(const HookMessage &) const = default;
};

/// What a job's state comes to in the words of its dialect, and who hears of it.
struct Telling
{
    QString word; ///< when it is the same as last time, nobody is told
    QList<HookMessage> messages;
};
/// Nothing for jobs that nobody asks to be told of. `address` is the port's own, as in `http://127.0.0.1:8470`.
using Tell = std::function<std::optional<Telling>(const Job &job, const QString &address)>;

enum class DeliveryEnd {
    Waiting, ///< for its first or a further try
    Accepted, ///< answered with 2xx
    GivenUp, ///< after the last try of its rule
    Refused, ///< its address is not allowed
    Superseded, ///< failed, and a later message of the same topic was there
};
[[nodiscard]] QString toText(DeliveryEnd end);
[[nodiscard]] Result<DeliveryEnd> deliveryEndFromText(QStringView text);

/// A message's fate so far.
struct Delivery
{
    std::int64_t id = 0;
    JobId job;
    QString topic;
    QString address; ///< secrets masked
    QByteArray body;
    DeliveryEnd end = DeliveryEnd::Waiting;
    int tries = 0;
    int status = 0; ///< of the last answer; 0: none came
    QString fault; ///< why the last try failed
    QDateTime madeAt; ///< UTC, all three
    std::optional<QDateTime> dueAt; ///< of the next try
    std::optional<QDateTime> endedAt;
};

} // namespace Zoetrope
