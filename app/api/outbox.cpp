// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/outbox.h"

#include "engine/base/log.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostUnderWay = 8;
constexpr int mostToOneAddress = 2; // a receiver that hangs keeps nobody else waiting
constexpr int pageSize = 1000;
constexpr std::chrono::milliseconds longestRest{60'000}; // clocks jump, and what is late is looked at again
constexpr int daysKept = 30;

/// A job as it was when it was in that state, if it has gone further meanwhile.
Job asOf(Job job, const JobSummary &row)
{
    job.state = row.state;
    job.finishedAt = row.finishedAt;
    if (!isFinal(row.state)) {
        job.error.reset();
        job.outputs.clear();
    }
    return job;
}

QList<std::pair<QByteArray, QByteArray>> signature(const QByteArray &body, const QByteArray &key, const QDateTime &now)
{
    const QByteArray timestamp = QByteArray::number(now.toSecsSinceEpoch());
    const QByteArray code =
        QMessageAuthenticationCode::hash(QByteArray(timestamp + '.' + body), key, QCryptographicHash::Sha256).toHex();
    return {{"Zoetrope-Timestamp", timestamp}, {"Zoetrope-Signature", "sha256=" + code}};
}

DeliveryStep stepAfter(const DueMessage &due, const HookAnswer &answer, const QDateTime &now)
{
    DeliveryStep step{DeliveryEnd::Waiting, due.tries + 1, answer.status, answer.fault, now, {}};
    const QList<std::chrono::milliseconds> &waits = due.message.rule.waits;
    if (answer.kind == HookAnswer::Kind::Accepted)
        step.end = DeliveryEnd::Accepted;
    else if (answer.kind == HookAnswer::Kind::Refused)
        step.end = DeliveryEnd::Refused;
    else if (step.tries > waits.size())
        step.end = DeliveryEnd::GivenUp;
    else
        step.dueAt = now.addMSecs(waits[step.tries - 1].count());
    return step;
}

} // namespace

QString outboxPath(const QString &folder) { return QDir(folder).filePath(u"outbox.db"_s); }

Result<std::unique_ptr<Outbox>> Outbox::open(Engine *engine, Options options)
{
    const QDateTime now = options.now();
    Result<std::unique_ptr<OutboxStore>> store = OutboxStore::open(outboxPath(options.folder), now);
    if (!store)
        return store.error();
    if (Result<> pruned = (*store)->prune(now.addDays(-daysKept)); !pruned)
        return pruned.error();
    std::unique_ptr<Outbox> outbox(new Outbox(engine, std::move(options), *std::move(store)));
    outbox->listen();
    return outbox;
}

Outbox::Outbox(Engine *engine, Options options, std::unique_ptr<OutboxStore> store)
    : m_engine(engine)
    , m_options(std::move(options))
    , m_store(std::move(store))
    , m_sender(m_options.allowedHosts, m_options.resolve)
{
}

Outbox::~Outbox()
{
    // Else all of these would be read again at the next start, which a crash makes us do.
    if (m_unaskedUntil && m_late.isEmpty())
        static_cast<void>(m_store->advance(*m_unaskedUntil));
}

void Outbox::addTeller(const QString &dialect, Tell tell) { m_tellers[dialect] = std::move(tell); }

void Outbox::listen()
{
    QObject::connect(m_engine, &Engine::jobsChanged, &m_context, [this](const QList<JobSummary> &jobs) {
        for (const JobSummary &job : jobs)
            hear(job);
    });
    QObject::connect(m_engine, &Engine::jobsRemoved, &m_context, [this](const QList<JobId> &jobs) {
        for (const JobId job : jobs) {
            m_seen.remove(job);
            m_late.remove(job);
            if (Result<> forgotten = m_store->forget(job); !forgotten)
                qCWarning(engineLog) << "deliveries of a removed job stay:" << forgotten.error().detail;
        }
    });
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_context, [this] {
        tryLateOnes();
        send();
    });
}

void Outbox::begin(const QString &address)
{
    m_address = address;
    for (const QString &dialect : m_tellers.keys())
        catchUp(dialect, 0);
    // Of these something was told; what became of them is not on the pages when others ended later.
    const Result<QList<JobId>> open = m_store->openJobs();
    for (const JobId id : open ? *open : QList<JobId>()) {
        whenAnswered(m_engine->look(id), &m_context, [this, id](const Result<Job> &job) {
            if (job) {
                JobSummary row;
                row.id = id;
                row.state = job->state;
                row.finishedAt = job->finishedAt;
                hear(row);
            } else if (job.error().code == ErrorCode::JobUnknown) {
                static_cast<void>(m_store->forget(id)); // else it is asked for again at the next start
            }
        });
    }
    for (const JobSummary &job : std::exchange(m_late, {}))
        consider(job);
    send();
}

void Outbox::catchUp(const QString &dialect, int offset)
{
    JobQuery query;
    query.dialect = dialect;
    query.order = ListOrder::History;
    query.offset = offset;
    query.count = pageSize;
    whenAnswered(m_engine->list(query), &m_context, [this, dialect, offset](const Result<JobPage> &page) {
        const Result<QDateTime> mark = m_store->mark();
        if (!page || !mark || offset >= page->total)
            return;
        for (const JobSummary &job : page->jobs) {
            if (job.finishedAt && *job.finishedAt < *mark)
                return; // and so did all that follow
            hear(job);
        }
        catchUp(dialect, offset + pageSize);
    });
}

