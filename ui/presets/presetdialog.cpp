// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetdialog.h"

#include "engine/base/errortext.h"
#include "ui/inspector/controls.h"
#include "ui/messagebar.h"
#include "ui/presets/groupmembers.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetdetails.h"
#include "ui/presets/presetfiles.h"
#include "ui/presets/presetform.h"
#include "ui/presets/presetlist.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr QSize firstSize{820, 560};
constexpr int listWidth = 300;
constexpr int margin = 14;

} // namespace

PresetDialog::PresetDialog(PresetDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_messages(new MessageBar)
{
    setWindowTitle(tr("Presets"));
    resize(firstSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    auto *sides = new QSplitter;
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(makeListSide());
    sides->addWidget(makeDetailsSide());
    sides->setStretchFactor(1, 1);
    sides->setSizes({listWidth, firstSize.width() - listWidth});
    column->addWidget(sides, 1);
    addKeys();
    connect(m_desk, &PresetDesk::told, this,
        [this](const QString &text) { m_messages->say(MessageBar::Kind::Warning, text); });
    showSelection();
}

QToolButton *PresetDialog::makeButton(const QString &text, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("popup", true);
    button->setAccessibleName(text);
    return button;
}

QWidget *PresetDialog::makeListSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(margin, margin, margin, margin);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the presets"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_list = new PresetList(m_desk);
    connect(m_search, &QLineEdit::textChanged, m_list, &PresetList::setSearch);
    connect(m_list, &PresetList::selectedPresetsChanged, this, &PresetDialog::showSelection);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { m_add->click(); });
    connect(m_list, &PresetList::filesDropped, this, [this](const QList<QUrl> &urls) {
        QStringList paths;
        for (const QUrl &url : urls)
            paths += url.toLocalFile();
        Q_EMIT importWanted(paths);
    });
    connect(m_list, &PresetList::presetsDropped, this, [this](const QStringList &keys, const QString &group) {
        m_desk->setMembers(group, m_desk->group(group)->presets + keys);
        m_list->clearSelection();
        m_list->select(group);
    });
    auto *line = new QHBoxLayout;
    QToolButton *importing = makeButton(tr("Import …"), u"down"_s);
    importing->setToolTip(tr("Presets of Zoetrope or HandBrake, from files"));
    connect(importing, &QToolButton::clicked, this, &PresetDialog::chooseImport);
    QToolButton *exporting = makeButton(tr("Export …"), u"up"_s);
    exporting->setToolTip(tr("The selected presets, or all of your own, into one file"));
    connect(exporting, &QToolButton::clicked, this, &PresetDialog::chooseExport);
    line->addWidget(importing);
    line->addWidget(exporting);
    line->addStretch(1);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    return side;
}

QWidget *PresetDialog::makeDetailsSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(margin + 4, margin, margin, margin);
    column->setSpacing(10);
    m_details = new PresetDetails(m_desk);
    column->addWidget(m_details, 1);
    connect(m_details->members(), &GroupMembers::takenOut, this,
        [this](const QString &group, const QString &preset, const QStringList &before) {
            m_messages->say(MessageBar::Kind::Note,
                tr("“%1” is no longer in “%2”.").arg(m_desk->titleOf(preset), m_desk->titleOf(group)), tr("Undo"),
                [this, group, before] { m_desk->setMembers(group, before); });
        });

    auto *order = new QHBoxLayout;
    m_favourite = makeButton(tr("Favourite"), u"star"_s);
    m_favourite->setCheckable(true);
    connect(m_favourite, &QToolButton::clicked, this, &PresetDialog::setFavourite);
    m_group = makeButton(tr("Group …"), u"duplicate"_s);
    m_group->setToolTip(tr("Makes a group of the selected presets, to be added all at once"));
    connect(m_group, &QToolButton::clicked, this, &PresetDialog::groupSelected);
    m_edit = makeButton(tr("Rename …"), u"draft"_s);
    connect(m_edit, &QToolButton::clicked, this, &PresetDialog::editSelected);
    m_duplicate = makeButton(tr("Duplicate"), u"copy"_s);
    connect(m_duplicate, &QToolButton::clicked, this, [this] {
        const QString key = m_desk->duplicate(m_list->selectedPresets().value(0));
        m_list->clearSelection();
        m_list->select(key);
    });
    m_remove = makeButton(tr("Delete"), u"remove"_s);
    connect(m_remove, &QToolButton::clicked, this, &PresetDialog::removeSelected);
    for (QToolButton *button : {m_favourite, m_group, m_edit, m_duplicate, m_remove})
        order->addWidget(button);
    order->addStretch(1);
    column->addLayout(order);

    auto *use = new QHBoxLayout;
    m_add = new QPushButton(tr("Add to the selected rows"));
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addWanted(m_list->selectedPresets()); });
    m_default = new QPushButton(tr("Use for new rows"));
    m_default->setAutoDefault(false);
    connect(
        m_default, &QPushButton::clicked, this, [this] { Q_EMIT defaultWanted(m_list->selectedPresets().value(0)); });
    auto *closing = new QPushButton(tr("Close"));
    closing->setAutoDefault(false);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    use->addWidget(m_add);
    use->addWidget(m_default);
    use->addStretch(1);
    use->addWidget(closing);
    column->addLayout(use);
    return side;
}

