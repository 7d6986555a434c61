// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/codecstring.h"

#include <QByteArray>
#include <QStringList>

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

constexpr qsizetype hevcProfileSize = 12;

/// Profile, tier and level: 12 bytes behind the version of an hvcC, or those of the first SPS in Annex B, behind its
/// NAL header and the byte of its parameter set, without the bytes that keep start codes apart.
QByteArray hevcProfile(QByteArrayView extradata)
{
    if (extradata.size() > hevcProfileSize && extradata[0] == 1)
        return extradata.sliced(1, hevcProfileSize).toByteArray();
    constexpr int spsType = 33;
    for (qsizetype i = 0; i + 6 <= extradata.size(); ++i) {
        const bool isStartCode = extradata[i] == 0 && extradata[i + 1] == 0 && extradata[i + 2] == 1;
        if (!isStartCode || ((extradata[i + 3] >> 1) & 0x3f) != spsType)
            continue;
        QByteArray plain;
        for (qsizetype k = i + 6; k < extradata.size() && plain.size() < hevcProfileSize; ++k) {
            const bool isKeptApart = extradata[k] == 3 && extradata[k - 1] == 0 && extradata[k - 2] == 0;
            if (!isKeptApart)
                plain.append(extradata[k]);
        }
        return plain;
    }
    return {};
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

/// ISO/IEC 14496-15, annex E.3: profile, its compatibilities backwards, tier and level, constraints without their
/// trailing zeros.
QString hevcString(const AVCodecParameters &parameters)
{
    const QByteArray record =
        hevcProfile({reinterpret_cast<const char *>(parameters.extradata), qsizetype(parameters.extradata_size)});
    if (record.size() < hevcProfileSize)
        return {};
    const auto byteAt = [&record](qsizetype i) { return static_cast<std::uint8_t>(record[i]); };
    std::uint32_t compatibilities = 0;
    for (int bit = 0; bit < 32; ++bit) {
        const std::uint32_t isSet = (byteAt(1 + bit / 8) >> (7 - bit % 8)) & 1;
        compatibilities |= isSet << bit;
    }
    const QString space = QStringList({QString(), u"A"_s, u"B"_s, u"C"_s}).at(byteAt(0) >> 6);
    QString text = u"hvc1.%1%2.%3.%4%5"_s.arg(space)
                       .arg(byteAt(0) & 0x1f)
                       .arg(QString::number(compatibilities, 16).toUpper())
                       .arg((byteAt(0) & 0x20) != 0 ? "H"_L1 : "L"_L1)
                       .arg(byteAt(11));
    qsizetype last = 10;
    while (last >= 5 && byteAt(last) == 0)
        --last;
    for (qsizetype i = 5; i <= last; ++i)
        text += u'.' + QString::number(byteAt(i), 16).toUpper();
    return text;
}

/// AV1 codec ISO media file format binding, 5: profile, level and tier, depth. The sequence header begins behind its
/// OBU header (AV1 specification, 5.5.1), or stands in a configuration record.
QString av1String(const AVCodecParameters &parameters)
{
    const AVPixFmtDescriptor *format = av_pix_fmt_desc_get(static_cast<AVPixelFormat>(parameters.format));
    const int depth = format ? format->comp[0].depth : 8;
    int profile = qMax(parameters.profile, 0);
    int level = parameters.level;
    constexpr std::uint8_t recordMarker = 0x81;
    if (parameters.extradata_size >= 4 && parameters.extradata[0] == recordMarker) {
        profile = parameters.extradata[1] >> 5;
        level = parameters.extradata[1] & 0x1f;
    }
    constexpr int level40 = 8; // seq_level_idx; enough for 1080p at 30, where nobody says
    return u"av01.%1.%2M.%3"_s.arg(profile)
        .arg(level >= 0 ? level : level40, 2, 10, QChar(u'0'))
        .arg(depth, 2, 10, QChar(u'0'));
}

} // namespace

QString codecString(const AVCodecParameters &parameters)
{
    switch (parameters.codec_id) {
    case AV_CODEC_ID_H264:
        return h264String(parameters);
    case AV_CODEC_ID_HEVC:
        return hevcString(parameters);
    case AV_CODEC_ID_AV1:
        return av1String(parameters);
    case AV_CODEC_ID_VP9:
        return vp9String(parameters);
    case AV_CODEC_ID_AAC:
        return u"mp4a.40.%1"_s.arg(parameters.profile >= 0 ? parameters.profile + 1 : 2); // object type = profile + 1
    case AV_CODEC_ID_OPUS:
        return u"opus"_s;
    case AV_CODEC_ID_FLAC:
        return u"fLaC"_s;
    case AV_CODEC_ID_AC3:
        return u"ac-3"_s;
    case AV_CODEC_ID_MP3:
        return u"mp4a.40.34"_s;
    default:
        return {};
    }
}

} // namespace Zoetrope
