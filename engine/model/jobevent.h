// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <optional>
#include <variant>

namespace Zoetrope {

/// What a run tells while it goes on and at its end. Values only; each event is one line of JSON.

enum class JobPhase { Probing, Planning, Stills, Encoding, Packaging, Verifying, Publishing };
[[nodiscard]] QString toText(JobPhase phase);
[[nodiscard]] Result<JobPhase> jobPhaseFromText(QStringView text);

/// Something odd that is not a failure. `isDamage` marks an output that is whole in itself while its source was not.
struct Notice
{
    QString code; ///< stable: `rung-above-source`, `source-damaged`
    QString text; ///< for people
    bool isDamage = false;
    bool operator==(const Notice &) const = default;
};

struct TrackProgress
{
    QString track; ///< the plan's track id
    QString label; ///< `640x360 h264`, `aac 128k`
    std::int64_t frames = 0; ///< encoded so far
    double fps = 0; ///< encoded frames a second of wall time
    bool operator==(const TrackProgress &) const = default;
};

/// How far one wish of the job has come: an output with all of its renditions, or a set of pictures.
struct OutputProgress
{
    QString output; ///< `o0` for the first of JobSpec::outputs, `s0` for the first of its thumbnails
    double fraction = 0; ///< 0..1, never falling; 1 once all of it was proven
    double fps = 0; ///< of its slowest rendition
    double speed = 0; ///< media seconds a wall second, likewise
    std::optional<Microseconds> timeLeft;
    bool operator==(const OutputProgress &) const = default;
};

struct JobProgress
{
    JobPhase phase = JobPhase::Encoding;
    double fraction = 0; ///< 0..1 of the whole job, never falling; 1 only when finished
    double speed = 0; ///< media seconds a wall second
    double fps = 0; ///< source frames a second of wall time
    Microseconds position{0}; ///< media time reached
    std::optional<Microseconds> timeLeft;
    QList<TrackProgress> tracks;
    QList<OutputProgress> outputs;
    bool operator==(const JobProgress &) const = default;
};

enum class OutputKind { Video, Audio, Hls, Still, Subtitle };
[[nodiscard]] QString toText(OutputKind kind);
[[nodiscard]] Result<OutputKind> outputKindFromText(QStringView text);

enum class LogLevel { Debug, Info, Warning, Error };
[[nodiscard]] QString toText(LogLevel level);
[[nodiscard]] Result<LogLevel> logLevelFromText(QStringView text);

/// One rendition inside an output, as measured in what was written.
struct RenditionFacts
{
    QString track;
    Size size;
    std::int64_t frames = 0;
    Bitrate average;
    Bitrate peak; ///< of the heaviest segment
    QString codecs; ///< RFC 6381
    bool operator==(const RenditionFacts &) const = default;
};

/// One output that was written and proven. Paths are relative to the staging folder, later to the destination.
struct OutputRecord
{
    QString id; ///< the plan's output id
    OutputKind kind = OutputKind::Video;
    QString path; ///< file; for HLS the folder
    QString entry; ///< what a player opens: the file itself, or the master playlist
    QString container;
    std::int64_t bytes = 0; ///< HLS: the whole tree
    Microseconds duration{0}; ///< 0 for stills
    Size size; ///< largest rendition; empty for sound alone
    std::int64_t frames = 0;
    QList<RenditionFacts> renditions;
    QString label; ///< the wish's own
    bool operator==(const OutputRecord &) const = default;
};

struct JobStarted
{
    QString source;
};
struct JobPlanned
{
    QJsonObject plan;
};
struct JobLogLine
{
    LogLevel level = LogLevel::Debug;
    QString category;
    QString text;
};
struct OutputStaged
{
    OutputRecord output;
};
/// The last event of every run. On success every output was verified.
struct JobFinished
{
    std::optional<Error> error;
    QList<OutputRecord> outputs;
    QList<Notice> notices;
};

using JobEvent = std::variant<JobStarted, JobPlanned, JobProgress, JobLogLine, OutputStaged, Notice, JobFinished>;

/// Takes events; may be called from any thread, one call at a time.
using EventSink = std::function<void(const JobEvent &)>;

/// `{"event": "progress", ...}` in one line without the line end, and back.
[[nodiscard]] QByteArray toLine(const JobEvent &event);
[[nodiscard]] QJsonObject toJson(const JobEvent &event);
[[nodiscard]] QJsonObject toJson(const OutputRecord &record);
[[nodiscard]] QJsonObject toJson(const Notice &notice);
/// With the words for people beside the code, which the reader leaves alone.
[[nodiscard]] QJsonObject toJson(const Error &error);

/// The readers take what another process or a database row says: types, ranges and sizes are checked.
/// Errors: SpecInvalid with every fault, SpecUnreadable when a line is no JSON object.
[[nodiscard]] Result<JobEvent> jobEventFromLine(const QByteArray &line);
[[nodiscard]] Result<OutputRecord> outputRecordFromJson(const QJsonObject &object);
[[nodiscard]] Result<Notice> noticeFromJson(const QJsonObject &object);
/// What cannot be read is itself an Error: Internal, with the faults as its detail.
[[nodiscard]] Error errorFromJson(const QJsonObject &object);

} // namespace Zoetrope
