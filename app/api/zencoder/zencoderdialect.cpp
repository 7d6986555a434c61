// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderdialect.h"

#include "app/api/zencoder/zencodermedia.h"
#include "app/api/zencoder/zencoderstate.h"
#include "engine/base/errortext.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

using ZencoderIds::Kind;

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// When something of the job changed last.
QDateTime updatedAt(const Job &job) { return job.finishedAt.value_or(job.startedAt.value_or(job.submittedAt)); }

QJsonObject bodyOf(const Job &job) { return job.order.origin.value("body"_L1).toObject(); }
QJsonArray placesOf(const Job &job) { return job.order.origin.value("outputs"_L1).toArray(); }
QJsonObject inputOf(const Job &job)
{
    const QJsonObject facts = job.order.origin.value("input"_L1).toObject();
    return facts.isEmpty() ? ZencoderMedia::unknown() : facts;
}
bool isTest(const Job &job) { return job.order.origin.value("test"_L1).toBool(); }
bool isPrivate(const Job &job) { return zencoderTruth(bodyOf(job).value("private"_L1)); }

ZencoderState::Made madeOf(const Job &job, int place)
{
    if (placesOf(job).at(place).toObject().value("place"_L1).toInt(-1) < 0)
        return ZencoderState::Made::Skipped;
    return ZencoderDialect::recordOf(job, place) ? ZencoderState::Made::Yes : ZencoderState::Made::No;
}

/// What inputs and outputs have in common in the job's detail.
QJsonObject fileFrame(const Job &job, qint64 id, const QString &state, const QString &url)
{
    const bool isOver = isFinal(job.state);
    return {{u"id"_s, id}, {u"state"_s, state}, {u"url"_s, url}, {u"created_at"_s, timeValue(job.submittedAt)},
        {u"updated_at"_s, timeValue(updatedAt(job))},
        {u"finished_at"_s, isOver ? timeValue(job.finishedAt) : QJsonValue(QJsonValue::Null)},
        {u"error_class"_s, QJsonValue::Null}, {u"error_message"_s, QJsonValue::Null}, {u"privacy"_s, isPrivate(job)},
        {u"test"_s, isTest(job)}};
}

void addFailure(QJsonObject *file, const Job &job, bool isInput)
{
    const auto failure = ZencoderState::failureOf(job);
    if (!failure || failure->isOfInput != isInput)
        return;
    file->insert("error_class"_L1, failure->errorClass);
    file->insert("error_message"_L1, failure->message);
}

void merge(QJsonObject *into, const QJsonObject &more)
{
    for (auto field = more.begin(); field != more.end(); ++field)
        into->insert(field.key(), field.value());
}

QJsonObject inputFile(const Job &job, const std::optional<JobProgress> &progress)
{
    QJsonObject file = fileFrame(job, ZencoderIds::number(Kind::Input, job.id), ZencoderState::ofInput(job, progress),
        bodyOf(job).value("input"_L1).toString());
    merge(&file, inputOf(job));
    file.insert("audio_tracks"_L1, QJsonValue::Null);
    addFailure(&file, job, true);
    return file;
}

/// The keys of the flat replies for one input or output.
QJsonObject brief(const QJsonObject &file)
{
    QJsonObject told;
    for (const auto key :
        {"id"_L1, "url"_L1, "state"_L1, "format"_L1, "frame_rate"_L1, "duration_in_ms"_L1, "audio_sample_rate"_L1,
            "audio_bitrate_in_kbps"_L1, "audio_codec"_L1, "height"_L1, "width"_L1, "video_codec"_L1,
            "total_bitrate_in_kbps"_L1, "channels"_L1, "video_bitrate_in_kbps"_L1, "file_size_bytes"_L1})
        told.insert(key, file.value(key));
    told = ZencoderMedia::inShort(told);
    if (!file.value("error_class"_L1).isNull()) {
        told.insert("error_class"_L1, file.value("error_class"_L1));
        told.insert("error_message"_L1, file.value("error_message"_L1));
    }
    return told;
}

QJsonObject toJson(const ZencoderPlace &place)
{
    return {{u"entry"_s, place.entry}, {u"below"_s, place.below}, {u"address"_s, place.address}};
}

/// Where a file stands that goes where the client said; empty when it said nothing.
QString namedAddress(const QJsonObject &place, const QString &entry)
{
    const QString folder = place.value("address"_L1).toString();
    if (folder.isEmpty())
        return {};
    const QString below = place.value("below"_L1).toString();
    const QString name = entry.startsWith(below) ? entry.mid(below.size()) : entry;
    return folder + QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
}

