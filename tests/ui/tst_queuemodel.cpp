// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuefilter.h"
#include "ui/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

namespace {

QueueRow draft(const QString &path, int outputs = 2)
{
    QueueRow row;
    row.order.spec.sources = {path};
    row.order.destination = u"/out"_s;
    row.isOrderKnown = true;
    for (int i = 0; i < outputs; ++i) {
        OutputSpec output;
        output.container = u"mp4"_s;
        output.video.emplace();
        output.video->ladder = {Rung{360 + i, {}}};
        row.order.spec.outputs += output;
    }
    return row;
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, 0).data().toString();
    return all;
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QueueModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void outputsStandBelowTheirSource()
    {
        m_model->insert(0, {draft(u"/a.mp4"_s), draft(u"/b.mp4"_s, 3)});
        const QModelIndex second = m_model->index(1, 0);
        QCOMPARE(second.data().toString(), u"b.mp4"_s);
        QCOMPARE(m_model->rowCount(second), 3);
        const QModelIndex output = m_model->index(2, 0, second);
        QVERIFY2(output.data().toString().contains(u"362p"_s), qPrintable(output.data().toString()));
        QCOMPARE(output.parent(), second);
    }

    void changedOutputsComeAndGo()
    {
        const RowKey key = m_model->insert(0, {draft(u"/a.mp4"_s, 1)}).first();
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->update(key, [](QueueRow &row) { row.order = draft(u"/a.mp4"_s, 4).order; });
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 4);
        m_model->update(key, [](QueueRow &row) { row.order = draft(u"/a.mp4"_s, 2).order; });
        QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 2);
    }

    void progressTouchesOnlyItsCell()
    {
        QueueRow row = draft(u"/a.mp4"_s);
        row.job = JobId{7};
        row.summary.id = JobId{7};
        row.summary.state = JobState::Running;
        m_model->insert(0, {row});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        JobProgress progress;
        progress.fraction = 0.5;
        progress.outputs = {{u"o0"_s, 0.75, 30, 1.2, Microseconds(5'000'000)}};
        m_model->setProgress(JobId{7}, progress);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first()[0].toModelIndex(), changed.first()[1].toModelIndex());
        QCOMPARE(changed.first()[0].toModelIndex().column(), int(QueueModel::ProgressColumn));
        QCOMPARE(m_model->index(0, 0).data(QueueModel::FractionRole).toDouble(), 0.5);

        const QModelIndex output = m_model->index(0, QueueModel::ProgressColumn, m_model->index(0, 0));
        QCOMPARE(changed.last()[0].toModelIndex(), output);
        QCOMPARE(output.data(QueueModel::FractionRole).toDouble(), 0.75);
        QCOMPARE(output.data().toString(), u"75 % · 0:05 left · 1.2× · 30 fps"_s);
    }

    void rowsTakeEachOthersPlacesAndKeepTheirPersistentIndexes()
    {
        QList<QueueRow> rows;
        for (const QChar c : u"abcdef"_s)
            rows += draft(u"/%1"_s.arg(c));
        const QList<RowKey> keys = m_model->insert(0, rows);
        const QPersistentModelIndex e(m_model->index(4, 0));
        const QPersistentModelIndex outputOfE(m_model->index(1, 0, e));
        m_model->setOrder({keys[4], keys[2], keys[0]});
        QCOMPARE(names(*m_model).join(QString()), u"ebcdaf"_s);
        QCOMPARE(e.row(), 0);
        QCOMPARE(outputOfE.parent().row(), 0);
        m_model->remove({keys[2]});
        m_model->setOrder({keys[0], keys[2], keys[4]}); // one has gone meanwhile
        QCOMPARE(names(*m_model).join(QString()), u"abdef"_s);
    }

    void scatteredRowsAreRemoved()
    {
        QList<QueueRow> rows;
        for (const QChar c : u"abcdef"_s)
            rows += draft(u"/%1"_s.arg(c));
        const QList<RowKey> keys = m_model->insert(0, rows);
        m_model->remove({keys[5], keys[0], keys[1], keys[3]});
        QCOMPARE(names(*m_model).join(QString()), u"ce"_s);
        QCOMPARE(m_model->rowOf(keys[4]), 1);
        QVERIFY(!m_model->find(keys[0]));
    }

    void theFilterNarrowsByWordsAndStates()
    {
        QueueFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(m_model.get());
        QueueRow failed = draft(u"/day1/Beta clip.mp4"_s);
        failed.job = JobId{1};
        failed.summary.source = failed.order.spec.sources.first();
        failed.summary.state = JobState::Failed;
        m_model->insert(0, {draft(u"/day1/alpha clip.mp4"_s), failed, draft(u"/day2/alpha clip.mp4"_s)});
        filter.setSearch(u"ALPHA day1"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
        filter.setSearch({});
        filter.setShown(QueueFilter::Show::Failed);
        QCOMPARE(names(filter), QStringList{u"Beta clip.mp4"_s});
        filter.setShown(QueueFilter::Show::All);
        filter.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(filter).first(), u"Beta clip.mp4"_s);
        filter.sort(-1);
        QCOMPARE(names(filter).first(), u"alpha clip.mp4"_s);
    }

    void rowsStandInGroupsUnderHeadings()
    {
        QueueFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(m_model.get());
        const RowKey d =
            m_model->insert(0, {draft(u"/two/d"_s), draft(u"/one/b"_s), draft(u"/two/c"_s), draft(u"/one/a"_s)})
                .first();
        QCOMPARE(sections(filter), (QStringList{QString(), QString(), QString(), QString()}));
        filter.setGroup(QueueFilter::Group::Folder);
        QCOMPARE(names(filter).join(QString()), u"badc"_s); // as they stand in the queue
        QCOMPARE(sections(filter), (QStringList{u"/one (2)"_s, QString(), u"/two (2)"_s, QString()}));
        filter.sort(QueueModel::SourceColumn, Qt::DescendingOrder);
        QCOMPARE(names(filter).join(QString()), u"badc"_s); // by name, downwards, each group for itself
        filter.sort(QueueModel::SourceColumn, Qt::AscendingOrder);
        QCOMPARE(names(filter).join(QString()), u"abcd"_s);
        filter.setSearch(u"two"_s);
        QCOMPARE(sections(filter), (QStringList{u"/two (2)"_s, QString()}));
        filter.setSearch({});
        filter.sort(-1);
        filter.setGroup(QueueFilter::Group::State);
        m_model->update(d, [](QueueRow &row) {
            row.job = JobId{1};
            row.summary.source = row.order.spec.sources.first();
            row.summary.state = JobState::Succeeded;
        });
        QCOMPARE(names(filter).join(QString()), u"bcad"_s); // what is done goes to the end by itself
        QCOMPARE(sections(filter), (QStringList{u"Not started (3)"_s, QString(), QString(), u"Verified (1)"_s}));
        filter.setGroup(QueueFilter::Group::None);
        QCOMPARE(names(filter).join(QString()), u"dbca"_s);
    }

    void jobsOfThePortSayWhoSentThem()
    {
        QueueFilter filter;
        filter.setSourceModel(m_model.get());
        QueueRow sent = draft(u"/in/b.mp4"_s);
        sent.job = JobId{3};
        sent.summary.source = u"/in/b.mp4"_s;
        sent.summary.dialect = u"videosdk"_s;
        QueueRow unknown = sent;
        unknown.job = JobId{4};
        unknown.summary.dialect = u"later"_s;
        m_model->insert(0, {sent, draft(u"/in/a.mp4"_s), unknown});
        QCOMPARE(m_model->index(0, 0).data(QueueModel::OriginRole).toString(), u"VideoSDK API"_s);
        QVERIFY(m_model->index(1, 0).data(QueueModel::OriginRole).toString().isEmpty());
        QVERIFY(m_model->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"VideoSDK API"_s));
        filter.setGroup(QueueFilter::Group::Origin);
        QCOMPARE(
            sections(filter), (QStringList{u"Window and command line (1)"_s, u"later (1)"_s, u"VideoSDK API (1)"_s}));
        filter.setSearch(u"videosdk"_s);
        QCOMPARE(names(filter), QStringList{u"b.mp4"_s});
    }

private:
    static QStringList sections(const QAbstractItemModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(QueueModel::SectionRole).toString();
        return all;
    }

    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
