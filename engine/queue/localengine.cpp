// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/localengine.h"

#include "engine/av/capabilityprobe.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// Somebody waits for a picture; a probe of a long list can come after it.
constexpr int pictureFirst = 1;
constexpr int probeLater = 0;
/// Enough to keep looking while one file is slow, few enough to leave the machine to the encoders.
constexpr int lookersAtOnce = 2;

} // namespace

LocalEngine::LocalEngine()
{
    m_pool.setMaxThreadCount(lookersAtOnce);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_thread.setObjectName(u"engine"_s);
    m_readerThread.setObjectName(u"reader"_s);
    for (QObject *aside : std::initializer_list<QObject *>{m_pages, m_checkpointer}) {
        aside->moveToThread(&m_readerThread);
        connect(&m_readerThread, &QThread::finished, aside, &QObject::deleteLater);
    }
    m_readerThread.start();
    qRegisterMetaType<QList<JobSummary>>();
    qRegisterMetaType<QList<JobId>>();
}

namespace {

/// Has an object do something on its thread; the future holds what it returns.
template <typename Object, typename Work> auto askOn(Object *object, Work work)
{
    using Answer = std::invoke_result_t<Work, Object &>;
    // Shared since what is posted must be copyable.
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(
        object,
        [object, promise, work = std::move(work)] {
            promise->addResult(work(*object));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

template <typename Answer> QFuture<Answer> answeredAtOnce(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

template <typename Work> auto LocalEngine::ask(Work work) { return askOn(m_core, std::move(work)); }

/// The same on the pool.
template <typename Work> auto LocalEngine::lookInto(int priority, Work work)
{
    using Answer = std::invoke_result_t<Work, std::stop_token>;
    // Shared since what is posted must be copyable.
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_pool.start(
        [promise, stop = m_stop.get_token(), work = std::move(work)] {
            if (!promise->isCanceled())
                promise->addResult(stop.stop_requested() ? Answer(cancelled()) : work(stop));
            promise->finish();
        },
        priority);
    return promise->future();
}

Result<LocalEngine::Opened> LocalEngine::open(EngineCore::Options options, std::unique_ptr<Looker> outerLooker)
{
    std::unique_ptr<LocalEngine> engine(new LocalEngine);
    engine->m_outerLooker = std::move(outerLooker);
    engine->m_core = new EngineCore(std::move(options));
    EngineCore *core = engine->m_core;
    core->moveToThread(&engine->m_thread);
    connect(&engine->m_thread, &QThread::finished, core, &QObject::deleteLater);
    connect(core, &EngineCore::stopped, &engine->m_thread, &QThread::quit, Qt::DirectConnection);
    connect(core, &EngineCore::jobsChanged, engine.get(), &Engine::jobsChanged);
    connect(core, &EngineCore::jobsRemoved, engine.get(), &Engine::jobsRemoved);
    connect(core, &EngineCore::progressed, engine.get(), &Engine::progressed);
    connect(core, &EngineCore::statusChanged, engine.get(), &Engine::statusChanged);
    connect(core, &EngineCore::idle, engine.get(), &Engine::idle);
    engine->m_thread.start();
    QFuture<Result<QStringList>> opening = engine->ask([](EngineCore &there) { return there.open(); });
    opening.waitForFinished();
    Result<QStringList> opened = opening.result();
    if (!opened)
        return opened.error();
    QFuture<QString> path = engine->ask([](EngineCore &there) { return there.storePath(); });
    path.waitForFinished();
    engine->m_jobs.setPath(path.result());
    engine->m_pages->setPath(path.result());
    engine->m_storePath = path.result();
    return Opened{std::move(engine), *opened};
}

LocalEngine::~LocalEngine()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(m_core, &EngineCore::stop, Qt::QueuedConnection);
    m_thread.wait();
    m_readerThread.quit();
    m_readerThread.wait();
}

void LocalEngine::begin()
{
    QMetaObject::invokeMethod(m_core, &EngineCore::begin, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_checkpointer, [aside = m_checkpointer, path = m_storePath] { aside->begin(path); }, Qt::QueuedConnection);
}

QFuture<Result<QList<JobId>>> LocalEngine::submit(const QList<JobOrder> &orders)
{
    return ask([orders](EngineCore &core) { return core.submit(orders); });
}

QFuture<Result<Job>> LocalEngine::accept(const JobOrder &order)
{
    return ask([order](EngineCore &core) { return core.accept(order); });
}

QFuture<Result<>> LocalEngine::edit(JobId job, const JobOrder &order)
{
    return ask([job, order](EngineCore &core) { return core.edit(job, order); });
}

QFuture<Result<>> LocalEngine::noteSource(JobId job, const Error &standing)
{
    return ask([job, standing](EngineCore &core) { return core.noteSource(job, standing); });
}

QFuture<Result<>> LocalEngine::act(JobAction action, const QList<JobId> &jobs)
{
    return ask([action, jobs](EngineCore &core) { return core.act(action, jobs); });
}

QFuture<Result<>> LocalEngine::setPriority(const QList<JobId> &jobs, int priority)
{
    return ask([jobs, priority](EngineCore &core) { return core.setPriority(jobs, priority); });
}

QFuture<Result<>> LocalEngine::reorder(const QList<JobId> &jobs, JobId before)
{
    return ask([jobs, before](EngineCore &core) { return core.reorder(jobs, before); });
}

QFuture<Result<>> LocalEngine::setMode(QueueMode mode)
{
    return ask([mode](EngineCore &core) { return core.setMode(mode); });
}

QFuture<Result<>> LocalEngine::setJobsAtOnce(int count)
{
    return ask([count](EngineCore &core) { return core.setJobsAtOnce(count); });
}

QFuture<Result<>> LocalEngine::setThreads(int count)
{
    return ask([count](EngineCore &core) { return core.setThreads(count); });
}

QFuture<Result<>> LocalEngine::setJobPlace(JobPlace place)
{
    m_place = place;
    return ask([place](EngineCore &core) { return core.setJobPlace(place); });
}

QFuture<Result<ImportReport>> LocalEngine::importJobs(const QString &path)
{
    return ask([path](EngineCore &core) { return core.importJobs(path); });
}

QFuture<Result<JobPage>> LocalEngine::list(const JobQuery &query)
{
    return ask([query](EngineCore &core) { return core.store().list(query); });
}

QFuture<Result<Job>> LocalEngine::job(JobId job)
{
    return ask([job](EngineCore &core) { return core.store().job(job); });
}

QFuture<Result<Job>> LocalEngine::look(JobId job) { return answeredAtOnce(m_jobs.job(job)); }

QFuture<Result<WholePage>> LocalEngine::lookAt(const JobQuery &query)
{
    return askOn(m_pages, [query](StoreReader &reader) { return reader.page(query); });
}

QFuture<Result<QList<Attempt>>> LocalEngine::attempts(JobId job)
{
    return ask([job](EngineCore &core) { return core.store().attempts(job); });
}

QFuture<Result<QList<JobLogLine>>> LocalEngine::log(JobId job)
{
    return ask([job](EngineCore &core) { return core.store().log(job); });
}

QFuture<Result<QueueStatus>> LocalEngine::status()
{
    return ask([](EngineCore &core) { return core.status(); });
}

Looker *LocalEngine::looker()
{
    return m_outerLooker && m_place == JobPlace::OwnProcess ? m_outerLooker.get() : &m_localLooker;
}

QFuture<Result<MediaInfo>> LocalEngine::probe(const QString &path, const std::optional<SourcePin> &pin)
{
    return lookInto(probeLater,
        [there = looker(), path, pin](const std::stop_token &stop) { return there->probe(path, stop, pin); });
}

QFuture<Result<QList<Picture>>> LocalEngine::pictures(const PictureWish &wish)
{
    return lookInto(
        pictureFirst, [there = looker(), wish](const std::stop_token &stop) { return there->pictures(wish, stop); });
}

QFuture<Result<QByteArray>> LocalEngine::still(const PictureWish &wish, const QString &format, int quality)
{
    return lookInto(pictureFirst, [there = looker(), wish, format, quality](const std::stop_token &stop) {
        return there->still(wish, format, quality, stop);
    });
}

QFuture<Result<Capabilities>> LocalEngine::capabilities()
{
    return lookInto(pictureFirst, [](const std::stop_token &) -> Result<Capabilities> { return probeCapabilities(); });
}

QFuture<Result<QList<Preset>>> LocalEngine::presets()
{
    return ask([](EngineCore &core) { return core.presets().list(); });
}

QFuture<Result<>> LocalEngine::savePreset(const Preset &preset)
{
    return ask([preset](EngineCore &core) { return core.presets().save(preset); });
}

QFuture<Result<>> LocalEngine::removePreset(const QString &name)
{
    return ask([name](EngineCore &core) { return core.presets().remove(name); });
}

QFuture<Result<PresetShelf>> LocalEngine::presetShelf()
{
    return ask([](EngineCore &core) { return core.presets().shelf(); });
}

QFuture<Result<>> LocalEngine::savePresetShelf(const PresetShelf &shelf)
{
    return ask([shelf](EngineCore &core) { return core.presets().saveShelf(shelf); });
}

} // namespace Zoetrope
