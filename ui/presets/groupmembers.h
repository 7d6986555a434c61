// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace Zoetrope {

class PresetDesk;

/// The presets of a group in the order in which they are added to rows: others are taken in, and each can be moved or
/// taken out, but for the last one. The keyboard stays with the preset that it moved.
///
/// Owns: its widgets; the desk must outlive it.
class GroupMembers final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupMembers(PresetDesk *desk, QWidget *parent = nullptr);
    void showGroup(const QString &key);

Q_SIGNALS:
    /// A preset was taken out; these were in the group before.
    void takenOut(const QString &group, const QString &preset, const QStringList &before);

private:
    struct Focus
    {
        QString preset;
        QString control; ///< object name of the button
    };

    void addCard(const QString &preset);
    void fillMenu();
    void move(const QString &preset, int by);
    void takeOut(const QString &preset);
    void restoreFocus();
    [[nodiscard]] QStringList members() const;

    PresetDesk *m_desk;
    QString m_group;
    QVBoxLayout *m_cards;
    QMenu *m_menu;
    Focus m_focus; ///< where the keyboard is to be once the cards are made anew
};

} // namespace Zoetrope
