// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/changewatch.h"

#include "engine/store/database.h"

namespace Zoetrope {

ChangeWatch::ChangeWatch(Database *database, std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_last(database->dataVersion())
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ChangeWatch::look);
    m_timer.start();
}

void ChangeWatch::look()
{
    const Result<std::int64_t> before = std::exchange(m_last, m_database->dataVersion());
    if (!m_last) {
        if (before)
            Q_EMIT failed(m_last.error());
        return;
    }
    // After a failure nobody knows what was missed.
    if (!before || *before != *m_last)
        Q_EMIT changed();
}

} // namespace Zoetrope
