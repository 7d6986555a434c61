// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/model/jobevent.h"
#include "engine/model/jobspec.h"
#include "engine/model/lintreport.h"
#include "engine/model/mediainfo.h"
#include "engine/plan/budget.h"
#include "engine/plan/plan.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace Zoetrope {

/// What the commands need of the engine, as calls on plain values: the command line knows the model alone, and
/// app/composition puts the real parts behind these names. Tests put doubles there.

/// Names of outputs that exist already.
enum class NameClash { Fail, Number };

struct PublishWish
{
    QList<OutputRecord> outputs;
    QString stagingFolder;
    QString destination;
    NameClash clash = NameClash::Fail;
    QStringList sources; ///< never the target
};

/// A job body of another system, translated, and what of it has no effect here.
struct ForeignJob
{
    JobSpec spec;
    QStringList remarks; ///< whole sentences for people
};

/// Starts a run and returns at once; the sink may be called from any thread, one call at a time, last with JobFinished.
using StartRun = std::function<Result<>(
    const JobSpec &spec, const QString &stagingFolder, const Budget &budget, EventSink sink, std::stop_token stop)>;

/// Which queue, and whether this process works through it or only asks.
struct QueueWish
{
    QString dataFolder; ///< empty: the user's own
    bool isDispatching = false; ///< Errors: QueueTaken when another process does
    bool isInProcess = false; ///< runs in threads instead of worker processes
    int jobsAtOnce = 0; ///< 0: by the number of CPUs
    int threads = 0; ///< for all jobs together; 0: the number of CPUs
    SessionCounts sessions; ///< of hardware encoders, by family, for all jobs together
};

struct OpenedQueue
{
    std::unique_ptr<Engine> engine;
    QStringList remarks; ///< what was found on opening and matters to people: a damaged store that was set aside
};

/// The local port: other programs put jobs into the queue through it.
struct PortWish
{
    int port = 0; ///< 0: any that is free
    QString listen; ///< the address it listens on; empty: this machine's loopback
    QString certificate; ///< PEM files, both or none, for TLS
    QString certificateKey;
    bool isUnencryptedMeant = false; ///< other machines may come in without TLS
    QStringList hostNames; ///< by which clients call this machine
    QString dataFolder; ///< empty: the user's own
    QString results; ///< where jobs put their outputs that name no place; empty: in the data folder
    QStringList roots; ///< folders below which clients may name files
    bool mayDeleteFiles = false; ///< whether clients that delete a job delete what it made
    QMap<QString, QString> buckets; ///< folders by the names of the buckets they stand for
    QStringList allowedHooks; ///< hosts, beyond this machine, that webhooks may call
    QStringList origins; ///< of web pages whose scripts may ask
    QStringList sourceHosts; ///< from which sources are fetched, wherever their names lead
    bool isNetworkAllowed = false; ///< whether sources are fetched from all others that everybody can reach
};

struct OpenedPort
{
    std::shared_ptr<void> holder; ///< closes the port when it goes, which must be before the engine does
    QString address;
    QString tokenPath;
    QString warning; ///< for the operator; empty when there is nothing to warn of
};

/// One of the keys that clients of the port were given, beside its token.
struct PortKeyRow
{
    QString name;
    bool isReadOnly = false;
    QDateTime madeAt; ///< UTC
};

/// The keys of the port of a data folder (empty: the user's own), open or not.
struct PortKeyService
{
    std::function<Result<QList<PortKeyRow>>(const QString &dataFolder)> list;
    /// The key itself, which is shown once.
    std::function<Result<QString>(const QString &dataFolder, const QString &name, bool isReadOnly)> add;
    std::function<Result<>(const QString &dataFolder, const QString &name)> remove;
};

struct Services
{
    std::function<Result<MediaInfo>(const QString &path, std::stop_token stop)> probe;
    /// Of the HLS presentation that a playlist begins.
    std::function<Result<LintReport>(const QString &path, std::stop_token stop)> lint;
    std::function<Result<Plan>(const JobSpec &spec, const Budget &budget, std::stop_token stop)> plan;
    /// A place with so many slots. Letting go of the last copy waits for its runs.
    std::function<StartRun(int slotCount)> openRunner;
    std::function<Result<QString>(const QString &destination)> makeStaging;
    std::function<Result<>(const QString &stagingFolder)> removeStaging;
    std::function<Result<QList<OutputRecord>>(const PublishWish &wish)> publish;
    /// Reads a job body that is not ours; nothing when it is none that is known.
    std::function<std::optional<Result<ForeignJob>>(const QJsonObject &body)> readForeignJob;
    std::function<Result<OpenedQueue>(const QueueWish &wish)> openQueue;
    std::function<Result<OpenedPort>(Engine *engine, const PortWish &wish)> openPort;
    PortKeyService portKeys;
    std::function<QDate()> today = [] { return QDate::currentDate(); };
    int cpuCount = 1;
};

} // namespace Zoetrope
