// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runner/runner.h"

#include <QDir>
#include <QFile>

#include <vector>

namespace Zoetrope {

/// A Runner whose runs do what a test tells them, on the test's thread. Asked to stop, a run ends as Cancelled.
class FakeRunner final : public Runner
{
public:
    struct Run
    {
        RunRequest request;
        EventSink sink;
        bool isFrozen = false;
        bool isEnded = false;
        std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    };

    bool canFreeze = true;
    Result<> answer; ///< what start() returns
    Result<> place; ///< what ready() returns
    std::vector<std::unique_ptr<Run>> runs; ///< in the order of their starts

    int freeSlots() const override { return 1000; }

    Result<> ready() const override { return place; }

    Result<> start(RunRequest request, EventSink sink, std::stop_token stop) override
    {
        if (!answer)
            return answer;
        auto run = std::make_unique<Run>();
        run->request = std::move(request);
        run->sink = std::move(sink);
        Run *raw = run.get();
        run->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(
            std::move(stop), [this, raw] { end(*raw, cancelled()); });
        runs.push_back(std::move(run));
        return {};
    }

    bool setFrozen(const QString &stagingFolder, bool isFrozen) override
    {
        if (!canFreeze)
            return false;
        for (const auto &run : runs) {
            if (!run->isEnded && run->request.stagingFolder == stagingFolder) {
                run->isFrozen = isFrozen;
                return true;
            }
        }
        return false;
    }

    /// The run that is still going on for a source; nullptr when there is none.
    [[nodiscard]] Run *running(const QString &source)
    {
        for (const auto &run : runs) {
            if (!run->isEnded && run->request.spec.sources.value(0) == source)
                return run.get();
        }
        return nullptr;
    }

    void end(Run &run, const Error &error)
    {
        if (!std::exchange(run.isEnded, true))
            run.sink(JobFinished{error, {}, {}});
    }

    /// Leaves one staged output with this text in it.
    void succeed(Run &run, const QString &name = QStringLiteral("clip.mp4"))
    {
        const QString folder = run.request.stagingFolder + QStringLiteral("/out");
        QDir().mkpath(folder);
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write("film");
        file.close();
        OutputRecord record;
        record.id = QStringLiteral("o0");
        record.path = name;
        record.entry = name;
        run.isEnded = true;
        run.sink(JobFinished{std::nullopt, {record}, {}});
    }
};

} // namespace Zoetrope
