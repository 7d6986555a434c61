// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Zoetrope {

class Database;

/// Tells when another connection, of this process or another, has written into the store. It asks from time to time,
/// which costs microseconds; what changed is for the listener to read.
///
/// Owns:    its timer; the Database must outlive it.
/// Threads: that of the Database, which must have an event loop.
/// Errors:  failed() once when asking begins to fail; it goes on asking.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ChangeWatch(Database *database, std::chrono::milliseconds interval = std::chrono::milliseconds(200),
        QObject *parent = nullptr);

Q_SIGNALS:
    void changed();
    void failed(const Zoetrope::Error &error);

private:
    void look();

    Database *m_database;
    QTimer m_timer;
    Result<std::int64_t> m_last;
};

} // namespace Zoetrope
