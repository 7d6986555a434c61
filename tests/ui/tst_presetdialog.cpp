// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/presetfile.h"
#include "tests/support/windowfixture.h"
#include "ui/inspector/outputspage.h"
#include "ui/messagebar.h"
#include "ui/presets/lostwishesdialog.h"
#include "ui/presets/presetdetails.h"
#include "ui/presets/presetdialog.h"
#include "ui/presets/presetform.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/presetmime.h"
#include "ui/presets/windowpresets.h"

#include <QAccessible>
#include <QInputDialog>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

/// A window with its presets dialog open.
class Presets : public WindowFixture
{
public:
    Presets()
        : WindowFixture(u"mp4"_s)
    {
        dialog = window->presets()->dialog();
        dialog->show();
        dialog->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
    }

    PresetDesk *desk() { return window->presets()->desk(); }
    PresetList *list() { return dialog->list(); }
    /// Of a button in the dialog, by what stands on it.
    void press(const QString &text)
    {
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        qFatal("no button %s", qPrintable(text));
    }
    /// A button on screen, by its name for screen readers.
    QAbstractButton *named(const QString &name)
    {
        for (auto *button : dialog->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        qFatal("no button %s", qPrintable(name));
    }
    void pressNamed(const QString &name) { QTest::mouseClick(named(name), Qt::LeftButton); }
    void choose(const QStringList &keys)
    {
        list()->clearSelection();
        for (const QString &key : keys)
            list()->select(key);
    }
    QStringList shown()
    {
        QStringList titles;
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *section = list()->topLevelItem(i);
            for (int j = 0; !section->isHidden() && j < section->childCount(); ++j) {
                if (!section->child(j)->isHidden())
                    titles += section->child(j)->text(0);
            }
        }
        return titles;
    }
    QString told() { return dialog->messages()->text(); }
    QString own(const QString &title) { return desk()->add({{}, title, {}, {}, builtInPresets().first().outputs, {}}); }
    QString write(const QString &name, const QByteArray &text)
    {
        QFile written(path(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(name));
        return written.fileName();
    }
    qsizetype outputs(int row) { return model().at(row).order.spec.outputs.size(); }

    PresetDialog *dialog = nullptr;
};

QByteArray handBrakeFile()
{
    const QJsonObject preset{{u"PresetName"_s, u"Fast 720p"_s}, {u"FileFormat"_s, u"av_mp4"_s},
        {u"VideoEncoder"_s, u"nvenc_h265"_s}, {u"PictureHeight"_s, 720}, {u"PictureWidth"_s, 1280},
        {u"SubtitleTrackSelectionBehavior"_s, u"first"_s}};
    const QJsonObject folder{
        {u"PresetName"_s, u"General"_s}, {u"Folder"_s, true}, {u"ChildrenArray"_s, QJsonArray{preset}}};
    const QJsonObject whole{{u"PresetList"_s, QJsonArray{folder}}};
    return QJsonDocument(whole).toJson();
}

} // namespace

class TestPresetDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchNarrowsTheList();
    void theSelectedPresetIsToldInWords();
    void whatIsDeletedIsBackWithOneClick();
    void renamingAsksForNameCategoryAndPurpose();
    void favouritesStandOnTop();
    void aGroupIsAddedAllAtOnce();
    void aGroupsPresetsArePutInOrder();
    void aGroupTakesPresetsInAndGivesThemBack();
    void presetsDroppedOnAGroupJoinIt();
    void aPresetDroppedOnARowIsAddedToIt();
    void aPresetDroppedOnTheSelectionIsAddedToAllOfIt();
    void addingIsOneStepBack();
    void newRowsBecomeWhatTheButtonSays();
    void exportedPresetsComeBackFromADrop();
    void handBrakesPresetsComeInAndTheirLossesAreListed();
    void aFileThatHoldsNoPresetsIsSaidOnce();
    void outputsAreSavedAsAPresetAndReplacedOnlyUndoably();
    void everyControlHasAName();
};

void TestPresetDialog::searchNarrowsTheList()
{
    Presets fixture;
    auto *search = fixture.dialog->findChild<QLineEdit *>();
    search->setText(u"phone"_s);
    QCOMPARE(fixture.shown(), QStringList{u"Phone"_s});
    search->setText(u"SOUND M4A"_s); // category and format, in any case
    QCOMPARE(fixture.shown(), (QStringList{u"Sound alone"_s, u"Speech"_s}));
    search->setText(u"no such thing"_s);
    QVERIFY(fixture.shown().isEmpty());
    search->clear();
    QCOMPARE(fixture.shown().size(), builtInPresets().size());
}

