// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/playlist.h"
#include "engine/pipeline/playlistreader.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestPlaylist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMediaPlaylistSaysAllThatPlayersNeed();
    void theTargetDurationIsTheLongestRounded();
    void aMasterPlaylistSharesOneSoundGroup();
    void aMasterPlaylistSharesOneGroupOfSubtitles();
    void whatIsWrittenCanBeRead();
    void incompletePlaylistsAreRefused_data();
    void incompletePlaylistsAreRefused();
};

void TestPlaylist::aMediaPlaylistSaysAllThatPlayersNeed()
{
    const MediaPlaylist playlist{u"init.mp4"_s, {{u"seg_00001.m4s"_s, 6, 10}, {u"seg_00002.m4s"_s, 2.5, 10}}};
    QCOMPARE(mediaPlaylistText(playlist),
        u"#EXTM3U\n"
        "#EXT-X-VERSION:7\n"
        "#EXT-X-TARGETDURATION:6\n"
        "#EXT-X-MEDIA-SEQUENCE:0\n"
        "#EXT-X-PLAYLIST-TYPE:VOD\n"
        "#EXT-X-INDEPENDENT-SEGMENTS\n"
        "#EXT-X-MAP:URI=\"init.mp4\"\n"
        "#EXTINF:6.000000,\n"
        "seg_00001.m4s\n"
        "#EXTINF:2.500000,\n"
        "seg_00002.m4s\n"
        "#EXT-X-ENDLIST\n"_s);
}

void TestPlaylist::theTargetDurationIsTheLongestRounded()
{
    QVERIFY(mediaPlaylistText({{}, {{u"a.ts"_s, 5.4, 1}, {u"b.ts"_s, 6.5, 1}}}).contains("TARGETDURATION:7\n"_L1));
    QVERIFY(mediaPlaylistText({{}, {{u"a.ts"_s, 6.49, 1}}}).contains("TARGETDURATION:6\n"_L1));
    QVERIFY(mediaPlaylistText({{}, {{u"a.ts"_s, 0.2, 1}}}).contains("TARGETDURATION:1\n"_L1));
}

void TestPlaylist::aMasterPlaylistSharesOneSoundGroup()
{
    const MasterPlaylist playlist{
        {{u"360p/index.m3u8"_s, {800'000}, {700'000}, u"avc1.64001e,mp4a.40.2"_s, Size{640, 360}, 30000.0 / 1001}},
        {{u"audio/index.m3u8"_s, 2, {}, u"Audio"_s}}, false};
    QCOMPARE(masterPlaylistText(playlist),
        u"#EXTM3U\n"
        "#EXT-X-VERSION:3\n"
        "#EXT-X-INDEPENDENT-SEGMENTS\n"
        "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"audio\",NAME=\"Audio\",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"2\","
        "URI=\"audio/index.m3u8\"\n"
        "#EXT-X-STREAM-INF:BANDWIDTH=800000,AVERAGE-BANDWIDTH=700000,CODECS=\"avc1.64001e,mp4a.40.2\","
        "RESOLUTION=640x360,FRAME-RATE=29.970,AUDIO=\"audio\"\n"
        "360p/index.m3u8\n"_s);
}

void TestPlaylist::aMasterPlaylistSharesOneGroupOfSubtitles()
{
    MasterPlaylist playlist{{{u"360p/index.m3u8"_s, {800'000}, {700'000}, u"avc1.64001e"_s, Size{640, 360}, 25}}, {}};
    playlist.texts = {{u"subtitles/index.m3u8"_s, u"de"_s, u"Deutsch"_s, true, false, true},
        {u"subtitles2/index.m3u8"_s, {}, u"Signs"_s, false, true, false}};
    const QString text = masterPlaylistText(playlist);
    QVERIFY(text.contains("#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"subtitles\",NAME=\"Deutsch\",LANGUAGE=\"de\",DEFAULT="
                          "YES,AUTOSELECT=YES,"
                          "FORCED=NO,CHARACTERISTICS=\"public.accessibility.transcribes-spoken-dialog,"
                          "public.accessibility.describes-music-and-sound\",URI=\"subtitles/index.m3u8\"\n"_L1));
    QVERIFY(text.contains("NAME=\"Signs\",DEFAULT=NO,AUTOSELECT=YES,FORCED=YES,URI=\"subtitles2/index.m3u8\"\n"_L1));
    QVERIFY(text.contains("FRAME-RATE=25.000,SUBTITLES=\"subtitles\"\n"_L1));
    const Result<VariantList> read = readVariantList(text.toUtf8(), u"master"_s);
    QVERIFY(read);
    QVERIFY(read->audioUris.isEmpty());
    QCOMPARE(read->textUris, (QStringList{u"subtitles/index.m3u8"_s, u"subtitles2/index.m3u8"_s}));
    QCOMPARE(read->textLanguages, (QStringList{u"de"_s, QString()}));
    QVERIFY(read->variants.first().hasTextGroup);
}

void TestPlaylist::whatIsWrittenCanBeRead()
{
    const MasterPlaylist master{{{u"v/index.m3u8"_s, {2}, {1}, u"avc1.64001e,mp4a.40.2"_s, Size{640, 360}, 25}},
        {{u"audio/index.m3u8"_s, 2, {}, u"Audio"_s}, {u"audio2/index.m3u8"_s, 0, u"de"_s, u"German"_s}}, true};
    const Result<VariantList> variants = readVariantList(masterPlaylistText(master).toUtf8(), {});
    QVERIFY(variants);
    QCOMPARE(variants->audioUris, (QStringList{u"audio/index.m3u8"_s, u"audio2/index.m3u8"_s}));
    QCOMPARE(variants->audioLanguages, (QStringList{QString(), u"de"_s}));
    QCOMPARE(variants->variants.size(), 1);
    QCOMPARE(variants->variants.first().codecs, u"avc1.64001e,mp4a.40.2"_s);
    QCOMPARE(variants->variants.first().resolution, (Size{640, 360}));

    const Result<SegmentList> segments =
        readSegmentList(mediaPlaylistText({{}, {{u"a.ts"_s, 6, 1}, {u"b.ts"_s, 1.5, 1}}}).toUtf8(), {});
    QVERIFY(segments);
    QCOMPARE(segments->duration_s(), 7.5);
}

void TestPlaylist::incompletePlaylistsAreRefused_data()
{
    const QString whole = mediaPlaylistText({{}, {{u"a.ts"_s, 6, 1}}});
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no end") << QString(whole).remove(u"#EXT-X-ENDLIST\n"_s);
    QTest::newRow("no head") << QString(whole).remove(u"#EXTM3U\n"_s);
    QTest::newRow("not independent") << QString(whole).remove(u"#EXT-X-INDEPENDENT-SEGMENTS\n"_s);
    QTest::newRow("no duration") << QString(whole).remove(u"#EXTINF:6.000000,\n"_s);
    QTest::newRow("too long") << QString(whole).replace(u"DURATION:6"_s, u"DURATION:5"_s);
    QTest::newRow("elsewhere") << QString(whole).replace(u"a.ts"_s, u"../a.ts"_s);
    QTest::newRow("another host") << QString(whole).replace(u"a.ts"_s, u"http://a/a.ts"_s);
}

void TestPlaylist::incompletePlaylistsAreRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!readSegmentList(text.toUtf8(), {}));
}

QTEST_GUILESS_MAIN(TestPlaylist)
#include "tst_playlist.moc"
