// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/picturecanvas.h"

#include "ui/preview/viewgeometry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace Zoetrope {

namespace {

constexpr int placeholderIcon = 40;
constexpr int placeholderGap = 12;
constexpr int widestWords = 420;

} // namespace

void paintPlaceholder(
    QPainter *painter, const QRect &area, const QPalette &palette, const QString &iconName, const QString &words)
{
    const int width = std::min(area.width() - 2 * placeholderGap, widestWords);
    const QRect measured = painter->fontMetrics().boundingRect(
        QRect(0, 0, width, area.height()), Qt::AlignHCenter | Qt::TextWordWrap, words);
    const int iconHeight = iconName.isEmpty() ? 0 : placeholderIcon + placeholderGap;
    int top = area.center().y() - (iconHeight + measured.height()) / 2;
    if (!iconName.isEmpty()) {
        const QRect place(area.center().x() - placeholderIcon / 2, top, placeholderIcon, placeholderIcon);
        icon(iconName).paint(painter, place, Qt::AlignCenter, QIcon::Disabled);
        top += iconHeight;
    }
    painter->setPen(stateColors(palette).quiet);
    const QRect place(area.center().x() - width / 2, top, width, measured.height());
    painter->drawText(place, Qt::AlignHCenter | Qt::TextWordWrap, words);
}

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void PictureCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void PictureCanvas::setPlaceholder(const QString &iconName, const QString &words)
{
    m_iconName = iconName;
    m_words = words;
    update();
}

QSize PictureCanvas::sizeHint() const { return {640, 360}; }
QSize PictureCanvas::minimumSizeHint() const { return {200, 112}; }

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (m_image.isNull()) {
        paintPlaceholder(&painter, rect(), palette(), m_iconName, m_words);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(fitted(m_image.size(), rect()), m_image);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void PictureCanvas::resizeEvent(QResizeEvent *) { Q_EMIT boxChanged(size() * devicePixelRatioF()); }

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT clicked(); // it is the second one
    Q_EMIT doubleClicked();
}

} // namespace Zoetrope
