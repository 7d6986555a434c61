// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/imagenumber.h"
#include "tests/support/jobrun.h"
#include "tests/support/stubpictures.h"
#include "ui/preview/compareview.h"
#include "ui/preview/contactsheet.h"
#include "ui/preview/framefetcher.h"
#include "ui/preview/hlsplaylist.h"
#include "ui/preview/mediabackend.h"
#include "ui/preview/picturecanvas.h"
#include "ui/preview/playerview.h"
#include "ui/preview/previewpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestPreviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void playlistsAreRead();
    void playlistsLeadNowhereElse();
    void anEmptyPageSaysWhatWillBeHere();
    void nothingIsOpenedBeforeThePageIsSeen();
    void everyOutputCanBeChosen();
    void aStreamOffersItsVariants();
    void aStreamIsExactToTheFrameAcrossItsSegments_data();
    void aStreamIsExactToTheFrameAcrossItsSegments();
    void aStreamPlaysFromItsBeginning();
    void aStreamPlaysFromTheMiddle();
    void sourceAndStreamShowTheSameMoment();
    void thePicturesAreAModeOfTheirOwn();
    void aJobOfPicturesAloneShowsThem();
    void soundAloneIsNotCompared();
    void anotherJobTakesThePlace();
    void everyControlHasAName();

private:
    [[nodiscard]] OutputRecord output(OutputKind kind) const { return m_job.ofKind(kind).first(); }
    [[nodiscard]] static QWidget *shown(PreviewPage &page)
    {
        return page.findChild<QStackedWidget *>()->currentWidget();
    }
    [[nodiscard]] static QComboBox *box(PreviewPage &page, const QString &name);

    ClipMaker m_clips;
    QTemporaryDir m_folder;
    QString m_source;
    JobRun m_job; ///< two HLS streams (fMP4 with two renditions, TS) of three segments, an MP4, two pictures
};

void TestPreviewPage::initTestCase()
{
    ClipWish wish;
    wish.seconds = 6;
    wish.gop = 25;
    m_source = m_clips.clip(wish);
    QVERIFY(!m_source.isEmpty());
    JobSpec spec;
    spec.sources = {m_source};
    spec.outputs = {quickOutput(u"hls"_s, {240, 360}), quickOutput(u"hls"_s, {240}), quickOutput(u"mp4"_s, {360})};
    spec.outputs[0].segments.length = 2s;
    spec.outputs[1].segments = {SegmentForm::Ts, 2s};
    spec.outputs[1].nameTemplate = u"{name}_ts"_s;
    spec.thumbnails = {stills({Microseconds(1'000'000), Microseconds(3'000'000)}, {180}, {u"png"_s})};
    m_job = runAndPublish(spec, m_folder.filePath(u"out"_s));
    QVERIFY2(!m_job.error, qPrintable(m_job.errorLine()));
}

