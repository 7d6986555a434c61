// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/queue/publisher.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

OutputRecord record(const QString &path)
{
    OutputRecord output;
    output.path = path;
    output.entry = path;
    return output;
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outputsArriveWithTheirFolders();
    void nothingIsEverReplaced();
    void aTakenNameGetsANumber();
    void oneFailureTakesAllBack();
    void aSourceIsNeverTheTarget();
    void aReplacedFileGivesWayOnlyToAWholeOne();
    void whatWasReplacedComesBackWhenTheRestFails();
    void aTakenNameCanBeLeftOut();
    void whatACrashCutOffIsFinished();
    void aJournalWhoseFilesAreGoneIsAFailure();
    void pathsOutsideAreRefused();
    void onlyStagingFoldersAreRemoved();

private:
    [[nodiscard]] QString target(const QString &name) const { return m_folder->path() + u'/' + name; }
    void stage(const QString &name, const QByteArray &content) const { put(m_staging + "/out/"_L1 + name, content); }
    [[nodiscard]] Result<QList<OutputRecord>> publishAll(
        const QList<OutputRecord> &outputs, CollisionPolicy policy, const QStringList &sources = {}) const
    {
        const auto published = publish({outputs, m_staging, m_folder->path(), policy, sources});
        if (!published)
            return published.error();
        return published->outputs;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_staging;
};

void TestPublisher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const Result<QString> staging = makeStaging(m_folder->path());
    QVERIFY(staging);
    m_staging = *staging;
}

void TestPublisher::outputsArriveWithTheirFolders()
{
    stage(u"clip.mp4"_s, "film");
    stage(u"clip/hls/master.m3u8"_s, "list");
    OutputRecord hls = record(u"clip/hls"_s);
    hls.entry = u"clip/hls/master.m3u8"_s;
    const auto published = publishAll({record(u"clip.mp4"_s), hls}, CollisionPolicy::Fail);
    QVERIFY(published);
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "film");
    QCOMPARE(contentOf(target(published->last().entry)), "list");
}

void TestPublisher::nothingIsEverReplaced()
{
    put(target(u"clip.mp4"_s), "old");
    stage(u"clip.mp4"_s, "new");
    const auto published = publishAll({record(u"clip.mp4"_s)}, CollisionPolicy::Fail);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::OutputExists);
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "old");
}

void TestPublisher::aTakenNameGetsANumber()
{
    put(target(u"clip.mp4"_s), "old");
    put(target(u"clip (2).mp4"_s), "older");
    put(target(u"v1.0/x"_s), "old");
    stage(u"clip.mp4"_s, "new");
    stage(u"v1.0/master.m3u8"_s, "list");
    OutputRecord hls = record(u"v1.0"_s);
    hls.entry = u"v1.0/master.m3u8"_s;
    const auto published = publishAll({record(u"clip.mp4"_s), hls}, CollisionPolicy::Number);
    QVERIFY(published);
    QCOMPARE(published->first().entry, u"clip (3).mp4"_s);
    QCOMPARE(contentOf(target(u"clip (3).mp4"_s)), "new");
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "old");
    QCOMPARE(published->last().path, u"v1.0 (2)"_s);
    QCOMPARE(contentOf(target(published->last().entry)), "list");
}

void TestPublisher::oneFailureTakesAllBack()
{
    put(target(u"film"_s), "a file where a folder is needed");
    stage(u"sub/first.mp4"_s, "first");
    stage(u"film/second.mp4"_s, "second");
    const auto published =
        publishAll({record(u"sub/first.mp4"_s), record(u"film/second.mp4"_s)}, CollisionPolicy::Fail);
    QVERIFY(!published);
    QVERIFY(!QFile::exists(target(u"sub"_s)));
    QCOMPARE(contentOf(m_staging + "/out/sub/first.mp4"_L1), "first");
}

void TestPublisher::aSourceIsNeverTheTarget()
{
    put(target(u"source.mov"_s), "precious");
    QVERIFY(QFile::link(target(u"source.mov"_s), target(u"clip.mp4"_s)));
    stage(u"clip.mp4"_s, "new");
    const auto published = publishAll({record(u"clip.mp4"_s)}, CollisionPolicy::Fail, {target(u"source.mov"_s)});
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::OutputIsSource);
    QCOMPARE(contentOf(target(u"source.mov"_s)), "precious");
}

