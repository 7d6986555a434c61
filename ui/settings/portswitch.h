// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <QObject>
#include <QStringList>

namespace Zoetrope {

/// A message about a job that went, or is to go, to another program: a webhook or a notification.
struct PortDelivery
{
    enum class State {
        Waiting, ///< for its first or a further try
        Accepted,
        GivenUp, ///< after its last try
        Refused, ///< its address is not allowed
        Superseded, ///< a later one of its kind goes in its place
    };

    QString address; ///< secrets masked
    State state = State::Waiting;
    int tries = 0; ///< so far
    int status = 0; ///< of the last answer; 0: none came
    QString fault; ///< why the last try failed
    QDateTime madeAt; ///< UTC, all three
    std::optional<QDateTime> dueAt; ///< of the next try
    std::optional<QDateTime> endedAt;
    bool operator==(const PortDelivery &) const = default;
};

/// The port at which other programs of this machine ask for jobs, as the window sees it: open or not, where, and what
/// a client must show.
///
/// Threads: the window's; open() answers once clients can come.
class PortSwitch : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        int number = 0; ///< 0: any that is free
        QStringList roots; ///< folders below which clients may name sources and destinations
        bool operator==(const Wish &) const = default;
    };

    using QObject::QObject;

    /// Closes the one that was open. Errors: of the keys, the folders and the number that is taken.
    [[nodiscard]] virtual Result<> open(const Wish &wish) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual QString address() const = 0; ///< empty while it is closed
    /// Made at first use.
    [[nodiscard]] virtual Result<QString> token() = 0;
    /// The old one is worth nothing from then on. Errors: as open(), then it is closed.
    [[nodiscard]] virtual Result<> renewToken() = 0;
    /// Those of a job, oldest first; also while the port is closed. Errors: of the outbox's store.
    [[nodiscard]] virtual Result<QList<PortDelivery>> deliveries(JobId job) = 0;

Q_SIGNALS:
    /// One was made, tried or has ended.
    void deliveriesChanged();
};

} // namespace Zoetrope
