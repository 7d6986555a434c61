// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/publisher.h"

#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <sys/stat.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highestNumber = 9999;
constexpr auto stagingPrefix = ".zoetrope-"_L1;

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

/// One publication: what was moved and made so far, so that all of it can be taken back.
class Publication
{
public:
    Publication(const QString &stagingFolder, const QString &destination, CollisionPolicy policy)
        : m_from(QDir(stagingFolder).absoluteFilePath(u"out"_s))
        , m_destination(QDir(destination).absolutePath())
        , m_policy(policy)
    {
    }

    Result<> check(const QList<OutputRecord> &outputs, const QStringList &sources) const;
    Result<OutputRecord> move(const OutputRecord &output);
    Result<> sync() const;
    void takeBack() const;

private:
    struct Move
    {
        QString from;
        QString to;
    };

    [[nodiscard]] QString target(const QString &path) const { return m_destination + u'/' + path; }
    Result<> makeFolders(const QString &path);

    QString m_from;
    QString m_destination;
    CollisionPolicy m_policy;
    QList<Move> m_moves;
    QStringList m_madeFolders; // parents first
};

Result<> Publication::check(const QList<OutputRecord> &outputs, const QStringList &sources) const
{
    QSet<QString> wanted;
    for (const OutputRecord &output : outputs) {
        if (!isBelow(output.path))
            return Error{ErrorCode::NameInvalid, output.path, u"not a path below the destination"_s};
        if (!QFileInfo::exists(m_from + u'/' + output.path))
            return Error{ErrorCode::Internal, output.path, u"nothing was staged under this name"_s};
        if (m_policy == CollisionPolicy::Number)
            continue;
        if (wanted.contains(output.path))
            return Error{ErrorCode::NameCollision, output.path, u"two outputs have this name"_s};
        wanted.insert(output.path);
        const QString path = target(output.path);
        if (!isTaken(path))
            continue;
        const std::optional<FileId> there = fileId(path);
        for (const QString &source : sources) {
            if (there && there == fileId(source))
                return Error{ErrorCode::OutputIsSource, path, source};
        }
        return Error{ErrorCode::OutputExists, path, {}};
    }
    return {};
}

/// Makes the folders in which `path` lies, noting those that were not there.
Result<> Publication::makeFolders(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
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

Result<OutputRecord> Publication::move(const OutputRecord &output)
{
    const QString from = m_from + u'/' + output.path;
    const bool isFolder = QFileInfo(from).isDir();
    if (Result<> made = makeFolders(output.path); !made)
        return made.error();
    for (int number = 1; number <= highestNumber; ++number) {
        const QString path = numbered(output.path, number, isFolder);
        Result<> renamed = renameNew(from, target(path));
        if (renamed) {
            m_moves.append({from, target(path)});
            OutputRecord published = output;
            published.path = path;
            if (output.entry.startsWith(output.path))
                published.entry = path + output.entry.sliced(output.path.size());
            return published;
        }
        if (renamed.error().code != ErrorCode::OutputExists || m_policy == CollisionPolicy::Fail)
            return renamed.error();
    }
    return Error{ErrorCode::OutputExists, target(output.path), u"all numbers are taken"_s};
}

Result<> Publication::sync() const
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

void Publication::takeBack() const
{
    // Nothing better can be done about a step back that fails: the rest still goes back, the first error is reported.
    for (auto move = m_moves.crbegin(); move != m_moves.crend(); ++move)
        (void)renameNew(move->to, move->from);
    for (auto folder = m_madeFolders.crbegin(); folder != m_madeFolders.crend(); ++folder)
        ::rmdir(QFile::encodeName(*folder).constData()); // stays when somebody else has put something there
}

} // namespace

Result<QList<OutputRecord>> publish(const QList<OutputRecord> &outputs, const QString &stagingFolder,
    const QString &destination, CollisionPolicy policy, const QStringList &sources)
{
    Publication publication(stagingFolder, destination, policy);
    if (Result<> checked = publication.check(outputs, sources); !checked)
        return checked.error();
    QList<OutputRecord> published;
    for (const OutputRecord &output : outputs) {
        Result<OutputRecord> moved = publication.move(output);
        if (!moved) {
            publication.takeBack();
            return moved.error();
        }
        published.append(*std::move(moved));
    }
    if (Result<> synced = publication.sync(); !synced) {
        publication.takeBack();
        return synced.error();
    }
    return published;
}

Result<QString> makeStaging(const QString &destination)
{
    const QString folder = QDir(destination).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        return systemError(ErrorCode::OutputFolderMissing, destination, errno != 0 ? errno : ENOTDIR);
    QByteArray name = QFile::encodeName(folder + u'/' + stagingPrefix + u"XXXXXX"_s);
    if (!::mkdtemp(name.data()))
        return systemError(ErrorCode::OutputDenied, destination, errno);
    return QFile::decodeName(name);
}

Result<> removeStaging(const QString &stagingFolder)
{
    const QFileInfo folder(QDir::cleanPath(stagingFolder));
    const QString name = folder.fileName();
    if (!name.startsWith(stagingPrefix) || name.size() != stagingPrefix.size() + 6 || folder.isSymLink())
        return Error{ErrorCode::Internal, stagingFolder, u"not a staging folder"_s};
    if (!folder.exists())
        return {};
    if (!QDir(folder.filePath()).removeRecursively())
        return Error{ErrorCode::WriteFailed, stagingFolder, u"some of it could not be removed"_s};
    return {};
}

} // namespace Zoetrope
