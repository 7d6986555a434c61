// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/sourcefetcher.h"
#include "tests/support/fakeengine.h"
#include "tests/support/fileserver.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mebi = 1024 * 1024;

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSourceFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fetcher.reset(); }
    void aJobGetsTheFileOfItsAddress();
    void whatIsOnItsWayIsTold();
    void aBreakIsResumedBehindWhatIsThere();
    void anotherFileAtTheAddressIsNotJoinedOn();
    void aServerWithoutRangesIsAskedFromTheBeginning();
    void aServerThatIsBusyIsAskedAgain();
    void whatIsNotThereFailsTheJob();
    void redirectsAreJudgedOneByOne();
    void redirectsEnd();
    void whatIsTooLargeIsNotTaken();
    void silenceIsNotWaitedForWithoutEnd();
    void aPausedJobKeepsWhatCame();
    void aCancelledJobLeavesNothing();
    void aRemovedJobTakesItsFileAlong();
    void theNextStartGoesOn();
    void aPortThatMayNotFetchSaysSoAndLosesNothing();
    void filesOfJobsThatAreGoneAreSwept();
    void secretsStandInTheOwnersFileAlone();

private:
    void open();
    [[nodiscard]] JobId submit(const QString &address);
    [[nodiscard]] QString sourceOf(JobId job) { return m_engine->at(job).order.spec.sources.first(); }
    [[nodiscard]] QStringList files(const QString &pattern = u"*"_s) const
    {
        return QDir(m_folder->filePath(u"fetched"_s)).entryList({pattern}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] qint64 partSize() const
    {
        const QStringList parts = files(u"*.part"_s);
        return parts.isEmpty() ? -1 : QFileInfo(m_folder->filePath(u"fetched/"_s + parts.first())).size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<FileServer> m_server;
    std::unique_ptr<SourceFetcher> m_fetcher;
    SourceRules m_rules;
    Download::Limits m_limits;
};

void TestSourceFetcher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<FakeEngine>();
    m_server = std::make_unique<FileServer>();
    m_server->content = noise(3 * mebi);
    m_rules = {};
    m_rules.hosts = {u"127.0.0.1"_s};
    m_limits = {};
    m_limits.waits = 0.01;
    open();
}

void TestSourceFetcher::open()
{
    m_fetcher.reset();
    SourceFetcher::Options options;
    options.folder = m_folder->filePath(u"fetched"_s);
    options.rules = m_rules;
    options.limits = m_limits;
    auto opened = SourceFetcher::open(m_engine.get(), options);
    QVERIFY(opened.has_value());
    m_fetcher = *std::move(opened);
    m_fetcher->begin();
}

JobId TestSourceFetcher::submit(const QString &address)
{
    JobOrder order;
    order.spec.sources = {address};
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video.emplace();
    output.video->ladder = {Rung{}};
    order.spec.outputs = {output};
    order.destination = u"/media/out"_s;
    if (!m_fetcher->prepare(&order))
        return {};
    const auto jobs = m_engine->submit({order});
    return jobs.result() ? jobs.result()->first() : JobId();
}

void TestSourceFetcher::aJobGetsTheFileOfItsAddress()
{
    const JobId job = submit(m_server->address(u"/films/clip.mp4?x=1"_s));
    QVERIFY(job);
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QVERIFY(sourceOf(job).endsWith(".mp4"_L1));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
    QCOMPARE(m_server->asked.size(), 1);
    QCOMPARE(m_server->asked.first().path, "/films/clip.mp4?x=1");
    QCOMPARE(m_server->asked.first().headers.value("accept-encoding"), "identity");
    QVERIFY(files(u"*.part"_s).isEmpty());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"fetched"_s)) & others));
}

void TestSourceFetcher::whatIsOnItsWayIsTold()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_VERIFY(m_engine->at(job).hold);
    QCOMPARE(m_engine->at(job).hold->code, ErrorCode::SourceAwaited);
    QCOMPARE(m_engine->at(job).hold->subject, m_server->address());
    QCOMPARE(m_engine->at(job).state, JobState::Queued);
}

