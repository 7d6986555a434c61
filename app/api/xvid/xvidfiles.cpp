// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidfiles.h"

#include "app/api/fileanswer.h"
#include "app/api/xvid/xvidvalues.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;
using Kind = PublicIds::Kind;

namespace {

constexpr int mostSets = 100; // of one output, as xvidbody has it

QJsonArray toldOutputs(const Job &job)
{
    return job.order.origin.value("job"_L1).toObject().value("outputs"_L1).toArray();
}

/// Places of the records whose label begins so, pictures or not.
QList<int> placesOf(const Job &job, const QString &label, bool arePictures)
{
    QList<int> places;
    for (int place = 0; place < job.outputs.size(); ++place) {
        const OutputRecord &record = job.outputs[place];
        if ((record.kind == OutputKind::Still) == arePictures && record.label.startsWith(label + u'.'))
            places += place;
    }
    return places;
}

QList<int> filesOf(const Job &job, int output) { return placesOf(job, QString::number(output + 1), false); }

QList<int> setOf(const Job &job, int output, int set)
{
    return placesOf(job, u"%1.%2"_s.arg(output + 1).arg(set + 1), true);
}

/// Their word for what RFC 6381 calls a codec.
QString codecWord(const QString &codec)
{
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> words{{"avc"_L1, "h264"_L1},
        {"hvc"_L1, "hevc"_L1}, {"hev"_L1, "hevc"_L1}, {"vp09"_L1, "vp9"_L1}, {"av01"_L1, "av1"_L1},
        {"mp4a"_L1, "aac"_L1}};
    for (const auto &[beginning, word] : words) {
        if (codec.startsWith(beginning))
            return word;
    }
    return codec.toLower();
}

qint64 milliseconds(Microseconds time) { return time.count() / 1000; }

QJsonObject videoTrack(
    Size size, const QString &codec, std::optional<Bitrate> bitrate, std::int64_t frames, Microseconds duration)
{
    const double seconds = toSeconds(duration);
    const bool hasRate = frames > 0 && seconds > 0;
    return {{u"video_codec"_s, textOrNull(codec)},
        {u"video_bitrate"_s, bitrate ? QJsonValue(qint64(bitrate->bps / 1000)) : QJsonValue(QJsonValue::Null)},
        {u"width"_s, size.width}, {u"height"_s, size.height},
        {u"framerate"_s,
            hasRate ? QJsonValue(std::round(double(frames) / seconds * 1000) / 1000) : QJsonValue(QJsonValue::Null)},
        {u"aspect_ratio"_s, u"1:1"_s}, {u"video_duration"_s, milliseconds(duration)}, {u"orientation"_s, 0}};
}

QJsonObject audioTrack(const RenditionFacts &facts, Microseconds duration)
{
    return {{u"audio_codec"_s, codecWord(facts.codecs)}, {u"audio_bitrate"_s, qint64(facts.average.bps / 1000)},
        {u"audio_width"_s, QJsonValue::Null}, {u"samplingrate"_s, QJsonValue::Null},
        {u"nb_channels"_s, QJsonValue::Null}, {u"audio_duration"_s, milliseconds(duration)}};
}

void insertTracks(const OutputRecord &record, QJsonObject *file)
{
    QJsonArray video;
    QJsonArray audio;
    for (const RenditionFacts &facts : record.renditions) {
        if (facts.size.isEmpty())
            audio += audioTrack(facts, record.duration);
        else
            video += videoTrack(facts.size, codecWord(facts.codecs), facts.average, facts.frames, record.duration);
    }
    file->insert("video_tracks"_L1, video);
    file->insert("audio_tracks"_L1, audio);
    file->insert("duration"_L1, milliseconds(record.duration));
}

QString subtypeOf(OutputKind kind)
{
    switch (kind) {
    case OutputKind::Video:
        return u"video"_s;
    case OutputKind::Audio:
        return u"audio"_s;
    case OutputKind::Hls:
        return u"hls"_s;
    case OutputKind::Subtitle:
        return u"subtitle"_s;
    case OutputKind::Still:
        break;
    }
    return u"image"_s;
}

} // namespace

namespace XvidNames {
QString defaultPipelineId(const PublicIds &ids) { return ids.named("pipeline", u"default"_s); }
QString userId(const PublicIds &ids) { return ids.named("user", u"operator"_s); }
QString applicationId(const PublicIds &ids) { return ids.named("application", u"zoetrope"_s); }
} // namespace XvidNames

XvidFiles::XvidFiles(PublicIds ids)
    : m_ids(std::move(ids))
{
}

// ---- ids ----

QString XvidFiles::fileId(const Job &job, int place) const { return m_ids.text(Kind::File, job.id, place); }

QString XvidFiles::sourceId(const Job &job) const
{
    const QString upload = job.order.origin.value("source"_L1).toString();
    return upload.isEmpty() ? m_ids.text(Kind::Source, job.id) : upload;
}

