// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clapmeter.h"

#include "tests/support/framecode.h"
#include "tests/support/mediareader.h"

#include <cmath>
#include <cstring>

namespace Zoetrope::Test {

namespace {

constexpr double flashMean = 215;
constexpr float clickPeak = 0.25F;

float sampleOf(const AVFrame &frame, int sample)
{
    if (frame.format == AV_SAMPLE_FMT_FLTP || frame.format == AV_SAMPLE_FMT_FLT) {
        const int step = frame.format == AV_SAMPLE_FMT_FLT ? frame.ch_layout.nb_channels : 1;
        float value = 0;
        std::memcpy(
            &value, frame.extended_data[0] + sizeof value * std::size_t(sample) * std::size_t(step), sizeof value);
        return value;
    }
    if (frame.format == AV_SAMPLE_FMT_S16 || frame.format == AV_SAMPLE_FMT_S16P) {
        const int step = frame.format == AV_SAMPLE_FMT_S16 ? frame.ch_layout.nb_channels : 1;
        std::int16_t value = 0;
        std::memcpy(
            &value, frame.extended_data[0] + sizeof value * std::size_t(sample) * std::size_t(step), sizeof value);
        return float(value) / 32768.0F;
    }
    return 0;
}

} // namespace

Result<Clap> measureClap(const QString &path)
{
    Clap clap;
    FrameWatchers watchers;
    watchers.video = [&](const AVFrame &frame, int, double time) {
        if (clap.flash)
            return;
        if (const FramePtr grey = toGrey(frame); grey && meanBetweenRows(*grey) > flashMean)
            clap.flash = time;
    };
    watchers.audio = [&](const AVFrame &frame, int, double time) {
        for (int sample = 0; !clap.click && sample < frame.nb_samples; ++sample)
            if (std::abs(sampleOf(frame, sample)) > clickPeak)
                clap.click = time + double(sample) / frame.sample_rate;
    };
    const auto reading = readMedia(path, watchers);
    return reading ? Result<Clap>(clap) : Result<Clap>(reading.error());
}

} // namespace Zoetrope::Test
