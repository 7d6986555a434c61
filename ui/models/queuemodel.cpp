// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"

#include "ui/queue/rowtext.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QMimeData>
#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

struct QueueModel::Entry
{
    QueueRow row;
    QList<OutputRow> outputs;
    QImage poster;
    QString name; ///< of the source's file
    QString sortName; ///< the same without a difference of cases: compared a hundred thousand times
    QString folder; ///< of the source
    QString search;
    int number = 0; ///< place in the list

    void takeTexts();
};

namespace {

QString kindIcon(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Video:
        return u"video"_s;
    case OutputKind::Audio:
        return u"audio"_s;
    case OutputKind::Hls:
        return u"stream"_s;
    case OutputKind::Still:
    case OutputKind::Subtitle:
        break;
    }
    return u"picture"_s;
}

QString searchText(const QueueRow &row)
{
    return QString(row.source() + u'\n' + row.destination() + u'\n' + originWord(row)).toLower();
}

QString toolTip(const QueueRow &row)
{
    const QString path = QDir::toNativeSeparators(row.source());
    const QString origin = originSentence(row);
    return origin.isEmpty() ? path : QString(path + u'\n' + origin);
}

QString outputsText(const QueueRow &row)
{
    if (row.job && !row.isOrderKnown)
        return QueueModel::tr("%n output(s)", nullptr, row.summary.outputs);
    return outputsLine(row.order.spec);
}

} // namespace

void QueueModel::Entry::takeTexts()
{
    const QString path = row.source();
    const qsizetype end = path.lastIndexOf(u'/');
    folder = path.left(std::max<qsizetype>(0, end));
    name = path.mid(end + 1);
    sortName = name.toCaseFolded();
    search = searchText(row);
}

QueueModel::QueueModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QueueModel::~QueueModel() = default;

const QueueRow &QueueModel::at(int row) const { return m_entries.at(size_t(row))->row; }

const QString &QueueModel::folder(int row) const { return m_entries.at(size_t(row))->folder; }

const QueueRow *QueueModel::find(RowKey key) const
{
    const Entry *entry = m_byKey.value(key);
    return entry ? &entry->row : nullptr;
}

const QueueRow *QueueModel::find(JobId job) const
{
    const Entry *entry = m_byJob.value(job);
    return entry ? &entry->row : nullptr;
}

int QueueModel::rowOf(RowKey key) const
{
    const Entry *entry = m_byKey.value(key);
    return entry ? entry->number : -1;
}

bool QueueModel::isBefore(int left, int right, int column) const
{
    const Entry &a = *m_entries[size_t(left)];
    const Entry &b = *m_entries[size_t(right)];
    switch (column) {
    case SourceColumn:
        return a.sortName < b.sortName;
    case StateColumn:
        return stateOf(a.row) < stateOf(b.row);
    case ProgressColumn:
        return fractionOf(a.row) < fractionOf(b.row);
    case DestinationColumn:
        return a.row.destination() < b.row.destination();
    default:
        return outputsText(a.row) < outputsText(b.row);
    }
}

QList<RowKey> QueueModel::insert(int at, QList<QueueRow> rows)
{
    QList<RowKey> keys;
    if (rows.isEmpty())
        return keys;
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    std::vector<std::unique_ptr<Entry>> entries;
    entries.reserve(size_t(rows.size()));
    for (QueueRow &row : rows) {
        auto entry = std::make_unique<Entry>();
        if (!row.key)
            row.key = RowKey{++m_lastKey};
        keys += row.key;
        entry->outputs = outputRowsOf(row);
        entry->row = std::move(row);
        entry->takeTexts();
        m_byKey.insert(entry->row.key, entry.get());
        if (entry->row.job)
            m_byJob.insert(*entry->row.job, entry.get());
        entries.push_back(std::move(entry));
    }
    m_entries.insert(
        m_entries.begin() + at, std::make_move_iterator(entries.begin()), std::make_move_iterator(entries.end()));
    renumber(at);
    endInsertRows();
    return keys;
}

