// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/landlock.h"
#include "engine/runner/processlooker.h"
#include "engine/runner/sanitizers.h"
#include "tests/support/clipmaker.h"
#include "tests/support/processlist.h"
#include "tests/support/programrun.h"

#include <QTest>
#include <thread>
#include <unistd.h>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

WorkerProgram program() { return {programPath(), {u"looker"_s}}; }

/// Lets it go soon, so that a test sees it.
LookRules quickRules()
{
    LookRules rules;
    rules.idleFor = 200ms;
    rules.lookEvery = 20ms;
    return rules;
}

QList<qint64> lookers() { return childrenOf(::getpid()); }

} // namespace

/// Sources are looked into by processes of their own, which the sources may ruin.
class TestProcessLooker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void itSeesWhatThisProcessSees();
    void thereIsOneOnlyWhileItIsAsked();
    void oneAnswersManyQuestions();
    void aFileThatCrashesItsReaderCostsItselfAlone_data();
    void aFileThatCrashesItsReaderCostsItselfAlone();
    void aFileThatHangsIsGivenUp();
    void aFileThatEatsMemoryIsGivenUp();
    void aCallIsCancelledInTheMiddle();
    void itOpensNothingItself();
    void withoutTheProgramItIsDoneHere_data();
    void withoutTheProgramItIsDoneHere();
    void whatHasEndedAProcessIsNotLookedAtHere();
    void filesThatCannotBeOpenedNeedNoProcess();

private:
    /// A copy whose name says what befalls its reader: see sourcefault.cpp.
    QString poisoned(const QString &mark);

    ClipMaker m_clips;
    QString m_clip;
};

void TestProcessLooker::initTestCase()
{
    QVERIFY(!programPath().isEmpty());
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 3;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
    qputenv("LD_PRELOAD", ZOETROPE_SOURCEFAULT); // for the children: this process has begun without
    qputenv("ASAN_OPTIONS", "verify_asan_link_order=0");
}

void TestProcessLooker::cleanup() { QVERIFY(lookers().isEmpty()); }

QString TestProcessLooker::poisoned(const QString &mark)
{
    const QString path = m_clips.folder() + u"/clip.%1.mp4"_s.arg(mark);
    return QFile::exists(path) || QFile::copy(m_clip, path) ? path : QString();
}

void TestProcessLooker::itSeesWhatThisProcessSees()
{
    ProcessLooker looker(program());
    LocalLooker local;
    const Result<MediaInfo> seen = looker.probe(m_clip, {});
    QVERIFY(seen);
    QCOMPARE(lookers().size(), 1);
    QVERIFY(*seen == *local.probe(m_clip, {}));
    QVERIFY(seen->duration && !seen->video.isEmpty() && !seen->audio.isEmpty());

    PictureWish wish;
    wish.source = m_clip;
    wish.moment = 1'500ms;
    wish.box = {160, 160};
    wish.chains = {{}, {{u"grayscale"_s, {}}}, {{u"blur"_s, {{u"radius"_s, 4}}}, {u"sepia"_s, {}}}};
    const Result<QList<Picture>> pictures = looker.pictures(wish, {});
    const Result<QList<Picture>> expected = local.pictures(wish, {});
    QVERIFY(pictures && expected);
    QCOMPARE(pictures->size(), 3);
    for (qsizetype i = 0; i < pictures->size(); ++i) {
        QVERIFY(pictures->at(i).size == expected->at(i).size);
        QCOMPARE(pictures->at(i).time.count(), expected->at(i).time.count());
        QCOMPARE(pictures->at(i).rgba, expected->at(i).rgba);
    }
    const Result<QByteArray> still = looker.still(wish, u"png"_s, 90, {});
    QVERIFY(still);
    QCOMPARE(*still, *local.still(wish, u"png"_s, 90, {}));
    wish.chains = {{{u"no such filter"_s, {}}}};
    QCOMPARE(looker.pictures(wish, {}).error(), local.pictures(wish, {}).error());
}

void TestProcessLooker::thereIsOneOnlyWhileItIsAsked()
{
    ProcessLooker looker(program(), quickRules());
    QVERIFY(lookers().isEmpty());
    QVERIFY(looker.probe(m_clip, {}));
    QCOMPARE(lookers().size(), 1);
    QTRY_VERIFY(lookers().isEmpty());
    QVERIFY(looker.probe(m_clip, {})); // and again when it is needed
}

void TestProcessLooker::oneAnswersManyQuestions()
{
    ProcessLooker looker(program());
    QVERIFY(looker.probe(m_clip, {}));
    const QList<qint64> first = lookers();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(looker.probe(m_clip, {}));
        QVERIFY(looker.pictures({m_clip, 100ms * i, SeekAccuracy::Exact, {64, 64}, {}}, {}));
    }
    QCOMPARE(lookers(), first);
    // What is asked at the same time is answered at the same time.
    std::jthread other([&] { (void)looker.probe(m_clip, {}); });
    QVERIFY(looker.probe(m_clip, {}));
    other.join();
    QVERIFY(lookers().size() <= 2);
}

void TestProcessLooker::aFileThatCrashesItsReaderCostsItselfAlone_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("signal");
    QTest::newRow("a wild pointer") << u"segv"_s << u"SIGSEGV"_s;
    QTest::newRow("abort") << u"abort"_s << u"SIGABRT"_s;
}

