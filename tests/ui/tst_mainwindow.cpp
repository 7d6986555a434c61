// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/inspector/frameview.h"
#include "ui/inspector/outputcard.h"
#include "ui/inspector/outputspage.h"
#include "ui/inspector/previewtab.h"
#include "ui/inspector/runningframe.h"
#include "ui/inspector/thumbnailspage.h"
#include "ui/messagebar.h"
#include "ui/queue/rowtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace std::chrono_literals;

namespace {

/// A control below `parent` by the name a screen reader says.
template <typename Widget> Widget *named(QWidget *parent, const QString &name)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Controls that a screen reader could not name.
QStringList namelessControls(QWidget *window)
{
    QStringList nameless;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const QString className = QLatin1StringView(widget->metaObject()->className());
        const bool isPartOfAnother = className.startsWith("Qt"_L1) || className == "QScrollArea"_L1
            || className == "QTabBar"_L1 || className == "QHeaderView"_L1 || className == "QAbstractScrollArea"_L1
            || className == "QComboBoxListView"_L1 || widget->focusProxy()
            || qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<QLineEdit *>(widget->parentWidget());
        if (!isPartOfAnother && accessible->text(QAccessible::Name).isEmpty())
            nameless += className + u" in "_s + QLatin1StringView(widget->parentWidget()->metaObject()->className());
    }
    return nameless;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropOfFilesFoldersAndAddressesBecomesRows();
    void droppedTextIsTakenToo();
    void whatIsPastedIsTakenOrSaidToBeNothing();
    void theWholePathGoesByKeyboard();
    void theOutputsTabEditsAllSelectedRows();
    void aPresetIsAddedToTheSelection();
    void theSliderShowsItsFrameUnderEveryFilter();
    void whatIsBeingEncodedIsSeen();
    void picturesAreChosenOnTheSource();
    void everySetOfPicturesCanBeEdited();
    void namesAreShownWhileTheyAreTyped();
    void groupedRowsKeepTheirHeadingsInPlace();
    void openedRowsShowTheirOutputsInLowerOnes();
    void columnsGrowWithTheWindowUntilTheyAreChosen();
    void whatIsWrongIsSaidOnceWithAWayThere();
    void searchNarrowsTheQueue();
    void rowsCanBeDraggedToAnotherPlace();
    void pausingTheQueueShows();
    void theLogTabSaysWhyAndTriesAgain();
    void unstartedRowsAreThereTheNextTime();
    void settingsHoldAtOnce();
    void aSavedPresetIsOffered();
    void everyControlHasAName();
};

void TestMainWindow::aDropOfFilesFoldersAndAddressesBecomesRows()
{
    WindowFixture fixture;
    QVERIFY(QDir().mkpath(fixture.path(u"Day 1"_s)));
    fixture.file(u"Day 1/b.mov"_s);
    fixture.file(u"notes.txt"_s);
    const int added = fixture.dropFiles({fixture.file(u"a.mp4"_s), QUrl::fromLocalFile(fixture.path(u"Day 1"_s)),
        fixture.file(u"notes.txt"_s), QUrl(u"https://example.org/c.mp4"_s)});
    QCOMPARE(added, 2);
    QCOMPARE(fixture.model().size(), 2);
    QCOMPARE(fixture.model().at(1).order.destination, fixture.path(u"out/Day 1"_s));
    QCOMPARE(fixture.window->queueTree()->selectedKeys().size(), 2);
    const QString said = fixture.window->messages()->text();
    QVERIFY2(said.contains(u"neither video nor sound"_s) && said.contains(u"address"_s), qPrintable(said));
    QTRY_VERIFY(fixture.model().at(1).media);
    QVERIFY(fixture.model().index(0, 0).data(QueueModel::DetailRole).toString().contains(pixelsText({1280, 720})));
}

