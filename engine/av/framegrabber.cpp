// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/framegrabber.h"

#include "engine/av/averror.h"
#include "engine/av/headertaste.h"
#include "engine/av/packetwindow.h"
#include "engine/av/streaminfo.h"

#include <array>
#include <deque>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr AVRational microsecond{1, AV_TIME_BASE};
/// How much earlier each further try to find a key frame begins, where a container cannot seek precisely.
constexpr std::array stepsBack = {std::chrono::seconds(0), std::chrono::seconds(2), std::chrono::seconds(12)};
constexpr std::chrono::seconds readOnRatherThanSeek{3};
constexpr int mostDamagedPackets = 1000; ///< in a row, before a source is given up

Result<Source> openSource(
    const SourceFile &file, const PlanSource &plan, std::int64_t maximumPixels, const std::stop_token &stop)
{
    Source::Options options;
    options.maximumPixels = maximumPixels;
    options.analyseStreams = false;
    Result<Source> source = Source::open(file, options, stop);
    if (!source || isToldByHeader(*source->context(), plan.videoStream))
        return source;
    if (Result<> analysed = source->analyse(); !analysed)
        return analysed.error();
    return source;
}

} // namespace

struct FrameGrabber::State
{
    enum class Outcome { Found, BeginEarlier };

    State(SourceFile sourceFile, PlanSource planSource, std::int64_t pixels, std::stop_token stopToken, int threadCount)
        : file(std::move(sourceFile))
        , plan(std::move(planSource))
        , maximumPixels(pixels)
        , stop(std::move(stopToken))
        , threads(threadCount)
    {
    }

    Result<> reopen();
    Result<FramePtr> grab(Microseconds moment, SeekAccuracy accuracy);
    [[nodiscard]] std::int64_t targetOf(Microseconds moment) const;
    [[nodiscard]] bool canReadOn(std::int64_t target) const;
    Result<> beginAt(std::int64_t target, size_t attempt);
    void forgetFrames();
    Result<Outcome> decodeUpTo(std::int64_t target, bool isLastTry);
    Result<Outcome> decodeKeyFrame(std::int64_t target, bool isLastTry);
    Result<> decode(std::int64_t target);
    Result<> decodeOn(std::int64_t target);
    Result<> send(const AVPacket *packet);
    void receive(std::int64_t target);
    void consider(FramePtr frame, std::int64_t target);
    Result<FramePtr> result() const;
    [[nodiscard]] Error nothingFound() const;

    const SourceFile file;
    PlanSource plan;
    std::int64_t maximumPixels;
    std::stop_token stop;
    int threads;
    std::optional<Source> source;
    std::optional<PacketWindow> window;
    CodecPtr decoder;
    AVRational timeBase{1, 1};

    FramePtr best; ///< the latest frame not after the last target
    std::deque<FramePtr> later; ///< decoded already, but after it
    bool isFresh = true; ///< nothing was read since opening
    bool isDrained = false; ///< the decoder was told of an end: it must begin anew
    bool asksInSequence = false; ///< grabs follow one another within a group: decoding on beats beginning anew
    std::optional<std::int64_t> lastBegin; ///< first packet after the last seek
    std::int64_t untimedFrames = 0;
    std::int64_t decoded = 0;
};

Result<> FrameGrabber::State::reopen()
{
    decoder.reset();
    window.reset();
    source.reset();
    Result<Source> opened = openSource(file, plan, maximumPixels, stop);
    if (!opened)
        return opened.error();
    source = *std::move(opened);
    AVFormatContext *input = source->context();
    if (plan.videoStream < 0 || unsigned(plan.videoStream) >= input->nb_streams)
        return Error{ErrorCode::SourceChanged, plan.path, u"the video stream is gone"_s};
    for (unsigned i = 0; i < input->nb_streams; ++i)
        input->streams[i]->discard = int(i) == plan.videoStream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    timeBase = input->streams[plan.videoStream]->time_base;
    Result<CodecPtr> opening = source->openDecoder(plan.videoStream, threads);
    if (!opening)
        return opening.error();
    decoder = *std::move(opening);
    window.emplace(input, plan.videoStream);
    forgetFrames();
    isFresh = true;
    return {};
}

