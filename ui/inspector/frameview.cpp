// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/frameview.h"

#include <QPainter>
#include <QPainterPath>

namespace Zoetrope {

FrameView::FrameView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumHeight(120);
}

void FrameView::setImage(const QImage &image)
{
    m_image = image;
    m_message.clear();
    update();
}

void FrameView::setMessage(const QString &message)
{
    m_image = {};
    m_message = message;
    update();
}

void FrameView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 6, 6);
    painter.setClipPath(frame);
    painter.fillRect(rect(), Qt::black);
    if (m_image.isNull()) {
        painter.setPen(Qt::lightGray);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    QRect place(QPoint(), m_image.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, m_image);
}

} // namespace Zoetrope
