// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/base/json.h"
#include "engine/model/jobevent.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 2;
constexpr int longestText = 64 * 1024;
constexpr double fastest = 1e9;

/// Reads a value of its own syntax through its fromText(); a fault and the fallback otherwise.
template <typename Value>
Value readWord(JsonReader &reader, QLatin1StringView key, Value fallback, Result<Value> (*fromText)(QStringView))
{
    if (!reader.has(key)) {
        (void)reader.value(key);
        return fallback;
    }
    const Result<Value> value = fromText(reader.text(key));
    if (value)
        return *value;
    reader.fault(key, value.error().detail.isEmpty() ? u"cannot be read"_s : value.error().detail);
    return fallback;
}

std::int64_t readCount(JsonReader &reader, QLatin1StringView key) { return reader.integer(key, 0, most, 0); }

Microseconds readMicroseconds(JsonReader &reader, QLatin1StringView key)
{
    return Microseconds(reader.integer(key, -most, most, 0));
}

std::optional<Microseconds> readTimeLeft(JsonReader &reader)
{
    if (reader.has("timeLeft_us"_L1))
        return readMicroseconds(reader, "timeLeft_us"_L1);
    (void)reader.value("timeLeft_us"_L1);
    return std::nullopt;
}

RenditionFacts readRendition(JsonReader &reader)
{
    return {reader.text("track"_L1), readWord(reader, "size"_L1, Size(), sizeFromText), readCount(reader, "frames"_L1),
        {readCount(reader, "average_bps"_L1)}, {readCount(reader, "peak_bps"_L1)}, reader.text("codecs"_L1)};
}

OutputRecord readOutput(JsonReader &reader)
{
    OutputRecord record;
    record.id = reader.text("id"_L1);
    record.kind = readWord(reader, "kind"_L1, OutputKind::Video, outputKindFromText);
    record.path = reader.text("path"_L1);
    record.entry = reader.text("entry"_L1);
    record.container = reader.text("container"_L1);
    record.bytes = readCount(reader, "bytes"_L1);
    record.duration = readMicroseconds(reader, "duration_us"_L1);
    record.size = readWord(reader, "size"_L1, Size(), sizeFromText);
    record.frames = readCount(reader, "frames"_L1);
    reader.objects("renditions"_L1, [&record](JsonReader &inner) { record.renditions += readRendition(inner); });
    record.label = reader.text("label"_L1);
    return record;
}

Notice readNotice(JsonReader &reader)
{
    return {reader.text("code"_L1), reader.text("text"_L1, {}, longestText), reader.boolean("damage"_L1, false)};
}

Result<ErrorCode> errorCodeFromText(QStringView name)
{
    if (const std::optional<ErrorCode> code = errorCodeFromName(name))
        return *code;
    return Error{ErrorCode::SpecInvalid, name.toString(), u"is no error that is known here"_s};
}

Error readError(JsonReader &reader)
{
    Error error;
    error.code = readWord(reader, "code"_L1, ErrorCode::Internal, errorCodeFromText);
    error.subject = reader.text("subject"_L1, {}, longestText);
    error.detail = reader.text("detail"_L1, {}, longestText);
    // Words are made anew where they are shown, in the language of who reads them.
    (void)reader.value("what"_L1);
    (void)reader.value("action"_L1);
    return error;
}

JobProgress readProgress(JsonReader &reader)
{
    JobProgress progress;
    progress.phase = readWord(reader, "phase"_L1, JobPhase::Encoding, jobPhaseFromText);
    progress.fraction = reader.number("fraction"_L1, 0, 1, 0);
    progress.speed = reader.number("speed"_L1, 0, fastest, 0);
    progress.fps = reader.number("fps"_L1, 0, fastest, 0);
    progress.position = readMicroseconds(reader, "position_us"_L1);
    progress.timeLeft = readTimeLeft(reader);
    reader.objects("tracks"_L1, [&progress](JsonReader &inner) {
        progress.tracks += TrackProgress{inner.text("track"_L1), inner.text("label"_L1), readCount(inner, "frames"_L1),
            inner.number("fps"_L1, 0, fastest, 0)};
    });
    reader.objects("outputs"_L1, [&progress](JsonReader &inner) {
        progress.outputs += OutputProgress{inner.text("output"_L1), inner.number("fraction"_L1, 0, 1, 0),
            inner.number("fps"_L1, 0, fastest, 0), inner.number("speed"_L1, 0, fastest, 0), readTimeLeft(inner)};
    });
    return progress;
}

JobFinished readFinished(JsonReader &reader)
{
    JobFinished finished;
    const bool isOk = reader.boolean("ok"_L1, false);
    reader.object("error"_L1, [&finished](JsonReader &inner) { finished.error = readError(inner); });
    if (isOk == finished.error.has_value())
        reader.fault("ok"_L1, u"does not agree with \"error\""_s);
    reader.objects("outputs"_L1, [&finished](JsonReader &inner) { finished.outputs += readOutput(inner); });
    reader.objects("notices"_L1, [&finished](JsonReader &inner) { finished.notices += readNotice(inner); });
    return finished;
}

JobLogLine readLogLine(JsonReader &reader)
{
    return {readWord(reader, "level"_L1, LogLevel::Debug, logLevelFromText), reader.text("category"_L1),
        reader.text("text"_L1, {}, longestText)};
}

OutputStaged readStaged(JsonReader &reader)
{
    OutputStaged staged;
    reader.object("output"_L1, [&staged](JsonReader &inner) { staged.output = readOutput(inner); });
    return staged;
}

JobEvent readEvent(JsonReader &reader)
{
    const QString event = reader.text("event"_L1);
    if (event == "started"_L1)
        return JobStarted{reader.text("source"_L1, {}, longestText)};
    if (event == "planned"_L1)
        return JobPlanned{reader.value("plan"_L1).toObject()};
    if (event == "progress"_L1)
        return readProgress(reader);
    if (event == "log"_L1)
        return readLogLine(reader);
    if (event == "output"_L1)
        return readStaged(reader);
    if (event == "notice"_L1)
        return readNotice(reader);
    if (event == "finished"_L1)
        return readFinished(reader);
    reader.fault("event"_L1, u"is no event that is known here"_s);
    return JobLogLine{};
}

template <typename Value> Result<Value> readWhole(const QJsonObject &object, Value (*read)(JsonReader &))
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    Value value = read(reader);
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return value;
}

} // namespace

Result<JobEvent> jobEventFromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = parseObject(line, u"event"_s);
    if (!object)
        return object.error();
    return readWhole<JobEvent>(*object, readEvent);
}

Result<OutputRecord> outputRecordFromJson(const QJsonObject &object) { return readWhole(object, readOutput); }

Result<Notice> noticeFromJson(const QJsonObject &object) { return readWhole(object, readNotice); }

Error errorFromJson(const QJsonObject &object)
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    Error error = readError(reader);
    reader.finish();
    return faults.isEmpty() ? error : Error{ErrorCode::Internal, error.subject, faultsText(faults)};
}

} // namespace Zoetrope
