// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/database.h"

#include "engine/base/filewriter.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto inMemory = ":memory:"_L1;
constexpr int busyTimeout_ms = 10'000;

/// SQLite's primary result codes, as far as they differ for us. https://www.sqlite.org/rescode.html
enum class SqliteCode {
    Error = 1,
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};
constexpr int shortRead = 522; // a page lies behind the end of the file
constexpr int corruptFileSystem = 8458;

struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileIdentity &) const = default;
};

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FileIdentity{status.st_dev, status.st_ino};
}

bool mayWriteBeside(const QString &path)
{
    return ::access(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), W_OK) == 0;
}

struct Kind
{
    ErrorCode code;
    QString word;
};

Kind kindOf(int code, const QString &path)
{
    if (code == shortRead || code == corruptFileSystem)
        return {ErrorCode::StoreDamaged, u"the file ends early"_s};
    switch (SqliteCode(code & 0xff)) {
    case SqliteCode::Corrupt:
    case SqliteCode::NotADatabase:
        return {ErrorCode::StoreDamaged, u"damaged"_s};
    case SqliteCode::Error: // our statements are right, so the tables are not those of the version it claims
        return {ErrorCode::StoreDamaged, u"not the tables of this version"_s};
    case SqliteCode::Permission:
    case SqliteCode::ReadOnly:
        return {ErrorCode::StoreDenied, u"may not be written"_s};
    case SqliteCode::CannotOpen:
        return mayWriteBeside(path) ? Kind{ErrorCode::StoreFailed, u"cannot be opened"_s}
                                    : Kind{ErrorCode::StoreDenied, u"its folder may not be written"_s};
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return {ErrorCode::StoreFailed, u"locked by another process for too long"_s};
    case SqliteCode::Full:
        return {ErrorCode::StoreFailed, u"the disk is full"_s};
    case SqliteCode::InputOutput:
        return {ErrorCode::StoreFailed, u"the disk reports an error"_s};
    }
    return {ErrorCode::StoreFailed, u"refused"_s};
}

Error storeError(const QSqlError &error, const QString &path, const QString &doing)
{
    const Kind kind = kindOf(error.nativeErrorCode().toInt(), path);
    return {kind.code, path,
        u"%1 (%2; SQLite %3: %4)"_s.arg(kind.word, doing, error.nativeErrorCode(), error.databaseText())};
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0; // names are of the whole process, as Qt keeps them
    return u"zoetrope-store-%1"_s.arg(++number);
}

/// A null QString is an empty text to us, while Qt would make it NULL.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

Result<> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || ::fsync(file.handle()) != 0)
        return Error{ErrorCode::StoreFailed, path, qt_error_string(errno)};
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace

struct Database::State
{
    QString path;
    QSqlDatabase handle;
    std::unordered_map<QString, QSqlQuery> statements;
    std::optional<FileIdentity> identity;
    QString keptCopy;
};

Database::Database(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Database::~Database()
{
    m_state->statements.clear();
    const QString name = m_state->handle.connectionName();
    m_state->handle.close();
    m_state->handle = QSqlDatabase(); // Qt removes only connections nobody refers to
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &migrations)
{
    const Result<QList<Migration>> steps = readMigrations(migrations);
    if (!steps)
        return steps.error();
    std::unique_ptr<Database> database(new Database(std::make_unique<State>()));
    database->m_state->path = path;
    if (Result<> connected = database->connect(false); !connected)
        return connected.error();
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cache_size = -8000"_s, u"PRAGMA journal_size_limit = 16777216"_s,
            u"PRAGMA wal_autocheckpoint = 4000"_s, // where nobody does it aside: as much as the line before allows
            u"BEGIN IMMEDIATE"_s, u"ROLLBACK"_s}) { // the last two find out whether the file may be written
        if (Result<> executed = database->execute(pragma); !executed)
            return executed.error();
    }
    if (path != inMemory)
        database->m_state->identity = identityOf(path);
    if (Result<> migrated = database->migrate(*steps); !migrated)
        return migrated.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    std::unique_ptr<Database> database(new Database(std::make_unique<State>()));
    database->m_state->path = path;
    if (Result<> connected = database->connect(true); !connected)
        return connected.error();
    if (Result<> executed = database->execute(u"PRAGMA cell_size_check = ON"_s); !executed)
        return executed.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openBeside(const QString &path)
{
    std::unique_ptr<Database> database(new Database(std::make_unique<State>()));
    database->m_state->path = path;
    if (Result<> connected = database->connect(false); !connected)
        return connected.error();
    for (const QString &pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA journal_size_limit = 16777216"_s}) {
        if (Result<> executed = database->execute(pragma); !executed)
            return executed.error();
    }
    database->m_state->identity = identityOf(path);
    return database;
}

Result<> Database::checkpoint()
{
    if (Result<> placed = checkPlace(); !placed)
        return placed;
    return read(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, [](const Row &) {});
}

Result<> Database::connect(bool isReadOnly)
{
    QSqlDatabase &handle = m_state->handle;
    handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName());
    handle.setDatabaseName(m_state->path);
    handle.setConnectOptions(
        u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout_ms) + (isReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!handle.open())
        return storeError(handle.lastError(), m_state->path, u"open"_s);
    return {};
}

Result<> Database::execute(const QString &statement)
{
    QSqlQuery query(m_state->handle);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return storeError(query.lastError(), m_state->path, statement.section(u'\n', 0, 0));
    return {};
}

