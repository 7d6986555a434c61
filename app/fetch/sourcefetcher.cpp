// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/sourcefetcher.h"

#include "engine/base/log.h"
#include "engine/base/secrets.h"
#include "engine/base/whenanswered.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostAtOnce = 2;
constexpr int pageSize = 1000;
constexpr qint64 tellEvery_ms = 1000;

} // namespace

Result<std::unique_ptr<SourceFetcher>> SourceFetcher::open(Engine *engine, Options options)
{
    Result<FetchRecords> records = FetchRecords::open(options.folder);
    if (!records)
        return records.error();
    return std::unique_ptr<SourceFetcher>(new SourceFetcher(engine, std::move(options), *std::move(records)));
}

SourceFetcher::SourceFetcher(Engine *engine, Options options, FetchRecords records)
    : m_engine(engine)
    , m_options(std::move(options))
    , m_records(std::move(records))
    , m_found(m_records.names())
{
    m_thread.setObjectName(u"fetch"_s);
    m_thread.start();
}

SourceFetcher::~SourceFetcher()
{
    for (const auto &[id, fetch] : m_fetches) {
        if (!fetch.download)
            continue;
        QMetaObject::invokeMethod(
            fetch.download, [download = fetch.download.data()] { download->stop(); }, Qt::BlockingQueuedConnection);
        FetchRecord *record = m_records.find(fetch.name);
        record->synced = QFileInfo(m_records.partOf(fetch.name)).size(); // the stop has synced it
        static_cast<void>(m_records.write(fetch.name)); // else it begins anew, at the worst
    }
    m_thread.quit();
    m_thread.wait();
}

void SourceFetcher::addRemaker(const QString &dialect, Remake remake) { m_remakers[dialect] = std::move(remake); }

Result<> SourceFetcher::prepare(JobOrder *order)
{
    if (order->spec.sources.isEmpty() || !isAddress(order->spec.sources.first()))
        return {};
    const Result<QString> name = m_records.add(order->spec.sources.first());
    if (!name)
        return name.error();
    order->spec.sources.first() = maskSecrets(order->spec.sources.first());
    order->origin.insert(originKey, *name);
    return {};
}

// ---- which jobs wait ----

void SourceFetcher::begin()
{
    QObject::connect(m_engine, &Engine::jobsChanged, &m_home, [this](const QList<JobSummary> &jobs) {
        for (const JobSummary &job : jobs)
            hear(job);
    });
    QObject::connect(m_engine, &Engine::jobsRemoved, &m_home, [this](const QList<JobId> &jobs) {
        for (const JobId job : jobs)
            forget(job);
    });
    scan(0);
}

void SourceFetcher::scan(int offset)
{
    JobQuery query;
    query.states = {JobState::Queued};
    query.search = u"://"_s;
    query.offset = offset;
    query.count = pageSize;
    whenAnswered(m_engine->list(query), &m_home, [this, offset](const Result<JobPage> &page) {
        for (const JobSummary &job : page ? page->jobs : QList<JobSummary>())
            hear(job);
        if (page && offset + pageSize < page->total)
            return scan(offset + pageSize);
        if (page)
            sweep();
    });
}

/// Files whose job has gone while nobody was here to see it, or never came to be.
void SourceFetcher::sweep()
{
    for (const QString &name : std::as_const(m_found)) {
        const FetchRecord *record = m_records.find(name);
        // An answer to the same engine, after those to which jobs are adopted: who is still unknown has no job.
        whenAnswered(m_engine->job(record ? record->job : JobId()), &m_home, [this, name](const Result<Job> &found) {
            const FetchRecord *known = m_records.find(name);
            const bool isGone = !found && found.error().code == ErrorCode::JobUnknown;
            if (isGone && known && (!known->job || !m_fetches.contains(known->job)))
                m_records.remove(name);
        });
    }
    m_found.clear();
}

void SourceFetcher::hear(const JobSummary &job)
{
    const bool isAwaiting = job.state == JobState::Queued && isAddress(job.source);
    const auto known = m_fetches.find(job.id);
    if (isAwaiting) {
        if (known == m_fetches.end())
            adopt(job.id);
        return;
    }
    const bool isRunning = known != m_fetches.end() && known->second.download;
    if (known != m_fetches.end())
        stop(job.id);
    if (job.state != JobState::Cancelled || isRunning)
        return;
    for (const QString &name : m_records.namesOf(job.id))
        m_records.removePart(name);
}

