// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/publisher.h"

#include "engine/base/filewriter.h"
#include "engine/base/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <sys/stat.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highestNumber = 9999;
constexpr int mostTries = 100;
constexpr int maximumOutputs = 10'000;
constexpr auto stagingPrefix = ".zoetrope-"_L1;
constexpr int stagingSuffixLength = 6;

struct FileId
{
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileId &) const = default;
};

std::optional<FileId> fileId(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FileId{status.st_dev, status.st_ino};
}

/// Also true for a link that points nowhere: it stands there all the same.
bool isTaken(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

bool isBelow(const QString &relativePath)
{
    const QString clean = QDir::cleanPath(relativePath);
    return !clean.isEmpty() && clean != "."_L1 && !QDir::isAbsolutePath(clean) && clean != ".."_L1
        && !clean.startsWith("../"_L1);
}

/// `a/b.mp4` -> `a/b (2).mp4`, and for a folder `a/b` -> `a/b (2)`.
QString numbered(const QString &path, int number, bool isFolder)
{
    if (number == 1)
        return path;
    const qsizetype dot = path.lastIndexOf(u'.');
    const qsizetype base = path.lastIndexOf(u'/') + 1;
    const qsizetype cut = isFolder || dot <= base ? path.size() : dot;
    return path.first(cut) + u" (%1)"_s.arg(number) + path.sliced(cut);
}

/// Where one output goes. The inode tells after a crash whether it has gone there.
struct Move
{
    QString from; ///< absolute
    QString to; ///< absolute
    FileId id; ///< of what is moved
    bool isExchange = false; ///< what stood there takes the staged one's place
};

QString journalPath(const QString &stagingFolder) { return stagingFolder + u"/publication.json"_s; }

QJsonObject toJson(const Move &move)
{
    return {{u"from"_s, move.from}, {u"to"_s, move.to}, {u"device"_s, QString::number(move.id.device)},
        {u"inode"_s, QString::number(move.id.inode)}, {u"exchange"_s, move.isExchange}};
}

Move moveFromJson(JsonReader &reader)
{
    return {reader.text("from"_L1), reader.text("to"_L1),
        {reader.text("device"_L1).toULongLong(), reader.text("inode"_L1).toULongLong()},
        reader.boolean("exchange"_L1, false)};
}

/// One publication, from deciding the targets to syncing the folders.
class Publishing
{
public:
    explicit Publishing(const PublishOrder &order)
        : m_order(order)
        , m_from(QDir(order.stagingFolder).absoluteFilePath(u"out"_s))
        , m_destination(QDir(order.destination).absolutePath())
    {
    }

    Result<Publication> run();

private:
    Result<> decide();
    Result<> decideOne(const OutputRecord &output);
    [[nodiscard]] Result<std::optional<QString>> freeTarget(const OutputRecord &output, bool isFolder) const;
    [[nodiscard]] Result<> refuseSource(const QString &path) const;
    Result<> writeJournal() const;
    Result<bool> readJournal();
    Result<> makeFolders(const QString &path);
    Result<> moveAll();
    [[nodiscard]] Result<> moveOne(const Move &move) const;
    [[nodiscard]] Result<> sync() const;
    void takeBack() const;
    [[nodiscard]] OutputRecord published(const OutputRecord &output, const QString &to) const;

    const PublishOrder &m_order;
    QString m_from;
    QString m_destination;
    QList<Move> m_moves;
    QSet<QString> m_wanted; // targets of this publication
    QStringList m_madeFolders; // parents first
    Publication m_result;
};

Result<> Publishing::refuseSource(const QString &path) const
{
    const std::optional<FileId> there = fileId(path);
    for (const QString &source : m_order.sources) {
        if (there && there == fileId(source))
            return Error{ErrorCode::OutputIsSource, path, source};
    }
    return {};
}

/// Where the output may go by the policy; nothing when it is to be left out.
Result<std::optional<QString>> Publishing::freeTarget(const OutputRecord &output, bool isFolder) const
{
    for (int number = 1; number <= highestNumber; ++number) {
        const QString path = m_destination + u'/' + numbered(output.path, number, isFolder);
        if (!m_wanted.contains(path) && !isTaken(path))
            return std::optional(path);
        if (m_order.policy == CollisionPolicy::Number)
            continue;
        if (m_wanted.contains(path))
            return Error{ErrorCode::NameCollision, output.path, u"two outputs have this name"_s};
        if (m_order.policy == CollisionPolicy::Skip)
            return std::optional<QString>();
        if (Result<> refused = refuseSource(path); !refused)
            return refused.error();
        if (m_order.policy == CollisionPolicy::Replace && QFileInfo(path).isDir() == isFolder)
            return std::optional(path);
        return Error{ErrorCode::OutputExists, path, {}};
    }
    return Error{ErrorCode::OutputExists, m_destination + u'/' + output.path, u"all numbers are taken"_s};
}

Result<> Publishing::decideOne(const OutputRecord &output)
{
    if (!isBelow(output.path))
        return Error{ErrorCode::NameInvalid, output.path, u"not a path below the destination"_s};
    const QString from = m_from + u'/' + output.path;
    const std::optional<FileId> id = fileId(from);
    if (!id)
        return Error{ErrorCode::Internal, output.path, u"nothing was staged under this name"_s};
    const Result<std::optional<QString>> to = freeTarget(output, QFileInfo(from).isDir());
    if (!to)
        return to.error();
    if (!*to) {
        m_result.notices.append({u"output-skipped"_s,
            QCoreApplication::translate("Zoetrope::Notice", "%1 was left out: there is a file of this name.")
                .arg(output.path),
            false});
        return {};
    }
    m_wanted.insert(**to);
    m_moves.append({from, **to, *id, isTaken(**to)});
    return {};
}

Result<> Publishing::decide()
{
    m_moves.clear();
    m_wanted.clear();
    m_result = {};
    for (const OutputRecord &output : m_order.outputs) {
        if (Result<> decided = decideOne(output); !decided)
            return decided;
    }
    return {};
}

Result<> Publishing::writeJournal() const
{
    QJsonArray moves;
    for (const Move &move : m_moves)
        moves += toJson(move);
    const QJsonObject journal{{u"moves"_s, moves}};
    const QString path = journalPath(m_order.stagingFolder);
    const QString aside = path + u".part"_s;
    QFile::remove(aside);
    if (Result<> written = writeWholeFile(aside, QJsonDocument(journal).toJson()); !written)
        return written;
    if (Result<> renamed = renameNew(aside, path); !renamed)
        return renamed;
    return syncFolder(m_order.stagingFolder);
}

/// False when there is none.
Result<bool> Publishing::readJournal()
{
    QFile file(journalPath(m_order.stagingFolder));
    if (!file.exists())
        return false;
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, file.fileName(), file.errorString()};
    const Result<QJsonObject> journal = parseObject(file.readAll(), file.fileName());
    if (!journal)
        return journal.error();
    Faults faults;
    JsonReader reader(*journal, {}, &faults);
    reader.objects(
        "moves"_L1, [this](JsonReader &inner) { m_moves += moveFromJson(inner); }, maximumOutputs);
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::Internal, file.fileName(), faultsText(faults)};
    return true;
}

