// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/runjob.h"

namespace Zoetrope::Test {

/// A job run by the real engine and published, as the program does it: staging made, run, outputs moved in, staging
/// removed whatever happened.
struct JobRun
{
    std::optional<Error> error;
    QList<OutputRecord> outputs; ///< as published, paths relative to the folder
    QList<Notice> notices;
    RunCounters counters;
    QString folder; ///< the destination

    [[nodiscard]] bool isDamaged() const; ///< a notice says that the source was
    [[nodiscard]] QString path(const OutputRecord &record) const { return folder + u'/' + record.entry; }
    [[nodiscard]] QList<OutputRecord> ofKind(OutputKind kind) const;
    [[nodiscard]] QString errorLine() const; ///< for a test's message
};

[[nodiscard]] JobRun runAndPublish(
    const JobSpec &spec, const QString &destination, const EventSink &sink = {}, std::stop_token stop = {});

/// A job run into a staging folder that may hold what an earlier run of it left.
[[nodiscard]] Result<RunResult> runInto(
    const QString &staging, const JobSpec &spec, const EventSink &sink = {}, std::stop_token stop = {});

/// Wishes of the tests. Encoding is as quick as x264 goes.
[[nodiscard]] VideoSpec quickVideo(const QList<int> &resolutions);
[[nodiscard]] OutputSpec quickOutput(const QString &container, const QList<int> &resolutions);
[[nodiscard]] ThumbnailSpec stills(const QList<Microseconds> &moments, const QList<int> &resolutions,
    const QStringList &formats = {}, const QStringList &filters = {});
/// HLS 240 / 360 / 480, MP4 360, and pictures at 3 s as jpg and webp, plain and blurred.
[[nodiscard]] JobSpec sampleJob(const QString &source);

/// All paths below a folder, relative and sorted; hidden ones too.
[[nodiscard]] QStringList filesBelow(const QString &folder);

} // namespace Zoetrope::Test
