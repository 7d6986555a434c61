// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/codecstring.h"

#include <QByteArray>

extern "C" {
#include <libavutil/pixdesc.h>
}

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Profile, constraints and level: the first three bytes of an avcC behind its version, or of the first SPS behind its
/// NAL header in Annex B.
QByteArray h264Profile(QByteArrayView extradata)
{
    if (extradata.size() >= 4 && extradata[0] == 1)
        return extradata.sliced(1, 3).toByteArray();
    constexpr int spsType = 7;
    for (qsizetype i = 0; i + 7 <= extradata.size(); ++i) {
        const bool isStartCode = extradata[i] == 0 && extradata[i + 1] == 0 && extradata[i + 2] == 1;
        if (isStartCode && (extradata[i + 3] & 0x1f) == spsType)
            return extradata.sliced(i + 4, 3).toByteArray();
    }
    return {};
}

QString h264String(const AVCodecParameters &parameters)
{
    QByteArray profile =
        h264Profile({reinterpret_cast<const char *>(parameters.extradata), qsizetype(parameters.extradata_size)});
    if (profile.isEmpty() && parameters.profile > 0 && parameters.level > 0) {
        constexpr int constrained = 1 << 9; // FFmpeg keeps constraint_set1 above the profile's own eight bits
        profile.append(char(parameters.profile & 0xff));
        profile.append(char((parameters.profile & constrained) != 0 ? 0x40 : 0));
        profile.append(char(parameters.level));
    }
    return profile.isEmpty() ? QString() : u"avc1."_s + QString::fromLatin1(profile.toHex());
}

QString vp9String(const AVCodecParameters &parameters)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(parameters.format));
    const int depth = format ? format->comp[0].depth : 8;
    constexpr int level41 = 41; // the encoder does not say; 4.1 is enough for 1080p at 60
    return u"vp09.%1.%2.%3"_s.arg(qMax(parameters.profile, 0), 2, 10, QChar(u'0'))
        .arg(parameters.level > 0 ? parameters.level : level41, 2, 10, QChar(u'0'))
        .arg(depth, 2, 10, QChar(u'0'));
}

} // namespace

QString codecString(const AVCodecParameters &parameters)
{
    switch (parameters.codec_id) {
    case AV_CODEC_ID_H264:
        return h264String(parameters);
    case AV_CODEC_ID_VP9:
        return vp9String(parameters);
    case AV_CODEC_ID_AAC:
        return u"mp4a.40.%1"_s.arg(parameters.profile >= 0 ? parameters.profile + 1 : 2); // object type = profile + 1
    case AV_CODEC_ID_OPUS:
        return u"opus"_s;
    case AV_CODEC_ID_MP3:
        return u"mp4a.40.34"_s;
    default:
        return {};
    }
}

} // namespace Zoetrope