void FrameGrabber::State::forgetFrames()
{
    best.reset();
    later.clear();
    isDrained = false;
    untimedFrames = 0;
}

/// The largest stream time that is shown at the moment: times are rounded to microseconds on the displayed timeline,
/// and the moment may be such a rounded time.
std::int64_t FrameGrabber::State::targetOf(Microseconds moment) const
{
    const std::int64_t halves = 2 * (moment + plan.origin).count() + 1;
    return av_rescale_q_rnd(halves, AVRational{1, 2 * AV_TIME_BASE}, timeBase, AV_ROUND_DOWN);
}

bool FrameGrabber::State::canReadOn(std::int64_t target) const
{
    if (isFresh || isDrained || !best || best->pts > target)
        return false;
    if (!window->hasTimes())
        return true;
    return av_rescale_q(target - best->pts, timeBase, microsecond)
        < std::chrono::duration_cast<Microseconds>(readOnRatherThanSeek).count();
}

Result<> FrameGrabber::State::beginAt(std::int64_t target, size_t attempt)
{
    const bool knowsTimes = (source->context()->iformat->flags & AVFMT_NOTIMESTAMPS) == 0 && window->hasTimes();
    if (attempt < stepsBack.size() && knowsTimes) {
        const std::int64_t back =
            av_rescale_q(std::chrono::microseconds(stepsBack[attempt]).count(), microsecond, timeBase);
        const std::int64_t time = target - back;
        if (avformat_seek_file(source->context(), plan.videoStream, INT64_MIN, time, time, 0) >= 0) {
            avcodec_flush_buffers(decoder.get());
            window->clear();
            forgetFrames();
            isFresh = false;
            return {};
        }
    }
    if (isFresh)
        return {};
    return reopen();
}

Result<FramePtr> FrameGrabber::State::grab(Microseconds moment, SeekAccuracy accuracy)
{
    const std::int64_t target = targetOf(moment);
    const bool isExact = accuracy == SeekAccuracy::Exact;
    const bool readsOn = isExact && canReadOn(target);
    for (size_t attempt = 0; attempt <= stepsBack.size(); ++attempt) {
        if (!readsOn || attempt > 0) {
            if (Result<> begun = beginAt(target, attempt); !begun)
                return begun.error();
        }
        const bool isLastTry = attempt == stepsBack.size();
        isFresh = false;
        const Result<Outcome> outcome = isExact ? decodeUpTo(target, isLastTry) : decodeKeyFrame(target, isLastTry);
        if (!outcome)
            return outcome.error();
        if (*outcome == Outcome::Found)
            return result();
    }
    return nothingFound();
}

Result<FrameGrabber::State::Outcome> FrameGrabber::State::decodeUpTo(std::int64_t target, bool isLastTry)
{
    if (window->fill(target)) {
        avcodec_flush_buffers(decoder.get());
        forgetFrames();
        // Twice from the same key frame: the grabs follow one another, so the decoder's place is worth keeping.
        asksInSequence = asksInSequence || (lastBegin && lastBegin == window->earliest());
        lastBegin = window->earliest();
    }
    const bool isContinued = best != nullptr;
    if (!isContinued && !window->beginsWithKeyFrame() && window->hasTimes() && !isLastTry)
        return Outcome::BeginEarlier;
    // Before the first picture the first one is shown.
    if (!isContinued && window->hasTimes() && !window->lastNotAfter(target))
        target = window->earliest().value_or(target);
    for (std::deque<FramePtr> waiting = std::exchange(later, {}); !waiting.empty(); waiting.pop_front())
        consider(std::move(waiting.front()), target);
    if (Result<> done = decode(target); !done)
        return done.error();
    if (best)
        return Outcome::Found;
    if (!isLastTry)
        return Outcome::BeginEarlier;
    if (Result<> done = decodeOn(target); !done)
        return done.error();
    if (best)
        return Outcome::Found;
    if (later.empty())
        return nothingFound();
    best = std::move(later.front()); // what is left of a damaged beginning
    later.pop_front();
    return Outcome::Found;
}

