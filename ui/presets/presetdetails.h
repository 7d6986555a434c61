// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Zoetrope {

class GroupMembers;
class PresetDesk;

/// What the selected presets are for and what they make, in words; of a group its presets, to be put in order.
class PresetDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PresetDetails(PresetDesk *desk, QWidget *parent = nullptr);
    void showPresets(const QStringList &keys);
    [[nodiscard]] GroupMembers *members() { return m_members; }

private:
    void showOne(const QString &key);
    void addCard(const QString &title, const QString &words);

    PresetDesk *m_desk;
    QLabel *m_title;
    QLabel *m_place; ///< category, and whose it is
    QLabel *m_purpose;
    QLabel *m_heading;
    QVBoxLayout *m_cards;
    GroupMembers *m_members;
};

} // namespace Zoetrope
