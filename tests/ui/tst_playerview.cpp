// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/imagenumber.h"
#include "tests/support/stubpictures.h"
#include "ui/preview/mediabackend.h"
#include "ui/preview/momenttext.h"
#include "ui/preview/picturecanvas.h"
#include "ui/preview/playerview.h"
#include "ui/preview/transportbar.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestPlayerView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void momentsReadAsOnPlayers_data();
    void momentsReadAsOnPlayers();
    void theBackEndIsOneThatWorks_data();
    void theBackEndIsOneThatWorks();
    void aMediumStandsAtItsFirstFrame();
    void framesStepOneByOne();
    void aClipWithUnevenFramesStepsThroughAll();
    void theKeyboardDoesItAll();
    void theSliderGoesWhereItIsClicked();
    void aRealClipPlays();
    void pausingShowsTheFrameOfThatMoment();
    void playingEndsAtTheEndAndBeginsAgain();
    void whatCannotPlayGoesOnFrameByFrame();
    void aPlayerThatDoesNotAnswerIsGivenUp();
    void aMissingFileIsSaidInWords();
    void soundWithoutADeviceIsSaidInWords();
    void fullScreenFillsTheScreenAndComesBack();
    void hidingPauses();

private:
    [[nodiscard]] PreviewMedium clipMedium() const { return mediumOf(m_clip, m_wish); }
    [[nodiscard]] static PreviewMedium mediumOf(const QString &path, const ClipWish &wish);
    [[nodiscard]] static std::optional<int> shownNumber(PlayerView &view);

    ClipMaker m_clips;
    ClipWish m_wish;
    QString m_clip;
};

void TestPlayerView::initTestCase()
{
    m_wish.seconds = 3;
    m_clip = m_clips.clip(m_wish);
    QVERIFY(!m_clip.isEmpty());
}

PreviewMedium TestPlayerView::mediumOf(const QString &path, const ClipWish &wish)
{
    PreviewMedium medium;
    medium.title = u"clip"_s;
    medium.file = path;
    medium.frames = path;
    medium.duration = fromSeconds(wish.seconds);
    medium.frameInterval = fromSeconds(1 / wish.rate.toDouble());
    return medium;
}

std::optional<int> TestPlayerView::shownNumber(PlayerView &view)
{
    return numberIn(view.findChild<PictureCanvas *>()->image());
}

void TestPlayerView::momentsReadAsOnPlayers_data()
{
    QTest::addColumn<qint64>("moment_us");
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QString>("precise");
    QTest::newRow("zero") << qint64(0) << u"0:00"_s << u"0:00.000"_s;
    QTest::newRow("before zero") << qint64(-1) << u"0:00"_s << u"0:00.000"_s;
    QTest::newRow("a frame") << qint64(7'480'000) << u"0:07"_s << u"0:07.480"_s;
    QTest::newRow("not rounded up") << qint64(59'999'999) << u"0:59"_s << u"0:59.999"_s;
    QTest::newRow("minutes") << qint64(754'000'000) << u"12:34"_s << u"12:34.000"_s;
    QTest::newRow("hours") << qint64(3'723'004'000) << u"1:02:03"_s << u"1:02:03.004"_s;
}

void TestPlayerView::momentsReadAsOnPlayers()
{
    QFETCH(qint64, moment_us);
    QTEST(momentText(Microseconds(moment_us)), "clock");
    QTEST(preciseClockText(Microseconds(moment_us)), "precise");
}

void TestPlayerView::theBackEndIsOneThatWorks_data()
{
    using enum MediaBackend;
    QTest::addColumn<MediaBackendFacts>("facts");
    QTest::addColumn<MediaBackend>("chosen");
    QTest::newRow("nothing") << MediaBackendFacts{} << None;
    QTest::newRow("old Qt, complete") << MediaBackendFacts{true, true, true, true, None} << Gstreamer;
    QTest::newRow("old Qt, no plugins") << MediaBackendFacts{true, false, true, true, None} << Ffmpeg;
    QTest::newRow("no plugins, nothing else") << MediaBackendFacts{true, false, false, true, None} << None;
    QTest::newRow("new Qt") << MediaBackendFacts{true, true, true, false, None} << Ffmpeg;
    QTest::newRow("new Qt, GStreamer alone") << MediaBackendFacts{true, true, false, false, None} << Gstreamer;
    QTest::newRow("asked for") << MediaBackendFacts{true, true, true, true, Ffmpeg} << Ffmpeg;
    QTest::newRow("asked for, would crash") << MediaBackendFacts{true, false, true, true, Gstreamer} << Ffmpeg;
}

void TestPlayerView::theBackEndIsOneThatWorks()
{
    QFETCH(MediaBackendFacts, facts);
    QTEST(chooseMediaBackend(facts), "chosen");
}

void TestPlayerView::aMediumStandsAtItsFirstFrame()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    QTRY_COMPARE(shownNumber(view), 0);
    QVERIFY(!view.player()->isPlaying());
    QVERIFY(!view.player()->playback()->isStarted()); // nothing is loaded before it is wanted
    QCOMPARE(view.player()->note(), QString());
}

