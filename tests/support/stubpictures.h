// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/pipeline/sourceviewer.h"
#include "tests/support/answered.h"

#include <QtConcurrentRun>
#include <functional>

namespace Zoetrope::Test {

/// An engine of which only the pictures are real: those of the files that are asked for, or what a test puts in their
/// place. All else is answered as if there were nothing.
///
/// Owns:    its threads, which it waits for.
class StubPictures final : public Engine
{
public:
    using Answer = std::function<Result<QList<Picture>>(const PictureWish &)>;

    explicit StubPictures(Answer answer = {})
        : m_answer(std::move(answer))
    {
        m_pool.setMaxThreadCount(2);
    }
    ~StubPictures() override { m_pool.waitForDone(); }

    /// What was asked for so far, in order.
    [[nodiscard]] const QList<PictureWish> &wishes() const { return m_wishes; }

    QFuture<Result<QList<Picture>>> pictures(const PictureWish &wish) override
    {
        m_wishes += wish;
        return QtConcurrent::run(
            &m_pool, [this, wish] { return m_answer ? m_answer(wish) : m_viewer.pictures(wish, {}); });
    }

    void begin() override { }
    QFuture<Result<QList<JobId>>> submit(const QList<JobOrder> &) override { return nothing<QList<JobId>>(); }
    QFuture<Result<Job>> accept(const JobOrder &) override { return nothing<Job>(); }
    QFuture<Result<>> edit(JobId, const JobOrder &) override { return done(); }
    QFuture<Result<>> noteSource(JobId, const Error &) override { return done(); }
    QFuture<Result<>> act(JobAction, const QList<JobId> &) override { return done(); }
    QFuture<Result<>> setPriority(const QList<JobId> &, int) override { return done(); }
    QFuture<Result<>> reorder(const QList<JobId> &, JobId) override { return done(); }
    QFuture<Result<>> setMode(QueueMode) override { return done(); }
    QFuture<Result<>> setJobsAtOnce(int) override { return done(); }
    QFuture<Result<>> setThreads(int) override { return done(); }
    QFuture<Result<>> setJobPlace(JobPlace) override { return done(); }
    QFuture<Result<ImportReport>> importJobs(const QString &) override { return nothing<ImportReport>(); }
    QFuture<Result<JobPage>> list(const JobQuery &) override { return nothing<JobPage>(); }
    QFuture<Result<Job>> job(JobId) override { return nothing<Job>(); }
    QFuture<Result<Job>> look(JobId) override { return nothing<Job>(); }
    QFuture<Result<WholePage>> lookAt(const JobQuery &) override { return nothing<WholePage>(); }
    QFuture<Result<QList<Attempt>>> attempts(JobId) override { return nothing<QList<Attempt>>(); }
    QFuture<Result<QList<JobLogLine>>> log(JobId) override { return nothing<QList<JobLogLine>>(); }
    QFuture<Result<QueueStatus>> status() override { return nothing<QueueStatus>(); }
    QFuture<Result<MediaInfo>> probe(const QString &, const std::optional<SourcePin> &) override
    {
        return nothing<MediaInfo>();
    }
    QFuture<Result<QByteArray>> still(const PictureWish &, const QString &, int) override
    {
        return nothing<QByteArray>();
    }
    QFuture<Result<Capabilities>> capabilities() override { return nothing<Capabilities>(); }
    QFuture<Result<QList<Preset>>> presets() override { return nothing<QList<Preset>>(); }
    QFuture<Result<>> savePreset(const Preset &) override { return done(); }
    QFuture<Result<>> removePreset(const QString &) override { return done(); }
    QFuture<Result<PresetShelf>> presetShelf() override { return nothing<PresetShelf>(); }
    QFuture<Result<>> savePresetShelf(const PresetShelf &) override { return done(); }

private:
    template <typename T> static QFuture<Result<T>> nothing() { return answered(Result<T>(T())); }
    static QFuture<Result<>> done() { return answered(Result<>()); }

    Answer m_answer;
    SourceViewer m_viewer;
    QList<PictureWish> m_wishes;
    QThreadPool m_pool; // last: its work uses the others
};

} // namespace Zoetrope::Test
