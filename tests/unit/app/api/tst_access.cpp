// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/access.h"
#include "app/api/portkeys.h"
#include "app/api/publicid.h"
#include "app/api/router.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 port = 8470;
const QByteArray token(64, 'a');

QDateTime now() { return QDateTime::fromSecsSinceEpoch(1'900'000'000).toUTC(); }

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray webToken(const QByteArray &header, const QByteArray &claims, const QByteArray &key = token)
{
    const QByteArray signedPart = encoded(header) + '.' + encoded(claims);
    return signedPart + '.' + encoded(QMessageAuthenticationCode::hash(signedPart, key, QCryptographicHash::Sha256));
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOurOwnNamesAreHosts_data();
    void onlyOurOwnNamesAreHosts();
    void originsAreThoseListed();
    void credentialsAreTheTokenOrSignedWithIt_data();
    void credentialsAreTheTokenOrSignedWithIt();
    void theSchemeWordMayBeThere();
    void keysAreMadeOnceAndClosedToOthers();
    void aTokenIsRenewedAndNothingElse();
    void aKeyThatOthersCanReadIsNotUsed();
    void idsComeBackAndAreOfTheirKind();
    void idsThatWereNotMadeHereAreRefused();
    void pathsFindTheirHandlers();
};

void TestAccess::onlyOurOwnNamesAreHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("isAllowed");
    for (const char *host : {"127.0.0.1:8470", "localhost:8470", "LocalHost:8470", "[::1]:8470"})
        QTest::newRow(host) << QByteArray(host) << true;
    for (const char *host :
        {"", "127.0.0.1", "localhost", "127.0.0.1:80", "example.org:8470", "127.0.0.1.example.org:8470",
            "localhost:8470.example.org", "0.0.0.0:8470", "user@127.0.0.1:8470", "2130706433:8470"})
        QTest::newRow(host[0] == 0 ? "none" : host) << QByteArray(host) << false;
}

void TestAccess::onlyOurOwnNamesAreHosts()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, isAllowed);
    RequestHead head;
    head.headers = {{"host", host}};
    head.hostCount = 1;
    QCOMPARE(isHostAllowed(head, port), isAllowed);
    head.hostCount = 2;
    QVERIFY(!isHostAllowed(head, port));
}

void TestAccess::originsAreThoseListed()
{
    RequestHead head;
    QVERIFY(isOriginAllowed(head, {}));
    for (const char *origin : {"null", "", "http://127.0.0.1:8470", "https://example.org"}) {
        head.headers = {{"origin", origin}};
        QVERIFY2(!isOriginAllowed(head, {u"http://localhost:3000"_s}), origin);
    }
    head.headers = {{"origin", "http://localhost:3000"}};
    QVERIFY(isOriginAllowed(head, {u"http://localhost:3000"_s}));
}

void TestAccess::credentialsAreTheTokenOrSignedWithIt_data()
{
    QTest::addColumn<QByteArray>("credential");
    QTest::addColumn<bool>("isValid");
    const QByteArray hs256 = R"({"alg":"HS256","typ":"JWT"})";
    const QByteArray claims = R"({"apikey":"x"})";
    QTest::newRow("token") << token << true;
    QTest::newRow("signed") << webToken(hs256, claims) << true;
    QTest::newRow("signed by us") << webTokenOf({{u"exp"_s, 1900000001}}, token) << true;
    QTest::newRow("signed by us and over") << webTokenOf({{u"exp"_s, 1900000000}}, token) << false;
    QTest::newRow("not yet over") << webToken(hs256, R"({"exp":1900000001})") << true;
    QTest::newRow("over") << webToken(hs256, R"({"exp":1900000000})") << false;
    QTest::newRow("not yet") << webToken(hs256, R"({"nbf":1900000001})") << false;
    QTest::newRow("odd end") << webToken(hs256, R"({"exp":"never"})") << false;
    QTest::newRow("other key") << webToken(hs256, claims, "b") << false;
    QTest::newRow("no algorithm") << webToken(R"({"alg":"none"})", claims) << false;
    QTest::newRow("unsigned") << encoded(hs256) + '.' + encoded(claims) + '.' << false;
    QTest::newRow("no JSON") << webToken("x", claims) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("shorter") << token.chopped(1) << false;
    QTest::newRow("longer") << token + 'a' << false;
    QTest::newRow("huge") << QByteArray(1'000'000, '.') << false;
}

void TestAccess::credentialsAreTheTokenOrSignedWithIt()
{
    QFETCH(QByteArray, credential);
    QFETCH(bool, isValid);
    QCOMPARE(isCredentialValid(credential, token, now()), isValid);
    QVERIFY(!isCredentialValid(credential, {}, now()));
}

void TestAccess::theSchemeWordMayBeThere()
{
    RequestHead head;
    QCOMPARE(credentialOf(head), QByteArray());
    for (const char *field : {"abc", "Bearer abc", "bearer  abc", " abc "}) {
        head.headers = {{"authorization", field}};
        QCOMPARE(credentialOf(head), QByteArray("abc"));
    }
}

