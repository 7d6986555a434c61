// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashmanifest.h"
#include "engine/pipeline/dashreader.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

DashTrack picture(const QString &id, Size size)
{
    DashTrack track{id, u"avc1.64001e"_s, {800'000}, 25, {{0, 150}, {150, 150}, {300, 50}}};
    track.size = size;
    track.frameRate = {25, 1};
    return track;
}

QString wrapped(const QString &segments, const QString &duration = u"PT10S"_s)
{
    return u"<MPD type=\"static\" mediaPresentationDuration=\"%1\"><Period><AdaptationSet mimeType=\"video/mp4\">"
           "%2<Representation id=\"a\" bandwidth=\"1000\"/></AdaptationSet></Period></MPD>"_s.arg(duration, segments);
}

} // namespace

class TestDashManifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void equalSegmentsAreOneLine();
    void aTitleOfATrackCannotBreakTheManifest();
    void othersNameTheirSegmentsInOtherWays_data();
    void othersNameTheirSegmentsInOtherWays();
    void levelsBelowSayMore();
    void periodsFollowOneAnother();
    void aGapIsCounted();
    void whatIsNoManifestSaysWhere_data();
    void whatIsNoManifestSaysWhere();
};

void TestDashManifest::whatIsWrittenIsReadBack()
{
    DashTrack sound{u"audio"_s, u"mp4a.40.2"_s, {128'000}, 48'000, {{24'000, 288'000}, {312'000, 96'512}}};
    sound.channels = 2;
    sound.sampleRate = 48'000;
    sound.language = u"de"_s;
    const DashManifest manifest{{picture(u"360p"_s, {640, 360}), picture(u"180p"_s, {320, 180})}, {sound},
        {{u"subtitles"_s, u"subtitles/all.vtt"_s, {200}, u"fr"_s, false, true}}, Microseconds(0)};
    const WrittenManifest read = readManifest(dashManifestText(manifest), u"manifest.mpd"_s);
    QVERIFY2(read.fault.isEmpty(), qPrintable(read.fault));
    QVERIFY(!read.isLive);
    QCOMPARE(read.periods, 1);
    QCOMPARE(read.gaps, 0);
    QCOMPARE(read.duration_s, std::optional(14.0));
    QCOMPARE(read.tracks.size(), 4);
    QCOMPARE(read.tracks[0].id, u"360p"_s);
    QCOMPARE(read.tracks[0].kind, u"video"_s);
    QCOMPARE(read.tracks[0].size, (Size{640, 360}));
    QCOMPARE(read.tracks[0].bandwidth_bps, 800'000);
    QCOMPARE(read.tracks[0].codecs, u"avc1.64001e"_s);
    QCOMPARE(read.tracks[0].initUri, u"360p/init.mp4"_s);
    QCOMPARE(read.tracks[0].segments.size(), 3);
    QCOMPARE(read.tracks[0].segments[2].uri, u"360p/seg_00003.m4s"_s);
    QCOMPARE(read.tracks[0].segments[2].begin_s, 12.0);
    QCOMPARE(read.tracks[0].segments[2].duration_s, 2.0);
    QCOMPARE(read.tracks[1].set, read.tracks[0].set);
    QCOMPARE(read.tracks[2].kind, u"audio"_s);
    QCOMPARE(read.tracks[2].language, u"de"_s);
    QCOMPARE(read.tracks[2].segments[0].begin_s, 0.5);
    QVERIFY(read.tracks[2].set != read.tracks[0].set);
    QCOMPARE(read.tracks[3].kind, u"text"_s);
    QCOMPARE(read.tracks[3].wholeUri, u"subtitles/all.vtt"_s);
}

void TestDashManifest::equalSegmentsAreOneLine()
{
    const QByteArray text = dashManifestText({{picture(u"a"_s, {640, 360})}, {}, {}, Microseconds(0)});
    QVERIFY2(text.contains("<S t=\"0\" d=\"150\" r=\"1\"/>"), text.constData());
    QVERIFY(text.contains("<S t=\"300\" d=\"50\"/>"));
    QVERIFY(!text.contains("presentationTimeOffset"));
    // What begins late begins the presentation.
    DashTrack late = picture(u"a"_s, {640, 360});
    late.segments = {{50, 100}};
    const QByteArray moved = dashManifestText({{late}, {}, {}, Microseconds(2'000'000)});
    QVERIFY2(moved.contains("presentationTimeOffset=\"50\""), moved.constData());
    const WrittenManifest read = readManifest(moved, {});
    QCOMPARE(read.tracks.value(0).segments.value(0).begin_s, 0.0);
    QCOMPARE(read.duration_s, std::optional(4.0));
}

void TestDashManifest::aTitleOfATrackCannotBreakTheManifest()
{
    DashTrack sound{u"audio"_s, u"mp4a.40.2"_s, {128'000}, 1, {{0, 1}}};
    sound.language = u"\"/><Period id=\"&1"_s;
    const WrittenManifest read = readManifest(dashManifestText({{}, {sound}, {}, Microseconds(0)}), {});
    QCOMPARE(read.periods, 1);
    QCOMPARE(read.tracks.value(0).language, sound.language);
}

void TestDashManifest::othersNameTheirSegmentsInOtherWays_data()
{
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QStringList>("uris");
    QTest::newRow("by duration")
        << u"<SegmentTemplate timescale=\"2\" duration=\"8\" media=\"$Number$.m4s\" startNumber=\"5\"/>"_s
        << QStringList{u"5.m4s"_s, u"6.m4s"_s, u"7.m4s"_s};
    QTest::newRow("by time")
        << u"<SegmentTemplate media=\"$RepresentationID$-$Time$$$.m4s\"><SegmentTimeline><S t=\"3\" d=\"4\" "
           "r=\"1\"/><S d=\"2\"/></SegmentTimeline></SegmentTemplate>"_s
        << QStringList{u"a-3$.m4s"_s, u"a-7$.m4s"_s, u"a-11$.m4s"_s};
    QTest::newRow("repeated to the end")
        << u"<SegmentTemplate media=\"$Bandwidth%06d$/$Number%03d$\"><SegmentTimeline><S t=\"0\" d=\"4\" "
           "r=\"-1\"/></SegmentTimeline></SegmentTemplate>"_s
        << QStringList{u"001000/001"_s, u"001000/002"_s, u"001000/003"_s};
    QTest::newRow("as a list")
        << u"<SegmentList duration=\"5\"><Initialization sourceURL=\"i\"/><SegmentURL media=\"x\"/><SegmentURL "
           "media=\"y\" mediaRange=\"10-19\"/></SegmentList>"_s
        << QStringList{u"x"_s, u"y"_s};
}

void TestDashManifest::othersNameTheirSegmentsInOtherWays()
{
    QFETCH(const QString, segments);
    QFETCH(const QStringList, uris);
    const WrittenManifest read = readManifest(wrapped(segments).toUtf8(), {});
    QVERIFY2(read.fault.isEmpty(), qPrintable(read.fault));
    QCOMPARE(read.tracks.size(), 1);
    QStringList found;
    for (const ManifestSegment &segment : read.tracks[0].segments)
        found += segment.uri;
    QCOMPARE(found, uris);
    const ManifestSegment &last = read.tracks[0].segments.last();
    if (uris.contains(u"y"_s))
        QCOMPARE(last.span, std::optional(ByteSpan{10, 10}));
    if (uris.contains(u"7.m4s"_s))
        QCOMPARE(last.duration_s, 2.0); // 10 s are over
}

void TestDashManifest::levelsBelowSayMore()
{
    const QByteArray text = R"(<MPD type="static" mediaPresentationDuration="PT4S"><BaseURL>cdn/</BaseURL><Period>
        <AdaptationSet contentType="audio" lang="en"><SegmentTemplate timescale="10" initialization="$RepresentationID$.i"
        media="$RepresentationID$.$Number$" duration="40"/><Representation id="x" bandwidth="1"/>
        <Representation id="y" bandwidth="2"><BaseURL>y/</BaseURL><SegmentTemplate startNumber="0"/></Representation>
        </AdaptationSet></Period></MPD>)";
    const WrittenManifest read = readManifest(text, {});
    QCOMPARE(read.tracks.size(), 2);
    QCOMPARE(read.tracks[0].initUri, u"cdn/x.i"_s);
    QCOMPARE(read.tracks[0].segments.value(0).uri, u"cdn/x.1"_s);
    QCOMPARE(read.tracks[1].segments.value(0).uri, u"cdn/y/y.0"_s);
    QCOMPARE(read.tracks[1].language, u"en"_s);
}

void TestDashManifest::periodsFollowOneAnother()
{
    const QByteArray period =
        R"(<Period duration="PT4S"><AdaptationSet contentType="video"><SegmentTemplate duration="4"
        media="$Number$"/><Representation id="x" bandwidth="1"/></AdaptationSet></Period>)";
    const WrittenManifest read = readManifest("<MPD type=\"static\">" + period + period + "</MPD>", {});
    QCOMPARE(read.periods, 2);
    QCOMPARE(read.tracks.size(), 2);
    QCOMPARE(read.tracks[1].period, 1);
    QCOMPARE(read.tracks[1].segments.value(0).begin_s, 4.0);
}

void TestDashManifest::aGapIsCounted()
{
    const WrittenManifest read = readManifest(
        wrapped(u"<SegmentTemplate media=\"$Number$\"><SegmentTimeline><S t=\"0\" d=\"4\"/>\n<S t=\"5\" d=\"4\"/>"
                "</SegmentTimeline></SegmentTemplate>"_s)
            .toUtf8(),
        {});
    QCOMPARE(read.gaps, 1);
    QCOMPARE(read.gapLine, 2);
}

void TestDashManifest::whatIsNoManifestSaysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("another document") << QByteArray("\n<SmoothStreamingMedia/>") << 2;
    QTest::newRow("cut short") << QByteArray("<MPD>\n<Period>\n<AdaptationSet>") << 3;
    QTest::newRow("no duration") << wrapped(u"\n<SegmentTemplate media=\"$Number$\"><SegmentTimeline><S t=\"0\" "
                                            "r=\"5\"/></SegmentTimeline></SegmentTemplate>"_s)
                                        .toUtf8()
                                 << 2;
}

void TestDashManifest::whatIsNoManifestSaysWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, line);
    const WrittenManifest read = readManifest(text, {});
    QVERIFY(!read.fault.isEmpty());
    QVERIFY(read.tracks.isEmpty());
    QCOMPARE(read.faultLine, line);
}

QTEST_APPLESS_MAIN(TestDashManifest)
#include "tst_dashmanifest.moc"
