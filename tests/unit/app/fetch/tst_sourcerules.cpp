// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/sourcerules.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// Threat model W1: what a client's address may lead to.
class TestSourceRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenToEverybodyIsPublic_data();
    void whatIsOpenToEverybodyIsPublic();
    void nothingIsFetchedUnlessItWasAllowed();
    void aListedHostMayBeAnywhere();
    void theNetworkIsWhatEverybodyCanReach();
    void privateAddressesAreRefusedInEveryForm();
};

void TestSourceRules::whatIsOpenToEverybodyIsPublic_data()
{
    QTest::addColumn<bool>("isPublic");
    for (const char *address : {"93.184.216.34", "8.8.8.8", "1.1.1.1", "2606:4700::1", "2a00:1450::5", "::ffff:8.8.8.8",
             "100.63.255.255", "172.32.0.1"})
        QTest::newRow(address) << true;
    for (const char *address : {"127.0.0.1", "127.8.8.8", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
             "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3", "192.0.2.1", "198.18.0.1", "198.51.100.7",
             "203.0.113.9", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "fe80::1", "fc00::1", "fd12::1",
             "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1",
             "64:ff9b:1::1", "2001:db8::1", "2001::1", "2002:7f00:1::", "fec0::1", "100::1"})
        QTest::newRow(address) << false;
}

void TestSourceRules::whatIsOpenToEverybodyIsPublic()
{
    QFETCH(bool, isPublic);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
}

void TestSourceRules::nothingIsFetchedUnlessItWasAllowed()
{
    const SourceRules none;
    for (const char *address : {"https://example.org/clip.mp4", "http://127.0.0.1/clip.mp4", "https://8.8.8.8/"}) {
        const Result<> named = none.mayName(QString::fromLatin1(address));
        QVERIFY(!named);
        QVERIFY(named.error().detail.contains(u"--allow-source"_s));
        QVERIFY(!none.mayConnect(QUrl(QString::fromLatin1(address)), QHostAddress(u"8.8.8.8"_s)));
    }
}

void TestSourceRules::aListedHostMayBeAnywhere()
{
    SourceRules rules;
    rules.hosts = {u"media.example"_s, u"127.0.0.1"_s};
    const QUrl url(u"http://Media.Example:8080/clip.mp4"_s);
    QVERIFY(rules.mayName(url.toString()));
    QVERIFY(rules.mayConnect(url, QHostAddress(u"192.168.1.5"_s)));
    QVERIFY(rules.mayName(u"http://127.0.0.1:9/clip.mp4"_s));
    QVERIFY(!rules.mayName(u"http://127.0.0.2:9/clip.mp4"_s));
    QVERIFY(!rules.mayName(u"http://media.example.org/clip.mp4"_s));
    // Nobody's media lie there: it is where clouds keep their secrets.
    QVERIFY(!rules.mayConnect(url, QHostAddress(u"169.254.169.254"_s)));
}

void TestSourceRules::theNetworkIsWhatEverybodyCanReach()
{
    SourceRules rules;
    rules.isNetworkAllowed = true;
    const QUrl url(u"https://example.org/clip.mp4"_s);
    QVERIFY(rules.mayName(url.toString()));
    QVERIFY(rules.mayConnect(url, QHostAddress(u"93.184.216.34"_s)));
    QVERIFY(!rules.mayConnect(url, QHostAddress(u"192.168.1.5"_s))); // its name leads inside
    QVERIFY(!rules.mayConnect(url, QHostAddress(u"::1"_s)));
    for (const char *address : {"ftp://example.org/a", "https://", "file:///etc/passwd", "https://exa mple.org/"})
        QVERIFY(!rules.mayName(QString::fromLatin1(address)));
}

void TestSourceRules::privateAddressesAreRefusedInEveryForm()
{
    SourceRules rules;
    rules.isNetworkAllowed = true;
    for (const char *host : {"127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "0x7f.1", "[::1]",
             "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "10.0.0.1", "169.254.169.254", "[fd00::1]", "0.0.0.0"}) {
        const QString address = u"http://%1/clip.mp4"_s.arg(QString::fromLatin1(host));
        const Result<> named = rules.mayName(address);
        if (!named)
            continue;
        // What Qt does not take for an address would be looked up as a name, and its answer judged.
        const QUrl url(address);
        QHostAddress literal;
        QVERIFY2(!literal.setAddress(url.host()), host);
        QVERIFY2(!rules.mayConnect(url, QHostAddress(u"127.0.0.1"_s)), host);
    }
}

QTEST_GUILESS_MAIN(TestSourceRules)
#include "tst_sourcerules.moc"
