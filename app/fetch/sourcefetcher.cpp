// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/sourcefetcher.h"

#include "engine/base/log.h"
#include "engine/base/recordfile.h"
#include "engine/base/secrets.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostAtOnce = 2;
constexpr int pageSize = 1000;
constexpr qint64 tellEvery_ms = 1000;

QString freshName() { return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0'); }

bool isName(const QString &name)
{
    static const QRegularExpression shape(u"\\A(?:[0-9a-f]{16}|job-[0-9]{1,18})\\z"_s);
    return shape.match(name).hasMatch();
}

/// An ending that says what the file is to people; a probe needs none.
QString suffixOf(const QString &address)
{
    static const QRegularExpression plain(u"\\A[a-z0-9]{1,5}\\z"_s);
    const QString suffix = QFileInfo(QUrl(address).path()).suffix().toLower();
    return plain.match(suffix).hasMatch() ? QString(u'.' + suffix) : QString();
}

} // namespace

Result<std::unique_ptr<SourceFetcher>> SourceFetcher::open(Engine *engine, Options options)
{
    constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(options.folder) || !QFile::setPermissions(options.folder, ownersAlone))
        return Error{ErrorCode::OutputDenied, options.folder, u"cannot be made"_s};
    std::unique_ptr<SourceFetcher> fetcher(new SourceFetcher(engine, std::move(options)));
    if (Result<> read = fetcher->readRecords(); !read)
        return read.error();
    return fetcher;
}

SourceFetcher::SourceFetcher(Engine *engine, Options options)
    : m_engine(engine)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"fetch"_s);
    m_thread.start();
}

