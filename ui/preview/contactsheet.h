// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/stilllistmodel.h"

#include <QStackedWidget>

class QListView;

namespace Zoetrope {

class StillViewer;

/// The stills that came out: all at once, and one at full size after a click or Enter. Dragging one drops its file.
///
/// Threads: the window's.
class ContactSheet : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ContactSheet(QWidget *parent = nullptr);

    void setOutputs(const QList<OutputRecord> &outputs, const QString &destination);
    [[nodiscard]] StillListModel *model() { return m_model; }
    [[nodiscard]] QListView *list() { return m_list; }
    [[nodiscard]] StillViewer *viewer() { return m_viewer; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setupUi();
    void openStill(const QModelIndex &index);
    void showAll();

    StillListModel *m_model;
    QListView *m_list = nullptr;
    StillViewer *m_viewer = nullptr;
};

} // namespace Zoetrope
