// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/encoderbuild.h"

#include "engine/av/handles.h"

#include <QByteArray>

#include <algorithm>
#include <dlfcn.h>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One small picture through x264, which writes into its first packet what it is. Its library has no call to ask.
QByteArray firstX264Packet()
{
    constexpr int side = 32;
    const AVCodec *codec = avcodec_find_encoder_by_name("libx264");
    if (!codec)
        return {};
    const CodecPtr encoder(avcodec_alloc_context3(codec));
    encoder->width = side;
    encoder->height = side;
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = {1, 25};
    encoder->thread_count = 1; // a worker is still to be fenced in, which holds for later threads alone
    Dictionary options;
    options.set("preset", "ultrafast");
    options.set("x264-params", "sync-lookahead=0:sliced-threads=0:log=-1");
    const FramePtr frame(av_frame_alloc());
    const PacketPtr packet(av_packet_alloc());
    frame->width = side;
    frame->height = side;
    frame->format = encoder->pix_fmt;
    if (avcodec_open2(encoder.get(), codec, options.out()) < 0 || av_frame_get_buffer(frame.get(), 0) < 0)
        return {};
    for (int plane = 0; plane < 3; ++plane)
        std::fill_n(frame->data[plane], frame->linesize[plane] * (plane == 0 ? side : side / 2), std::uint8_t(128));
    frame->pts = 0;
    if (avcodec_send_frame(encoder.get(), frame.get()) < 0 || avcodec_send_frame(encoder.get(), nullptr) < 0
        || avcodec_receive_packet(encoder.get(), packet.get()) < 0)
        return {};
    return QByteArray(reinterpret_cast<const char *>(packet->data), packet->size);
}

/// What a library that was loaded with libavcodec calls itself; empty when it is not there.
QString versionByCall(const char *function)
{
    using Version = const char *();
    auto *const version = reinterpret_cast<Version *>(::dlsym(RTLD_DEFAULT, function));
    return version ? QString::fromLatin1(version()) : QString();
}

/// The same of a library that says it in a variable.
QString versionByVariable(const char *variable)
{
    const auto *const version = static_cast<const char *const *>(::dlsym(RTLD_DEFAULT, variable));
    return version ? QString::fromLatin1(*version) : QString();
}

} // namespace

QString x264BuildIn(const QByteArray &packet)
{
    const QByteArray before = "x264 - core ";
    const qsizetype begin = packet.indexOf(before);
    if (begin < 0)
        return {};
    const QByteArray text = packet.mid(begin + before.size());
    const qsizetype end = text.indexOf(" - ");
    return end > 0 ? QString::fromLatin1(text.first(end)) : QString();
}

QStringList encoderBuilds()
{
    QStringList builds;
    const auto add = [&builds](const QString &name, const QString &version) {
        if (!version.isEmpty())
            builds += name + u' ' + version;
    };
    add(u"x264"_s, x264BuildIn(firstX264Packet()));
    add(u"libvpx"_s, versionByCall("vpx_codec_version_str"));
    add(u"libopus"_s, versionByCall("opus_get_version_string"));
    add(u"x265"_s, versionByVariable("x265_version_str"));
    add(u"SVT-AV1"_s, versionByCall("svt_av1_get_version"));
    add(u"lame"_s, versionByCall("get_lame_version"));
    return builds;
}

} // namespace Zoetrope
