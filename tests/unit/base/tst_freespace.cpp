// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/freespace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// What stands between a job and its start: whether there is room.
class TestFreeSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderHasRoom()
    {
        const QTemporaryDir folder;
        const auto bytes = freeBytesAt(folder.path());
        QVERIFY(bytes.has_value());
        QVERIFY(*bytes > 0);
    }

    void aFolderThatIsNotThereYetCountsAsTheOneAboveIt()
    {
        const QTemporaryDir folder;
        QVERIFY(freeBytesAt(folder.filePath(u"not/there/yet"_s)).value_or(0) > 0);
        QVERIFY(freeBytesAt(u"/nowhere/at/all"_s).has_value());
    }

    void whatTellsNoSizesIsNotTakenForFull()
    {
        if (!QDir(u"/proc/self"_s).exists())
            QSKIP("there is no such file system here");
        QCOMPARE(freeBytesAt(u"/proc"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestFreeSpace)
#include "tst_freespace.moc"
