// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuepace.h"

#include "ui/models/queuemodel.h"

namespace Zoetrope {

QueuePace paceOf(const QueueModel &model)
{
    QueuePace pace;
    double done = 0;
    int count = 0;
    for (int i = 0; i < model.size(); ++i) {
        const QueueRow &row = model.at(i);
        const RowState state = stateOf(row);
        const bool isRunning = state == RowState::Running;
        if (!isRunning && state != RowState::Publishing && state != RowState::Waiting && state != RowState::Held
            && state != RowState::Paused)
            continue;
        done += fractionOf(row);
        ++count;
        if (isRunning && row.progress) {
            pace.speed += row.progress->speed;
            pace.fps += row.progress->fps;
        }
    }
    if (count > 0)
        pace.fraction = done / count;
    return pace;
}

} // namespace Zoetrope
