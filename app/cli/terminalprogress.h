// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QMap>

namespace Zoetrope {

/// JobEvents on standard error: a block redrawn in place on a terminal, else now and then a line.
///
/// Owns:    the lines it drew last.
/// Threads: one at a time.
class TerminalProgress
{
public:
    enum class Style { Silent, Lines, Redrawn };

    TerminalProgress(Console *console, Style style, Clock clock);

    /// `job` counts from 0; `name` is shown for it.
    void begin(int job, const QString &name);
    void update(int job, const JobProgress &progress);
    void end(int job);
    /// Text that stays, above the block.
    void say(const QString &text);

private:
    struct Shown
    {
        QString name;
        JobProgress progress;
        std::optional<JobPhase> lastPhase; ///< of the last line written
        std::chrono::milliseconds lastLine{0};
    };

    void erase();
    void draw();
    void writeLine(Shown *shown);

    Console *m_console;
    Style m_style;
    Clock m_clock;
    QMap<int, Shown> m_jobs;
    int m_drawnLines = 0;
    std::chrono::milliseconds m_lastDraw{-1000};
};

/// The block for one job: name and phase, bar with figures, a line a rendition.
[[nodiscard]] QStringList progressBlock(const QString &name, const JobProgress &progress, int columns);
/// The same in one line.
[[nodiscard]] QString progressLine(const QString &name, const JobProgress &progress);

} // namespace Zoetrope