void SourceFetcher::adopt(JobId id)
{
    m_fetches[id]; // known from now on
    whenAnswered(m_engine->job(id), &m_home, [this, id](const Result<Job> &job) {
        if (job && job->state == JobState::Queued && isAddress(job->order.spec.sources.value(0)))
            return take(*job);
        m_fetches.erase(id);
    });
}

void SourceFetcher::take(const Job &job)
{
    Fetch &fetch = m_fetches[job.id];
    fetch.shown = job.order.spec.sources.first();
    fetch.name = job.order.origin.value(originKey).toString();
    if (!FetchRecords::isName(fetch.name))
        fetch.name = FetchRecords::jobName(job.id);
    if (!m_records.find(fetch.name)) {
        if (fetch.shown.contains("***"_L1))
            return fail(
                job.id, {ErrorCode::SourceNotFetched, fetch.shown, u"its secrets were not kept; send the job again"_s});
        m_records.put(fetch.name, {fetch.shown, {}, {}, {}, 0, {}});
    }
    FetchRecord &record = *m_records.find(fetch.name);
    if (record.job != job.id) {
        record.job = job.id;
        if (Result<> written = m_records.write(fetch.name); !written)
            return fail(job.id, written.error());
    }
    // What another port was allowed: it may be again, and until then the job says what is missing.
    if (const Result<> allowed = m_options.rules.mayName(record.address); !allowed) {
        fetch.isRefused = true;
        const Error why{ErrorCode::SourceAwaited, fetch.shown, maskSecrets(allowed.error().detail)};
        return whenAnswered(m_engine->noteSource(job.id, why), &m_home, [](const Result<> &) {});
    }
    if (!record.path.isEmpty() && QFile::exists(record.path))
        return hand(job, record.path);
    startMore();
}

// ---- fetching ----

void SourceFetcher::startMore()
{
    int running = int(std::count_if(
        m_fetches.cbegin(), m_fetches.cend(), [](const auto &entry) { return !entry.second.download.isNull(); }));
    for (auto &[id, fetch] : m_fetches) { // the oldest first
        const FetchRecord *record = m_records.find(fetch.name);
        const bool isReady =
            fetch.download.isNull() && !fetch.isStopped && !fetch.isRefused && record && record->path.isEmpty();
        if (!isReady)
            continue;
        if (++running > mostAtOnce)
            return;
        start(id, &fetch);
    }
}

void SourceFetcher::start(JobId id, Fetch *fetch)
{
    const FetchRecord &record = *m_records.find(fetch->name);
    Download::Wish wish;
    wish.url = QUrl(record.address);
    wish.path = m_records.partOf(fetch->name);
    wish.have = m_records.sureBytes(fetch->name);
    wish.validator = record.validator;
    wish.rules = m_options.rules;
    wish.limits = m_options.limits;
    wish.resolve = m_options.resolve;
    const auto came = [this, id, validator = record.validator, clock = QElapsedTimer()](
                          const Download::State &state) mutable {
        if (clock.isValid() && clock.elapsed() < tellEvery_ms && state.validator == validator)
            return;
        clock.start();
        validator = state.validator;
        QMetaObject::invokeMethod(
            &m_home, [this, id, state] { tell(id, state); }, Qt::QueuedConnection);
    };
    const auto ended = [this, id](const Result<> &whole, const Download::State &state) {
        QMetaObject::invokeMethod(
            &m_home, [this, id, whole, state] { finish(id, whole, state); }, Qt::QueuedConnection);
    };
    auto *download = new Download(std::move(wish), came, ended);
    download->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, download, &QObject::deleteLater);
    fetch->download = download;
    QMetaObject::invokeMethod(
        download, [download] { download->begin(); }, Qt::QueuedConnection);
}