void TestProcessLooker::aFileThatCrashesItsReaderCostsItselfAlone()
{
    QFETCH(const QString, mark);
    QFETCH(const QString, signal);
    ProcessLooker looker(program());
    QVERIFY(looker.probe(m_clip, {}));
    const QString path = poisoned(mark);
    const Error crashed = looker.probe(path, {}).error();
    QCOMPARE(crashed.code, ErrorCode::SourceDamaged);
    QCOMPARE(crashed.subject, path);
    QVERIFY2(crashed.detail.contains("crashed"_L1), qPrintable(crashed.detail));
    if (!isSanitized) // which ends the process itself
        QVERIFY2(crashed.detail.contains(signal), qPrintable(crashed.detail));
    QCOMPARE(
        looker.pictures({path, 0ms, SeekAccuracy::Exact, {64, 64}, {}}, {}).error().code, ErrorCode::SourceDamaged);
    QVERIFY(looker.probe(m_clip, {}));
    QVERIFY(looker.pictures({m_clip, 0ms, SeekAccuracy::Exact, {64, 64}, {}}, {}));
}

void TestProcessLooker::aFileThatHangsIsGivenUp()
{
    LookRules rules;
    rules.answerLimit = 1s;
    ProcessLooker looker(program(), rules);
    const QString path = poisoned(u"hang"_s);
    const Error hung = looker.probe(path, {}).error();
    QCOMPARE(hung.code, ErrorCode::SourceTimedOut);
    QCOMPARE(hung.subject, path);
    QVERIFY(lookers().isEmpty());
}

void TestProcessLooker::aFileThatEatsMemoryIsGivenUp()
{
    if (isSanitized)
        QSKIP("sanitizers use more memory than a process may have here");
    qputenv("ZOETROPE_EAT_MIB", "1024");
    LookRules rules = quickRules();
    rules.resident_bytes = std::int64_t(256) << 20;
    ProcessLooker looker(program(), rules);
    const Error full = looker.probe(poisoned(u"eat"_s), {}).error();
    QCOMPARE(full.code, ErrorCode::MemoryExceeded);
    QVERIFY(looker.probe(m_clip, {}));
}

void TestProcessLooker::aCallIsCancelledInTheMiddle()
{
    ProcessLooker looker(program());
    std::stop_source stop;
    Result<MediaInfo> answer = Error{};
    std::jthread asking([&] { answer = looker.probe(poisoned(u"hang"_s), stop.get_token()); });
    const auto stands = [] { return lookers().size() == 1 && processState(lookers().value(0)) == 'T'; };
    QTRY_VERIFY_WITH_TIMEOUT(stands(), 30'000);
    stop.request_stop();
    asking.join();
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
    QVERIFY(lookers().isEmpty());
}

void TestProcessLooker::itOpensNothingItself()
{
    if (landlockVersion() == 0)
        QSKIP("this kernel has no fence for files");
    ProcessLooker looker(program());
    const QString path = poisoned(u"escape"_s);
    const Result<MediaInfo> info = looker.probe(path, {}); // the reader aborts if it can
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QVERIFY(looker.pictures({path, 1s, SeekAccuracy::Exact, {64, 64}, {}}, {}));
    QVERIFY(!QFile::exists(path + u".loot"_s));
}

void TestProcessLooker::withoutTheProgramItIsDoneHere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("word");
    QTest::newRow("not there") << u"/nowhere/zoetrope"_s << u"looker"_s;
    QTest::newRow("ends at once") << u"/bin/false"_s << u"looker"_s;
    QTest::newRow("something else") << programPath() << u"--version"_s;
}

void TestProcessLooker::withoutTheProgramItIsDoneHere()
{
    QFETCH(const QString, path);
    QFETCH(const QString, word);
    ProcessLooker looker({path, {word}});
    const Result<MediaInfo> info = looker.probe(m_clip, {});
    QVERIFY(info);
    QCOMPARE(info->path, m_clip);
    QVERIFY(looker.pictures({m_clip, 0ms, SeekAccuracy::Exact, {64, 64}, {}}, {}));
}

void TestProcessLooker::whatHasEndedAProcessIsNotLookedAtHere()
{
    QTemporaryDir folder;
    QFile once(folder.filePath(u"once"_s)); // comes up a single time
    QVERIFY(once.open(QIODevice::WriteOnly));
    once.write(
        u"#!/bin/sh\n[ -e '%1/up' ] && exit 1\n: > '%1/up'\nexec '%2' looker\n"_s.arg(folder.path(), programPath())
            .toUtf8());
    once.close();
    QVERIFY(once.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    ProcessLooker looker({once.fileName(), {}});
    QVERIFY(looker.probe(m_clip, {}));
    QCOMPARE(lookers().size(), 1);
    QCOMPARE(looker.probe(poisoned(u"segv"_s), {}).error().code, ErrorCode::SourceDamaged);
    QVERIFY(lookers().isEmpty());
    QVERIFY(looker.probe(m_clip, {})); // others are
}

void TestProcessLooker::filesThatCannotBeOpenedNeedNoProcess()
{
    ProcessLooker looker(program());
    QCOMPARE(looker.probe(m_clips.folder() + u"/nowhere.mp4"_s, {}).error().code, ErrorCode::SourceMissing);
    QCOMPARE(looker.probe(m_clips.folder(), {}).error().code, ErrorCode::SourceNotRegular);
    QVERIFY(lookers().isEmpty());
}

QTEST_GUILESS_MAIN(TestProcessLooker)
#include "tst_processlooker.moc"
