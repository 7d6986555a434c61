// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presets/presetdesk.h"
#include "ui/presets/presetfiles.h"
#include "ui/queue/queuedesk.h"

#include <QPointer>
#include <functional>

class QAction;
class QMenu;
class QToolButton;

namespace Zoetrope {

class MessageBar;
class OutputsPage;
class PresetDialog;
class QueueTree;

/// All that the window does with presets: the button that chooses what new rows become, the dialog, what is dropped,
/// and adding to rows.
///
/// Owns:    the desk of presets and the dialog, once it was asked for; what it is given must outlive it.
class WindowPresets final : public QObject
{
    Q_OBJECT

public:
    WindowPresets(Engine *engine, QueueDesk *queue, MessageBar *messages, QWidget *window);
    ~WindowPresets() override;

    /// Takes drops of presets on the rows.
    void serve(QueueTree *tree);
    /// Fills its menu and saves what it wants saved.
    void serve(OutputsPage *page);
    [[nodiscard]] PresetDesk *desk() { return m_desk; }
    [[nodiscard]] QToolButton *button() { return m_button; }
    [[nodiscard]] QAction *manage() { return m_manage; }
    [[nodiscard]] PresetDialog *dialog();

    /// What new rows become; a key that is not known counts as the usual one.
    void setChosen(const QString &key);
    void fillDefaults(DraftDefaults *defaults) const;
    /// Imports the files of presets among them; returns the others.
    QList<QUrl> takeFiles(const QList<QUrl> &urls);
    void importFiles(const QStringList &paths);

Q_SIGNALS:
    void chosen(const QString &key); ///< by the operator
    void changed(); ///< the presets; what is chosen may make something else now
    void imported();

private:
    void showChosen();
    void addTo(const QList<RowKey> &rows, const QStringList &keys);
    void takeRead(const QList<PresetFileRead> &files);
    void savePreset(const JobSpec &spec);
    void saveAs(const QString &title, const QString &category, const QString &purpose, const JobSpec &spec);
    void say(bool isWarning, const QString &text, const QString &action = {}, const std::function<void()> &act = {});
    [[nodiscard]] QString chosenKey() const;
    [[nodiscard]] QList<RowKey> selectedRows() const;

    QueueDesk *m_queue;
    MessageBar *m_messages;
    QWidget *m_window;
    PresetDesk *m_desk;
    QToolButton *m_button;
    QMenu *m_menu;
    QAction *m_manage;
    QueueTree *m_tree = nullptr;
    QPointer<PresetDialog> m_dialog;
    QString m_chosen;
};

} // namespace Zoetrope
