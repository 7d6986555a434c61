// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/hookmessage.h"
#include "app/api/request.h"
#include "engine/engine.h"

namespace Zoetrope::NativeDialect {

/// Zoetrope's own words for the port: the model as it is, every field. Pure.

inline constexpr QLatin1StringView name{"native"};

/// Everything known of a job: its order (`spec`, `destination`, `priority`, …, `origin`) and what became of it.
[[nodiscard]] QJsonObject job(const Job &job);
[[nodiscard]] QJsonObject attempt(const Attempt &attempt);
[[nodiscard]] QJsonObject status(const QueueStatus &status);

/// `{"id": …, "event": "job.succeeded", "job": …}` once the job has ended, signed, for who gave a webhook. The id is
/// the same in every try, and another when the job is retried and ends again.
[[nodiscard]] std::optional<Telling> telling(const Job &job);
[[nodiscard]] QJsonObject delivery(const Delivery &delivery);

/// `{"spec": …, "destination": …, …, "webhook": …}`: an order, whose destination and webhook may be left out and whose
/// origin may not be given.
/// Errors:  SpecInvalid with all faults and their paths.
[[nodiscard]] Result<JobOrder> orderFrom(const QByteArray &body);

/// `state` (repeatable), `search`, `dialect`, `offset`, `count`, `order=newest`.
/// Errors:  SpecInvalid for a state that is none.
[[nodiscard]] Result<JobQuery> queryFrom(const QUrlQuery &query);

/// One Server-Sent Event. Source: HTML standard, section 9.2.
[[nodiscard]] QByteArray event(const QByteArray &kind, const QJsonObject &data);

/// `{"error": {"code", "subject", "what", "action", "detail"}}`.
[[nodiscard]] Reply refusal(const Error &error);
/// The same shape for what the port itself refuses.
[[nodiscard]] Reply refusal(int status, const QString &text);

} // namespace Zoetrope::NativeDialect
