// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativebody.h"
#include "app/api/native/nativecatalog.h"
#include "app/api/native/nativedoor.h"
#include "app/api/native/nativeframe.h"
#include "engine/model/catalog.h"
#include "tests/support/fakeengine.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString faultOf(const auto &result) { return result ? QString() : result.error().detail; }

/// Every `$ref` of a document, however deep.
void collectReferences(const QJsonValue &value, QSet<QString> *found)
{
    if (value.isArray()) {
        for (const auto &entry : value.toArray())
            collectReferences(entry, found);
    }
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key() == "$ref"_L1)
            found->insert(entry->toString());
        else
            collectReferences(*entry, found);
    }
}

} // namespace

class TestNativeDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDescriptionNamesEveryRouteAndNoOther();
    void everyReferenceOfTheDescriptionLeadsSomewhere();
    void everyOperationSaysHowItRefusesStrangers();
    void theCatalogHoldsEveryRowWithItsRange();
    void bodiesAreReadStrictly_data();
    void bodiesAreReadStrictly();
    void aPresetIsKeptUnderTheNameOfItsAddress();
    void aFrameIsWhatItsQuerySays();
    void frameQueriesAreReadStrictly_data();
    void frameQueriesAreReadStrictly();
};

void TestNativeDoor::theDescriptionNamesEveryRouteAndNoOther()
{
    FakeEngine engine;
    const QTemporaryDir folder;
    Outbox::Options options;
    options.folder = folder.path();
    const Result<std::unique_ptr<Outbox>> outbox = Outbox::open(&engine, options);
    QVERIFY(outbox.has_value());
    const auto fetcher = SourceFetcher::open(&engine, {folder.filePath(u"fetched"_s), {}, systemResolve(), {}});
    QVERIFY(fetcher.has_value());
    const Result<UploadShelf> uploads = UploadShelf::open(folder.filePath(u"uploads"_s));
    QVERIFY(uploads.has_value());
    const NativeDoor door(&engine, PortFolders{}, &*uploads, outbox->get(), fetcher->get());
    const QStringList routes = door.router().routes();
    QStringList described;
    static const QRegularExpression parameter(u"\\{[^}]+\\}"_s);
    const QJsonObject paths = nativeDescription().value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        for (const QString &method : path->toObject().keys())
            described += method.toUpper() + u' ' + QString(path.key()).replace(parameter, u":"_s);
    }
    QVERIFY(described.size() > 10);
    QCOMPARE(QSet<QString>(described.begin(), described.end()), QSet<QString>(routes.begin(), routes.end()));
}

void TestNativeDoor::everyReferenceOfTheDescriptionLeadsSomewhere()
{
    const QJsonObject document = nativeDescription();
    QCOMPARE(document.value("openapi"_L1).toString(), u"3.1.0"_s);
    QSet<QString> references;
    collectReferences(document, &references);
    QVERIFY(references.size() > 5);
    for (const QString &reference : std::as_const(references)) {
        QJsonValue place = document;
        for (const QString &step : reference.section(u'/', 1).split(u'/'))
            place = place.toObject().value(step);
        QVERIFY2(place.isObject(), qPrintable(reference));
    }
}

void TestNativeDoor::everyOperationSaysHowItRefusesStrangers()
{
    for (const auto &path : nativeDescription().value("paths"_L1).toObject()) {
        for (const auto &operation : path.toObject()) {
            QVERIFY(!operation.toObject().value("operationId"_L1).toString().isEmpty());
            QVERIFY(operation.toObject().value("responses"_L1).toObject().contains("401"_L1));
        }
    }
}

void TestNativeDoor::theCatalogHoldsEveryRowWithItsRange()
{
    const QJsonObject catalog = nativeCatalog();
    QCOMPARE(catalog.value("containers"_L1).toArray().size(), Catalog::containers().size());
    QCOMPARE(catalog.value("codecs"_L1).toArray().size(), Catalog::codecs().size());
    QCOMPARE(catalog.value("stillFormats"_L1).toArray().size(), Catalog::stillFormats().size());
    const QJsonArray filters = catalog.value("stillFilters"_L1).toArray();
    QCOMPARE(filters.size(), Catalog::stillFilters().size());
    for (const auto &entry : filters) {
        const QJsonObject filter = entry.toObject();
        const FilterRow *row = Catalog::stillFilter(filter.value("name"_L1).toString());
        QVERIFY(row);
        QCOMPARE(filter.value("options"_L1).toArray().size(), row->options.size());
        QVERIFY(!filter.contains("graph"_L1)); // what reaches FFmpeg is ours alone
    }
}

