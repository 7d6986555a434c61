// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/validate.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// Limits of one job. Lengths are in characters.
constexpr int mostOutputs = 200;
constexpr int mostRungs = 32;
constexpr int mostMoments = 100;
constexpr Microseconds shortestPeriod{1'000};
constexpr Microseconds longestPeriod{86'400'000'000};
constexpr int mostLabels = 64;
constexpr int longestPath = 4096;
constexpr int longestTemplate = 512;
constexpr int longestLabel = 200;
constexpr int longestLabelValue = 4096;
constexpr int smallestResolution = 16;
constexpr int largestResolution = 8640;
constexpr int mostChannels = 8;
constexpr int smallestSampleRate = 8'000;
constexpr int largestSampleRate = 96'000;
constexpr Bitrate lowestVideo{10'000};
constexpr Bitrate highestVideo{1'000'000'000};
constexpr Bitrate lowestAudio{8'000};
constexpr Bitrate highestAudio{510'000};
constexpr Microseconds shortestKeyFrameInterval{100'000};
constexpr Microseconds longestKeyFrameInterval{60'000'000};
constexpr int mostCropped = 16'384;
constexpr Rational narrowest{1, 10};
constexpr Rational widest{10, 1};
constexpr int highestFrameRate = 240;
constexpr std::int64_t smallestFile = 10'000;
constexpr std::int64_t largestFile = 1'000'000'000'000;
constexpr int mostTracks = 32;
constexpr int highestTrack = 1000;
constexpr double highestGain_dB = 60;
constexpr double quietest_LUFS = -70; // below it ITU-R BS.1770 hears nothing
constexpr double loudest_LUFS = -5;
constexpr double lowestPeak_dB = -60;
constexpr Microseconds longestFade{60'000'000};
constexpr Microseconds shortestSegment{1'000'000};
constexpr Microseconds longestSegment{60'000'000};

const QStringList &outputTokens()
{
    static const QStringList tokens{u"name"_s, u"resolution"_s, u"width"_s, u"height"_s, u"container"_s, u"label"_s,
        u"index"_s, u"counter"_s, u"date"_s};
    return tokens;
}

const QStringList &stillTokens()
{
    static const QStringList tokens{u"name"_s, u"resolution"_s, u"width"_s, u"height"_s, u"label"_s, u"time"_s,
        u"filter"_s, u"format"_s, u"index"_s, u"counter"_s, u"date"_s};
    return tokens;
}

QString named(const QString &name) { return u'“' + name + u'”'; }

template <typename Row> QString notOneOf(const QString &name, const QList<Row> &rows)
{
    QStringList names;
    for (const Row &row : rows)
        names += row.name;
    return u"must be one of %1, is %2"_s.arg(names.join(u", "_s), named(name));
}

/// Control characters and halves of surrogate pairs: no honest text has them, and each breaks a line or a file name.
bool hasStrangeCharacters(const QString &text)
{
    return !text.isValidUtf16()
        || std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// One reading of a spec: the checks add to one list of faults.
class Validator
{
public:
    Faults check(const JobSpec &spec);

private:
    void fault(const QString &path, const QString &message) { m_faults.append({path, message}); }
    void checkText(const QString &text, int longest, const QString &path);
    void checkRange(qint64 value, qint64 lowest, qint64 highest, const QString &path);
    void checkRange(Microseconds value, Microseconds lowest, Microseconds highest, const QString &path);
    void checkRange(Bitrate value, Bitrate lowest, Bitrate highest, const QString &path);
    void checkResolution(int resolution, const QString &path);
    void checkTemplate(const QString &nameTemplate, const QStringList &tokens, const QString &path);
    void checkLabel(const QString &label, const QString &path);

    void checkSources(const QStringList &sources);
    void checkClip(const ClipRange &clip);
    void checkLabels(const QMap<QString, QString> &labels);
    void checkOutput(const OutputSpec &output, const QString &path);
    const CodecRow *checkCodec(
        const QString &codec, const QStringList &allowed, const ContainerRow &container, const QString &path);
    void checkVideo(const VideoSpec &video, const ContainerRow *container, const QString &path);
    void checkAudio(const AudioSpec &audio, const ContainerRow *container, const QString &path);
    void checkLevel(const AudioSpec &audio, const QString &path);
    void checkSubtitles(
        const SubtitleSpec &subtitles, const OutputSpec &output, const ContainerRow *container, const QString &path);
    void checkSubtitleFiles(const QList<SubtitleFile> &files, const QString &path);
    void checkSubtitleCodec(const SubtitleSpec &subtitles, const ContainerRow *container, const QString &path);
    void checkPath(const QString &file, const QString &path);
    void checkPicture(const FramingWish &picture, const QString &path);
    void checkPasses(const VideoSpec &video, const CodecRow *codec, const ContainerRow *container, const QString &path);
    void checkTracks(const TrackChoice &tracks, const QString &path);
    void checkSegments(const OutputSpec &output, const ContainerRow &container, const QString &path);
    void checkKeyFrameGrid(const QList<OutputSpec> &outputs);
    void checkThumbnails(const ThumbnailSpec &thumbnails, const QString &path);
    void checkMoments(const ThumbnailSpec &thumbnails, const QString &path);
    void checkChain(const StillFilterChain &chain, const QString &path);
    void checkStillCount(const QList<ThumbnailSpec> &sets);

    Faults m_faults;
    QStringList m_outputLabels;
};

void Validator::checkText(const QString &text, int longest, const QString &path)
{
    if (text.size() > longest)
        fault(path, u"must be at most %1 characters long, is %2"_s.arg(longest).arg(text.size()));
    if (hasStrangeCharacters(text))
        fault(path, u"must not have control characters or broken Unicode"_s);
}

void Validator::checkRange(qint64 value, qint64 lowest, qint64 highest, const QString &path)
{
    if (value < lowest || value > highest)
        fault(path, u"must be between %1 and %2, is %3"_s.arg(lowest).arg(highest).arg(value));
}

void Validator::checkRange(Microseconds value, Microseconds lowest, Microseconds highest, const QString &path)
{
    if (value < lowest || value > highest)
        fault(path,
            u"must be between %1 and %2, is %3"_s.arg(timeToText(lowest), timeToText(highest), timeToText(value)));
}

void Validator::checkRange(Bitrate value, Bitrate lowest, Bitrate highest, const QString &path)
{
    if (value < lowest || value > highest) {
        fault(path,
            u"must be between %1 and %2, is %3"_s.arg(
                bitrateToText(lowest), bitrateToText(highest), bitrateToText(value)));
    }
}

void Validator::checkResolution(int resolution, const QString &path)
{
    if (resolution != 0 && (resolution < smallestResolution || resolution > largestResolution)) {
        fault(path,
            u"must be between %1 and %2, or 0 for the source's size, is %3"_s.arg(smallestResolution)
                .arg(largestResolution)
                .arg(resolution));
    }
}

void Validator::checkTemplate(const QString &nameTemplate, const QStringList &tokens, const QString &path)
{
    checkText(nameTemplate, longestTemplate, path);
    if (nameTemplate.startsWith(u'/') || nameTemplate.contains(u'\\') || nameTemplate.split(u'/').contains(u".."_s))
        fault(path, u"must stay inside the output folder: no leading /, no \\, no .."_s);

    QString text = nameTemplate;
    qsizetype open = 0;
    while ((open = text.indexOf(u'{')) >= 0) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString token = text.sliced(open + 1, close - open - 1);
        if (!tokens.contains(token)) {
            fault(path, u"knows no {%1}; there are {%2}"_s.arg(token.left(longestLabel), tokens.join(u"}, {"_s)));
        }
        text.remove(open, close - open + 1);
    }
    if (text.contains(u'{') || text.contains(u'}'))
        fault(path, u"has a { or } without its partner"_s);
}

void Validator::checkLabel(const QString &label, const QString &path)
{
    checkText(label, longestLabel, path);
    if (label.isEmpty())
        return;
    if (m_outputLabels.contains(label))
        fault(path, u"must be unique in the job; %1 is used twice"_s.arg(named(label.left(longestLabel))));
    m_outputLabels += label;
}

/// Not checkText(): a file's name may hold any character but this one.
void Validator::checkPath(const QString &file, const QString &path)
{
    if (file.isEmpty())
        fault(path, u"must not be empty"_s);
    if (file.contains(QChar(u'\0')))
        fault(path, u"must not have a NUL character"_s);
    if (file.size() > longestPath)
        fault(path, u"must be at most %1 characters long"_s.arg(longestPath));
}

void Validator::checkSources(const QStringList &sources)
{
    if (sources.isEmpty())
        fault(u"sources"_s, u"must name a source"_s);
    else if (sources.size() > 1)
        fault(u"sources"_s, u"must name one source only, names %1"_s.arg(sources.size()));
    for (qsizetype i = 0; i < sources.size(); ++i)
        checkPath(sources[i], u"sources[%1]"_s.arg(i));
}

void Validator::checkClip(const ClipRange &clip)
{
    if (clip.start < Microseconds(0))
        fault(u"clip.start"_s, u"must not be negative, is %1"_s.arg(timeToText(clip.start)));
    if (clip.length && *clip.length <= Microseconds(0))
        fault(u"clip.length"_s, u"must be more than nothing, is %1"_s.arg(timeToText(*clip.length)));
}

void Validator::checkLabels(const QMap<QString, QString> &labels)
{
    if (labels.size() > mostLabels)
        fault(u"labels"_s, u"must have at most %1 entries, has %2"_s.arg(mostLabels).arg(labels.size()));
    for (auto [name, value] : labels.asKeyValueRange()) {
        const QString path = u"labels."_s + name.left(longestLabel);
        if (name.isEmpty())
            fault(u"labels"_s, u"must not have an empty name"_s);
        checkText(name, longestLabel, path);
        checkText(value, longestLabelValue, path);
    }
}

const CodecRow *Validator::checkCodec(
    const QString &codec, const QStringList &allowed, const ContainerRow &container, const QString &path)
{
    const QString chosen = codec.isEmpty() ? allowed.first() : codec;
    const CodecRow *row = Catalog::codec(chosen);
    if (!row)
        fault(path, notOneOf(chosen, Catalog::codecs()));
    else if (!allowed.contains(chosen))
        fault(path, u"must be one of %1 in %2, is %3"_s.arg(allowed.join(u", "_s), container.name, named(chosen)));
    return row;
}

void Validator::checkVideo(const VideoSpec &video, const ContainerRow *container, const QString &path)
{
    const CodecRow *codec = Catalog::codec(video.codec);
    if (container && container->videoCodecs.isEmpty())
        fault(path, u"cannot be in %1, which holds sound alone"_s.arg(container->name));
    else if (container)
        codec = checkCodec(video.codec, container->videoCodecs, *container, path + ".codec"_L1);
    if (codec && codec->kind == MediaKind::Video)
        checkOptions(codec->options, video.options, path + ".options"_L1, &m_faults);

    if (video.ladder.isEmpty())
        fault(path + ".ladder"_L1, u"must have at least one step"_s);
    if (video.ladder.size() > mostRungs)
        fault(path + ".ladder"_L1, u"must have at most %1 steps, has %2"_s.arg(mostRungs).arg(video.ladder.size()));
    for (qsizetype i = 0; i < std::min<qsizetype>(video.ladder.size(), mostRungs); ++i) {
        const Rung &rung = video.ladder[i];
        const QString rungPath = u"%1.ladder[%2]"_s.arg(path).arg(i);
        checkResolution(rung.resolution, rungPath + ".resolution"_L1);
        if (rung.bitrate)
            checkRange(*rung.bitrate, lowestVideo, highestVideo, rungPath + ".bitrate"_L1);
        if (video.ladder.indexOf(rung) < i)
            fault(rungPath, u"is in the ladder twice"_s);
    }
    checkRange(
        video.keyFrameInterval, shortestKeyFrameInterval, longestKeyFrameInterval, path + ".keyFrameInterval"_L1);
    checkFilters(video.filters, Catalog::videoFilters(), path + ".filters"_L1, &m_faults);
    checkPicture(video.picture, path);
    checkWatermarks(video.watermarks, path + ".watermarks"_L1, &m_faults);
    checkPasses(video, codec, container, path);
}

void Validator::checkPicture(const FramingWish &picture, const QString &path)
{
    const CropWish &crop = picture.crop;
    checkRange(crop.left, 0, mostCropped, path + ".crop.left"_L1);
    checkRange(crop.top, 0, mostCropped, path + ".crop.top"_L1);
    checkRange(crop.right, 0, mostCropped, path + ".crop.right"_L1);
    checkRange(crop.bottom, 0, mostCropped, path + ".crop.bottom"_L1);
    if (!QList<int>{0, 90, 180, 270}.contains(picture.rotate))
        fault(path + ".rotate"_L1, u"must be one of 0, 90, 180, 270, is %1"_s.arg(picture.rotate));
    const Rational aspect = picture.shape.aspect;
    const bool isReasonable =
        aspect.isKnown() && aspect.toDouble() >= narrowest.toDouble() && aspect.toDouble() <= widest.toDouble();
    if (picture.shape.fit != Fit::Keep && !isReasonable)
        fault(path + ".shape.aspect"_L1,
            u"must be between %1 and %2, is %3"_s.arg(
                aspectToText(narrowest), aspectToText(widest), aspectToText(aspect)));
    const double rate = picture.frameRate.rate.toDouble();
    if (picture.frameRate.kind == RateKind::Constant && !(rate >= 1 && rate <= highestFrameRate))
        fault(path + ".frameRate"_L1,
            u"must be between 1 and %1, is %2"_s.arg(highestFrameRate).arg(rationalToText(picture.frameRate.rate)));
}

void Validator::checkPasses(
    const VideoSpec &video, const CodecRow *codec, const ContainerRow *container, const QString &path)
{
    const auto hasRate = [](const Rung &rung) { return rung.bitrate.has_value(); };
    checkRange(video.passes, 1, 2, path + ".passes"_L1);
    if (video.passes == 2 && !video.targetSize && !std::ranges::all_of(video.ladder, hasRate))
        fault(path + ".passes"_L1,
            u"must be 1 without a bit rate or a target size: constant quality has no second pass"_s);
    if ((video.passes == 2 || video.targetSize) && codec && !codec->hasTwoPasses)
        fault(path + (video.targetSize ? ".targetSize"_L1 : ".passes"_L1),
            u"cannot be had with %1, which is encoded in one pass"_s.arg(codec->name));
    if (!video.targetSize)
        return;
    checkRange(*video.targetSize, smallestFile, largestFile, path + ".targetSize"_L1);
    if (std::ranges::any_of(video.ladder, hasRate))
        fault(path + ".targetSize"_L1, u"leaves no choice of a bit rate: take one of them out"_s);
    if (container && container->packaging != Packaging::File)
        fault(path + ".targetSize"_L1, u"must be that of a file, which %1 is not"_s.arg(container->name));
}

void Validator::checkTracks(const TrackChoice &tracks, const QString &path)
{
    const qsizetype count = std::max(tracks.languages.size(), tracks.numbers.size());
    if (count > mostTracks)
        fault(path, u"must have at most %1 entries, has %2"_s.arg(mostTracks).arg(count));
    for (qsizetype i = 0; i < std::min<qsizetype>(tracks.languages.size(), mostTracks); ++i) {
        if (languageTag(tracks.languages[i]).isEmpty())
            fault(u"%1[%2]"_s.arg(path).arg(i),
                u"must be a language such as de or eng, is %1"_s.arg(named(tracks.languages[i].left(longestLabel))));
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(tracks.numbers.size(), mostTracks); ++i)
        checkRange(tracks.numbers[i], 1, highestTrack, u"%1[%2]"_s.arg(path).arg(i));
}

void Validator::checkLevel(const AudioSpec &audio, const QString &path)
{
    const auto check = [&](double value, double lowest, double highest, QLatin1StringView field) {
        if (!(value >= lowest && value <= highest))
            fault(path + field, u"must be between %1 and %2, is %3"_s.arg(lowest).arg(highest).arg(value));
    };
    check(audio.gain_dB, -highestGain_dB, highestGain_dB, ".gain"_L1);
    if (audio.loudness_LUFS)
        check(*audio.loudness_LUFS, quietest_LUFS, loudest_LUFS, ".loudness"_L1);
    if (audio.peak_dB)
        check(*audio.peak_dB, lowestPeak_dB, 0, ".peak"_L1);
    if (audio.loudness_LUFS && audio.peak_dB)
        fault(path + ".peak"_L1, u"cannot be had beside a loudness: take one of them out"_s);
    checkRange(audio.fadeIn, Microseconds{0}, longestFade, path + ".fadeIn"_L1);
    checkRange(audio.fadeOut, Microseconds{0}, longestFade, path + ".fadeOut"_L1);
}

void Validator::checkAudio(const AudioSpec &audio, const ContainerRow *container, const QString &path)
{
    const CodecRow *codec = Catalog::codec(audio.codec);
    if (container)
        codec = checkCodec(audio.codec, container->audioCodecs, *container, path + ".codec"_L1);
    if (codec && codec->kind == MediaKind::Audio)
        checkOptions(codec->options, audio.options, path + ".options"_L1, &m_faults);
    checkTracks(audio.tracks, path + ".tracks"_L1);
    checkLevel(audio, path);
    checkFilters(audio.filters, Catalog::soundFilters(), path + ".filters"_L1, &m_faults);
    checkRange(audio.bitrate, lowestAudio, highestAudio, path + ".bitrate"_L1);
    checkRange(audio.channels, 0, mostChannels, path + ".channels"_L1);
    if (audio.sampleRate == 0)
        return;
    if (codec && !codec->sampleRates.isEmpty() && !codec->sampleRates.contains(audio.sampleRate)) {
        QStringList rates;
        for (const int rate : codec->sampleRates)
            rates += QString::number(rate);
        fault(path + ".sampleRate"_L1,
            u"must be one of %1, or 0 for the source's, is %2"_s.arg(rates.join(u", "_s)).arg(audio.sampleRate));
    } else {
        checkRange(audio.sampleRate, smallestSampleRate, largestSampleRate, path + ".sampleRate"_L1);
    }
}

void Validator::checkSubtitles(
    const SubtitleSpec &subtitles, const OutputSpec &output, const ContainerRow *container, const QString &path)
{
    if (subtitles.mode == SubtitleMode::Burn && !output.video)
        fault(path + ".mode"_L1, u"cannot be burn without a picture to draw into"_s);
    if (subtitles.mode == SubtitleMode::Burn && subtitles.files.size() > 1)
        fault(path + ".files"_L1, u"must be one file where it is burnt in, are %1"_s.arg(subtitles.files.size()));
    if (subtitles.mode == SubtitleMode::Soft && container && container->subtitleCodecs.isEmpty())
        fault(path, u"cannot be in %1, which holds no subtitles"_s.arg(container->name));
    if (subtitles.tracks)
        checkTracks(*subtitles.tracks, path + ".tracks"_L1);
    checkSubtitleFiles(subtitles.files, path + ".files"_L1);
    if (!subtitles.codec.isEmpty())
        checkSubtitleCodec(subtitles, container, path + ".codec"_L1);
}

void Validator::checkSubtitleFiles(const QList<SubtitleFile> &files, const QString &path)
{
    if (files.size() > mostTracks)
        fault(path, u"must have at most %1 entries, has %2"_s.arg(mostTracks).arg(files.size()));
    for (qsizetype i = 0; i < std::min<qsizetype>(files.size(), mostTracks); ++i) {
        const SubtitleFile &file = files[i];
        checkPath(file.path, u"%1[%2].path"_s.arg(path).arg(i));
        if (!file.language.isEmpty() && languageTag(file.language).isEmpty())
            fault(u"%1[%2].language"_s.arg(path).arg(i),
                u"must be a language such as de or eng, is %1"_s.arg(named(file.language.left(longestLabel))));
    }
}

void Validator::checkSubtitleCodec(const SubtitleSpec &subtitles, const ContainerRow *container, const QString &path)
{
    const SubtitleCodecRow *row = Catalog::subtitleCodec(subtitles.codec);
    if (!row)
        fault(path, notOneOf(subtitles.codec.left(longestLabel), Catalog::subtitleCodecs()));
    else if (subtitles.mode == SubtitleMode::Burn)
        fault(path, u"says nothing where text is burnt in: take it out"_s);
    else if (subtitles.mode == SubtitleMode::Sidecar && row->extension.isEmpty())
        fault(path, u"cannot be a file by itself as %1"_s.arg(row->name));
    else if (subtitles.mode == SubtitleMode::Soft && container && !container->subtitleCodecs.contains(row->name))
        fault(path,
            u"must be one of %1 in %2, is %3"_s.arg(
                container->subtitleCodecs.join(u", "_s), container->name, named(row->name)));
}

void Validator::checkOutput(const OutputSpec &output, const QString &path)
{
    const ContainerRow *container = Catalog::container(output.container);
    if (!container)
        fault(path + ".container"_L1, notOneOf(output.container.left(longestLabel), Catalog::containers()));
    if (!output.video && !output.audio)
        fault(path, u"asks for neither video nor audio"_s);
    if (output.video)
        checkVideo(*output.video, container, path + ".video"_L1);
    if (output.audio)
        checkAudio(*output.audio, container, path + ".audio"_L1);
    if (output.subtitles)
        checkSubtitles(*output.subtitles, output, container, path + ".subtitles"_L1);
    if (container && container->packaging == Packaging::Hls)
        checkSegments(output, *container, path);
    checkTemplate(output.nameTemplate, outputTokens(), path + ".name"_L1);
    checkLabel(output.label, path + ".label"_L1);
}

void Validator::checkSegments(const OutputSpec &output, const ContainerRow &container, const QString &path)
{
    checkRange(output.segments.length, shortestSegment, longestSegment, path + ".segments.length"_L1);
    const QString codec = output.video ? output.video->codec : QString();
    if (output.segments.form != SegmentForm::Ts)
        return;
    if (container.hasDashManifest)
        fault(path + ".segments.form"_L1, u"must be fmp4 for %1"_s.arg(container.label));
    else if (!codec.isEmpty() && codec != "h264"_L1)
        fault(path + ".segments.form"_L1, u"must be fmp4 for %1"_s.arg(codec.left(longestLabel)));
}

void Validator::checkKeyFrameGrid(const QList<OutputSpec> &outputs)
{
    std::optional<Microseconds> interval;
    for (qsizetype i = 0; i < outputs.size(); ++i) {
        if (!outputs[i].video)
            continue;
        const Microseconds own = outputs[i].video->keyFrameInterval;
        if (interval && own != *interval) {
            fault(u"outputs[%1].video.keyFrameInterval"_s.arg(i),
                u"must be the same for all outputs of a job: %1, is %2"_s.arg(timeToText(*interval), timeToText(own)));
        }
        interval = interval.value_or(own);
    }
}

// Paths within are those of a job file: a chain of one filter is written without a list.
void Validator::checkChain(const StillFilterChain &chain, const QString &path)
{
    if (chain.size() == 1)
        checkFilter(chain.first(), Catalog::stillFilters(), path, &m_faults);
    else
        checkFilters(chain, Catalog::stillFilters(), path, &m_faults);
}

void Validator::checkMoments(const ThumbnailSpec &thumbnails, const QString &path)
{
    const qsizetype moments = thumbnails.moments.size() + thumbnails.percents.size();
    if (moments == 0 && !thumbnails.every && thumbnails.count == 0)
        fault(path + ".moments"_L1, u"must have at least one moment"_s);
    if (moments > mostMoments)
        fault(path + ".moments"_L1, u"must have at most %1 moments, has %2"_s.arg(mostMoments).arg(moments));
    for (const double percent : thumbnails.percents) {
        if (percent < 0 || percent > 100)
            fault(path + ".moments"_L1, u"must have percents between 0 and 100, has %1%"_s.arg(percent));
    }
    if (thumbnails.every)
        checkRange(*thumbnails.every, shortestPeriod, longestPeriod, path + ".every"_L1);
    if (thumbnails.count != 0) // 0 asks for none
        checkRange(thumbnails.count, 1, mostStills, path + ".count"_L1);
    for (qsizetype i = 0; i < thumbnails.moments.size(); ++i) {
        if (thumbnails.moments[i] < Microseconds(0)) {
            fault(u"%1.moments[%2]"_s.arg(path).arg(i),
                u"must not be negative, is %1"_s.arg(timeToText(thumbnails.moments[i])));
        }
    }
}

void Validator::checkThumbnails(const ThumbnailSpec &thumbnails, const QString &path)
{
    checkMoments(thumbnails, path);
    for (qsizetype i = 0; i < thumbnails.resolutions.size(); ++i)
        checkResolution(thumbnails.resolutions[i], u"%1.resolutions[%2]"_s.arg(path).arg(i));
    for (qsizetype i = 0; i < thumbnails.formats.size(); ++i) {
        const QString &format = thumbnails.formats[i];
        if (!Catalog::stillFormat(format))
            fault(u"%1.formats[%2]"_s.arg(path).arg(i), notOneOf(format.left(longestLabel), Catalog::stillFormats()));
    }
    for (qsizetype i = 0; i < thumbnails.filters.size(); ++i)
        checkChain(thumbnails.filters[i], u"%1.filters[%2]"_s.arg(path).arg(i));
    if (thumbnails.quality != 0) // 0 is the format's default
        checkRange(thumbnails.quality, 1, 100, path + ".quality"_L1);
    checkTemplate(thumbnails.nameTemplate, stillTokens(), path + ".name"_L1);
    checkLabel(thumbnails.label, path + ".label"_L1);
}

void Validator::checkStillCount(const QList<ThumbnailSpec> &sets)
{
    const auto atLeastOne = [](qsizetype count) { return std::clamp<qint64>(count, 1, 2 * mostStills); };
    qint64 stills = 0;
    for (const ThumbnailSpec &set : sets) {
        // What `every` comes to depends on the source: the planner counts it.
        const qsizetype moments = set.moments.size() + set.percents.size() + std::max(set.count, 0);
        stills += atLeastOne(moments) * atLeastOne(set.resolutions.size()) * atLeastOne(set.formats.size())
            * atLeastOne(set.filters.size());
        stills = std::min(stills, qint64(1'000'000'000)); // sets can be many as well: no overflow
    }
    if (stills > mostStills)
        fault(u"thumbnails"_s, u"must make at most %1 pictures in all, ask for %2"_s.arg(mostStills).arg(stills));
}

Faults Validator::check(const JobSpec &spec)
{
    checkSources(spec.sources);
    checkClip(spec.clip);
    if (spec.outputs.isEmpty() && spec.thumbnails.isEmpty())
        fault({}, u"asks for nothing: neither outputs nor thumbnails"_s);
    if (spec.outputs.size() > mostOutputs)
        fault(u"outputs"_s, u"must have at most %1 entries, has %2"_s.arg(mostOutputs).arg(spec.outputs.size()));
    if (spec.thumbnails.size() > mostOutputs)
        fault(u"thumbnails"_s, u"must have at most %1 entries, has %2"_s.arg(mostOutputs).arg(spec.thumbnails.size()));
    for (qsizetype i = 0; i < std::min<qsizetype>(spec.outputs.size(), mostOutputs); ++i)
        checkOutput(spec.outputs[i], u"outputs[%1]"_s.arg(i));
    checkKeyFrameGrid(spec.outputs);
    for (qsizetype i = 0; i < std::min<qsizetype>(spec.thumbnails.size(), mostOutputs); ++i)
        checkThumbnails(spec.thumbnails[i], u"thumbnails[%1]"_s.arg(i));
    checkStillCount(spec.thumbnails);
    checkLabels(spec.labels);
    return m_faults;
}

} // namespace

Faults validate(const JobSpec &spec) { return Validator().check(spec); }

} // namespace Zoetrope