void TestMainWindow::droppedTextIsTakenToo()
{
    WindowFixture fixture;
    QMimeData data;
    data.setText(fixture.file(u"a.mp4"_s).toLocalFile());
    QSignalSpy taken(fixture.window.get(), &MainWindow::takenIn);
    QVERIFY(fixture.drop(&data));
    QVERIFY(!taken.isEmpty() || taken.wait());
    QCOMPARE(fixture.model().size(), 1);
}

void TestMainWindow::whatIsPastedIsTakenOrSaidToBeNothing()
{
    WindowFixture fixture;
    const QString list =
        u"\"%1\"\nhttps://example.org/c.mp4\nsome words\n"_s.arg(fixture.file(u"a b.mp4"_s).toLocalFile());
    QGuiApplication::clipboard()->setText(list);
    QSignalSpy taken(fixture.window.get(), &MainWindow::takenIn);
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!taken.isEmpty() || taken.wait());
    QCOMPARE(fixture.model().size(), 1);
    QVERIFY(fixture.window->messages()->text().contains(u"download"_s));
    QGuiApplication::clipboard()->setText(u"some words"_s);
    fixture.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(fixture.window->messages()->text().contains(u"no file"_s));
    QCOMPARE(fixture.model().size(), 1);
}

void TestMainWindow::theWholePathGoesByKeyboard()
{
    WindowFixture fixture;
    QCOMPARE(fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)}), 2);
    fixture.window->queueTree()->setFocus();
    fixture.key(Qt::Key_End);
    fixture.key(Qt::Key_Home);
    QCOMPARE(fixture.window->queueTree()->selectedKeys().size(), 1);
    fixture.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(fixture.state(0), RowState::Waiting);
    QCOMPARE(fixture.state(1), RowState::Draft);
    fixture.engine.run(fixture.engine.last(), 0.4);
    QCOMPARE(fixture.state(0), RowState::Running);
    fixture.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(fixture.state(0), RowState::Paused);
    fixture.key(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(fixture.state(0), RowState::Waiting);
    fixture.key(Qt::Key_End);
    fixture.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(fixture.state(0), RowState::Draft);
    fixture.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(fixture.model().size(), 3);
    fixture.key(Qt::Key_Delete);
    QCOMPARE(fixture.model().size(), 2);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.model().size(), 3);
}