void TestPublisher::aReplacedFileGivesWayOnlyToAWholeOne()
{
    put(target(u"clip.mp4"_s), "old");
    stage(u"clip.mp4"_s, "new");
    QVERIFY(publishAll({record(u"clip.mp4"_s)}, CollisionPolicy::Replace));
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "new");
}

void TestPublisher::whatWasReplacedComesBackWhenTheRestFails()
{
    put(target(u"clip.mp4"_s), "old");
    put(target(u"film"_s), "a file where a folder is needed");
    stage(u"clip.mp4"_s, "new");
    stage(u"film/second.mp4"_s, "second");
    QVERIFY(!publishAll({record(u"clip.mp4"_s), record(u"film/second.mp4"_s)}, CollisionPolicy::Replace));
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "old");
}

void TestPublisher::aTakenNameCanBeLeftOut()
{
    put(target(u"clip.mp4"_s), "old");
    stage(u"clip.mp4"_s, "new");
    stage(u"other.mp4"_s, "other");
    const auto published = publish(
        {{record(u"clip.mp4"_s), record(u"other.mp4"_s)}, m_staging, m_folder->path(), CollisionPolicy::Skip, {}});
    QVERIFY(published);
    QCOMPARE(published->outputs.size(), 1);
    QCOMPARE(published->outputs.first().path, u"other.mp4"_s);
    QCOMPARE(published->notices.first().code, u"output-skipped"_s);
    QCOMPARE(contentOf(target(u"clip.mp4"_s)), "old");
}

void TestPublisher::whatACrashCutOffIsFinished()
{
    put(target(u"first.mp4"_s), "old");
    stage(u"first.mp4"_s, "first");
    stage(u"second.mp4"_s, "second");
    const QList<OutputRecord> outputs{record(u"first.mp4"_s), record(u"second.mp4"_s)};
    QVERIFY(publishAll(outputs, CollisionPolicy::Number));
    // As if it had ended between the two: the second stands in the staging folder still.
    QVERIFY(QFile::rename(target(u"second.mp4"_s), m_staging + "/out/second.mp4"_L1));

    const auto published = publishAll(outputs, CollisionPolicy::Number);
    QVERIFY(published);
    QCOMPARE(published->first().path, u"first (2).mp4"_s);
    QCOMPARE(contentOf(target(u"first (2).mp4"_s)), "first");
    QCOMPARE(contentOf(target(u"second.mp4"_s)), "second");
    QVERIFY(!QFile::exists(target(u"first (3).mp4"_s)));
}

void TestPublisher::aJournalWhoseFilesAreGoneIsAFailure()
{
    stage(u"clip.mp4"_s, "film");
    QVERIFY(publishAll({record(u"clip.mp4"_s)}, CollisionPolicy::Number));
    QVERIFY(QFile::remove(target(u"clip.mp4"_s)));
    const auto published = publishAll({record(u"clip.mp4"_s)}, CollisionPolicy::Number);
    QVERIFY(!published);
    QCOMPARE(published.error().code, ErrorCode::WriteFailed);
}

void TestPublisher::pathsOutsideAreRefused()
{
    for (const QString &path : {u"../clip.mp4"_s, u"/clip.mp4"_s, u"a/../../clip.mp4"_s, QString()}) {
        const auto published = publishAll({record(path)}, CollisionPolicy::Number);
        QVERIFY(!published);
        QCOMPARE(published.error().code, ErrorCode::NameInvalid);
    }
}

void TestPublisher::onlyStagingFoldersAreRemoved()
{
    put(target(u"keep/clip.mp4"_s), "film");
    QVERIFY(!removeStaging(target(u"keep"_s)));
    QCOMPARE(contentOf(target(u"keep/clip.mp4"_s)), "film");
    stage(u"clip.mp4"_s, "film");
    QVERIFY(removeStaging(m_staging));
    QVERIFY(!QFile::exists(m_staging));
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
