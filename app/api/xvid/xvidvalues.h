// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace Zoetrope::Xvid {

/// Single values as MediaHub and its clients write them. Numbers and truths may come as strings; they go out as what
/// they are. Pure.

/// A string, or a number as text; nothing of other types.
[[nodiscard]] QString textOf(const QJsonValue &value);
[[nodiscard]] std::optional<double> numberOf(const QJsonValue &value);
[[nodiscard]] std::optional<bool> truthOf(const QJsonValue &value);
/// An id, or what a reference `{id, href}` names.
[[nodiscard]] QString idOf(const QJsonValue &value);
/// Neither absent nor null.
[[nodiscard]] bool isGiven(const QJsonValue &value);

[[nodiscard]] QJsonValue textOrNull(const QString &text);
/// Milliseconds since the epoch.
[[nodiscard]] QJsonValue timeOrNull(const std::optional<QDateTime> &time);
/// `{id, href}`; null without an id.
[[nodiscard]] QJsonValue reference(const QString &site, const QString &collection, const QString &id);
[[nodiscard]] QString hrefOf(const QString &site, const QString &collection, const QString &id);

} // namespace Zoetrope::Xvid
