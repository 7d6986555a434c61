// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/fileintake.h"

#include <QUndoStack>

namespace Zoetrope {

class SourceLooker;

/// What a new row gets.
struct DraftDefaults
{
    QString folder; ///< absolute; empty: beside the source
    CollisionPolicy collision = CollisionPolicy::Number;
    QList<OutputSpec> outputs;
    QList<ThumbnailSpec> thumbnails;
    Verification verification = Verification::Sampled;
};

/// A row that cannot be started, and why.
struct RowProblem
{
    RowKey key;
    QString text;
};

/// What an operator does with the queue, as calls: rows come in as drafts, are edited alone or by the hundred, become
/// jobs when they are started, and follow what the engine tells of them. Knows no widget.
///
///   drop --add--> draft --start--> job (Engine::submit) --signals--> row
///
/// Owns:    the model and the undo stack. Edits, moves and priorities can be undone, and additions and removals of
///          drafts; what else befalls a job is the engine's.
/// Threads: the window's; nothing here blocks.
/// Errors:  come as told(), in words.
class QueueDesk final : public QObject
{
    Q_OBJECT

public:
    QueueDesk(Engine *engine, QObject *parent);
    ~QueueDesk() override;

    /// Lists what is in the queue and follows it from then on.
    void begin();

    [[nodiscard]] QueueModel *model() { return m_model; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] const QueueStatus &status() const { return m_status; }

    void setDefaults(const DraftDefaults &defaults) { m_defaults = defaults; }
    [[nodiscard]] const DraftDefaults &defaults() const { return m_defaults; }

    QList<RowKey> add(const QList<FoundSource> &sources);
    /// Rows as they were saved, without a word in the history.
    void restore(const QList<JobOrder> &drafts);
    [[nodiscard]] QList<JobOrder> drafts() const;
    /// Rows whose jobs are being encoded now.
    [[nodiscard]] QList<RowKey> running() const;

    /// One step of the history for all rows that can be edited; the others are left alone. Steps of the same `merge`
    /// name (not empty) on the same rows become one: a slider's way is one edit.
    void edit(const QString &what, const QList<RowKey> &keys, const std::function<void(JobOrder &)> &change,
        const QString &merge = {});
    void duplicate(const QList<RowKey> &keys);
    /// Drafts go, undoably; jobs that are final or not begun are taken off the store for good.
    void remove(const QList<RowKey> &keys);
    /// The rows stand together before the row at `before` afterwards, in their order of now; size() for the end.
    void move(const QList<RowKey> &keys, int before);
    void setPriority(const QList<RowKey> &keys, int priority);

    /// Why a row cannot be started; empty when it can.
    [[nodiscard]] static QString problemOf(const QueueRow &row);
    /// Submits the drafts among the rows and resumes what is paused; says which could not be.
    QList<RowProblem> start(const QList<RowKey> &keys);
    void act(JobAction action, const QList<RowKey> &keys);
    void setMode(QueueMode mode);
    void setJobsAtOnce(int count);
    void setThreads(int count);
    void setJobPlace(JobPlace place);

    /// Fills in what a list does not say of a job: wish, outputs, notices; and what is inside its source.
    void wantDetails(RowKey key);

Q_SIGNALS:
    void told(const QString &text);
    void statusChanged(const Zoetrope::QueueStatus &status);
    void draftsChanged();
    /// A row's job came to its end.
    void ended(Zoetrope::RowKey key);

private:
    friend class EditOrders;
    friend class AddRows;
    friend class RemoveDrafts;
    friend class MoveRows;
    friend class SetPriorities;

    void listPage(int offset);
    void takeSummaries(const QList<JobSummary> &jobs);
    void takeSummary(const JobSummary &job);
    void takeDetails(RowKey key, const Job &job);
    void takeSubmitted(const QList<RowKey> &keys, const QList<JobId> &jobs);
    void applyOrder(RowKey key, const JobOrder &order);
    void applyPriority(const QList<RowKey> &keys, int priority);
    void arrange(const QList<RowKey> &order, const QList<RowKey> &moved);
    void tellOrder(const QSet<RowKey> &moved);
    void tellError(const Error &error);
    void tellFailure(const QFuture<Result<>> &done);
    [[nodiscard]] QList<JobId> jobsOf(const QList<RowKey> &keys) const;
    [[nodiscard]] QueueRow draftFrom(const FoundSource &source) const;

    Engine *m_engine;
    QueueModel *m_model;
    SourceLooker *m_looker;
    QUndoStack m_undo;
    QueueStatus m_status;
    DraftDefaults m_defaults;
    int m_submitting = 0; ///< answers awaited; until then new ids may be those of our own drafts
    QList<JobSummary> m_strangers; ///< jobs of which that is not known yet
};

} // namespace Zoetrope
