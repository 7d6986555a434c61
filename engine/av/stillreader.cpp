// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/stillreader.h"

#include "engine/av/averror.h"
#include "engine/av/handles.h"
#include "engine/av/sourcefile.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

extern "C" {
#include <libavutil/imgutils.h>
#include <libswscale/swscale.h>
}

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::int64_t mostBytes = std::int64_t(32) << 20;
constexpr int longestSide = 4096;
constexpr std::int64_t mostPixels = std::int64_t(longestSide) * longestSide;
constexpr int bytesOfPixel = 4;

using ScalerPtr = std::unique_ptr<SwsContext, decltype(&sws_freeContext)>;

Error unreadable(const QString &path, const QString &why) { return {ErrorCode::WatermarkUnreadable, path, why}; }

/// All of it, with the zeros behind that decoders want.
Result<QByteArray> readAll(const SourceFile &file)
{
    const qsizetype size = file.identity().bytes;
    QByteArray bytes(size + AV_INPUT_BUFFER_PADDING_SIZE, '\0');
    for (qsizetype done = 0; done < size;) {
        const ssize_t count = ::pread(file.descriptor(), bytes.data() + done, std::size_t(size - done), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return sourceFailure(file.path(), errno);
        if (count == 0)
            break; // it became shorter, which checkUnchanged() says
        done += count;
    }
    if (Result<> unchanged = file.checkUnchanged(); !unchanged)
        return unchanged.error();
    return bytes;
}

/// FFmpeg's decoder for what the first bytes say it is; nullptr for anything else.
const char *decoderFor(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (head.startsWith("\xff\xd8\xff"))
        return "mjpeg";
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8).startsWith("WEBP"))
        return "webp";
    return nullptr;
}

Result<CodecPtr> openDecoder(const char *name, const QString &path)
{
    const AVCodec *codec = avcodec_find_decoder_by_name(name);
    if (!codec)
        return Error{ErrorCode::DecoderMissing, path, QString::fromLatin1(name)};
    CodecPtr decoder(avcodec_alloc_context3(codec));
    if (!decoder)
        return Error{ErrorCode::OutOfMemory, path, {}};
    decoder->max_pixels = mostPixels;
    decoder->thread_count = 1;
    decoder->err_recognition = AV_EF_CRCCHECK | AV_EF_EXPLODE; // half a picture is none
    if (const int code = avcodec_open2(decoder.get(), nullptr, nullptr); code < 0)
        return avError(ErrorCode::DecoderFailed, path, code);
    return decoder;
}

/// `bytes` ends with the zeros.
Result<FramePtr> decode(AVCodecContext *decoder, QByteArray *bytes, const QString &path)
{
    const PacketPtr packet(av_packet_alloc());
    FramePtr frame(av_frame_alloc());
    if (!packet || !frame)
        return Error{ErrorCode::OutOfMemory, path, {}};
    packet->data = reinterpret_cast<std::uint8_t *>(bytes->data()); // a loan, which the decoder copies
    packet->size = int(bytes->size() - AV_INPUT_BUFFER_PADDING_SIZE);
    int code = avcodec_send_packet(decoder, packet.get());
    if (code >= 0)
        code = avcodec_send_packet(decoder, nullptr);
    if (code >= 0)
        code = avcodec_receive_frame(decoder, frame.get());
    if (code == AVERROR(ENOMEM))
        return Error{ErrorCode::OutOfMemory, path, {}};
    const bool isSound =
        code >= 0 && frame->width > 0 && frame->height > 0 && std::int64_t(frame->width) * frame->height <= mostPixels;
    if (!isSound) // decoders do not say which
        return unreadable(path, u"it is damaged, moves, or has more than %1 x %1 pixels"_s.arg(longestSide));
    return frame;
}

Result<Picture> toRgba(const AVFrame &frame, const QString &path)
{
    const ScalerPtr scaler(
        sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), frame.width, frame.height,
            AV_PIX_FMT_RGBA, SWS_BICUBIC | SWS_FULL_CHR_H_INT | SWS_ACCURATE_RND, nullptr, nullptr, nullptr),
        &sws_freeContext);
    if (!scaler)
        return unreadable(path, u"it has colours of an unknown kind"_s);
    const int stride = FFALIGN(frame.width * bytesOfPixel, 64); // the scaler writes whole blocks
    QByteArray rows(qsizetype(stride) * frame.height + 64, '\0');
    auto *data = reinterpret_cast<std::uint8_t *>(rows.data());
    if (sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, &data, &stride) != frame.height)
        return unreadable(path, u"its colours cannot be understood"_s);
    Picture picture;
    picture.size = {frame.width, frame.height};
    picture.rgba.resize(qsizetype(frame.width) * frame.height * bytesOfPixel);
    for (int y = 0; y < frame.height; ++y) {
        const qsizetype width = qsizetype(frame.width) * bytesOfPixel;
        std::memcpy(picture.rgba.data() + y * width, rows.constData() + qsizetype(y) * stride, std::size_t(width));
    }
    return picture;
}

} // namespace

Result<StillPicture> readStill(const QString &path)
{
    const Result<SourceFile> file = SourceFile::open(path);
    if (!file)
        return file.error().code == ErrorCode::SourceEmpty ? unreadable(path, u"it is empty"_s) : file.error();
    if (file->identity().bytes > mostBytes)
        return unreadable(path, u"it is larger than %1 MiB"_s.arg(mostBytes >> 20));
    Result<QByteArray> bytes = readAll(*file);
    if (!bytes)
        return bytes.error();
    const char *name = decoderFor(*bytes);
    if (!name)
        return unreadable(path, u"it is neither PNG nor JPEG nor WebP"_s);
    const Result<CodecPtr> decoder = openDecoder(name, path);
    if (!decoder)
        return decoder.error();
    const Result<FramePtr> frame = decode(decoder->get(), &*bytes, path);
    if (!frame)
        return frame.error();
    Result<Picture> picture = toRgba(**frame, path);
    if (!picture)
        return picture.error();
    return StillPicture{*std::move(picture), file->identity()};
}

} // namespace Zoetrope
