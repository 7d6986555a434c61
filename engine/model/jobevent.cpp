// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/jobevent.h"

#include "engine/base/enumtext.h"
#include "engine/base/errortext.h"
#include "engine/base/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto phaseWords = std::to_array<EnumWord<JobPhase>>({
    {JobPhase::Probing, "probing"_L1},
    {JobPhase::Planning, "planning"_L1},
    {JobPhase::Stills, "stills"_L1},
    {JobPhase::Encoding, "encoding"_L1},
    {JobPhase::Packaging, "packaging"_L1},
    {JobPhase::Verifying, "verifying"_L1},
    {JobPhase::Publishing, "publishing"_L1},
});

constexpr auto kindWords = std::to_array<EnumWord<OutputKind>>({
    {OutputKind::Video, "video"_L1},
    {OutputKind::Audio, "audio"_L1},
    {OutputKind::Hls, "hls"_L1},
    {OutputKind::Still, "still"_L1},
    {OutputKind::Subtitle, "subtitle"_L1},
});

constexpr auto levelWords = std::to_array<EnumWord<LogLevel>>({
    {LogLevel::Debug, "debug"_L1},
    {LogLevel::Info, "info"_L1},
    {LogLevel::Warning, "warning"_L1},
    {LogLevel::Error, "error"_L1},
});

QJsonValue sizeValue(Size size) { return size.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sizeToText(size)); }

QJsonObject toJson(const TrackProgress &track)
{
    return {{u"track"_s, track.track}, {u"label"_s, track.label}, {u"frames"_s, qint64(track.frames)},
        {u"fps"_s, track.fps}};
}

QJsonValue timeValue(std::optional<Microseconds> time)
{
    return time ? QJsonValue(qint64(time->count())) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const OutputProgress &output)
{
    return {{u"output"_s, output.output}, {u"fraction"_s, output.fraction}, {u"fps"_s, output.fps},
        {u"speed"_s, output.speed}, {u"timeLeft_us"_s, timeValue(output.timeLeft)}};
}

QJsonObject toJson(const RenditionFacts &facts)
{
    return {{u"track"_s, facts.track}, {u"size"_s, sizeValue(facts.size)}, {u"frames"_s, qint64(facts.frames)},
        {u"average_bps"_s, qint64(facts.average.bps)}, {u"peak_bps"_s, qint64(facts.peak.bps)},
        {u"codecs"_s, facts.codecs}};
}

template <typename Value> QJsonArray listToJson(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += toJson(value);
    return array;
}

/// One overload an event; the compiler refuses an event without one.
struct EventWriter
{
    QJsonObject operator()(const JobStarted &event) const
    {
        return {{u"event"_s, u"started"_s}, {u"source"_s, event.source}};
    }
    QJsonObject operator()(const JobPlanned &event) const
    {
        return {{u"event"_s, u"planned"_s}, {u"plan"_s, event.plan}};
    }
    QJsonObject operator()(const JobProgress &event) const
    {
        return {{u"event"_s, u"progress"_s}, {u"phase"_s, toText(event.phase)}, {u"fraction"_s, event.fraction},
            {u"speed"_s, event.speed}, {u"fps"_s, event.fps}, {u"position_us"_s, qint64(event.position.count())},
            {u"timeLeft_us"_s, timeValue(event.timeLeft)}, {u"tracks"_s, listToJson(event.tracks)},
            {u"outputs"_s, listToJson(event.outputs)}};
    }
    QJsonObject operator()(const JobLogLine &event) const
    {
        return {{u"event"_s, u"log"_s}, {u"level"_s, toText(event.level)}, {u"category"_s, event.category},
            {u"text"_s, maskSecrets(event.text)}};
    }
    QJsonObject operator()(const OutputStaged &event) const
    {
        return {{u"event"_s, u"output"_s}, {u"output"_s, toJson(event.output)}};
    }
    QJsonObject operator()(const Notice &event) const
    {
        QJsonObject object = toJson(event);
        object.insert("event"_L1, u"notice"_s);
        return object;
    }
    QJsonObject operator()(const JobFinished &event) const
    {
        return {{u"event"_s, u"finished"_s}, {u"ok"_s, !event.error},
            {u"error"_s, event.error ? QJsonValue(toJson(*event.error)) : QJsonValue(QJsonValue::Null)},
            {u"outputs"_s, listToJson(event.outputs)}, {u"notices"_s, listToJson(event.notices)}};
    }
};

} // namespace

QString toText(JobPhase phase) { return enumToText(phaseWords, phase); }
Result<JobPhase> jobPhaseFromText(QStringView text) { return enumFromText(phaseWords, text); }

QString toText(OutputKind kind) { return enumToText(kindWords, kind); }
Result<OutputKind> outputKindFromText(QStringView text) { return enumFromText(kindWords, text); }

QString toText(LogLevel level) { return enumToText(levelWords, level); }
Result<LogLevel> logLevelFromText(QStringView text) { return enumFromText(levelWords, text); }

QJsonObject toJson(const Notice &notice)
{
    return {{u"code"_s, notice.code}, {u"text"_s, notice.text}, {u"damage"_s, notice.isDamage}};
}

QJsonObject toJson(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return {{u"code"_s, errorName(error.code)}, {u"subject"_s, error.subject}, {u"what"_s, words.what},
        {u"action"_s, words.action}, {u"detail"_s, error.detail}};
}

QJsonObject toJson(const OutputRecord &record)
{
    return {{u"id"_s, record.id}, {u"kind"_s, toText(record.kind)}, {u"path"_s, record.path},
        {u"entry"_s, record.entry}, {u"container"_s, record.container}, {u"bytes"_s, qint64(record.bytes)},
        {u"duration_us"_s, qint64(record.duration.count())}, {u"size"_s, sizeValue(record.size)},
        {u"frames"_s, qint64(record.frames)}, {u"renditions"_s, listToJson(record.renditions)},
        {u"label"_s, record.label}};
}

QJsonObject toJson(const JobEvent &event) { return std::visit(EventWriter(), event); }

QByteArray toLine(const JobEvent &event) { return QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact); }

} // namespace Zoetrope
