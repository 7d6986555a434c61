// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace Zoetrope {

/// A framed line of what a preset makes, or a preset of a group: its title, and quiet words below.
class PresetCard final : public QFrame
{
    Q_OBJECT

public:
    PresetCard(const QString &title, const QString &words, QWidget *parent = nullptr);
    /// Stands behind the words, in the order of adding.
    void addButton(QWidget *button);

private:
    QHBoxLayout *m_line;
};

} // namespace Zoetrope
