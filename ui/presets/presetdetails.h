// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Zoetrope {

class PresetDesk;

/// What the selected presets are for and what they make, in words.
class PresetDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PresetDetails(const PresetDesk *desk, QWidget *parent = nullptr);
    void showPresets(const QStringList &keys);

private:
    void showOne(const QString &key);
    void addCard(const QString &title, const QString &words);

    const PresetDesk *m_desk;
    QLabel *m_title;
    QLabel *m_place; ///< category, and whose it is
    QLabel *m_purpose;
    QLabel *m_heading;
    QVBoxLayout *m_cards;
};

} // namespace Zoetrope
