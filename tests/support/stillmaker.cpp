// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stillmaker.h"

#include "engine/av/handles.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

namespace {

struct Form
{
    const char *encoder;
    AVPixelFormat format;
};

Form formOf(const QString &format)
{
    if (format == "jpg"_L1)
        return {"mjpeg", AV_PIX_FMT_YUVJ444P};
    return format == "webp"_L1 ? Form{"libwebp", AV_PIX_FMT_RGB32} : Form{"png", AV_PIX_FMT_RGBA};
}

void setPixel(AVFrame *frame, int x, int y, const uchar *rgba)
{
    if (frame->format == AV_PIX_FMT_YUVJ444P) { // as JFIF says
        const double red = rgba[0];
        const double green = rgba[1];
        const double blue = rgba[2];
        const double luma = 0.299 * red + 0.587 * green + 0.114 * blue;
        const double values[] = {luma, 128 + (blue - luma) / 1.772, 128 + (red - luma) / 1.402};
        for (int plane = 0; plane < 3; ++plane)
            frame->data[plane][y * frame->linesize[plane] + x] =
                std::uint8_t(std::clamp(std::lround(values[plane]), 0L, 255L));
        return;
    }
    std::uint8_t *pixel = frame->data[0] + y * frame->linesize[0] + 4 * x;
    const bool isWord = frame->format == AV_PIX_FMT_RGB32; // blue, green, red, opacity in memory
    pixel[0] = rgba[isWord ? 2 : 0];
    pixel[1] = rgba[1];
    pixel[2] = rgba[isWord ? 0 : 2];
    pixel[3] = rgba[3];
}

} // namespace

Picture halves(Size size, Ink left, Ink right)
{
    Picture picture;
    picture.size = size;
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            const Ink &ink = x < size.width / 2 ? left : right;
            for (const uchar value : {ink.red, ink.green, ink.blue, ink.opacity})
                picture.rgba.append(char(value));
        }
    }
    return picture;
}

QByteArray stillFile(const Picture &picture, const QString &format)
{
    const Form form = formOf(format);
    const AVCodec *codec = avcodec_find_encoder_by_name(form.encoder);
    const CodecPtr encoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    const FramePtr frame(av_frame_alloc());
    const PacketPtr packet(av_packet_alloc());
    if (!encoder || !frame || !packet)
        return {};
    encoder->width = frame->width = picture.size.width;
    encoder->height = frame->height = picture.size.height;
    encoder->pix_fmt = form.format;
    frame->format = form.format;
    encoder->color_range = AVCOL_RANGE_JPEG;
    encoder->time_base = {1, 1};
    encoder->flags |= AV_CODEC_FLAG_QSCALE; // the finest there is
    encoder->global_quality = FF_QP2LAMBDA;
    Dictionary options;
    if (format == "webp"_L1)
        options.set("lossless", "1");
    if (avcodec_open2(encoder.get(), codec, options.out()) < 0 || av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    const auto *rgba = reinterpret_cast<const uchar *>(picture.rgba.constData());
    for (int y = 0; y < picture.size.height; ++y)
        for (int x = 0; x < picture.size.width; ++x, rgba += 4)
            setPixel(frame.get(), x, y, rgba);
    frame->pts = 0;
    frame->quality = FF_QP2LAMBDA;
    if (avcodec_send_frame(encoder.get(), frame.get()) < 0 || avcodec_send_frame(encoder.get(), nullptr) < 0
        || avcodec_receive_packet(encoder.get(), packet.get()) < 0)
        return {};
    return QByteArray(reinterpret_cast<const char *>(packet->data), packet->size);
}

} // namespace Zoetrope::Test
