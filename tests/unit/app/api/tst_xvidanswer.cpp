// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidanswer.h"
#include "app/api/xvid/xviddialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject reference(const QString &collection, const QString &id)
{
    return {{u"id"_s, id}, {u"href"_s, QString(u"http://h/v1/%1/%2"_s.arg(collection, id))}};
}

/// Two objects that name each other, and one that names nothing.
std::optional<QJsonObject> found(const QString &collection, const QString &id)
{
    QJsonObject object = reference(collection, id);
    if (collection == "files"_L1)
        object.insert("job"_L1, reference(u"jobs"_s, u"1"_s));
    else if (collection == "jobs"_L1)
        object.insert("file"_L1, reference(u"files"_s, u"2"_s));
    else if (collection == "presets"_L1)
        object.insert("name"_L1, u"web"_s);
    else
        return std::nullopt;
    return object;
}

QJsonObject expandedWith(const QString &query, const QJsonObject &object)
{
    return expanded(object, XvidExpansion::of(QUrlQuery(query)), found);
}

QJsonObject sample()
{
    QJsonObject object = reference(u"jobs"_s, u"1"_s);
    object.insert("outputs"_L1,
        QJsonArray{
            QJsonObject{{u"preset"_s, reference(u"presets"_s, u"9"_s)}, {u"file"_s, reference(u"files"_s, u"2"_s)}}});
    object.insert("user"_L1, reference(u"users"_s, u"3"_s));
    return object;
}

QJsonObject job(const QString &status, qint64 finished, const QString &pipeline, const QString &userData)
{
    return {{u"status"_s, status}, {u"finished_at"_s, finished}, {u"pipeline"_s, QJsonObject{{u"id"_s, pipeline}}},
        {u"user_data"_s, userData}, {u"autograph"_s, QJsonValue::Null},
        {u"input"_s, QJsonObject{{u"input_name"_s, QString(u"Films/"_s + userData)}}}};
}

QStringList chosenBy(const QString &query)
{
    const QList<QJsonObject> jobs{job(u"SUCCESS"_s, 1'000'000, u"p"_s, u"b"_s), job(u"PROCESSING"_s, 0, u"p"_s, u"c"_s),
        job(u"SUCCESS"_s, 100, u"q"_s, u"a"_s)};
    const XvidListQuery asked = XvidListQuery::of(QUrlQuery(query), u"jobs"_s);
    QStringList names;
    for (const QJsonObject &one : asked.chosen(jobs, QDateTime::fromMSecsSinceEpoch(1'000'001)))
        names += one.value("user_data"_L1).toString();
    return names;
}

} // namespace

/// How MediaHub's clients ask to be answered.
class TestXvidAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsTheClientsChoice();
    void nullsAreLeftOutUnlessAskedFor();
    void referencesAreReplacedByWhatTheyName();
    void whatNamesEachOtherComesToAnEnd();
    void listsAreFiltered_data();
    void listsAreFiltered();
    void listsAreSortedByAnyKey();
    void pagesStayInRange();
};

