// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/queuelock.h"

#include "tests/support/storefixtures.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

class TestQueueLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHasItAndTheOthersAreToldWho();
    void itIsFreeAgainWhenItsOwnerIsGone();
    void aKilledOwnerLeavesNothingInTheWay();
    void aChildOfAKilledOwnerIsNoOwner();
    void aFileThatWasLeftOverIsNoOwner();
    void aFolderThatIsMissingIsSaidSo();
};

void TestQueueLock::oneHasItAndTheOthersAreToldWho()
{
    const QTemporaryDir folder;
    const Result<QueueLock> lock = QueueLock::take(folder.path());
    DO(lock);
    const Result<QueueLock> second = QueueLock::take(folder.path());
    REFUSED(second, ErrorCode::QueueTaken);
    QVERIFY2(second.error().detail.endsWith(u" %1"_s.arg(::getpid())), qPrintable(second.error().detail));
    const QTemporaryDir other;
    DO(QueueLock::take(other.path()));
}

void TestQueueLock::itIsFreeAgainWhenItsOwnerIsGone()
{
    const QTemporaryDir folder;
    {
        Result<QueueLock> lock = QueueLock::take(folder.path());
        DO(lock);
        const QueueLock moved = *std::move(lock);
        REFUSED(QueueLock::take(folder.path()), ErrorCode::QueueTaken);
    }
    DO(QueueLock::take(folder.path()));
}

void TestQueueLock::aKilledOwnerLeavesNothingInTheWay()
{
    const QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) { // calls nothing but the lock and the system
        const Result<QueueLock> lock = QueueLock::take(folder.path());
        const char answer = lock ? 'y' : 'n';
        (void)!::write(ready[1], &answer, 1);
        ::alarm(60); // also when the test is ended meanwhile
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t(1));
    QCOMPARE(answer, 'y');
    const Result<QueueLock> early = QueueLock::take(folder.path());
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    REFUSED(early, ErrorCode::QueueTaken);
    QVERIFY2(early.error().detail.endsWith(u" %1"_s.arg(child)), qPrintable(early.error().detail));
    DO(QueueLock::take(folder.path()));
    ::close(ready[0]);
    ::close(ready[1]);
}

/// Between its fork and its exec a child has all files of its parent open; it may stay there for good.
void TestQueueLock::aChildOfAKilledOwnerIsNoOwner()
{
    const QTemporaryDir folder;
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t owner = ::fork();
    if (owner == 0) {
        const Result<QueueLock> lock = QueueLock::take(folder.path());
        const pid_t child = lock ? ::fork() : -1;
        if (child != 0)
            (void)!::write(ready[1], &child, sizeof child);
        ::alarm(60); // also when the test is ended meanwhile
        for (;;)
            ::pause();
    }
    pid_t child = -1;
    QCOMPARE(::read(ready[0], &child, sizeof child), ssize_t(sizeof child));
    QCOMPARE(::kill(owner, SIGKILL), 0);
    QCOMPARE(::waitpid(owner, nullptr, 0), owner);
    const bool isTaken = QueueLock::take(folder.path()).has_value();
    QVERIFY(child > 0);
    QCOMPARE(::kill(child, SIGKILL), 0); // it was there all the time
    QVERIFY(isTaken);
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestQueueLock::aFileThatWasLeftOverIsNoOwner()
{
    // As after a power cut: the number may even be that of a process that runs now.
    const QTemporaryDir folder;
    writeBytes(folder.filePath(u"queue.lock"_s), QByteArray::number(::getppid()) + '\n');
    DO(QueueLock::take(folder.path()));
}

void TestQueueLock::aFolderThatIsMissingIsSaidSo()
{
    const QTemporaryDir folder;
    REFUSED(QueueLock::take(folder.filePath(u"missing"_s)), ErrorCode::StoreFailed);
}

QTEST_GUILESS_MAIN(TestQueueLock)
#include "tst_queuelock.moc"
