// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobarguments.h"

#include "app/cli/jobfile.h"
#include "app/cli/outputoptions.h"
#include "app/cli/suggest.h"
#include "engine/model/preset.h"
#include "engine/model/validate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

const QString defaultPreset = u"mp4"_s;

QStringList presetNames()
{
    QStringList names;
    for (const Preset &preset : builtInPresets())
        names += preset.name;
    return names;
}

QStringList containerNames()
{
    QStringList names;
    for (const ContainerRow &row : Catalog::containers())
        names += row.name;
    return names;
}

QStringList speedNames()
{
    const CodecRow *codec = Catalog::codec(u"h264"_s);
    const OptionRow *row = codec ? Catalog::option(codec->options, u"speed"_s) : nullptr;
    return row ? row->choices : QStringList();
}

Result<> addPreset(const QString &name, JobSpec *spec)
{
    const QList<Preset> &presets = builtInPresets();
    const auto found =
        std::find_if(presets.cbegin(), presets.cend(), [&](const Preset &preset) { return preset.name == name; });
    if (found == presets.cend())
        return Error{ErrorCode::PresetUnknown, name,
            u"There are: %1.%2"_s.arg(presetNames().join(u", "_s), didYouMean(name, presetNames()))};
    applyPreset(*found, spec);
    return {};
}

Result<> addFormat(const QString &name, const QList<Rung> &ladder, JobSpec *spec)
{
    const ContainerRow *container = Catalog::container(name);
    if (!container)
        return usageError(name,
            u"There is no format \"%1\".%2 There are: %3."_s.arg(
                name, didYouMean(name, containerNames()), containerNames().join(u", "_s)));
    OutputSpec output;
    output.container = name;
    if (!container->videoCodecs.isEmpty()) {
        output.video.emplace();
        output.video->ladder = ladder;
    }
    if (!container->audioCodecs.isEmpty())
        output.audio.emplace();
    spec->outputs += output;
    return {};
}

// Options in their order: a --format takes the last --resolutions before it.
Result<> addOutputs(const Arguments &arguments, JobSpec *spec)
{
    QList<Rung> ladder{Rung{}};
    QString unusedLadder;
    for (const GivenOption &option : arguments.options) {
        Result<> added;
        if (option.name == "resolutions"_L1) {
            const Result<QList<Rung>> rungs = ladderFromText(option.value);
            if (!rungs)
                return rungs.error();
            ladder = *rungs;
            unusedLadder = option.value;
        } else if (option.name == "format"_L1) {
            added = addFormat(option.value, ladder, spec);
            unusedLadder.clear();
        } else if (option.name == "preset"_L1) {
            added = addPreset(option.value, spec);
        } else if (option.name == "thumbnail"_L1) {
            const Result<ThumbnailSpec> thumbnail = thumbnailFromText(option.value);
            if (!thumbnail)
                return thumbnail.error();
            spec->thumbnails += *thumbnail;
        }
        if (!added)
            return added.error();
    }
    if (!unusedLadder.isEmpty())
        return usageError(unusedLadder,
            u"--resolutions %1 is followed by no --format. Add one: --resolutions %1 --format hls"_s.arg(unusedLadder));
    return {};
}

Result<> setVerification(const Arguments &arguments, JobSpec *spec)
{
    const std::optional<QString> text = arguments.value(u"verify"_s);
    if (!text)
        return {};
    const Result<Verification> verification = verificationFromText(*text);
    if (!verification)
        return usageError(*text, u"--verify is sampled or full, not \"%1\"."_s.arg(*text));
    spec->verification = *verification;
    return {};
}

QVariant optionVariant(const OptionRow &row, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || row.kind == ValueKind::Choice)
        return text;
    if (row.kind == ValueKind::Integer && number == double(qint64(number)))
        return qint64(number);
    return number;
}

const CodecRow *codecOf(const OutputSpec &output)
{
    const ContainerRow *container = Catalog::container(output.container);
    if (!output.video || !container)
        return nullptr;
    return Catalog::codec(output.video->codec.isEmpty() ? container->videoCodecs.value(0) : output.video->codec);
}

