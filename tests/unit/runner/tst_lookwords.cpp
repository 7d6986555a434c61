// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lookwords.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Size box{64, 36};

MediaInfo fullInfo()
{
    MediaInfo info;
    info.path = u"/films/ü.mkv"_s;
    info.container = u"matroska"_s;
    info.identity = {1234, 5678, 9, 10};
    info.start = Microseconds(-40'000);
    info.duration = 12'345'678us;
    info.bitrate = Bitrate{4'000'000};
    VideoStreamInfo video;
    video.index = 1;
    video.codec = u"hevc"_s;
    video.codedSize = {1920, 1088};
    video.displaySize = {1080, 1920};
    video.rotation = 90;
    video.isMirrored = true;
    video.frameRate = {30000, 1001};
    video.bitDepth = 10;
    video.color = {u"bt2020"_s, u"smpte2084"_s, u"bt2020nc"_s, u"tv"_s};
    video.start = 0us;
    video.isDecodable = true;
    video.borders = PictureBorders{1, 2, 3, 4};
    video.light = LightInfo{{0.68, 0.32, 0.265, 0.69, 0.15, 0.06, 0.3127, 0.329}, 0.005, 1000, 900, 300};
    info.video = {video, {}};
    AudioStreamInfo audio;
    audio.index = 2;
    audio.layout = u"5.1(side)"_s;
    audio.channels = 6;
    audio.levels = {SoundLevel{2, {{u"highpass"_s, {{u"frequency"_s, 80}}}}, -23.5, -1.25}};
    info.audio = {audio};
    SubtitleStreamInfo subtitle;
    subtitle.index = 3;
    subtitle.language = u"de"_s;
    subtitle.isText = true;
    info.subtitles = {subtitle};
    info.subtitleFiles = {{u"/films/ü.srt"_s, u"srt"_s, {1, 2, 3, 4}}};
    info.watermarkFiles = {{u"/logos/ü.png"_s, {64, 32}, {5, 6, 7, 8}}};
    info.chapters = 1;
    info.chapterList = {{0us, 5s, u"one"_s}};
    info.created = QDateTime::fromString(u"2024-02-29T12:30:00Z"_s, Qt::ISODate);
    info.title = u"A title"_s;
    info.warnings = {u"odd"_s};
    return info;
}

LookRequest picturesRequest()
{
    LookRequest request;
    request.kind = LookRequest::Kind::Pictures;
    request.wish = {u"/films/ü.mkv"_s, 1'500ms, SeekAccuracy::KeyFrame, box,
        {{}, {{u"blur"_s, {{u"radius"_s, 4.5}}}, {u"sepia"_s, {}}}}};
    return request;
}

Picture picture(Size size) { return {size, QByteArray(size.area() * 4, 'x'), 1s}; }

ErrorCode faultOf(const LookAnswer &answer, const LookRequest &request)
{
    const Result<LookAnswer> read = lookAnswerFromBytes(toBytes(answer), request);
    return read ? ErrorCode::Cancelled : read.error().code;
}

} // namespace

/// What a supervisor and its looking process say to each other.
class TestLookWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsArriveAsTheyWereAsked();
    void answersArriveAsTheyWereGiven();
    void anAnswerIsOneToWhatWasAsked();
    void damageIsNoticed();
};

void TestLookWords::questionsArriveAsTheyWereAsked()
{
    const LookRequest request{LookRequest::Kind::Still, picturesRequest().wish, u"webp"_s, 80};
    const Result<LookRequest> read = lookRequestFromBytes(toBytes(request));
    QVERIFY(read);
    QVERIFY(*read == request);
}

void TestLookWords::answersArriveAsTheyWereGiven()
{
    LookRequest probing;
    probing.wish.source = fullInfo().path;
    const Result<LookAnswer> info = lookAnswerFromBytes(toBytes(LookAnswer(fullInfo())), probing);
    QVERIFY(info);
    QVERIFY(std::get<MediaInfo>(*info) == fullInfo());

    const QList<Picture> made{picture(box), picture({20, 36})};
    const Result<LookAnswer> pictures = lookAnswerFromBytes(toBytes(LookAnswer(made)), picturesRequest());
    QVERIFY(pictures);
    QCOMPARE(std::get<QList<Picture>>(*pictures).size(), 2);
    QCOMPARE(std::get<QList<Picture>>(*pictures)[1].rgba, made[1].rgba);
    QVERIFY(std::get<QList<Picture>>(*pictures)[1].time == 1s);

    const Error error{ErrorCode::SourceDamaged, u"ü"_s, u"why"_s};
    QCOMPARE(std::get<Error>(*lookAnswerFromBytes(toBytes(LookAnswer(error)), probing)), error);
}

void TestLookWords::anAnswerIsOneToWhatWasAsked()
{
    LookRequest probing;
    probing.wish.source = u"/films/other.mkv"_s;
    QCOMPARE(faultOf(fullInfo(), probing), ErrorCode::WorkerGarbled); // of another file
    QCOMPARE(faultOf(fullInfo(), picturesRequest()), ErrorCode::WorkerGarbled);
    QCOMPARE(faultOf(QByteArray("a"), picturesRequest()), ErrorCode::WorkerGarbled);
    QCOMPARE(faultOf(QList<Picture>{picture(box)}, picturesRequest()), ErrorCode::WorkerGarbled); // one is missing
    Picture hollow = picture(box);
    hollow.rgba.chop(1);
    QCOMPARE(faultOf(QList<Picture>{picture(box), hollow}, picturesRequest()), ErrorCode::WorkerGarbled);
    QCOMPARE(faultOf(QList<Picture>{picture(box), picture({box.width + 2, 2})}, picturesRequest()),
        ErrorCode::WorkerGarbled);
    MediaInfo crooked = fullInfo();
    crooked.video[0].rotation = 45;
    probing.wish.source = crooked.path;
    QCOMPARE(faultOf(crooked, probing), ErrorCode::WorkerGarbled);
    crooked = fullInfo();
    crooked.video[0].displaySize.width = -1;
    QCOMPARE(faultOf(crooked, probing), ErrorCode::WorkerGarbled);
}

void TestLookWords::damageIsNoticed()
{
    LookRequest probing;
    probing.wish.source = fullInfo().path;
    const QByteArray whole = toBytes(LookAnswer(fullInfo()));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(!lookAnswerFromBytes(whole.first(length), probing));
    QVERIFY(!lookAnswerFromBytes(QByteArray(whole + 'x'), probing));
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) { // counts and lengths beyond all bounds among them
        QByteArray damaged = whole;
        for (int hits = 0; hits < 4; ++hits)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        const Result<LookAnswer> read = lookAnswerFromBytes(damaged, probing);
        QVERIFY(read || read.error().code == ErrorCode::WorkerGarbled);
    }
}

QTEST_APPLESS_MAIN(TestLookWords)
#include "tst_lookwords.moc"
