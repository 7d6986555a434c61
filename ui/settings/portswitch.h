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

/// A key that a program was given, beside the port's token.
struct PortKey
{
    static constexpr int longestName = 64;

    QString name;
    bool isReadOnly = false;
    QDateTime madeAt; ///< UTC
    bool operator==(const PortKey &) const = default;
};

/// The port at which other programs ask for jobs, as the window sees it: open or not, where, and what
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
        QStringList origins; ///< of web pages whose scripts may ask
        QStringList sourceHosts; ///< from which sources are fetched
        bool isNetworkAllowed = false; ///< from all others that everybody can reach, too
        QStringList hookHosts; ///< that are told of jobs, beyond this machine
        bool isOfNetwork = false; ///< other machines reach it, too; with these PEM files alone
        QString certificate{};
        QString certificateKey{};
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
    /// Open or not, in the order in which they were made.
    [[nodiscard]] virtual Result<QList<PortKey>> keys() = 0;
    /// The key, which is never to be had again; it holds at once, as does taking one back.
    [[nodiscard]] virtual Result<QString> addKey(const QString &name, bool isReadOnly) = 0;
    [[nodiscard]] virtual Result<> removeKey(const QString &name) = 0;
    /// Those of a job, oldest first; also while the port is closed. Errors: of the outbox's store.
    [[nodiscard]] virtual Result<QList<PortDelivery>> deliveries(JobId job) = 0;

Q_SIGNALS:
    /// One was made, tried or has ended.
    void deliveriesChanged();
};

} // namespace Zoetrope
