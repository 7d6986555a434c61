// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/stillviewer.h"

#include "engine/base/whenanswered.h"
#include "ui/preview/stilllistmodel.h"
#include "ui/preview/zoomview.h"
#include "ui/theme/icons.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int iconSide = 20;
constexpr int dragSide = 128; ///< of the picture that is seen while it is dragged

} // namespace

StillViewer::StillViewer(StillListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setupUi();
    connect(m_back, &QToolButton::clicked, this, &StillViewer::backAsked);
    connect(m_previous, &QToolButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goBy(1); });
    connect(m_farther, &QToolButton::clicked, this, [this] { m_view->stepZoom(-1); });
    connect(m_nearer, &QToolButton::clicked, this, [this] { m_view->stepZoom(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &ZoomView::showFitted);
    connect(m_whole, &QToolButton::clicked, this, [this] { m_view->setZoom(1); });
    connect(m_view, &ZoomView::zoomChanged, this, &StillViewer::tellZoom);
    connect(m_view, &ZoomView::dragAsked, this, &StillViewer::startDrag);
}

void StillViewer::setupUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new QWidget(this);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_back = addButton(u"grid"_s, tr("All pictures"), tr("Escape"));
    m_name = new QLabel(m_bar);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name makes no window wide
    row->addSpacing(4);
    row->addWidget(m_name, 1);
    m_previous = addButton(u"previous"_s, tr("Previous picture"), tr("Page up"));
    m_next = addButton(u"next"_s, tr("Next picture"), tr("Page down"));
    row->addSpacing(8);
    m_farther = addButton(u"zoomout"_s, tr("Zoom out"), tr("Minus"));
    m_zoom = new QLabel(m_bar);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"1600 %"_s));
    row->addWidget(m_zoom);
    m_nearer = addButton(u"zoomin"_s, tr("Zoom in"), tr("Plus"));
    m_fit = addButton({}, tr("Fit"), tr("0"));
    m_whole = addButton({}, tr("100 %"), tr("1"));
    column->addWidget(m_bar);
    m_view = new ZoomView(this);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

QToolButton *StillViewer::addButton(const QString &iconName, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(m_bar);
    if (iconName.isEmpty())
        button->setText(name);
    else
        button->setIcon(icon(iconName));
    button->setIconSize({iconSide, iconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    //: A button's name and the key that does the same
    button->setToolTip(tr("%1 (%2)").arg(name, keys));
    m_bar->layout()->addWidget(button);
    return button;
}

void StillViewer::show(const QModelIndex &index)
{
    m_current = index;
    m_name->setText(index.data().toString());
    m_name->setToolTip(index.data(Qt::ToolTipRole).toString());
    m_view->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    m_previous->setEnabled(index.row() > 0);
    m_next->setEnabled(index.row() + 1 < m_model->rowCount());
    load();
}

void StillViewer::load()
{
    m_view->setWords({});
    // The small one stands in until the whole one is there.
    m_view->setImage(m_current.data(StillListModel::ThumbnailRole).value<QImage>());
    const auto come = [this, generation = ++m_generation](const QImage &image) {
        if (generation != m_generation)
            return;
        m_view->setWords(image.isNull() ? tr("This picture cannot be shown here.") : QString());
        m_view->setImage(image);
    };
    const QString path = m_current.data(StillListModel::PathRole).toString();
    whenAnswered(QtConcurrent::run(loadStill, path, QSize()), this, come);
}

void StillViewer::goBy(int rows)
{
    const QModelIndex index = m_model->index(m_current.row() + rows);
    if (!index.isValid())
        return;
    show(index);
    Q_EMIT currentChanged(index);
}

void StillViewer::tellZoom()
{
    const bool hasPicture = !m_view->image().isNull();
    for (QToolButton *button : {m_farther, m_nearer, m_fit, m_whole})
        button->setEnabled(hasPicture);
    //: A share of a hundred
    m_zoom->setText(hasPicture ? tr("%1 %").arg(QLocale().toString(qRound(m_view->zoom() * 100))) : QString());
}

void StillViewer::startDrag()
{
    if (!m_current.isValid())
        return;
    auto *drag = new QDrag(this); // which ends itself
    drag->setMimeData(m_model->mimeData({m_current}));
    const QImage small = m_view->image().scaled(dragSide, dragSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    drag->setPixmap(QPixmap::fromImage(small));
    drag->exec(Qt::CopyAction);
}

void StillViewer::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        Q_EMIT backAsked();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        goBy(-1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        goBy(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Zoetrope