void QueueModel::remove(const QList<RowKey> &keys)
{
    QList<int> rows;
    for (const RowKey key : keys) {
        if (const int row = rowOf(key); row >= 0)
            rows += row;
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    while (!rows.isEmpty()) {
        const int last = rows.takeLast();
        int first = last;
        while (!rows.isEmpty() && rows.last() == first - 1)
            first = rows.takeLast();
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            const QueueRow &gone = at(row);
            m_byKey.remove(gone.key);
            if (gone.job)
                m_byJob.remove(*gone.job);
        }
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        renumber(first);
        endRemoveRows();
    }
}

void QueueModel::update(RowKey key, const std::function<void(QueueRow &)> &change)
{
    Entry *entry = m_byKey.value(key);
    if (!entry)
        return;
    const std::optional<JobId> jobBefore = entry->row.job;
    change(entry->row);
    if (entry->row.job != jobBefore) {
        if (jobBefore)
            m_byJob.remove(*jobBefore);
        if (entry->row.job)
            m_byJob.insert(*entry->row.job, entry);
    }
    entry->takeTexts();
    setOutputs(*entry, outputRowsOf(entry->row));
    Q_EMIT dataChanged(index(entry->number, 0), index(entry->number, ColumnCount - 1));
}

void QueueModel::setOutputs(Entry &entry, QList<OutputRow> outputs)
{
    if (entry.outputs == outputs)
        return;
    const QModelIndex above = index(entry.number, 0);
    const int before = int(entry.outputs.size());
    const int after = int(outputs.size());
    if (after > before) {
        beginInsertRows(above, before, after - 1);
        entry.outputs = std::move(outputs);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows(above, after, before - 1);
        entry.outputs = std::move(outputs);
        endRemoveRows();
    } else {
        entry.outputs = std::move(outputs);
    }
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0, above), index(kept - 1, ColumnCount - 1, above));
}

void QueueModel::setProgress(JobId job, const JobProgress &progress)
{
    Entry *entry = m_byJob.value(job);
    if (!entry)
        return;
    entry->row.progress = progress;
    const QModelIndex cell = index(entry->number, ProgressColumn);
    const QList<int> roles{FractionRole, ProgressTextRole};
    Q_EMIT dataChanged(cell, cell, roles);
    if (entry->outputs.isEmpty())
        return;
    const QModelIndex source = cell.siblingAtColumn(0);
    Q_EMIT dataChanged(
        index(0, ProgressColumn, source), index(int(entry->outputs.size()) - 1, ProgressColumn, source), roles);
}

void QueueModel::setPoster(RowKey key, const QImage &poster)
{
    Entry *entry = m_byKey.value(key);
    if (!entry)
        return;
    entry->poster = poster;
    const QModelIndex cell = index(entry->number, SourceColumn);
    Q_EMIT dataChanged(cell, cell, {PosterRole});
}

void QueueModel::setOrder(const QList<RowKey> &keys)
{
    QList<Entry *> wanted;
    QList<int> places;
    for (const RowKey key : keys) {
        if (Entry *entry = m_byKey.value(key)) {
            wanted += entry;
            places += entry->number;
        }
    }
    std::ranges::sort(places);
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    QList<Entry *> entriesOfOld;
    for (const QModelIndex &index : old)
        entriesOfOld += index.internalPointer() ? nullptr : m_entries[size_t(index.row())].get();
    for (const int place : std::as_const(places))
        static_cast<void>(m_entries[size_t(place)].release()); // all of them are in `wanted`
    for (qsizetype i = 0; i < wanted.size(); ++i)
        m_entries[size_t(places[i])].reset(wanted[i]);
    renumber(0);
    QModelIndexList now;
    for (qsizetype i = 0; i < old.size(); ++i)
        now += entriesOfOld[i] ? index(entriesOfOld[i]->number, old[i].column()) : old[i];
    changePersistentIndexList(old, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::renumber(int from)
{
    for (int row = from; row < size(); ++row)
        m_entries[size_t(row)]->number = row;
}

QueueModel::Entry *QueueModel::entryOf(const QModelIndex &index) const
{
    if (auto *above = static_cast<Entry *>(index.internalPointer()))
        return above;
    return m_entries[size_t(index.row())].get();
}

QModelIndex QueueModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_entries[size_t(parent.row())].get());
}

