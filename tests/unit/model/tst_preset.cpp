// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/preset.h"
#include "engine/model/presetshelf.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const Preset *builtIn(const QString &name)
{
    for (const Preset &preset : builtInPresets()) {
        if (preset.name == name)
            return &preset;
    }
    return nullptr;
}

QList<int> resolutions(const OutputSpec &output)
{
    QList<int> sides;
    for (const Rung &rung : output.video->ladder)
        sides += rung.resolution;
    return sides;
}

} // namespace

class TestPreset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOnesAreThereInOrder();
    void eachSaysWhatItIsFor();
    void theSampleAsksForTheMainJob();
    void theArchiveKeepsTheSourcesSize();
    void presetsSurviveJson();
    void applyingAddsToWhatIsAskedAlready();
    void aPresetOfTheFirstVersionHasNoCategory();
    void aTitleMakesAFreeName_data();
    void aTitleMakesAFreeName();
    void aShelfSurvivesJson();
    void aBadShelfIsRefused_data();
    void aBadShelfIsRefused();
    void badPresetsAreRefused_data();
    void badPresetsAreRefused();
};

void TestPreset::theBuiltInOnesAreThereInOrder()
{
    QStringList names;
    for (const Preset &preset : builtInPresets())
        names += preset.name;
    QCOMPARE(names,
        (QStringList{u"archive"_s, u"audio"_s, u"dash"_s, u"email"_s, u"hls"_s, u"master"_s, u"message"_s, u"mp3"_s,
            u"mp4"_s, u"phone"_s, u"podcast"_s, u"restore"_s, u"sample"_s, u"social"_s, u"speech"_s, u"stills"_s,
            u"thumbnails"_s, u"tv"_s, u"web"_s, u"webm"_s}));
}

void TestPreset::eachSaysWhatItIsFor()
{
    for (const Preset &preset : builtInPresets()) {
        QVERIFY2(!preset.title.isEmpty(), qPrintable(preset.name));
        QVERIFY2(preset.purpose.endsWith(u'.'), qPrintable(preset.name));
        QVERIFY2(!preset.category.isEmpty(), qPrintable(preset.name));
    }
}

void TestPreset::theSampleAsksForTheMainJob()
{
    const Preset *sample = builtIn(u"sample"_s);
    QVERIFY(sample);
    QCOMPARE(sample->outputs.size(), 2);
    QCOMPARE(sample->outputs[0].container, u"hls"_s);
    QCOMPARE(resolutions(sample->outputs[0]), (QList<int>{240, 360, 480}));
    QCOMPARE(sample->outputs[1].container, u"mp4"_s);
    QCOMPARE(resolutions(sample->outputs[1]), QList<int>{360});
    // The 360 of both must be one encode.
    QVERIFY(sample->outputs[0].video->options == sample->outputs[1].video->options);
    QVERIFY(sample->outputs[0].audio == sample->outputs[1].audio);
    QCOMPARE(sample->thumbnails.size(), 1);
    const ThumbnailSpec &stills = sample->thumbnails[0];
    QVERIFY(stills.moments == QList<Microseconds>{Microseconds(3'000'000)});
    QCOMPARE(stills.formats, (QStringList{u"jpg"_s, u"webp"_s}));
    QVERIFY(stills.filters == (QList<StillFilterChain>{{}, {{u"blur"_s, {}}}}));
}

void TestPreset::theArchiveKeepsTheSourcesSize()
{
    const Preset *archive = builtIn(u"archive"_s);
    QVERIFY(archive);
    QCOMPARE(archive->outputs[0].container, u"mkv"_s);
    QCOMPARE(resolutions(archive->outputs[0]), QList<int>{0});
    QCOMPARE(archive->outputs[0].video->options.value(u"quality"_s).toInt(), 18);
    QCOMPARE(archive->outputs[0].video->options.value(u"speed"_s).toString(), u"slow"_s);
}