void TestPresetDialog::theSelectedPresetIsToldInWords()
{
    Presets fixture;
    fixture.choose({u"archive"_s});
    QStringList texts;
    for (const QLabel *label : fixture.dialog->findChild<PresetDetails *>()->findChildren<QLabel *>())
        texts += label->text();
    const QString all = texts.join(u'\n');
    for (const QString &part :
        {u"Archive"_s, u"Built in"_s, u"looks like the source"_s, u"Matroska"_s, u"Speed: slow"_s})
        QVERIFY2(all.contains(part), qPrintable(all));
}

void TestPresetDialog::whatIsDeletedIsBackWithOneClick()
{
    Presets fixture;
    const QString key = fixture.own(u"Mine"_s);
    fixture.desk()->setFavourite(key, true);
    fixture.choose({key, u"web"_s});
    fixture.list()->setFocus();
    QTest::keyClick(fixture.list(), Qt::Key_Delete);
    QVERIFY(!fixture.desk()->preset(key));
    QVERIFY(fixture.desk()->preset(u"web"_s)); // built in
    QVERIFY2(fixture.told().contains(u"Mine"_s), qPrintable(fixture.told()));
    fixture.press(u"Undo"_s);
    QVERIFY(fixture.desk()->isFavourite(key));
    QCOMPARE(fixture.engine.saved.size(), 1);
    QCOMPARE(fixture.list()->selectedPresets(), QStringList{key});
}

void TestPresetDialog::renamingAsksForNameCategoryAndPurpose()
{
    Presets fixture;
    const QString key = fixture.own(u"Mine"_s);
    fixture.choose({key});
    fixture.press(u"Rename …"_s);
    auto *form = fixture.dialog->findChild<PresetForm *>();
    QVERIFY(form);
    const QList<QLineEdit *> fields = form->findChildren<QLineEdit *>();
    const auto field = [&](const QString &text) {
        return *std::ranges::find_if(fields, [&](QLineEdit *edit) { return edit->text() == text; });
    };
    field(u"Mine"_s)->setText(u"  Client   cut "_s);
    form->accept();
    QCOMPARE(fixture.desk()->titleOf(key), u"Client cut"_s);
    QCOMPARE(fixture.engine.saved.last().title, u"Client cut"_s);
    QCOMPARE(fixture.list()->selectedPresets(), QStringList{key});
}

void TestPresetDialog::favouritesStandOnTop()
{
    Presets fixture;
    fixture.choose({u"webm"_s});
    fixture.press(u"Favourite"_s);
    QCOMPARE(fixture.shown().first(), u"WebM"_s);
    QCOMPARE(fixture.engine.shelf.favourites, QStringList{u"webm"_s});
    QMenu *menu = fixture.window->presets()->button()->menu();
    Q_EMIT menu->aboutToShow();
    const QList<QAction *> actions = menu->actions();
    QVERIFY(actions.first()->isSeparator()); // the heading
    QCOMPARE(actions.at(1)->text(), u"WebM"_s);
    fixture.press(u"Favourite"_s);
    QVERIFY(fixture.engine.shelf.favourites.isEmpty());
}

void TestPresetDialog::aGroupIsAddedAllAtOnce()
{
    Presets fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    fixture.choose({u"webm"_s, u"audio"_s});
    fixture.press(u"Group …"_s);
    auto *ask = fixture.dialog->findChild<QInputDialog *>();
    QVERIFY(ask);
    ask->setTextValue(u"Both"_s);
    ask->accept();
    QCOMPARE(fixture.list()->selectedPresets(), QStringList{u"group/both"_s});
    fixture.press(u"Add to the selected rows"_s);
    for (int row = 0; row < 2; ++row) {
        const QList<OutputSpec> outputs = fixture.model().at(row).order.spec.outputs;
        QCOMPARE(outputs.size(), 3); // one was there
        QCOMPARE(outputs.last().container == u"webm"_s || outputs.last().container == u"m4a"_s, true);
    }
}

void TestPresetDialog::aGroupsPresetsArePutInOrder()
{
    Presets fixture;
    const QString key = fixture.desk()->addGroup(u"Delivery"_s, {u"webm"_s, u"audio"_s, u"web"_s});
    fixture.choose({key});
    fixture.pressNamed(u"Move Sound alone down"_s);
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"webm"_s, u"web"_s, u"audio"_s}));
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Space); // at the end there is but the way up
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"webm"_s, u"audio"_s, u"web"_s}));
    QTest::keyClick(fixture.dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"audio"_s, u"webm"_s, u"web"_s}));
    QCOMPARE(fixture.list()->selectedPresets(), QStringList{key});
}

