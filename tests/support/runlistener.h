// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/errortext.h"
#include "engine/model/jobevent.h"

#include <QEventLoop>
#include <QTimer>

namespace Zoetrope::Test {

/// Hears one run on this thread, and waits for what it says.
///
/// Threads: the event loop's.
class RunListener
{
public:
    [[nodiscard]] EventSink sink()
    {
        return [this](const JobEvent &event) { hear(event); };
    }

    /// True once the run has finished; false when it takes far too long.
    [[nodiscard]] bool waitForFinish()
    {
        return waitFor([this] { return finishes > 0; });
    }

    /// False when the run ends before it has told so many.
    [[nodiscard]] bool waitForEvents(qsizetype count)
    {
        return waitFor([this, count] { return events.size() >= count || finishes > 0; }) && events.size() >= count;
    }

    [[nodiscard]] QString errorLine() const
    {
        if (!finished.error)
            return finishes > 0 ? QStringLiteral("no error") : QStringLiteral("not finished");
        return errorName(finished.error->code) + QStringLiteral(": ") + finished.error->detail;
    }

    [[nodiscard]] bool failedWith(ErrorCode code) const { return finished.error && finished.error->code == code; }

    /// The texts of all log lines.
    [[nodiscard]] QString log() const
    {
        QStringList lines;
        for (const JobEvent &event : events) {
            if (const auto *line = std::get_if<JobLogLine>(&event))
                lines += line->text;
        }
        return lines.join(u'\n');
    }

    QList<JobEvent> events; ///< all but JobFinished
    JobFinished finished;
    int finishes = 0;
    int eventsAfterFinish = 0;

private:
    void hear(const JobEvent &event)
    {
        if (finishes > 0)
            ++eventsAfterFinish;
        if (const auto *end = std::get_if<JobFinished>(&event)) {
            finished = *end;
            ++finishes;
        } else {
            events += event;
        }
        m_loop.quit();
    }

    template <typename Condition> bool waitFor(const Condition &isThere)
    {
        constexpr int farTooLong_ms = 120'000;
        QTimer limit;
        limit.setSingleShot(true);
        QObject::connect(&limit, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        limit.start(farTooLong_ms);
        while (!isThere() && limit.isActive())
            m_loop.exec();
        return isThere();
    }

    QEventLoop m_loop;
};

} // namespace Zoetrope::Test