void TestMainWindow::theOutputsTabEditsAllSelectedRows()
{
    WindowFixture fixture(u"mp4"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QWidget *page = fixture.window->findChild<OutputsPage *>();
    QVERIFY(page->isVisible());
    QTRY_VERIFY(named<QToolButton>(page, u"480p"_s));
    QTest::mouseClick(named<QToolButton>(page, u"480p"_s), Qt::LeftButton);
    for (int row = 0; row < 2; ++row) {
        const QList<Rung> ladder = fixture.model().at(row).order.spec.outputs.first().video->ladder;
        QVERIFY(ladder.contains(Rung{480, {}}));
    }
    fixture.window->desk()->undoStack()->undo();
    QVERIFY(!fixture.model().at(1).order.spec.outputs.first().video->ladder.contains(Rung{480, {}}));
    // One of them gets another format: the form says that they differ, and changes what they have in common.
    fixture.window->desk()->edit(u"x"_s, {fixture.model().at(0).key},
        [](JobOrder &order) { order.spec.outputs.first().audio->bitrate = Bitrate{64'000}; });
    QTRY_VERIFY(named<QComboBox>(page, u"Sound bit rate"_s));
    auto *rate = named<QComboBox>(page, u"Sound bit rate"_s);
    QTRY_COMPARE(named<QComboBox>(page, u"Sound bit rate"_s)->currentIndex(), -1);
    rate = named<QComboBox>(page, u"Sound bit rate"_s);
    QCOMPARE(rate->placeholderText(), u"Mixed"_s);
    Q_EMIT rate->activated(rate->findData(192));
    for (int row = 0; row < 2; ++row)
        QCOMPARE(fixture.model().at(row).order.spec.outputs.first().audio->bitrate.bps, 192'000);
}

void TestMainWindow::aPresetIsAddedToTheSelection()
{
    WindowFixture fixture(u"mp4"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    const qsizetype before = fixture.model().rowCount(fixture.model().index(0, 0));
    for (QAction *action : fixture.window->findChild<OutputsPage *>()->findChildren<QAction *>()) {
        if (action->text() == u"HLS"_s) {
            action->trigger();
            break;
        }
    }
    QCOMPARE(fixture.model().rowCount(fixture.model().index(0, 0)), before + 1);
    // The names that will be written are there before anything is encoded.
    const auto isNamed = [&] {
        const QList<QLabel *> labels = fixture.window->findChild<OutputsPage *>()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"master.m3u8"_s); });
    };
    QTRY_VERIFY(isNamed());
}

void TestMainWindow::theSliderShowsItsFrameUnderEveryFilter()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(0).media);
    auto *page = fixture.window->findChild<ThumbnailsPage *>();
    fixture.window->inspector()->setCurrentWidget(page);
    auto *slider = named<QSlider>(page, u"Moment"_s);
    QVERIFY(slider);
    QTRY_COMPARE(slider->maximum(), 60'000);
    slider->setValue(42'000);
    QTRY_VERIFY(!fixture.engine.wishes.isEmpty() && fixture.engine.wishes.last().moment == Microseconds(42'000'000));
    QTRY_COMPARE(fixture.engine.wishes.last().chains.size(), Catalog::stillFilters().size());
    auto *gallery = page->findChild<QListWidget *>();
    QCOMPARE(gallery->count(), int(Catalog::stillFilters().size()));
    QTRY_COMPARE(gallery->item(1)->icon().pixmap(16, 9).toImage().pixelColor(2, 2).green(), 42 * 4);
    fixture.window->activateWindow();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Period);
    QCOMPARE(slider->value(), 42'040); // one picture of 25 a second
}

void TestMainWindow::whatIsBeingEncodedIsSeen()
{
    WindowFixture fixture;
    QCOMPARE(fixture.dropFiles({fixture.file(u"a.mp4"_s)}), 1);
    const RowKey key = fixture.model().at(0).key;
    QVERIFY(fixture.window->desk()->start({key}).isEmpty());
    QTRY_VERIFY(fixture.model().at(0).job);
    const JobId job = *fixture.model().at(0).job;
    auto *tab = fixture.window->findChild<PreviewTab *>();
    fixture.window->inspector()->setCurrentWidget(tab);
    auto *running = tab->findChild<RunningFrame *>();
    QVERIFY(!running->isVisible());

    fixture.engine.run(job, 0.25, 12s);
    QTRY_VERIFY(running->isVisible());
    QTRY_VERIFY(!running->view()->image().isNull());
    const auto askedAt = [&fixture](Microseconds moment) { // others ask for posters meanwhile
        return std::ranges::count(fixture.engine.wishes, moment, &PictureWish::moment);
    };
    QCOMPARE(askedAt(12s), 1);
    for (int i = 1; i <= 5; ++i)
        fixture.engine.run(job, 0.3, 13s);
    QCOMPARE(askedAt(13s), 0); // once a second will do
    fixture.engine.succeed(job);
    QTRY_VERIFY(!running->isVisible());
}

void TestMainWindow::picturesAreChosenOnTheSource()
{
    WindowFixture fixture(u"mp4"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(0).media);
    auto *page = fixture.window->findChild<ThumbnailsPage *>();
    fixture.window->inspector()->setCurrentWidget(page);
    QTRY_VERIFY(named<QSlider>(page, u"Moment"_s)->maximum() > 0);
    named<QSlider>(page, u"Moment"_s)->setValue(5'000);
    QTRY_VERIFY(named<QToolButton>(page, u"WebP"_s));
    QVERIFY(fixture.model().at(0).order.spec.thumbnails.isEmpty()); // looking around asks for nothing
    QTest::mouseClick(named<QToolButton>(page, u"WebP"_s), Qt::LeftButton);
    for (int row = 0; row < 2; ++row) {
        const QList<ThumbnailSpec> sets = fixture.model().at(row).order.spec.thumbnails;
        QCOMPARE(sets.size(), 1);
        QCOMPARE(sets.first().moments.size(), 1);
        QCOMPARE(sets.first().moments.first().count(), 5'000'000);
        QCOMPARE(sets.first().formats, (QStringList{u"jpg"_s, u"webp"_s}));
    }
    auto *gallery = page->findChild<QListWidget *>();
    gallery->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(fixture.model().at(1).order.spec.thumbnails.first().filters.size(), 2); // the plain one and this
    QTRY_VERIFY(named<QToolButton>(page, u"720p"_s));
    QTest::mouseClick(named<QToolButton>(page, u"720p"_s), Qt::LeftButton);
    QCOMPARE(fixture.model().at(0).order.spec.thumbnails.first().resolutions, (QList<int>{0, 720}));
}

void TestMainWindow::everySetOfPicturesCanBeEdited()
{
    WindowFixture fixture(u"mp4"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(1).media);
    auto *page = fixture.window->findChild<ThumbnailsPage *>();
    fixture.window->inspector()->setCurrentWidget(page);
    QTRY_VERIFY(named<QSlider>(page, u"Moment"_s)->maximum() > 0);
    const auto sets = [&](int row) { return fixture.model().at(row).order.spec.thumbnails; };
    const auto click = [&](const QString &name) {
        QTRY_VERIFY(named<QToolButton>(page, name));
        QTest::mouseClick(named<QToolButton>(page, name), Qt::LeftButton);
    };
    QVERIFY(!named<QToolButton>(page, u"Add a set"_s)->isEnabled());
    click(u"WebP"_s);
    QCOMPARE(sets(1).size(), 1);
    named<QSlider>(page, u"Moment"_s)->setValue(30'000);
    click(u"Add a set"_s);
    QCOMPARE(sets(1).size(), 2);
    QCOMPARE(sets(1).last().moments, QList<Microseconds>{Microseconds(30'000'000)});
    click(u"PNG"_s); // in the new one
    QCOMPARE(sets(0).first().formats, (QStringList{u"jpg"_s, u"webp"_s}));
    QCOMPARE(sets(0).last().formats, (QStringList{u"jpg"_s, u"png"_s}));
    click(u"1. 2 picture(s)"_s);
    QTRY_VERIFY(named<QToolButton>(page, u"WebP"_s) && named<QToolButton>(page, u"WebP"_s)->isChecked());
    click(u"240p"_s);
    QCOMPARE(sets(1).first().resolutions, (QList<int>{0, 240}));
    QVERIFY(sets(1).last().resolutions.isEmpty());
    click(u"Remove this set"_s);
    QCOMPARE(sets(1).size(), 1);
    QCOMPARE(sets(1).first().formats, (QStringList{u"jpg"_s, u"png"_s}));
    fixture.window->desk()->undoStack()->undo();
    QCOMPARE(sets(0).size(), 2);
}

void TestMainWindow::namesAreShownWhileTheyAreTyped()
{
    WindowFixture fixture(u"mp4"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(0).media);
    QWidget *page = fixture.window->findChild<OutputsPage *>();
    QTRY_VERIFY(named<QLineEdit>(page, u"File name"_s));
    auto *name = named<QLineEdit>(page, u"File name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"{counter}-{date}-{na"_s);
    const auto isShown = [&](const QString &words) {
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    QTRY_VERIFY(isShown(u"001-"_s + day));
    QVERIFY(!isShown(u"{na"_s));
    QTest::keyClicks(name, u"me}"_s);
    QTRY_VERIFY(isShown(u"001-"_s + day + u"-a"_s));
    QCOMPARE(fixture.window->desk()->undoStack()->count(), 2); // the row, and one name
}

void TestMainWindow::groupedRowsKeepTheirHeadingsInPlace()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s), fixture.file(u"c.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(2).media);
    for (QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->text() == u"By &state"_s)
            action->trigger();
    }
    QueueTree *tree = fixture.window->queueTree();
    const auto height = [&](int row) { return tree->visualRect(tree->model()->index(row, 0)).height(); };
    QTRY_VERIFY(height(0) > height(1));
    QCOMPARE(height(1), height(2));
    QVERIFY(fixture.window->desk()->start({fixture.model().at(0).key}).isEmpty());
    QTRY_COMPARE(fixture.state(0), RowState::Waiting);
    QTRY_COMPARE(height(1), height(0)); // what has not been started has a heading of its own now
    QVERIFY(height(1) > height(2));
    fixture.window->close();
    fixture.open();
    QTRY_VERIFY(fixture.window->queueTree()->model()->index(0, 0).data(QueueModel::SectionRole).isValid());
}

void TestMainWindow::openedRowsShowTheirOutputsInLowerOnes()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QueueTree *tree = fixture.window->queueTree();
    const QModelIndex first = tree->model()->index(0, 0);
    const auto top = [&](const QModelIndex &index) { return tree->visualRect(index).top(); };
    const int closed = top(tree->model()->index(1, 0));
    QVERIFY(tree->uniformRowHeights()); // thousands of rows are not measured
    tree->setCurrentIndex(first);
    tree->setFocus();
    fixture.key(Qt::Key_Right);
    QVERIFY(tree->isExpanded(first));
    const int outputHeight = tree->visualRect(tree->model()->index(0, 0, first)).height();
    QVERIFY(outputHeight > 0 && outputHeight < tree->visualRect(first).height());
    QCOMPARE(top(tree->model()->index(1, 0)), closed + tree->model()->rowCount(first) * outputHeight);
    fixture.key(Qt::Key_Left);
    QVERIFY(tree->uniformRowHeights());
    QCOMPARE(top(tree->model()->index(1, 0)), closed);
}

void TestMainWindow::columnsGrowWithTheWindowUntilTheyAreChosen()
{
    WindowFixture fixture;
    const auto width = [&] { return fixture.window->queueTree()->header()->sectionSize(QueueModel::OutputsColumn); };
    fixture.window->resize(1280, 800);
    const int narrow = width();
    fixture.window->resize(1920, 1080);
    QTRY_VERIFY(width() > narrow);
    QHeaderView *header = fixture.window->queueTree()->header();
    const QPoint edge(header->sectionViewportPosition(QueueModel::OutputsColumn) + width() - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int chosen = width();
    QVERIFY(fixture.window->queueTree()->areColumnsChosen());
    fixture.window->close();
    fixture.open();
    QCOMPARE(width(), chosen);
}

void TestMainWindow::whatIsWrongIsSaidOnceWithAWayThere()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"broken1.mp4"_s), fixture.file(u"broken2.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(2).mediaError);
    fixture.window->queueTree()->clearSelection();
    fixture.key(Qt::Key_Return, Qt::ControlModifier);
    const QString said = fixture.window->messages()->text();
    QVERIFY2(said.contains(u"2"_s) && said.contains(u"broken1.mp4"_s), qPrintable(said));
    QTRY_COMPARE(fixture.engine.jobCount(), 1);
}

void TestMainWindow::searchNarrowsTheQueue()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"alpha.mp4"_s), fixture.file(u"beta.mp4"_s)});
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"beta"_s);
    QCOMPARE(fixture.window->queueTree()->model()->rowCount(), 1);
}

