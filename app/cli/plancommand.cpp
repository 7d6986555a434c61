// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plancommand.h"

#include "app/cli/jobarguments.h"
#include "engine/plan/markplan.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QString sourceText(const PlanSource &source)
{
    QStringList parts{source.path};
    if (!source.codedSize.isEmpty())
        parts += sizeToText(source.codedSize);
    if (source.rotation != 0)
        parts += u"turned %1\u00b0"_s.arg(source.rotation);
    if (source.deinterlace != Deinterlacing::None)
        parts += u"deinterlaced"_s;
    if (source.expectedDuration)
        parts += timeToText(*source.expectedDuration);
    return parts.join(u", "_s);
}

QString textOrigin(const TextSource &text)
{
    return text.stream >= 0 ? u"subtitle stream %1"_s.arg(text.stream) : text.path;
}

/// `logo.png drawn over it as 128x72 at 1136,634 with 50 % opacity`: within the picture, without what pads it.
QString markWords(const PictureMark &mark, Size picture)
{
    const MarkPlacing placing = placeMark(mark, picture);
    QString words = u"%1 drawn over it as %2 at %3,%4"_s.arg(mark.wish.path, sizeToText(placing.size))
                        .arg(placing.left)
                        .arg(placing.top);
    if (mark.wish.opacity < 100)
        words += u" with %1 % opacity"_s.arg(mark.wish.opacity);
    return words;
}

/// `denoise 40`, `compress 4 -20`.
QString filterWords(const FilterStep &filter)
{
    QStringList parts{filter.name};
    for (const QVariant &value : filter.options)
        parts += value.toString();
    return parts.join(u' ');
}

QString stepOrigin(const Plan &plan, const VideoTrack &track)
{
    const ScaleStep step = plan.steps.value(track.step);
    QStringList parts;
    int from = step.from; // what is only filtered is scaled where its picture comes from
    const Size picture = step.content.isEmpty() ? step.size : step.content;
    while (from >= 0 && plan.steps.at(from).size == picture)
        from = plan.steps.at(from).from;
    parts += from < 0 ? u"scaled from the source"_s : u"scaled from %1"_s.arg(sizeToText(plan.steps.at(from).size));
    if (step.framing && !step.framing->part.isEmpty())
        parts +=
            u"cut to %1 at %2,%3"_s.arg(sizeToText(step.framing->part)).arg(step.framing->left).arg(step.framing->top);
    if (!step.content.isEmpty())
        parts += u"%1 of it, the rest black"_s.arg(sizeToText(step.content));
    if (track.frameRate.isKnown())
        parts += u"%1 frames a second"_s.arg(rationalToText(track.frameRate));
    if (track.hasTwoPasses)
        parts += u"two passes"_s;
    for (const FilterStep &filter : track.filters)
        parts += filterWords(filter);
    if (track.isToneMapped)
        parts += u"tone-mapped"_s;
    if (track.text)
        parts += u"%1 drawn in"_s.arg(textOrigin(*track.text));
    for (const PictureMark &mark : track.marks)
        parts += markWords(mark, picture);
    return parts.join(u", "_s);
}

QString optionsText(const EncoderOptions &options)
{
    QStringList parts;
    for (const auto &[name, value] : options)
        parts += name + u'=' + value;
    return parts.join(u' ');
}

QString soundText(const AudioTrack &track)
{
    QStringList parts{u"%1 channels, %2 Hz"_s.arg(track.channels).arg(track.sampleRate)};
    if (!track.language.isEmpty())
        parts += track.language;
    for (const FilterStep &filter : track.filters)
        parts += filterWords(filter);
    if (track.gain_dB != 0)
        parts += u"%1 dB"_s.arg(track.gain_dB);
    if (track.isLimited)
        parts += u"peaks held back"_s;
    if (track.fadeIn > Microseconds{0})
        parts += u"fades in"_s;
    if (track.fadeOut > Microseconds{0})
        parts += u"fades out from %1"_s.arg(timeToText(track.fadeOutFrom));
    return parts.join(u", "_s);
}

