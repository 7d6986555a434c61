// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/secrets.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// What may be kept of a line that somebody else wrote.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreHidden_data();
    void secretsAreHidden();
    void usualLinesStayAsTheyAre_data();
    void usualLinesStayAsTheyAre();
    void longLinesTakeNoTime();
};

void TestSecrets::secretsAreHidden_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &line, const QString &masked) {
        QTest::newRow(name) << line << masked;
    };
    row("log-in in an address", u"opening 'https://anna:s3cret@media.example/a.mp4?x=1'"_s,
        u"opening 'https://***@media.example/a.mp4?x=1'"_s);
    row("password with an @", u"ftp://anna:p@ss@host/a"_s, u"ftp://***@host/a"_s);
    row("token as a user", u"https://ghp_abcdefghijklmnopqrst@host/x.git"_s, u"https://***@host/x.git"_s);
    row("two addresses", u"https://a:b@c/d to https://e:f@g/h"_s, u"https://***@c/d to https://***@g/h"_s);
    row("signed address of a store",
        u"https://b.s3.amazonaws.com/k.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F2026&X-Amz-Signature=fe5f80&X-Amz-Date=20260101"_s,
        u"https://b.s3.amazonaws.com/k.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=***&X-Amz-Signature=***&X-Amz-Date=20260101"_s);
    row("token in a query", u"GET /v?access_token=abc.def&size=360"_s, u"GET /v?access_token=***&size=360"_s);
    row("short names in a query", u"https://h/v?id=7&sig=a%2Bb&key=99#t"_s, u"https://h/v?id=7&sig=***&key=***"_s);
    row("escaped address in another", u"url=https%3A%2F%2Fh%3FX-Amz-Signature%3Dabc123"_s,
        u"url=https%3A%2F%2Fh%3FX-Amz-Signature%3D***"_s);
    row("header", u"Authorization: Basic YW5uYTpzM2NyZXQ="_s, u"Authorization: ***"_s);
    row("header in JSON", u"{\"Authorization\": \"Bearer abc.def\", \"b\": 1}"_s,
        u"{\"Authorization\": \"***\", \"b\": 1}"_s);
    row("bearer alone", u"sent with Bearer abcdef012345"_s, u"sent with Bearer ***"_s);
    row("cookies end with their line", u"Cookie: a=1; b=2\r\nHost: h"_s, u"Cookie: ***\r\nHost: h"_s);
    row("key as a header", u"X-Api-Key: 0123abcd"_s, u"X-Api-Key: ***"_s);
    row("password in JSON", u"{\"password\":\"a b\",\"n\":2}"_s, u"{\"password\":\"***\",\"n\":2}"_s);
    row("key by its form", u"denied to AKIAIOSFODNN7EXAMPLE here"_s, u"denied to *** here"_s);
    row("web token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_-d"_s, u"got ***"_s);
}

void TestSecrets::secretsAreHidden()
{
    QFETCH(const QString, line);
    QFETCH(const QString, masked);
    QCOMPARE(maskSecrets(line), masked);
    QCOMPARE(maskSecrets(masked), masked);
}

void TestSecrets::usualLinesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u""_s, u"v360: 3 piece(s) of an earlier attempt kept"_s,
             u"[libx264 @ 0x55d0] frame I:3 Avg QP:20.1, key=int 250"_s, u"key frames: 12, author: anna@example.com"_s,
             u"https://media.example:8443/a/b.mp4?t=30&size=360"_s, u"/media/anna@home/clip.mp4: moov atom not found"_s,
             u"The worker is confined: Landlock, seccomp, no new privileges."_s})
        QTest::newRow(qPrintable(line.isEmpty() ? u"nothing"_s : line)) << line;
}

void TestSecrets::usualLinesStayAsTheyAre()
{
    QFETCH(const QString, line);
    QCOMPARE(maskSecrets(line), line);
}

void TestSecrets::longLinesTakeNoTime()
{
    constexpr int length = 200'000;
    for (const QString &part : {u"a"_s, u"://"_s, u"token"_s, u"token="_s, u"bearer "_s, u"authorization: "_s}) {
        QElapsedTimer timer;
        timer.start();
        (void)maskSecrets(part.repeated(length / part.size()));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(part)); // a second or two at most, unless it grows by the square
    }
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
