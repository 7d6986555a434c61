// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/suggest.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<OptionDefinition> someOptions()
{
    return {{u"output"_s, u"o"_s, u"DIR"_s, {}}, {u"format"_s, {}, u"NAME"_s, {}},
        {u"resolutions"_s, {}, u"LIST"_s, {}}, {u"json"_s, {}, {}, {}}};
}

Arguments parsed(const QStringList &words)
{
    const Result<Arguments> arguments = parseArguments(someOptions(), words);
    return arguments ? *arguments : Arguments{};
}

QString complaint(const QStringList &words)
{
    const Result<Arguments> arguments = parseArguments(someOptions(), words);
    return arguments ? QString() : arguments.error().detail;
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsKeepTheirOrder()
    {
        const Arguments arguments = parsed({u"--resolutions"_s, u"240"_s, u"--format"_s, u"hls"_s, u"clip.mp4"_s,
            u"--resolutions"_s, u"360"_s, u"--format"_s, u"mp4"_s});
        const QList<GivenOption> expected{{u"resolutions"_s, u"240"_s}, {u"format"_s, u"hls"_s},
            {u"resolutions"_s, u"360"_s}, {u"format"_s, u"mp4"_s}};
        QCOMPARE(arguments.options, expected);
        QCOMPARE(arguments.positionals, QStringList{u"clip.mp4"_s});
    }

    void aValueIsWrittenInFourWays_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("long") << QStringList{u"--output"_s, u"a=b"_s};
        QTest::newRow("long with equals") << QStringList{u"--output=a=b"_s};
        QTest::newRow("short") << QStringList{u"-o"_s, u"a=b"_s};
        QTest::newRow("short attached") << QStringList{u"-oa=b"_s};
    }

    void aValueIsWrittenInFourWays()
    {
        QFETCH(const QStringList, words);
        QCOMPARE(parsed(words).value(u"output"_s), std::optional(u"a=b"_s));
    }

    void afterTwoDashesEverythingIsAFile()
    {
        QCOMPARE(parsed({u"--json"_s, u"--"_s, u"--help.mp4"_s, u"-y.mp4"_s, u"--"_s}).positionals,
            (QStringList{u"--help.mp4"_s, u"-y.mp4"_s, u"--"_s}));
    }

    void aSingleDashIsAFile() { QCOMPARE(parsed({u"-"_s}).positionals, QStringList{u"-"_s}); }

    void aNegativeValueIsAValue() { QCOMPARE(parsed({u"-o"_s, u"-3"_s}).value(u"output"_s), std::optional(u"-3"_s)); }

    void theLastValueCounts() { QCOMPARE(parsed({u"-oa"_s, u"-ob"_s}).value(u"output"_s), std::optional(u"b"_s)); }

    void aMistypedOptionIsNamedWithItsLikelyMeaning()
    {
        const QString text = complaint({u"--fromat"_s, u"hls"_s});
        QVERIFY2(text.contains(u"--fromat"_s) && text.contains(u"\"--format\""_s), qPrintable(text));
    }

    void aForgottenValueIsSeen()
    {
        QVERIFY(complaint({u"--format"_s, u"--json"_s}).contains(u"needs a value"_s));
        QVERIFY(complaint({u"--format"_s}).contains(u"needs a value"_s));
    }

    void aSwitchTakesNoValue() { QVERIFY(complaint({u"--json=yes"_s}).contains(u"takes no value"_s)); }

    void wholeNumbersAreCheckedForTheirRange()
    {
        const Arguments arguments = parsed({u"--output=12"_s});
        QCOMPARE(*integerOption(arguments, u"output"_s, 1, 12, 5), 12);
        QCOMPARE(*integerOption(arguments, u"format"_s, 1, 12, 5), 5);
        QVERIFY(!integerOption(arguments, u"output"_s, 1, 11, 5));
        QVERIFY(!integerOption(parsed({u"--output=1.5"_s}), u"output"_s, 1, 11, 5));
    }

    void onlyNearWordsAreSuggested()
    {
        const QStringList commands{u"encode"_s, u"probe"_s, u"plan"_s};
        QCOMPARE(nearest(u"encdoe"_s, commands), u"encode"_s);
        QCOMPARE(nearest(u"prob"_s, commands), u"probe"_s);
        QCOMPARE(nearest(u"transmogrify"_s, commands), QString());
        QCOMPARE(nearest({}, commands), QString());
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