QString XvidFiles::outputId(const Job &job, int output) const
{
    const QList<int> places = filesOf(job, output);
    if (places.isEmpty())
        return {};
    return places.size() == 1 ? fileId(job, places.first()) : m_ids.text(Kind::Group, job.id, output);
}

QString XvidFiles::archiveId(const Job &job, int output) const
{
    return picturesOf(job, output).isEmpty() ? QString() : m_ids.text(Kind::Archive, job.id, output);
}

QString XvidFiles::picturesId(const Job &job, int output, int set) const
{
    const QList<int> places = setOf(job, output, set);
    if (places.isEmpty())
        return {};
    return places.size() == 1 ? fileId(job, places.first())
                              : m_ids.text(Kind::Pictures, job.id, output * mostSets + set);
}

std::optional<JobId> XvidFiles::jobOf(const QString &id) const
{
    for (const Kind kind : {Kind::File, Kind::Source, Kind::Group, Kind::Pictures, Kind::Archive}) {
        if (const auto target = m_ids.target(kind, id))
            return target->job;
    }
    return std::nullopt;
}

QList<int> XvidFiles::picturesOf(const Job &job, int output)
{
    return placesOf(job, QString::number(output + 1), true);
}

// ---- files ----

QJsonObject XvidFiles::upload(const Upload &upload, const QString &site) const
{
    QJsonObject file = common(upload.id, upload.name, site);
    file.insert("subtype"_L1, upload.container.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(u"video"_s));
    file.insert("container"_L1, textOrNull(upload.container));
    file.insert("mime_type"_L1, QString::fromLatin1(mediaType(upload.path)));
    file.insert("size"_L1, upload.bytes);
    file.insert("size_on_disk"_L1, upload.bytes);
    if (!upload.container.isEmpty()) {
        file.insert("duration"_L1, milliseconds(upload.duration));
        if (!upload.size.isEmpty())
            file.insert("video_tracks"_L1, QJsonArray{videoTrack(upload.size, {}, {}, 0, upload.duration)});
    }
    file.insert("pipeline"_L1, reference(site, u"pipelines"_s, XvidNames::defaultPipelineId(m_ids)));
    for (const auto key : {"created_at"_L1, "updated_at"_L1, "finished_at"_L1})
        file.insert(key, timeOrNull(upload.createdAt));
    return file;
}

QList<QJsonObject> XvidFiles::ofJob(const Job &job, const QString &site) const
{
    QList<QJsonObject> files;
    if (job.order.origin.value("source"_L1).toString().isEmpty())
        files += source(job, site);
    for (int place = 0; place < job.outputs.size(); ++place)
        files += record(job, place, site);
    const QJsonArray outputs = toldOutputs(job);
    for (int output = 0; output < outputs.size(); ++output) {
        const QString name = outputs.at(output).toObject().value("output_name"_L1).toString();
        if (const QList<int> places = filesOf(job, output); places.size() > 1)
            files += folder(job, outputId(job, output), places, name, site);
        if (!picturesOf(job, output).isEmpty())
            files += archive(job, output, site);
        const qsizetype sets = outputs.at(output).toObject().value("thumbnails"_L1).toArray().size();
        for (int set = 0; set < sets; ++set) {
            if (const QList<int> places = setOf(job, output, set); places.size() > 1)
                files += folder(job, picturesId(job, output, set), places, u"thumbnails"_s, site);
        }
    }
    return files;
}

std::optional<QJsonObject> XvidFiles::ofJob(const Job &job, const QString &id, const QString &site) const
{
    for (const QJsonObject &file : ofJob(job, site)) {
        if (file.value("id"_L1).toString() == id)
            return file;
    }
    return std::nullopt;
}

QJsonObject XvidFiles::record(const Job &job, int place, const QString &site) const
{
    const OutputRecord &record = job.outputs[place];
    QJsonObject file = ofAJob(job, fileId(job, place), record.path, site);
    const bool isFolder = record.kind == OutputKind::Hls;
    file.insert("type"_L1, isFolder ? u"folder"_s : u"file"_s);
    file.insert("subtype"_L1, subtypeOf(record.kind));
    file.insert("container"_L1, record.container);
    file.insert("mime_type"_L1, QString::fromLatin1(mediaType(record.entry)));
    file.insert("size"_L1, qint64(record.bytes));
    file.insert("size_on_disk"_L1, qint64(record.bytes));
    if (record.kind != OutputKind::Still)
        insertTracks(record, &file);
    return file;
}

QJsonObject XvidFiles::folder(
    const Job &job, const QString &id, const QList<int> &places, const QString &name, const QString &site) const
{
    QJsonArray elements;
    qint64 bytes = 0;
    for (const int place : places) {
        elements += reference(site, u"files"_s, fileId(job, place));
        bytes += job.outputs[place].bytes;
    }
    QJsonObject file = ofAJob(job, id, name, site);
    file.insert("type"_L1, u"folder"_s);
    file.insert("elements"_L1, elements);
    file.insert("size"_L1, bytes);
    file.insert("size_on_disk"_L1, bytes);
    file.insert("uri"_L1, QJsonValue::Null); // its elements have one each
    return file;
}

