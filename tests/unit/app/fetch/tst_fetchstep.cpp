// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/fetchstep.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QUrl here(u"https://user:word@example.org/a/clip.mp4"_s);

FetchStep after(int status, qint64 have, const QByteArray &contentRange = {})
{
    FetchHead head;
    head.status = status;
    head.contentRange = contentRange;
    head.contentLength = 1000;
    head.etag = "\"one\"";
    return stepFor(head, have, here);
}

FetchStep towards(const QByteArray &location)
{
    FetchHead head;
    head.status = 302;
    head.location = location;
    return stepFor(head, 0, here);
}

} // namespace

class TestFetchStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerIsTheFileFromItsBeginning();
    void aPartGoesOnOnlyBehindWhatIsThere();
    void whatIsMissingNothingIsWhole();
    void whoIsBusyIsAskedAgainAndWhoRefusesIsNot();
    void redirectsKeepSecretsAtTheirServer();
    void redirectsLeadNowhereElse();
    void aWeakTagIsNoProof();
    void triesEnd();
    void whatIsAwaitedIsSaidInPercent();
};

void TestFetchStep::aWholeAnswerIsTheFileFromItsBeginning()
{
    for (const qint64 have : {0, 500}) {
        const FetchStep step = after(200, have);
        QCOMPARE(step.kind, FetchStep::Kind::StartOver);
        QCOMPARE(step.total, 1000);
        QCOMPARE(step.validator, "\"one\"");
    }
}

void TestFetchStep::aPartGoesOnOnlyBehindWhatIsThere()
{
    const FetchStep step = after(206, 500, "bytes 500-999/1000");
    QCOMPARE(step.kind, FetchStep::Kind::Append);
    QCOMPARE(step.total, 1000);
    QVERIFY(!after(206, 500, "bytes 500-999/*").total);
    for (const char *range : {"bytes 400-999/1000", "bytes 0-999/1000", "500-999/1000", "", "bytes */1000",
             "bytes 99999999999999999999-5/7", "items 500-999/1000"})
        QCOMPARE(after(206, 500, range).kind, FetchStep::Kind::AskAnew);
}

void TestFetchStep::whatIsMissingNothingIsWhole()
{
    QCOMPARE(after(416, 1000, "bytes */1000").kind, FetchStep::Kind::Whole);
    QCOMPARE(after(416, 900, "bytes */1000").kind, FetchStep::Kind::AskAnew);
    QCOMPARE(after(416, 0, "bytes */0").kind, FetchStep::Kind::AskAnew);
    QCOMPARE(after(416, 900).kind, FetchStep::Kind::AskAnew);
}

void TestFetchStep::whoIsBusyIsAskedAgainAndWhoRefusesIsNot()
{
    for (const int status : {408, 425, 429, 500, 502, 503})
        QCOMPARE(after(status, 0).kind, FetchStep::Kind::TryLater);
    for (const int status : {400, 401, 403, 404, 204, 999})
        QCOMPARE(after(status, 0).kind, FetchStep::Kind::GiveUp);
    QCOMPARE(after(404, 0).why.code, ErrorCode::SourceMissing);
    QCOMPARE(after(403, 0).why, (Error{ErrorCode::SourceNotFetched, {}, u"the server answered 403"_s}));
}

void TestFetchStep::redirectsKeepSecretsAtTheirServer()
{
    QCOMPARE(towards("/b.mp4").next, QUrl(u"https://user:word@example.org/b.mp4"_s));
    QCOMPARE(towards("b.mp4?x=1").next, QUrl(u"https://user:word@example.org/a/b.mp4?x=1"_s));
    QCOMPARE(towards("https://other.example/b.mp4").next, QUrl(u"https://other.example/b.mp4"_s));
    QCOMPARE(towards("https://thief:x@other.example/b.mp4").next, QUrl(u"https://other.example/b.mp4"_s));
    QCOMPARE(towards("https://example.org:444/b.mp4").next, QUrl(u"https://example.org:444/b.mp4"_s));
}

void TestFetchStep::redirectsLeadNowhereElse()
{
    for (const char *location : {"", "http://example.org/b.mp4", "file:///etc/passwd", "ftp://example.org/b",
             "data:text/plain,x", "https:///b"})
        QCOMPARE(towards(location).kind, FetchStep::Kind::GiveUp);
}

void TestFetchStep::aWeakTagIsNoProof()
{
    FetchHead head;
    head.status = 200;
    head.etag = "W/\"one\"";
    QVERIFY(stepFor(head, 0, here).validator.isEmpty());
    head.lastModified = "Mon, 01 Jan 2029 00:00:00 GMT";
    QCOMPARE(stepFor(head, 0, here).validator, head.lastModified);
}

void TestFetchStep::triesEnd()
{
    QVERIFY(waitBeforeTry(1).value() < waitBeforeTry(2).value());
    QVERIFY(waitBeforeTry(5));
    QVERIFY(!waitBeforeTry(6));
}

void TestFetchStep::whatIsAwaitedIsSaidInPercent()
{
    const QString address = u"https://example.org/clip.mp4"_s;
    QCOMPARE(awaitedSource(address, 400, 1000), (Error{ErrorCode::SourceAwaited, address, u"40 %"_s}));
    QCOMPARE(awaitedPercent(awaitedSource(address, 400, 1000)), 40.0);
    QCOMPARE(awaitedSource(address, 2'500'000, {}).detail, u"2.5 MB"_s);
    QCOMPARE(awaitedPercent(awaitedSource(address, 2'500'000, {})), 0.0);
    QVERIFY(awaitedSource(address, 0, {}).detail.isEmpty());
    QVERIFY(!awaitedPercent(std::nullopt));
    QVERIFY(!awaitedPercent(Error{ErrorCode::DiskFull, {}, u"40 %"_s}));
}

QTEST_GUILESS_MAIN(TestFetchStep)
#include "tst_fetchstep.moc"
