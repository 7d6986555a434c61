// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidbody.h"
#include "app/api/xvid/xvidpresets.h"
#include "engine/model/validate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const XvidPresets presets(PublicIds("key"));

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QJsonObject withOutput(const QByteArray &output)
{
    return object(R"({"input":{"input_name":"a/clip.one.mp4"},"outputs":[)" + output + "]}");
}

Result<XvidWish> wishFor(const QJsonObject &body)
{
    const Result<XvidRequest> request = xvidRequestFromJson(body);
    if (!request)
        return request.error();
    return xvidWish(*request, [](const QString &name) { return presets.find(name, {}); });
}

QString faultsOf(const QJsonObject &body)
{
    const Result<XvidWish> wish = wishFor(body);
    return wish ? QString() : wish.error().detail;
}

} // namespace

/// MediaHub's job bodies, read leniently and refused clearly.
class TestXvidBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersMayStandInAWrapperOrNot();
    void presetsAreKnownByIdAndName();
    void outputsGetTheNamesAskedFor_data();
    void outputsGetTheNamesAskedFor();
    void picturesAreNamedAndNumbered();
    void settingsChangeWhatTheEngineCanChange();
    void whatHasNoEffectIsNamed();
    void logosAreDrawn();
    void addressesOfLogosKeepNoSecrets();
    void interlacingIsTheClientsToSay();
    void faultsAreAllNamed_data();
    void faultsAreAllNamed();
    void wishesAreValid();
    void presetsAreReadAndWritten();
    void presetsSayWhatIsWrongWithThem();
};

void TestXvidBody::membersMayStandInAWrapperOrNot()
{
    const QJsonObject flat =
        object(R"({"pipeline_id":"p1","input":{"input_name":"x.mp4"},"outputs":[{"preset":"mp4"}],"user_data":12})");
    const Result<XvidRequest> one = xvidRequestFromJson(flat);
    const Result<XvidRequest> other = xvidRequestFromJson({{u"job"_s, flat}});
    QVERIFY(one && other);
    QCOMPARE(one->told, other->told);
    QCOMPARE(one->pipeline, u"p1"_s);
    QCOMPARE(one->told.value("user_data"_L1).toString(), u"12"_s);
    QCOMPARE(xvidRequestFromJson(
                 object(R"({"pipeline":{"id":"p2"},"input":{"input_name":"x"},"outputs":[{"preset":"mp4"}]})"))
                 ->pipeline,
        u"p2"_s);
}

void TestXvidBody::presetsAreKnownByIdAndName()
{
    const QString id = presets.idOf(u"mp4"_s);
    QCOMPARE(id.size(), 24);
    for (const QByteArray &words : {QByteArray(R"({"preset":{"id":")" + id.toLatin1() + R"("}})"),
             QByteArray(R"({"preset_id":")" + id.toLatin1() + R"("})"), QByteArray(R"({"preset":"mp4"})")}) {
        const Result<XvidWish> wish = wishFor(withOutput(words));
        QVERIFY2(wish.has_value(), words);
        QCOMPARE(wish->told.value("outputs"_L1).toArray().first().toObject().value("preset"_L1).toString(), id);
        QCOMPARE(wish->spec.outputs.value(0).label, u"1.1"_s);
    }
}

void TestXvidBody::outputsGetTheNamesAskedFor_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const QByteArray &output, const QStringList &names) {
        QTest::newRow(name) << output << names;
    };
    row("plain", R"({"preset":"mp4","output_name":"MyTest"})", {u"MyTest"_s});
    row("with the ending", R"({"preset":"mp4","output_name":"MyTest.mp4"})", {u"MyTest"_s});
    row("placeholder", R"({"preset":"mp4","output_name":"x/{input_name}_1"})", {u"x/clip.one_1"_s});
    row("none", R"({"preset":"mp4"})", {u"clip.one"_s});
    row("one folder", R"({"preset":"hls","output_name":"Stream"})", {u"Stream"_s});
    row("several files", R"({"preset":"web","output_name":"W"})", {u"W_hls"_s, u"W"_s});
}

void TestXvidBody::outputsGetTheNamesAskedFor()
{
    QFETCH(QByteArray, output);
    QFETCH(QStringList, names);
    const Result<XvidWish> wish = wishFor(withOutput(output));
    QVERIFY(wish.has_value());
    QStringList got;
    for (const OutputSpec &spec : wish->spec.outputs)
        got += spec.nameTemplate;
    QCOMPARE(got, names);
}

