// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/base/units.h"

namespace Zoetrope {

/// The friendly spellings that job files share, read into values. Each takes a field of a reader, or a value already
/// taken from one together with its path; what cannot be read becomes a Fault and the fallback.

/// `"00:00:03"`, `"2.5"`, `3`, `2.5`: seconds.
[[nodiscard]] Microseconds readTime(
    const QJsonValue &value, const QString &path, Microseconds fallback, Faults *faults);
[[nodiscard]] Microseconds readTime(JsonReader &reader, QLatin1StringView key, Microseconds fallback, Faults *faults);

/// `128000`, `"128k"`.
[[nodiscard]] Bitrate readBitrate(JsonReader &reader, QLatin1StringView key, Bitrate fallback, Faults *faults);

/// `10000000`, `"10MB"`: bytes, at least 1; nothing when the key is absent.
[[nodiscard]] std::optional<std::int64_t> readBytes(JsonReader &reader, QLatin1StringView key, Faults *faults);

/// `360`, `"360"`, `"360p"`, `"source"` (0): a short side in pixels.
[[nodiscard]] int readResolution(const QJsonValue &value, const QString &path, Faults *faults);

/// Calls `read` for each element of an array, with its path. Nothing happens when the key is absent.
void readElements(JsonReader &reader, QLatin1StringView key, int maximumCount,
    const std::function<void(const QJsonValue &value, const QString &path)> &read);

} // namespace Zoetrope