void TestSourceFetcher::aBreakIsResumedBehindWhatIsThere()
{
    m_server->breaks = {mebi, 100, mebi};
    const JobId job = submit(m_server->address());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
    QCOMPARE(m_server->asked.size(), 4);
    QCOMPARE(m_server->asked[1].headers.value("range"), "bytes=1048576-");
    QCOMPARE(m_server->asked[2].headers.value("range"), "bytes=1048676-");
    QCOMPARE(m_server->asked[1].headers.value("if-range"), "\"first\"");
}

void TestSourceFetcher::anotherFileAtTheAddressIsNotJoinedOn()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    QVERIFY(m_engine->act(JobAction::Pause, {job}).result());
    m_server->content = noise(2 * mebi).replace(0, 3, "new");
    m_server->etag = "\"second\"";
    QVERIFY(m_engine->act(JobAction::Resume, {job}).result());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
}

void TestSourceFetcher::aServerWithoutRangesIsAskedFromTheBeginning()
{
    m_server->takesRanges = false;
    m_server->breaks = {mebi, 2 * mebi};
    const JobId job = submit(m_server->address());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
}

void TestSourceFetcher::aServerThatIsBusyIsAskedAgain()
{
    m_server->statuses = {503, 429, 500};
    const JobId job = submit(m_server->address());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(m_server->asked.size(), 4);
}

void TestSourceFetcher::whatIsNotThereFailsTheJob()
{
    m_server->statuses = {404, 403, 500, 500, 500, 500, 500, 500};
    const JobId missing = submit(m_server->address());
    QTRY_COMPARE(m_engine->at(missing).state, JobState::Failed);
    QCOMPARE(*m_engine->at(missing).error,
        (Error{ErrorCode::SourceMissing, m_server->address(), u"the server answered 404"_s}));
    const JobId denied = submit(m_server->address());
    QTRY_COMPARE(m_engine->at(denied).state, JobState::Failed);
    QCOMPARE(m_engine->at(denied).error->code, ErrorCode::SourceNotFetched);
    const JobId broken = submit(m_server->address());
    QTRY_COMPARE(m_engine->at(broken).state, JobState::Failed);
    QCOMPARE(m_engine->at(broken).error->detail, u"the server answered 500"_s);
    QVERIFY(files(u"*.part"_s).isEmpty());
    // A retry asks once more.
    QVERIFY(m_engine->act(JobAction::Retry, {broken}).result());
    QTRY_VERIFY(!isAddress(sourceOf(broken)));
}

void TestSourceFetcher::redirectsAreJudgedOneByOne()
{
    m_server->redirects = {{"/a", "/b"}, {"/b", m_server->address(u"/clip.mp4"_s).toLatin1()},
        {"/inside", m_server->address(u"/clip.mp4"_s).replace(u"127.0.0.1"_s, u"localhost"_s).toLatin1()},
        {"/cloud", "http://169.254.169.254/latest/meta-data"}};
    const JobId job = submit(m_server->address(u"/a"_s));
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
    const qsizetype asked = m_server->asked.size();
    for (const QString &path : {u"/inside"_s, u"/cloud"_s}) {
        const JobId refused = submit(m_server->address(path));
        QTRY_COMPARE(m_engine->at(refused).state, JobState::Failed);
        QVERIFY(m_engine->at(refused).error->detail.contains("--allow-source"_L1));
    }
    QCOMPARE(m_server->asked.size(), asked + 2); // each at its first address alone
}

void TestSourceFetcher::redirectsEnd()
{
    m_server->redirects = {{"/a", "/b"}, {"/b", "/a"}};
    const JobId job = submit(m_server->address(u"/a"_s));
    QTRY_COMPARE(m_engine->at(job).state, JobState::Failed);
    QVERIFY(m_server->asked.size() < 10);
}

void TestSourceFetcher::whatIsTooLargeIsNotTaken()
{
    m_rules.mostBytes = mebi;
    open();
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(m_engine->at(job).state, JobState::Failed);
    QCOMPARE(m_engine->at(job).error->code, ErrorCode::LimitExceeded);
    QVERIFY(files(u"*.part"_s).isEmpty());
}

