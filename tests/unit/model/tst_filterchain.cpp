// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/filterchain.h"

#include <QJsonObject>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestFilterChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreRead_data();
    void textsAreRead();
    void strangeTextsAreRefused_data();
    void strangeTextsAreRefused();
    void everyRowTakesItsDefaults();
    void whatIsOutOfRangeIsSaidWithItsPlace();
};

void TestFilterChain::textsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterChain>("chain");
    QTest::newRow("a name") << u"denoise"_s << FilterChain{{u"denoise"_s, {}}};
    QTest::newRow("its first option") << u"denoise=30"_s << FilterChain{{u"denoise"_s, {{u"strength"_s, 30}}}};
    QTest::newRow("a named option") << u"denoise=strength:30"_s << FilterChain{{u"denoise"_s, {{u"strength"_s, 30}}}};
    QTest::newRow("several") << u"deblock+brightness=-5"_s
                             << FilterChain{{u"deblock"_s, {}}, {u"brightness"_s, {{u"amount"_s, -5}}}};
    QTest::newRow("a fraction") << u"denoise=2.5"_s << FilterChain{{u"denoise"_s, {{u"strength"_s, 2.5}}}};
}

void TestFilterChain::textsAreRead()
{
    QFETCH(QString, text);
    QFETCH(FilterChain, chain);
    const Result<FilterChain> read = filterChainFromText(text, Catalog::videoFilters());
    QVERIFY(read);
    QCOMPARE(*read, chain);
}

void TestFilterChain::strangeTextsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no such filter") << u"movie=/etc/passwd"_s;
    QTest::newRow("an empty link") << u"denoise+"_s;
    QTest::newRow("options where there are none") << u"grayscale=3"_s;
}

void TestFilterChain::strangeTextsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!filterChainFromText(text, Catalog::videoFilters()));
}

void TestFilterChain::everyRowTakesItsDefaults()
{
    for (const QList<FilterRow> &rows : {Catalog::videoFilters(), Catalog::soundFilters(), Catalog::stillFilters()}) {
        for (const FilterRow &row : rows) {
            const FilterChain chain = withDefaults({{row.name, {}}}, rows);
            QCOMPARE(chain.first().options.size(), row.options.size());
            Faults faults;
            checkFilters(chain, rows, u"filters"_s, &faults);
            QVERIFY2(faults.isEmpty(), qPrintable(row.name));
            QCOMPARE(filterStepFromJson(toJson(chain.first()), u"filters[0]"_s, &faults), chain.first());
        }
    }
}

void TestFilterChain::whatIsOutOfRangeIsSaidWithItsPlace()
{
    Faults faults;
    checkFilters({{u"denoise"_s, {{u"strength"_s, 101}}}, {u"blur"_s, {}}, {u"sharpen"_s, {{u"size"_s, 1}}}},
        Catalog::videoFilters(), u"video.filters"_s, &faults);
    QCOMPARE(faults.size(), 3);
    QCOMPARE(faults[0].path, u"video.filters[0].strength"_s);
    QCOMPARE(faults[1].path, u"video.filters[1].name"_s);
    QCOMPARE(faults[2].path, u"video.filters[2].size"_s);
    faults.clear();
    checkFilters(FilterChain(longestFilterChain + 1, {u"deblock"_s, {}}), Catalog::videoFilters(), u"f"_s, &faults);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].path, u"f"_s);
}

QTEST_GUILESS_MAIN(TestFilterChain)
#include "tst_filterchain.moc"
