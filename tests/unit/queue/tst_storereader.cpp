// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/storereader.h"
#include "tests/support/jobstorefixture.h"

using namespace Zoetrope;
using namespace Zoetrope::Testing;

class TestStoreReader : public QObject, private JobStoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasCommittedIsSeen();
    void aWriterIsNotWaitedFor();
    void aStoreThatIsNotThereIsAnError();

private:
    std::unique_ptr<StoreReader> m_reader;
};

void TestStoreReader::init()
{
    open();
    m_reader = std::make_unique<StoreReader>();
    m_reader->setPath(m_database->path());
}

void TestStoreReader::whatWasCommittedIsSeen()
{
    QVERIFY(m_reader->page({})->jobs.isEmpty());
    for (int number = 1; number <= 3; ++number) {
        const JobId job = submitted(number);
        QVERIFY(*m_reader->job(job) == *store().job(job));
        QCOMPARE(m_reader->page({})->total, number);
        DO(store().askCancel(job));
        QCOMPARE(m_reader->job(job)->state, JobState::Cancelled);
    }
    REFUSED(m_reader->job(JobId{99}), ErrorCode::JobUnknown);
}

void TestStoreReader::aWriterIsNotWaitedFor()
{
    const JobId job = submitted();
    DO(m_database->transact([&]() -> Result<> {
        const auto changed = m_database->change(u"UPDATE jobs SET priority = 7"_s, {});
        const Result<Job> seen = m_reader->job(job); // a reader that waited would end with StoreFailed
        if (!changed || !seen || seen->order.priority != 0)
            return Error{ErrorCode::Internal, {}, u"the reader saw what was not committed, or nothing"_s};
        return {};
    }));
    QCOMPARE(m_reader->job(job)->order.priority, 7);
}

void TestStoreReader::aStoreThatIsNotThereIsAnError()
{
    StoreReader reader;
    reader.setPath(m_folder->filePath(u"none.db"_s));
    QVERIFY(!reader.job(JobId{1}));
    QVERIFY(!reader.page({}));
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
