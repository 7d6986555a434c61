// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/source.h"

#include "engine/av/avcompat.h"
#include "engine/av/averror.h"
#include "engine/av/avlog.h"
#include "engine/av/contentkind.h"

extern "C" {
#include <libavutil/mem.h>
}

#include <QFileInfo>
#include <array>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bufferBytes = 64 * 1024;
constexpr size_t largestAllocation = size_t(1) << 30; ///< of FFmpeg's, threat model M4
constexpr int maximumStreams = 200;

/// A name for FFmpeg's probe, which weighs the extension of raw streams; nothing else of the path reaches it.
QByteArray harmlessUrl(const QString &path)
{
    QByteArray url = "source";
    const QString extension = QFileInfo(path).suffix().toLower();
    const bool isPlain = !extension.isEmpty() && extension.size() <= 8
        && std::all_of(extension.begin(), extension.end(),
            [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    if (isPlain)
        url += '.' + extension.toLatin1();
    return url;
}

int refuseOpening(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **) { return AVERROR(EPERM); }

/// Options for the decoders of avformat_find_stream_info(), one dictionary a stream.
class StreamOptions
{
public:
    StreamOptions(unsigned streams, std::int64_t maximumPixels)
        : m_options(streams, nullptr)
    {
        for (AVDictionary *&options : m_options) {
            av_dict_set_int(&options, "max_pixels", maximumPixels, 0);
            av_dict_set(&options, "skip_loop_filter", "all", 0); // nobody looks at these pictures
        }
    }
    ~StreamOptions()
    {
        for (AVDictionary *&options : m_options)
            av_dict_free(&options);
    }
    StreamOptions(const StreamOptions &) = delete;
    StreamOptions &operator=(const StreamOptions &) = delete;
    AVDictionary **data() { return m_options.empty() ? nullptr : m_options.data(); }

private:
    std::vector<AVDictionary *> m_options;
};

} // namespace

struct Source::State
{
    explicit State(SourceFile sourceFile)
        : file(std::move(sourceFile))
        , path(file.path())
    {
    }

    static int read(void *opaque, std::uint8_t *data, int size);
    static std::int64_t seek(void *opaque, std::int64_t offset, int whence);
    static int shallStop(void *opaque);

    void beginOpening()
    {
        deadline = std::chrono::steady_clock::now() + options.openLimit;
        isOpening = true;
    }
    [[nodiscard]] bool isTooLate() const { return isOpening && std::chrono::steady_clock::now() > deadline; }
    [[nodiscard]] Error explain(ErrorCode code, int avCode) const;
    Result<> sniff();
    Result<> makeAvio();
    Result<const AVInputFormat *> chooseDemuxer(const char *url, int *score);
    Result<> openInput();
    Result<> analyse();

    const SourceFile file;
    const QString path;
    Options options;
    std::stop_token stop;
    std::chrono::steady_clock::time_point deadline;
    bool isOpening = false;
    std::int64_t position = 0;
    std::optional<Error> failure;
    AvioPtr avio; // freed after the input that reads through it
    InputPtr input;
};

int Source::State::read(void *opaque, std::uint8_t *data, int size)
{
    auto *state = static_cast<State *>(opaque);
    for (;;) {
        // FFmpeg asks the interrupt callback only around its own protocols, which are not in use here.
        if (shallStop(opaque) != 0)
            return AVERROR_EXIT;
        const ssize_t count = ::pread(state->file.descriptor(), data, size_t(size), state->position);
        if (count > 0) {
            state->position += count;
            return int(count);
        }
        if (count == 0)
            return AVERROR_EOF;
        if (errno == EINTR)
            continue;
        if (!state->failure)
            state->failure = sourceFailure(state->path, errno);
        return AVERROR(EIO);
    }
}

std::int64_t Source::State::seek(void *opaque, std::int64_t offset, int whence)
{
    auto *state = static_cast<State *>(opaque);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return state->file.identity().bytes;
    if (whence == SEEK_CUR)
        offset += state->position;
    else if (whence == SEEK_END)
        offset += state->file.identity().bytes;
    else if (whence != SEEK_SET)
        return AVERROR(EINVAL);
    if (offset < 0)
        return AVERROR(EINVAL);
    state->position = offset;
    return offset;
}

int Source::State::shallStop(void *opaque)
{
    const auto *state = static_cast<const State *>(opaque);
    return state->stop.stop_requested() || state->isTooLate() ? 1 : 0;
}

/// The true reason behind a code that FFmpeg handed on.
Error Source::State::explain(ErrorCode code, int avCode) const
{
    if (stop.stop_requested())
        return cancelled();
    if (isTooLate())
        return {ErrorCode::SourceTimedOut, path, u"opening took over %1 s"_s.arg(options.openLimit.count())};
    if (failure)
        return *failure;
    return avError(code, path, avCode);
}

Result<> Source::State::sniff()
{
    std::array<char, 4096> head = {};
    const ssize_t count = ::pread(file.descriptor(), head.data(), head.size(), 0);
    if (count < 0)
        return sourceFailure(path, errno);
    switch (kindOfBytes(QByteArrayView(head.data(), count))) {
    case ContentKind::Playlist:
        return Error{ErrorCode::SourceIsPlaylist, path, {}};
    case ContentKind::Picture:
        return Error{ErrorCode::SourceIsPicture, path, {}};
    default:
        return {};
    }
}

Result<> Source::State::makeAvio()
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferBytes));
    if (!buffer)
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    avio.reset(avio_alloc_context(buffer, bufferBytes, 0, this, &State::read, nullptr, &State::seek));
    if (!avio) {
        av_free(buffer);
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    }
    return {};
}

