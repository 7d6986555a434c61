// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"
#include "engine/model/mediainfo.h"

#include <optional>

namespace Zoetrope {

/// A row's number while the window lives; unlike the JobId it is there before the job is submitted. 0 is no row.
struct RowKey
{
    quint64 value = 0;
    explicit operator bool() const { return value != 0; }
    auto operator<=>(const RowKey &) const = default;
};
[[nodiscard]] inline size_t qHash(RowKey key, size_t seed = 0) { return ::qHash(key.value, seed); }

/// What a row's state says to people. Drafts are known to this window alone until they are started.
enum class RowState {
    Draft, ///< being built; nothing happens by itself
    Waiting,
    Held, ///< waits although there is room: the reason is said
    Running,
    Paused,
    Publishing,
    Verified, ///< every output was proven
    Warnings, ///< the same, with something to know
    Failed,
    Cancelled,
};

/// One source in the window's queue, as draft or as job.
struct QueueRow
{
    RowKey key;
    std::optional<JobId> job; ///< unset: a draft
    JobOrder order; ///< of drafts; of jobs once isOrderKnown
    bool isOrderKnown = false;
    JobSummary summary; ///< of jobs
    std::optional<JobProgress> progress; ///< while it runs
    QList<OutputRecord> outputs; ///< published; paths relative to the destination
    QList<Notice> notices;
    std::optional<MediaInfo> media; ///< once probed
    std::optional<Error> mediaError; ///< why it could not be

    [[nodiscard]] QString source() const { return job ? summary.source : order.spec.sources.value(0); }
    [[nodiscard]] QString destination() const { return job ? summary.destination : order.destination; }
};

[[nodiscard]] RowState stateOf(const QueueRow &row);
/// It can still be edited: a draft, or a job that has not begun.
[[nodiscard]] bool isEditable(const QueueRow &row);
/// 0..1.
[[nodiscard]] double fractionOf(const QueueRow &row);
/// Of one of its outputs, by its row's id; nullptr while nothing is known of it.
[[nodiscard]] const OutputProgress *progressOf(const QueueRow &row, const QString &output);

/// One line below a source: an output or a set of pictures, wished or made.
struct OutputRow
{
    QString id; ///< of a wish as OutputProgress names it, of what was made its record's
    OutputKind kind = OutputKind::Video;
    QString title; ///< `MP4 · 360p`
    QString detail; ///< codecs; of what was made its size
    QString path; ///< absolute, of what was made; else empty
    bool operator==(const OutputRow &) const = default;
};

[[nodiscard]] QList<OutputRow> outputRowsOf(const QueueRow &row);

} // namespace Zoetrope
