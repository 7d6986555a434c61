// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuerow.h"

#include "ui/queue/rowtext.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

OutputKind kindOf(const OutputSpec &spec)
{
    const ContainerRow *container = Catalog::container(spec.container);
    if (container && container->packaging == Packaging::Hls)
        return OutputKind::Hls;
    return spec.video ? OutputKind::Video : OutputKind::Audio;
}

OutputRow rowOf(const OutputRecord &record, const QDir &destination)
{
    OutputRow row;
    row.id = record.id;
    row.kind = record.kind;
    row.title = record.entry.isEmpty() ? record.path : record.entry;
    row.detail = dataSizeText(record.bytes);
    if (!record.size.isEmpty())
        row.detail = pixelsText(record.size) + u" · "_s + row.detail;
    row.path = destination.filePath(record.entry.isEmpty() ? record.path : record.entry);
    return row;
}

} // namespace

RowState stateOf(const QueueRow &row)
{
    if (!row.job)
        return RowState::Draft;
    switch (row.summary.state) {
    case JobState::Queued:
        return row.summary.hold ? RowState::Held : RowState::Waiting;
    case JobState::Running:
        return RowState::Running;
    case JobState::Paused:
        return RowState::Paused;
    case JobState::Publishing:
        return RowState::Publishing;
    case JobState::Succeeded:
        return row.summary.notices > 0 ? RowState::Warnings : RowState::Verified;
    case JobState::Failed:
        return RowState::Failed;
    case JobState::Cancelled:
        break;
    }
    return RowState::Cancelled;
}

bool isEditable(const QueueRow &row)
{
    if (!row.job)
        return true;
    return row.isOrderKnown && row.summary.state == JobState::Queued;
}

double fractionOf(const QueueRow &row)
{
    if (!row.job)
        return 0;
    if (row.summary.state == JobState::Succeeded)
        return 1;
    return row.progress ? row.progress->fraction : row.summary.fraction;
}

const OutputProgress *progressOf(const QueueRow &row, const QString &output)
{
    if (!row.progress)
        return nullptr;
    const auto found = std::ranges::find(row.progress->outputs, output, &OutputProgress::output);
    return found != row.progress->outputs.cend() ? &*found : nullptr;
}

QList<OutputRow> outputRowsOf(const QueueRow &row)
{
    QList<OutputRow> rows;
    if (!row.outputs.isEmpty()) {
        const QDir destination(row.destination());
        for (const OutputRecord &record : row.outputs)
            rows += rowOf(record, destination);
        return rows;
    }
    const JobSpec &spec = row.order.spec;
    for (qsizetype i = 0; i < spec.outputs.size(); ++i) {
        const OutputSpec &output = spec.outputs[i];
        rows += {u"o%1"_s.arg(i), kindOf(output), outputTitle(output), outputDetail(output), {}};
    }
    for (qsizetype i = 0; i < spec.thumbnails.size(); ++i) {
        const ThumbnailSpec &set = spec.thumbnails[i];
        rows += {u"s%1"_s.arg(i), OutputKind::Still, thumbnailTitle(set), set.formats.join(u", "_s), {}};
    }
    return rows;
}

} // namespace Zoetrope
