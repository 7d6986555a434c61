// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/changewatch.h"

#include "tests/support/storefixtures.h"

#include <QSignalSpy>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

class TestChangeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersWriteIsTold();
    void whatWeWriteIsNotTold();
};

namespace {

constexpr std::chrono::milliseconds interval{5};

} // namespace

void TestChangeWatch::whatOthersWriteIsTold()
{
    const QTemporaryDir folder;
    const auto own = Database::open(folder.filePath(u"queue.db"_s));
    const auto other = Database::open(folder.filePath(u"queue.db"_s));
    DO(own);
    DO(other);
    ChangeWatch watch(own->get(), interval);
    QSignalSpy changed(&watch, &ChangeWatch::changed);
    for (int i = 0; i < 3; ++i) {
        DO(JobStore(other->get()).submit({orderOf(i)}));
        QVERIFY(changed.wait());
        QCOMPARE(JobStore(own->get()).counts()->queued, i + 1);
    }
}

void TestChangeWatch::whatWeWriteIsNotTold()
{
    const QTemporaryDir folder;
    const auto own = Database::open(folder.filePath(u"queue.db"_s));
    const auto other = Database::open(folder.filePath(u"queue.db"_s));
    DO(own);
    DO(other);
    ChangeWatch watch(own->get(), interval);
    QSignalSpy changed(&watch, &ChangeWatch::changed);
    DO(JobStore(own->get()).submit({orderOf(1)}));
    DO(JobStore(other->get()).submit({orderOf(2)}));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 1); // the other's alone
}

QTEST_GUILESS_MAIN(TestChangeWatch)
#include "tst_changewatch.moc"
