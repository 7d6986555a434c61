// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <QDate>
#include <QUrlQuery>
#include <map>

namespace Zoetrope {

/// How much was encoded, by day and grouping, as Zencoder's reports tell it.
///
/// Units:   minutes, of each day and grouping rounded up; what jobs in test mode made is not billable. Live encoding
///          is told as none.
class ZencoderReport
{
public:
    enum class Kind { Vod, Live, All };

    /// `from` and `to` (`YYYY-MM-DD`, the last 30 days unless said) and `grouping`.
    /// Errors:  SpecInvalid for a bad date, and for more than two months.
    [[nodiscard]] static Result<ZencoderReport> fromQuery(const QUrlQuery &query, QDate today);

    [[nodiscard]] QDate from() const { return m_from; }
    /// Counts a job that has succeeded, when it is asked for.
    void add(const Job &job);
    [[nodiscard]] QJsonObject told(Kind kind) const;

private:
    struct Entry
    {
        Microseconds encoded{0};
        Microseconds billable{0};
    };

    QDate m_from;
    QDate m_to;
    std::optional<QString> m_grouping;
    std::map<std::pair<QDate, QString>, Entry> m_entries;
};

} // namespace Zoetrope
