// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/imagenumber.h"
#include "tests/support/stubpictures.h"
#include "ui/preview/compareview.h"
#include "ui/preview/dividerhandle.h"
#include "ui/preview/mediabackend.h"
#include "ui/preview/viewgeometry.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The source is red, the output blue.
Result<QList<Picture>> coloredPictures(const PictureWish &wish)
{
    Picture picture;
    picture.size = {320, 180};
    picture.time = wish.moment;
    const QByteArray dot =
        wish.source.contains(u"source"_s) ? QByteArray("\xff\0\0\xff", 4) : QByteArray("\0\0\xff\xff", 4);
    picture.rgba = dot.repeated(int(picture.size.area()));
    return QList<Picture>{picture};
}

PreviewMedium mediumOf(const QString &path, double seconds)
{
    PreviewMedium medium;
    medium.file = path;
    medium.frames = path;
    medium.duration = fromSeconds(seconds);
    return medium;
}

} // namespace

class TestCompareView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDividerStaysInThePicture();
    void bothShowTheSameMoment();
    void stepsMoveBoth();
    void theSourceFollowsWhileTheOutputPlays();
    void sideBySideShowsBothWhole();
    void theDividerPartsThem();
    void theDividerMovesByMouseAndKeys();
    void aSourceThatIsGoneIsSaidInWords();

private:
    static constexpr int firstOfOutput = 25; ///< the output begins a second into the source

    ClipMaker m_clips;
    QString m_source;
    QString m_output;
};

void TestCompareView::initTestCase()
{
    ClipWish wish;
    wish.seconds = 4;
    m_source = m_clips.clip(wish);
    wish.seconds = 3;
    wish.size = {480, 270};
    wish.firstNumber = firstOfOutput;
    m_output = m_clips.clip(wish);
    QVERIFY(!m_source.isEmpty() && !m_output.isEmpty());
}

void TestCompareView::aDividerStaysInThePicture()
{
    const QRect area(100, 0, 200, 100);
    QCOMPARE(dividerShare(200, area), 0.5);
    QCOMPARE(dividerShare(0, area), 0.0);
    QCOMPARE(dividerShare(999, area), 1.0);
    QCOMPARE(dividerShare(10, QRect()), 0.5);
    QVERIFY(steppedDivider(0.5, 1) > 0.5);
    QCOMPARE(steppedDivider(1.0, 3), 1.0);
    QCOMPARE(steppedDivider(0.0, -3), 0.0);
    QCOMPARE(fitted({200, 100}, QRect(0, 0, 100, 100)), QRect(0, 25, 100, 50));
    QVERIFY(fitted({}, QRect(0, 0, 100, 100)).isEmpty());
}

void TestCompareView::bothShowTheSameMoment()
{
    StubPictures engine;
    CompareView view(&engine);
    view.resize(1300, 500);
    view.show();
    view.setMedia(m_source, 1s, mediumOf(m_output, 3));
    QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput);
    QTRY_COMPARE(numberIn(view.pane()->source()), firstOfOutput);
    for (const int frame : {50, 12, 33}) {
        view.player()->seek(40ms * frame + 15ms);
        QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput + frame);
        QTRY_COMPARE(numberIn(view.pane()->source()), firstOfOutput + frame);
    }
}

void TestCompareView::stepsMoveBoth()
{
    StubPictures engine;
    CompareView view(&engine);
    view.resize(1300, 500);
    view.show();
    view.setMedia(m_source, 1s, mediumOf(m_output, 3));
    QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput);
    QTest::keyClick(view.pane(), Qt::Key_Period);
    QTest::keyClick(view.pane(), Qt::Key_Period);
    QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput + 2);
    QTRY_COMPARE(numberIn(view.pane()->source()), firstOfOutput + 2);
    QTest::keyClick(view.pane(), Qt::Key_Comma);
    QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput + 1);
    QTRY_COMPARE(numberIn(view.pane()->source()), firstOfOutput + 1);
}