QComboBox *TestPreviewPage::box(PreviewPage &page, const QString &name)
{
    for (QComboBox *found : page.findChildren<QComboBox *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

void TestPreviewPage::playlistsAreRead()
{
    const HlsPlaylist media = readHlsPlaylist(u"#EXTM3U\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXTINF:2.5,\nseg_1.m4s\r\n"
                                              "#EXTINF:2,title\nseg_2.m4s\n#EXT-X-ENDLIST\n"_s);
    QCOMPARE(media.init, u"init.mp4"_s);
    QCOMPARE(media.segments, (QList<HlsSegment>{{u"seg_1.m4s"_s, 0s, 2500ms}, {u"seg_2.m4s"_s, 2500ms, 2s}}));
    QCOMPARE(segmentAt(media, 2499ms)->name, u"seg_1.m4s"_s);
    QCOMPARE(segmentAt(media, 2500ms)->name, u"seg_2.m4s"_s);
    QCOMPARE(segmentAt(media, 1h)->name, u"seg_2.m4s"_s);
    QVERIFY(!segmentAt({}, 0s));
    const HlsPlaylist master = readHlsPlaylist(
        u"#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=\"a,b\",RESOLUTION=640x360\n360p/index.m3u8\n"_s);
    QCOMPARE(master.variants, (QList<HlsVariant>{{u"360p/index.m3u8"_s, {640, 360}}}));
}

void TestPreviewPage::playlistsLeadNowhereElse()
{
    for (const QString &name : {u"/etc/passwd"_s, u"../x.ts"_s, u"a/../../x.ts"_s, u"http://example.org/x.ts"_s}) {
        const HlsPlaylist playlist = readHlsPlaylist(u"#EXTM3U\n#EXTINF:2,\n%1\n"_s.arg(name));
        QVERIFY2(playlist.segments.isEmpty(), qPrintable(name));
    }
}

void TestPreviewPage::anEmptyPageSaysWhatWillBeHere()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.show();
    QVERIFY(shown(page)->accessibleName().contains(u"appear here once they are verified"_s));
    for (const PreviewMode mode : {PreviewMode::Play, PreviewMode::Split, PreviewMode::Pictures})
        QVERIFY(!page.isOffered(mode));
}

void TestPreviewPage::nothingIsOpenedBeforeThePageIsSeen()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, m_job.outputs);
    QVERIFY(engine.wishes().isEmpty());
    page.show();
    QTRY_VERIFY(!page.findChild<PictureCanvas *>() || !engine.wishes().isEmpty());
    QCOMPARE(shown(page), page.playerView());
}

void TestPreviewPage::everyOutputCanBeChosen()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, m_job.outputs);
    page.show();
    QComboBox *outputs = box(page, u"Output"_s);
    QCOMPARE(outputs->count(), 3);
    const QString video = outputTitle(output(OutputKind::Video));
    outputs->setCurrentText(video);
    QCOMPARE(page.playerView()->player()->medium().file, m_job.path(output(OutputKind::Video)));
    QVERIFY(!box(page, u"Variant of the stream"_s)->isVisible());
    QTRY_COMPARE(numberIn(page.playerView()->findChild<PictureCanvas *>()->image()), 0);
}

void TestPreviewPage::aStreamOffersItsVariants()
{
    const QList<PreviewMedium> media = previewMedia(output(OutputKind::Hls), m_job.folder);
    QCOMPARE(media.size(), 3); // the whole and its two renditions
    QVERIFY(media[0].file.endsWith(u"master.m3u8"_s));
    QVERIFY(media[0].frames.contains(u"360p"_s)); // the largest
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, {output(OutputKind::Hls)});
    page.show();
    QComboBox *variants = box(page, u"Variant of the stream"_s);
    QVERIFY(variants->isVisible());
    QCOMPARE(variants->count(), 3);
    variants->setCurrentIndex(2);
    QCOMPARE(page.playerView()->player()->medium(), media[2]);
}

void TestPreviewPage::aStreamIsExactToTheFrameAcrossItsSegments_data()
{
    QTest::addColumn<int>("stream");
    QTest::addColumn<int>("variant");
    QTest::newRow("whole") << 0 << 0;
    QTest::newRow("first rendition") << 0 << 1;
    QTest::newRow("second rendition") << 0 << 2;
    QTest::newRow("MPEG-TS") << 1 << 0;
}

void TestPreviewPage::aStreamIsExactToTheFrameAcrossItsSegments()
{
    QFETCH(int, stream);
    QFETCH(int, variant);
    const PreviewMedium medium = previewMedia(m_job.ofKind(OutputKind::Hls)[stream], m_job.folder).value(variant);
    StubPictures engine;
    FrameFetcher fetcher(&engine);
    fetcher.setMedium(medium);
    QSignalSpy fetched(&fetcher, &FrameFetcher::fetched);
    for (const int frame : {0, 49, 50, 51, 75, 100, 149, 1}) {
        fetched.clear();
        fetcher.fetch(40ms * frame + 5ms, {});
        QTRY_COMPARE(fetched.size(), 1);
        const auto picture = fetched.first().first().value<Picture>();
        QCOMPARE(picture.time, Microseconds(40ms * frame));
    }
}

