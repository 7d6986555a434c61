// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/zoomview.h"

#include "ui/preview/picturecanvas.h"
#include "ui/preview/viewgeometry.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace Zoetrope {

namespace {

constexpr double wheelNotch = 120;
constexpr int keyDistance = 48;

} // namespace

ZoomView::ZoomView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ZoomView::setImage(const QImage &image)
{
    m_image = image;
    showFitted();
}

void ZoomView::setWords(const QString &words)
{
    m_words = words;
    update();
}

QSizeF ZoomView::pictureSize() const { return QSizeF(m_image.size()) / devicePixelRatioF(); }

QRectF ZoomView::place() const { return placed(pictureSize(), size(), zoom(), m_centre); }

double ZoomView::zoom() const { return m_zoom ? *m_zoom : fitFactor(pictureSize(), size()); }

bool ZoomView::isLarger() const
{
    const QRectF rect = place();
    return rect.width() > width() + 0.5 || rect.height() > height() + 0.5;
}

void ZoomView::showFitted()
{
    m_zoom.reset();
    m_centre = {0.5, 0.5};
    update();
    Q_EMIT zoomChanged();
}

void ZoomView::setZoom(double factor) { zoomAt(QRectF(rect()).center(), factor); }

void ZoomView::stepZoom(double steps) { setZoom(steppedZoom(zoom(), steps)); }

void ZoomView::zoomAt(QPointF spot, double factor)
{
    if (m_image.isNull())
        return;
    m_centre = centreKeeping(spot, place(), pictureSize(), size(), factor);
    m_zoom = factor;
    moveBy({});
    Q_EMIT zoomChanged();
}

/// Keeps the centre where the pane stays filled, so that the next move is seen at once.
void ZoomView::moveBy(QPointF distance)
{
    const QSizeF shown = pictureSize() * zoom();
    if (shown.isEmpty())
        return;
    const QPointF wanted(m_centre.x() - distance.x() / shown.width(), m_centre.y() - distance.y() / shown.height());
    const QRectF rect = placed(pictureSize(), size(), zoom(), wanted);
    m_centre = {(width() / 2.0 - rect.x()) / rect.width(), (height() / 2.0 - rect.y()) / rect.height()};
    update();
}

QSize ZoomView::sizeHint() const { return {640, 400}; }

void ZoomView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (m_image.isNull()) {
        paintPlaceholder(&painter, rect(), palette(), QStringLiteral("picture"), m_words);
    } else {
        // Beyond 200 % the dots themselves are what one wants to see.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 2);
        painter.drawImage(place(), m_image);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ZoomView::resizeEvent(QResizeEvent *)
{
    moveBy({});
    Q_EMIT zoomChanged();
}

void ZoomView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), steppedZoom(zoom(), event->angleDelta().y() / wheelNotch));
    event->accept();
}

void ZoomView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isLarger())
        setCursor(Qt::ClosedHandCursor);
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(isLarger() ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPoint spot = event->position().toPoint();
    if (isLarger()) {
        moveBy(spot - m_pressed);
        m_pressed = spot;
    } else if ((spot - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        Q_EMIT dragAsked();
    }
}

void ZoomView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isFitted())
        zoomAt(event->position(), 1);
    else
        showFitted();
}

void ZoomView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return stepZoom(1);
    case Qt::Key_Minus:
        return stepZoom(-1);
    case Qt::Key_0:
        return showFitted();
    case Qt::Key_1:
        return setZoom(1);
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!isLarger())
            break; // the pictures before and after
        return moveBy(QPointF(event->key() == Qt::Key_Left ? keyDistance : -keyDistance, 0));
    case Qt::Key_Up:
        return moveBy(QPointF(0, keyDistance));
    case Qt::Key_Down:
        return moveBy(QPointF(0, -keyDistance));
    default:
        break;
    }
    event->ignore();
}

} // namespace Zoetrope