SourceFetcher::~SourceFetcher()
{
    for (const auto &[id, fetch] : m_fetches) {
        if (fetch.download) // which syncs what is there
            QMetaObject::invokeMethod(
                fetch.download, [download = fetch.download.data()] { download->stop(); }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
    for (const auto &[id, fetch] : m_fetches) {
        const auto record = m_records.find(fetch.name);
        if (record == m_records.end() || !record->second.path.isEmpty())
            continue;
        record->second.synced = QFileInfo(partOf(fetch.name)).size();
        static_cast<void>(write(fetch.name)); // else it begins anew, at the worst
    }
}

Result<> SourceFetcher::readRecords()
{
    for (const QString &file : QDir(m_options.folder).entryList({u"*.json"_s}, QDir::Files)) {
        const QString name = file.chopped(5);
        const Result<std::optional<QJsonObject>> read = readRecordFile(recordOf(name));
        if (!read || !*read || !isName(name)) {
            qCWarning(engineLog) << "a note about a source that was fetched cannot be read:" << file;
            continue;
        }
        Record record;
        record.address = (*read)->value("address"_L1).toString();
        record.validator = (*read)->value("validator"_L1).toString().toLatin1();
        record.job = {(*read)->value("job"_L1).toInteger()};
        record.boot = (*read)->value("boot"_L1).toString().toLatin1();
        record.synced = (*read)->value("synced"_L1).toInteger();
        record.path = (*read)->value("path"_L1).toString();
        m_records[name] = record;
        m_found += name;
    }
    for (const QString &file : QDir(m_options.folder).entryList({u"*.part"_s}, QDir::Files)) {
        if (!m_records.contains(file.chopped(5)))
            QFile::remove(m_options.folder + u'/' + file);
    }
    return {};
}

Result<> SourceFetcher::write(const QString &name)
{
    const Record &record = m_records[name];
    return writeRecordFile(recordOf(name),
        {{u"address"_s, record.address}, {u"validator"_s, QString::fromLatin1(record.validator)},
            {u"job"_s, qint64(record.job.value)}, {u"boot"_s, QString::fromLatin1(record.boot)},
            {u"synced"_s, record.synced}, {u"path"_s, record.path}});
}

void SourceFetcher::removeFiles(const QString &name)
{
    const auto record = m_records.find(name);
    if (record == m_records.end())
        return;
    QFile::remove(partOf(name));
    if (!record->second.path.isEmpty())
        QFile::remove(record->second.path);
    QFile::remove(recordOf(name));
    m_records.erase(record);
}

void SourceFetcher::addRemaker(const QString &dialect, Remake remake) { m_remakers[dialect] = std::move(remake); }

Result<> SourceFetcher::prepare(JobOrder *order)
{
    if (order->spec.sources.isEmpty() || !isAddress(order->spec.sources.first()))
        return {};
    const QString name = freshName();
    m_records[name].address = order->spec.sources.first();
    if (Result<> written = write(name); !written) {
        m_records.erase(name);
        return written;
    }
    order->spec.sources.first() = maskSecrets(order->spec.sources.first());
    order->origin.insert(originKey, name);
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
        const auto record = m_records.find(name);
        // An answer to the same engine, after those to which jobs are adopted: who is still unknown has no job.
        const JobId job = record != m_records.end() ? record->second.job : JobId();
        whenAnswered(m_engine->job(job), &m_home, [this, name](const Result<Job> &found) {
            const auto at = m_records.find(name);
            const bool isGone = !found && found.error().code == ErrorCode::JobUnknown;
            if (isGone && at != m_records.end() && (!at->second.job || !m_fetches.contains(at->second.job)))
                removeFiles(name);
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
    for (const auto &[name, record] : m_records) {
        if (record.job == job.id && record.path.isEmpty())
            QFile::remove(partOf(name));
    }
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
    if (!isName(fetch.name))
        fetch.name = u"job-%1"_s.arg(job.id.value);
    if (!m_records.contains(fetch.name)) {
        if (fetch.shown.contains("***"_L1))
            return fail(
                job.id, {ErrorCode::SourceNotFetched, fetch.shown, u"its secrets were not kept; send the job again"_s});
        m_records[fetch.name].address = fetch.shown;
    }
    Record &record = m_records[fetch.name];
    if (const Result<> allowed = m_options.rules.mayName(record.address); !allowed)
        return fail(job.id, {ErrorCode::SourceNotFetched, fetch.shown, allowed.error().detail});
    if (record.job != job.id) {
        record.job = job.id;
        if (Result<> written = write(fetch.name); !written)
            return fail(job.id, written.error());
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
        const bool isReady = fetch.download.isNull() && !fetch.isStopped && m_records.contains(fetch.name)
            && m_records[fetch.name].path.isEmpty();
        if (!isReady)
            continue;
        if (++running > mostAtOnce)
            return;
        start(id, &fetch);
    }
}

void SourceFetcher::start(JobId id, Fetch *fetch)
{
    const Record &record = m_records[fetch->name];
    Download::Wish wish;
    wish.url = QUrl(record.address);
    wish.path = partOf(fetch->name);
    // What no sync has confirmed is sure only as long as the machine has not been off.
    const qint64 size = QFileInfo(wish.path).size();
    wish.have = record.boot == QSysInfo::bootUniqueId() ? size : std::min(size, record.synced);
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
    Record &record = m_records[fetch.name];
    if (record.validator != state.validator || record.boot != QSysInfo::bootUniqueId()) {
        record.validator = state.validator;
        record.boot = QSysInfo::bootUniqueId();
        record.synced = 0;
        if (Result<> written = write(fetch.name); !written)
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
    Record &record = m_records[name];
    if (whole) {
        keep(id, name);
    } else if (whole.error().code == ErrorCode::Cancelled) {
        record.synced = state.have;
        m_fetches.erase(found);
        whenAnswered(m_engine->job(id), &m_home, [this, id, name](const Result<Job> &job) {
            if (!job && job.error().code == ErrorCode::JobUnknown)
                return removeFiles(name);
            if (job && job->state == JobState::Cancelled)
                QFile::remove(partOf(name));
            else if (job && job->state == JobState::Queued && isAddress(job->order.spec.sources.value(0)))
                adopt(id); // it was resumed meanwhile
        });
        if (Result<> written = write(name); !written)
            qCWarning(engineLog) << "a source will be fetched from its beginning:" << written.error().detail;
    } else {
        QFile::remove(partOf(name));
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
    Record &record = m_records[name];
    const QString path = m_options.folder + u'/' + name + suffixOf(record.address);
    QFile::remove(path);
    Result<> kept = renameNew(partOf(name), path);
    if (kept)
        kept = syncFolder(m_options.folder);
    record.path = path;
    if (kept)
        kept = write(name);
    if (!kept)
        return fail(id, kept.error());
    whenAnswered(m_engine->job(id), &m_home, [this, id, path](const Result<Job> &job) {
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
    QStringList names;
    for (const auto &[name, record] : m_records) {
        if (record.job == id)
            names += name;
    }
    if (const auto found = m_fetches.find(id); found != m_fetches.end()) {
        if (found->second.download)
            names.removeAll(found->second.name); // its end finds the job gone
        stop(id);
    }
    for (const QString &name : std::as_const(names))
        removeFiles(name);
}

} // namespace Zoetrope