Result<QSqlQuery *> Database::run(const QString &statement, const QVariantList &values)
{
    auto found = m_state->statements.find(statement);
    if (found == m_state->statements.end()) {
        QSqlQuery query(m_state->handle);
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return storeError(query.lastError(), m_state->path, statement);
        found = m_state->statements.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), bound(values[i]));
    if (!query.exec()) {
        const Error error = storeError(query.lastError(), m_state->path, statement);
        query.finish();
        return error;
    }
    return &query;
}

Result<> Database::read(const QString &statement, const QVariantList &values, const RowReader &reader)
{
    const Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        reader(Row(**query));
    // A damaged page ends the rows like their end does.
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // an open reading would hold the store at the state it began with
    if (error.isValid())
        return storeError(error, m_state->path, statement);
    return {};
}

Result<int> Database::change(const QString &statement, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.error();
    const int count = (*query)->numRowsAffected();
    (*query)->finish();
    return count;
}

Result<std::int64_t> Database::insert(const QString &statement, const QVariantList &values)
{
    const Result<QSqlQuery *> query = run(statement, values);
    if (!query)
        return query.error();
    const std::int64_t number = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return number;
}

Result<> Database::transact(const Work &work, Transaction kind)
{
    Result<> done = begin(kind);
    if (!done)
        return done;
    done = work();
    if (done)
        done = execute(u"COMMIT"_s);
    if (!done)
        (void)execute(u"ROLLBACK"_s); // SQLite has done it by itself after some errors
    if (kind == Transaction::WriteUnsynced) {
        if (Result<> restored = execute(u"PRAGMA synchronous = FULL"_s); !restored && done)
            return restored;
    }
    return done;
}

Result<> Database::begin(Transaction kind)
{
    if (kind == Transaction::Read)
        return execute(u"BEGIN"_s);
    if (Result<> placed = checkPlace(); !placed)
        return placed;
    if (kind == Transaction::WriteUnsynced) {
        if (Result<> loosened = execute(u"PRAGMA synchronous = NORMAL"_s); !loosened)
            return loosened;
    }
    return execute(u"BEGIN IMMEDIATE"_s);
}

Result<> Database::checkPlace() const
{
    if (!m_state->identity || identityOf(m_state->path) == m_state->identity)
        return {};
    return Error{ErrorCode::StoreFailed, m_state->path, u"the file was moved away while it was in use"_s};
}

Result<> Database::check()
{
    QStringList faults;
    Result<> checked = read(u"PRAGMA quick_check(10)"_s, {}, [&faults](const Row &row) { faults += row.text(0); });
    if (!checked)
        return checked;
    if (faults != QStringList{u"ok"_s})
        return Error{ErrorCode::StoreDamaged, m_state->path, faults.join(u"; "_s)};
    return {};
}

Result<QStringList> Database::tables()
{
    QStringList statements;
    Result<> asked = read(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s, {},
        [&statements](const Row &row) { statements += row.text(0); });
    if (!asked)
        return asked.error();
    return statements;
}

Result<int> Database::version()
{
    int version = 0;
    Result<> asked = read(u"PRAGMA user_version"_s, {}, [&version](const Row &row) { version = int(row.number(0)); });
    if (!asked)
        return asked.error();
    return version;
}

Result<std::int64_t> Database::dataVersion()
{
    std::int64_t version = 0;
    Result<> asked = read(u"PRAGMA data_version"_s, {}, [&version](const Row &row) { version = row.number(0); });
    if (!asked)
        return asked.error();
    return version;
}

Result<> Database::migrate(const QList<Migration> &migrations)
{
    const Result<int> before = version();
    if (!before)
        return before.error();
    if (*before > migrations.size())
        return Error{
            ErrorCode::StoreTooNew, m_state->path, u"version %1, known up to %2"_s.arg(*before).arg(migrations.size())};
    if (*before == migrations.size())
        return {};
    if (*before > 0) {
        if (Result<> kept = keepCopy(*before); !kept)
            return kept;
    }
    return transact([&]() -> Result<> {
        const Result<int> now = version(); // another process may have been faster
        if (!now)
            return now.error();
        for (const Migration &migration : migrations.sliced(qMin(qsizetype(*now), migrations.size()))) {
            for (const QString &statement : migration.statements) {
                if (Result<> executed = execute(statement); !executed)
                    return executed;
            }
        }
        return execute(u"PRAGMA user_version = %1"_s.arg(qMax(qsizetype(*now), migrations.size())));
    });
}

Result<> Database::keepCopy(int version)
{
    const QString copy = datedName(m_state->path, u"version%1"_s.arg(version));
    QString quoted = copy;
    quoted.replace(u'\'', "''"_L1);
    if (Result<> copied = execute(u"VACUUM INTO '%1'"_s.arg(quoted)); !copied)
        return copied;
    m_state->keptCopy = copy;
    return syncFile(copy);
}

QString Database::path() const { return m_state->path; }

QString Database::keptCopy() const { return m_state->keptCopy; }

QString datedName(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    const QString stem = file.dir().filePath(file.completeBaseName() + u'-' + word + u'-'
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss"_s));
    const QString suffix = file.suffix().isEmpty() ? QString() : QString(u'.' + file.suffix());
    QString name = stem + suffix;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo::exists(name + u"-wal"_s); ++number)
        name = stem + u'-' + QString::number(number) + suffix;
    return name;
}

} // namespace Zoetrope
