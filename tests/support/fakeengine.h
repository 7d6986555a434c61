// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "engine/model/validate.h"
#include "tests/support/answered.h"

#include <QFileInfo>
#include <map>

namespace Zoetrope::Test {

/// An engine that keeps everything in memory and does only what the test tells it: jobs wait until begun, progressed,
/// finished or failed by name. Answers are there at once.
class FakeEngine final : public Engine
{
public:
    void begin() override { m_hasBegun = true; }

    QFuture<Result<QList<JobId>>> submit(const QList<JobOrder> &orders) override
    {
        QList<JobId> ids;
        QList<JobSummary> rows;
        for (const JobOrder &order : orders) {
            if (!validate(order.spec).isEmpty())
                return answered(Result<QList<JobId>>(Error{ErrorCode::SpecInvalid, {}, {}}));
            Job job;
            job.id = JobId{++m_lastId};
            job.order = order;
            job.submittedAt = QDateTime::currentDateTimeUtc();
            m_jobs[job.id] = job;
            ids += job.id;
            rows += summaryOf(job);
        }
        Q_EMIT jobsChanged(rows);
        return answered(Result(ids));
    }

    QFuture<Result<Job>> accept(const JobOrder &order) override
    {
        const Result<QList<JobId>> ids = submit({order}).result();
        return answered(ids ? Result(m_jobs[ids->first()]) : Result<Job>(ids.error()));
    }

    QFuture<Result<>> edit(JobId id, const JobOrder &order) override
    {
        if (m_jobs[id].state != JobState::Queued)
            return answered(Result<>(Error{ErrorCode::JobBusy, QString::number(id.value), {}}));
        m_jobs[id].order = order;
        tell(id);
        return answered(Result<>());
    }

    QFuture<Result<>> noteSource(JobId id, const Error &standing) override
    {
        if (standing.code == ErrorCode::SourceAwaited) {
            m_jobs[id].hold = standing;
        } else {
            m_jobs[id].error = standing;
            m_jobs[id].state = JobState::Failed;
        }
        tell(id);
        return answered(Result<>());
    }

    QFuture<Result<>> act(JobAction action, const QList<JobId> &jobs) override
    {
        for (const JobId id : jobs) {
            switch (action) {
            case JobAction::Pause:
                m_jobs[id].state = JobState::Paused;
                break;
            case JobAction::Resume:
            case JobAction::Retry:
                m_jobs[id].state = JobState::Queued;
                break;
            case JobAction::Cancel:
                m_jobs[id].state = JobState::Cancelled;
                break;
            case JobAction::Remove:
                m_jobs.erase(id);
                Q_EMIT jobsRemoved({id});
                continue;
            }
            tell(id);
        }
        return answered(Result<>());
    }

    QFuture<Result<>> setPriority(const QList<JobId> &jobs, int priority) override
    {
        for (const JobId id : jobs) {
            m_jobs[id].order.priority = priority;
            tell(id);
        }
        return answered(Result<>());
    }

    QFuture<Result<>> reorder(const QList<JobId> &jobs, JobId before) override
    {
        reordered = jobs;
        reorderedBefore = before;
        return answered(Result<>());
    }

    QFuture<Result<>> setMode(QueueMode mode) override
    {
        m_mode = mode;
        tellStatus();
        return answered(Result<>());
    }

    QFuture<Result<>> setJobsAtOnce(int count) override
    {
        jobsAtOnce = count;
        return answered(Result<>());
    }

    QFuture<Result<>> setThreads(int count) override
    {
        threads = count;
        return answered(Result<>());
    }

    QFuture<Result<>> setJobPlace(JobPlace where) override
    {
        place = where;
        return answered(Result<>());
    }

    QFuture<Result<ImportReport>> importJobs(const QString &) override { return answered(Result(ImportReport{})); }

