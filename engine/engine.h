// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobquery.h"
#include "engine/model/mediainfo.h"
#include "engine/model/picture.h"
#include "engine/model/picturewish.h"
#include "engine/model/preset.h"
#include "engine/model/presetshelf.h"
#include "engine/plan/capabilities.h"

#include <QFuture>
#include <QObject>

namespace Zoetrope {

/// What can be asked for jobs that are in the queue.
enum class JobAction {
    Pause, ///< queued or running; what is running is frozen within half a second
    Resume, ///< paused
    Cancel, ///< nothing is left behind
    Retry, ///< failed or cancelled; goes on from the pieces that are left
    Remove, ///< final, or never begun: taken off the store
};

/// Where jobs run that start from now on.
enum class JobPlace {
    OwnProcess, ///< confined; a crash ends one job
    ThisProcess, ///< in threads: for machines that let a program start no other
};

struct QueueStatus
{
    QueueMode mode = QueueMode::Running;
    QueueCounts counts;
    int jobsAtOnce = 1;
    /// When everything that waits will be done: from the speed of earlier jobs; unset while there is none to go by.
    std::optional<QDateTime> earliestFinish;
    std::optional<QDateTime> latestFinish;
    bool operator==(const QueueStatus &) const = default;
};

/// The one door to the engine for window, port and command line.
///
/// Owns:    the store, the runner and all that works on jobs, on threads of its own.
/// Threads: calls from the thread it lives on, where its signals come too; none of them blocks. Futures are finished by
///          the engine's own thread: a QFutureWatcher brings them home, and waiting for one needs no event loop.
/// Errors:  in the futures. What befalls a job is in the job.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to work through the queue, where this engine is the one that does; signals come from now on.
    virtual void begin() = 0;

    /// All or none; on disk when the future is finished. Faults of all specs come in one Error{SpecInvalid}.
    [[nodiscard]] virtual QFuture<Result<QList<JobId>>> submit(const QList<JobOrder> &orders) = 0;
    /// The same for one, answered with the job as it was accepted.
    [[nodiscard]] virtual QFuture<Result<Job>> accept(const JobOrder &order) = 0;
    /// Of jobs that have not begun.
    [[nodiscard]] virtual QFuture<Result<>> edit(JobId job, const JobOrder &order) = 0;
    /// How it stands with the source of a queued job that is still an address: SourceAwaited says what it waits for,
    /// any other error ends the job as failed. Once the file is there, edit() puts it in the address's place.
    [[nodiscard]] virtual QFuture<Result<>> noteSource(JobId job, const Error &standing) = 0;
    /// Does it with all for which it is possible; the error is the first one's for which it was not.
    [[nodiscard]] virtual QFuture<Result<>> act(JobAction action, const QList<JobId> &jobs) = 0;
    [[nodiscard]] virtual QFuture<Result<>> setPriority(const QList<JobId> &jobs, int priority) = 0;
    [[nodiscard]] virtual QFuture<Result<>> reorder(const QList<JobId> &jobs, JobId before) = 0;
    [[nodiscard]] virtual QFuture<Result<>> setMode(QueueMode mode) = 0;
    /// 0: as many as the machine bears.
    [[nodiscard]] virtual QFuture<Result<>> setJobsAtOnce(int count) = 0;
    /// CPU threads for all jobs together, shared by those that start from now on; 0: as many as the engine began with.
    [[nodiscard]] virtual QFuture<Result<>> setThreads(int count) = 0;
    /// Nothing changes where the engine has one place alone.
    [[nodiscard]] virtual QFuture<Result<>> setJobPlace(JobPlace place) = 0;

    /// Brings over what can be read of a store that was set aside, which stays as it is.
    [[nodiscard]] virtual QFuture<Result<ImportReport>> importJobs(const QString &path) = 0;

    [[nodiscard]] virtual QFuture<Result<JobPage>> list(const JobQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<Job>> job(JobId job) = 0;
    /// The next two are for those who ask often: the store is read beside the engine's own work, so that nobody waits
    /// for what is being written. All that was told before is in the answer; it may come after the signals of later
    /// changes.
    [[nodiscard]] virtual QFuture<Result<Job>> look(JobId job) = 0;
    [[nodiscard]] virtual QFuture<Result<WholePage>> lookAt(const JobQuery &query) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Attempt>>> attempts(JobId job) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<JobLogLine>>> log(JobId job) = 0;
    [[nodiscard]] virtual QFuture<Result<QueueStatus>> status() = 0;

    /// Looks into files, some at a time in the order of asking; cancelling the future spares what has not begun. With a
    /// pin nothing is read of any other file: SourceChanged.
    [[nodiscard]] virtual QFuture<Result<MediaInfo>> probe(
        const QString &path, const std::optional<SourcePin> &pin = {}) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<Picture>>> pictures(const PictureWish &wish) = 0;
    /// The first of these as a picture file: `format` is a catalog name, `quality` 1..100.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> still(
        const PictureWish &wish, const QString &format, int quality) = 0;
    /// What this build and machine can encode, for plans that are shown and not run.
    [[nodiscard]] virtual QFuture<Result<Capabilities>> capabilities() = 0;

    /// Those that users saved, by name; the built-in ones are in model/preset.
    [[nodiscard]] virtual QFuture<Result<QList<Preset>>> presets() = 0;
    /// Replaces one of the same name.
    [[nodiscard]] virtual QFuture<Result<>> savePreset(const Preset &preset) = 0;
    [[nodiscard]] virtual QFuture<Result<>> removePreset(const QString &name) = 0;
    /// The user's favourites and groups, of built-in presets too.
    [[nodiscard]] virtual QFuture<Result<PresetShelf>> presetShelf() = 0;
    [[nodiscard]] virtual QFuture<Result<>> savePresetShelf(const PresetShelf &shelf) = 0;

Q_SIGNALS:
    /// Rows as they are now, new ones included; each state was committed before.
    void jobsChanged(const QList<Zoetrope::JobSummary> &jobs);
    void jobsRemoved(const QList<Zoetrope::JobId> &jobs);
    /// Some times a second for each running job.
    void progressed(Zoetrope::JobId job, const Zoetrope::JobProgress &progress);
    void statusChanged(const Zoetrope::QueueStatus &status);
    /// Nothing runs and nothing that could start is left.
    void idle();
};

} // namespace Zoetrope