QModelIndex QueueModel::parent(const QModelIndex &child) const
{
    const auto *above = static_cast<const Entry *>(child.internalPointer());
    return above ? createIndex(above->number, 0) : QModelIndex();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return size();
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return int(m_entries[size_t(parent.row())]->outputs.size());
}

int QueueModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = *entryOf(index);
    if (role == KeyRole)
        return entry.row.key.value;
    return index.internalPointer() ? outputData(entry, index.row(), index.column(), role)
                                   : sourceData(entry, index.column(), role);
}

QVariant QueueModel::sourceData(const Entry &entry, int column, int role) const
{
    const QueueRow &row = entry.row;
    switch (role) {
    case StateRole:
        return int(stateOf(row));
    case FractionRole:
        return fractionOf(row);
    case ProgressTextRole:
        return progressText(row);
    case SearchRole:
        return entry.search;
    case PosterRole:
        if (entry.poster.isNull())
            Q_EMIT posterWanted(row.key);
        return entry.poster;
    case DetailRole:
        return mediaLine(row);
    case OriginRole:
        return originWord(row);
    case Qt::ToolTipRole:
        return column == StateColumn ? stateSentence(row) : column == OutputsColumn ? outputsText(row) : toolTip(row);
    case Qt::AccessibleDescriptionRole:
        return column == SourceColumn ? originSentence(row) : QString();
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(icon(stateIcon(stateOf(row)))) : QVariant();
    default:
        break;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case SourceColumn:
        return entry.name;
    case OutputsColumn:
        return outputsText(row);
    case StateColumn:
        return stateWord(stateOf(row));
    case ProgressColumn:
        return progressText(row);
    default:
        return QDir::toNativeSeparators(row.destination());
    }
}

QVariant QueueModel::outputData(const Entry &entry, int output, int column, int role) const
{
    const OutputRow &row = entry.outputs[output];
    if (role == PathRole)
        return row.path;
    if (role == Qt::DecorationRole && column == SourceColumn)
        return icon(kindIcon(row.kind));
    if (role == FractionRole) {
        const OutputProgress *progress = progressOf(entry.row, row.id);
        return progress ? QVariant(progress->fraction) : QVariant();
    }
    if (role == ProgressTextRole)
        return progressText(entry.row, row);
    if (role == Qt::ToolTipRole && !row.path.isEmpty())
        return QDir::toNativeSeparators(row.path);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == SourceColumn)
        return row.title;
    if (column == ProgressColumn)
        return progressText(entry.row, row);
    return column == OutputsColumn ? QVariant(row.detail) : QVariant();
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn:
        return tr("Source");
    case OutputsColumn:
        return tr("Outputs");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    case DestinationColumn:
        return tr("Folder");
    default:
        return {};
    }
}

Qt::ItemFlags QueueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.internalPointer())
        flags |= Qt::ItemNeverHasChildren;
    else
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList QueueModel::mimeTypes() const { return {u"application/x-zoetrope-rows"_s, u"text/uri-list"_s}; }

QMimeData *QueueModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList keys;
    QList<QUrl> files;
    for (const QModelIndex &index : indexes) {
        if (index.column() != SourceColumn)
            continue;
        if (!index.internalPointer())
            keys += QString::number(entryOf(index)->row.key.value);
        else if (const QString path = index.data(PathRole).toString(); !path.isEmpty())
            files += QUrl::fromLocalFile(path);
    }
    auto *data = new QMimeData;
    if (!keys.isEmpty())
        data->setData(u"application/x-zoetrope-rows"_s, keys.join(u' ').toLatin1());
    if (!files.isEmpty())
        data->setUrls(files);
    return data;
}

} // namespace Zoetrope