void TestPlayerView::framesStepOneByOne()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    for (int frame = 1; frame <= 5; ++frame) {
        view.player()->step(1);
        QTRY_COMPARE(shownNumber(view), frame);
    }
    view.player()->step(-1);
    QTRY_COMPARE(shownNumber(view), 4);
    QCOMPARE(view.player()->position(), Microseconds(160'000));
    view.player()->step(7); // in one go, as a key held down does
    QTRY_COMPARE(shownNumber(view), 11);
    view.player()->step(-100);
    QTRY_COMPARE(shownNumber(view), 0);
    view.player()->step(1);
    QTRY_COMPARE(shownNumber(view), 1);
}

void TestPlayerView::aClipWithUnevenFramesStepsThroughAll()
{
    ClipWish wish = m_wish;
    wish.hasVariableRate = true;
    wish.seconds = 2;
    const QString clip = m_clips.clip(wish);
    QVERIFY(!clip.isEmpty());
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    PreviewMedium medium = mediumOf(clip, wish);
    medium.frameInterval = medium.duration / frameCount(wish);
    view.setMedium(medium);
    QTRY_COMPARE(shownNumber(view), 0);
    view.player()->seek(medium.duration);
    const int last = frameCount(wish) - 1;
    QTRY_COMPARE(shownNumber(view), last);
    for (int frame = last - 1; frame >= 0; --frame) {
        view.player()->step(-1);
        QTRY_COMPARE(shownNumber(view), frame);
    }
    QTRY_COMPARE(shownNumber(view), 0);
}

void TestPlayerView::theKeyboardDoesItAll()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    QTRY_COMPARE(shownNumber(view), 0);
    PictureCanvas *canvas = view.findChild<PictureCanvas *>();
    QTest::keyClick(canvas, Qt::Key_Period);
    QTRY_COMPARE(shownNumber(view), 1);
    QTest::keyClick(canvas, Qt::Key_Comma);
    QTRY_COMPARE(shownNumber(view), 0);
    QTest::keyClick(canvas, Qt::Key_Right); // five seconds on: the end of this clip
    QTRY_COMPARE(shownNumber(view), frameCount(m_wish) - 1);
    QTest::keyClick(canvas, Qt::Key_Home);
    QTRY_COMPARE(shownNumber(view), 0);
    auto *bar = view.findChild<TransportBar *>();
    QSignalSpy louder(bar, &TransportBar::volumeChanged);
    QTest::keyClick(canvas, Qt::Key_Down);
    QCOMPARE(louder.size(), 1);
    QSignalSpy muted(bar, &TransportBar::mutedChanged);
    QTest::keyClick(canvas, Qt::Key_M);
    QCOMPARE(muted.size(), 1);
    QTest::keyClick(canvas, Qt::Key_Space);
    QVERIFY(view.player()->isPlaying());
    QTest::keyClick(canvas, Qt::Key_Space);
    QVERIFY(!view.player()->isPlaying());
}

void TestPlayerView::theSliderGoesWhereItIsClicked()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.resize(640, 480);
    view.show();
    view.setMedium(clipMedium());
    auto *slider = view.findChild<SeekSlider *>();
    QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
    const Microseconds middle = view.player()->position();
    QVERIFY2(middle > 1300ms && middle < 1700ms, qPrintable(preciseClockText(middle)));
    QTRY_COMPARE(shownNumber(view), frameAt(m_wish, toSeconds(middle)));
}

void TestPlayerView::aRealClipPlays()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    QTRY_COMPARE(shownNumber(view), 0);
    QSignalSpy frames(view.player()->playback(), &MediaPlayback::frameCame);
    view.player()->seek(1s);
    view.player()->setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 5, 20'000);
    QVERIFY(!view.player()->isByFrames());
    QVERIFY(view.player()->position() > 500ms); // never back at the beginning, not even while it seeks
    QTRY_VERIFY(view.player()->position() > 1s && shownNumber(view).value_or(0) > 25);
}

