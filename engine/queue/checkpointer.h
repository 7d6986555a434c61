// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/database.h"

#include <QTimer>

namespace Zoetrope {

/// Empties the store's log while others write into it, so that no commit has to: every thirtieth would take several
/// times as long as the rest.
///
/// Owns:    a connection of its own.
/// Threads: the one on which begin() is called, with its event loop.
/// Errors:  none that matter: the writer does it by itself once its log is full.
class Checkpointer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{1000};

    void begin(const QString &path);

private:
    void work();

    std::unique_ptr<Database> m_database;
    std::int64_t m_version = -1; ///< of the store, when it was last done
    QTimer m_timer{this};
};

} // namespace Zoetrope