void TestNativeDoor::bodiesAreReadStrictly_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no priority") << faultOf(NativeBody::priority("{}")) << u"priority: is missing"_s;
    QTest::newRow("too high") << faultOf(NativeBody::priority("{\"priority\": 101}")) << u"priority"_s;
    QTest::newRow("another key") << faultOf(NativeBody::priority("{\"priority\": 1, \"x\": 1}")) << u"x"_s;
    QTest::newRow("no jobs") << faultOf(NativeBody::places("{\"before\": 1}")) << u"jobs"_s;
    QTest::newRow("no numbers") << faultOf(NativeBody::places("{\"jobs\": [\"1\", -2]}")) << u"jobs"_s;
    QTest::newRow("no mode") << faultOf(NativeBody::mode("{\"mode\": \"off\"}")) << u"mode"_s;
    QTest::newRow("built in") << faultOf(NativeBody::preset("{}", u"web"_s)) << u"comes with the program"_s;
    QTest::newRow("nothing in it") << faultOf(NativeBody::preset("{\"version\": 2, \"title\": \"Mine\"}", u"mine"_s))
                                   << QString();
}

void TestNativeDoor::bodiesAreReadStrictly()
{
    QFETCH(const QString, fault);
    QFETCH(const QString, expected);
    QVERIFY2(!fault.isEmpty() && fault.contains(expected), qPrintable(fault));
}

void TestNativeDoor::aPresetIsKeptUnderTheNameOfItsAddress()
{
    const QByteArray body =
        "{\"version\": 2, \"name\": \"other\", \"title\": \"Mine\", \"purpose\": \"For me.\","
        "\"outputs\": [{\"container\": \"mp4\", \"video\": {\"ladder\": [{\"resolution\": 360}]}}]}";
    const Result<Preset> preset = NativeBody::preset(body, u"mine"_s);
    QVERIFY2(preset.has_value(), qPrintable(faultOf(preset)));
    QCOMPARE(preset->name, u"mine"_s);
    QCOMPARE(preset->outputs.size(), 1);

    const Result<NativeBody::Places> places = NativeBody::places("{\"jobs\": [3, 2]}");
    QVERIFY(places.has_value());
    QCOMPARE(places->jobs, (QList<JobId>{JobId{3}, JobId{2}}));
    QVERIFY(!places->before);
}

void TestNativeDoor::aFrameIsWhatItsQuerySays()
{
    const auto plain = nativeFrameFromQuery(QUrlQuery(u"source=/media/a%20b.mp4"_s));
    QVERIFY2(plain.has_value(), qPrintable(faultOf(plain)));
    QCOMPARE(plain->source, u"/media/a b.mp4"_s);
    QCOMPARE(plain->format, u"jpg"_s);
    QCOMPARE(plain->mediaType, "image/jpeg");
    QVERIFY(plain->quality > 0 && plain->wish.box.isEmpty() && plain->wish.moment.count() == 0);
    const auto full = nativeFrameFromQuery(QUrlQuery(
        u"source=x&time=00:00:03.5&width=640&filters=grayscale%3Evignette&format=webp&quality=7&accuracy=keyframe"_s));
    QVERIFY2(full.has_value(), qPrintable(faultOf(full)));
    QCOMPARE(full->wish.moment, Microseconds(3'500'000));
    QCOMPARE(full->wish.box.width, 640);
    QCOMPARE(chainText(full->wish.chains.first()), u"grayscale-vignette"_s);
    QCOMPARE(full->wish.accuracy, SeekAccuracy::KeyFrame);
    QCOMPARE(full->mediaType, "image/webp");
    QCOMPARE(full->quality, 7);
    QUrlQuery options(u"source=x"_s);
    options.addQueryItem(u"filters"_s, u"[{\"name\": \"blur\"}, \"grayscale\"]"_s);
    const auto listed = nativeFrameFromQuery(options);
    QVERIFY2(listed.has_value(), qPrintable(faultOf(listed)));
    QCOMPARE(chainText(listed->wish.chains.first()), u"blur-grayscale"_s);
}

void TestNativeDoor::frameQueriesAreReadStrictly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no source") << u"time=1"_s << u"source: is missing"_s;
    QTest::newRow("no time") << u"source=x&time=soon"_s << u"time"_s;
    QTest::newRow("a share") << u"source=x&time=50%25"_s << u"time"_s;
    QTest::newRow("too wide") << u"source=x&width=99999"_s << u"width"_s;
    QTest::newRow("no number") << u"source=x&height=-4"_s << u"height"_s;
    QTest::newRow("unknown filter") << u"source=x&filters=movie"_s << u"filters"_s;
    QTest::newRow("FFmpeg's words") << u"source=x&filters=drawtext=textfile=/etc/passwd"_s << u"filters"_s;
    QTest::newRow("unknown format") << u"source=x&format=bmp"_s << u"format"_s;
    QTest::newRow("unknown accuracy") << u"source=x&accuracy=some"_s << u"accuracy"_s;
    QTest::newRow("quality") << u"source=x&quality=101"_s << u"quality"_s;
}

void TestNativeDoor::frameQueriesAreReadStrictly()
{
    QFETCH(const QString, query);
    QFETCH(const QString, expected);
    const auto frame = nativeFrameFromQuery(QUrlQuery(query));
    QVERIFY(!frame.has_value());
    QCOMPARE(frame.error().code, ErrorCode::SpecInvalid);
    QVERIFY2(frame.error().detail.startsWith(expected), qPrintable(frame.error().detail));
}

QTEST_GUILESS_MAIN(TestNativeDoor)
#include "tst_nativedoor.moc"
