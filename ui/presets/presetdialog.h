// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Zoetrope {

class MessageBar;
class PresetDesk;
class PresetDetails;
class PresetList;

/// All presets at a glance: found, kept in order, passed on. Stays open beside the window, so that presets can be
/// dragged onto rows. What is deleted can be taken back from the message that says so.
///
/// Owns: its widgets; the desk must outlive it.
class PresetDialog final : public QDialog
{
    Q_OBJECT

public:
    PresetDialog(PresetDesk *desk, QWidget *parent);

    [[nodiscard]] PresetList *list() { return m_list; }
    [[nodiscard]] MessageBar *messages() { return m_messages; }
    void removeSelected();
    void editSelected();
    void groupSelected();
    /// Writes what is selected, or all of the user's own.
    void exportTo(const QString &path);

Q_SIGNALS:
    void addWanted(const QStringList &keys); ///< to the selected rows
    void defaultWanted(const QString &key); ///< for new rows
    void importWanted(const QStringList &paths);

private:
    QWidget *makeListSide();
    QWidget *makeDetailsSide();
    QToolButton *makeButton(const QString &text, const QString &iconName);
    void addKeys();
    void showSelection();
    void chooseImport();
    void chooseExport();
    void editPreset(const QString &key);
    void editGroup(const QString &key);
    void setFavourite(bool isFavourite);
    [[nodiscard]] QStringList exported() const;

    PresetDesk *m_desk;
    MessageBar *m_messages;
    QLineEdit *m_search = nullptr;
    PresetList *m_list = nullptr;
    PresetDetails *m_details = nullptr;
    QToolButton *m_favourite = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_group = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_default = nullptr;
};

} // namespace Zoetrope
