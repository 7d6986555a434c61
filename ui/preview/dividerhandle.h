// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Zoetrope {

/// The line between two pictures, with a grip: dragged, or moved by the arrow keys when it has the focus.
class DividerHandle : public QWidget
{
    Q_OBJECT

public:
    static constexpr int wide = 18;

    explicit DividerHandle(QWidget *parent);

Q_SIGNALS:
    void dragged(int x); ///< in the parent's coordinates
    void stepped(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Zoetrope