void PresetDialog::addKeys()
{
    connect(m_list, &PresetList::removeWanted, this, &PresetDialog::removeSelected);
    connect(m_list, &PresetList::renameWanted, this, &PresetDialog::editSelected);
    auto *finding = new QShortcut(QKeySequence::Find, this);
    connect(finding, &QShortcut::activated, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
}

void PresetDialog::showSelection()
{
    const QStringList keys = m_list->selectedPresets();
    const auto isPreset = [this](const QString &key) { return m_desk->preset(key).has_value(); };
    const auto isFavourite = [this](const QString &key) { return m_desk->isFavourite(key); };
    const bool arePresets = !keys.isEmpty() && std::ranges::all_of(keys, isPreset);
    m_details->showPresets(keys);
    m_favourite->setEnabled(arePresets);
    m_favourite->setChecked(arePresets && std::ranges::all_of(keys, isFavourite));
    m_group->setEnabled(arePresets && keys.size() > 1);
    m_edit->setEnabled(keys.size() == 1 && m_desk->isOwn(keys.first()));
    m_duplicate->setEnabled(arePresets && keys.size() == 1);
    m_remove->setEnabled(std::ranges::any_of(keys, [this](const QString &key) { return m_desk->isOwn(key); }));
    m_add->setEnabled(!keys.isEmpty());
    m_default->setEnabled(keys.size() == 1);
}

void PresetDialog::setFavourite(bool isFavourite)
{
    for (const QString &key : m_list->selectedPresets())
        m_desk->setFavourite(key, isFavourite);
}

void PresetDialog::editSelected()
{
    const QStringList keys = m_list->selectedPresets();
    if (keys.size() == 1 && m_desk->isOwn(keys.first()))
        m_desk->group(keys.first()) ? editGroup(keys.first()) : editPreset(keys.first());
}

void PresetDialog::editPreset(const QString &key)
{
    const Preset preset = *m_desk->preset(key);
    auto *form = new PresetForm({preset.title, preset.category, preset.purpose}, m_desk->categories(), this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setWindowTitle(tr("Rename preset"));
    connect(form, &QDialog::accepted, this, [this, form, preset] {
        const PresetTexts texts = form->texts();
        Preset changed = preset;
        changed.title = texts.title;
        changed.category = texts.category;
        changed.purpose = texts.purpose;
        m_desk->change(changed);
    });
    form->open();
}

void PresetDialog::editGroup(const QString &key)
{
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("Rename group"));
    ask->setLabelText(tr("Name of the group:"));
    ask->setTextValue(m_desk->group(key)->title);
    connect(ask, &QInputDialog::textValueSelected, this, [this, key](const QString &title) {
        if (!title.simplified().isEmpty())
            m_desk->renameGroup(key, title.simplified());
    });
    ask->open();
}

void PresetDialog::groupSelected()
{
    const QStringList keys = m_list->selectedPresets();
    auto *ask = new QInputDialog(this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(tr("New group"));
    ask->setLabelText(tr("Name of the group:"));
    connect(ask, &QInputDialog::textValueSelected, this, [this, keys](const QString &title) {
        if (title.simplified().isEmpty())
            return;
        m_list->clearSelection();
        m_list->select(m_desk->addGroup(title.simplified(), keys));
    });
    ask->open();
}

void PresetDialog::removeSelected()
{
    QStringList keys = m_list->selectedPresets();
    keys.removeIf([this](const QString &key) { return !m_desk->isOwn(key); });
    if (keys.isEmpty())
        return;
    const QString title = m_desk->titleOf(keys.first());
    const PresetRemoval removal = m_desk->remove(keys);
    const QString text = keys.size() == 1 ? tr("“%1” was deleted.").arg(title)
                                          : tr("%n presets were deleted.", nullptr, int(keys.size()));
    m_messages->say(MessageBar::Kind::Note, text, tr("Undo"), [this, removal, keys] {
        m_desk->restore(removal);
        m_list->clearSelection();
        for (const QString &key : keys)
            m_list->select(key);
    });
}

void PresetDialog::chooseImport()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Import presets"), QDir::homePath(), tr("Presets of Zoetrope or HandBrake (*.json);;All files (*)"));
    if (!paths.isEmpty())
        Q_EMIT importWanted(paths);
}

QStringList PresetDialog::exported() const
{
    QStringList keys = m_list->selectedPresets();
    if (!keys.isEmpty())
        return keys;
    for (const Preset &preset : m_desk->presets()) {
        if (m_desk->isOwn(preset.name))
            keys += preset.name;
    }
    for (const PresetGroup &group : m_desk->shelf().groups)
        keys += groupKey(group.name);
    return keys;
}

void PresetDialog::chooseExport()
{
    const QStringList keys = exported();
    if (keys.isEmpty())
        return m_messages->say(
            MessageBar::Kind::Warning, tr("You have no presets of your own yet. Select what to export."));
    const QString name = keys.size() == 1 ? presetNameFrom(m_desk->titleOf(keys.first()), {}) : u"presets"_s;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export presets"), QDir::home().filePath(name + u".json"_s), tr("Presets (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void PresetDialog::exportTo(const QString &path)
{
    const PresetFile file = m_desk->gather(exported());
    if (const Result<> written = writePresetFile(path, file); !written)
        return m_messages->say(MessageBar::Kind::Warning, errorText(written.error()));
    m_messages->say(MessageBar::Kind::Note,
        tr("%n preset(s) exported to %1.", nullptr, int(file.presets.size())).arg(QDir::toNativeSeparators(path)));
}

} // namespace Zoetrope
