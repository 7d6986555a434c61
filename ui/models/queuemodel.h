// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QImage>
#include <functional>
#include <memory>
#include <vector>

namespace Zoetrope {

/// The queue as a tree: a row a source, below it a row an output. Holds values and tells what changed, as narrowly as
/// it can; what to do with them is the desk's.
///
/// Owns:    the rows.
/// Threads: the window's.
class QueueModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SourceColumn, OutputsColumn, StateColumn, ProgressColumn, DestinationColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< quint64; of an output that of its source
        StateRole, ///< int of RowState; of sources alone
        FractionRole, ///< 0..1; of an output while its source is under way, else none
        ProgressTextRole,
        DetailRole, ///< the second, quiet line
        OriginRole, ///< whose words the job came in; empty for the window's own
        PosterRole, ///< QImage; null until there is one
        SearchRole, ///< lower case
        PathRole, ///< of an output that was made
        SectionRole, ///< the heading above a row; the filter's, while it groups
    };

    explicit QueueModel(QObject *parent = nullptr);
    ~QueueModel() override;

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const QueueRow &at(int row) const;
    [[nodiscard]] const QString &folder(int row) const; ///< of its source
    /// nullptr when there is none.
    [[nodiscard]] const QueueRow *find(RowKey key) const;
    [[nodiscard]] const QueueRow *find(JobId job) const;
    [[nodiscard]] int rowOf(RowKey key) const; ///< -1 when there is none
    /// Whether the row at `left` comes before that at `right` when sources are sorted by a column.
    [[nodiscard]] bool isBefore(int left, int right, int column) const;

    /// Rows without a key get one; returns the keys.
    QList<RowKey> insert(int at, QList<QueueRow> rows);
    void remove(const QList<RowKey> &keys);
    /// Changes one row; tells of its cells and outputs, as far as they differ.
    void update(RowKey key, const std::function<void(QueueRow &)> &change);
    /// One cell, and one of each of its outputs: nothing else of the row is looked at.
    void setProgress(JobId job, const JobProgress &progress);
    void setPoster(RowKey key, const QImage &poster);
    /// The rows take the places that they hold together, in this order; all others stay where they are.
    void setOrder(const QList<RowKey> &keys);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }

Q_SIGNALS:
    /// A row was painted that has no poster yet.
    void posterWanted(Zoetrope::RowKey key) const;

private:
    struct Entry;

    [[nodiscard]] Entry *entryOf(const QModelIndex &index) const; ///< of a source or of the output's source
    [[nodiscard]] QVariant sourceData(const Entry &entry, int column, int role) const;
    [[nodiscard]] QVariant outputData(const Entry &entry, int output, int column, int role) const;
    void setOutputs(Entry &entry, QList<OutputRow> outputs);
    void renumber(int from);

    std::vector<std::unique_ptr<Entry>> m_entries;
    QHash<RowKey, Entry *> m_byKey;
    QHash<JobId, Entry *> m_byJob;
    quint64 m_lastKey = 0;
};

} // namespace Zoetrope

Q_DECLARE_METATYPE(Zoetrope::RowKey)