void SourceFetcher::tell(JobId id, const Download::State &state)
{
    const auto found = m_fetches.find(id);
    if (found == m_fetches.end() || found->second.isStopped)
        return;
    Fetch &fetch = found->second;
    FetchRecord &record = *m_records.find(fetch.name);
    if (record.validator != state.validator || record.boot != QSysInfo::bootUniqueId()) {
        record.validator = state.validator;
        record.boot = QSysInfo::bootUniqueId();
        record.synced = 0;
        if (Result<> written = m_records.write(fetch.name); !written)
            qCWarning(engineLog) << "a source will be fetched from its beginning:" << written.error().detail;
    }
    const Error now = awaitedSource(fetch.shown, state.have, state.total);
    if (now == fetch.told)
        return;
    fetch.told = now;
    whenAnswered(m_engine->noteSource(id, now), &m_home, [](const Result<> &) {});
}

void SourceFetcher::finish(JobId id, const Result<> &whole, const Download::State &state)
{
    const auto found = m_fetches.find(id);
    if (found == m_fetches.end())
        return;
    const QString name = found->second.name;
    if (Download *download = found->second.download) {
        found->second.download.clear();
        download->deleteLater();
    }
    if (whole) {
        keep(id, name);
    } else if (whole.error().code == ErrorCode::Cancelled) {
        m_records.find(name)->synced = state.have;
        m_fetches.erase(found);
        whenAnswered(m_engine->job(id), &m_home, [this, id, name](const Result<Job> &job) {
            if (!job && job.error().code == ErrorCode::JobUnknown)
                return m_records.remove(name);
            if (job && job->state == JobState::Cancelled)
                m_records.removePart(name);
            else if (job && job->state == JobState::Queued && isAddress(job->order.spec.sources.value(0)))
                adopt(id); // it was resumed meanwhile
        });
        if (Result<> written = m_records.write(name); !written)
            qCWarning(engineLog) << "a source will be fetched from its beginning:" << written.error().detail;
    } else {
        m_records.removePart(name);
        Error why = whole.error();
        if (why.subject.isEmpty())
            why.subject = found->second.shown;
        fail(id, why);
    }
    startMore();
}

/// All of it is there: it gets a name, and the job a file.
void SourceFetcher::keep(JobId id, const QString &name)
{
    const Result<QString> kept = m_records.keep(name);
    if (!kept)
        return fail(id, kept.error());
    whenAnswered(m_engine->job(id), &m_home, [this, id, path = *kept](const Result<Job> &job) {
        if (job && isAddress(job->order.spec.sources.value(0)))
            return hand(*job, path);
        m_fetches.erase(id);
    });
}

void SourceFetcher::hand(const Job &job, const QString &path)
{
    const auto edit = [this, id = job.id](const Result<JobOrder> &order) {
        if (!order)
            return fail(id, order.error());
        whenAnswered(m_engine->edit(id, *order), &m_home, [this, id](const Result<> &edited) {
            m_fetches.erase(id);
            if (!edited && edited.error().code != ErrorCode::JobBusy && edited.error().code != ErrorCode::JobUnknown)
                fail(id, edited.error());
        });
    };
    const auto remaker = m_remakers.find(job.order.origin.value("dialect"_L1).toString());
    if (remaker != m_remakers.end())
        return remaker->second(job, path, edit);
    JobOrder order = job.order;
    order.spec.sources = {path};
    edit(order);
}

void SourceFetcher::fail(JobId id, Error why)
{
    qCInfo(engineLog).noquote() << "job" << id.value << "has no source:" << maskSecrets(why.detail);
    why.detail = maskSecrets(why.detail);
    whenAnswered(m_engine->noteSource(id, why), &m_home, [this, id](const Result<> &) { m_fetches.erase(id); });
}

void SourceFetcher::stop(JobId id)
{
    Fetch &fetch = m_fetches[id];
    if (!fetch.download) {
        m_fetches.erase(id);
        return;
    }
    fetch.isStopped = true;
    QMetaObject::invokeMethod(
        fetch.download, [download = fetch.download.data()] { download->stop(); }, Qt::QueuedConnection);
}

void SourceFetcher::forget(JobId id)
{
    QStringList names = m_records.namesOf(id);
    if (const auto found = m_fetches.find(id); found != m_fetches.end()) {
        if (found->second.download)
            names.removeAll(found->second.name); // its end finds the job gone
        stop(id);
    }
    for (const QString &name : std::as_const(names))
        m_records.remove(name);
}

} // namespace Zoetrope
