// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkbody.h"

#include "engine/model/validate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Written with single quotes: moc cannot read raw strings.
QJsonObject object(const char *json) { return QJsonDocument::fromJson(QByteArray(json).replace('\'', '"')).object(); }

const char *const sample =
    "{ "
    "'videoId': '0123456789abcdef01234567', "
    "'presets': [{'resolutions': ['240', '360', '480'], 'format': 'hls'}, {'resolutions': ['360'], 'format': 'mp4'}], "
    "'webhookUrl': 'http://127.0.0.1:9/hook', "
    "'thumbnails': [{'resolutions': ['360'], 'formats': ['jpg', 'webp'], 'filters': ['none', 'blur'], "
    "'timestamp': '00:00:03'}] "
    "}";

const char *const mixedTypes = "{'presets': [{'resolutions': [720, '4k', '4K'], 'format': 'mp4'}]}";

const char *const unknownFields = "{'userData': {}, 'presets': [{'resolutions': ['360'], 'format': 'mp4', 'id': 'x'}]}";

const char *const manyFaults =
    "{ "
    "'presets': [{'resolutions': ['360'], 'format': 'avi'}, {'resolutions': ['tall'], 'format': 'mp4'}], "
    "'thumbnails': [{'resolutions': ['360'], 'formats': ['bmp'], 'filters': ['swirl'], 'timestamp': 'soon'}] "
    "}";

QList<int> sides(const OutputSpec &output)
{
    QList<int> all;
    for (const Rung &rung : output.video->ladder)
        all += rung.resolution;
    return all;
}

} // namespace

class TestVideoSdkBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleBodyBecomesAJob()
    {
        const auto request = videoSdkRequestFromJson(object(sample));
        QVERIFY(request);
        const JobSpec &spec = request->spec;
        QCOMPARE(spec.outputs.size(), 2);
        QCOMPARE(spec.outputs[0].container, u"hls"_s);
        QCOMPARE(sides(spec.outputs[0]), (QList<int>{240, 360, 480}));
        QCOMPARE(spec.outputs[1].container, u"mp4"_s);
        QCOMPARE(sides(spec.outputs[1]), QList<int>{360});
        QVERIFY(spec.outputs[0].audio && spec.outputs[1].audio);
        QCOMPARE(spec.thumbnails.size(), 1);
        QCOMPARE(spec.thumbnails[0].moments, QList<Microseconds>{3s});
        QCOMPARE(spec.thumbnails[0].formats, (QStringList{u"jpg"_s, u"webp"_s}));
        QCOMPARE(spec.thumbnails[0].filters, (QList<StillFilterChain>{{}, {{u"blur"_s, {}}}}));
        QCOMPARE(request->videoId, u"0123456789abcdef01234567"_s);
        QCOMPARE(request->webhookUrl, u"http://127.0.0.1:9/hook"_s);
        QVERIFY(request->ignoredFields.isEmpty());
    }

    void theSampleJobIsValidOnceItHasASource()
    {
        JobSpec spec = videoSdkRequestFromJson(object(sample))->spec;
        spec.sources = {u"clip.mp4"_s};
        QCOMPARE(faultsText(validate(spec)), QString());
    }

    void numbersAndTextsAreBothResolutions()
    {
        const auto request = videoSdkRequestFromJson(object(mixedTypes));
        QVERIFY(request);
        QCOMPARE(sides(request->spec.outputs[0]), (QList<int>{720, 2160, 2160}));
    }

    void unknownFieldsAreNamedNotRefused()
    {
        const auto request = videoSdkRequestFromJson(object(unknownFields));
        QVERIFY(request);
        QCOMPARE(request->ignoredFields, (QStringList{u"presets[0].id"_s, u"userData"_s}));
    }

    void allFaultsAreFoundAtOnceWithTheirPaths()
    {
        const auto request = videoSdkRequestFromJson(object(manyFaults));
        QVERIFY(!request);
        QCOMPARE(request.error().code, ErrorCode::SpecInvalid);
        for (const QString &path : {u"presets[0].format"_s, u"presets[1].resolutions"_s, u"thumbnails[0].formats"_s,
                 u"thumbnails[0].filters"_s, u"thumbnails[0].timestamp"_s})
            QVERIFY2(request.error().detail.contains(path), qPrintable(path));
    }

    void listsThatAreNoneAreFaults()
    {
        QVERIFY(!videoSdkRequestFromJson({{u"presets"_s, 3}}));
        QVERIFY(!videoSdkRequestFromJson({{u"presets"_s, QJsonArray{u"360"_s}}}));
    }

    void presetsMustBeThere() { QVERIFY(!videoSdkRequestFromJson({{u"videoId"_s, u"a"_s}})); }

    void itIsToldFromOurOwnJobs()
    {
        const QJsonObject address{{u"videoUrl"_s, u"http://127.0.0.1/a.mp4"_s}};
        const QJsonObject ours{{u"version"_s, 1}, {u"sources"_s, QJsonArray{}}, {u"outputs"_s, QJsonArray{}}};
        QVERIFY(isVideoSdkBody(object(sample)));
        QVERIFY(isVideoSdkBody(address));
        QVERIFY(!isVideoSdkBody(ours));
        QVERIFY(!isVideoSdkBody({}));
    }
};

QTEST_GUILESS_MAIN(TestVideoSdkBody)
#include "tst_videosdkbody.moc"
