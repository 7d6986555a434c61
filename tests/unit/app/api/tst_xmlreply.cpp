// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xmlreply.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without the declaration.
QByteArray xml(const QJsonValue &value, const QString &item = u"item"_s)
{
    const QByteArray whole = toXml(value, {u"job"_s, item});
    return whole.sliced(whole.indexOf("<job"));
}

} // namespace

/// JSON told as XML.
class TestXmlReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersBecomeElements();
    void listsHoldTheirNameInTheSingular();
    void whatXmlCannotHaveGetsAStandIn();
    void anythingIsWellFormed();
    void repliesSayTheirType();
};

void TestXmlReply::membersBecomeElements()
{
    const QJsonObject object{
        {u"created_at"_s, qint64(1'436'335'151'874)}, {u"half"_s, 0.5}, {u"is"_s, true}, {u"name"_s, u"a<b>&\"c\""_s}};
    QCOMPARE(xml(object).trimmed(),
        QByteArray("<job><created_at>1436335151874</created_at><half>0.5</half><is>true</is>"
                   "<name>a&lt;b&gt;&amp;&quot;c&quot;</name></job>"));
    QCOMPARE(xml(QJsonObject{{u"none"_s, QJsonValue::Null}}).trimmed(), QByteArray("<job><none nil=\"true\"/></job>"));
}

void TestXmlReply::listsHoldTheirNameInTheSingular()
{
    const QJsonObject object{{u"outputs"_s, QJsonArray{QJsonObject{{u"id"_s, 1}}, 2}},
        {u"entries"_s, QJsonArray{u"x"_s}}, {u"data"_s, QJsonArray{QJsonArray{3}}}};
    QCOMPARE(xml(object, u"one"_s).trimmed(),
        QByteArray("<job><data><one><one>3</one></one></data><entries><entry>x</entry></entries>"
                   "<outputs><output><id>1</id></output><output>2</output></outputs></job>"));
}

void TestXmlReply::whatXmlCannotHaveGetsAStandIn()
{
    const QJsonObject object{
        {u"1 & 2"_s, u"\u0001bell\u0007"_s}, {QString(), u"empty"_s}, {u"größe"_s, QString(QChar(0xd800))}};
    const QByteArray text = xml(object);
    QVERIFY2(text.contains("<_1___2>\xef\xbf\xbd"
                           "bell\xef\xbf\xbd</_1___2>"),
        text);
    QVERIFY2(text.contains("<_>empty</_>") && text.contains("<gr__e>\xef\xbf\xbd</gr__e>"), text);
}

void TestXmlReply::anythingIsWellFormed()
{
    QJsonObject object;
    for (int c = 0; c < 0x300; ++c)
        object.insert(QString(QChar(c)), QString(QChar(c)));
    QXmlStreamReader reader(toXml(object, {u"root"_s}, true));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestXmlReply::repliesSayTheirType()
{
    const Reply reply = xmlReply(404, QJsonObject{{u"a"_s, 1}}, {u"error"_s});
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.contentType, QByteArray("application/xml; charset=utf-8"));
    QVERIFY(reply.body.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?><error><a>1</a></error>"));
}

QTEST_GUILESS_MAIN(TestXmlReply)
#include "tst_xmlreply.moc"
