// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/probe.h"
#include "tests/support/clipmaker.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

/// What a container's header says of a source is what its pictures say, wherever the header is believed.
class HeaderTasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderAgreesWithThePictures_data();
    void theHeaderAgreesWithThePictures();
    void containersWithoutAWordAreLookedInto_data();
    void containersWithoutAWordAreLookedInto();
    void aSourceWithoutPictureIsLookedInto();
    void whatIsNoMediaIsRefusedAllTheSame();

private:
    ClipMaker m_maker;
};

void HeaderTasteTest::theHeaderAgreesWithThePictures_data()
{
    QTest::addColumn<ClipWish>("wish");
    const auto row = [](const char *name, const std::function<void(ClipWish &)> &change) {
        ClipWish wish;
        wish.size = {160, 90};
        wish.seconds = 1;
        change(wish);
        QTest::newRow(name) << wish;
    };
    row("b-frames and sound", [](ClipWish &) {});
    row("turned", [](ClipWish &wish) { wish.rotation = 90; });
    row("wide pixels", [](ClipWish &wish) { wish.sar = {4, 3}; });
    row("starts late", [](ClipWish &wish) { wish.start = 2.5; });
    row("sound begins later", [](ClipWish &wish) { wish.audioStart = 0.4; });
    row("variable rate in a mov", [](ClipWish &wish) {
        wish.container = u"mov"_s;
        wish.hasVariableRate = true;
    });
    row("no sound", [](ClipWish &wish) { wish.audioCodec.clear(); });
    row("cover art", [](ClipWish &wish) { wish.hasCoverArt = true; });
}

void HeaderTasteTest::theHeaderAgreesWithThePictures()
{
    QFETCH(ClipWish, wish);
    const QString clip = m_maker.clip(wish);
    QVERIFY(!clip.isEmpty());
    const Result<MediaInfo> told = probeForStills(clip, {});
    const Result<MediaInfo> seen = probe(clip, {});
    QVERIFY(told && seen);
    QVERIFY(told->isFromHeader);
    QVERIFY(!seen->isFromHeader);
    QCOMPARE(told->start, seen->start);
    QCOMPARE(told->duration, seen->duration);
    const VideoStreamInfo *toldVideo = mainVideo(*told);
    const VideoStreamInfo *seenVideo = mainVideo(*seen);
    QVERIFY(toldVideo && seenVideo);
    QCOMPARE(toldVideo->index, seenVideo->index);
    QCOMPARE(toldVideo->displaySize, seenVideo->displaySize);
    QCOMPARE(toldVideo->rotation, seenVideo->rotation);
    QCOMPARE(toldVideo->pixelAspect, seenVideo->pixelAspect);
}

void HeaderTasteTest::containersWithoutAWordAreLookedInto_data()
{
    QTest::addColumn<QString>("container");
    QTest::newRow("ts") << u"ts"_s;
    QTest::newRow("mkv") << u"mkv"_s;
}

void HeaderTasteTest::containersWithoutAWordAreLookedInto()
{
    QFETCH(QString, container);
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    wish.container = container;
    const QString clip = m_maker.clip(wish);
    const Result<MediaInfo> told = probeForStills(clip, {});
    const Result<MediaInfo> seen = probe(clip, {});
    QVERIFY(told && seen);
    QVERIFY(*told == *seen);
}

void HeaderTasteTest::aSourceWithoutPictureIsLookedInto()
{
    ClipWish wish;
    wish.seconds = 1;
    wish.container = u"m4a"_s;
    wish.videoCodec.clear();
    const Result<MediaInfo> told = probeForStills(m_maker.clip(wish), {});
    QVERIFY(told);
    QVERIFY(!told->isFromHeader);
    QVERIFY(!mainVideo(*told));
}

void HeaderTasteTest::whatIsNoMediaIsRefusedAllTheSame()
{
    const QString path = m_maker.folder() + u"/text.mp4"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("This is no film.");
    file.close();
    QCOMPARE(probeForStills(path, {}).error().code, probe(path, {}).error().code);
}

QTEST_GUILESS_MAIN(HeaderTasteTest)
#include "tst_headertaste.moc"
