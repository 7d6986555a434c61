// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/jobevent.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QThreadPool>

namespace Zoetrope {

/// The pictures that came out of a job. Small images are loaded in the background when they are first asked for, and
/// those not asked for longest are forgotten.
///
/// Owns:    the threads that load.
/// Threads: the window's.
class StillListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< absolute
        ThumbnailRole, ///< QImage; null while it loads, and when it cannot be read
        UnreadableRole, ///< bool
    };

    explicit StillListModel(QObject *parent = nullptr);
    ~StillListModel() override;

    /// Of the records only the stills count.
    void setOutputs(const QList<OutputRecord> &outputs, const QString &destination);
    /// The box of the small images, in pixels of the screen.
    void setBox(QSize box);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override;

private:
    struct Still
    {
        QString path;
        Size size;
        std::int64_t bytes = 0;
    };

    [[nodiscard]] QImage thumbnail(int row) const;
    [[nodiscard]] QString facts(const Still &still) const;
    void load(int row);
    void take(int generation, int row, const QImage &image);

    QList<Still> m_stills;
    QSize m_box{400, 300};
    int m_generation = 0; ///< of the list and the box
    mutable QCache<int, QImage> m_images; ///< asking counts as use
    QSet<int> m_loading;
    QSet<int> m_unreadable;
    QThreadPool m_pool;
};

/// A picture file as it is to be seen, within a box when one is given; null when it cannot be read.
/// Threads: any.
[[nodiscard]] QImage loadStill(const QString &path, QSize box);

} // namespace Zoetrope
