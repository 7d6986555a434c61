// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject parsed(const char *json)
{
    const Result<QJsonObject> object = parseObject(json, u"test"_s);
    return object ? *object : QJsonObject();
}

QStringList paths(const Faults &faults)
{
    QStringList all;
    for (const Fault &fault : faults)
        all += fault.path;
    return all;
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfTheRightTypeAreRead();
    void absentAndNullFieldsTakeTheFallback();
    void wrongTypesAreFaultsAndTheReaderGoesOn();
    void numbersOutOfRangeAreFaults();
    void hugeNumbersAreFaultsNotOverflows();
    void faultsCarryTheirFullPath();
    void unknownKeysAreFaultsOnce();
    void tooLongTextsAndListsAreFaults();
    void brokenDocumentsNameTheirLine();
    void onlyObjectsAreDocuments();
    void deepNestingIsRefused();
    void bracketsInTextsDoNotCountAsNesting();
};

void TestJson::fieldsOfTheRightTypeAreRead()
{
    Faults faults;
    JsonReader reader(parsed(R"({"t": "x", "i": 7, "n": 2.5, "b": true, "l": ["a", "b"]})"), {}, &faults);
    QCOMPARE(reader.text("t"_L1), u"x"_s);
    QCOMPARE(reader.integer("i"_L1, 0, 10, 1), 7);
    QCOMPARE(reader.number("n"_L1, 0, 10, 1), 2.5);
    QCOMPARE(reader.boolean("b"_L1, false), true);
    QCOMPARE(reader.texts("l"_L1), (QStringList{u"a"_s, u"b"_s}));
    reader.finish();
    QCOMPARE(faults, Faults());
}

void TestJson::absentAndNullFieldsTakeTheFallback()
{
    Faults faults;
    JsonReader reader(parsed(R"({"t": null, "o": null})"), {}, &faults);
    QVERIFY(!reader.has("t"_L1));
    QCOMPARE(reader.text("t"_L1, u"fallback"_s), u"fallback"_s);
    QCOMPARE(reader.integer("i"_L1, 0, 10, 3), 3);
    reader.object("o"_L1, [](JsonReader &) { QFAIL("a null is no object"); });
    reader.finish();
    QCOMPARE(faults, Faults());
}

void TestJson::wrongTypesAreFaultsAndTheReaderGoesOn()
{
    Faults faults;
    JsonReader reader(
        parsed(R"({"t": 1, "i": 1.5, "n": "2", "b": 0, "l": ["a", 2], "o": [], "os": {}, "os2": [1]})"), {}, &faults);
    QCOMPARE(reader.text("t"_L1, u"f"_s), u"f"_s);
    QCOMPARE(reader.integer("i"_L1, 0, 10, 3), 3);
    QCOMPARE(reader.number("n"_L1, 0, 10, 4), 4.0);
    QCOMPARE(reader.boolean("b"_L1, true), true);
    QCOMPARE(reader.texts("l"_L1), QStringList{u"a"_s});
    const auto unexpected = [](JsonReader &) { QFAIL("nothing here is an object"); };
    reader.object("o"_L1, unexpected);
    reader.objects("os"_L1, unexpected);
    reader.objects("os2"_L1, unexpected);
    reader.finish();
    QCOMPARE(paths(faults), (QStringList{u"t"_s, u"i"_s, u"n"_s, u"b"_s, u"l[1]"_s, u"o"_s, u"os"_s, u"os2[0]"_s}));
    QCOMPARE(faults[0].message, u"must be a text, is a number"_s);
}

void TestJson::numbersOutOfRangeAreFaults()
{
    Faults faults;
    JsonReader reader(parsed(R"({"low": -1, "high": 80, "edge": 51})"), {}, &faults);
    QCOMPARE(reader.integer("low"_L1, 0, 51, 23), 23);
    QCOMPARE(reader.number("high"_L1, 0, 51, 23), 23.0);
    QCOMPARE(reader.integer("edge"_L1, 0, 51, 23), 51);
    QCOMPARE(paths(faults), (QStringList{u"low"_s, u"high"_s}));
    QCOMPARE(faults[1].message, u"must be between 0 and 51, is 80"_s);
}

void TestJson::hugeNumbersAreFaultsNotOverflows()
{
    Faults faults;
    JsonReader reader(parsed(R"({"a": 1e300, "b": -1e300, "c": 9223372036854775807})"), {}, &faults);
    QCOMPARE(reader.integer("a"_L1, 0, 100, 1), 1);
    QCOMPARE(reader.integer("b"_L1, 0, 100, 2), 2);
    QCOMPARE(reader.integer("c"_L1, 0, 100, 3), 3);
    QCOMPARE(faults.size(), 3);
}

void TestJson::faultsCarryTheirFullPath()
{
    Faults faults;
    JsonReader reader(parsed(R"({"outputs": [{}, {"video": {"width": "x"}}]})"), {}, &faults);
    reader.objects("outputs"_L1, [](JsonReader &output) {
        output.object("video"_L1, [](JsonReader &video) { (void)video.integer("width"_L1, 0, 10, 0); });
    });
    reader.finish();
    QCOMPARE(paths(faults), QStringList{u"outputs[1].video.width"_s});
    QCOMPARE(faultsText(faults), u"outputs[1].video.width: must be a whole number, is a text"_s);
}

void TestJson::unknownKeysAreFaultsOnce()
{
    Faults faults;
    JsonReader reader(parsed(R"({"known": 1, "unknwon": 2})"), u"clip"_s, &faults);
    (void)reader.value("known"_L1);
    reader.finish();
    reader.finish();
    QCOMPARE(paths(faults), QStringList{u"clip.unknwon"_s});
}

void TestJson::tooLongTextsAndListsAreFaults()
{
    Faults faults;
    JsonReader reader(parsed(R"({"t": "abcd", "l": ["a", "b", "c"], "o": [{}, {}]})"), {}, &faults);
    QCOMPARE(reader.text("t"_L1, u"f"_s, 3), u"f"_s);
    QCOMPARE(reader.texts("l"_L1, 2), QStringList());
    reader.objects(
        "o"_L1, [](JsonReader &) { QFAIL("too many to read"); }, 1);
    QCOMPARE(paths(faults), (QStringList{u"t"_s, u"l"_s, u"o"_s}));
}

void TestJson::brokenDocumentsNameTheirLine()
{
    const Result<QJsonObject> object = parseObject("{\n  \"a\": 1,\n  oops\n}", u"job.json"_s);
    QVERIFY(!object);
    QCOMPARE(object.error().code, ErrorCode::SpecUnreadable);
    QCOMPARE(object.error().subject, u"job.json"_s);
    QVERIFY2(object.error().detail.startsWith(u"line 3: "_s), qPrintable(object.error().detail));
}

void TestJson::onlyObjectsAreDocuments()
{
    for (const char *json : {"", "[]", "1", "\"x\"", "null", "{} {}"})
        QVERIFY2(!parseObject(json, {}), json);
    QVERIFY(parseObject("{}", {}));
    QVERIFY(parseObject("\xEF\xBB\xBF{}", {})); // as Windows' editors save it
}

void TestJson::deepNestingIsRefused()
{
    const auto nested = [](int depth) -> QByteArray {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
    };
    QVERIFY(parseObject(nested(64), {}));
    QVERIFY(!parseObject(nested(65), {}));
    QVERIFY(!parseObject(nested(1'000'000), {}));
}

void TestJson::bracketsInTextsDoNotCountAsNesting()
{
    QVERIFY(parseObject("{\"a\": \"\\\"" + QByteArray(1000, '[') + "\"}", {}));
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