// Sets a codec option on every picture whose codec takes the value: H.264 and VP9 name their speeds differently. A
// value that suits none of them is refused.
Result<> setCodecOption(const QString &name, const QString &text, JobSpec *spec)
{
    bool isTaken = false;
    std::optional<Error> refusal;
    for (OutputSpec &output : spec->outputs) {
        const CodecRow *codec = codecOf(output);
        const OptionRow *row = codec ? Catalog::option(codec->options, name) : nullptr;
        if (!row)
            continue;
        const OptionValues chosen{{name, optionVariant(*row, text)}};
        Faults faults;
        checkOptions({*row}, chosen, {}, &faults);
        if (faults.isEmpty()) {
            output.video->options.insert(chosen);
            isTaken = true;
        } else {
            refusal = usageError(text,
                u"--%1 %2 does not suit %3: it %4.%5"_s.arg(
                    name, text, codec->label, faults.first().message, didYouMean(text, row->choices)));
        }
    }
    if (!isTaken && refusal)
        return *refusal;
    return {};
}

Result<std::optional<Microseconds>> timeOption(const Arguments &arguments, QStringView name)
{
    const std::optional<QString> text = arguments.value(name);
    if (!text)
        return std::optional<Microseconds>();
    const Result<Microseconds> time = timeFromText(*text);
    if (!time)
        return usageError(
            *text, u"--%1 takes a time like 00:01:30, 90 or 2.5 (seconds), not \"%2\"."_s.arg(name.toString(), *text));
    return std::optional(*time);
}

Result<> setSegments(const Arguments &arguments, JobSpec *spec)
{
    const Result<std::optional<Microseconds>> length = timeOption(arguments, u"segment-seconds"_s);
    if (!length)
        return length.error();
    const std::optional<QString> form = arguments.value(u"segment-form"_s);
    if (form && *form != "ts"_L1 && *form != "fmp4"_L1)
        return usageError(*form, u"--segment-form is ts or fmp4, not \"%1\"."_s.arg(*form));
    for (OutputSpec &output : spec->outputs) {
        if (*length)
            output.segments.length = **length;
        if (form)
            output.segments.form = *form == "ts"_L1 ? SegmentForm::Ts : SegmentForm::Fmp4;
    }
    return {};
}

Result<> setKeyFrames(const Arguments &arguments, JobSpec *spec)
{
    const Result<std::optional<Microseconds>> interval = timeOption(arguments, u"key-frames"_s);
    if (!interval)
        return interval.error();
    for (OutputSpec &output : spec->outputs)
        if (*interval && output.video)
            output.video->keyFrameInterval = **interval;
    return {};
}

Result<> setClip(const Arguments &arguments, JobSpec *spec)
{
    const Result<std::optional<Microseconds>> start = timeOption(arguments, u"start"_s);
    if (!start)
        return start.error();
    const Result<std::optional<Microseconds>> length = timeOption(arguments, u"length"_s);
    if (!length)
        return length.error();
    if (*start)
        spec->clip.start = **start;
    if (*length)
        spec->clip.length = *length;
    return {};
}

Result<> changeAll(const Arguments &arguments, JobSpec *spec)
{
    if (Result<> applied = applyOutputOptions(arguments, spec); !applied)
        return applied;
    for (const QString &name : {u"speed"_s, u"quality"_s}) {
        const std::optional<QString> text = arguments.value(name);
        if (!text)
            continue;
        if (Result<> set = setCodecOption(name, *text, spec); !set)
            return set;
    }
    if (arguments.has(u"upscale"_s))
        spec->allowUpscale = true;
    for (const auto change : {setSegments, setKeyFrames, setClip, setVerification})
        if (Result<> changed = change(arguments, spec); !changed)
            return changed;
    return {};
}

Result<JobSpec> judged(JobSpec job, const QStringList &sources)
{
    job.sources = sources;
    if (const Faults faults = validate(job); !faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, sources.value(0), faultsText(faults)};
    return job;
}

// Sources on the command line are a job each; those of a job file belong to its one job.
Result<QList<JobSpec>> jobsFor(const JobSpec &wish, const QStringList &named, QDate today)
{
    if (named.isEmpty() && wish.sources.isEmpty())
        return usageError({}, u"No source was named. Say which file: zoetrope encode clip.mp4"_s);
    QList<QStringList> sourcesOfJobs;
    for (const QString &source : named)
        sourcesOfJobs += QStringList{source};
    if (named.isEmpty())
        sourcesOfJobs += wish.sources;
    QList<JobSpec> jobs;
    for (const QStringList &sources : sourcesOfJobs) {
        Result<JobSpec> job = judged(wish, sources);
        if (!job)
            return job.error();
        if (job->batch == BatchMark())
            job->batch = {int(jobs.size()) + 1, today};
        jobs += *job;
    }
    return jobs;
}

} // namespace

