// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/outboxstore.h"

#include "engine/base/secrets.h"
#include "engine/base/utctime.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int currentVersion = 1;

const QStringList &tables()
{
    static const QStringList statements{
        u"CREATE TABLE told (job INTEGER PRIMARY KEY, dialect TEXT NOT NULL, state TEXT NOT NULL, word TEXT NOT NULL, "
        "finished_ms INTEGER)"_s,
        u"CREATE TABLE mark (ended_ms INTEGER NOT NULL)"_s,
        u"CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, job INTEGER NOT NULL, dialect TEXT NOT NULL, "
        "topic TEXT NOT NULL, address TEXT NOT NULL, shown_address TEXT NOT NULL, content_type TEXT NOT NULL, "
        "body BLOB NOT NULL, headers TEXT NOT NULL, rule TEXT NOT NULL, is_signed INTEGER NOT NULL, "
        "made_ms INTEGER NOT NULL, ending TEXT NOT NULL, tries INTEGER NOT NULL, status INTEGER NOT NULL, "
        "fault TEXT NOT NULL, due_ms INTEGER, ended_ms INTEGER)"_s,
        u"CREATE INDEX deliveries_by_job ON deliveries (job, topic)"_s,
        u"CREATE INDEX deliveries_by_dialect ON deliveries (dialect)"_s,
        u"CREATE INDEX deliveries_due ON deliveries (due_ms) WHERE due_ms IS NOT NULL"_s,
    };
    return statements;
}

QVariant milliseconds(const std::optional<QDateTime> &time)
{
    return time ? QVariant(time->toMSecsSinceEpoch()) : QVariant();
}

std::optional<QDateTime> timeOf(const QVariant &value)
{
    if (value.isNull())
        return std::nullopt;
    return utcFromMilliseconds(value.toLongLong());
}

/// Never NULL, which is what Qt makes of a null text.
QString filled(const QString &text) { return text.isNull() ? u""_s : text; }
QByteArray filled(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }

QString ruleText(const RetryRule &rule)
{
    QStringList waits;
    for (const std::chrono::milliseconds wait : rule.waits)
        waits += QString::number(wait.count());
    return filled(waits.join(u','));
}

RetryRule ruleFrom(const QString &text)
{
    RetryRule rule;
    for (const QString &wait : text.split(u',', Qt::SkipEmptyParts))
        rule.waits += std::chrono::milliseconds(wait.toLongLong());
    return rule;
}

QString headersText(const HookMessage &message)
{
    QJsonArray pairs;
    for (const auto &[name, value] : message.headers)
        pairs += QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)};
    return QString::fromUtf8(QJsonDocument(pairs).toJson(QJsonDocument::Compact));
}

QList<std::pair<QByteArray, QByteArray>> headersFrom(const QByteArray &text)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const auto &pair : QJsonDocument::fromJson(text).array())
        headers.emplaceBack(pair[0].toString().toLatin1(), pair[1].toString().toLatin1());
    return headers;
}

QString listed(const QList<std::int64_t> &numbers)
{
    QStringList texts;
    for (const std::int64_t number : numbers)
        texts += QString::number(number);
    return texts.join(u", "_s);
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0; // names are of the whole process, as Qt keeps them
    return u"zoetrope-outbox-%1"_s.arg(++number);
}

DueMessage dueFrom(const QSqlQuery &row)
{
    DueMessage due;
    due.id = row.value(0).toLongLong();
    due.tries = row.value(1).toInt();
    due.message.topic = row.value(2).toString();
    due.message.address = row.value(3).toString();
    due.message.contentType = row.value(4).toString().toLatin1();
    due.message.body = row.value(5).toByteArray();
    due.message.headers = headersFrom(row.value(6).toString().toUtf8());
    due.message.rule = ruleFrom(row.value(7).toString());
    due.message.isSigned = row.value(8).toBool();
    return due;
}

Delivery deliveryFrom(const QSqlQuery &row)
{
    Delivery delivery;
    delivery.id = row.value(0).toLongLong();
    delivery.job = JobId{row.value(1).toLongLong()};
    delivery.topic = row.value(2).toString();
    delivery.address = row.value(3).toString();
    delivery.body = row.value(4).toByteArray();
    const Result<DeliveryEnd> end = deliveryEndFromText(row.value(5).toString());
    delivery.end = end ? *end : DeliveryEnd::GivenUp;
    delivery.tries = row.value(6).toInt();
    delivery.status = row.value(7).toInt();
    delivery.fault = row.value(8).toString();
    delivery.madeAt = timeOf(row.value(9)).value_or(QDateTime());
    delivery.dueAt = timeOf(row.value(10));
    delivery.endedAt = timeOf(row.value(11));
    return delivery;
}

} // namespace

