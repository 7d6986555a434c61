// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/jobspec.h"

#include "engine/base/enumtext.h"
#include "engine/model/jsonvalues.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::array verificationWords{
    EnumWord<Verification>{Verification::Sampled, "sampled"_L1}, EnumWord<Verification>{Verification::Full, "full"_L1}};

constexpr int mostEntries = 1000; // validate() sets the real limits; this one bounds the reading

QMap<QString, QString> readLabels(const QJsonObject &object, const QString &path, Faults *faults)
{
    QMap<QString, QString> labels;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isString())
            labels.insert(field.key(), field.value().toString());
        else
            faults->append({path + u'.' + field.key(), u"must be a text"_s});
    }
    return labels;
}

Verification readVerification(JsonReader &reader)
{
    const QString text = reader.text("verification"_L1, toText(Verification::Sampled));
    const Result<Verification> value = verificationFromText(text);
    if (!value)
        reader.fault("verification"_L1, u"%1, is “%2”"_s.arg(value.error().detail, text));
    return value ? *value : Verification::Sampled;
}

void readClip(JsonReader &reader, ClipRange *clip, Faults *faults)
{
    clip->start = readTime(reader, "start"_L1, clip->start, faults);
    const Microseconds length = readTime(reader, "length"_L1, {}, faults);
    if (reader.has("length"_L1))
        clip->length = length;
}

void readBatch(JsonReader &reader, BatchMark *batch)
{
    batch->number = int(reader.integer("number"_L1, 0, BatchMark::mostJobs, 0));
    const QString day = reader.text("date"_L1);
    batch->day = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !batch->day.isValid())
        reader.fault("date"_L1, u"must be a date such as 2030-01-31"_s);
}

} // namespace

QString toText(Verification value) { return enumToText(verificationWords, value); }

Result<Verification> verificationFromText(QStringView text) { return enumFromText(verificationWords, text); }

QStringList subtitleFilesOf(const JobSpec &spec)
{
    QStringList paths;
    for (const OutputSpec &output : spec.outputs) {
        for (const SubtitleFile &file : output.subtitles.value_or(SubtitleSpec()).files)
            paths += file.path;
    }
    paths.removeDuplicates();
    return paths;
}

QJsonObject toJson(const JobSpec &spec)
{
    QJsonArray outputs;
    for (const OutputSpec &output : spec.outputs)
        outputs += toJson(output);
    QJsonArray thumbnails;
    for (const ThumbnailSpec &thumbnail : spec.thumbnails)
        thumbnails += toJson(thumbnail);
    QJsonObject labels;
    for (auto [name, value] : spec.labels.asKeyValueRange())
        labels.insert(name, value);
    const QJsonObject clip{{u"start"_s, timeToText(spec.clip.start)},
        {u"length"_s, spec.clip.length ? QJsonValue(timeToText(*spec.clip.length)) : QJsonValue(QJsonValue::Null)}};
    QJsonObject object{{u"version"_s, JobSpec::currentVersion},
        {u"sources"_s, QJsonArray::fromStringList(spec.sources)}, {u"clip"_s, clip}, {u"outputs"_s, outputs},
        {u"thumbnails"_s, thumbnails}, {u"allowUpscale"_s, spec.allowUpscale},
        {u"verification"_s, toText(spec.verification)}, {u"labels"_s, labels}};
    if (spec.batch != BatchMark())
        object.insert(u"batch"_s,
            QJsonObject{{u"number"_s, spec.batch.number}, {u"date"_s, spec.batch.day.toString(Qt::ISODate)}});
    if (spec.pin)
        object.insert(u"pin"_s, toJson(*spec.pin));
    return object;
}

Result<JobSpec> jobSpecFromJson(const QJsonObject &object)
{
    Faults faults;
    JsonReader reader(object, {}, &faults);
    const std::int64_t version =
        reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), JobSpec::currentVersion);
    if (version > JobSpec::currentVersion) // its other fields are not ours to judge
        return Error{
            ErrorCode::SpecTooNew, {}, u"version %1, known up to %2"_s.arg(version).arg(JobSpec::currentVersion)};

    JobSpec spec;
    spec.sources = reader.texts("sources"_L1, mostEntries);
    reader.object("clip"_L1, [&](JsonReader &clip) { readClip(clip, &spec.clip, &faults); });
    reader.objects("outputs"_L1, [&](JsonReader &output) { spec.outputs += outputSpecFromJson(output, &faults); });
    reader.objects(
        "thumbnails"_L1, [&](JsonReader &thumbnail) { spec.thumbnails += thumbnailSpecFromJson(thumbnail, &faults); });
    spec.allowUpscale = reader.boolean("allowUpscale"_L1, false);
    spec.verification = readVerification(reader);
    const QJsonValue labels = reader.value("labels"_L1);
    if (labels.isObject())
        spec.labels = readLabels(labels.toObject(), reader.pathOf("labels"_L1), &faults);
    else if (reader.has("labels"_L1))
        reader.fault("labels"_L1, u"must be an object of texts"_s);
    reader.object("batch"_L1, [&](JsonReader &batch) { readBatch(batch, &spec.batch); });
    reader.object("pin"_L1, [&](JsonReader &pin) { spec.pin = sourcePinFromJson(pin); });
    reader.finish();

    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    return spec;
}

} // namespace Zoetrope
