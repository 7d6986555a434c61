// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/probe.h"

#include "engine/av/avcompat.h"
#include "engine/av/headertaste.h"
#include "engine/av/streaminfo.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds tasteLimit{10};
/// A header that spreads the file thinner than this lies about its duration: speech codecs alone need ten times as
/// much.
constexpr double thinnestBitrate_bps = 500;
constexpr int titleLength = 512;
constexpr unsigned mostChapters = 1000;

void noteUndecodable(const QString &kind, int index, const QString &codec, const StreamTaste &taste, MediaInfo *info)
{
    info->warnings += taste.isDecoderMissing
        ? u"%1 stream %2 (%3) is left out: this build has no decoder for it."_s.arg(kind).arg(index).arg(codec)
        : u"%1 stream %2 (%3) is left out: nothing of its beginning can be decoded."_s.arg(kind).arg(index).arg(codec);
}

void addStream(const AVFormatContext &input, int index, const StreamTaste &taste, MediaInfo *info)
{
    switch (input.streams[index]->codecpar->codec_type) {
    case AVMEDIA_TYPE_VIDEO:
        info->video += describeVideo(input, index, taste);
        if (!info->video.back().isDecodable)
            noteUndecodable(u"Video"_s, index, info->video.back().codec, taste, info);
        break;
    case AVMEDIA_TYPE_AUDIO:
        info->audio += describeAudio(input, index, taste);
        if (!info->audio.back().isDecodable)
            noteUndecodable(u"Audio"_s, index, info->audio.back().codec, taste, info);
        break;
    case AVMEDIA_TYPE_SUBTITLE:
        info->subtitles += describeSubtitle(input, index);
        break;
    default:
        ++info->dataStreams;
    }
}

/// Time 0 of the viewer: the earliest picture or sound. Subtitles, data and cover art do not count.
std::optional<Microseconds> earliestStart(const MediaInfo &info)
{
    std::optional<Microseconds> earliest;
    const auto consider = [&](const std::optional<Microseconds> &start) {
        if (start && (!earliest || *start < *earliest))
            earliest = start;
    };
    for (const VideoStreamInfo &video : info.video)
        if (video.isDecodable && !video.isCoverArt)
            consider(video.start);
    for (const AudioStreamInfo &audio : info.audio)
        if (audio.isDecodable)
            consider(audio.start);
    return earliest;
}

ChapterInfo describeChapter(const AVChapter &chapter)
{
    const AVRational microsecond{1, AV_TIME_BASE};
    ChapterInfo info;
    info.start = Microseconds(av_rescale_q(chapter.start, chapter.time_base, microsecond));
    info.end = Microseconds(av_rescale_q(chapter.end, chapter.time_base, microsecond));
    if (const AVDictionaryEntry *title = av_dict_get(chapter.metadata, "title", nullptr, 0))
        info.title = cleanText(title->value, titleLength);
    return info;
}

/// Files whose clock was never set count from 1904 or 1970: they do not say.
QDateTime creationTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate).toUTC();
    constexpr int firstVideoYear = 1980;
    return time.isValid() && time.date().year() >= firstVideoYear ? time : QDateTime();
}

void describeContainer(const AVFormatContext &input, MediaInfo *info)
{
    info->container = QString::fromLatin1(input.iformat->name);
    info->chapters = int(input.nb_chapters);
    for (unsigned i = 0; i < std::min(input.nb_chapters, mostChapters); ++i)
        info->chapterList += describeChapter(*input.chapters[i]);
    if (const AVDictionaryEntry *created = av_dict_get(input.metadata, "creation_time", nullptr, 0))
        info->created = creationTime(QString::fromUtf8(created->value));
    if (const AVDictionaryEntry *title = av_dict_get(input.metadata, "title", nullptr, 0))
        info->title = cleanText(title->value, titleLength);
    if (input.bit_rate > 0)
        info->bitrate = Bitrate{input.bit_rate};
    const std::optional<Microseconds> duration = containerDuration(input);
    if (!duration)
        return;
    const double rate_bps = double(info->identity.bytes) * 8 / toSeconds(*duration);
    if (rate_bps >= thinnestBitrate_bps) {
        info->duration = duration;
        return;
    }
    info->bitrate.reset();
    info->warnings +=
        u"The duration in the header, %1, does not fit so small a file and is not used."_s.arg(timeToText(*duration));
}

/// Nothing decodes: the most helpful reason there is.
Error reasonForNothing(const QString &path, const std::vector<StreamTaste> &tastes)
{
    const auto missing =
        std::find_if(tastes.begin(), tastes.end(), [](const StreamTaste &taste) { return taste.isDecoderMissing; });
    const auto failing = std::find_if(tastes.begin(), tastes.end(),
        [](const StreamTaste &taste) { return taste.failure && !taste.isDecoderMissing; });
    if (failing != tastes.end() && failing->failure->code == ErrorCode::SourceTooLarge)
        return *failing->failure;
    if (missing != tastes.end())
        return *missing->failure;
    return {ErrorCode::SourceDamaged, path,
        failing != tastes.end() ? failing->failure->detail : u"no frame could be decoded"_s};
}

Result<> judge(const MediaInfo &info, const std::vector<StreamTaste> &tastes)
{
    const auto isEncrypted = [](const StreamTaste &taste) { return taste.isEncrypted; };
    if (std::any_of(tastes.begin(), tastes.end(), isEncrypted))
        return Error{ErrorCode::SourceEncrypted, info.path, {}};
    const auto isFilm = [](const VideoStreamInfo &video) { return !video.isCoverArt; };
    if (info.audio.isEmpty() && std::none_of(info.video.begin(), info.video.end(), isFilm))
        return Error{
            info.video.isEmpty() ? ErrorCode::SourceWithoutStreams : ErrorCode::SourceIsPicture, info.path, {}};
    if (!mainVideo(info) && !mainAudio(info))
        return reasonForNothing(info.path, tastes);
    return {};
}

Result<MediaInfo> describe(const QString &path, const Source &source, const std::vector<StreamTaste> &tastes)
{
    const AVFormatContext &input = *source.context();
    MediaInfo info;
    info.path = path;
    info.identity = source.identity();
    for (size_t i = 0; i < tastes.size(); ++i)
        addStream(input, int(i), tastes[i], &info);
    describeContainer(input, &info);
    info.start = earliestStart(info);
    if (Result<> usable = judge(info, tastes); !usable)
        return usable.error();
    return info;
}

} // namespace

Result<MediaInfo> probe(const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin)
{
    const Result<SourceFile> file = SourceFile::open(path, pin);
    return file ? probe(*file, stop) : file.error();
}

Result<MediaInfo> probe(const SourceFile &file, const std::stop_token &stop)
{
    const Result<Source> source = Source::open(file, {}, stop);
    if (!source)
        return source.error();
    const Result<std::vector<StreamTaste>> tastes = tasteStreams(*source, tasteLimit, stop);
    if (!tastes)
        return tastes.error();
    return describe(file.path(), *source, *tastes);
}

Result<MediaInfo> probeForStills(const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin)
{
    Source::Options options;
    options.pin = pin;
    options.analyseStreams = false;
    const Result<Source> source = Source::open(path, options, stop);
    if (!source)
        return source.error();
    const Result<std::optional<std::vector<StreamTaste>>> tastes = tasteHeader(*source, stop);
    if (!tastes)
        return tastes.error();
    if (!*tastes)
        return probe(path, stop, pin);
    Result<MediaInfo> info = describe(path, *source, **tastes);
    if (!info)
        return probe(path, stop, pin);
    info->isFromHeader = true;
    return info;
}

} // namespace Zoetrope
