// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

namespace Zoetrope {

/// What a reading of a Zencoder body found besides wishes.
struct ZencoderNotes
{
    Faults faults;
    QStringList leftOut; ///< paths of settings that are kept and change nothing
};

/// One object of a Zencoder body, read field by field as that service does: numbers and truths may come as texts, and
/// what is not known is no fault. finish() notes whatever nobody asked for, unless it asks for nothing itself (null,
/// false, an empty text, list or object).
///
/// Owns:    a copy of the object; the notes belong to the caller and must outlive the reader.
class ZencoderFields
{
public:
    ZencoderFields(QJsonObject object, QString path, ZencoderNotes *notes);

    [[nodiscard]] bool has(QLatin1StringView key) const; ///< asks for something
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] bool boolean(QLatin1StringView key, bool fallback = false);
    [[nodiscard]] std::optional<double> number(QLatin1StringView key, double minimum, double maximum);
    [[nodiscard]] std::optional<int> integer(QLatin1StringView key, int minimum, int maximum);
    /// One of the words, or the first of them when the field says nothing.
    [[nodiscard]] QString choice(QLatin1StringView key, const QStringList &words);
    /// Fields that mean nothing on a machine of one's own.
    void ignore(std::initializer_list<QLatin1StringView> keys);

    void fault(QLatin1StringView key, const QString &message);
    void leaveOut(QLatin1StringView key); ///< once a field
    void finish();

private:
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;

    QJsonObject m_object;
    QString m_path; ///< with its final point, or empty
    ZencoderNotes *m_notes;
    QSet<QString> m_read;
};

/// The number that a value is, or that its text says.
[[nodiscard]] std::optional<double> zencoderNumber(const QJsonValue &value);
/// True, "true", 1, "1".
[[nodiscard]] bool zencoderTruth(const QJsonValue &value, bool fallback = false);

} // namespace Zoetrope