void TestXvidAnswer::theFormIsTheClientsChoice()
{
    RequestHead head;
    QVERIFY(!XvidStyle::of(head).isXml);
    head.headers.insert("accept", "application/xml");
    QVERIFY(XvidStyle::of(head).isXml);
    head.query.setQuery(u"format=json&human=true&show_null=1"_s);
    QVERIFY(!XvidStyle::of(head).isXml && XvidStyle::of(head).isIndented && XvidStyle::of(head).showsNull);
    head.query.setQuery(QString());
    head.headers.insert("accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
    QVERIFY(!XvidStyle::of(head).isXml);
}

void TestXvidAnswer::nullsAreLeftOutUnlessAskedFor()
{
    const QJsonObject value{{u"a"_s, QJsonValue::Null}, {u"b"_s, QJsonArray{QJsonObject{{u"c"_s, QJsonValue::Null}}}}};
    QCOMPARE(XvidAnswer::wrapped({}, u"job"_s, value).body, QByteArray(R"({"job":{"b":[{}]}})"));
    XvidStyle style;
    style.showsNull = true;
    QCOMPARE(XvidAnswer::wrapped(style, u"job"_s, value).body, QByteArray(R"({"job":{"a":null,"b":[{"c":null}]}})"));
    style.isIndented = true;
    QVERIFY(XvidAnswer::wrapped(style, u"job"_s, value).body.contains("\n    \"job\": {"));
}

void TestXvidAnswer::referencesAreReplacedByWhatTheyName()
{
    QCOMPARE(expandedWith({}, sample()), sample());
    const QJsonObject some = expandedWith(u"expand=preset,nothing"_s, sample());
    const QJsonObject output = some.value("outputs"_L1).toArray().first().toObject();
    QCOMPARE(output.value("preset"_L1).toObject().value("name"_L1).toString(), u"web"_s);
    QCOMPARE(output.value("file"_L1).toObject().size(), 2);
    const QJsonObject all = expandedWith(u"expand_all=true"_s, sample());
    QCOMPARE(all.value("outputs"_L1).toArray().first().toObject().value("file"_L1).toObject().size(), 3);
    QCOMPARE(all.value("user"_L1).toObject(), reference(u"users"_s, u"3"_s)); // is not there
}

void TestXvidAnswer::whatNamesEachOtherComesToAnEnd()
{
    const QJsonObject all = expandedWith(u"expand_all=true"_s, *found(u"files"_s, u"2"_s));
    const QJsonObject job = all.value("job"_L1).toObject();
    QCOMPARE(job.value("file"_L1).toObject(), reference(u"files"_s, u"2"_s));
}

void TestXvidAnswer::listsAreFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &query, const QStringList &names) {
        QTest::newRow(qPrintable(query)) << query << names;
    };
    row(u"limit=5"_s, {u"b"_s, u"c"_s, u"a"_s});
    row(u"status=success"_s, {u"b"_s, u"a"_s});
    row(u"user_data=a"_s, {u"a"_s});
    row(u"user_data=A"_s, {});
    row(u"pipeline.id=p"_s, {u"b"_s, u"c"_s});
    row(u"inprogress=true"_s, {u"b"_s, u"c"_s});
    row(u"autograph=true"_s, {});
    row(u"autograph=false&status=PROCESSING"_s, {u"c"_s});
    row(u"input.file.name=films"_s, {u"b"_s, u"c"_s, u"a"_s});
    row(u"input.file.name=FILMS/A"_s, {u"a"_s});
}

void TestXvidAnswer::listsAreFiltered()
{
    QFETCH(QString, query);
    QFETCH(QStringList, names);
    QCOMPARE(chosenBy(query), names);
}

void TestXvidAnswer::listsAreSortedByAnyKey()
{
    QCOMPARE(chosenBy(u"sort=user_data"_s), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(chosenBy(u"sort=user_data&direction=-1"_s), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(chosenBy(u"sort=finished_at"_s), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QCOMPARE(chosenBy(u"sort=pipeline.id&direction=1"_s), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    QCOMPARE(chosenBy(u"sort=nothing"_s), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
}

void TestXvidAnswer::pagesStayInRange()
{
    const XvidListQuery odd = XvidListQuery::of(QUrlQuery(u"start=-5&limit=99999"_s), u"jobs"_s);
    QCOMPARE(odd.start, 0);
    QCOMPARE(odd.limit, 5000);
    QCOMPARE(XvidListQuery::of(QUrlQuery(u"limit=x"_s), u"jobs"_s).limit, 1000);
    QVERIFY(!XvidListQuery::of(QUrlQuery(u"status=SUCCESS"_s), u"jobs"_s).needsAll());
    QVERIFY(XvidListQuery::of(QUrlQuery(u"user_data=x"_s), u"jobs"_s).needsAll());
    QVERIFY(!XvidListQuery::of(QUrlQuery(u"status=odd"_s), u"jobs"_s).states());
}

QTEST_GUILESS_MAIN(TestXvidAnswer)
#include "tst_xvidanswer.moc"
