// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidaccess.h"

#include "app/api/access.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QTimeZone>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray token(64, 'a');
const KeyRing ring(token, u"/nowhere"_s);
const XvidAccess ways(&ring, PublicIds("key"));
const QDateTime now = QDateTime::fromSecsSinceEpoch(1'900'000'000, QTimeZone::utc());

RequestHead head(const QByteArray &target, const QString &method = u"GET"_s)
{
    RequestHead head;
    head.method = method;
    head.target = target;
    const qsizetype mark = target.indexOf('?');
    const QByteArray path = mark < 0 ? target : target.first(mark);
    head.path = QString::fromLatin1(path.mid(path.indexOf("/v1")));
    if (mark >= 0)
        head.query.setQuery(QString::fromLatin1(target.sliced(mark + 1)));
    return head;
}

QByteArray signedTarget(const QByteArray &target, const QByteArray &key = QByteArray::fromBase64(token))
{
    return target + "&signature=" + QMessageAuthenticationCode::hash(target, key, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// MediaHub's ways to come in.
class TestXvidAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensStandInTheHeadOrTheQuery();
    void signedAddressesAreOpenUntilTheyRunOut();
    void otherAddressesAreNot_data();
    void otherAddressesAreNot();
    void theSecretGivesATokenWithAnEnd();
    void otherSecretsGiveNone();
    void formsAreNamedBeyondGuessing();
};

void TestXvidAccess::tokensStandInTheHeadOrTheQuery()
{
    RequestHead bearer = head("/v1/jobs");
    QVERIFY(!XvidAccess::isShown(bearer) && !ways.isKnown(bearer, now));
    bearer.headers.insert("authorization", "Bearer " + token);
    QVERIFY(ways.isKnown(bearer, now));
    QVERIFY(ways.isKnown(head("/v1/jobs?access_token=" + token), now));
    const RequestHead wrong = head("/v1/jobs?access_token=" + token.chopped(1));
    QVERIFY(XvidAccess::isShown(wrong) && !ways.isKnown(wrong, now));
}

void TestXvidAccess::signedAddressesAreOpenUntilTheyRunOut()
{
    const QByteArray target = "/v1/files/downloads/?file_id=1&client_id=c&expiry_time=1900000001";
    QVERIFY(ways.isSigned(head(signedTarget(target)), now));
    QVERIFY(ways.isSigned(head("/xvid" + signedTarget(target)), now)); // the prefix is not signed
    QVERIFY(ways.isSigned(head(signedTarget(target), u"HEAD"_s), now));
    QVERIFY(!ways.isSigned(head(signedTarget(target)), now.addSecs(1)));
}

void TestXvidAccess::otherAddressesAreNot_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("method");
    const QByteArray good = "/v1/files/downloads/?file_id=1&client_id=c&expiry_time=1900000001";
    const QString get = u"GET"_s;
    QTest::newRow("changed") << signedTarget(good).replace("file_id=1", "file_id=2") << get;
    QTest::newRow("prolonged") << QByteArray(signedTarget(good) + "&expiry_time=1900000009") << get;
    QTest::newRow("unsigned") << good << get;
    QTest::newRow("empty") << QByteArray(good + "&signature=") << get;
    QTest::newRow("other key") << signedTarget(good, "other") << get;
    QTest::newRow("key not decoded") << signedTarget(good, token) << get;
    QTest::newRow("without an end") << signedTarget("/v1/files/downloads/?file_id=1") << get;
    QTest::newRow("other place") << signedTarget("/v1/jobs/?client_id=c&expiry_time=1900000001") << get;
    QTest::newRow("other method") << signedTarget(good) << u"PUT"_s;
    QTest::newRow("no version") << signedTarget("/files/?client_id=c&expiry_time=1900000001") << get;
}

void TestXvidAccess::otherAddressesAreNot()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, method);
    QVERIFY(!ways.isSigned(head(target, method), now));
}

void TestXvidAccess::theSecretGivesATokenWithAnEnd()
{
    QUrlQuery form(u"grant_type=client_credential&client_id=me&client_secret="_s + QString::fromLatin1(token));
    const auto usual = ways.tokenFor(form, now);
    QVERIFY(usual.has_value());
    QVERIFY(usual->value("expires_in"_L1).isDouble());
    QCOMPARE(usual->value("expires_in"_L1).toInt(), 3600);
    QCOMPARE(usual->value("token_type"_L1).toString(), u"Bearer"_s);
    const QByteArray given = usual->value("access_token"_L1).toString().toLatin1();
    QVERIFY(given != token);
    QVERIFY(isCredentialValid(given, token, now.addSecs(3599)));
    QVERIFY(!isCredentialValid(given, token, now.addSecs(3601)));
    form.addQueryItem(u"expires_in"_s, u"60"_s);
    QCOMPARE(ways.tokenFor(form, now)->value("expires_in"_L1).toInt(), 60);
}

void TestXvidAccess::otherSecretsGiveNone()
{
    const QString secret = u"client_secret="_s + QString::fromLatin1(token);
    for (const QString &form :
        {QString(), u"grant_type=client_credentials"_s, secret, QString(u"grant_type=password&"_s + secret),
            QString(u"grant_type=client_credentials&"_s + secret.chopped(1))})
        QVERIFY2(!ways.tokenFor(QUrlQuery(form), now), qPrintable(form));
}

void TestXvidAccess::formsAreNamedBeyondGuessing()
{
    const QString id(24, u'1');
    const QString path = ways.formPath(id);
    QCOMPARE(ways.uploadOf(path), std::optional(id));
    QVERIFY(!XvidAccess(&ring, PublicIds("other")).uploadOf(path));
    for (const QString &odd : {QString(), path.chopped(1), QString(path + u"/x"_s), path.section(u'/', 0, 3),
             QString(path).replace(u'1', u'2')})
        QVERIFY2(!ways.uploadOf(odd), qPrintable(odd));
}

QTEST_GUILESS_MAIN(TestXvidAccess)
#include "tst_xvidaccess.moc"
