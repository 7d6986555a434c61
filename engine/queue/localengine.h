// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/queue/checkpointer.h"
#include "engine/queue/enginecore.h"
#include "engine/queue/storereader.h"
#include "engine/runner/looker.h"

#include <QThread>
#include <QThreadPool>

namespace Zoetrope {

/// `Engine` made real: an engine thread, where the EngineCore with store, dispatcher and runner lives, and a small pool
/// of threads that look into sources, or have a Looker do so. Two readers look into the store beside the core: one on
/// the caller's thread for single jobs, which takes a tenth of a millisecond, less than two changes of thread would;
/// one on a thread of its own for pages, where the store's log is emptied too.
///
/// Owns:    the threads, the core, the readers and the pool. The destructor ends all runs, whose jobs go on after the
///          next start, and waits.
/// Threads: as Engine.
class LocalEngine final : public Engine
{
    Q_OBJECT

public:
    struct Opened
    {
        std::unique_ptr<Engine> engine;
        QStringList remarks; ///< what was found on opening and matters to people
    };
    /// Errors: QueueTaken, StoreDenied, StoreFailed.
    /// `outerLooker` looks into sources while jobs run in processes of their own; without one it is done here.
    static Result<Opened> open(EngineCore::Options options, std::unique_ptr<Looker> outerLooker = {});
    ~LocalEngine() override;

    void begin() override;
    QFuture<Result<QList<JobId>>> submit(const QList<JobOrder> &orders) override;
    QFuture<Result<Job>> accept(const JobOrder &order) override;
    QFuture<Result<>> edit(JobId job, const JobOrder &order) override;
    QFuture<Result<>> noteSource(JobId job, const Error &standing) override;
    QFuture<Result<>> act(JobAction action, const QList<JobId> &jobs) override;
    QFuture<Result<>> setPriority(const QList<JobId> &jobs, int priority) override;
    QFuture<Result<>> reorder(const QList<JobId> &jobs, JobId before) override;
    QFuture<Result<>> setMode(QueueMode mode) override;
    QFuture<Result<>> setJobsAtOnce(int count) override;
    QFuture<Result<>> setThreads(int count) override;
    QFuture<Result<>> setJobPlace(JobPlace place) override;
    QFuture<Result<ImportReport>> importJobs(const QString &path) override;
    QFuture<Result<JobPage>> list(const JobQuery &query) override;
    QFuture<Result<Job>> job(JobId job) override;
    QFuture<Result<Job>> look(JobId job) override;
    QFuture<Result<WholePage>> lookAt(const JobQuery &query) override;
    QFuture<Result<QList<Attempt>>> attempts(JobId job) override;
    QFuture<Result<QList<JobLogLine>>> log(JobId job) override;
    QFuture<Result<QueueStatus>> status() override;
    QFuture<Result<MediaInfo>> probe(const QString &path, const std::optional<SourcePin> &pin) override;
    QFuture<Result<QList<Picture>>> pictures(const PictureWish &wish) override;
    QFuture<Result<QByteArray>> still(const PictureWish &wish, const QString &format, int quality) override;
    QFuture<Result<Capabilities>> capabilities() override;
    QFuture<Result<QList<Preset>>> presets() override;
    QFuture<Result<>> savePreset(const Preset &preset) override;
    QFuture<Result<>> removePreset(const QString &name) override;
    QFuture<Result<PresetShelf>> presetShelf() override;
    QFuture<Result<>> savePresetShelf(const PresetShelf &shelf) override;

private:
    LocalEngine();
    template <typename Work> auto ask(Work work);
    template <typename Work> auto lookInto(int priority, Work work);
    [[nodiscard]] Looker *looker();

    QThread m_thread;
    LocalLooker m_localLooker;
    std::unique_ptr<Looker> m_outerLooker;
    JobPlace m_place = JobPlace::OwnProcess;
    std::stop_source m_stop; ///< of what the pool does
    QThreadPool m_pool; ///< after what its work uses
    EngineCore *m_core = nullptr; // lives on m_thread, ends with it
    QThread m_readerThread;
    StoreReader *m_pages = new StoreReader; // lives on m_readerThread, ends with it, as does the next
    Checkpointer *m_checkpointer = new Checkpointer;
    QString m_storePath;
    StoreReader m_jobs; ///< on the thread this engine lives on
};

} // namespace Zoetrope
