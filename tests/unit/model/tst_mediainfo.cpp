// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/mediainfo.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

VideoStreamInfo video(int index, Size size)
{
    VideoStreamInfo stream;
    stream.index = index;
    stream.codedSize = size;
    stream.displaySize = size;
    stream.isDecodable = true;
    return stream;
}

AudioStreamInfo audio(int index)
{
    AudioStreamInfo stream;
    stream.index = index;
    stream.isDecodable = true;
    return stream;
}

} // namespace

class TestMediaInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenFromNothing();
    void theLargestPictureIsChosen();
    void theDefaultPictureIsPreferredToALargerOne();
    void coverArtAndUndecodablePicturesAreNeverChosen();
    void theDefaultSoundIsPreferredElseTheFirst();
    void unknownsAreNullInJson();
    void knownsAreExactInJson();
};

void TestMediaInfo::nothingIsChosenFromNothing()
{
    QVERIFY(!mainVideo({}));
    QVERIFY(!mainAudio({}));
}

void TestMediaInfo::theLargestPictureIsChosen()
{
    MediaInfo info;
    info.video = {video(0, {640, 360}), video(1, {1280, 720}), video(2, {1280, 720})};
    QCOMPARE(mainVideo(info)->index, 1);
}

void TestMediaInfo::theDefaultPictureIsPreferredToALargerOne()
{
    MediaInfo info;
    info.video = {video(0, {1280, 720}), video(1, {640, 360}), video(2, {1920, 1080})};
    info.video[1].isDefault = true;
    QCOMPARE(mainVideo(info)->index, 1);
}

void TestMediaInfo::coverArtAndUndecodablePicturesAreNeverChosen()
{
    MediaInfo info;
    info.video = {video(0, {3000, 3000}), video(1, {1280, 720}), video(2, {64, 64})};
    info.video[0].isCoverArt = true;
    info.video[0].isDefault = true;
    info.video[1].isDecodable = false;
    QCOMPARE(mainVideo(info)->index, 2);
    info.video.removeLast();
    QVERIFY(!mainVideo(info));
}

void TestMediaInfo::theDefaultSoundIsPreferredElseTheFirst()
{
    MediaInfo info;
    info.audio = {audio(1), audio(2), audio(3)};
    QCOMPARE(mainAudio(info)->index, 1);
    info.audio[2].isDefault = true;
    QCOMPARE(mainAudio(info)->index, 3);
    info.audio[2].isDecodable = false;
    info.audio[0].isDecodable = false;
    QCOMPARE(mainAudio(info)->index, 2);
}

void TestMediaInfo::unknownsAreNullInJson()
{
    const QJsonObject json = toJson(MediaInfo());
    QVERIFY(json.value("duration_us"_L1).isNull());
    QVERIFY(json.value("bit_rate_bps"_L1).isNull());
    QCOMPARE(json.value("video"_L1).toArray().size(), 0);
}

void TestMediaInfo::knownsAreExactInJson()
{
    MediaInfo info;
    info.duration = Microseconds(9'007'199'254'740'993); // one more than a double can hold
    info.video = {video(0, {720, 576})};
    info.video[0].frameRate = {30000, 1001};
    info.video[0].rotation = 90;
    info.video[0].color.transfer = u"smpte2084"_s;
    const QJsonObject json = toJson(info);
    QCOMPARE(json.value("duration_us"_L1).toInteger(), 9'007'199'254'740'993);
    const QJsonObject stream = json.value("video"_L1).toArray()[0].toObject();
    QCOMPARE(stream.value("codedSize"_L1).toString(), u"720x576"_s);
    QCOMPARE(stream.value("frameRate"_L1).toString(), u"30000/1001"_s);
    QCOMPARE(stream.value("rotation"_L1).toInt(), 90);
    QCOMPARE(stream.value("color"_L1).toObject().value("hdr"_L1).toBool(), true);
}

QTEST_GUILESS_MAIN(TestMediaInfo)
#include "tst_mediainfo.moc"