void TestPreviewPage::aStreamPlaysFromItsBeginning()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, {output(OutputKind::Hls)});
    page.show();
    Player *player = page.playerView()->player();
    player->setPlaying(true);
    const PictureCanvas *canvas = page.playerView()->findChild<PictureCanvas *>();
    QTRY_VERIFY_WITH_TIMEOUT(player->position() > 500ms && numberIn(canvas->image()).value_or(0) > 10, 20'000);
}

void TestPreviewPage::aStreamPlaysFromTheMiddle()
{
    if (mediaBackend() == MediaBackend::None)
        QSKIP("no back end of Qt Multimedia is installed that could play");
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, {output(OutputKind::Hls)});
    page.show();
    Player *player = page.playerView()->player();
    player->seek(3s);
    player->setPlaying(true);
    const PictureCanvas *canvas = page.playerView()->findChild<PictureCanvas *>();
    QTRY_VERIFY_WITH_TIMEOUT(player->position() > 3300ms && numberIn(canvas->image()).value_or(0) > 75, 20'000);
}

void TestPreviewPage::sourceAndStreamShowTheSameMoment()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.resize(1400, 600);
    page.setJob(m_source, m_job.folder, {output(OutputKind::Hls)});
    page.setMode(PreviewMode::SideBySide);
    page.show();
    page.setMode(PreviewMode::SideBySide);
    QCOMPARE(shown(page), page.compareView());
    page.compareView()->player()->seek(4010ms);
    QTRY_COMPARE(numberIn(page.compareView()->pane()->source()), 100);
    QTRY_COMPARE(numberIn(page.compareView()->pane()->output()), 100);
}

void TestPreviewPage::thePicturesAreAModeOfTheirOwn()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, m_job.outputs);
    page.show();
    page.setMode(PreviewMode::Pictures);
    QCOMPARE(shown(page), page.contactSheet());
    QCOMPARE(page.contactSheet()->model()->rowCount(), 2);
    QTRY_VERIFY(!page.contactSheet()->model()->index(1).data(StillListModel::ThumbnailRole).value<QImage>().isNull());
}

void TestPreviewPage::aJobOfPicturesAloneShowsThem()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, m_job.ofKind(OutputKind::Still));
    page.show();
    QCOMPARE(page.mode(), PreviewMode::Pictures);
    QCOMPARE(shown(page), page.contactSheet());
    QVERIFY(!page.isOffered(PreviewMode::Play));
}

void TestPreviewPage::soundAloneIsNotCompared()
{
    OutputRecord sound;
    sound.kind = OutputKind::Audio;
    sound.path = sound.entry = u"sound.m4a"_s;
    sound.duration = 6s;
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, {sound});
    page.show();
    QVERIFY(page.isOffered(PreviewMode::Play));
    QVERIFY(!page.isOffered(PreviewMode::Split));
    QVERIFY(engine.wishes().isEmpty());
}

void TestPreviewPage::anotherJobTakesThePlace()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.show();
    page.setJob(m_source, m_job.folder, m_job.outputs);
    page.setMode(PreviewMode::Split);
    page.playerView()->player()->setPlaying(true);
    page.clear();
    QVERIFY(!page.playerView()->player()->isPlaying());
    QVERIFY(page.playerView()->player()->medium().isNull());
    QVERIFY(shown(page)->accessibleName().contains(u"Nothing to show yet"_s));
    page.setJob(m_source, m_job.folder, {output(OutputKind::Video)});
    QTRY_COMPARE(numberIn(page.playerView()->findChild<PictureCanvas *>()->image()), 0);
}

void TestPreviewPage::everyControlHasAName()
{
    StubPictures engine;
    PreviewPage page(&engine);
    page.setJob(m_source, m_job.folder, m_job.outputs);
    page.show();
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || (qobject_cast<const QAbstractSlider *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        const bool isOwn = !qobject_cast<const QAbstractItemView *>(widget->parentWidget());
        if (isControl && isOwn && widget->objectName() != "qt_toolbar_ext_button"_L1)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestPreviewPage)
#include "tst_previewpage.moc"
