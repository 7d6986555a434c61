// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidpresets.h"

#include "app/api/xvid/xvidvalues.h"
#include "engine/base/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestDescription = 500;

/// A landscape picture of the usual shape, as their caps are said.
int widthFor(int resolution) { return (resolution * 16 / 9 + 1) / 2 * 2; }

QJsonValue numberOrNull(qint64 number) { return number > 0 ? QJsonValue(number) : QJsonValue(QJsonValue::Null); }

const CodecRow *codecOf(const QString &name, const QStringList &allowed)
{
    return Catalog::codec(name.isEmpty() ? allowed.value(0) : name);
}

QString containerFor(const QString &word)
{
    static const QMap<QString, QString> containers{{u"mp4"_s, u"mp4"_s}, {u"m4v"_s, u"mp4"_s}, {u"mkv"_s, u"mkv"_s},
        {u"matroska"_s, u"mkv"_s}, {u"webm"_s, u"webm"_s}, {u"hls"_s, u"hls"_s}, {u"m3u8"_s, u"hls"_s},
        {u"dash"_s, u"dash"_s}, {u"m4a"_s, u"m4a"_s}, {u"mov"_s, u"mov"_s}, {u"quicktime"_s, u"mov"_s},
        {u"mp3"_s, u"mp3"_s}, {u"flac"_s, u"flac"_s}, {u"opus"_s, u"opus"_s}, {u"ogg"_s, u"opus"_s},
        {u"wav"_s, u"wav"_s}};
    return containers.value(word.toLower());
}

/// Reads `target_format` of one body.
class FormatReader
{
public:
    FormatReader(const PublicIds &ids, const QJsonObject &format)
        : m_ids(ids)
        , m_format(format)
    {
    }

    void read(XvidPresets::Read *read, Faults *faults)
    {
        m_read = read;
        m_faults = faults;
        OutputSpec output;
        for (const auto key : {"container"_L1, "extension"_L1}) {
            if (output.container.isEmpty())
                output.container = containerFor(textOf(m_format.value(key)));
        }
        const ContainerRow *container = Catalog::container(output.container);
        if (container == nullptr)
            return fault(u"container"_s, u"must be mp4, mkv, webm, mov, hls, m4a, mp3, flac, opus or wav"_s);
        if (!container->videoCodecs.isEmpty() && (m_format.contains("vcodec"_L1) || !m_format.contains("acodec"_L1)))
            output.video = readVideo(*container);
        if (m_format.contains("acodec"_L1) || !m_format.contains("vcodec"_L1))
            output.audio = readAudio(*container);
        read->preset.outputs = {output};
    }

private:
    void fault(const QString &path, const QString &message) { *m_faults += Fault{u"target_format."_s + path, message}; }
    void warn(const QString &path) { m_read->warnings += u"target_format.%1 is kept, but has no effect."_s.arg(path); }

    /// The catalog's name for a codec said by id or name; empty for the container's own choice.
    QString readCodec(const QJsonObject &part, const QString &path, const QStringList &allowed)
    {
        const QString wished = Xvid::idOf(part.value("codec"_L1)).toLower();
        if (wished.isEmpty())
            return {};
        const QString alias = wished == "avc"_L1 || wished == "h.264"_L1 ? u"h264"_s : wished;
        for (const CodecRow &row : Catalog::codecs()) {
            if (allowed.contains(row.name) && (row.name == alias || m_ids.named("codec", row.name) == wished))
                return row.name;
        }
        fault(path, u"must be one of %1"_s.arg(allowed.join(u", "_s)));
        return {};
    }

    double cap(const QJsonObject &caps, QLatin1StringView name, const QString &path, double lowest, double highest)
    {
        const QJsonValue value = caps.value(name);
        if (!isGiven(value))
            return 0;
        const std::optional<double> number = numberOf(value);
        if (number == 0.0 || (number && *number >= lowest && *number <= highest))
            return *number;
        fault(path + u".caps."_s + name, u"must be a number from %1 to %2"_s.arg(lowest).arg(highest));
        return 0;
    }

    void warnOf(const QJsonObject &caps, const QString &path, const QList<QLatin1StringView> &names)
    {
        for (const auto name : names) {
            if (isGiven(caps.value(name)) && truthOf(caps.value(name)) != false)
                warn(path + u".caps."_s + name);
        }
    }