void TestPlayerView::pausingShowsTheFrameOfThatMoment()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    QSignalSpy frames(view.player()->playback(), &MediaPlayback::frameCame);
    view.player()->setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 5, 20'000);
    view.player()->setPlaying(false);
    QTRY_COMPARE(shownNumber(view), frameAt(m_wish, toSeconds(view.player()->position())));
    const int frame = *shownNumber(view);
    view.player()->step(1);
    QTRY_COMPARE(shownNumber(view), frame + 1);
}

void TestPlayerView::playingEndsAtTheEndAndBeginsAgain()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    view.player()->seek(2500ms);
    view.player()->setPlaying(true);
    QSignalSpy changes(view.player(), &Player::playingChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!view.player()->isPlaying(), 20'000);
    QCOMPARE(view.player()->position(), view.player()->duration());
    QTRY_COMPARE(shownNumber(view), frameCount(m_wish) - 1);
    view.player()->setPlaying(true);
    QCOMPARE(view.player()->position(), Microseconds(0));
}

void TestPlayerView::whatCannotPlayGoesOnFrameByFrame()
{
    const QString garbage = m_clips.folder() + u"/garbage.mp4"_s;
    QFile file(garbage);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    PreviewMedium medium = clipMedium();
    medium.file = garbage;
    view.setMedium(medium);
    QTRY_COMPARE(shownNumber(view), 0);
    view.player()->setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(view.player()->isByFrames(), 20'000);
    QVERIFY(view.player()->note().contains(u"single frames"_s));
    QVERIFY(view.player()->isPlaying());
    QTRY_VERIFY(shownNumber(view).value_or(0) >= 3);
    view.player()->setPlaying(false);
    view.player()->seek(2s);
    QTRY_COMPARE(shownNumber(view), 50);
    QVERIFY(!view.player()->note().isEmpty());
}

void TestPlayerView::aPlayerThatDoesNotAnswerIsGivenUp()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could be silent");
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.player()->playback()->setPatience(0ms);
    view.setMedium(clipMedium());
    view.player()->setPlaying(true);
    QTRY_VERIFY(view.player()->isByFrames());
    QVERIFY(!view.player()->playback()->isStarted());
    QTRY_VERIFY(shownNumber(view).value_or(0) >= 1);
}

void TestPlayerView::aMissingFileIsSaidInWords()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(mediumOf(m_clips.folder() + u"/gone.mp4"_s, m_wish));
    QTRY_VERIFY(view.player()->note().contains(u"gone.mp4"_s));
    QVERIFY(view.findChild<PictureCanvas *>()->image().isNull());
}

void TestPlayerView::soundWithoutADeviceIsSaidInWords()
{
    StubPictures engine;
    PlayerView view(&engine);
    if (view.player()->playback()->hasSoundDevice())
        QSKIP("this machine has a sound device");
    view.show();
    PreviewMedium medium = clipMedium();
    medium.frames.clear();
    view.setMedium(medium);
    view.player()->setPlaying(true);
    QTRY_VERIFY(!view.player()->note().isEmpty());
    QVERIFY(!view.player()->isPlaying());
    QVERIFY(engine.wishes().isEmpty());
}

void TestPlayerView::fullScreenFillsTheScreenAndComesBack()
{
    StubPictures engine;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *view = new PlayerView(&engine, &window);
    column->addWidget(view);
    window.resize(400, 300);
    window.show();
    view->setMedium(clipMedium());
    PictureCanvas *canvas = view->findChild<PictureCanvas *>();
    QTest::keyClick(canvas, Qt::Key_F);
    QVERIFY(view->isFullScreen());
    QVERIFY(view->isWindow());
    QTest::keyClick(canvas, Qt::Key_Escape);
    QVERIFY(!view->isWindow());
    QVERIFY(view->isVisible());
    QTRY_VERIFY(window.rect().contains(view->geometry()));
}

void TestPlayerView::hidingPauses()
{
    StubPictures engine;
    PlayerView view(&engine);
    view.show();
    view.setMedium(clipMedium());
    view.player()->setPlaying(true);
    view.hide();
    QVERIFY(!view.player()->isPlaying());
}

QTEST_MAIN(TestPlayerView)
#include "tst_playerview.moc"