void TestPreset::presetsSurviveJson()
{
    for (const Preset &preset : builtInPresets()) {
        const Result<Preset> back = presetFromJson(toJson(preset));
        QVERIFY2(back, qPrintable(preset.name));
        QVERIFY2(*back == preset, qPrintable(preset.name));
    }
}

void TestPreset::applyingAddsToWhatIsAskedAlready()
{
    JobSpec spec;
    applyPreset(*builtIn(u"sample"_s), &spec);
    applyPreset(*builtIn(u"audio"_s), &spec);
    QCOMPARE(spec.outputs.size(), 3);
    QCOMPARE(spec.outputs[2].container, u"m4a"_s);
    QCOMPARE(spec.thumbnails.size(), 1);
}

void TestPreset::aPresetOfTheFirstVersionHasNoCategory()
{
    const Result<QJsonObject> object =
        parseObject(R"({"version": 1, "name": "x", "outputs": [{"container": "m4a", "audio": true}]})", {});
    const Result<Preset> preset = presetFromJson(*object);
    QVERIFY(preset);
    QCOMPARE(preset->category, QString());
}

void TestPreset::aTitleMakesAFreeName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << u"My phone, wide!"_s << u"my-phone-wide"_s;
    QTest::newRow("accents") << u"Éte – Qualité"_s << u"ete-qualite"_s;
    QTest::newRow("taken") << u"Web"_s << u"web-3"_s;
    QTest::newRow("no letters of ours") << u"高画質"_s << u"preset"_s;
    QTest::newRow("long") << QString(300, u'a') << QString(54, u'a');
}

void TestPreset::aTitleMakesAFreeName()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(presetNameFrom(title, {u"web"_s, u"web-2"_s}), name);
    QVERIFY(isPresetName(name));
}

void TestPreset::aShelfSurvivesJson()
{
    const PresetShelf shelf{
        {u"web"_s, u"mine"_s}, {{u"delivery"_s, u"Delivery ✓"_s, {u"web"_s, u"audio"_s}}, {u"b"_s, {}, {u"mp4"_s}}}};
    const Result<PresetShelf> back = presetShelfFromJson(toJson(shelf));
    QVERIFY(back);
    QVERIFY(*back == shelf);
}

void TestPreset::aBadShelfIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *json, ErrorCode code) { QTest::newRow(json) << QByteArray(json) << code; };
    row(R"({"favourites": ["../x"]})", ErrorCode::SpecInvalid);
    row(R"({"groups": [{"name": "a", "presets": []}]})", ErrorCode::SpecInvalid);
    row(R"({"groups": [{"name": "A b", "presets": ["web"]}]})", ErrorCode::SpecInvalid);
    row(R"({"groups": 3})", ErrorCode::SpecInvalid);
    row(R"({"other": 3})", ErrorCode::SpecInvalid);
    row(R"({"version": 2})", ErrorCode::SpecTooNew);
}

void TestPreset::aBadShelfIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const Result<PresetShelf> shelf = presetShelfFromJson(*parseObject(json, {}));
    QVERIFY(!shelf);
    QCOMPARE(shelf.error().code, code);
}

void TestPreset::badPresetsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *json, ErrorCode code) { QTest::newRow(json) << QByteArray(json) << code; };
    row(R"({"name": "x"})", ErrorCode::SpecInvalid);
    row(R"({"outputs": [{}]})", ErrorCode::SpecInvalid);
    row(R"({"name": "Two Words", "outputs": [{}]})", ErrorCode::SpecInvalid);
    row(R"({"name": "../x", "outputs": [{}]})", ErrorCode::SpecInvalid);
    row(R"({"name": "x", "outputs": [{}], "sources": ["a"]})", ErrorCode::SpecInvalid);
    row(R"({"name": "x", "outputs": [{}], "version": 3})", ErrorCode::SpecTooNew);
}

void TestPreset::badPresetsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(ErrorCode, code);
    const Result<QJsonObject> object = parseObject(json, {});
    QVERIFY(object);
    const Result<Preset> preset = presetFromJson(*object);
    QVERIFY(!preset);
    QCOMPARE(preset.error().code, code);
}

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"
