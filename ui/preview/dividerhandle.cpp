// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/dividerhandle.h"

#include <QMouseEvent>
#include <QPainter>

namespace Zoetrope {

namespace {

constexpr int gripHeight = 34;
constexpr int gripWidth = 12;
constexpr int largeStep = 5; ///< with Shift

} // namespace

DividerHandle::DividerHandle(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Divider between source and output"));
    setAccessibleDescription(tr("The left and right arrow keys move it."));
    setToolTip(tr("Drag, or move with the left and right arrow keys"));
}

void DividerHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal middle = width() / 2.0;
    const QColor line = hasFocus() ? palette().color(QPalette::Highlight) : palette().color(QPalette::Window);
    painter.fillRect(QRectF(middle - 1, 0, 2, height()), line);
    const QRectF grip(middle - gripWidth / 2.0, (height() - gripHeight) / 2.0, gripWidth, gripHeight);
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Dark), hasFocus() ? 2 : 1));
    painter.setBrush(palette().window());
    painter.drawRoundedRect(grip, gripWidth / 2.0, gripWidth / 2.0);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    for (const qreal x : {middle - 2, middle + 2})
        painter.drawLine(QPointF(x, grip.center().y() - 6), QPointF(x, grip.center().y() + 6));
}

void DividerHandle::mousePressEvent(QMouseEvent *event) { event->accept(); }

void DividerHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(mapToParent(event->position().toPoint()).x());
}

void DividerHandle::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? largeStep : 1;
    if (event->key() == Qt::Key_Left)
        Q_EMIT stepped(-step);
    else if (event->key() == Qt::Key_Right)
        Q_EMIT stepped(step);
    else
        event->ignore();
}

} // namespace Zoetrope
