// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/storeopen.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// A store and what SQLite keeps beside it. The store first: without it nobody takes the rest for a store of its own.
constexpr std::array fileSuffixes{""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

/// Numbers beyond belief come from damage, and would be met again as numbers of new jobs.
constexpr std::int64_t highestBelieved = std::int64_t(1) << 40;

/// What befell a file, in the store's terms.
Result<> ofStore(const Result<> &done, const QString &path)
{
    if (done)
        return done;
    const bool isDenied = done.error().code == ErrorCode::OutputDenied;
    return Error{isDenied ? ErrorCode::StoreDenied : ErrorCode::StoreFailed, path, done.error().detail};
}

/// What is found out about a file without changing it.
struct Finding
{
    std::optional<Error> fault;
    int version = 0;
    std::int64_t highestJob = 0; ///< so that a fresh store does not use a number again; 0 when unknown
};

std::int64_t highestJobOf(Database &database)
{
    std::int64_t highest = 0;
    Result<> read = database.read(u"SELECT seq FROM sqlite_sequence WHERE name = 'jobs'"_s, {},
        [&highest](const Row &row) { highest = row.number(0); });
    return read && highest > 0 && highest < highestBelieved ? highest : 0;
}

/// Whether a file of the newest version has the tables that its steps make: a bit that turned in their description
/// passes every check of the pages.
bool hasItsTables(Database &file, const QString &migrations)
{
    const Result<std::unique_ptr<Database>> fresh = Database::open(u":memory:"_s, migrations);
    if (!fresh)
        return true; // nothing to hold against it
    const Result<QStringList> wanted = (*fresh)->tables();
    const Result<QStringList> found = file.tables();
    return wanted && found && *wanted == *found;
}

Finding examine(const QString &path, int newestVersion, const QString &migrations)
{
    Finding finding;
    Result<std::unique_ptr<Database>> database = Database::openReadOnly(path);
    if (!database) {
        finding.fault = database.error();
        return finding;
    }
    Database &file = **database;
    if (Result<> checked = file.check(); !checked)
        finding.fault = checked.error();
    if (const Result<int> version = file.version(); version)
        finding.version = *version;
    else if (!finding.fault)
        finding.fault = version.error();
    if (finding.version > newestVersion)
        finding.fault = Error{
            ErrorCode::StoreTooNew, path, u"version %1, known up to %2"_s.arg(finding.version).arg(newestVersion)};
    else if (finding.version == 0 && !finding.fault)
        finding.fault = Error{ErrorCode::StoreDamaged, path, u"the file is no store"_s};
    else if (finding.version == newestVersion && !finding.fault && !hasItsTables(file, migrations))
        finding.fault = Error{ErrorCode::StoreDamaged, path, u"its tables are not those of its version"_s};
    if (finding.fault)
        finding.highestJob = highestJobOf(file);
    return finding;
}

bool isUnfit(const Error &error)
{
    return error.code == ErrorCode::StoreDamaged || error.code == ErrorCode::StoreTooNew;
}

/// One opening; see openStore().
class Opening
{
public:
    Opening(const QString &folder, const QueueLock *lock, const QString &migrations)
        : m_folder(folder)
        , m_path(storePath(folder))
        , m_lock(lock)
        , m_migrations(migrations)
    {
    }

    Result<OpenedStore> run();

private:
    Result<> prepare();
    Result<> setAside(const Error &why);
    Result<> makeFresh();
    Result<> fillFresh(const QString &path);
    Result<> beAlone();
    Result<OpenedStore> open();

    QString m_folder;
    QString m_path;
    const QueueLock *m_lock;
    std::optional<QueueLock> m_ownLock;
    QString m_migrations;
    std::optional<SetAside> m_setAside;
    std::int64_t m_highestJob = 0;
};

Result<OpenedStore> Opening::run()
{
    if (Result<> made = makeDataFolder(m_folder); !made)
        return made.error();
    const Result<std::optional<FileLock>> turn =
        FileLock::take(QDir(m_folder).filePath(u"queue.opening"_s), FileLock::Wait::UntilFree);
    if (!turn)
        return turn.error();
    if (Result<> prepared = prepare(); !prepared)
        return prepared.error();
    Result<OpenedStore> opened = open();
    if (opened || !isUnfit(opened.error()))
        return opened;
    // Damage that shows only when the file is written to.
    if (Result<> aside = setAside(opened.error()); !aside)
        return aside.error();
    if (Result<> made = makeFresh(); !made)
        return made.error();
    return open();
}

/// Leads to a file that can be opened, or to none.
Result<> Opening::prepare()
{
    if (!QFileInfo::exists(m_path)) {
        // A log without its store: what it holds is not ours to lose.
        if (QFileInfo(m_path + u"-wal"_s).size() > 0) {
            const Error why{ErrorCode::StoreDamaged, m_path, u"only its log is left"_s};
            if (Result<> aside = setAside(why); !aside)
                return aside;
        }
        return makeFresh();
    }
    const Result<QList<Migration>> steps = readMigrations(m_migrations);
    if (!steps)
        return steps.error();
    // Where the file system has no write-ahead logs: a step that was cut short is first taken back, by opening to
    // write.
    if (QFileInfo::exists(m_path + u"-journal"_s))
        return {};
    const Finding finding = examine(m_path, int(steps->size()), m_migrations);
    if (!finding.fault)
        return finding.version < steps->size() ? beAlone() : Result<>();
    if (!isUnfit(*finding.fault))
        return *finding.fault;
    m_highestJob = finding.highestJob;
    Result<> aside = setAside(*finding.fault);
    return aside ? makeFresh() : aside;
}

/// Nobody works with the file as long as we change what it is.
Result<> Opening::beAlone()
{
    if (m_lock || m_ownLock)
        return {};
    Result<QueueLock> lock = QueueLock::take(m_folder);
    if (!lock)
        return lock.error();
    m_ownLock.emplace(*std::move(lock));
    return {};
}

Result<> Opening::setAside(const Error &why)
{
    if (Result<> alone = beAlone(); !alone)
        return alone;
    const QString name = datedName(m_path, why.code == ErrorCode::StoreTooNew ? u"newer"_s : u"damaged"_s);
    for (const QLatin1StringView suffix : fileSuffixes) {
        if (!QFileInfo::exists(m_path + suffix))
            continue;
        if (Result<> renamed = ofStore(renameNew(m_path + suffix, name + suffix), m_path); !renamed)
            return renamed;
    }
    m_setAside = SetAside{name, why};
    return ofStore(syncFolder(m_folder), m_path);
}

Result<> Opening::makeFresh()
{
    const QString path = m_path + u".new"_s;
    for (const QLatin1StringView suffix : fileSuffixes)
        QFile::remove(path + suffix); // what an opening that was cut short left
    if (Result<> filled = fillFresh(path); !filled)
        return filled;
    if (Result<> renamed = ofStore(renameNew(path, m_path), m_path); !renamed)
        return renamed;
    return ofStore(syncFolder(m_folder), m_path);
}

Result<> Opening::fillFresh(const QString &path)
{
    // Made by us, so that nobody else may read which files somebody works on; SQLite's own files follow its rights.
    if (Result<> made = ofStore(writeWholeFile(path, {}), path); !made)
        return made;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Result<std::unique_ptr<Database>> database = Database::open(path, m_migrations);
    if (!database)
        return database.error();
    if (m_highestJob == 0)
        return {};
    return (*database)->transact([&]() -> Result<> {
        const Result<int> set = (*database)->change(
            u"INSERT INTO sqlite_sequence (name, seq) VALUES ('jobs', ?)"_s, {qlonglong(m_highestJob)});
        return set ? Result<>() : set.error();
    });
}

Result<OpenedStore> Opening::open()
{
    Result<std::unique_ptr<Database>> database = Database::open(m_path, m_migrations);
    if (!database)
        return database.error();
    const QString keptCopy = (*database)->keptCopy();
    return OpenedStore{*std::move(database), m_setAside, keptCopy};
}

} // namespace

QString storePath(const QString &folder) { return QDir(folder).filePath(u"queue.db"_s); }

Result<> makeDataFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreDenied, folder, qt_error_string(errno)};
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return ofStore(syncFolder(QFileInfo(folder).absolutePath()), folder);
}

Result<OpenedStore> openStore(const QString &folder, const QueueLock *lock, const QString &migrations)
{
    return Opening(folder, lock, migrations).run();
}

} // namespace Zoetrope