    VideoSpec readVideo(const ContainerRow &container)
    {
        const QString path = u"vcodec"_s;
        const QJsonObject part = m_format.value(path).toObject();
        const QJsonObject caps = part.value("caps"_L1).toObject();
        VideoSpec video;
        video.codec = readCodec(part, path + u".codec"_s, container.videoCodecs);
        const double width = cap(caps, "max_width"_L1, path, 16, 8192);
        const double height = cap(caps, "max_height"_L1, path, 16, 8192);
        const double narrow = width > 0 ? width * 9 / 16 : height;
        Rung rung{int(width > 0 && height > 0 ? std::min(width, height) : narrow) / 2 * 2, {}};
        if (const double kbps = cap(caps, "max_bitrate"_L1, path, 10, 1e6); kbps > 0)
            rung.bitrate = Bitrate{qRound64(kbps * 1000)};
        video.ladder = {rung};
        if (const double seconds = cap(caps, "max_key_distance"_L1, path, 0.1, 60); seconds > 0)
            video.keyFrameInterval = fromSeconds(seconds);
        readProfile(part, container, &video);
        warnOf(caps, path, {"interlaced"_L1, "max_framerate"_L1, "max_ref_frames"_L1, "max_buffersize"_L1});
        if (numberOf(part.value("passes"_L1)).value_or(1) > 1)
            readPasses(&video, container);
        return video;
    }

    /// Two of them at most, and only where there is a bit rate to keep and the codec can.
    void readPasses(VideoSpec *video, const ContainerRow &container)
    {
        const CodecRow *codec = codecOf(video->codec, container.videoCodecs);
        if (codec != nullptr && codec->hasTwoPasses && video->ladder.first().bitrate)
            video->passes = 2;
        else
            warn(u"vcodec.passes"_s);
    }

    void readProfile(const QJsonObject &part, const ContainerRow &container, VideoSpec *video)
    {
        const QString profile = textOf(part.value("profile"_L1)).toLower();
        const CodecRow *codec = codecOf(video->codec, container.videoCodecs);
        const OptionRow *row = codec != nullptr ? Catalog::option(codec->options, u"profile") : nullptr;
        if (row != nullptr && row->choices.contains(profile))
            video->options.insert(u"profile"_s, profile);
        else if (!profile.isEmpty())
            warn(u"vcodec.profile"_s);
    }

    AudioSpec readAudio(const ContainerRow &container)
    {
        const QString path = u"acodec"_s;
        const QJsonObject part = m_format.value(path).toObject();
        const QJsonObject caps = part.value("caps"_L1).toObject();
        AudioSpec audio;
        audio.codec = readCodec(part, path + u".codec"_s, container.audioCodecs);
        if (const double kbps = cap(caps, "max_bitrate"_L1, path, 8, 510); kbps > 0)
            audio.bitrate = Bitrate{qRound64(kbps * 1000)};
        if (const double channels = cap(caps, "max_channels"_L1, path, 1, 8); channels > 0)
            audio.channels = int(channels);
        if (const double rate = cap(caps, "max_samplingrate"_L1, path, 8000, 96000); rate > 0)
            audio.sampleRate = int(rate);
        warnOf(caps, path, {"max_bitdepth"_L1});
        return audio;
    }

    const PublicIds &m_ids;
    QJsonObject m_format;
    XvidPresets::Read *m_read = nullptr;
    Faults *m_faults = nullptr;
};

} // namespace

XvidPresets::XvidPresets(PublicIds ids)
    : m_ids(std::move(ids))
{
}

QString XvidPresets::idOf(const QString &presetName) const { return m_ids.named("preset", presetName); }
QString XvidPresets::codecId(const QString &name) const { return m_ids.named("codec", name); }

std::optional<XvidPreset> XvidPresets::find(const QString &name, const QList<Preset> &saved) const
{
    for (const Preset &preset : builtInPresets() + saved) {
        const QString id = idOf(preset.name);
        if (preset.name == name || id == name)
            return XvidPreset{id, preset};
    }
    return std::nullopt;
}

QJsonObject XvidPresets::preset(const Preset &preset, Kind kind, const QJsonObject &sent, const QString &site) const
{
    QJsonObject told = sent;
    if (sent.isEmpty()) {
        told.insert("target_format"_L1,
            preset.outputs.isEmpty() ? QJsonValue(QJsonValue::Null) : format(preset.outputs.first(), site));
        told.insert("settings"_L1, QJsonObject{{u"subtitle_policy"_s, u"none"_s}});
    }
    const QString id = idOf(preset.name);
    told.insert("name"_L1, preset.title);
    told.insert("description"_L1, textOrNull(preset.purpose));
    told.insert("type"_L1, kind == Kind::System ? u"system"_s : u"custom"_s);
    told.insert("id"_L1, id);
    told.insert("href"_L1, hrefOf(site, u"presets"_s, id));
    told.insert("version"_L1, 1);
    return told;
}

