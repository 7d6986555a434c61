// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/contactsheet.h"

#include "ui/preview/stilldelegate.h"
#include "ui/preview/stillviewer.h"
#include "ui/preview/zoomview.h"

#include <QListView>

namespace Zoetrope {

ContactSheet::ContactSheet(QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new StillListModel(this))
{
    setupUi();
    connect(m_list, &QListView::clicked, this, &ContactSheet::openStill);
    connect(m_list, &QListView::activated, this, &ContactSheet::openStill); // Enter
    connect(m_viewer, &StillViewer::backAsked, this, &ContactSheet::showAll);
    connect(m_viewer, &StillViewer::currentChanged, m_list, &QListView::setCurrentIndex);
}

void ContactSheet::setupUi()
{
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Pictures that came out"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StillDelegate(m_list));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(4);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // What setMovement() took away: out of the window, nowhere within.
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    addWidget(m_list);
    m_viewer = new StillViewer(m_model, this);
    addWidget(m_viewer);
    setFocusProxy(m_list);
}

void ContactSheet::setOutputs(const QList<OutputRecord> &outputs, const QString &destination)
{
    setCurrentWidget(m_list);
    m_model->setOutputs(outputs, destination);
    m_list->setCurrentIndex(m_model->index(0));
}

void ContactSheet::openStill(const QModelIndex &index)
{
    // A click with Control or Shift selects several, to be dragged.
    if (!index.isValid() || m_list->selectionModel()->selectedIndexes().size() > 1)
        return;
    m_viewer->show(index);
    setCurrentWidget(m_viewer);
    setFocusProxy(m_viewer);
    m_viewer->view()->setFocus();
}

void ContactSheet::showAll()
{
    setCurrentWidget(m_list);
    setFocusProxy(m_list);
    m_list->scrollTo(m_list->currentIndex());
    m_list->setFocus();
}

void ContactSheet::showEvent(QShowEvent *event)
{
    m_model->setBox(StillDelegate::picture * devicePixelRatioF());
    QStackedWidget::showEvent(event);
}

} // namespace Zoetrope
