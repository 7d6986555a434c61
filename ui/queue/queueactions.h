// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuedesk.h"

#include <QAction>
#include <QTimer>

class QMenu;
class QWidget;

namespace Zoetrope {

class QueueTree;

/// Everything that can be done with the selected rows, as actions with keys; each is enabled while it means something.
/// What cannot be undone asks once, with a count.
///
/// Owns:    its actions; desk and view must outlive it.
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    QueueActions(QueueDesk *desk, QueueTree *view, QWidget *window);

    QAction *start; ///< the selected rows, or all drafts when none is selected
    QAction *pauseJobs;
    QAction *cancelJobs;
    QAction *retryJobs;
    QAction *duplicate;
    QAction *remove;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveTop;
    QAction *openFolder;
    QAction *openOutput;

    /// The whole menu, for the menu bar and the right button.
    void fill(QMenu *menu);

Q_SIGNALS:
    void problemsFound(const QList<Zoetrope::RowProblem> &problems);
    void openWanted(const QString &path);

private:
    void update();
    QAction *make(const QString &iconName, const QString &text, const QKeySequence &key, void (QueueActions::*act)());
    void startRows();
    void pauseOrResume();
    void cancelRows();
    void retryRows();
    void duplicateRows();
    void removeRows();
    void up();
    void down();
    void top();
    void openFolderOfRow();
    void openOutputOfRow();
    void setPriority(int priority);
    [[nodiscard]] bool confirm(const QString &title, const QString &question, const QString &yes) const;
    [[nodiscard]] QList<RowKey> selected() const;
    [[nodiscard]] QList<RowKey> selectedIn(std::initializer_list<RowState> states) const;

    QueueDesk *m_desk;
    QueueTree *m_view;
    QWidget *m_window;
    QMenu *m_priority;
    qsizetype m_selectedCount = 0;
    QTimer m_updateTimer{this}; ///< thousands of rows may change at once: one look at the selected ones
};

} // namespace Zoetrope
