// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/soundmeter.h"

#include "engine/pipeline/decoder.h"
#include "engine/pipeline/demuxer.h"
#include "engine/pipeline/filterstage.h"
#include "engine/pipeline/stagecrew.h"

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/mathematics.h>
}

#include <QMap>
#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational microsecond{1, 1'000'000};
constexpr double silence_LUFS = -70; // the gate of EBU R 128: what is below it was never heard
constexpr double silence_dB = -120;

std::optional<double> noted(const AVFrame &frame, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(frame.metadata, key, nullptr, 0);
    return entry ? std::optional(QByteArray(entry->value).toDouble()) : std::nullopt;
}

/// The end of a meter's chain: the last frame knows of all before it.
class Reading final : public Stage
{
public:
    Reading(LevelWish wish, AVRational timeBase, std::function<void(Microseconds)> reached)
        : m_timeBase(timeBase)
        , m_reached(std::move(reached))
    {
        m_level.channels = wish.channels;
        m_level.filters = std::move(wish.filters);
        m_level.peak_dB = silence_dB;
    }

    [[nodiscard]] FrameQueue &input() { return m_input; }
    [[nodiscard]] QString name() const override { return u"sound meter"_s; }
    [[nodiscard]] Result<> run(std::stop_token stop) override
    {
        while (auto frame = m_input.pop(stop))
            take(**frame);
        return stop.stop_requested() ? Result<>(cancelled()) : Result<>();
    }
    void close() override { m_input.refuse(); }

    [[nodiscard]] const SoundLevel &level() const { return m_level; } ///< after the run

private:
    void take(const AVFrame &frame)
    {
        if (const auto loudness = noted(frame, "lavfi.r128.I"))
            m_level.loudness_LUFS = *loudness > silence_LUFS ? loudness : std::nullopt;
        if (const auto peak = noted(frame, "lavfi.r128.true_peak"); peak && *peak > 0)
            m_level.peak_dB = std::max(silence_dB, 20 * std::log10(*peak));
        m_reached(Microseconds(av_rescale_q(frame.pts, m_timeBase, microsecond)));
    }

    SoundLevel m_level;
    AVRational m_timeBase;
    std::function<void(Microseconds)> m_reached;
    FrameQueue m_input{2};
};

Result<Reading *> addReading(StageCrew *crew, const PlanSource &source, const LevelWish &wish, Decoder *decoder,
    const std::function<void(Microseconds)> &reached)
{
    Result<FilterWish> chain = meterWish(source, wish);
    if (!chain)
        return chain.error();
    auto *reading = crew->add<Reading>(wish, chain->timeBase, reached);
    auto *meter = crew->add<FilterStage>(u"sound meter"_s, *std::move(chain));
    decoder->output().connect(&meter->input());
    meter->output().connect(&reading->input());
    return reading;
}

} // namespace

Result<QList<SoundLevel>> measureSounds(const PlanSource &source, const QList<LevelWish> &wishes,
    std::int64_t maximumPixels, ProgressMeter *meter, const std::stop_token &stop)
{
    Source::Options options;
    options.maximumPixels = maximumPixels;
    Result<Source> opened = Source::open(source.path, options, stop);
    if (!opened)
        return opened.error();
    const auto reached = [meter, whole = source.expectedDuration](Microseconds position) {
        if (whole && whole->count() > 0)
            meter->advancePhase(double(position.count()) / double(whole->count()));
    };
    StageCrew crew;
    auto *demuxer = crew.add<Demuxer>(std::move(*opened), source);
    QMap<int, Decoder *> decoders; // each stream is decoded once
    QList<Reading *> readings;
    for (const LevelWish &wish : wishes) {
        Decoder *&decoder = decoders[wish.stream];
        if (!decoder) {
            Result<CodecPtr> codec = demuxer->source().openDecoder(wish.stream, 1);
            if (!codec)
                return codec.error();
            const AVRational timeBase = demuxer->source().context()->streams[wish.stream]->time_base;
            decoder = crew.add<Decoder>(u"audio decoder"_s, std::move(*codec), AudioTimeline(source, timeBase));
            demuxer->connect(wish.stream, &decoder->input());
        }
        const Result<Reading *> reading = addReading(&crew, source, wish, decoder, reached);
        if (!reading)
            return reading.error();
        readings.append(*reading);
    }
    if (Result<> walked = crew.run(stop); !walked)
        return walked.error();
    QList<SoundLevel> levels;
    for (const Reading *reading : std::as_const(readings))
        levels.append(reading->level());
    return levels;
}

} // namespace Zoetrope
