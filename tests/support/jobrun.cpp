// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jobrun.h"

#include "engine/av/capabilityprobe.h"
#include "engine/base/errortext.h"
#include "engine/queue/publisher.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::Test {

bool JobRun::isDamaged() const
{
    return std::ranges::any_of(notices, [](const Notice &notice) { return notice.isDamage; });
}

QList<OutputRecord> JobRun::ofKind(OutputKind kind) const
{
    QList<OutputRecord> found;
    std::ranges::copy_if(
        outputs, std::back_inserter(found), [kind](const OutputRecord &record) { return record.kind == kind; });
    return found;
}

QString JobRun::errorLine() const
{
    return error ? errorName(error->code) + u": "_s + error->subject + u": "_s + error->detail : u"no error"_s;
}

JobRun runAndPublish(const JobSpec &spec, const QString &destination, const EventSink &sink, std::stop_token stop)
{
    JobRun run;
    run.folder = destination;
    const auto staging = makeStaging(destination);
    if (!staging) {
        run.error = staging.error();
        return run;
    }
    const auto result = runInto(*staging, spec, sink, stop);
    if (result) {
        run.notices = result->notices;
        run.counters = result->counters;
        const auto published = publish({result->outputs, *staging, destination, CollisionPolicy::Fail, spec.sources});
        if (published)
            run.outputs = published->outputs;
        else
            run.error = published.error();
    } else {
        run.error = result.error();
    }
    if (const auto removed = removeStaging(*staging); !removed && !run.error)
        run.error = removed.error();
    return run;
}

Result<RunResult> runInto(const QString &staging, const JobSpec &spec, const EventSink &sink, std::stop_token stop)
{
    RunRequest request;
    request.spec = spec;
    request.stagingFolder = staging;
    request.budget.threads = 2;
    request.capabilities = probeCapabilities();
    return runJob(
        request, sink ? sink : [](const JobEvent &) {}, std::move(stop));
}

VideoSpec quickVideo(const QList<int> &resolutions)
{
    VideoSpec video;
    video.codec = u"h264"_s;
    for (const int resolution : resolutions)
        video.ladder.append(Rung{resolution, {}});
    video.options.insert(u"speed"_s, u"ultrafast"_s);
    return video;
}

OutputSpec quickOutput(const QString &container, const QList<int> &resolutions)
{
    OutputSpec output;
    output.container = container;
    output.video = quickVideo(resolutions);
    output.audio = AudioSpec();
    return output;
}

ThumbnailSpec stills(const QList<Microseconds> &moments, const QList<int> &resolutions, const QStringList &formats,
    const QStringList &filters)
{
    ThumbnailSpec spec;
    spec.moments = moments;
    spec.resolutions = resolutions;
    spec.formats = formats;
    for (const QString &filter : filters)
        spec.filters.append(filter == "none"_L1 ? StillFilterChain() : StillFilterChain{StillFilter{filter, {}}});
    return spec;
}

JobSpec sampleJob(const QString &source)
{
    JobSpec spec;
    spec.sources = {source};
    spec.outputs = {quickOutput(u"hls"_s, {240, 360, 480}), quickOutput(u"mp4"_s, {360})};
    spec.thumbnails = {stills({Microseconds(3'000'000)}, {360}, {u"jpg"_s, u"webp"_s}, {u"none"_s, u"blur"_s})};
    return spec;
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(QDir(folder).relativeFilePath(iterator.next()));
    files.sort();
    return files;
}

} // namespace Zoetrope::Test