    QFuture<Result<JobPage>> list(const JobQuery &query) override
    {
        JobPage page;
        for (const auto &[id, job] : m_jobs)
            page.jobs += summaryOf(job);
        page.total = int(page.jobs.size());
        if (query.order == ListOrder::Newest) // they stand by number, which tells the age
            std::reverse(page.jobs.begin(), page.jobs.end());
        page.jobs = page.jobs.mid(query.offset, query.count);
        return answered(Result(page));
    }

    QFuture<Result<Job>> job(JobId id) override
    {
        if (!m_jobs.contains(id))
            return answered(Result<Job>(Error{ErrorCode::JobUnknown, QString::number(id.value), {}}));
        return answered(Result(m_jobs[id]));
    }

    QFuture<Result<Job>> look(JobId id) override { return job(id); }

    QFuture<Result<WholePage>> lookAt(const JobQuery &query) override
    {
        const Result<JobPage> rows = list(query).result();
        WholePage page{{}, rows->total};
        for (const JobSummary &row : rows->jobs)
            page.jobs += m_jobs[row.id];
        return answered(Result(page));
    }

    QFuture<Result<QList<Attempt>>> attempts(JobId) override { return answered(Result(QList<Attempt>())); }

    QFuture<Result<QList<JobLogLine>>> log(JobId) override
    {
        return answered(Result(QList<JobLogLine>{{LogLevel::Info, QStringLiteral("job"), QStringLiteral("a line")}}));
    }

    QFuture<Result<QueueStatus>> status() override { return answered(Result(statusNow())); }

    QFuture<Result<MediaInfo>> probe(const QString &path, const std::optional<SourcePin> &) override
    {
        ++probes;
        if (path.contains(QLatin1StringView("broken")))
            return answered(Result<MediaInfo>(Error{ErrorCode::SourceNotMedia, path, {}}));
        MediaInfo info;
        info.path = path;
        info.container = QStringLiteral("mov,mp4");
        info.duration = Microseconds(60'000'000);
        info.identity.bytes = 12'345'678;
        VideoStreamInfo video;
        video.index = 0;
        video.codec = QStringLiteral("h264");
        video.codedSize = {1280, 720};
        video.displaySize = {1280, 720};
        video.frameRate = {25, 1};
        video.pixelFormat = QStringLiteral("yuv420p");
        video.isDecodable = true;
        video.duration = info.duration;
        info.video += video;
        AudioStreamInfo audio;
        audio.index = 1;
        audio.codec = QStringLiteral("aac");
        audio.channels = 2;
        audio.layout = QStringLiteral("stereo");
        audio.sampleRate = 48000;
        audio.isDecodable = true;
        info.audio += audio;
        return answered(Result(info));
    }

    /// A plain picture whose green says the moment in seconds and whose red the place of its chain.
    QFuture<Result<QList<Picture>>> pictures(const PictureWish &wish) override
    {
        wishes += wish;
        QList<Picture> made;
        for (qsizetype i = 0; i < std::max<qsizetype>(1, wish.chains.size()); ++i) {
            Picture picture;
            picture.size = {std::min(wish.box.width, 160), std::min(wish.box.height, 90)};
            picture.time = wish.moment;
            const std::array pixel{char(i * 16), char(int(toSeconds(wish.moment)) * 4), char(120), char(255)};
            picture.rgba = QByteArray(pixel.data(), pixel.size()).repeated(picture.size.area());
            made += picture;
        }
        return answered(Result(made));
    }

    QFuture<Result<QByteArray>> still(const PictureWish &wish, const QString &format, int) override
    {
        wishes += wish;
        return answered(Result(format.toUtf8()));
    }

    QFuture<Result<Capabilities>> capabilities() override
    {
        Capabilities all;
        all.build = QStringLiteral("fake");
        for (const CodecRow &row : Catalog::codecs())
            all.encoders += QSet<QString>(row.encoders.begin(), row.encoders.end());
        for (const ContainerRow &row : Catalog::containers())
            all.muxers += row.muxer;
        for (const StillFormatRow &row : Catalog::stillFormats())
            all.encoders += row.encoder;
        all.muxers += QStringLiteral("mpegts");
        return answered(Result(all));
    }

