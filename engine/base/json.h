// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace Zoetrope {

/// One thing wrong with a document, and where: `outputs[2].video.quality`, "must be between 0 and 51, is 80".
struct Fault
{
    QString path;
    QString message;
    bool operator==(const Fault &) const = default;
};
using Faults = QList<Fault>;

/// All faults as one text, `path: message` a line: the detail of an Error{SpecInvalid}.
[[nodiscard]] QString faultsText(const Faults &faults);

/// A JSON object being read field by field. Wrong types and ranges become Faults with their full path; the reader goes
/// on with the default, so that one reading finds all faults. finish() reports the keys nobody asked for.
///
/// Owns:    a copy of the object; the list of faults belongs to the caller and must outlive the reader.
/// Threads: one at a time.
class JsonReader
{
public:
    JsonReader(QJsonObject object, QString path, Faults *faults);

    [[nodiscard]] bool has(QLatin1StringView key) const; ///< present and not null
    [[nodiscard]] QString text(QLatin1StringView key, const QString &fallback = {}, int maximumLength = 4096);
    [[nodiscard]] std::int64_t integer(
        QLatin1StringView key, std::int64_t minimum, std::int64_t maximum, std::int64_t fallback);
    [[nodiscard]] double number(QLatin1StringView key, double minimum, double maximum, double fallback);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool fallback);
    [[nodiscard]] QStringList texts(QLatin1StringView key, int maximumCount = 1000);
    /// The value untouched, for readers with a syntax of their own; marks the key as read.
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    /// Reads a nested object; nothing happens when the key is absent.
    void object(QLatin1StringView key, const std::function<void(JsonReader &)> &read);
    /// Reads an array of objects, one call an element.
    void objects(QLatin1StringView key, const std::function<void(JsonReader &)> &read, int maximumCount = 1000);

    void fault(QLatin1StringView key, const QString &message); ///< a fault of the reader's own finding
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    void finish(); ///< unknown keys become faults

private:
    QJsonObject m_object;
    QString m_path;
    Faults *m_faults;
    QSet<QString> m_read;
};

/// Parses a document that must be an object, nested at most 64 deep (threat model P6).
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &json, const QString &subject);

} // namespace Zoetrope