OutboxStore::OutboxStore(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
    m_database.setDatabaseName(m_path);
}

OutboxStore::~OutboxStore()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<OutboxStore>> OutboxStore::open(const QString &path, const QDateTime &now)
{
    // Made before SQLite does, which gives its log the rights of the file.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error{ErrorCode::StoreDenied, path, file.errorString()};
    file.close();
    std::unique_ptr<OutboxStore> store(new OutboxStore(path, nextConnectionName()));
    if (!store->m_database.open())
        return Error{ErrorCode::StoreFailed, path, store->m_database.lastError().text()};
    if (Result<> prepared = store->prepare(now); !prepared)
        return prepared.error();
    return store;
}

Result<> OutboxStore::prepare(const QDateTime &now)
{
    for (const QString &statement : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA busy_timeout = 5000"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (Result<> set = run(statement); !set)
            return set;
    }
    int version = 0;
    Result<> read =
        run(u"PRAGMA user_version"_s, {}, [&version](const QSqlQuery &row) { version = row.value(0).toInt(); });
    if (!read)
        return read;
    if (version > currentVersion)
        return Error{ErrorCode::StoreTooNew, m_path, u"version %1"_s.arg(version)};
    if (version == currentVersion)
        return {};
    return transact([&]() -> Result<> {
        for (const QString &statement : tables()) {
            if (Result<> made = run(statement); !made)
                return made;
        }
        if (Result<> marked = run(u"INSERT INTO mark VALUES (?)"_s, {now.toMSecsSinceEpoch()}); !marked)
            return marked;
        return run(u"PRAGMA user_version = %1"_s.arg(currentVersion));
    });
}

Result<> OutboxStore::run(const QString &statement, const QVariantList &values, const Take &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    while (isDone && take && query.next())
        take(query);
    const QSqlError error = query.lastError();
    if (isDone && error.type() == QSqlError::NoError)
        return {};
    constexpr int corrupt = 11; // https://www.sqlite.org/rescode.html
    constexpr int notADatabase = 26;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool isDamaged = code == corrupt || code == notADatabase;
    return Error{isDamaged ? ErrorCode::StoreDamaged : ErrorCode::StoreFailed, m_path, error.databaseText()};
}

