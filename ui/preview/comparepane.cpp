// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/comparepane.h"

#include "ui/preview/dividerhandle.h"
#include "ui/preview/picturecanvas.h"
#include "ui/preview/viewgeometry.h"

#include <QMouseEvent>
#include <QPainter>

namespace Zoetrope {

namespace {

constexpr int gap = 8; ///< between two pictures side by side
constexpr int tagMargin = 8;

enum class Corner { Left, Right };

/// A name in an upper corner of a picture.
void paintTag(QPainter *painter, const QRect &area, Corner corner, const QPalette &palette, const QString &text)
{
    const QSize size = painter->fontMetrics().size(Qt::TextSingleLine, text) + QSize(16, 6);
    if (area.width() < size.width() + 2 * tagMargin)
        return;
    const int left = corner == Corner::Left ? area.left() + tagMargin : area.right() - tagMargin - size.width();
    const QRect tag(QPoint(left, area.top() + tagMargin), size);
    QColor ground = palette.color(QPalette::Window);
    ground.setAlphaF(0.85F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(tag, size.height() / 2.0, size.height() / 2.0);
    painter->setPen(palette.color(QPalette::WindowText));
    painter->drawText(tag, Qt::AlignCenter, text);
    painter->restore();
}

} // namespace

ComparePane::ComparePane(QWidget *parent)
    : QWidget(parent)
    , m_handle(new DividerHandle(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);
    m_handle->hide();
    connect(m_handle, &DividerHandle::dragged, this, [this](int x) { setDivider(dividerShare(x, sharedArea())); });
    connect(
        m_handle, &DividerHandle::stepped, this, [this](int steps) { setDivider(steppedDivider(m_divider, steps)); });
}

void ComparePane::setMode(CompareMode mode)
{
    m_mode = mode;
    placeHandle();
    tellBox();
    update();
}

void ComparePane::setSource(const QImage &image)
{
    m_source = image;
    placeHandle();
    update();
}

void ComparePane::setOutput(const QImage &image)
{
    m_output = image;
    placeHandle();
    update();
}

void ComparePane::setDivider(double share)
{
    if (share == m_divider)
        return;
    m_divider = share;
    placeHandle();
    update();
    Q_EMIT dividerMoved(share);
}

QSize ComparePane::sizeHint() const { return {640, 360}; }
QSize ComparePane::minimumSizeHint() const { return {240, 112}; }

/// Where both lie in a split: the shape is the source's, so that a crop or a stretch shows.
QRect ComparePane::sharedArea() const { return fitted(m_source.isNull() ? m_output.size() : m_source.size(), rect()); }

void ComparePane::placeHandle()
{
    const QRect area = sharedArea();
    m_handle->setVisible(m_mode == CompareMode::Split && !area.isEmpty());
    const int x = area.left() + int(area.width() * m_divider);
    m_handle->setGeometry(x - DividerHandle::wide / 2, area.top(), DividerHandle::wide, area.height());
}

void ComparePane::tellBox()
{
    const QSize one = m_mode == CompareMode::Split ? size() : QSize((width() - gap) / 2, height());
    Q_EMIT boxChanged(one * devicePixelRatioF());
}

void ComparePane::resizeEvent(QResizeEvent *)
{
    placeHandle();
    tellBox();
}

void ComparePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_mode == CompareMode::SideBySide)
        paintSideBySide(&painter);
    else
        paintSplit(&painter);
    if (hasFocus()) {
        painter.setPen(QPen(palette().highlight(), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ComparePane::paintSideBySide(QPainter *painter)
{
    const int half = (width() - gap) / 2;
    const auto paint = [&](const QImage &image, const QRect &area, const QString &name) {
        const QRect place = fitted(image.size(), area);
        if (image.isNull())
            paintPlaceholder(painter, area, palette(), {}, name);
        else
            painter->drawImage(place, image);
        if (!image.isNull())
            paintTag(painter, place, Corner::Left, palette(), name);
    };
    paint(m_source, QRect(0, 0, half, height()), tr("Source"));
    paint(m_output, QRect(width() - half, 0, half, height()), tr("Output"));
}

void ComparePane::paintSplit(QPainter *painter)
{
    const QRect area = sharedArea();
    const int x = area.left() + int(area.width() * m_divider);
    painter->drawImage(area, m_output);
    painter->save();
    painter->setClipRect(QRect(area.topLeft(), QPoint(x - 1, area.bottom())));
    painter->fillRect(area, palette().base());
    painter->drawImage(area, m_source);
    painter->restore();
    paintTag(painter, QRect(area.topLeft(), QPoint(x, area.bottom())), Corner::Left, palette(), tr("Source"));
    paintTag(painter, QRect(QPoint(x, area.top()), area.bottomRight()), Corner::Right, palette(), tr("Output"));
}

void ComparePane::mousePressEvent(QMouseEvent *event) { mouseMoveEvent(event); }

void ComparePane::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mode == CompareMode::Split && event->buttons() & Qt::LeftButton)
        setDivider(dividerShare(event->position().toPoint().x(), sharedArea()));
}

} // namespace Zoetrope