void TestAccess::keysAreMadeOnceAndClosedToOthers()
{
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"port"_s);
    const Result<PortKeys> keys = openPortKeys(place);
    QVERIFY(keys.has_value());
    QCOMPARE(keys->token.size(), 64);
    QVERIFY(keys->token != keys->idKey);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(keys->tokenPath) & others));
    QVERIFY(!(QFile::permissions(place) & others));
    const Result<PortKeys> again = openPortKeys(place);
    QVERIFY(again.has_value());
    QCOMPARE(again->token, keys->token);
    QCOMPARE(again->idKey, keys->idKey);
    QVERIFY(QFile::remove(keys->tokenPath));
    const Result<PortKeys> renewed = openPortKeys(place);
    QVERIFY(renewed.has_value());
    QVERIFY(renewed->token != keys->token);
    QCOMPARE(renewed->idKey, keys->idKey);
}

void TestAccess::aTokenIsRenewedAndNothingElse()
{
    const QTemporaryDir folder;
    const Result<PortKeys> keys = openPortKeys(folder.path());
    QVERIFY(keys.has_value());
    QVERIFY(renewPortToken(folder.path()).has_value());
    const Result<PortKeys> renewed = openPortKeys(folder.path()); // others cannot read the new one, or it would fail
    QVERIFY(renewed.has_value());
    QVERIFY(renewed->token != keys->token);
    QCOMPARE(renewed->idKey, keys->idKey);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

void TestAccess::aKeyThatOthersCanReadIsNotUsed()
{
    const QTemporaryDir folder;
    const Result<PortKeys> keys = openPortKeys(folder.path());
    QVERIFY(keys.has_value());
    QVERIFY(QFile::setPermissions(keys->tokenPath, QFileDevice::ReadOwner | QFileDevice::ReadOther));
    const Result<PortKeys> again = openPortKeys(folder.path());
    QVERIFY(!again.has_value());
    QCOMPARE(int(again.error().code), int(ErrorCode::OutputDenied));
}

void TestAccess::idsComeBackAndAreOfTheirKind()
{
    const PublicIds ids(token);
    QSet<QString> all;
    for (const std::int64_t job : {1LL, 2LL, 65'536LL, 4'294'967'295LL}) {
        for (const int part : {0, 1, 65'535}) {
            const QString id = ids.text(PublicIds::Kind::File, JobId{job}, part);
            QCOMPARE(id.size(), 24);
            QVERIFY(!all.contains(id));
            all += id;
            QCOMPARE(ids.target(PublicIds::Kind::File, id), (PublicIds::Target{JobId{job}, part}));
            QVERIFY(!ids.target(PublicIds::Kind::FileName, id));
            QCOMPARE(PublicIds(token).text(PublicIds::Kind::File, JobId{job}, part), id);
        }
    }
}

void TestAccess::idsThatWereNotMadeHereAreRefused()
{
    const PublicIds ids(token);
    const QString id = ids.text(PublicIds::Kind::Job, JobId{1});
    QVERIFY(!PublicIds("other").target(PublicIds::Kind::Job, id));
    for (const QString &odd : {QString(), id.toUpper(), id.chopped(1), QString(id + u'0'), QString(u' ' + id),
             QString(24, u'0'), u"../../../../etc/passwd.."_s})
        QVERIFY2(!ids.target(PublicIds::Kind::Job, odd), qPrintable(odd));
    for (int i = 0; i < id.size(); ++i) {
        QString changed = id;
        changed[i] = changed[i] == u'0' ? u'1' : u'0';
        QVERIFY(!ids.target(PublicIds::Kind::Job, changed));
    }
}

void TestAccess::pathsFindTheirHandlers()
{
    Router router;
    const auto handler = [](const Request &, const QStringList &, const Answer &) {};
    router.add(u"GET"_s, u"/v1/jobs"_s, handler);
    router.add(u"POST"_s, u"/v1/jobs"_s, handler);
    router.add(u"GET"_s, u"/v1/jobs/:/log"_s, handler);
    router.add(u"GET"_s, u"/files/*"_s, handler);
    QVERIFY(router.find(u"GET"_s, u"/v1/jobs"_s).handler);
    QVERIFY(router.find(u"HEAD"_s, u"/v1/jobs"_s).handler);
    QCOMPARE(router.find(u"GET"_s, u"/v1/jobs/7/log"_s).parts, QStringList{u"7"_s});
    QCOMPARE(router.find(u"GET"_s, u"/files/a/b.ts"_s).parts, QStringList{u"a/b.ts"_s});
    QCOMPARE(router.find(u"PUT"_s, u"/v1/jobs"_s).status, 405);
    QCOMPARE(router.find(u"PUT"_s, u"/v1/jobs"_s).allowed, QByteArray("GET, POST"));
    for (const QString &path : {u"/"_s, u"/v1"_s, u"/v1/jobs/7"_s, u"/files"_s, u"//v1/jobs"_s})
        QCOMPARE(router.find(u"GET"_s, path).status, 404);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
