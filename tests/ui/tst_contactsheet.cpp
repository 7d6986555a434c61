// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/contactsheet.h"
#include "ui/preview/stillviewer.h"
#include "ui/preview/viewgeometry.h"
#include "ui/preview/zoomview.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestContactSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFittedPictureIsWholeAndNeverBlownUp();
    void zoomStaysWithinItsLimits();
    void whatLiesUnderThePointerStaysThere();
    void onlyStillsAreListed();
    void picturesLoadInTheBackground();
    void manyPicturesLoadOnlyWhereTheyAreSeen();
    void anUnreadablePictureSaysSo();
    void namesAreReadAloud();
    void aDragCarriesTheFiles();
    void enterOpensAndEscapeReturns();
    void aClickOpens();
    void theNextPictureIsAKeyAway();
    void zoomHasFitWholeAndWheel();

private:
    [[nodiscard]] QList<OutputRecord> outputs() const;
    [[nodiscard]] static OutputRecord still(const QString &name, Size size);

    QTemporaryDir m_folder;
};

void TestContactSheet::initTestCase()
{
    for (int i = 1; i <= 3; ++i) {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(i * 90, 200, 200));
        QVERIFY(image.save(m_folder.filePath(u"still-%1.png"_s.arg(i))));
    }
    QFile broken(m_folder.filePath(u"broken.jpg"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
}

OutputRecord TestContactSheet::still(const QString &name, Size size)
{
    OutputRecord record;
    record.kind = OutputKind::Still;
    record.path = name;
    record.entry = name;
    record.size = size;
    record.bytes = 51'200;
    return record;
}

QList<OutputRecord> TestContactSheet::outputs() const
{
    OutputRecord video;
    video.path = u"film.mp4"_s;
    return {still(u"still-1.png"_s, {640, 360}), video, still(u"still-2.png"_s, {640, 360}),
        still(u"still-3.png"_s, {640, 360}), still(u"broken.jpg"_s, {640, 360})};
}

void TestContactSheet::aFittedPictureIsWholeAndNeverBlownUp()
{
    QCOMPARE(fitFactor({1000, 500}, {500, 500}), 0.5);
    QCOMPARE(fitFactor({100, 50}, {500, 500}), 1.0);
    QCOMPARE(placed({100, 50}, {500, 500}, 1, {0.5, 0.5}), QRectF(200, 225, 100, 50));
    // Larger than the pane: no gap, however far off the centre is.
    QCOMPARE(placed({1000, 500}, {500, 500}, 1, {0, 0}), QRectF(0, 0, 1000, 500));
    QCOMPARE(placed({1000, 500}, {500, 500}, 1, {9, 9}), QRectF(-500, 0, 1000, 500));
}

void TestContactSheet::zoomStaysWithinItsLimits()
{
    QVERIFY(steppedZoom(1, 1) > 1);
    QCOMPARE(steppedZoom(steppedZoom(1, 3), -3), 1.0);
    QCOMPARE(steppedZoom(1, 1000), largestZoom);
    QCOMPARE(steppedZoom(1, -1000), smallestZoom);
}

void TestContactSheet::whatLiesUnderThePointerStaysThere()
{
    const QSizeF picture(4000, 3000);
    const QSizeF pane(800, 600);
    const QPointF spot(600, 200);
    const QRectF before = placed(picture, pane, 0.5, {0.5, 0.5});
    const QRectF after = placed(picture, pane, 0.8, centreKeeping(spot, before, picture, pane, 0.8));
    QCOMPARE((spot - before.topLeft()).x() / before.width(), (spot - after.topLeft()).x() / after.width());
    QCOMPARE((spot - before.topLeft()).y() / before.height(), (spot - after.topLeft()).y() / after.height());
}

void TestContactSheet::onlyStillsAreListed()
{
    StillListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutputs(outputs(), m_folder.path());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(1).data().toString(), u"still-2.png"_s);
    model.setOutputs({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestContactSheet::picturesLoadInTheBackground()
{
    StillListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBox({200, 200});
    model.setOutputs(outputs(), m_folder.path());
    const auto picture = [&] { return model.index(0).data(StillListModel::ThumbnailRole).value<QImage>(); };
    QVERIFY(picture().isNull());
    QTRY_VERIFY(!picture().isNull());
    QCOMPARE(picture().width(), 200); // made small while it was read
    model.setOutputs(outputs().mid(2), m_folder.path()); // what is on its way belongs to the old list
    QVERIFY(picture().isNull());
    QTRY_VERIFY(!picture().isNull());
}

void TestContactSheet::manyPicturesLoadOnlyWhereTheyAreSeen()
{
    QList<OutputRecord> many;
    for (int i = 0; i < 500; ++i)
        many += still(u"still-%1.png"_s.arg(i % 3 + 1), {640, 360});
    ContactSheet sheet;
    sheet.resize(600, 400);
    sheet.setOutputs(many, m_folder.path());
    QSignalSpy loaded(sheet.model(), &QAbstractItemModel::dataChanged);
    sheet.show();
    QTRY_VERIFY(loaded.size() >= 4);
    QTest::qWait(50);
    QVERIFY2(loaded.size() < 40, qPrintable(QString::number(loaded.size())));
}

void TestContactSheet::anUnreadablePictureSaysSo()
{
    StillListModel model;
    model.setOutputs(outputs(), m_folder.path());
    QVERIFY(model.index(3).data(StillListModel::ThumbnailRole).value<QImage>().isNull());
    QTRY_VERIFY(model.index(3).data(StillListModel::UnreadableRole).toBool());
}

void TestContactSheet::namesAreReadAloud()
{
    StillListModel model;
    model.setOutputs(outputs(), m_folder.path());
    for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString text = model.index(0).data(role).toString();
        QVERIFY2(text.contains(u"still-1.png"_s) && text.contains(u"640"_s), qPrintable(text));
    }
}

void TestContactSheet::aDragCarriesTheFiles()
{
    ContactSheet sheet;
    sheet.setOutputs(outputs(), m_folder.path());
    QVERIFY(sheet.list()->dragEnabled());
    StillListModel *model = sheet.model();
    QVERIFY(model->flags(model->index(0)) & Qt::ItemIsDragEnabled);
    QCOMPARE(model->supportedDragActions(), Qt::CopyAction); // the file stays where it is
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0), model->index(2)}));
    QCOMPARE(data->urls(),
        (QList<QUrl>{QUrl::fromLocalFile(m_folder.filePath(u"still-1.png"_s)),
            QUrl::fromLocalFile(m_folder.filePath(u"still-3.png"_s))}));
}