Result<> OutboxStore::transact(const std::function<Result<>()> &work)
{
    if (Result<> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<> done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        static_cast<void>(run(u"ROLLBACK"_s)); // the first failure is the one to tell
    return done;
}

Result<std::optional<Told>> OutboxStore::told(JobId job)
{
    std::optional<Told> told;
    Result<> read = run(u"SELECT state, finished_ms, word FROM told WHERE job = ?"_s, {qlonglong(job.value)},
        [&told](const QSqlQuery &row) {
            const Result<JobState> state = jobStateFromText(row.value(0).toString());
            told = Told{state ? *state : JobState::Queued, timeOf(row.value(1)), row.value(2).toString()};
        });
    return read ? Result(told) : read.error();
}

Result<QList<JobId>> OutboxStore::openJobs()
{
    QList<JobId> jobs;
    Result<> read = run(u"SELECT job FROM told WHERE finished_ms IS NULL ORDER BY job"_s, {},
        [&jobs](const QSqlQuery &row) { jobs += JobId{row.value(0).toLongLong()}; });
    return read ? Result(jobs) : read.error();
}

Result<QDateTime> OutboxStore::mark()
{
    QDateTime mark;
    Result<> read = run(u"SELECT ended_ms FROM mark"_s, {},
        [&mark](const QSqlQuery &row) { mark = timeOf(row.value(0)).value_or(QDateTime()); });
    return read ? Result(mark) : read.error();
}

Result<> OutboxStore::advance(const QDateTime &mark)
{
    return run(u"UPDATE mark SET ended_ms = max(ended_ms, ?)"_s, {mark.toMSecsSinceEpoch()});
}

Result<> OutboxStore::note(
    JobId job, const QString &dialect, const Told &told, const QList<HookMessage> &messages, const QDateTime &now)
{
    return transact([&]() -> Result<> {
        Result<> done = run(u"INSERT OR REPLACE INTO told VALUES (?, ?, ?, ?, ?)"_s,
            {qlonglong(job.value), filled(dialect), toText(told.state), filled(told.word),
                milliseconds(told.finishedAt)});
        if (done && told.finishedAt)
            done = advance(*told.finishedAt);
        for (const HookMessage &message : messages) {
            if (!done)
                return done;
            done = run(u"INSERT INTO deliveries VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?, NULL)"_s,
                {qlonglong(job.value), filled(dialect), filled(message.topic), filled(message.address),
                    filled(maskSecrets(message.address)), QString::fromLatin1(filled(message.contentType)),
                    filled(message.body), headersText(message), ruleText(message.rule), message.isSigned,
                    now.toMSecsSinceEpoch(), toText(DeliveryEnd::Waiting), now.toMSecsSinceEpoch()});
        }
        return done && !messages.isEmpty() ? supersede() : done;
    });
}

Result<> OutboxStore::supersede()
{
    // The row at hand cannot be named within the inner query but by its table's name.
    return run(u"UPDATE deliveries SET ending = ?, ended_ms = made_ms, due_ms = NULL, address = '', headers = '[]' "
               "WHERE due_ms IS NOT NULL AND tries > 0 AND EXISTS (SELECT 1 FROM deliveries AS later "
               "WHERE later.job = deliveries.job AND later.topic = deliveries.topic "
               "AND later.address = deliveries.address AND later.id > deliveries.id)"_s,
        {toText(DeliveryEnd::Superseded)});
}

Result<> OutboxStore::forget(JobId job)
{
    return transact([&]() -> Result<> {
        const QVariantList id{qlonglong(job.value)};
        Result<> done = run(u"DELETE FROM told WHERE job = ?"_s, id);
        return done ? run(u"DELETE FROM deliveries WHERE job = ? AND due_ms IS NULL"_s, id) : done;
    });
}

Result<> OutboxStore::prune(const QDateTime &before)
{
    return run(u"DELETE FROM deliveries WHERE ended_ms < ?"_s, {before.toMSecsSinceEpoch()});
}

Result<std::optional<DueMessage>> OutboxStore::due(
    const QDateTime &now, const QList<std::int64_t> &without, const QStringList &withoutAddresses)
{
    QVariantList values{now.toMSecsSinceEpoch()};
    QStringList marks;
    for (const QString &address : withoutAddresses) {
        marks += u"?"_s;
        values += address;
    }
    std::optional<DueMessage> due;
    Result<> read =
        run(u"SELECT id, tries, topic, address, content_type, body, headers, rule, is_signed FROM deliveries AS one "
            "WHERE due_ms <= ? AND id NOT IN (%1) AND address NOT IN (%2) AND NOT EXISTS (SELECT 1 FROM deliveries AS "
            "other "
            "WHERE other.job = one.job AND other.topic = one.topic AND other.address = one.address "
            "AND other.due_ms IS NOT NULL AND other.id < one.id) ORDER BY due_ms, id LIMIT 1"_s.arg(
                listed(without), marks.join(u", "_s)),
            values, [&due](const QSqlQuery &row) { due = dueFrom(row); });
    return read ? Result(due) : read.error();
}

Result<std::optional<QDateTime>> OutboxStore::nextDue(const QDateTime &now)
{
    std::optional<QDateTime> next;
    Result<> read = run(u"SELECT min(due_ms) FROM deliveries WHERE due_ms > ?"_s, {now.toMSecsSinceEpoch()},
        [&next](const QSqlQuery &row) { next = timeOf(row.value(0)); });
    return read ? Result(next) : read.error();
}

Result<> OutboxStore::step(std::int64_t delivery, const DeliveryStep &step)
{
    return transact([&]() -> Result<> {
        const bool isOver = step.end != DeliveryEnd::Waiting;
        Result<> done =
            run(u"UPDATE deliveries SET ending = ?, tries = ?, status = ?, fault = ?, due_ms = ?, "
                "ended_ms = ?%1 WHERE id = ?"_s.arg(isOver ? u", address = '', headers = '[]'"_s : QString()),
                {toText(step.end), step.tries, step.status, filled(step.fault), milliseconds(step.dueAt),
                    isOver ? milliseconds(step.at) : QVariant(), qlonglong(delivery)});
        return done && !isOver ? supersede() : done;
    });
}

Result<QList<Delivery>> OutboxStore::deliveries(JobId job)
{
    return read(u"WHERE job = ? ORDER BY id"_s, {qlonglong(job.value)});
}

Result<QList<Delivery>> OutboxStore::recent(const QString &dialect, int offset, int count)
{
    return read(u"WHERE dialect = ? ORDER BY id DESC LIMIT ? OFFSET ?"_s, {dialect, count, offset});
}

Result<QList<Delivery>> OutboxStore::read(const QString &rest, const QVariantList &values)
{
    QList<Delivery> deliveries;
    Result<> read =
        run(u"SELECT id, job, topic, shown_address, body, ending, tries, status, fault, made_ms, due_ms, ended_ms "
            "FROM deliveries "_s
                + rest,
            values, [&deliveries](const QSqlQuery &row) { deliveries += deliveryFrom(row); });
    return read ? Result(deliveries) : read.error();
}

} // namespace Zoetrope