void Outbox::hear(const JobSummary &job)
{
    const auto seen = m_seen.constFind(job.id);
    if (seen != m_seen.cend() && *seen == job.state)
        return;
    if (isFinal(job.state))
        m_seen.remove(job.id); // from now on the store knows
    else
        m_seen[job.id] = job.state;
    consider(job);
}

void Outbox::consider(const JobSummary &job)
{
    if (m_address.isEmpty()) {
        m_late[job.id] = job;
        return;
    }
    const Result<std::optional<Told>> told = m_store->told(job.id);
    const Result<QDateTime> mark = m_store->mark();
    if (!told || !mark) {
        m_late[job.id] = job;
        return armTimer();
    }
    const bool isKnown = *told && (*told)->state == job.state && (*told)->finishedAt == job.finishedAt;
    const bool isHistory = !*told && job.finishedAt && *job.finishedAt < *mark;
    if (!isKnown && !isHistory)
        readAndTell(job);
}

void Outbox::readAndTell(const JobSummary &row)
{
    whenAnswered(m_engine->look(row.id), &m_context, [this, row](const Result<Job> &job) {
        const bool isGone = !job && job.error().code == ErrorCode::JobUnknown;
        const Result<> done = job ? tell(asOf(*job, row), row) : Result<>(job.error());
        if (!done && !isGone) {
            qCWarning(engineLog) << "a message has to wait:" << done.error().detail;
            m_late[row.id] = row;
        }
        send();
    });
}

Result<> Outbox::tell(Job job, const JobSummary &row)
{
    const Result<std::optional<Told>> before = m_store->told(job.id);
    if (!before)
        return before.error();
    if (!*before && row.state == JobState::Queued) {
        job.attempts = 0; // it may have begun since
        job.startedAt.reset();
    }
    const QString dialect = job.order.origin.value("dialect"_L1).toString();
    const Tell teller = m_tellers.value(dialect);
    const std::optional<Telling> telling = teller ? teller(job, m_address) : std::nullopt;
    if (!telling) {
        if (row.finishedAt && (!m_unaskedUntil || *m_unaskedUntil < *row.finishedAt))
            m_unaskedUntil = row.finishedAt;
        return {};
    }
    const Told now{row.state, row.finishedAt, telling->word};
    if (*before == now)
        return {};
    const bool isSameWord = *before && (*before)->word == now.word && (*before)->finishedAt == now.finishedAt;
    const QList<HookMessage> messages = isSameWord ? QList<HookMessage>() : telling->messages;
    Result<> noted = m_store->note(job.id, dialect, now, messages, m_options.now());
    if (noted && !messages.isEmpty())
        m_options.changed();
    return noted;
}

void Outbox::send()
{
    while (!m_address.isEmpty() && m_underWay.size() < mostUnderWay) {
        QStringList busy;
        for (const QString &address : std::as_const(m_underWay)) {
            if (std::count(m_underWay.cbegin(), m_underWay.cend(), address) >= mostToOneAddress)
                busy += address;
        }
        const auto due = m_store->due(m_options.now(), m_underWay.keys() + m_unwritten.keys(), busy);
        if (!due || !*due)
            break;
        sendOne(**due);
    }
    armTimer();
}

void Outbox::sendOne(const DueMessage &due)
{
    m_underWay[due.id] = due.message.address;
    HookMessage message = due.message;
    if (message.isSigned)
        message.headers += signature(message.body, m_options.signingKey, m_options.now());
    m_sender.send(message, [this, due](const HookAnswer &answer) { take(due, answer); });
}

void Outbox::take(const DueMessage &message, const HookAnswer &answer)
{
    m_underWay.remove(message.id);
    if (Result<> written = write(message, answer); !written) {
        // Sent again it would come twice, at once and without an end.
        qCWarning(engineLog) << "an answer to a message cannot be noted:" << written.error().detail;
        m_unwritten[message.id] = {message, answer};
    }
    send();
}

Result<> Outbox::write(const DueMessage &message, const HookAnswer &answer)
{
    Result<> stepped = m_store->step(message.id, stepAfter(message, answer, m_options.now()));
    if (stepped)
        m_options.changed();
    return stepped;
}

void Outbox::tryLateOnes()
{
    for (const Unwritten &late : std::exchange(m_unwritten, {})) {
        if (!write(late.message, late.answer))
            m_unwritten[late.message.id] = late;
    }
    for (const JobSummary &job : std::exchange(m_late, {}))
        consider(job);
}

void Outbox::armTimer()
{
    if (m_address.isEmpty())
        return;
    const QDateTime now = m_options.now();
    const auto next = m_store->nextDue(now);
    const bool isQuiet = next && !*next && m_late.isEmpty() && m_unwritten.isEmpty();
    if (isQuiet)
        return m_timer.stop();
    std::chrono::milliseconds rest = longestRest;
    if (next && *next)
        rest = std::min(rest, std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(**next))));
    m_timer.start(rest);
}

Result<QList<Delivery>> Outbox::deliveries(JobId job) { return m_store->deliveries(job); }

Result<QList<Delivery>> Outbox::recentDeliveries(const QString &dialect, int offset, int count)
{
    return m_store->recent(dialect, offset, count);
}

} // namespace Zoetrope