void TestContactSheet::enterOpensAndEscapeReturns()
{
    ContactSheet sheet;
    sheet.resize(700, 500);
    sheet.setOutputs(outputs(), m_folder.path());
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    sheet.list()->setFocus();
    QTest::keyClick(sheet.list(), Qt::Key_Return);
    QCOMPARE(sheet.currentWidget(), sheet.viewer());
    QTRY_COMPARE(sheet.viewer()->view()->image().size(), QSize(640, 360));
    QTest::keyClick(sheet.viewer()->view(), Qt::Key_Escape);
    QCOMPARE(sheet.currentWidget(), sheet.list());
    QVERIFY(sheet.list()->hasFocus());
}

void TestContactSheet::aClickOpens()
{
    ContactSheet sheet;
    sheet.resize(700, 500);
    sheet.setOutputs(outputs(), m_folder.path());
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    const QRect place = sheet.list()->visualRect(sheet.model()->index(1));
    QTest::mouseClick(sheet.list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(sheet.currentWidget(), sheet.viewer());
    QCOMPARE(sheet.viewer()->current().row(), 1);
}

void TestContactSheet::theNextPictureIsAKeyAway()
{
    ContactSheet sheet;
    sheet.resize(700, 500);
    sheet.setOutputs(outputs(), m_folder.path());
    sheet.show();
    QTest::mouseClick(
        sheet.list()->viewport(), Qt::LeftButton, {}, sheet.list()->visualRect(sheet.model()->index(0)).center());
    QTest::keyClick(sheet.viewer()->view(), Qt::Key_PageDown);
    QCOMPARE(sheet.viewer()->current().row(), 1);
    QCOMPARE(sheet.list()->currentIndex().row(), 1);
    QTest::keyClick(sheet.viewer()->view(), Qt::Key_Left); // a fitted picture leaves the arrows free
    QCOMPARE(sheet.viewer()->current().row(), 0);
    QTest::keyClick(sheet.viewer()->view(), Qt::Key_PageUp);
    QCOMPARE(sheet.viewer()->current().row(), 0);
}

void TestContactSheet::zoomHasFitWholeAndWheel()
{
    ZoomView view;
    view.resize(320, 180);
    view.show();
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(Qt::gray);
    view.setImage(image);
    QVERIFY(view.isFitted());
    QCOMPARE(view.zoom(), 0.25);
    QTest::keyClick(&view, Qt::Key_1);
    QCOMPARE(view.zoom(), 1.0);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.zoom() > 1);
    QTest::keyClick(&view, Qt::Key_0);
    QVERIFY(view.isFitted());
    QWheelEvent wheel({10, 10}, view.mapToGlobal(QPointF(10, 10)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(!view.isFitted() && view.zoom() > 0.25);
    view.setImage(image); // another picture is seen whole first
    QVERIFY(view.isFitted());
}

QTEST_MAIN(TestContactSheet)
#include "tst_contactsheet.moc"