QJsonObject withId(QJsonObject told, qint64 id)
{
    told.insert("id"_L1, id);
    return told;
}

} // namespace

ZencoderDialect::ZencoderDialect(PublicIds ids)
    : m_ids(std::move(ids))
{
}

QJsonObject ZencoderDialect::originOf(const QJsonObject &body, const ZencoderRequest &request,
    const ZencoderPlaces &places, const std::optional<MediaInfo> &source)
{
    QJsonArray outputs;
    for (int i = 0; i < request.outputs.size(); ++i) {
        QJsonObject output = toJson(places.outputs[i]);
        output.insert("label"_L1, request.outputs[i].label);
        output.insert("place"_L1, request.specPlaces[i]);
        outputs += output;
    }
    QJsonArray sets;
    for (int i = 0; i < request.sets.size(); ++i) {
        QJsonObject set = toJson(places.sets[i]);
        set.insert("label"_L1, request.sets[i].label);
        set.insert("output"_L1, request.sets[i].output);
        sets += set;
    }
    QJsonObject origin{{u"dialect"_s, QString(name)}, {u"body"_s, withoutZencoderSecrets(body)},
        {u"test"_s, request.isTest}, {u"outputs"_s, outputs}, {u"sets"_s, sets}};
    if (source)
        origin.insert("input"_L1, ZencoderMedia::ofSource(*source));
    QJsonArray wishes;
    for (const ZencoderNotification &wish : request.notifications) {
        wishes += QJsonObject{
            {u"output"_s, wish.output}, {u"url"_s, wish.url}, {u"isXml"_s, wish.isXml}, {u"headers"_s, wish.headers}};
    }
    if (!wishes.isEmpty())
        origin.insert("notifications"_L1, wishes);
    QJsonArray warnings = QJsonArray::fromStringList(request.warnings);
    if (!request.leftOut.isEmpty())
        warnings += u"These settings were kept and change nothing: %1."_s.arg(request.leftOut.join(u", "_s));
    if (!warnings.isEmpty())
        origin.insert("warnings"_L1, warnings);
    return origin;
}

// ---- jobs ----

QJsonObject ZencoderDialect::created(const Job &job, const QString &site) const
{
    QJsonArray outputs;
    for (int place = 0; place < outputCount(job); ++place) {
        const QString label = placesOf(job).at(place).toObject().value("label"_L1).toString();
        outputs += QJsonObject{{u"id"_s, ZencoderIds::number(Kind::Output, job.id, place)},
            {u"label"_s, label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(label)},
            {u"url"_s, address(job, place, site)}};
    }
    QJsonObject told{{u"id"_s, ZencoderIds::number(Kind::Job, job.id)}, {u"outputs"_s, outputs}};
    if (isTest(job))
        told.insert("test"_L1, true);
    if (job.order.origin.contains("warnings"_L1))
        told.insert("warnings"_L1, job.order.origin.value("warnings"_L1));
    return told;
}

QJsonObject ZencoderDialect::mocked(const ZencoderRequest &request)
{
    QJsonArray outputs;
    for (const ZencoderOutput &output : request.outputs) {
        outputs += QJsonObject{{u"id"_s, 0},
            {u"label"_s, output.label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(output.label)},
            {u"url"_s, QString(output.folder + output.fileName)}};
    }
    QJsonObject told{{u"id"_s, 0}, {u"mock"_s, true}, {u"outputs"_s, outputs}};
    if (request.isTest)
        told.insert("test"_L1, true);
    return told;
}

QJsonObject ZencoderDialect::job(const Job &job, const QString &site, const std::optional<JobProgress> &progress) const
{
    QJsonArray outputs;
    for (int place = 0; place < outputCount(job); ++place)
        outputs += outputFile(job, place, site, progress);
    const QJsonValue passed = bodyOf(job).value("pass_through"_L1);
    QJsonObject told{{u"id"_s, ZencoderIds::number(Kind::Job, job.id)}, {u"state"_s, jobState(job)},
        {u"created_at"_s, timeValue(job.submittedAt)}, {u"submitted_at"_s, timeValue(job.submittedAt)},
        {u"updated_at"_s, timeValue(updatedAt(job))}, {u"finished_at"_s, timeValue(job.finishedAt)},
        {u"pass_through"_s, passed.isUndefined() ? QJsonValue(QJsonValue::Null) : passed},
        {u"privacy"_s, isPrivate(job)}, {u"test"_s, isTest(job)}, {u"input_media_file"_s, inputFile(job, progress)},
        {u"output_media_files"_s, outputs}, {u"thumbnails"_s, thumbnails(job, site)}};
    if (job.order.origin.contains("warnings"_L1))
        told.insert("warnings"_L1, job.order.origin.value("warnings"_L1));
    return told;
}

