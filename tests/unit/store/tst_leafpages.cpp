// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/leafpages.h"

#include "tests/support/storefixtures.h"

#include <QRandomGenerator>

using namespace Zoetrope;
using namespace Zoetrope::Testing;

namespace {

constexpr int orderColumns = 3;
constexpr int jobColumnCount = 19;

/// Rows with so many columns, by their numbers.
QMap<std::int64_t, QVariantList> rowsWith(const QString &path, int columns)
{
    QMap<std::int64_t, QVariantList> rows;
    const Result<> read = readLeafRows(path, [&](const LeafRow &row) {
        if (row.values.size() == columns)
            rows.insert(row.number, row.values);
    });
    return read ? rows : QMap<std::int64_t, QVariantList>();
}

} // namespace

/// An SQLite file read past its trees, beside what SQLite reads of it.
class TestLeafPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRowIsThereAsSqliteHasIt();
    void rowsLongerThanAPageAreWhole();
    void whatWasDeletedDoesNotComeBack();
    void whateverIsInTheFileItEnds();
    void aFileThatIsNoneIsRefused();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"queue.db"_s); }
    /// Closing takes the log over into the file.
    void make(const QList<JobOrder> &orders, const QList<JobId> &removed = {})
    {
        const auto database = Database::open(file());
        DO(database);
        JobStore store(database->get());
        DO(store.submit(orders));
        if (!removed.isEmpty())
            DO(store.remove(removed));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLeafPages::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestLeafPages::everyRowIsThereAsSqliteHasIt()
{
    constexpr int count = 300;
    make(ordersOf(count));
    const auto database = Database::open(file());
    DO(database);
    DO((*database)->change(u"UPDATE jobs SET position = position - 70000 * id, fraction = id / 7.0"_s, {}));
    DO((*database)->read(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) {}));
    const QMap<std::int64_t, QVariantList> rows = rowsWith(file(), jobColumnCount);
    QCOMPARE(rows.size(), count);
    int compared = 0;
    const auto compare = [&](const Row &row) {
        const QVariantList values = rows.value(row.number(0));
        QCOMPARE(values[1].toString(), row.text(1));
        QCOMPARE(values[4].toLongLong(), row.number(4));
        QCOMPARE(values[5].toString(), row.text(5));
        QCOMPARE(values[8].isValid(), !row.isNull(8));
        QCOMPARE(values[14].toDouble(), row.real(14));
        QCOMPARE(values[15].toLongLong(), row.number(15));
        ++compared;
    };
    DO((*database)->read(u"SELECT * FROM jobs"_s, {}, compare));
    QCOMPARE(compared, count);
}

void TestLeafPages::rowsLongerThanAPageAreWhole()
{
    QList<JobOrder> orders;
    for (const int length : {3000, 4040, 4055, 4060, 4100, 8000, 8190, 100'000}) {
        JobOrder order = orderOf(length);
        order.origin = {{u"text"_s, QString(length, u'ü')}};
        orders += order;
    }
    make(orders);
    const QMap<std::int64_t, QVariantList> rows = rowsWith(file(), orderColumns);
    QCOMPARE(rows.size(), orders.size());
    for (qsizetype i = 0; i < orders.size(); ++i)
        QVERIFY(rows.value(i + 1).value(2).toString().contains(orders[i].origin[u"text"_s].toString()));
}

void TestLeafPages::whatWasDeletedDoesNotComeBack()
{
    constexpr int count = 300;
    QList<JobId> removed;
    for (int id = 1; id <= count; ++id) {
        if (id % 50 != 0)
            removed += JobId{id};
    }
    make(ordersOf(count), removed);
    QCOMPARE(rowsWith(file(), jobColumnCount).keys(), (QList<std::int64_t>{50, 100, 150, 200, 250, 300}));
    QCOMPARE(rowsWith(file(), orderColumns).keys(), (QList<std::int64_t>{50, 100, 150, 200, 250, 300}));
}

void TestLeafPages::whateverIsInTheFileItEnds()
{
    constexpr int tries = 300;
    constexpr int flips = 40;
    make(ordersOf(40));
    const QByteArray sound = bytesOf(file());
    QRandomGenerator random(1);
    for (int i = 0; i < tries; ++i) {
        QByteArray damaged = sound;
        for (int flip = 0; flip < flips; ++flip)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        if (i % 4 == 0)
            damaged.truncate(random.bounded(damaged.size()));
        writeBytes(file(), damaged);
        int rows = 0;
        const Result<> read = readLeafRows(file(), [&rows](const LeafRow &) { ++rows; });
        QVERIFY(read || read.error().code == ErrorCode::StoreDamaged);
        QVERIFY(rows < 10'000);
    }
}

void TestLeafPages::aFileThatIsNoneIsRefused()
{
    const auto ignore = [](const LeafRow &) {};
    REFUSED(readLeafRows(file(), ignore), ErrorCode::StoreFailed);
    writeBytes(file(), "no database");
    REFUSED(readLeafRows(file(), ignore), ErrorCode::StoreDamaged);
}

QTEST_GUILESS_MAIN(TestLeafPages)
#include "tst_leafpages.moc"