void TestPresetDialog::aGroupTakesPresetsInAndGivesThemBack()
{
    Presets fixture;
    const QString key = fixture.desk()->addGroup(u"Delivery"_s, {u"webm"_s, u"audio"_s});
    fixture.choose({key});
    fixture.pressNamed(u"Take WebM out of the group"_s);
    QCOMPARE(fixture.desk()->group(key)->presets, QStringList{u"audio"_s});
    QVERIFY2(fixture.told().contains(u"WebM"_s) && fixture.told().contains(u"Delivery"_s), qPrintable(fixture.told()));
    QVERIFY(!fixture.named(u"Take Sound alone out of the group"_s)->isEnabled()); // the last one stays
    fixture.press(u"Undo"_s);
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"webm"_s, u"audio"_s}));

    auto *menu = qobject_cast<QToolButton *>(fixture.named(u"Add a preset"_s))->menu();
    Q_EMIT menu->aboutToShow();
    QHash<QString, QAction *> offered;
    for (const QMenu *category : menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (QAction *action : category->actions())
            offered.insert(action->text(), action);
    }
    QVERIFY(!offered.value(u"WebM"_s)->isEnabled()); // it is there already
    offered.value(u"Phone"_s)->trigger();
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"webm"_s, u"audio"_s, u"phone"_s}));
}

void TestPresetDialog::presetsDroppedOnAGroupJoinIt()
{
    Presets fixture;
    const QString key = fixture.desk()->addGroup(u"Delivery"_s, {u"webm"_s});
    QTreeWidgetItem *groups = fixture.list()->topLevelItem(1);
    const QPoint onGroup = fixture.list()->visualItemRect(groups->child(0)).center();
    const std::unique_ptr<QMimeData> presets(presetMime({u"webm"_s, u"phone"_s}));
    const auto drop = [&](const QPoint &at) {
        QDragEnterEvent enter(at, Qt::CopyAction, presets.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.list()->viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, presets.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.list()->viewport(), &event);
        return event.isAccepted();
    };
    QVERIFY(drop(onGroup));
    QCOMPARE(fixture.desk()->group(key)->presets, (QStringList{u"webm"_s, u"phone"_s}));
    QVERIFY(!drop({5, fixture.list()->viewport()->height() - 2}));
}

void TestPresetDialog::aPresetDroppedOnARowIsAddedToIt()
{
    Presets fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    QueueTree *tree = fixture.window->queueTree();
    tree->select({fixture.model().at(0).key});
    const QPoint onSecond = tree->visualRect(tree->model()->index(1, 0)).center();
    const std::unique_ptr<QMimeData> data(presetMime({u"webm"_s}));
    QVERIFY(fixture.drop(data.get(), onSecond));
    QCOMPARE(fixture.outputs(0), 1);
    QCOMPARE(fixture.outputs(1), 2);
}

void TestPresetDialog::aPresetDroppedOnTheSelectionIsAddedToAllOfIt()
{
    Presets fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s), fixture.file(u"c.mp4"_s)});
    QueueTree *tree = fixture.window->queueTree();
    tree->select({fixture.model().at(0).key, fixture.model().at(1).key});
    const std::unique_ptr<QMimeData> data(presetMime({u"webm"_s, u"audio"_s}));
    QVERIFY(fixture.drop(data.get(), tree->visualRect(tree->model()->index(1, 0)).center()));
    QCOMPARE(fixture.outputs(0), 3);
    QCOMPARE(fixture.outputs(1), 3);
    QCOMPARE(fixture.outputs(2), 1);
    tree->clearSelection();
    QVERIFY(fixture.drop(data.get(), {40, tree->viewport()->height() - 4})); // beside all rows, with none selected
    QCOMPARE(fixture.outputs(2), 1);
    QVERIFY(fixture.told().contains(u"Select"_s));
}

void TestPresetDialog::addingIsOneStepBack()
{
    Presets fixture;
    fixture.dropFiles({fixture.file(u"a.mp4"_s), fixture.file(u"b.mp4"_s)});
    fixture.choose({u"webm"_s, u"audio"_s});
    fixture.press(u"Add to the selected rows"_s);
    QCOMPARE(fixture.outputs(1), 3);
    fixture.window->desk()->undoStack()->undo();
    QCOMPARE(fixture.outputs(0), 1);
    QCOMPARE(fixture.outputs(1), 1);
}

void TestPresetDialog::newRowsBecomeWhatTheButtonSays()
{
    Presets fixture;
    const QString group = fixture.desk()->addGroup(u"Both"_s, {u"webm"_s, u"audio"_s});
    fixture.choose({group});
    fixture.press(u"Use for new rows"_s);
    QCOMPARE(fixture.window->presets()->button()->text(), u"Both"_s);
    fixture.dropFiles({fixture.file(u"a.mp4"_s)});
    QCOMPARE(fixture.outputs(0), 2);
    fixture.window.reset();
    fixture.open();
    QTRY_COMPARE(fixture.window->presets()->button()->text(), u"Both"_s); // also the next time
    fixture.window->presets()->desk()->remove({group});
    QCOMPARE(fixture.window->presets()->button()->text(), u"Web"_s); // the usual one in place of what is gone
}