QJsonObject ZencoderDialect::input(const Job &job, const std::optional<JobProgress> &progress) const
{
    QJsonObject told = brief(inputFile(job, progress));
    told.insert("job_id"_L1, ZencoderIds::number(Kind::Job, job.id));
    told.insert("privacy"_L1, isPrivate(job));
    return told;
}

QJsonObject ZencoderDialect::output(
    const Job &job, int place, const QString &site, const std::optional<JobProgress> &progress) const
{
    const QJsonObject file = outputFile(job, place, site, progress);
    QJsonObject told = brief(file);
    told.insert("label"_L1, file.value("label"_L1));
    told.insert("md5_checksum"_L1, file.value("md5_checksum"_L1));
    return told;
}

QJsonObject ZencoderDialect::outputFile(
    const Job &job, int place, const QString &site, const std::optional<JobProgress> &progress) const
{
    const QJsonObject known = placesOf(job).at(place).toObject();
    QJsonObject file = fileFrame(job, ZencoderIds::number(Kind::Output, job.id, place),
        ZencoderState::ofOutput(job, madeOf(job, place), progress), address(job, place, site));
    merge(&file, ZencoderMedia::unknown());
    for (const auto key : {"fragment_duration_in_ms"_L1, "rfc_6381_audio_codec"_L1, "rfc_6381_video_codec"_L1})
        file.insert(key, QJsonValue::Null);
    const int specPlace = known.value("place"_L1).toInt(-1);
    if (const OutputRecord *record = recordOf(job, place); record && specPlace < job.order.spec.outputs.size())
        merge(&file, ZencoderMedia::ofOutput(*record, job.order.spec.outputs[specPlace], inputOf(job)));
    const QString label = known.value("label"_L1).toString();
    file.insert("label"_L1, label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(label));
    addFailure(&file, job, false);
    return file;
}

QJsonArray ZencoderDialect::thumbnails(const Job &job, const QString &site) const
{
    QJsonArray all;
    const QList<const OutputRecord *> records = thumbnailsOf(job);
    const QJsonArray sets = job.order.origin.value("sets"_L1).toArray();
    for (int i = 0; i < records.size(); ++i) {
        const OutputRecord &record = *records[i];
        const QJsonObject set = sets.at(record.id.mid(1).section(u'.', 0, 0).toInt()).toObject();
        const QString label = set.value("label"_L1).toString();
        const QString fetched = site + u"/api/v2/files/"_s
            + m_ids.text(PublicIds::Kind::FileName, job.id, ZencoderIds::mostOutputs + i) + u'/'
            + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(record.entry).fileName()));
        const QString named = namedAddress(set, record.entry);
        all += QJsonObject{{u"id"_s, ZencoderIds::number(Kind::Thumbnail, job.id, i)},
            {u"group_label"_s, label.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(label)},
            {u"format"_s, QFileInfo(record.entry).suffix()}, {u"url"_s, named.isEmpty() ? fetched : named},
            {u"width"_s, record.size.width}, {u"height"_s, record.size.height},
            {u"file_size_bytes"_s, qint64(record.bytes)}, {u"created_at"_s, timeValue(job.finishedAt)},
            {u"updated_at"_s, timeValue(job.finishedAt)}};
    }
    return all;
}

QString ZencoderDialect::address(const Job &job, int place, const QString &site) const
{
    const QJsonObject known = placesOf(job).at(place).toObject();
    const OutputRecord *record = recordOf(job, place);
    const QString entry = record ? record->entry : known.value("entry"_L1).toString();
    if (QString named = namedAddress(known, entry); !named.isEmpty())
        return named;
    return site + u"/api/v2/files/"_s + m_ids.text(PublicIds::Kind::FileName, job.id, place) + u'/'
        + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(entry).fileName()));
}

// ---- notifications ----

QJsonObject ZencoderDialect::notification(const Job &job, std::optional<int> place, const QString &site) const
{
    const QJsonObject frame = this->job(job, site);
    QJsonObject brief;
    for (const auto key :
        {"id"_L1, "state"_L1, "created_at"_L1, "updated_at"_L1, "submitted_at"_L1, "pass_through"_L1, "test"_L1})
        brief.insert(key, frame.value(key));
    QJsonObject told{{u"job"_s, brief}, {u"input"_s, input(job)}};
    if (place) {
        told.insert("output"_L1, notifiedOutput(job, *place, site));
        return told;
    }
    QJsonArray outputs;
    for (int i = 0; i < outputCount(job); ++i)
        outputs += notifiedOutput(job, i, site);
    told.insert("outputs"_L1, outputs);
    return told;
}