QJsonObject XvidFiles::archive(const Job &job, int output, const QString &site) const
{
    QJsonArray elements;
    for (const int place : picturesOf(job, output))
        elements += reference(site, u"files"_s, fileId(job, place));
    QJsonObject file = ofAJob(job, archiveId(job, output), u"thumbnails_%1.zip"_s.arg(output + 1), site);
    file.insert("type"_L1, u"archive"_s);
    file.insert("subtype"_L1, u"zip"_s);
    file.insert("mime_type"_L1, u"application/zip"_s);
    file.insert("elements"_L1, elements);
    return file;
}

QJsonObject XvidFiles::source(const Job &job, const QString &site) const
{
    const QJsonObject told = job.order.origin.value("job"_L1).toObject().value("input"_L1).toObject();
    QJsonObject file = ofAJob(job, sourceId(job), told.value("input_name"_L1).toString(), site);
    file.insert("uri"_L1, QJsonValue::Null); // is where the operator put it
    file.insert("finished_at"_L1, timeOrNull(job.submittedAt));
    return file;
}

QJsonObject XvidFiles::common(const QString &id, const QString &name, const QString &site) const
{
    QJsonObject file;
    for (const auto key : {"subtype"_L1, "job"_L1, "autograph"_L1, "container"_L1, "mime_type"_L1, "md5_checksum"_L1,
             "size"_L1, "size_on_disk"_L1, "duration"_L1, "finished_at"_L1, "expires_at"_L1, "elements"_L1,
             "description"_L1, "user_data"_L1})
        file.insert(key, QJsonValue::Null);
    for (const auto key : {"video_tracks"_L1, "audio_tracks"_L1, "subtitle_tracks"_L1, "parents"_L1})
        file.insert(key, QJsonArray());
    file.insert("storage"_L1, u"intern"_s);
    file.insert("type"_L1, u"file"_s);
    file.insert("name"_L1, name);
    file.insert("title"_L1, QFileInfo(name).fileName());
    file.insert("application"_L1, reference(site, u"applications"_s, XvidNames::applicationId(m_ids)));
    file.insert("user"_L1, reference(site, u"users"_s, XvidNames::userId(m_ids)));
    file.insert("uri"_L1, QString(site + u"/v1/files/downloads/?file_id="_s + id));
    file.insert("version"_L1, 1);
    file.insert("id"_L1, id);
    file.insert("href"_L1, hrefOf(site, u"files"_s, id));
    return file;
}

QJsonObject XvidFiles::ofAJob(const Job &job, const QString &id, const QString &name, const QString &site) const
{
    QJsonObject file = common(id, name, site);
    const QJsonObject told = job.order.origin.value("job"_L1).toObject();
    file.insert("job"_L1, reference(site, u"jobs"_s, m_ids.text(Kind::Job, job.id)));
    file.insert("pipeline"_L1, reference(site, u"pipelines"_s, job.order.origin.value("pipeline"_L1).toString()));
    file.insert("user_data"_L1, told.value("user_data"_L1));
    file.insert("created_at"_L1, timeOrNull(job.submittedAt));
    file.insert("updated_at"_L1, timeOrNull(job.finishedAt.value_or(job.submittedAt)));
    file.insert("finished_at"_L1, timeOrNull(job.finishedAt));
    return file;
}

// ---- bytes ----

QString XvidFiles::contentPath(const Job &job, const QString &id) const
{
    if (const auto target = m_ids.target(Kind::Archive, id))
        return u"/content/files/%1.zip"_s.arg(m_ids.text(Kind::ArchiveName, target->job, target->part));
    const auto target = m_ids.target(Kind::File, id);
    if (!target || target->part >= job.outputs.size())
        return {};
    const OutputRecord &record = job.outputs[target->part];
    const QString name = u"/content/files/"_s + m_ids.text(Kind::FileName, target->job, target->part);
    return record.kind == OutputKind::Hls ? QString(name + u"/index.m3u8"_s)
                                          : QString(name + u'.' + QFileInfo(record.entry).suffix());
}

QString XvidFiles::contentPath(const Upload &upload) const
{
    const QString suffix = QFileInfo(upload.path).suffix();
    const QString name = u"/content/files/"_s + m_ids.uploadName(upload.id);
    return suffix.isEmpty() ? name : QString(name + u'.' + suffix);
}

std::optional<XvidFiles::Content> XvidFiles::contentOf(const QString &name) const
{
    if (const auto target = m_ids.target(Kind::FileName, name))
        return Content{target->job, target->part, false};
    if (const auto target = m_ids.target(Kind::ArchiveName, name))
        return Content{target->job, target->part, true};
    return std::nullopt;
}

} // namespace Zoetrope
