// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tonemeter.h"

#include "tests/support/mediareader.h"

extern "C" {
#include <libavutil/samplefmt.h>
}

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Zoetrope::Test {

namespace {

constexpr double windowLength = 0.02;

struct Window
{
    double amplitude = 0;
    double phase = 0;
    double noise = 0; // as a share of the tone
};

/// The tone that fits best, and what is left without it.
Window fit(const float *samples, std::int64_t first, int count, double turnsPerSample)
{
    double sine = 0;
    double cosine = 0;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * std::fmod(double(first + i) * turnsPerSample, 1.0);
        sine += samples[i] * std::sin(angle) * 2 / count;
        cosine += samples[i] * std::cos(angle) * 2 / count;
    }
    double rest = 0;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * std::fmod(double(first + i) * turnsPerSample, 1.0);
        rest += std::pow(samples[i] - sine * std::sin(angle) - cosine * std::cos(angle), 2);
    }
    const double amplitude = std::hypot(sine, cosine);
    const double noise = std::sqrt(2 * rest / count);
    return {amplitude, std::atan2(cosine, sine), amplitude > 0 ? noise / amplitude : 1};
}

/// The first channel of a frame, from -1 to 1.
void appendSamples(const AVFrame &frame, std::vector<float> *samples)
{
    const auto format = AVSampleFormat(frame.format);
    const int step = av_sample_fmt_is_planar(format) ? 1 : frame.ch_layout.nb_channels;
    for (int i = 0; i < frame.nb_samples; ++i) {
        const int place = i * step;
        switch (av_get_packed_sample_fmt(format)) {
        case AV_SAMPLE_FMT_S16:
            samples->push_back(float(reinterpret_cast<const std::int16_t *>(frame.data[0])[place]) / 32768.0F);
            break;
        case AV_SAMPLE_FMT_S32:
            samples->push_back(float(reinterpret_cast<const std::int32_t *>(frame.data[0])[place]) / 2147483648.0F);
            break;
        default:
            samples->push_back(reinterpret_cast<const float *>(frame.data[0])[place]);
        }
    }
}

} // namespace

Result<ToneReading> measureTone(const QString &path, double pitch, double margin_s)
{
    std::vector<float> samples;
    int rate = 0;
    FrameWatchers watchers;
    watchers.audio = [&](const AVFrame &frame, int, double) {
        rate = frame.sample_rate;
        appendSamples(frame, &samples);
    };
    if (const auto read = readMedia(path, watchers); !read)
        return read.error();
    ToneReading reading;
    reading.samples = std::int64_t(samples.size());
    const int count = int(windowLength * rate);
    const auto margin = std::int64_t(margin_s * rate);
    QList<double> amplitudes;
    std::optional<double> phase;
    for (std::int64_t first = margin; first + count <= reading.samples - margin; first += count / 2) {
        const Window window = fit(samples.data() + first, first, count, pitch / rate);
        amplitudes.append(window.amplitude);
        if (window.noise > reading.worstNoise) {
            reading.worstNoise = window.noise;
            reading.worstNoiseAt = double(first) / rate;
        }
        const double turned = std::remainder(window.phase - phase.value_or(window.phase), 2 * std::numbers::pi);
        reading.worstDrift = std::max(reading.worstDrift, std::abs(turned) / (2 * std::numbers::pi * pitch));
        phase = window.phase;
    }
    if (amplitudes.isEmpty())
        return Error{ErrorCode::SourceEmpty, path, {}};
    std::ranges::nth_element(amplitudes, amplitudes.begin() + amplitudes.size() / 2);
    reading.loudness = amplitudes[amplitudes.size() / 2];
    return reading;
}

} // namespace Zoetrope::Test