Result<> FrameGrabber::State::decode(std::int64_t target)
{
    while (later.empty()) {
        if (stop.stop_requested())
            return cancelled();
        window->fill(target);
        const std::optional<std::int64_t> last = window->lastNotAfter(target);
        if (best && last && best->pts == *last)
            return {};
        const PacketPtr packet = window->take();
        if (!packet)
            break;
        const bool isTheOne = last && packet->pts == *last;
        // Frames before the wanted one matter only as far as others refer to them.
        const bool isOnTheWay = last && packet->pts != AV_NOPTS_VALUE && packet->pts < *last;
        decoder->skip_frame = isOnTheWay ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
        if (Result<> sent = send(packet.get()); !sent)
            return sent;
        receive(target);
        if (isTheOne && !asksInSequence && !(best && best->pts == *last))
            break; // it is held back for reordering: an end makes the decoder give it up
    }
    if (!later.empty() || isDrained)
        return {};
    isDrained = true;
    if (Result<> sent = send(nullptr); !sent)
        return sent;
    receive(target);
    return {};
}

/// A source that was joined midway begins with pictures that refer to ones it does not have: goes on until one decodes.
Result<> FrameGrabber::State::decodeOn(std::int64_t target)
{
    avcodec_flush_buffers(decoder.get());
    isDrained = false;
    decoder->skip_frame = AVDISCARD_DEFAULT;
    for (int packets = 0; packets < mostDamagedPackets && !best && later.empty(); ++packets) {
        if (stop.stop_requested())
            return cancelled();
        window->fill(target);
        const PacketPtr packet = window->take();
        if (!packet)
            break;
        if (Result<> sent = send(packet.get()); !sent)
            return sent;
        receive(target);
    }
    if (best || !later.empty())
        return {};
    isDrained = true;
    if (Result<> sent = send(nullptr); !sent)
        return sent;
    receive(target);
    return {};
}

Result<FrameGrabber::State::Outcome> FrameGrabber::State::decodeKeyFrame(std::int64_t target, bool isLastTry)
{
    window->fill(target);
    if (!window->beginsWithKeyFrame() && window->hasTimes() && !isLastTry)
        return Outcome::BeginEarlier;
    avcodec_flush_buffers(decoder.get());
    forgetFrames();
    decoder->skip_frame = AVDISCARD_DEFAULT;
    const AVFieldOrder order = decoder->field_order;
    // A key frame may be two packets, one a field; damaged ones are passed over.
    int packets = order != AV_FIELD_UNKNOWN && order != AV_FIELD_PROGRESSIVE ? 2 : 1;
    if (isLastTry)
        packets = 64;
    while (packets-- > 0 && !best && later.empty()) {
        const PacketPtr packet = window->take();
        if (!packet)
            break;
        if (Result<> sent = send(packet.get()); !sent)
            return sent.error();
        receive(target);
    }
    if (!isDrained && !best && later.empty()) {
        isDrained = true;
        if (Result<> sent = send(nullptr); !sent)
            return sent.error();
        receive(target);
    }
    isDrained = true; // frames in between were left out: nothing can go on from here
    if (!best && !later.empty())
        best = std::move(later.front());
    if (best)
        return Outcome::Found;
    return isLastTry ? Result<Outcome>(nothingFound()) : Result<Outcome>(Outcome::BeginEarlier);
}

