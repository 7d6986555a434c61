// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/stilllistmodel.h"

#include "engine/base/whenanswered.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostKilobytes = 64 * 1024;
constexpr int loadersAtOnce = 2;

} // namespace

QImage loadStill(const QString &path, QSize box)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!box.isEmpty() && size.isValid() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatio));
    return reader.read();
}

StillListModel::StillListModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_images(mostKilobytes)
{
    m_pool.setMaxThreadCount(loadersAtOnce);
    m_pool.setThreadPriority(QThread::LowPriority);
}

StillListModel::~StillListModel() { m_pool.clear(); }

void StillListModel::setOutputs(const QList<OutputRecord> &outputs, const QString &destination)
{
    beginResetModel();
    ++m_generation;
    m_pool.clear();
    m_stills.clear();
    m_images.clear();
    m_loading.clear();
    m_unreadable.clear();
    for (const OutputRecord &output : outputs) {
        if (output.kind == OutputKind::Still)
            m_stills += Still{QDir(destination).absoluteFilePath(output.path), output.size, output.bytes};
    }
    endResetModel();
}

void StillListModel::setBox(QSize box)
{
    if (box == m_box)
        return;
    m_box = box;
    ++m_generation;
    m_pool.clear();
    m_images.clear();
    m_loading.clear();
    if (!m_stills.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ThumbnailRole});
}

int StillListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_stills.size()); }

QVariant StillListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Still &still = m_stills[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return QFileInfo(still.path).fileName();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a file name, %2 its size in dots and bytes
        return tr("%1, %2").arg(QFileInfo(still.path).fileName(), facts(still));
    case Qt::StatusTipRole:
        return facts(still);
    case PathRole:
        return still.path;
    case ThumbnailRole:
        return thumbnail(index.row());
    case UnreadableRole:
        return m_unreadable.contains(index.row());
    default:
        return {};
    }
}

QString StillListModel::facts(const Still &still) const
{
    //: Width and height of a picture, and the size of its file: 640 × 360, 51 kB
    return tr("%1 × %2, %3")
        .arg(still.size.width)
        .arg(still.size.height)
        .arg(QLocale().formattedDataSize(still.bytes, 0, QLocale::DataSizeSIFormat));
}

/// Asking is what makes it load: a view asks for what it shows.
QImage StillListModel::thumbnail(int row) const
{
    if (const QImage *image = m_images.object(row))
        return *image;
    if (!m_loading.contains(row) && !m_unreadable.contains(row))
        const_cast<StillListModel *>(this)->load(row);
    return {};
}

void StillListModel::load(int row)
{
    m_loading.insert(row);
    const auto come = [this, row, generation = m_generation](const QImage &image) { take(generation, row, image); };
    whenAnswered(QtConcurrent::run(&m_pool, loadStill, m_stills[row].path, m_box), this, come);
}

void StillListModel::take(int generation, int row, const QImage &image)
{
    if (generation != m_generation)
        return;
    m_loading.remove(row);
    if (image.isNull())
        m_unreadable.insert(row);
    else
        m_images.insert(row, new QImage(image), std::max(1, int(image.sizeInBytes() / 1024)));
    Q_EMIT dataChanged(index(row), index(row), {ThumbnailRole, UnreadableRole});
}

Qt::ItemFlags StillListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList StillListModel::mimeTypes() const { return {u"text/uri-list"_s}; }

QMimeData *StillListModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex &index : indexes)
        urls += QUrl::fromLocalFile(m_stills[index.row()].path);
    if (urls.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setUrls(urls);
    return data;
}

Qt::DropActions StillListModel::supportedDragActions() const { return Qt::CopyAction; }

} // namespace Zoetrope