QList<OptionDefinition> jobOptions()
{
    const QList<OptionDefinition> wishes{
        {u"preset"_s, u"p"_s, u"NAME"_s, u"Adds a preset's outputs. May be repeated. See \"zoetrope presets\"."_s,
            presetNames()},
        {u"resolutions"_s, u"r"_s, u"LIST"_s,
            u"The ladder for the --format that follows: short sides in pixels, joined by commas, each with a bit rate if wished: 240,360,720@2.5M; \"source\" keeps the source's size."_s},
        {u"format"_s, u"f"_s, u"NAME"_s,
            u"Adds an output with the --resolutions last given before it, or at the source's size. May be repeated."_s,
            containerNames()},
        {u"thumbnail"_s, u"t"_s, u"WISH"_s,
            u"Adds pictures: time=00:00:03,sizes=360,formats=jpg+webp,filters=none+blur. Instead of a time: time=50% of the length, every=10 seconds, count=9 spread evenly. Filters joined by \">\" are applied in turn: filters=grayscale>blur. Also accuracy=key (the nearest key frame, many times faster) and quality=1..100. Lists are joined by \"+\". May be repeated."_s},
        {u"job"_s, u"j"_s, u"FILE"_s,
            u"Reads the job from a file: Zoetrope's own JSON, or a VideoSDK request body. Sources named on the command line take the place of the file's."_s,
            {}, ArgumentKind::File},
        {u"speed"_s, {}, u"NAME"_s, u"The encoder's speed, for every output."_s, speedNames()},
        {u"quality"_s, {}, u"N"_s, u"The encoder's constant quality, for every output; lower is better."_s},
    };
    const QList<OptionDefinition> rest{
        {u"key-frames"_s, {}, u"SECONDS"_s, u"The time between key frames, for every output."_s},
        {u"segment-form"_s, {}, u"FORM"_s, u"How HLS segments are stored."_s, {u"ts"_s, u"fmp4"_s}},
        {u"segment-seconds"_s, {}, u"SECONDS"_s, u"The length of HLS segments."_s},
        {u"start"_s, {}, u"TIME"_s, u"Begins there in the source."_s},
        {u"length"_s, {}, u"TIME"_s, u"Uses only so much of the source."_s},
        {u"upscale"_s, {}, {}, u"Allows resolutions above the source's."_s},
        {u"verify"_s, {}, u"DEPTH"_s,
            u"How the outputs are proven: samples of them are decoded, or every picture and sound."_s,
            Catalog::verification().choices},
        {u"threads"_s, {}, u"N"_s, u"CPU threads in all; every one of the machine unless said."_s},
        {u"json"_s, {}, {}, u"Writes JSON on standard output, and nothing else."_s},
    };
    return wishes + outputOptions() + rest;
}

Result<JobRequest> readJobArguments(const Arguments &arguments, const Services &services)
{
    ForeignJob wish;
    if (const std::optional<QString> file = arguments.value(u"job"_s)) {
        const Result<ForeignJob> read = readJobFile(*file, services);
        if (!read)
            return read.error();
        wish = *read;
    }
    if (const Result<> added = addOutputs(arguments, &wish.spec); !added)
        return added.error();
    if (wish.spec.outputs.isEmpty() && wish.spec.thumbnails.isEmpty() && !arguments.has(u"job"_s))
        if (const Result<> added = addPreset(defaultPreset, &wish.spec); !added)
            return added.error();
    if (const Result<> changed = changeAll(arguments, &wish.spec); !changed)
        return changed.error();
    const Result<QList<JobSpec>> jobs = jobsFor(wish.spec, arguments.positionals, services.today());
    if (!jobs)
        return jobs.error();
    return JobRequest{*jobs, wish.remarks};
}

Result<QList<Rung>> ladderFromText(const QString &text)
{
    constexpr int largest = 8704;
    QList<Rung> ladder;
    for (const QString &part : text.split(u',')) {
        QString size = part.section(u'@', 0, 0).trimmed().toLower();
        const QString rate = part.section(u'@', 1).trimmed();
        if (size == "4k"_L1)
            size = u"2160"_s;
        if (size.endsWith(u'p'))
            size.chop(1);
        Rung rung;
        bool isNumber = true;
        rung.resolution = size == "source"_L1 ? 0 : size.toInt(&isNumber);
        if (!isNumber || rung.resolution < 0 || rung.resolution > largest)
            return usageError(part,
                u"\"%1\" is no resolution. Write short sides in pixels joined by commas, like 240,360,720."_s.arg(
                    part));
        if (part.contains(u'@')) {
            const Result<Bitrate> bitrate = bitrateFromText(rate);
            if (!bitrate)
                return usageError(part, u"\"%1\" is no bit rate. Write 800k or 2.5M."_s.arg(rate));
            rung.bitrate = *bitrate;
        }
        ladder += rung;
    }
    return ladder;
}

} // namespace Zoetrope
