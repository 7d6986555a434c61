// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queuefilter.h"
#include "ui/queue/queueactions.h"
#include "ui/settings/windowsettings.h"

#include <QMainWindow>
#include <QTimer>

class QLineEdit;
class QMenu;
class QSettings;
class QSplitter;
class QTabWidget;

namespace Zoetrope {

class AfterQueue;
class Desktop;
class InspectorPage;
class LogPage;
class MessageBar;
class OutputsPage;
class PortSwitch;
class QueueTree;
class StatusLine;
class TrayIcon;
class WindowPort;
class WindowPresets;
enum class CloseChoice;

/// The window: what comes in goes to the desk, what is selected to the inspector. No logic of its own.
///
/// Owns:    the desk and all widgets; engine, settings, desktop and port must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Options
    {
        Engine *engine = nullptr;
        QSettings *settings = nullptr;
        Desktop *desktop = nullptr; ///< where there is none the machine is left alone
        PortSwitch *port = nullptr; ///< where there is none nobody comes in
        QString draftFile; ///< where rows that were not started are kept; empty: nowhere
        QStringList remarks; ///< of the opening of the queue, for people
    };

    explicit MainWindow(Options options);
    ~MainWindow() override;

    /// Files, folders, addresses: looked through in the background, then rows.
    void takeIn(const QList<QUrl> &urls);
    [[nodiscard]] QueueDesk *desk() { return m_desk; }
    [[nodiscard]] QueueTree *queueTree() { return m_view; }
    [[nodiscard]] QTabWidget *inspector() { return m_inspector; }
    [[nodiscard]] MessageBar *messages() { return m_messages; }
    [[nodiscard]] AfterQueue *afterQueue() { return m_after; }
    [[nodiscard]] WindowPort *port() { return m_port; }
    [[nodiscard]] WindowPresets *presets() { return m_presets; }
    [[nodiscard]] const WindowSettings &windowSettings() const { return m_chosen; }
    void setWindowSettings(WindowSettings settings);
    /// The user's session ends: all is kept at once, and closing asks nothing. Jobs that are cut off go on the next
    /// time.
    void endSession();
    /// Keeps where everything stands and the rows that were not started, for the window that comes after this one.
    void keep();

Q_SIGNALS:
    /// takeIn() is done with what it was given.
    void takenIn(int added);
    /// A window speaks the language in which it was made: another one is to take its place.
    void languageChanged();
    /// For good: it was not sent to the tray.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setupUi();
    void setupToolBar();
    void setupMenus();
    void setupInspector();
    void fillGroupMenu(QMenu *menu);
    void setGroup(QueueFilter::Group group);
    void setupDesktop();
    void setupPort();
    void applyDefaults();
    /// Tells the engine what differs.
    void applyLimits(const WindowSettings &before);
    void showSelection();
    void refreshInspector();
    void showProblems(const QList<RowProblem> &problems);
    void showStatus();
    /// From the user's hands, who is told when it is nothing.
    void takeGiven(const QList<QUrl> &urls);
    void addFiles();
    void addFolder();
    void paste();
    void editSettings();
    void chooseFolder(const QList<RowKey> &keys);
    void pauseQueue(bool isPaused);
    void saveDraftsSoon();
    void saveDraftsNow();
    void restoreState();
    void storeState();
    void askToClose();
    void closeAs(CloseChoice choice);

    static constexpr QSize firstSize{1240, 760};

    Options m_options;
    WindowSettings m_chosen;
    QueueDesk *m_desk;
    QueueFilter *m_filter;
    QueueTree *m_view = nullptr;
    QueueActions *m_actions = nullptr;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_inspector = nullptr;
    OutputsPage *m_outputs = nullptr;
    LogPage *m_log = nullptr;
    MessageBar *m_messages = nullptr;
    StatusLine *m_status = nullptr;
    WindowPresets *m_presets = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_pauseQueue = nullptr;
    TrayIcon *m_tray = nullptr;
    AfterQueue *m_after = nullptr;
    WindowPort *m_port = nullptr;
    QTimer m_refreshTimer{this}; ///< many changes of rows, one look at the selected ones
    QTimer m_draftTimer{this};
    QTimer m_statusTimer{this};
    bool m_isClosing = false; ///< what becomes of the running jobs has been said
};

} // namespace Zoetrope
