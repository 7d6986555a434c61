// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencodermedia.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::ZencoderMedia {

namespace {

const QList<QLatin1StringView> &keys()
{
    static const QList<QLatin1StringView> all{"format"_L1, "frame_rate"_L1, "duration_in_ms"_L1, "width"_L1,
        "height"_L1, "channels"_L1, "file_size_bytes"_L1, "audio_bitrate_in_kbps"_L1, "audio_codec"_L1,
        "audio_sample_rate"_L1, "video_bitrate_in_kbps"_L1, "video_codec"_L1, "total_bitrate_in_kbps"_L1,
        "md5_checksum"_L1};
    return all;
}

/// FFmpeg's names and ours for a family of formats, in Zencoder's words; others keep their own.
QString formatWord(const QString &name)
{
    static const QMap<QString, QString> words{{u"mov"_s, u"mpeg4"_s}, {u"mp4"_s, u"mpeg4"_s}, {u"m4a"_s, u"mpeg4"_s},
        {u"mpegts"_s, u"mpeg-ts"_s}, {u"flv"_s, u"flash video"_s}, {u"matroska"_s, u"matroska"_s},
        {u"mkv"_s, u"matroska"_s}, {u"mp3"_s, u"mpeg audio"_s}, {u"asf"_s, u"asf"_s}, {u"webm"_s, u"webm"_s},
        {u"ogg"_s, u"ogg"_s}};
    const QString first = name.section(u',', 0, 0);
    return words.value(first, first);
}

QString codecWord(const QString &name)
{
    static const QRegularExpression wmv(u"^wmv[0-9]"_s);
    static const QRegularExpression wma(u"^wma(v[0-9]|pro|voice|lossless)"_s);
    static const QRegularExpression vp6(u"^vp6[af]?$"_s);
    if (wmv.match(name).hasMatch())
        return u"wmv"_s;
    if (wma.match(name).hasMatch())
        return u"wma"_s;
    return vp6.match(name).hasMatch() ? u"vp6"_s : name;
}

qint64 milliseconds(Microseconds time) { return (time.count() + 500) / 1000; }
qint64 kilobits(double bps) { return qint64(std::llround(bps / 1000)); }
double rounded(double rate) { return std::round(rate * 100) / 100; }

const RenditionFacts *rendition(const OutputRecord &record, bool isPicture)
{
    const auto found = std::ranges::find_if(
        record.renditions, [isPicture](const RenditionFacts &facts) { return facts.size.isEmpty() != isPicture; });
    return found != record.renditions.end() ? &*found : nullptr;
}

QString codecName(const QString &wished, const QStringList &allowed)
{
    return wished.isEmpty() && !allowed.isEmpty() ? allowed.first() : wished;
}

void addPicture(QJsonObject *facts, const RenditionFacts &picture, const QString &codec, const QJsonObject &input)
{
    facts->insert("width"_L1, picture.size.width);
    facts->insert("height"_L1, picture.size.height);
    facts->insert("video_codec"_L1, codec);
    facts->insert("video_bitrate_in_kbps"_L1, kilobits(double(picture.average.bps)));
    facts->insert("frame_rate"_L1, input.value("frame_rate"_L1));
    if (!picture.codecs.isEmpty())
        facts->insert("rfc_6381_video_codec"_L1, picture.codecs);
}

void addSound(QJsonObject *facts, const RenditionFacts &sound, const AudioSpec &spec, const QString &codec,
    const QJsonObject &input)
{
    facts->insert("audio_codec"_L1, codec);
    facts->insert("audio_bitrate_in_kbps"_L1, kilobits(double(sound.average.bps)));
    if (const int channels = input.value("channels"_L1).toString().toInt(); channels > 0)
        facts->insert("channels"_L1, QString::number(spec.channels > 0 ? std::min(spec.channels, channels) : channels));
    const CodecRow *row = Catalog::codec(codec);
    const int rate = spec.sampleRate > 0 ? spec.sampleRate : input.value("audio_sample_rate"_L1).toInt();
    if (rate > 0 && row && (row->sampleRates.isEmpty() || row->sampleRates.contains(rate)))
        facts->insert("audio_sample_rate"_L1, rate);
    if (!sound.codecs.isEmpty())
        facts->insert("rfc_6381_audio_codec"_L1, sound.codecs);
}

} // namespace

QJsonObject unknown()
{
    QJsonObject facts;
    for (const QLatin1StringView key : keys())
        facts.insert(key, QJsonValue::Null);
    return facts;
}

QJsonObject ofSource(const MediaInfo &source)
{
    QJsonObject facts = unknown();
    facts.insert("format"_L1, formatWord(source.container));
    facts.insert("file_size_bytes"_L1, qint64(source.identity.bytes));
    if (source.duration)
        facts.insert("duration_in_ms"_L1, milliseconds(*source.duration));
    if (source.bitrate)
        facts.insert("total_bitrate_in_kbps"_L1, kilobits(double(source.bitrate->bps)));
    if (const VideoStreamInfo *video = mainVideo(source)) {
        facts.insert("width"_L1, video->displaySize.width);
        facts.insert("height"_L1, video->displaySize.height);
        facts.insert("video_codec"_L1, codecWord(video->codec));
        if (video->frameRate.isKnown())
            facts.insert("frame_rate"_L1, rounded(video->frameRate.toDouble()));
    }
    if (const AudioStreamInfo *audio = mainAudio(source)) {
        facts.insert("audio_codec"_L1, codecWord(audio->codec));
        facts.insert("audio_sample_rate"_L1, audio->sampleRate);
        facts.insert("channels"_L1, QString::number(audio->channels)); // a text with digits, as clients expect it
    }
    return facts;
}

QJsonObject ofOutput(const OutputRecord &record, const OutputSpec &spec, const QJsonObject &input)
{
    QJsonObject facts = unknown();
    const ContainerRow *container = Catalog::container(record.container);
    const bool isTs = record.kind == OutputKind::Hls && spec.segments.form == SegmentForm::Ts;
    const QString format = record.kind == OutputKind::Hls ? (isTs ? u"mpegts"_s : u"mp4"_s) : record.container;
    facts.insert("format"_L1, formatWord(format));
    facts.insert("duration_in_ms"_L1, milliseconds(record.duration));
    facts.insert("file_size_bytes"_L1, qint64(record.bytes));
    if (record.duration > Microseconds(0))
        facts.insert("total_bitrate_in_kbps"_L1, kilobits(8.0 * double(record.bytes) / toSeconds(record.duration)));
    const RenditionFacts *picture = rendition(record, true);
    if (picture && spec.video)
        addPicture(
            &facts, *picture, codecName(spec.video->codec, container ? container->videoCodecs : QStringList()), input);
    const RenditionFacts *sound = rendition(record, false);
    if (sound && spec.audio)
        addSound(&facts, *sound, *spec.audio,
            codecName(spec.audio->codec, container ? container->audioCodecs : QStringList()), input);
    return facts;
}

QJsonObject inShort(const QJsonObject &facts)
{
    QJsonObject brief = facts;
    brief.insert("file_size_in_bytes"_L1, brief.take("file_size_bytes"_L1));
    return brief;
}

} // namespace Zoetrope::ZencoderMedia