void TestXvidBody::picturesAreNamedAndNumbered()
{
    const Result<XvidWish> wish = wishFor(withOutput(
        R"({"preset":"sample","thumbnails":[{"thumbnail_names":"t_{resolution}","thumbnail_preset":{"id":"stills"}}]})"));
    QVERIFY(wish.has_value());
    QCOMPARE(wish->spec.thumbnails.size(), 2);
    QCOMPARE(wish->spec.thumbnails[0].label, u"1.0.1"_s);
    QCOMPARE(wish->spec.thumbnails[0].nameTemplate, u"clip.one_{index}"_s);
    QCOMPARE(wish->spec.thumbnails[1].label, u"1.1.1"_s);
    QCOMPARE(wish->spec.thumbnails[1].nameTemplate, u"t_{width}x{height}_{index}"_s);
    QCOMPARE(wish->spec.thumbnails[1].count, 12);
}

void TestXvidBody::settingsChangeWhatTheEngineCanChange()
{
    const Result<XvidWish> wish = wishFor(withOutput(
        R"({"preset":"message","settings":{"video":{"bitrate":900,"width":"100%","height":"50%"},"audio":{"bitrate":"90%"}}})"));
    QVERIFY(wish.has_value());
    QCOMPARE(wish->spec.outputs[0].video->ladder[0].bitrate, Bitrate{900'000});
    QCOMPARE(wish->warnings.size(), 2);
    QVERIFY(wish->warnings[0].contains("settings.audio.bitrate"_L1) && wish->warnings[1].contains("video.height"_L1));
    // A share of a quality is no bit rate.
    QCOMPARE(wishFor(withOutput(R"({"preset":"message","settings":{"video":{"bitrate":"90%"}}})"))->warnings.size(), 1);
    QVERIFY(wishFor(withOutput(R"({"preset":"message","settings":{"video":{"bitrate":"100%"}}})"))->warnings.isEmpty());
}

void TestXvidBody::whatHasNoEffectIsNamed()
{
    const Result<XvidRequest> request = xvidRequestFromJson(
        object(R"({"autograph":{"watermark_strength":"light"},"input":{"input_name":"x","force_container":"mov",
        "force_aspect_ratio":"16:9","framerate":25},"outputs":[{"preset":"mp4","logos":[{"logo_image":"https://a/l.png"}]}]})"));
    QVERIFY(request.has_value());
    const QString all = request->warnings.join(u'\n');
    for (const auto word : {"autograph"_L1, "force_container"_L1, "force_aspect_ratio"_L1, "framerate"_L1, "logos"_L1})
        QVERIFY2(all.contains(word), qPrintable(all));
    QCOMPARE(request->warnings.size(), 5);
    const QJsonObject input = request->told.value("input"_L1).toObject();
    QCOMPARE(input.value("force_framerate"_L1).toInt(), 25);
    QCOMPARE(input.value("force_container"_L1).toString(), u"mov"_s);
    QVERIFY(
        xvidRequestFromJson(object(R"({"autograph":false,"input":{"input_name":"x"},"outputs":[{"preset":"mp4"}]})"))
            ->warnings.isEmpty());
}

void TestXvidBody::logosAreDrawn()
{
    const Result<XvidWish> wish = wishFor(withOutput(
        R"({"preset":"mp4","logos":[{"logo_image":"logos/a.png"},{"logo_image":"/b.png","logo_preset":"p"}]})"));
    QVERIFY2(wish, wish ? "" : qPrintable(wish.error().detail));
    const QList<WatermarkSpec> marks = wish->spec.outputs.first().video->watermarks;
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].path, u"logos/a.png"_s);
    QCOMPARE(marks[1].path, u"/b.png"_s);
    QCOMPARE(wish->warnings.size(), 1);
    QVERIFY(wish->warnings.first().startsWith("outputs[0].logos[1].logo_preset"_L1));
    QVERIFY(faultsOf(withOutput(R"({"preset":"mp4","logos":[{}]})")).contains("outputs[0].logos[0].logo_image"_L1));
}

