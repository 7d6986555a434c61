// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/queuelock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QThread>
#include <cerrno>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds grace{2000};
constexpr std::chrono::milliseconds orphansGrace{20'000};
constexpr std::chrono::milliseconds look{20};

QString ownerOf(const QString &path) { return QString::fromLatin1(FileLock::noteOf(path)).trimmed(); }

/// Not when there is no note: an owner writes it at once.
bool hasOwnerGone(const QString &path)
{
    bool isNumber = false;
    const int process = ownerOf(path).toInt(&isNumber);
    return isNumber && process > 0 && ::kill(process, 0) != 0 && errno == ESRCH;
}

} // namespace

Result<QueueLock> QueueLock::take(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"queue.lock"_s);
    Result<std::optional<FileLock>> lock = FileLock::take(path, FileLock::Wait::Never);
    // A child that its killed owner was just starting holds a copy until it is gone too.
    const QDeadlineTimer patience(grace);
    const QDeadlineTimer longest(orphansGrace); // on a busy machine that child may not get on for a while
    while (lock && !lock->has_value() && !longest.hasExpired() && (!patience.hasExpired() || hasOwnerGone(path))) {
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