void TestPresetDialog::exportedPresetsComeBackFromADrop()
{
    Presets fixture;
    const QString one = fixture.own(u"One"_s);
    const QString two = fixture.own(u"Two"_s);
    const QList<Preset> before = fixture.engine.saved;
    fixture.choose({one, two});
    fixture.dialog->exportTo(fixture.path(u"mine.json"_s));
    QVERIFY2(fixture.told().contains(u"2"_s), qPrintable(fixture.told()));
    fixture.dialog->removeSelected();
    fixture.dialog->close();
    QSignalSpy imported(fixture.window->presets(), &WindowPresets::imported);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.path(u"mine.json"_s))});
    QVERIFY(fixture.drop(&data));
    QVERIFY(!imported.isEmpty() || imported.wait());
    QCOMPARE(fixture.engine.saved, before);
    QVERIFY(fixture.window->messages()->text().startsWith(u"2 preset"_s));
    QCOMPARE(fixture.model().size(), 0); // presets are no sources
}

void TestPresetDialog::handBrakesPresetsComeInAndTheirLossesAreListed()
{
    Presets fixture;
    QSignalSpy imported(fixture.window->presets(), &WindowPresets::imported);
    Q_EMIT fixture.dialog->importWanted({fixture.write(u"hb.json"_s, handBrakeFile())});
    QVERIFY(!imported.isEmpty() || imported.wait());
    QCOMPARE(fixture.desk()->preset(u"fast-720p"_s)->category, u"General"_s);
    QCOMPARE(fixture.list()->selectedPresets(), QStringList{u"fast-720p"_s});
    QVERIFY2(fixture.told().contains(u"could not be carried over"_s), qPrintable(fixture.told()));
    fixture.press(u"Show them"_s);
    auto *lost = fixture.dialog->findChild<LostWishesDialog *>();
    QVERIFY(lost);
    auto *tree = lost->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Fast 720p"_s);
    QStringList lines;
    for (int i = 0; i < tree->topLevelItem(0)->childCount(); ++i)
        lines += tree->topLevelItem(0)->child(i)->text(0);
    QCOMPARE(lines, (QStringList{u"Video encoder: nvenc_h265"_s, u"Subtitles: first"_s}));
}

void TestPresetDialog::aFileThatHoldsNoPresetsIsSaidOnce()
{
    Presets fixture;
    QSignalSpy imported(fixture.window->presets(), &WindowPresets::imported);
    fixture.window->presets()->importFiles({fixture.write(u"bad.json"_s, "{\"a\": 1}"), fixture.path(u"none.json"_s)});
    QVERIFY(!imported.isEmpty() || imported.wait());
    QVERIFY2(
        fixture.told().contains(u"bad.json"_s) && fixture.told().contains(u"none.json"_s), qPrintable(fixture.told()));
    QVERIFY(fixture.engine.saved.isEmpty());
}

void TestPresetDialog::outputsAreSavedAsAPresetAndReplacedOnlyUndoably()
{
    Presets fixture;
    fixture.dialog->close();
    const auto save = [&](const JobSpec &spec) {
        Q_EMIT fixture.window->findChild<OutputsPage *>()->savePresetWanted(spec);
        auto *form = fixture.window->findChild<PresetForm *>();
        form->findChildren<QLineEdit *>().first()->setText(u"Mine"_s);
        form->accept();
        QCoreApplication::sendPostedEvents(form, QEvent::DeferredDelete);
    };
    JobSpec spec;
    applyPreset(*fixture.desk()->preset(u"webm"_s), &spec);
    save(spec);
    QCOMPARE(fixture.engine.saved.size(), 1);
    QCOMPARE(fixture.engine.saved.first().outputs, spec.outputs);
    JobSpec other;
    applyPreset(*fixture.desk()->preset(u"audio"_s), &other);
    save(other);
    QCOMPARE(fixture.engine.saved.size(), 1);
    QCOMPARE(fixture.engine.saved.first().outputs, other.outputs);
    for (auto *button : fixture.window->messages()->findChildren<QPushButton *>())
        button->click();
    QCOMPARE(fixture.engine.saved.first().outputs, spec.outputs);
}

void TestPresetDialog::everyControlHasAName()
{
    Presets fixture;
    fixture.choose({fixture.own(u"Mine"_s)});
    for (QWidget *widget : fixture.dialog->findChildren<QWidget *>()) {
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const QString className = QLatin1StringView(widget->metaObject()->className());
        const bool isPart = className.startsWith("Qt"_L1) || className == "QHeaderView"_L1 || widget->focusProxy()
            || qobject_cast<QLineEdit *>(widget->parentWidget());
        if (accessible && widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && !isPart)
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), qPrintable(className));
    }
}

QTEST_MAIN(TestPresetDialog)
#include "tst_presetdialog.moc"