    QFuture<Result<QList<Preset>>> presets() override { return answered(Result(saved)); }
    QFuture<Result<>> savePreset(const Preset &preset) override
    {
        if (presetFailure)
            return answered(Result<>(*presetFailure));
        saved.removeIf([&](const Preset &known) { return known.name == preset.name; });
        saved += preset;
        return answered(Result<>());
    }
    QFuture<Result<>> removePreset(const QString &name) override
    {
        saved.removeIf([&](const Preset &preset) { return preset.name == name; });
        return answered(Result<>());
    }
    QFuture<Result<PresetShelf>> presetShelf() override { return answered(Result(shelf)); }
    QFuture<Result<>> savePresetShelf(const PresetShelf &changed) override
    {
        shelf = changed;
        return answered(Result<>());
    }

    // What the test makes happen.
    void run(JobId id, double fraction, Microseconds position = {})
    {
        if (m_jobs[id].state != JobState::Running) {
            m_jobs[id].state = JobState::Running;
            tell(id);
        }
        JobProgress progress;
        progress.fraction = fraction;
        progress.speed = 3.2;
        progress.position = position;
        progress.timeLeft = Microseconds(95'000'000);
        Q_EMIT progressed(id, progress);
    }
    void succeed(JobId id, const QList<OutputRecord> &outputs = {}, const QList<Notice> &notices = {})
    {
        m_jobs[id].state = JobState::Succeeded;
        m_jobs[id].outputs = outputs;
        m_jobs[id].notices = notices;
        tell(id);
    }
    void fail(JobId id, const Error &error)
    {
        m_jobs[id].state = JobState::Failed;
        m_jobs[id].error = error;
        tell(id);
    }
    void hold(JobId id, const Error &why)
    {
        m_jobs[id].hold = why;
        tell(id);
    }
    void endQueue() { Q_EMIT idle(); }

    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    [[nodiscard]] QueueMode mode() const { return m_mode; }
    [[nodiscard]] int jobCount() const { return int(m_jobs.size()); }
    [[nodiscard]] const Job &at(JobId id) { return m_jobs[id]; }
    [[nodiscard]] JobId last() const { return JobId{m_lastId}; }

    QList<PictureWish> wishes;
    QList<Preset> saved;
    std::optional<Error> presetFailure; ///< what saving one ends with
    PresetShelf shelf;
    QList<JobId> reordered;
    JobId reorderedBefore;
    int jobsAtOnce = 0;
    int threads = 0;
    JobPlace place = JobPlace::OwnProcess;
    int probes = 0;

private:
    static JobSummary summaryOf(const Job &job)
    {
        JobSummary row;
        row.id = job.id;
        row.source = job.order.spec.sources.value(0);
        row.destination = job.order.destination;
        row.state = job.state;
        row.priority = job.order.priority;
        row.error = job.error;
        row.hold = job.hold;
        row.notices = int(job.notices.size());
        row.outputs = int(job.outputs.size());
        row.submittedAt = job.submittedAt;
        row.dialect = job.order.origin.value(QLatin1StringView("dialect")).toString();
        return row;
    }
    void tell(JobId id)
    {
        Q_EMIT jobsChanged({summaryOf(m_jobs[id])});
        tellStatus();
    }
    QueueStatus statusNow() const
    {
        QueueStatus now;
        now.mode = m_mode;
        for (const auto &[id, job] : m_jobs) {
            now.counts.queued += job.state == JobState::Queued;
            now.counts.running += job.state == JobState::Running;
            now.counts.paused += job.state == JobState::Paused;
            now.counts.succeeded += job.state == JobState::Succeeded;
            now.counts.failed += job.state == JobState::Failed;
        }
        return now;
    }
    void tellStatus() { Q_EMIT statusChanged(statusNow()); }

    std::map<JobId, Job> m_jobs;
    std::int64_t m_lastId = 0;
    QueueMode m_mode = QueueMode::Running;
    bool m_hasBegun = false;
};

} // namespace Zoetrope::Test
