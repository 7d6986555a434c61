// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/windowpresets.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "ui/inspector/outputspage.h"
#include "ui/messagebar.h"
#include "ui/presets/lostwishesdialog.h"
#include "ui/presets/presetdialog.h"
#include "ui/presets/presetform.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/presetmenu.h"
#include "ui/queue/queuetree.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto usualPreset = "web"_L1;

/// Everything that a file's presets lost, file by file.
QList<LostWish> lostOf(const QList<PresetFileRead> &files)
{
    QList<LostWish> lost;
    for (const PresetFileRead &read : files) {
        if (read.file)
            lost += read.file->lost;
    }
    return lost;
}

} // namespace

WindowPresets::WindowPresets(Engine *engine, QueueDesk *queue, MessageBar *messages, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_messages(messages)
    , m_window(window)
    , m_desk(new PresetDesk(engine, this))
    , m_button(new QToolButton(window))
    , m_menu(new QMenu(m_button))
    , m_manage(new QAction(icon(u"preset"), tr("&Presets …"), this))
{
    m_manage->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(m_manage, &QAction::triggered, this, [this] {
        dialog()->show();
        dialog()->raise();
        dialog()->activateWindow();
    });
    m_button->setIcon(icon(u"preset"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setProperty("popup", true);
    m_button->setProperty("menu", true);
    m_button->setAccessibleName(tr("Preset for new rows"));
    m_button->setToolTip(tr("What new rows become; for the selected rows use Add output"));
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        clearPresetMenu(m_menu);
        fillPresetMenu(m_menu, *m_desk, chosenKey(), [this](const QString &key) { Q_EMIT chosen(key); });
        m_menu->addSeparator();
        m_menu->addAction(m_manage);
    });
    connect(m_desk, &PresetDesk::told, this, [this](const QString &text) {
        if (!m_dialog || !m_dialog->isVisible()) // which says it itself
            m_messages->say(MessageBar::Kind::Warning, text);
    });
    connect(m_desk, &PresetDesk::changed, this, &WindowPresets::showChosen);
    connect(m_desk, &PresetDesk::changed, this, &WindowPresets::changed);
    m_desk->begin();
}

WindowPresets::~WindowPresets() { delete m_dialog; } // before the desk it looks at

PresetDialog *WindowPresets::dialog()
{
    if (!m_dialog) {
        m_dialog = new PresetDialog(m_desk, m_window);
        connect(m_dialog, &PresetDialog::importWanted, this, &WindowPresets::importFiles);
        connect(m_dialog, &PresetDialog::defaultWanted, this, [this](const QString &key) {
            Q_EMIT chosen(key);
            say(false, tr("New rows become “%1”.").arg(m_desk->titleOf(key)));
        });
        connect(
            m_dialog, &PresetDialog::addWanted, this, [this](const QStringList &keys) { addTo(selectedRows(), keys); });
    }
    return m_dialog;
}

void WindowPresets::serve(QueueTree *tree)
{
    m_tree = tree;
    connect(tree, &QueueTree::presetsDropped, this, [this, tree](const QStringList &keys, RowKey onto) {
        const QList<RowKey> selected = tree->selectedKeys();
        addTo(onto && !selected.contains(onto) ? QList<RowKey>{onto} : selected, keys);
    });
}

void WindowPresets::serve(OutputsPage *page)
{
    connect(page, &OutputsPage::savePresetWanted, this, &WindowPresets::savePreset);
    const auto fill = [this, page] {
        page->setPresetMenu([this](QMenu *menu) {
            fillPresetMenu(menu, *m_desk, {}, [this](const QString &key) { addTo(selectedRows(), {key}); });
        });
    };
    connect(m_desk, &PresetDesk::changed, page, fill);
    fill();
}

QList<RowKey> WindowPresets::selectedRows() const { return m_tree ? m_tree->selectedKeys() : QList<RowKey>(); }

QString WindowPresets::chosenKey() const
{
    return m_desk->presetsOf(m_chosen).isEmpty() ? QString(usualPreset) : m_chosen;
}

void WindowPresets::setChosen(const QString &key)
{
    m_chosen = key;
    showChosen();
}

void WindowPresets::showChosen()
{
    m_button->setText(m_desk->titleOf(chosenKey()));
    m_button->setAccessibleDescription(m_button->text());
}

void WindowPresets::fillDefaults(DraftDefaults *defaults) const
{
    for (const Preset &preset : m_desk->presetsOf(chosenKey())) {
        defaults->outputs += preset.outputs;
        defaults->thumbnails += preset.thumbnails;
    }
}

void WindowPresets::addTo(const QList<RowKey> &rows, const QStringList &keys)
{
    if (rows.isEmpty())
        return say(true, tr("Select the rows that the preset is to be added to."));
    QList<Preset> presets;
    QStringList titles;
    for (const QString &key : keys) {
        presets += m_desk->presetsOf(key);
        titles += m_desk->titleOf(key);
    }
    const auto isOpen = [this](RowKey key) {
        const QueueRow *row = m_queue->model()->find(key);
        return row && isEditable(*row);
    };
    if (presets.isEmpty())
        return;
    if (std::ranges::none_of(rows, isOpen))
        return say(true, tr("What has begun can no longer be edited. Duplicate it to make something else of it."));
    m_queue->edit(tr("Add preset %1").arg(titles.join(u", "_s)), rows, [&presets](JobOrder &order) {
        for (const Preset &preset : std::as_const(presets))
            applyPreset(preset, &order.spec);
    });
}

QList<QUrl> WindowPresets::takeFiles(const QList<QUrl> &urls)
{
    QList<QUrl> others;
    QStringList paths;
    for (const QUrl &url : urls) {
        if (isPresetFile(url))
            paths += url.toLocalFile();
        else
            others += url;
    }
    if (!paths.isEmpty())
        importFiles(paths);
    return others;
}

void WindowPresets::importFiles(const QStringList &paths)
{
    whenAnswered(QtConcurrent::run(readPresetFiles, paths), this,
        [this](const QList<PresetFileRead> &files) { takeRead(files); });
}

void WindowPresets::takeRead(const QList<PresetFileRead> &files)
{
    PresetArrival all;
    QStringList words;
    for (const PresetFileRead &read : files) {
        if (!read.file) {
            words += errorText(read.file.error());
            continue;
        }
        const PresetArrival arrival = m_desk->take(*read.file);
        all.added += arrival.added;
        all.known += arrival.known;
    }
    const bool isWarning = !words.isEmpty();
    if (!all.added.isEmpty())
        words.prepend(tr("%n preset(s) imported.", nullptr, int(all.added.size())));
    if (all.known > 0)
        words += tr("%n preset(s) were there already.", nullptr, all.known);
    const QList<LostWish> lost = lostOf(files);
    if (!lost.isEmpty())
        words += tr("%n setting(s) could not be carried over.", nullptr, int(lost.size()));
    say(isWarning || !lost.isEmpty(), words.join(u' '), lost.isEmpty() ? QString() : tr("Show them"), [this, lost] {
        auto *list = new LostWishesDialog(lost, m_dialog && m_dialog->isVisible() ? m_dialog.data() : m_window);
        list->setAttribute(Qt::WA_DeleteOnClose);
        list->open();
    });
    if (m_dialog && !all.added.isEmpty()) {
        m_dialog->list()->clearSelection();
        for (const QString &key : std::as_const(all.added))
            m_dialog->list()->select(key);
    }
    Q_EMIT imported();
}

void WindowPresets::savePreset(const JobSpec &spec)
{
    auto *form = new PresetForm({}, m_desk->categories(), m_window);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setWindowTitle(tr("Save as preset"));
    connect(form, &QDialog::accepted, this, [this, form, spec] {
        const PresetTexts texts = form->texts();
        saveAs(texts.title, texts.category, texts.purpose, spec);
    });
    form->open();
}

// One of the user's own of that name is replaced, and can be taken back.
void WindowPresets::saveAs(const QString &title, const QString &category, const QString &purpose, const JobSpec &spec)
{
    Preset made{{}, title, purpose, category, spec.outputs, spec.thumbnails};
    for (const Preset &old : m_desk->presets()) {
        if (!m_desk->isOwn(old.name) || old.title != title)
            continue;
        made.name = old.name;
        m_desk->change(made);
        return say(
            false, tr("The preset “%1” was replaced.").arg(title), tr("Undo"), [this, old] { m_desk->change(old); });
    }
    m_desk->add(made);
    say(false, tr("Saved as the preset “%1”.").arg(title));
}

void WindowPresets::say(bool isWarning, const QString &text, const QString &action, const std::function<void()> &act)
{
    MessageBar *bar = m_dialog && m_dialog->isVisible() ? m_dialog->messages() : m_messages;
    bar->say(isWarning ? MessageBar::Kind::Warning : MessageBar::Kind::Note, text, action, act);
}

} // namespace Zoetrope