void TestMainWindow::rowsCanBeDraggedToAnotherPlace()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s), fixture.file(u"c.mp4"_s)});
    const std::unique_ptr<QMimeData> data(fixture.model().mimeData({fixture.model().index(2, 0)}));
    QVERIFY(fixture.drop(data.get(), {40, 2}));
    QCOMPARE(fixture.model().index(0, 0).data().toString(), u"c.mp4"_s);
}

void TestMainWindow::pausingTheQueueShows()
{
    WindowFixture fixture;
    fixture.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.engine.mode(), QueueMode::Paused);
    bool isSaid = false;
    for (const QLabel *label : fixture.window->findChildren<QLabel *>())
        isSaid = isSaid || label->text().startsWith(u"Queue paused"_s);
    QVERIFY(isSaid);
    fixture.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.engine.mode(), QueueMode::Running);
}

void TestMainWindow::theLogTabSaysWhyAndTriesAgain()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(0).media);
    fixture.window->queueTree()->setFocus();
    fixture.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(fixture.model().at(0).job);
    fixture.engine.fail(fixture.engine.last(), {ErrorCode::DiskFull, u"/out"_s, {}});
    fixture.window->inspector()->setCurrentIndex(fixture.window->inspector()->count() - 1);
    QPushButton *retry = nullptr;
    for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
        if (button->text() == u"Try again"_s && button->isVisible())
            retry = button;
    }
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    QCOMPARE(fixture.state(0), RowState::Waiting);
}