QJsonObject XvidPresets::format(const OutputSpec &output, const QString &site) const
{
    const ContainerRow *container = Catalog::container(output.container);
    return {{u"extension"_s, textOrNull(container != nullptr ? container->extension : QString())},
        {u"container"_s, output.container}, {u"vcodec"_s, video(output, site)}, {u"acodec"_s, audio(output, site)}};
}

QJsonValue XvidPresets::video(const OutputSpec &output, const QString &site) const
{
    const ContainerRow *container = Catalog::container(output.container);
    const CodecRow *row =
        output.video && container != nullptr ? codecOf(output.video->codec, container->videoCodecs) : nullptr;
    if (row == nullptr)
        return QJsonValue::Null;
    Rung largest;
    for (const Rung &rung : output.video->ladder) {
        if (rung.resolution == 0 || rung.resolution > largest.resolution)
            largest = rung;
    }
    const QJsonObject caps{{u"interlaced"_s, false}, {u"max_key_distance"_s, toSeconds(output.video->keyFrameInterval)},
        {u"max_width"_s, numberOrNull(widthFor(largest.resolution))},
        {u"max_height"_s, numberOrNull(largest.resolution)},
        {u"max_bitrate"_s, numberOrNull(largest.bitrate.value_or(Bitrate()).bps / 1000)},
        {u"max_framerate"_s, QJsonValue::Null}, {u"max_ref_frames"_s, QJsonValue::Null},
        {u"max_buffersize"_s, QJsonValue::Null}};
    return QJsonObject{{u"codec"_s, reference(site, u"codecs"_s, codecId(row->name))},
        {u"profile"_s, textOrNull(output.video->options.value(u"profile"_s).toString())},
        {u"passes"_s, output.video->passes}, {u"caps"_s, caps}};
}

QJsonValue XvidPresets::audio(const OutputSpec &output, const QString &site) const
{
    const ContainerRow *container = Catalog::container(output.container);
    const CodecRow *row =
        output.audio && container != nullptr ? codecOf(output.audio->codec, container->audioCodecs) : nullptr;
    if (row == nullptr)
        return QJsonValue::Null;
    const QJsonObject caps{{u"max_bitdepth"_s, QJsonValue::Null},
        {u"max_channels"_s, numberOrNull(output.audio->channels)},
        {u"max_samplingrate"_s, numberOrNull(output.audio->sampleRate)},
        {u"max_bitrate"_s, numberOrNull(output.audio->bitrate.bps / 1000)}};
    return QJsonObject{{u"codec"_s, reference(site, u"codecs"_s, codecId(row->name))}, {u"profile"_s, QJsonValue::Null},
        {u"passes"_s, 1}, {u"caps"_s, caps}};
}

QJsonObject XvidPresets::codec(const CodecRow &codec, const QString &site) const
{
    const QString id = codecId(codec.name);
    return {{u"id"_s, id}, {u"href"_s, hrefOf(site, u"codecs"_s, id)}, {u"name"_s, codec.name},
        {u"description"_s, codec.label}, {u"type"_s, codec.kind == MediaKind::Video ? u"video"_s : u"audio"_s},
        {u"version"_s, 1}};
}

std::optional<QJsonObject> XvidPresets::codec(const QString &id, const QString &site) const
{
    for (const CodecRow &row : Catalog::codecs()) {
        if (codecId(row.name) == id)
            return codec(row, site);
    }
    return std::nullopt;
}

Result<XvidPresets::Read> XvidPresets::read(const QJsonObject &body) const
{
    Faults faults;
    Read read;
    read.preset.title = textOf(body.value("name"_L1)).trimmed();
    read.preset.purpose = textOf(body.value("description"_L1));
    if (read.preset.title.isEmpty() || read.preset.title.size() > longestName)
        faults += Fault{u"name"_s, u"must be a text of 1 to %1 characters"_s.arg(longestName)};
    if (read.preset.purpose.size() > longestDescription)
        faults += Fault{u"description"_s, u"must be at most %1 characters long"_s.arg(longestDescription)};
    FormatReader(m_ids, body.value("target_format"_L1).toObject()).read(&read, &faults);
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return read;
}

} // namespace Zoetrope