void TestCompareView::theSourceFollowsWhileTheOutputPlays()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    CompareView view(&engine);
    view.resize(1300, 500);
    view.show();
    view.setMedia(m_source, 1s, mediumOf(m_output, 3));
    QTRY_COMPARE(numberIn(view.pane()->source()), firstOfOutput);
    QSignalSpy frames(view.player()->playback(), &MediaPlayback::frameCame);
    QSignalSpy followed(&view, &CompareView::sourceShown);
    view.player()->setPlaying(true);
    QTRY_VERIFY_WITH_TIMEOUT(frames.size() >= 5 && followed.size() >= 3, 20'000);
    QVERIFY(followed.last().first().value<Microseconds>() > 1s);
    view.player()->setPlaying(false);
    const int frame = firstOfOutput + int(view.player()->position() / 40ms);
    QTRY_COMPARE(numberIn(view.pane()->output()), frame);
    QTRY_COMPARE(numberIn(view.pane()->source()), frame);
}

void TestCompareView::sideBySideShowsBothWhole()
{
    StubPictures engine(coloredPictures);
    CompareView view(&engine);
    view.resize(808, 400);
    view.setMode(CompareMode::SideBySide);
    view.show();
    view.setMedia(u"/source.mp4"_s, 0s, mediumOf(u"/output.mp4"_s, 10));
    QTRY_VERIFY(!view.pane()->source().isNull() && !view.pane()->output().isNull());
    const QImage shot = view.pane()->grab().toImage();
    const int middle = view.pane()->height() / 2;
    QCOMPARE(shot.pixelColor(200, middle), QColor(255, 0, 0));
    QCOMPARE(shot.pixelColor(600, middle), QColor(0, 0, 255));
}

void TestCompareView::theDividerPartsThem()
{
    StubPictures engine(coloredPictures);
    CompareView view(&engine);
    view.resize(800, 500);
    view.setMode(CompareMode::Split);
    view.show();
    view.setMedia(u"/source.mp4"_s, 0s, mediumOf(u"/output.mp4"_s, 10));
    QTRY_VERIFY(!view.pane()->source().isNull() && !view.pane()->output().isNull());
    view.pane()->setDivider(0.25);
    const QImage shot = view.pane()->grab().toImage();
    const int low = view.pane()->height() * 3 / 4;
    QCOMPARE(shot.pixelColor(100, low), QColor(255, 0, 0));
    QCOMPARE(shot.pixelColor(300, low), QColor(0, 0, 255));
}

void TestCompareView::theDividerMovesByMouseAndKeys()
{
    StubPictures engine(coloredPictures);
    CompareView view(&engine);
    view.resize(800, 500);
    view.setMode(CompareMode::Split);
    view.show();
    view.setMedia(u"/source.mp4"_s, 0s, mediumOf(u"/output.mp4"_s, 10));
    QTRY_VERIFY(!view.pane()->source().isNull() && !view.pane()->output().isNull());
    auto *handle = view.findChild<DividerHandle *>();
    QVERIFY(handle->isVisible());
    QVERIFY(!handle->accessibleName().isEmpty());
    QTest::mousePress(view.pane(), Qt::LeftButton, {}, {200, 250});
    QCOMPARE(view.pane()->divider(), 0.25);
    const Microseconds before = view.player()->position();
    QTest::keyClick(handle, Qt::Key_Right);
    QVERIFY(view.pane()->divider() > 0.25);
    QCOMPARE(view.player()->position(), before); // these arrows are the divider's
    view.setMode(CompareMode::SideBySide);
    QVERIFY(!handle->isVisible());
}

void TestCompareView::aSourceThatIsGoneIsSaidInWords()
{
    StubPictures engine;
    CompareView view(&engine);
    view.resize(800, 500);
    view.show();
    view.setMedia(m_clips.folder() + u"/gone.mp4"_s, 0s, mediumOf(m_output, 3));
    QTRY_COMPARE(numberIn(view.pane()->output()), firstOfOutput);
    const auto saysSo = [&] {
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](QLabel *label) { return label->text().contains(u"gone.mp4"_s); });
    };
    QTRY_VERIFY(saysSo());
}

QTEST_MAIN(TestCompareView)
#include "tst_compareview.moc"