/// Makes the folders in which `path` lies, noting those that were not there.
Result<> Publishing::makeFolders(const QString &path)
{
    const QStringList parts = QDir(m_destination).relativeFilePath(path).split(u'/', Qt::SkipEmptyParts);
    QString folder = m_destination;
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        folder += u'/' + parts[i];
        if (::mkdir(QFile::encodeName(folder).constData(), 0777) == 0)
            m_madeFolders.append(folder);
        else if (errno != EEXIST)
            return systemError(ErrorCode::OutputFolderMissing, folder, errno);
    }
    return {};
}

Result<> Publishing::moveOne(const Move &move) const
{
    if (fileId(move.to) == move.id)
        return {}; // before a crash
    if (fileId(move.from) != move.id)
        return Error{ErrorCode::WriteFailed, move.to, u"its staged file has gone"_s};
    return move.isExchange ? exchangeNames(move.from, move.to) : renameNew(move.from, move.to);
}

Result<> Publishing::moveAll()
{
    for (const Move &move : std::as_const(m_moves)) {
        if (Result<> made = makeFolders(move.to); !made)
            return made;
        if (Result<> moved = moveOne(move); !moved)
            return moved;
    }
    return sync();
}

Result<> Publishing::sync() const
{
    QSet<QString> folders{m_destination};
    for (const QString &folder : m_madeFolders)
        folders.insert(folder);
    for (const Move &move : m_moves)
        folders.insert(QFileInfo(move.to).path());
    for (const QString &folder : folders) {
        if (Result<> synced = syncFolder(folder); !synced)
            return synced;
    }
    return {};
}

