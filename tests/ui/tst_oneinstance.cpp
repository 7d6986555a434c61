// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/oneinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

class TestOneInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesLandInTheWindowThatIsOpen()
    {
        const QTemporaryDir folder;
        OneInstance first(folder.path());
        const QList<QUrl> files{QUrl::fromLocalFile(u"/in/ä b.mp4"_s), QUrl::fromLocalFile(u"/in/c.mp4"_s)};
        QVERIFY(!OneInstance(folder.path()).handOver(files));
        first.listen();
        QSignalSpy handed(&first, &OneInstance::handedOver);
        // The second one is another process; here it is another thread, while this one answers.
        QFuture<bool> second = QtConcurrent::run([&] { return OneInstance(folder.path()).handOver(files); });
        QTRY_COMPARE(handed.size(), 1);
        QCOMPARE(handed.first().first().value<QList<QUrl>>(), files);
        QVERIFY(second.result());
    }

    void nothingToHandOverStillFindsTheWindow()
    {
        const QTemporaryDir folder;
        OneInstance first(folder.path());
        first.listen();
        QSignalSpy handed(&first, &OneInstance::handedOver);
        QFuture<bool> second = QtConcurrent::run([&] { return OneInstance(folder.path()).handOver({}); });
        QTRY_COMPARE(handed.size(), 1);
        QVERIFY(second.result());
    }
};

QTEST_MAIN(TestOneInstance)
#include "tst_oneinstance.moc"
