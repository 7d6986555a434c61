// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/presetfile.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestPresetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePresetIsAFileByItself();
    void severalTravelTogetherWithTheirGroups();
    void aFaultyFileIsRefused_data();
    void aFaultyFileIsRefused();
};

void TestPresetFile::onePresetIsAFileByItself()
{
    const PresetFile file{{builtInPresets().first()}, {}, {}};
    const QByteArray text = presetFileText(file);
    QVERIFY(text.contains("\"outputs\"") && !text.contains("\"presets\"")); // as those that come with the program
    const Result<PresetFile> back = presetFileFromText(text, u"one.json"_s);
    QVERIFY(back);
    QVERIFY(*back == file);
}

void TestPresetFile::severalTravelTogetherWithTheirGroups()
{
    const PresetFile file{builtInPresets(), {{u"both"_s, u"Both ✓"_s, {u"web"_s, u"audio"_s}}}, {}};
    const Result<PresetFile> back = presetFileFromText(presetFileText(file), u"all.json"_s);
    QVERIFY(back);
    QVERIFY(*back == file);
    const PresetFile grouped{{builtInPresets().first()}, file.groups, {}};
    QVERIFY(*presetFileFromText(presetFileText(grouped), {}) == grouped);
}

void TestPresetFile::aFaultyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *text, ErrorCode code) { QTest::newRow(text) << QByteArray(text) << code; };
    row("", ErrorCode::SpecUnreadable);
    row("no json", ErrorCode::SpecUnreadable);
    row("[", ErrorCode::SpecUnreadable);
    row(R"({"presets": 3})", ErrorCode::SpecInvalid);
    row(R"({"presets": [3]})", ErrorCode::SpecInvalid);
    row(R"({"presets": [], "more": 1})", ErrorCode::SpecInvalid);
    row(R"({"presets": [], "version": 2})", ErrorCode::SpecTooNew);
    row(R"({"name": "x", "version": 9, "outputs": [{}]})", ErrorCode::SpecTooNew);
    // What reads but could never be planned.
    row(R"({"name": "x", "outputs": [{"container": "avi", "audio": true}]})", ErrorCode::SpecInvalid);
    row(R"({"name": "x", "outputs": [{"container": "mp4", "video": {"options": {"quality": 80}}}]})",
        ErrorCode::SpecInvalid);
}

void TestPresetFile::aFaultyFileIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(ErrorCode, code);
    const Result<PresetFile> file = presetFileFromText(text, u"bad.json"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QCOMPARE(file.error().subject, u"bad.json"_s);
}

QTEST_GUILESS_MAIN(TestPresetFile)
#include "tst_presetfile.moc"
