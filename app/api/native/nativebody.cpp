// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativebody.h"

#include "engine/model/validate.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope::NativeBody {

namespace {

constexpr qsizetype mostJobs = 10'000;
constexpr std::int64_t largestId = std::int64_t(1) << 53; // what a JSON number holds exactly

template <typename Value> Result<Value> read(const QByteArray &body, const std::function<Value(JsonReader &)> &take)
{
    const Result<QJsonObject> object = parseObject(body, u"body"_s);
    if (!object)
        return object.error();
    Faults faults;
    JsonReader reader(*object, {}, &faults);
    Value value = take(reader);
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return value;
}

} // namespace

Result<int> priority(const QByteArray &body)
{
    return read<int>(body, [](JsonReader &reader) {
        if (!reader.has("priority"_L1))
            reader.fault("priority"_L1, u"is missing"_s);
        return int(reader.integer("priority"_L1, -JobOrder::highestPriority, JobOrder::highestPriority, 0));
    });
}

Result<Places> places(const QByteArray &body)
{
    return read<Places>(body, [](JsonReader &reader) {
        Places places;
        places.before = JobId{reader.integer("before"_L1, 0, largestId, 0)};
        const QJsonArray jobs = reader.value("jobs"_L1).toArray();
        for (const auto &job : jobs)
            places.jobs += JobId{job.toInteger()};
        const bool areIds = std::ranges::all_of(places.jobs, [](JobId job) { return job.value > 0; });
        if (jobs.isEmpty() || jobs.size() > mostJobs || !areIds)
            reader.fault("jobs"_L1, u"must be a list of job numbers, %1 at most"_s.arg(mostJobs));
        return places;
    });
}

Result<QueueMode> mode(const QByteArray &body)
{
    return read<QueueMode>(body, [](JsonReader &reader) {
        const Result<QueueMode> mode = queueModeFromText(reader.text("mode"_L1));
        if (mode)
            return *mode;
        reader.fault("mode"_L1, mode.error().detail);
        return QueueMode::Running;
    });
}

Result<Preset> preset(const QByteArray &body, const QString &name)
{
    Result<QJsonObject> object = parseObject(body, u"body"_s);
    if (!object)
        return object.error();
    const auto isBuiltIn = [&name](const Preset &preset) { return preset.name == name; };
    if (std::ranges::any_of(builtInPresets(), isBuiltIn))
        return Error{ErrorCode::SpecInvalid, name, u"name: this preset comes with the program and stays as it is"_s};
    object->insert("name"_L1, name);
    Result<Preset> preset = presetFromJson(*object);
    if (!preset)
        return preset;
    JobSpec spec;
    spec.sources = {u"any"_s};
    applyPreset(*preset, &spec);
    if (const Faults faults = validate(spec); !faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, name, faultsText(faults)};
    return preset;
}

} // namespace Zoetrope::NativeBody