void TestMainWindow::unstartedRowsAreThereTheNextTime()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QVERIFY(fixture.window->close());
    fixture.window.reset();
    fixture.open();
    QCOMPARE(fixture.model().size(), 2);
    QCOMPARE(fixture.state(0), RowState::Draft);
}

void TestMainWindow::settingsHoldAtOnce()
{
    WindowFixture fixture;
    WindowSettings chosen = fixture.window->windowSettings();
    chosen.jobsAtOnce = 3;
    chosen.threads = 2;
    chosen.jobPlace = JobPlace::ThisProcess;
    chosen.verification = Verification::Full;
    chosen.folder = fixture.path(u"elsewhere"_s);
    chosen.collision = CollisionPolicy::Replace;
    fixture.window->setWindowSettings(chosen);
    QCOMPARE(fixture.engine.jobsAtOnce, 3);
    QCOMPARE(fixture.engine.threads, 2);
    QCOMPARE(fixture.engine.place, JobPlace::ThisProcess);
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QCOMPARE(fixture.model().at(0).order.destination, fixture.path(u"elsewhere"_s));
    QCOMPARE(fixture.model().at(0).order.collision, CollisionPolicy::Replace);
    QCOMPARE(fixture.model().at(0).order.spec.verification, Verification::Full);
    QCOMPARE(readSettings(fixture.settings), chosen);
    chosen.jobsAtOnce = 0; // by the machine again
    fixture.window->setWindowSettings(chosen);
    QCOMPARE(fixture.engine.jobsAtOnce, 0);
    // The next window tells the engine what is stored.
    fixture.engine.threads = 0;
    fixture.open();
    QCOMPARE(fixture.engine.threads, 2);
}

void TestMainWindow::aSavedPresetIsOffered()
{
    WindowFixture fixture;
    fixture.engine.saved += Preset{u"mine"_s, u"My own"_s, {}, {}, builtInPresets().first().outputs, {}};
    fixture.open();
    auto *button = named<QToolButton>(fixture.window.get(), u"Preset for new rows"_s);
    const auto isOffered = [button] {
        Q_EMIT button->menu()->aboutToShow();
        const QList<QAction *> actions = button->menu()->findChildren<QAction *>();
        return std::ranges::any_of(actions, [](const QAction *action) { return action->text() == u"My own"_s; });
    };
    QTRY_VERIFY(isOffered());
}

void TestMainWindow::everyControlHasAName()
{
    WindowFixture fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QTRY_VERIFY(fixture.model().at(0).media);
    for (int page = 0; page < fixture.window->inspector()->count(); ++page) {
        fixture.window->inspector()->setCurrentIndex(page);
        QCoreApplication::processEvents();
        QCOMPARE(namelessControls(fixture.window.get()), QStringList());
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
