// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/sidefiles.h"
#include "engine/model/validate.h"

#include <QTest>
#include <limits>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

using Unit = PictureLength::Unit;

WatermarkSpec logo()
{
    WatermarkSpec mark;
    mark.path = u"logo.png"_s;
    return mark;
}

WatermarkSpec readBack(const QJsonObject &object, Faults *faults)
{
    JsonReader reader(object, u"mark"_s, faults);
    WatermarkSpec mark = watermarkSpecFromJson(reader);
    reader.finish();
    return mark;
}

QStringList faultPaths(const QList<WatermarkSpec> &marks)
{
    Faults faults;
    checkWatermarks(marks, u"w"_s, &faults);
    QStringList paths;
    for (const Fault &fault : faults)
        paths += fault.path;
    return paths;
}

} // namespace

class TestWatermarkSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvivesJson()
    {
        const WatermarkSpec mark{u"ü,a=b.png"_s, WatermarkPlace::TopLeft, 3.5, PictureLength{-5, Unit::Percent},
            PictureLength{20, Unit::Pixels}, PictureLength{12.5, Unit::Percent}, PictureLength{90, Unit::Pixels}, 40};
        Faults faults;
        QVERIFY(readBack(toJson(mark), &faults) == mark);
        QVERIFY(faults.isEmpty());
        QVERIFY(readBack(toJson(logo()), &faults) == logo());
        QVERIFY(faults.isEmpty());
    }

    void whatIsNotSaidIsNotWritten() { QCOMPARE(toJson(logo()).keys(), (QStringList{u"path"_s, u"position"_s})); }

    void readingIsStrict_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("path");
        QTest::newRow("place") << QJsonObject{{u"position"_s, u"middle"_s}} << u"mark.position"_s;
        QTest::newRow("length") << QJsonObject{{u"width"_s, u"wide"_s}} << u"mark.width"_s;
        QTest::newRow("length of another kind") << QJsonObject{{u"x"_s, true}} << u"mark.x"_s;
        QTest::newRow("opacity") << QJsonObject{{u"opacity"_s, u"half"_s}} << u"mark.opacity"_s;
        QTest::newRow("unknown") << QJsonObject{{u"url"_s, u"a.png"_s}} << u"mark.url"_s;
    }

    void readingIsStrict()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, path);
        Faults faults;
        (void)readBack(object, &faults);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().path, path);
    }

    void aLineSaysTheSame()
    {
        const auto mark =
            watermarkFromText(u"a, b,c.png,position=top,size=15%,x=-20px,margin=0,opacity=60%,height=8%"_s);
        QVERIFY2(mark, mark ? "" : qPrintable(mark.error().detail));
        const WatermarkSpec due{u"a, b,c.png"_s, WatermarkPlace::Top, 0, PictureLength{-20, Unit::Pixels}, {},
            PictureLength{15, Unit::Percent}, PictureLength{8, Unit::Percent}, 60};
        QVERIFY(*mark == due);
        QVERIFY(*watermarkFromText(u"logo.png"_s) == logo());
    }

    void slipsOfALineAreSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("name") << u"logo.png,opcity=5"_s << u"opcity: is not known"_s;
        QTest::newRow("twice") << u"logo.png,size=5%,size=6%"_s << u"size: is said twice"_s;
        QTest::newRow("place") << u"logo.png,position=north"_s << u"bottom-right"_s;
        QTest::newRow("length") << u"logo.png,size=big,x=1"_s << u"size: must be a length"_s;
        QTest::newRow("percentage") << u"logo.png,opacity=half"_s << u"opacity: must be a percentage"_s;
    }

    void slipsOfALineAreSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto mark = watermarkFromText(text);
        QVERIFY(!mark);
        QVERIFY2(mark.error().detail.contains(words), qPrintable(mark.error().detail));
    }

    void allFaultsComeWithTheirPaths()
    {
        WatermarkSpec bad{QString(), WatermarkPlace::Top, 51, PictureLength{101, Unit::Percent},
            PictureLength{-16'385, Unit::Pixels}, PictureLength{0, Unit::Percent}, PictureLength{-1, Unit::Pixels},
            101};
        QCOMPARE(faultPaths({logo(), bad}),
            (QStringList{u"w[1].path"_s, u"w[1].margin"_s, u"w[1].opacity"_s, u"w[1].x"_s, u"w[1].y"_s, u"w[1].width"_s,
                u"w[1].height"_s}));
        bad = logo();
        bad.opacity = std::numeric_limits<double>::quiet_NaN();
        bad.width = PictureLength{std::numeric_limits<double>::infinity(), Unit::Percent};
        bad.path = u"a"_s + QChar(u'\0');
        QCOMPARE(faultPaths({bad}), (QStringList{u"w[0].path"_s, u"w[0].opacity"_s, u"w[0].width"_s}));
        QCOMPARE(faultPaths(QList<WatermarkSpec>(5, logo())), QStringList{u"w"_s});
        QVERIFY(faultPaths(QList<WatermarkSpec>(4, logo())).isEmpty());
    }

    void aJobSaysWhereItIsWrong()
    {
        JobSpec spec;
        spec.sources = {u"clip.mp4"_s};
        OutputSpec output;
        output.container = u"mp4"_s;
        output.video = VideoSpec{};
        output.video->ladder = {Rung{}};
        output.video->watermarks = {logo(), WatermarkSpec{}};
        spec.outputs = {output};
        QCOMPARE(validate(spec).size(), 1);
        QCOMPARE(validate(spec).first().path, u"outputs[0].video.watermarks[1].path"_s);
    }

    void filesAreNamedOnceAndRenamedEverywhere()
    {
        JobSpec spec;
        OutputSpec output;
        output.video = VideoSpec{};
        output.video->watermarks = {logo(), logo()};
        output.subtitles.emplace();
        output.subtitles->files = {{u"a.srt"_s, {}}};
        spec.outputs = {output, output};
        QCOMPARE(watermarkFilesOf(spec), QStringList{u"logo.png"_s});
        QCOMPARE(sideFilesOf(spec), (QStringList{u"a.srt"_s, u"logo.png"_s}));
        QVERIFY(renameSideFiles(&spec, [](const QString &path) { return Result<QString>(u"/x/"_s + path); }));
        QCOMPARE(sideFilesOf(spec), (QStringList{u"/x/a.srt"_s, u"/x/logo.png"_s}));
        const auto refuse = [](const QString &path) {
            return Result<QString>(Error{ErrorCode::SourceDenied, path, {}});
        };
        QVERIFY(!renameSideFiles(&spec, refuse));
    }
};

QTEST_GUILESS_MAIN(TestWatermarkSpec)
#include "tst_watermarkspec.moc"