void Publishing::takeBack() const
{
    // Nothing better can be done about a step back that fails: the rest still goes back, the first error is reported.
    for (auto move = m_moves.crbegin(); move != m_moves.crend(); ++move) {
        if (fileId(move->to) == move->id)
            (void)(move->isExchange ? exchangeNames(move->from, move->to) : renameNew(move->to, move->from));
    }
    for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
        ::rmdir(QFile::encodeName(*folder).constData()); // stays when somebody else has put something there
}

OutputRecord Publishing::published(const OutputRecord &output, const QString &to) const
{
    OutputRecord record = output;
    record.path = QDir(m_destination).relativeFilePath(to);
    if (output.entry.startsWith(output.path))
        record.entry = record.path + output.entry.sliced(output.path.size());
    return record;
}

Result<Publication> Publishing::run()
{
    const Result<bool> isBegun = readJournal();
    if (!isBegun)
        return isBegun.error();
    for (int tries = 0;; ++tries) {
        if (!*isBegun || tries > 0) {
            if (Result<> decided = decide(); !decided)
                return decided.error();
            if (Result<> written = writeJournal(); !written)
                return written.error();
        }
        const Result<> moved = moveAll();
        if (moved)
            break;
        takeBack();
        if (Result<> forgotten = forgetPublication(m_order.stagingFolder); !forgotten)
            return forgotten.error();
        // Somebody took the name after it was found free: look for another one.
        if (moved.error().code != ErrorCode::OutputExists || m_order.policy == CollisionPolicy::Fail
            || tries == mostTries)
            return moved.error();
    }
    for (const OutputRecord &output : m_order.outputs) {
        const QString from = m_from + u'/' + output.path;
        const auto move = std::find_if(
            m_moves.cbegin(), m_moves.cend(), [&from](const Move &candidate) { return candidate.from == from; });
        if (move != m_moves.cend())
            m_result.outputs.append(published(output, move->to));
    }
    return m_result;
}

} // namespace

Result<Publication> publish(const PublishOrder &order) { return Publishing(order).run(); }

Result<> forgetPublication(const QString &stagingFolder)
{
    QFile journal(journalPath(stagingFolder));
    if (journal.exists() && !journal.remove())
        return Error{ErrorCode::WriteFailed, journal.fileName(), journal.errorString()};
    return {};
}

QString freshStagingName(const QString &destination)
{
    constexpr auto alphabet = "abcdefghijklmnopqrstuvwxyz0123456789"_L1;
    QString name = QDir(destination).absolutePath() + u'/' + stagingPrefix;
    for (int i = 0; i < stagingSuffixLength; ++i)
        name += alphabet[QRandomGenerator::system()->bounded(int(alphabet.size()))];
    return name;
}

Result<> makeStagingAt(const QString &stagingFolder)
{
    const QString destination = QFileInfo(stagingFolder).path();
    errno = 0;
    if (!QDir().mkpath(destination))
        return systemError(ErrorCode::OutputFolderMissing, destination, errno != 0 ? errno : ENOTDIR);
    if (::mkdir(QFile::encodeName(stagingFolder).constData(), 0700) != 0 && errno != EEXIST)
        return systemError(ErrorCode::OutputDenied, destination, errno);
    return {};
}

Result<QString> makeStaging(const QString &destination)
{
    QString folder = freshStagingName(destination);
    while (isTaken(folder))
        folder = freshStagingName(destination);
    if (Result<> made = makeStagingAt(folder); !made)
        return made.error();
    return folder;
}

Result<> removeStaging(const QString &stagingFolder)
{
    const QFileInfo folder(QDir::cleanPath(stagingFolder));
    const QString name = folder.fileName();
    if (!name.startsWith(stagingPrefix) || name.size() != stagingPrefix.size() + stagingSuffixLength
        || folder.isSymLink())
        return Error{ErrorCode::Internal, stagingFolder, u"not a staging folder"_s};
    if (folder.exists() && !QDir(folder.filePath()).removeRecursively())
        return Error{ErrorCode::WriteFailed, stagingFolder, u"some of it could not be removed"_s};
    return {};
}

} // namespace Zoetrope