void TestXvidBody::addressesOfLogosKeepNoSecrets()
{
    const Result<XvidRequest> request = xvidRequestFromJson(withOutput(
        R"({"preset":"mp4","logos":[{"logo_image":"s3://bucket/logo.png?secret_key=swordfish","logo_preset":{"id":"p"}}]})"));
    QVERIFY(request.has_value());
    const QByteArray told = QJsonDocument(request->told).toJson();
    QVERIFY2(!told.contains("swordfish") && told.contains("logo.png"), told);
}

void TestXvidBody::interlacingIsTheClientsToSay()
{
    const auto deinterlaceFor = [](const QByteArray &value) {
        const Result<XvidWish> wish = wishFor(
            object(R"({"input":{"input_name":"x","force_interlaced":)" + value + R"(},"outputs":[{"preset":"mp4"}]})"));
        return wish ? wish->spec.outputs[0].video->deinterlace : Deinterlace(-1);
    };
    QCOMPARE(int(deinterlaceFor("true")), int(Deinterlace::On));
    QCOMPARE(int(deinterlaceFor("\"false\"")), int(Deinterlace::Off));
    QCOMPARE(int(deinterlaceFor("null")), int(Deinterlace::Detect));
}

void TestXvidBody::faultsAreAllNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *name, const QByteArray &body, const QStringList &paths) {
        QTest::newRow(name) << body << paths;
    };
    row("nothing", "{}", {u"input.input_name"_s, u"outputs"_s});
    row("odd types", R"({"job":{"input":[],"outputs":{},"user_data":{}}})",
        {u"input.input_name"_s, u"outputs"_s, u"user_data"_s});
    row("odd start", R"({"input":{"input_name":"x","start_time":"soon"},"outputs":[{"preset":"mp4"}]})",
        {u"input.start_time"_s});
    row("no preset", R"({"input":{"input_name":"x"},"outputs":[{},{"preset":"none"}]})", {u"outputs[0].preset"_s});
    row("unknown presets", R"({"input":{"input_name":"x"},"outputs":[{"preset":"none",
        "thumbnails":[{"thumbnail_preset":"nor"}]}]})",
        {u"outputs[0].preset"_s, u"outputs[0].thumbnails[0].thumbnail_preset"_s});
    row("no pictures in it", R"({"input":{"input_name":"x"},"outputs":[{"preset":"mp4",
        "thumbnails":[{"thumbnail_preset":"mp4"}]}]})",
        {u"outputs[0].thumbnails[0].thumbnail_preset"_s});
    row("unknown placeholder", R"({"input":{"input_name":"x"},"outputs":[{"preset":"mp4","output_name":"{label}{"}]})",
        {u"outputs[0].output_name"_s});
}

void TestXvidBody::faultsAreAllNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, paths);
    const QString faults = faultsOf(object(body));
    QCOMPARE(faults.count(u'\n') + 1, paths.size());
    for (const QString &path : paths)
        QVERIFY2(faults.contains(path + u": "_s), qPrintable(faults));
}

void TestXvidBody::wishesAreValid()
{
    for (const Preset &preset : builtInPresets()) {
        Result<XvidWish> wish = wishFor(withOutput(R"({"preset":")" + preset.name.toLatin1() + R"("})"));
        QVERIFY(wish.has_value());
        wish->spec.sources = {u"/clip.mp4"_s};
        QVERIFY2(validate(wish->spec).isEmpty(), qPrintable(preset.name));
    }
}

void TestXvidBody::presetsAreReadAndWritten()
{
    const QByteArray body = R"({"name":"Mine","description":"For me","target_format":{"extension":"mp4",
        "vcodec":{"codec":{"id":"h264"},"profile":"main","passes":2,"caps":{"max_width":1280,"max_height":720,
        "max_bitrate":2000,"max_key_distance":"4","max_ref_frames":3,"interlaced":false}},
        "acodec":{"codec":"aac","caps":{"max_bitrate":96,"max_channels":1,"max_samplingrate":44100}}}})";
    const Result<XvidPresets::Read> read = presets.read(object(body));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->preset.title, u"Mine"_s);
    const OutputSpec &output = read->preset.outputs.first();
    QCOMPARE(output.container, u"mp4"_s);
    QCOMPARE(output.video->ladder, (QList<Rung>{{720, Bitrate{2'000'000}}}));
    QCOMPARE(output.video->keyFrameInterval, Microseconds(4'000'000));
    QCOMPARE(output.video->options.value(u"profile"_s).toString(), u"main"_s);
    QCOMPARE(output.audio->bitrate, Bitrate{96'000});
    QCOMPARE(output.audio->channels, 1);
    QCOMPARE(output.audio->sampleRate, 44'100);
    QCOMPARE(read->warnings.size(), 1); // max_ref_frames
    QCOMPARE(read->preset.outputs.first().video->passes, 2);
    // What we tell of one reads as the same again.
    Preset told = read->preset;
    told.name = u"mine"_s;
    const QJsonObject reply = presets.preset(told, XvidPresets::Kind::Custom, {}, u"http://h"_s);
    const Result<XvidPresets::Read> again = presets.read(reply);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    QCOMPARE(again->preset.outputs.first().video->ladder, output.video->ladder);
    QCOMPARE(again->preset.outputs.first().audio->sampleRate, 44'100);
}

void TestXvidBody::presetsSayWhatIsWrongWithThem()
{
    const Result<XvidPresets::Read> read = presets.read(object(R"({"target_format":{"container":"avi"}})"));
    QVERIFY(!read.has_value());
    QVERIFY(read.error().detail.contains("name: "_L1) && read.error().detail.contains("target_format.container: "_L1));
    const Result<XvidPresets::Read> caps = presets.read(object(
        R"({"name":"x","target_format":{"container":"webm","vcodec":{"codec":"h264","caps":{"max_bitrate":-1}}}})"));
    QVERIFY(!caps.has_value());
    QVERIFY(caps.error().detail.contains("vcodec.codec: "_L1) && caps.error().detail.contains("max_bitrate: "_L1));
}

QTEST_GUILESS_MAIN(TestXvidBody)
#include "tst_xvidbody.moc"
