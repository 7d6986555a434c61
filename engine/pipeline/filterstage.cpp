// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/filterstage.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"
#include "engine/av/filtertext.h"
#include "engine/av/pictureturn.h"
#include "engine/av/tonemap.h"
#include "engine/pipeline/burnttext.h"

#include <array>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
#include <libavutil/mathematics.h>
#include <libavutil/pixdesc.h>
#include <libavutil/samplefmt.h>
}

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// libavfilter's text for a layout; a stream that does not say gets the usual one for its count of channels.
QString layoutText(const AVChannelLayout &layout)
{
    AVChannelLayout known{};
    if (layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&known, layout.nb_channels);
    std::array<char, 128> text{};
    av_channel_layout_describe(layout.order == AV_CHANNEL_ORDER_UNSPEC ? &known : &layout, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

/// A source may change its size midway: what is cut never reaches over it.
QString cropText(const Framing &framing)
{
    return u"crop=w='min(%1,iw)':h='min(%2,ih)':x='min(%3,iw-ow)':y='min(%4,ih-oh)'"_s.arg(framing.part.width)
        .arg(framing.part.height)
        .arg(framing.left)
        .arg(framing.top);
}

/// In the middle, on even pixels.
QString padText(Size content, Size whole)
{
    return u"pad=%1:%2:%3:%4:color=black"_s.arg(whole.width)
        .arg(whole.height)
        .arg((whole.width - content.width) / 4 * 2)
        .arg((whole.height - content.height) / 4 * 2);
}

/// What a step made from the source does before filters of its own size.
Result<QStringList> chainFromSource(const PlanSource &source, const ScaleStep &step, Size content)
{
    QStringList chain;
    const Framing framing = step.framing.value_or(Framing{0, 0, {}, source.rotation, source.isMirrored});
    if (source.deinterlace != Deinterlacing::None) {
        chain << u"bwdif=mode=send_frame:deint=%1"_s.arg(
            source.deinterlace == Deinterlacing::All ? u"all"_s : u"interlaced"_s);
    }
    if (!framing.part.isEmpty())
        chain << cropText(framing);
    if (!step.before.isEmpty()) {
        const Size size = framing.part.isEmpty() ? source.codedSize : framing.part;
        const Result<QString> filters = filterText(step.before, Catalog::videoFilters(), size);
        if (!filters)
            return filters.error();
        chain << *filters;
    }
    // Turning after scaling turns the fewer pixels, and so does tone mapping.
    const Size lying = framing.rotation % 180 == 0 ? content : content.transposed();
    chain << u"scale=%1:%2:flags=bicubic:out_range=tv"_s.arg(lying.width).arg(lying.height);
    if (step.isToneMapped)
        chain << toneMapText(source) << toneMappedVideoText();
    if (const QString turn = turnFilters(framing.rotation, framing.isMirrored); !turn.isEmpty())
        chain << turn;
    chain << u"format=%1"_s.arg(step.pixelFormat);
    return chain;
}

QStringList soundOfClip(const PlanSource &source)
{
    QStringList chain;
    if (source.clipEnd)
        chain << u"atrim=end=%1us"_s.arg((*source.clipEnd - source.clipStart).count());
    // async fills gaps of more than a tenth of a second with silence and cuts what overlaps; first_pts makes the sound
    // begin exactly at time 0 of the job.
    chain << u"aresample=async=1:first_pts=%1"_s; // filled in when the graph is built
    return chain;
}

/// Mixed down, and then filtered without a sample cut off at the top.
Result<QStringList> filteredSound(int channels, const FilterChain &filters)
{
    AVChannelLayout layout{};
    av_channel_layout_default(&layout, channels);
    QStringList chain{u"aformat=sample_fmts=fltp:channel_layouts=%1"_s.arg(layoutText(layout))};
    if (filters.isEmpty())
        return chain;
    const Result<QString> text = filterText(filters, Catalog::soundFilters());
    if (!text)
        return text.error();
    chain << *text;
    return chain;
}

// Half a decibel below what is promised: what a player makes between the samples reaches higher than they do.
const QString limiter = u"alimiter=limit=0.841:attack=5:release=50:level=disabled:latency=1"_s;

} // namespace

Result<FilterWish> scaleWish(const Plan &plan, const ScaleStep &step, const QString &textFolder)
{
    FilterWish wish;
    wish.timeBase = {plan.source.videoTimeBase.num, plan.source.videoTimeBase.den};
    const Size content = step.content.isEmpty() ? step.size : step.content;
    QStringList chain;
    if (step.from < 0) {
        const Result<QStringList> own = chainFromSource(plan.source, step, content);
        if (!own)
            return own.error();
        chain = *own;
        if (step.text)
            chain << u"ass=filename="_s + filterValue(burntTextPath(plan, *step.text, textFolder));
        Result<std::vector<MarkLayer>> marks = markLayers(plan.source, step);
        if (!marks)
            return marks.error();
        wish.marks = *std::move(marks);
    } else if (plan.steps[step.from].size != content) {
        chain << u"scale=%1:%2:flags=bicubic"_s.arg(content.width).arg(content.height);
    }
    if (!step.after.isEmpty()) {
        const Result<QString> filters = filterText(step.after, Catalog::videoFilters(), content);
        if (!filters)
            return filters.error();
        chain << *filters << u"format=%1"_s.arg(step.pixelFormat);
    }
    if (content != step.size)
        chain << padText(content, step.size);
    wish.chain = chain.join(u',');
    return wish;
}

int memoryOf(const ScaleStep &step)
{
    int memory = 0;
    for (const FilterStep &filter : step.before + step.after) {
        if (const FilterRow *row = Catalog::videoFilter(filter.name))
            memory += row->memory;
    }
    return memory;
}

Result<FilterWish> soundWish(const PlanSource &source, const AudioTrack &track, const AVCodecContext &encoder)
{
    FilterWish wish;
    wish.isVideo = false;
    wish.timeBase = {1, encoder.sample_rate};
    if (!(encoder.codec->capabilities & AV_CODEC_CAP_VARIABLE_FRAME_SIZE))
        wish.frameSamples = encoder.frame_size;
    QStringList chain = soundOfClip(source);
    if (!track.filters.isEmpty() || track.gain_dB != 0 || track.isLimited) {
        const Result<QStringList> filters = filteredSound(track.channels, track.filters);
        if (!filters)
            return filters.error();
        chain += *filters;
    }
    if (track.gain_dB != 0)
        chain << u"volume=%1dB"_s.arg(track.gain_dB, 0, 'f', 2);
    if (track.isLimited)
        chain << limiter;
    if (track.fadeIn > Microseconds{0})
        chain << u"afade=t=in:st=0:d=%1us"_s.arg(track.fadeIn.count());
    if (track.fadeOut > Microseconds{0})
        chain << u"afade=t=out:st=%1us:d=%2us"_s.arg(track.fadeOutFrom.count()).arg(track.fadeOut.count());
    // The encoder's own format and no other: it would take a frame of another one for its own.
    chain << u"aformat=sample_fmts=%1:sample_rates=%2:channel_layouts=%3"_s
                 .arg(QLatin1StringView(av_get_sample_fmt_name(encoder.sample_fmt)))
                 .arg(encoder.sample_rate)
                 .arg(layoutText(encoder.ch_layout));
    wish.chain = chain.join(u',');
    return wish;
}

Result<FilterWish> meterWish(const PlanSource &source, const LevelWish &level)
{
    constexpr int sampleRate = 48'000; // the one that EBU R 128 is defined for
    FilterWish wish;
    wish.isVideo = false;
    wish.timeBase = {1, sampleRate};
    const Result<QStringList> filters = filteredSound(level.channels, level.filters);
    if (!filters)
        return filters.error();
    const QStringList meter{u"ebur128=metadata=1:peak=true"_s, u"aformat=sample_rates=%1"_s.arg(sampleRate)};
    wish.chain = (soundOfClip(source) + *filters + meter).join(u',');
    return wish;
}

FilterStage::FilterStage(QString name, FilterWish wish)
    : m_name(std::move(name))
    , m_wish(std::move(wish))
{
}

Result<> FilterStage::run(std::stop_token stop)
{
    while (m_isWanted) {
        auto frame = m_input.pop(stop);
        if (!frame)
            break;
        if (Result<> done = filter(std::move(*frame), stop); !done)
            return done.error();
    }
    if (stop.stop_requested())
        return cancelled();
    if (m_isWanted && m_graph)
        return filter(nullptr, stop);
    return {};
}

void FilterStage::close()
{
    m_input.refuse();
    m_output.close();
}

Result<> FilterStage::filter(FramePtr frame, const std::stop_token &stop)
{
    if (frame && !fits(*frame)) {
        if (m_graph) {
            if (Result<> flushed = filter(nullptr, stop); !flushed)
                return flushed.error();
        }
        if (Result<> configured = configure(*frame); !configured)
            return configured.error();
    }
    if (frame && m_wish.isVideo)
        m_durations.emplace_back(frame->pts, AvCompat::duration(*frame));
    const int code = av_buffersrc_add_frame_flags(m_source, frame.get(), 0);
    if (code < 0 && code != AVERROR_EOF)
        return avError(ErrorCode::FilterFailed, m_name, code);
    return takeAll(stop);
}

bool FilterStage::fits(const AVFrame &frame) const
{
    if (!m_graph)
        return false;
    if (m_wish.isVideo)
        return frame.width == m_shape->width && frame.height == m_shape->height && frame.format == m_shape->format
            && frame.color_range == m_shape->color_range && frame.colorspace == m_shape->colorspace;
    return frame.sample_rate == m_shape->sample_rate && frame.format == m_shape->format
        && av_channel_layout_compare(&frame.ch_layout, &m_shape->ch_layout) == 0;
}

QByteArray FilterStage::inputArguments(const AVFrame &frame) const
{
    if (m_wish.isVideo) {
        return u"video_size=%1x%2:pix_fmt=%3:time_base=%4/%5:pixel_aspect=1/1"_s.arg(frame.width)
            .arg(frame.height)
            .arg(frame.format)
            .arg(m_wish.timeBase.num)
            .arg(m_wish.timeBase.den)
            .toLatin1();
    }
    return u"time_base=1/%1:sample_rate=%1:sample_fmt=%2:channel_layout=%3"_s.arg(frame.sample_rate)
        .arg(QLatin1StringView(av_get_sample_fmt_name(AVSampleFormat(frame.format))))
        .arg(layoutText(frame.ch_layout))
        .toLatin1();
}

Result<> FilterStage::configure(const AVFrame &frame)
{
    FilterGraphPtr graph(avfilter_graph_alloc());
    m_shape.reset(av_frame_alloc());
    if (!graph || !m_shape || av_frame_copy_props(m_shape.get(), &frame) < 0)
        return Error{ErrorCode::OutOfMemory, m_name, {}};
    m_shape->width = frame.width;
    m_shape->height = frame.height;
    m_shape->format = frame.format;
    m_shape->sample_rate = frame.sample_rate;
    if (const int code = av_channel_layout_copy(&m_shape->ch_layout, &frame.ch_layout); code < 0)
        return avError(ErrorCode::FilterFailed, m_name, code);

    graph->nb_threads = 1; // the stages are the threads
    const char *sourceName = m_wish.isVideo ? "buffer" : "abuffer";
    const char *sinkName = m_wish.isVideo ? "buffersink" : "abuffersink";
    const QByteArray arguments = inputArguments(frame);
    int code = avfilter_graph_create_filter(
        &m_source, avfilter_get_by_name(sourceName), "in", arguments.constData(), nullptr, graph.get());
    if (code >= 0)
        code =
            avfilter_graph_create_filter(&m_sink, avfilter_get_by_name(sinkName), "out", nullptr, nullptr, graph.get());
    if (code < 0)
        return avError(ErrorCode::FilterFailed, m_name, code);

    FilterInOutPtr outputs(avfilter_inout_alloc());
    FilterInOutPtr inputs(avfilter_inout_alloc());
    if (!outputs || !inputs)
        return Error{ErrorCode::OutOfMemory, m_name, {}};
    outputs->name = av_strdup("in");
    outputs->filter_ctx = m_source;
    inputs->name = av_strdup("out");
    inputs->filter_ctx = m_sink;
    AVFilterInOut *openInputs = inputs.release();
    AVFilterInOut *openOutputs = outputs.release();
    const QString chain = m_wish.isVideo ? m_wish.chain : m_wish.chain.arg(m_nextSample);
    code = avfilter_graph_parse_ptr(graph.get(), chain.toUtf8().constData(), &openInputs, &openOutputs, nullptr);
    inputs.reset(openInputs);
    outputs.reset(openOutputs);
    if (code >= 0)
        code = avfilter_graph_config(graph.get(), nullptr);
    if (code < 0) {
        Error error = avError(ErrorCode::FilterFailed, m_name, code);
        error.detail += u" (%1)"_s.arg(chain);
        return error;
    }
    if (m_wish.frameSamples > 0)
        av_buffersink_set_frame_size(m_sink, unsigned(m_wish.frameSamples));
    m_graph = std::move(graph);
    return {};
}

Result<> FilterStage::takeAll(const std::stop_token &stop)
{
    while (m_isWanted && !stop.stop_requested()) {
        FramePtr frame(av_frame_alloc());
        if (!frame)
            return Error{ErrorCode::OutOfMemory, m_name, {}};
        const int code = av_buffersink_get_frame(m_sink, frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return avError(ErrorCode::FilterFailed, m_name, code);
        restoreTimes(*frame);
        if (Result<> drawn = drawMarks(frame.get()); !drawn)
            return drawn;
        m_isWanted = m_output.push(std::move(frame), stop);
    }
    return {};
}

/// In the frame itself, or in a copy where a filter has handed on one that others hold too.
Result<> FilterStage::drawMarks(AVFrame *frame) const
{
    if (m_wish.marks.empty())
        return {};
    if (const int code = av_frame_make_writable(frame); code < 0)
        return avError(ErrorCode::OutOfMemory, m_name, code);
    for (const MarkLayer &mark : m_wish.marks)
        mark.drawInto(frame);
    return {};
}

/// Some filters halve the time base and none keeps durations in every release; the frames' own times are put back.
void FilterStage::restoreTimes(AVFrame &frame)
{
    frame.pts = av_rescale_q(frame.pts, av_buffersink_get_time_base(m_sink), m_wish.timeBase);
    if (!m_wish.isVideo) {
        m_nextSample = frame.pts + frame.nb_samples;
        return;
    }
    while (m_durations.size() > 1 && m_durations.front().first < frame.pts)
        m_durations.pop_front();
    if (!m_durations.empty()) {
        frame.pts = m_durations.front().first;
        AvCompat::setDuration(frame, m_durations.front().second);
        m_durations.pop_front();
    }
}

} // namespace Zoetrope
