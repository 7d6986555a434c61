// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Zoetrope {

class StillListModel;
class ZoomView;

/// One still of a contact sheet at full size, with zoom, and the way to its neighbours and back.
///
/// Threads: the window's; files are read elsewhere.
class StillViewer : public QWidget
{
    Q_OBJECT

public:
    explicit StillViewer(StillListModel *model, QWidget *parent = nullptr);

    void show(const QModelIndex &index);
    [[nodiscard]] QModelIndex current() const { return m_current; }
    [[nodiscard]] ZoomView *view() { return m_view; }

Q_SIGNALS:
    void backAsked();
    void currentChanged(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupUi();
    QToolButton *addButton(const QString &iconName, const QString &name, const QString &keys);
    void goBy(int rows);
    void load();
    void tellZoom();
    void startDrag();

    StillListModel *m_model;
    QPersistentModelIndex m_current;
    int m_generation = 0; ///< of what is loaded
    ZoomView *m_view = nullptr;
    QWidget *m_bar = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_zoom = nullptr;
    QToolButton *m_farther = nullptr;
    QToolButton *m_nearer = nullptr;
    QToolButton *m_fit = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};

} // namespace Zoetrope