Result<> FrameGrabber::State::send(const AVPacket *packet)
{
    const int status = avcodec_send_packet(decoder.get(), packet);
    if (status == AVERROR(ENOMEM))
        return avError(ErrorCode::OutOfMemory, plan.path, status);
    return {}; // damage shows in that no frame comes; another one may
}

void FrameGrabber::State::receive(std::int64_t target)
{
    for (;;) {
        FramePtr frame(av_frame_alloc());
        if (!frame || avcodec_receive_frame(decoder.get(), frame.get()) < 0)
            return;
        ++decoded;
        const std::int64_t time = frame->best_effort_timestamp;
        const AVRational rate{plan.frameRate.num, plan.frameRate.den};
        const std::int64_t count = untimedFrames++;
        if (time != AV_NOPTS_VALUE)
            frame->pts = time;
        else if (plan.frameRate.isKnown())
            frame->pts = av_rescale_q(count, av_inv_q(rate), timeBase)
                + av_rescale_q(plan.origin.count(), microsecond, timeBase);
        else
            frame->pts = count;
        consider(std::move(frame), target);
    }
}

void FrameGrabber::State::consider(FramePtr frame, std::int64_t target)
{
    if (frame->pts > target)
        later.push_back(std::move(frame));
    else if (!best || frame->pts >= best->pts)
        best = std::move(frame);
}

/// A new reference: the next grab may go on from the same frame.
Result<FramePtr> FrameGrabber::State::result() const
{
    FramePtr frame(av_frame_clone(best.get()));
    if (!frame)
        return Error{ErrorCode::OutOfMemory, plan.path, {}};
    frame->pts = av_rescale_q(best->pts, timeBase, microsecond) - plan.origin.count();
    return frame;
}

Error FrameGrabber::State::nothingFound() const
{
    if (stop.stop_requested())
        return cancelled();
    if (const std::optional<Error> failure = source->readFailure())
        return *failure;
    return {ErrorCode::SourceDamaged, plan.path, u"no frame could be decoded at this moment"_s};
}

FrameGrabber::FrameGrabber(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
FrameGrabber::FrameGrabber(FrameGrabber &&) noexcept = default;
FrameGrabber &FrameGrabber::operator=(FrameGrabber &&) noexcept = default;
FrameGrabber::~FrameGrabber() = default;

Result<FrameGrabber> FrameGrabber::open(const PlanSource &source, std::int64_t maximumPixels, std::stop_token stop)
{
    const Result<SourceFile> file =
        SourceFile::open(source.path, SourcePin{source.path, source.identity.device, source.identity.inode});
    return file ? open(*file, source, maximumPixels, std::move(stop)) : file.error();
}

Result<FrameGrabber> FrameGrabber::open(
    const SourceFile &file, const PlanSource &source, std::int64_t maximumPixels, std::stop_token stop, int threads)
{
    auto state = std::make_unique<State>(file, source, maximumPixels, std::move(stop), threads);
    if (Result<> opened = state->reopen(); !opened)
        return opened.error();
    return FrameGrabber(std::move(state));
}

Result<FramePtr> FrameGrabber::grab(Microseconds moment, SeekAccuracy accuracy)
{
    if (m_state->stop.stop_requested())
        return cancelled();
    return m_state->grab(moment, accuracy);
}

bool FrameGrabber::isAsPlanned(const AVFrame &frame) const
{
    StreamTaste taste;
    taste.first.reset(av_frame_clone(&frame));
    const PlanSource &plan = m_state->plan;
    const VideoStreamInfo seen = describeVideo(*m_state->source->context(), plan.videoStream, taste);
    return seen.codedSize == plan.codedSize && seen.pixelAspect == plan.pixelAspect && seen.rotation == plan.rotation
        && seen.isMirrored == plan.isMirrored && seen.color.isHdr() == plan.color.isHdr();
}

std::int64_t FrameGrabber::decodedFrames() const { return m_state->decoded; }

} // namespace Zoetrope
