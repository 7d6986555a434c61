// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/source.h"
#include "engine/pipeline/stage.h"
#include "engine/plan/plan.h"

#include <map>

namespace Zoetrope {

/// Packets of one source to its streams, with times that go on where the file's clock jumps.
///
/// Owns:    the Source.
/// Errors:  SourceUnreadable when the file itself cannot be read on; damage inside it is counted, not an error.
class Demuxer final : public Stage
{
public:
    Demuxer(Source source, const PlanSource &plan);

    [[nodiscard]] Source &source() { return m_source; }
    void connect(int stream, PacketQueue *queue);

    [[nodiscard]] QString name() const override { return QStringLiteral("demuxer"); }
    [[nodiscard]] Result<> run(std::stop_token stop) override;
    void close() override;

    /// After the run: how often the file could not be followed.
    [[nodiscard]] int damages() const { return m_damages; }

private:
    struct Route
    {
        PacketPort port;
        bool isWanted = true;
        std::int64_t offset = 0; ///< added to the stream's times, in its time base
        std::int64_t nextDts = AV_NOPTS_VALUE; ///< expected, corrected
    };

    void discardOthers();
    void seekToClip();
    void followClock(Route &route, AVPacket &packet);
    [[nodiscard]] bool isAnyWanted() const;

    Source m_source;
    std::map<int, Route> m_routes;
    std::int64_t m_seekTarget_us = 0; ///< stored time to begin at; 0: from the start
    std::int64_t m_lastJump_us = 0;
    int m_damages = 0;
};

} // namespace Zoetrope