QList<QStringList> trackRows(const Plan &plan)
{
    QList<QStringList> rows;
    for (const VideoTrack &track : plan.video)
        rows += {u"  "_s + track.id, sizeToText(track.size), track.encoder, stepOrigin(plan, track),
            optionsText(track.options)};
    for (const AudioTrack &track : plan.audio)
        rows += {u"  "_s + track.id, track.bitrate.bps > 0 ? bitrateToText(track.bitrate) : u"lossless"_s,
            track.encoder, soundText(track), optionsText(track.options)};
    return rows;
}

QList<QStringList> textRows(const Plan &plan)
{
    QList<QStringList> rows;
    for (const SubtitleTrack &track : plan.subtitles) {
        QStringList traits{textOrigin(track.text)};
        if (!track.language.isEmpty())
            traits += track.language;
        if (track.isDefault)
            traits += u"default"_s;
        if (track.isForced)
            traits += u"forced"_s;
        rows += {u"  "_s + track.id, track.codec, traits.join(u", "_s)};
    }
    return rows;
}

QList<QStringList> outputRows(const Plan &plan)
{
    QList<QStringList> rows;
    for (const PackagePlan &package : plan.packages) {
        QStringList tracks = package.videoTracks;
        tracks += package.audioTracks;
        tracks += package.subtitleTracks;
        rows += {u"  "_s + package.path, package.container, u"from "_s + tracks.join(u", "_s)};
        for (const SidecarPlan &sidecar : package.sidecars)
            rows += {u"  "_s + sidecar.path, u"subtitles"_s, u"from "_s + sidecar.track};
    }
    for (const StillPlan &still : plan.stills)
        rows += {u"  "_s + still.path, u"%1 %2"_s.arg(sizeToText(still.size), still.format),
            u"%1, %2"_s.arg(timeToText(still.moment), chainText(still.filters))};
    return rows;
}

QString planText(const Plan &plan)
{
    QStringList lines{u"Source: "_s + sourceText(plan.source)};
    const QList<QStringList> tracks = trackRows(plan);
    if (!tracks.isEmpty())
        lines += QStringList{{}, u"Encoded once each:"_s} + alignTable(tracks);
    const QList<QStringList> texts = textRows(plan);
    if (!texts.isEmpty())
        lines += QStringList{{}, u"Subtitles:"_s} + alignTable(texts);
    lines += QStringList{{}, u"Outputs:"_s} + alignTable(outputRows(plan));
    if (!plan.notices.isEmpty())
        lines += QStringList{{}, u"Notes:"_s};
    for (const Notice &notice : plan.notices)
        lines += u"  "_s + notice.text;
    for (QString &line : lines)
        line = escapeControls(line);
    return lines.join(u'\n');
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    const Result<JobRequest> request = readJobArguments(arguments, context.services);
    if (!request)
        return request.error();
    constexpr int mostThreads = 1024;
    const Result<int> threads = integerOption(arguments, u"threads"_s, 1, mostThreads, context.services.cpuCount);
    if (!threads)
        return threads.error();
    Budget budget;
    budget.threads = *threads;
    QJsonArray plans;
    for (const JobSpec &job : request->jobs) {
        const Result<Plan> plan = context.services.plan(job, budget, context.stop);
        if (!plan)
            return plan.error();
        if (arguments.has(u"json"_s))
            plans += toJson(*plan);
        else
            context.console->print(planText(*plan));
    }
    if (!arguments.has(u"json"_s))
        return 0;
    const QJsonDocument document = plans.size() == 1 ? QJsonDocument(plans.first().toObject()) : QJsonDocument(plans);
    context.console->printRaw(document.toJson().trimmed());
    return 0;
}

} // namespace

Command planCommand()
{
    return {u"plan"_s, u"SOURCE\u2026 [options]"_s, u"what encode would do, before anything is done"_s,
        u"Takes the arguments of encode, looks at the sources and shows the plan: what is encoded, from what it is scaled, which outputs share it, and what of the wish had to be changed. Writes nothing."_s,
        jobOptions(), {}, true, run};
}

} // namespace Zoetrope
