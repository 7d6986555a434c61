// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/sizebudget.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

// Estimated from the tables of an MP4's index, which takes more than Matroska: time, size, place and order of each.
constexpr double pictureOverhead_bytes = 16;
constexpr double soundOverhead_bytes = 12;
constexpr double headers_bytes = 4096;
constexpr double packetSamples = 1024; // the longest packets are those of AAC; others overlap less
constexpr double aim = 0.97; // leaves room for what encoders miss an average by; beyond it the file is made again
constexpr double lowestRate_bps = 10'000;
constexpr double highestRate_bps = 500'000'000;

double soundBytes(const AudioTrack &track, double seconds)
{
    const bool isLossless = track.bitrate.bps == 0;
    const int depth = track.sampleFormat.startsWith(u's') && track.sampleFormat.contains(u"32"_s) ? 24 : 16;
    const double rate_bps = isLossless ? double(track.channels) * track.sampleRate * depth : double(track.bitrate.bps);
    return seconds * (rate_bps / 8 + soundOverhead_bytes * track.sampleRate / packetSamples);
}

} // namespace

Result<Bitrate> pictureRate(const SizeBudget &budget)
{
    const double seconds = std::max(toSeconds(budget.duration), 0.001);
    double left = double(budget.bytes) - headers_bytes - pictureOverhead_bytes * seconds * budget.frameRate.toDouble();
    for (const AudioTrack &track : budget.sounds)
        left -= soundBytes(track, seconds);
    const double rate_bps = left * aim * 8 / seconds;
    if (rate_bps < lowestRate_bps) {
        return Error{ErrorCode::SpecInvalid, {},
            u"targetSize: %1 bytes are too few for %2 s; sound and container leave %3 bits a second for the picture"_s
                .arg(budget.bytes)
                .arg(seconds, 0, 'f', 1)
                .arg(std::max(0.0, rate_bps), 0, 'f', 0)};
    }
    return Bitrate{std::int64_t(std::min(rate_bps, highestRate_bps))};
}

Bitrate lesserRate(Bitrate rate, std::int64_t bytes, std::int64_t mostBytes)
{
    const double share = double(mostBytes) / double(std::max<std::int64_t>(bytes, 1));
    return Bitrate{std::max(std::int64_t(lowestRate_bps), std::int64_t(double(rate.bps) * std::min(share, 1.0) * aim))};
}

} // namespace Zoetrope
