// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/queuelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds grace{2000};
constexpr std::chrono::milliseconds look{20};

QString ownerOf(const QString &path) { return QString::fromLatin1(FileLock::noteOf(path)).trimmed(); }

} // namespace

Result<QueueLock> QueueLock::take(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"queue.lock"_s);
    Result<std::optional<FileLock>> lock = FileLock::take(path, FileLock::Wait::Never);
    const QDeadlineTimer patience(grace);
    while (lock && !lock->has_value() && !patience.hasExpired()) {
        QThread::msleep(look.count());
        lock = FileLock::take(path, FileLock::Wait::Never);
    }
    if (!lock)
        return lock.error();
    if (!lock->has_value()) {
        // Empty for the blink between its lock and its note.
        const QString owner = ownerOf(path);
        return Error{ErrorCode::QueueTaken, folder,
            owner.isEmpty() ? u"by another process"_s : QString(u"by process "_s + owner)};
    }
    if (Result<> noted = (*lock)->note(QByteArray::number(QCoreApplication::applicationPid()) + '\n'); !noted)
        return noted.error();
    return QueueLock(**std::move(lock));
}

} // namespace Zoetrope
