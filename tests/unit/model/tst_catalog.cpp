// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/catalog.h"
#include "engine/model/filtertemplate.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

Faults check(const QList<OptionRow> &rows, const OptionValues &values)
{
    Faults faults;
    checkOptions(rows, values, u"o"_s, &faults);
    return faults;
}

QList<OptionRow> allOptions()
{
    QList<OptionRow> rows;
    for (const CodecRow &codec : Catalog::codecs())
        rows += codec.options;
    for (const FilterRow &filter : Catalog::stillFilters())
        rows += filter.options;
    for (const StillFormatRow &format : Catalog::stillFormats())
        rows += format.quality;
    return rows;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void containersAllowOnlyKnownCodecsOfTheRightKind();
    void everyDefaultIsAllowedByItsOwnRow();
    void everyFilterIsAGraphWithAllItsOptions();
    void rowsAreFoundByNameAlone();
    void valuesOutsideTheRowAreFaults_data();
    void valuesOutsideTheRowAreFaults();
    void valuesInsideTheRowAreAccepted();
    void anOptionNobodyOffersIsAFault();
    void withoutAChoiceTheDefaultCounts();
    void chosenValuesSurviveJson();
    void nestedOptionValuesAreFaults();
};

void TestCatalog::namesAreUnique()
{
    QSet<QString> codecs;
    for (const CodecRow &row : Catalog::codecs())
        codecs.insert(row.name);
    QCOMPARE(codecs.size(), Catalog::codecs().size());
    QSet<QString> containers;
    for (const ContainerRow &row : Catalog::containers())
        containers.insert(row.name);
    QCOMPARE(containers.size(), Catalog::containers().size());
    QSet<QString> filters;
    for (const FilterRow &row : Catalog::stillFilters())
        filters.insert(row.name);
    QCOMPARE(filters.size(), Catalog::stillFilters().size());
    QSet<QString> formats;
    for (const StillFormatRow &row : Catalog::stillFormats())
        formats.insert(row.name);
    QCOMPARE(formats.size(), Catalog::stillFormats().size());
}

void TestCatalog::containersAllowOnlyKnownCodecsOfTheRightKind()
{
    for (const ContainerRow &container : Catalog::containers()) {
        QVERIFY(!container.audioCodecs.isEmpty());
        for (const QString &name : container.videoCodecs) {
            const CodecRow *codec = Catalog::codec(name);
            QVERIFY(codec && codec->kind == MediaKind::Video);
        }
        for (const QString &name : container.audioCodecs) {
            const CodecRow *codec = Catalog::codec(name);
            QVERIFY(codec && codec->kind == MediaKind::Audio);
        }
    }
}

void TestCatalog::everyDefaultIsAllowedByItsOwnRow()
{
    for (const OptionRow &row : allOptions())
        QCOMPARE(check({row}, {{row.name, row.fallback}}), Faults());
}

void TestCatalog::everyFilterIsAGraphWithAllItsOptions()
{
    const auto filled = [](const FilterRow &row, double (*choose)(const OptionRow &)) {
        QMap<QString, double> numbers{{u"width"_s, 640.0}, {u"height"_s, 360.0}, {u"short"_s, 360.0}};
        for (const OptionRow &option : row.options)
            numbers.insert(option.name, choose(option));
        const Result<QString> text = fillTemplate(row.graph, numbers);
        return text ? *text : QString();
    };
    for (const FilterRow &row : Catalog::stillFilters()) {
        QCOMPARE(row.graph.isEmpty(), row.name == "none"_L1);
        const QString lowest = filled(row, [](const OptionRow &option) { return option.minimum; });
        const QString highest = filled(row, [](const OptionRow &option) { return option.maximum; });
        QVERIFY2(row.graph.isEmpty() || (!lowest.isEmpty() && !highest.isEmpty()), qPrintable(row.name));
        QCOMPARE(lowest == highest, row.options.isEmpty()); // an option that changes nothing is none
    }
}

void TestCatalog::rowsAreFoundByNameAlone()
{
    QCOMPARE(Catalog::codec(u"h264"_s)->encoders, QStringList{u"libx264"_s});
    QVERIFY(!Catalog::codec(u"libx264"_s)); // FFmpeg's names are not ours
    QVERIFY(!Catalog::codec(u"H264"_s));
    QVERIFY(!Catalog::container(QString()));
    QCOMPARE(Catalog::container(u"hls"_s)->packaging, Packaging::Hls);
    QCOMPARE(Catalog::container(u"m4a"_s)->videoCodecs, QStringList());
    QVERIFY(Catalog::stillFilter(u"blur"_s));
    QVERIFY(!Catalog::stillFormat(u"jpeg"_s));
}

void TestCatalog::valuesOutsideTheRowAreFaults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("too high") << u"quality"_s << QVariant(52);
    QTest::newRow("too low") << u"quality"_s << QVariant(-1);
    QTest::newRow("not whole") << u"quality"_s << QVariant(20.5);
    QTest::newRow("a text") << u"quality"_s << QVariant(u"20"_s);
    QTest::newRow("true") << u"quality"_s << QVariant(true);
    QTest::newRow("no such choice") << u"speed"_s << QVariant(u"warp"_s);
    QTest::newRow("a number") << u"speed"_s << QVariant(3);
    QTest::newRow("option of the encoder") << u"speed"_s << QVariant(u"medium:dump-yuv=x"_s);
}

void TestCatalog::valuesOutsideTheRowAreFaults()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    const Faults faults = check(Catalog::codec(u"h264"_s)->options, {{name, value}});
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].path, QString(u"o."_s + name));
}

void TestCatalog::valuesInsideTheRowAreAccepted()
{
    const QList<OptionRow> rows = Catalog::codec(u"h264"_s)->options;
    QCOMPARE(check(rows, {{u"quality"_s, 0}, {u"speed"_s, u"slow"_s}, {u"tune"_s, u"film"_s}}), Faults());
    QCOMPARE(check(rows, {{u"quality"_s, 18.0}}), Faults());
}

void TestCatalog::anOptionNobodyOffersIsAFault()
{
    const Faults faults = check(Catalog::codec(u"h264"_s)->options, {{u"x264-params"_s, u"stats=/etc/x"_s}});
    QCOMPARE(faults, (Faults{{u"o.x264-params"_s, u"is not an option here"_s}}));
}

void TestCatalog::withoutAChoiceTheDefaultCounts()
{
    const QList<OptionRow> rows = Catalog::codec(u"h264"_s)->options;
    QCOMPARE(optionValue(rows, {}, u"quality"_s).toInt(), 23);
    QCOMPARE(optionValue(rows, {{u"quality"_s, 18}}, u"quality"_s).toInt(), 18);
}

void TestCatalog::chosenValuesSurviveJson()
{
    const OptionValues values{
        {u"quality"_s, 18}, {u"speed"_s, u"slow"_s}, {u"fine"_s, 0.25}, {u"on"_s, true}, {u"large"_s, 1e12}};
    Faults faults;
    QCOMPARE(optionsFromJson(optionsToJson(values), {}, &faults), values);
    QCOMPARE(faults, Faults());
}

void TestCatalog::nestedOptionValuesAreFaults()
{
    Faults faults;
    (void)optionsFromJson({{u"quality"_s, QJsonObject()}}, u"video.options"_s, &faults);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults[0].path, u"video.options.quality"_s);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