/// Probed among all demuxers, so that a playlist or a picture is called by its name, and only then refused.
Result<const AVInputFormat *> Source::State::chooseDemuxer(const char *url, int *score)
{
    const AVInputFormat *demuxer = nullptr;
    *score = av_probe_input_buffer2(avio.get(), &demuxer, url, nullptr, 0, 0);
    if (*score < 0 || !demuxer)
        return explain(ErrorCode::SourceNotMedia, *score);
    const QString detail = u"looks like %1"_s.arg(QString::fromLatin1(demuxer->name));
    switch (kindOfDemuxer(QLatin1StringView(demuxer->name))) {
    case ContentKind::Playlist:
        return Error{ErrorCode::SourceIsPlaylist, path, detail};
    case ContentKind::Picture:
        return Error{ErrorCode::SourceIsPicture, path, detail};
    case ContentKind::Other:
        return Error{ErrorCode::SourceNotMedia, path, detail};
    case ContentKind::Media:
        break;
    }
    return demuxer;
}

Result<> Source::State::openInput()
{
    const QByteArray url = harmlessUrl(path);
    int score = 0;
    const Result<const AVInputFormat *> demuxer = chooseDemuxer(url.constData(), &score);
    if (!demuxer)
        return demuxer.error();
    AVFormatContext *context = avformat_alloc_context();
    if (!context)
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    context->pb = avio.get();
    context->io_open = refuseOpening;
    context->interrupt_callback = {&State::shallStop, this};
    context->max_streams = maximumStreams;
    Dictionary settings;
    settings.set("format_whitelist", demuxerAllowList());
    settings.set("codec_whitelist", decoderAllowList());
    settings.set("protocol_whitelist", "none");
    // Frees the context when it fails.
    const int status = avformat_open_input(&context, url.constData(), *demuxer, settings.out());
    // A low score means that little but the file's name speaks for this format.
    if (status < 0)
        return explain(score > AVPROBE_SCORE_RETRY ? ErrorCode::SourceDamaged : ErrorCode::SourceNotMedia, status);
    input.reset(context);
    return {};
}

Result<> Source::State::analyse()
{
    StreamOptions streamOptions(input->nb_streams, options.maximumPixels);
    const int status = avformat_find_stream_info(input.get(), streamOptions.data());
    if (status < 0 || stop.stop_requested() || isTooLate())
        return explain(ErrorCode::SourceDamaged, status);
    return {};
}

Source::Source(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
Source::Source(Source &&) noexcept = default;
Source &Source::operator=(Source &&) noexcept = default;
Source::~Source() = default;

Result<Source> Source::open(const QString &path, const Options &options, std::stop_token stop)
{
    Result<SourceFile> file = SourceFile::open(path, options.pin);
    return file ? open(*file, options, std::move(stop)) : file.error();
}

Result<Source> Source::open(const SourceFile &file, const Options &options, std::stop_token stop)
{
    installAvLog();
    av_max_alloc(largestAllocation);
    std::ignore = takeAvMessage(); // what an earlier file left
    auto state = std::make_unique<State>(file);
    state->options = options;
    state->stop = std::move(stop);
    state->beginOpening();
    for (const auto step : {&State::sniff, &State::makeAvio, &State::openInput}) {
        if (Result<> done = (state.get()->*step)(); !done)
            return done.error();
    }
    state->isOpening = false;
    Source source(std::move(state));
    if (options.analyseStreams) {
        if (Result<> done = source.analyse(); !done)
            return done.error();
    }
    return source;
}

Result<> Source::analyse()
{
    m_state->beginOpening();
    Result<> done = m_state->analyse();
    m_state->isOpening = false;
    return done;
}

AVFormatContext *Source::context() const { return m_state->input.get(); }

const SourceIdentity &Source::identity() const { return m_state->file.identity(); }

Result<> Source::checkUnchanged() const { return m_state->file.checkUnchanged(); }

std::optional<Error> Source::readFailure() const { return m_state->failure; }

Result<CodecPtr> Source::openDecoder(int stream, int threads) const
{
    Q_ASSERT(stream >= 0 && unsigned(stream) < m_state->input->nb_streams);
    const AVStream *source = m_state->input->streams[stream];
    const AVCodecParameters *parameters = source->codecpar;
    const QString &path = m_state->path;
    if (std::int64_t(parameters->width) * parameters->height > m_state->options.maximumPixels)
        return Error{ErrorCode::SourceTooLarge, path, u"%1x%2 pixels"_s.arg(parameters->width).arg(parameters->height)};
    const AVCodec *codec = avcodec_find_decoder(parameters->codec_id);
    if (!codec || !mayDecode(QLatin1StringView(codec->name)))
        return Error{ErrorCode::DecoderMissing, path, QString::fromLatin1(avcodec_get_name(parameters->codec_id))};
    CodecPtr decoder(avcodec_alloc_context3(codec));
    if (!decoder)
        return avError(ErrorCode::OutOfMemory, path, AVERROR(ENOMEM));
    if (const int status = avcodec_parameters_to_context(decoder.get(), parameters); status < 0)
        return avError(ErrorCode::DecoderFailed, path, status);
    decoder->pkt_timebase = source->time_base;
    decoder->max_pixels = m_state->options.maximumPixels;
    decoder->thread_count = threads;
    AvCompat::leaveUnmarked(*decoder);
    if (const int status = avcodec_open2(decoder.get(), codec, nullptr); status < 0)
        return avError(ErrorCode::DecoderFailed, path, status);
    return decoder;
}

} // namespace Zoetrope
