// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Zoetrope {

/// What keys there are, read from the window's own actions, and what this program is.
class HelpMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit HelpMenu(QWidget *window);

private:
    void showShortcuts();
    void showAbout();

    QWidget *m_window;
};

} // namespace Zoetrope