void TestSourceFetcher::silenceIsNotWaitedForWithoutEnd()
{
    m_limits.silence = std::chrono::milliseconds(100);
    open();
    m_server->isHeld = true;
    m_server->breaks = {mebi, 0, 0, 0, 0, 0, 0, 0};
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(m_engine->at(job).state, JobState::Failed);
    QCOMPARE(m_engine->at(job).error->code, ErrorCode::SourceTimedOut);
}

void TestSourceFetcher::aPausedJobKeepsWhatCame()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    QVERIFY(m_engine->act(JobAction::Pause, {job}).result());
    QVERIFY(m_engine->act(JobAction::Resume, {job}).result());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
    QCOMPARE(m_server->asked.last().headers.value("range"), "bytes=1048576-");
}

void TestSourceFetcher::aCancelledJobLeavesNothing()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    QVERIFY(m_engine->act(JobAction::Cancel, {job}).result());
    QTRY_VERIFY(files(u"*.part"_s).isEmpty());
}

void TestSourceFetcher::aRemovedJobTakesItsFileAlong()
{
    const JobId whole = submit(m_server->address());
    QTRY_VERIFY(!isAddress(sourceOf(whole)));
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId half = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    QVERIFY(m_engine->act(JobAction::Remove, {whole, half}).result());
    QTRY_VERIFY(files().isEmpty());
}

void TestSourceFetcher::theNextStartGoesOn()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    QTRY_VERIFY(m_engine->at(job).hold); // what was said of the file has been noted by then
    open();
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
    QCOMPARE(m_server->asked.last().headers.value("range"), "bytes=1048576-");
}

void TestSourceFetcher::aPortThatMayNotFetchSaysSoAndLosesNothing()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const JobId job = submit(m_server->address());
    QTRY_COMPARE(partSize(), mebi);
    const SourceRules allowed = std::exchange(m_rules, {});
    open();
    QTRY_VERIFY(m_engine->at(job).hold && m_engine->at(job).hold->detail.contains("--allow-source"_L1));
    QCOMPARE(m_engine->at(job).state, JobState::Queued);
    m_rules = allowed;
    open();
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    QCOMPARE(contentOf(sourceOf(job)), m_server->content);
}

void TestSourceFetcher::filesOfJobsThatAreGoneAreSwept()
{
    const JobId job = submit(m_server->address());
    QTRY_VERIFY(!isAddress(sourceOf(job)));
    JobOrder never;
    never.spec.sources = {m_server->address()};
    QVERIFY(m_fetcher->prepare(&never));
    m_fetcher.reset();
    QVERIFY(files(u"*.json"_s).size() == 2);
    QVERIFY(m_engine->act(JobAction::Remove, {job}).result());
    open();
    QTRY_VERIFY(files().isEmpty());
}

void TestSourceFetcher::secretsStandInTheOwnersFileAlone()
{
    m_server->breaks = {mebi};
    m_server->isHeld = true;
    const QString address =
        m_server->address(u"/clip.mp4?X-Amz-Signature=plantedsecret"_s).replace(u"://"_s, u"://user:plantedword@"_s);
    const JobId job = submit(address);
    QTRY_VERIFY(m_engine->at(job).hold);
    QVERIFY(!sourceOf(job).contains("planted"_L1));
    QVERIFY(!m_engine->at(job).hold->subject.contains("planted"_L1));
    QCOMPARE(m_server->asked.first().path, "/clip.mp4?X-Amz-Signature=plantedsecret");
    QCOMPARE(
        m_server->asked.first().headers.value("authorization"), "Basic " + QByteArray("user:plantedword").toBase64());
    for (const QString &name : files(u"*.json"_s)) {
        const auto rights = QFile::permissions(m_folder->filePath(u"fetched/"_s + name));
        QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
}

QTEST_GUILESS_MAIN(TestSourceFetcher)
#include "tst_sourcefetcher.moc"
