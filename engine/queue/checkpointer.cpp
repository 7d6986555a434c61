// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/checkpointer.h"

#include "engine/base/log.h"

namespace Zoetrope {

void Checkpointer::begin(const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::openBeside(path);
    if (!opened) {
        qCWarning(engineLog).noquote() << "the queue's log is not emptied aside:" << opened.error().detail;
        return;
    }
    m_database = *std::move(opened);
    connect(&m_timer, &QTimer::timeout, this, &Checkpointer::work);
    m_timer.start(pause);
}

void Checkpointer::work()
{
    const Result<std::int64_t> version = m_database->dataVersion();
    if (!version || *version == m_version)
        return;
    if (m_database->checkpoint())
        m_version = *version;
}

} // namespace Zoetrope