QJsonObject ZencoderDialect::notifiedOutput(const Job &job, int place, const QString &site) const
{
    QJsonObject told = output(job, place, site);
    const QJsonArray sets = job.order.origin.value("sets"_L1).toArray();
    const QList<const OutputRecord *> records = thumbnailsOf(job);
    const QJsonArray pictures = thumbnails(job, site);
    QJsonArray groups;
    for (int set = 0; set < sets.size(); ++set) {
        if (sets[set].toObject().value("output"_L1).toInt(-1) != place)
            continue;
        QJsonArray images;
        for (int i = 0; i < records.size(); ++i) {
            if (!records[i]->id.startsWith(u"s%1."_s.arg(set)))
                continue;
            const QJsonObject picture = pictures[i].toObject();
            images += QJsonObject{{u"url"_s, picture.value("url"_L1)},
                {u"format"_s, picture.value("format"_L1).toString().toUpper()},
                {u"dimensions"_s, sizeToText(records[i]->size)},
                {u"file_size_bytes"_s, picture.value("file_size_bytes"_L1)}};
        }
        groups += QJsonObject{{u"label"_s, sets[set].toObject().value("label"_L1)}, {u"images"_s, images}};
    }
    if (!groups.isEmpty())
        told.insert("thumbnails"_L1, groups);
    return told;
}

// ---- progress ----

QJsonObject ZencoderDialect::jobProgress(const Job &job, const std::optional<JobProgress> &progress)
{
    QJsonArray outputs;
    for (int place = 0; place < outputCount(job); ++place)
        outputs += withId(outputProgress(job, place, progress), ZencoderIds::number(Kind::Output, job.id, place));
    QJsonObject told{{u"state"_s, jobState(job)},
        {u"input"_s, withId(inputProgress(job, progress), ZencoderIds::number(Kind::Input, job.id))},
        {u"outputs"_s, outputs}};
    if (told.value("state"_L1).toString() == "processing"_L1)
        told.insert("progress"_L1, ZencoderState::percent(job, progress));
    return told;
}

QJsonObject ZencoderDialect::inputProgress(const Job &job, const std::optional<JobProgress> &progress)
{
    return ZencoderState::inputProgress(job, progress);
}

QJsonObject ZencoderDialect::outputProgress(const Job &job, int place, const std::optional<JobProgress> &progress)
{
    const int specPlace = placesOf(job).at(place).toObject().value("place"_L1).toInt(-1);
    return ZencoderState::outputProgress(job, madeOf(job, place), specPlace, progress);
}

// ---- parts ----

int ZencoderDialect::outputCount(const Job &job) { return int(placesOf(job).size()); }

QString ZencoderDialect::jobState(const Job &job) { return ZencoderState::ofJob(job); }

const OutputRecord *ZencoderDialect::recordOf(const Job &job, int place)
{
    // `o3`: the plan names a package after its wish.
    const QString id = u"o%1"_s.arg(placesOf(job).at(place).toObject().value("place"_L1).toInt(-1));
    for (const OutputRecord &record : job.outputs) {
        if (record.kind != OutputKind::Still && record.id == id)
            return &record;
    }
    return nullptr;
}

QList<const OutputRecord *> ZencoderDialect::thumbnailsOf(const Job &job)
{
    QList<const OutputRecord *> stills;
    for (const OutputRecord &record : job.outputs) {
        if (record.kind == OutputKind::Still && stills.size() < ZencoderIds::mostThumbnails)
            stills += &record;
    }
    return stills;
}

// ---- refusals ----

ZencoderTold ZencoderDialect::refusal(int status, const QString &text)
{
    return {status, QJsonObject{{u"errors"_s, QJsonArray{text}}}};
}

ZencoderTold ZencoderDialect::refusal(const Error &error)
{
    constexpr int unprocessable = 422;
    static const QList<int> known{404, 409, unprocessable, 500, 503, 507}; // 403 is about keys alone
    const int status = httpStatus(error.code);
    const int told = known.contains(status) ? status : unprocessable;
    if (error.code == ErrorCode::SpecInvalid)
        return {told, QJsonObject{{u"errors"_s, QJsonArray::fromStringList(error.detail.split(u'\n'))}}};
    Error shown = error;
    shown.subject = QFileInfo(error.subject).fileName(); // where files lie is nobody's business
    return refusal(told, errorWords(shown).what);
}

} // namespace Zoetrope
