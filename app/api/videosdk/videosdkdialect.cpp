// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkdialect.h"

#include "app/api/jsonreply.h"
#include "engine/base/errortext.h"
#include "engine/base/secrets.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int largestPage = 100;
constexpr int mostPages = 1'000'000;
// The probe's name for this family, whichever member the file is.
constexpr auto mp4Format = "mov,mp4,m4a,3gp,3g2,mj2"_L1;

QString statusOf(const Job &job)
{
    switch (job.state) {
    case JobState::Queued:
        return u"queued"_s;
    case JobState::Paused:
        return job.startedAt ? u"processing"_s : u"queued"_s;
    case JobState::Running:
    case JobState::Publishing:
        return u"processing"_s;
    case JobState::Succeeded:
        return u"completed"_s;
    case JobState::Failed:
    case JobState::Cancelled:
        break;
    }
    return u"failed"_s;
}

QString timeText(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

/// Each element as it was sent, with an id of its own.
QJsonArray withIds(const QJsonArray &entries, const PublicIds &ids, PublicIds::Kind kind, JobId job)
{
    QJsonArray all;
    for (int i = 0; i < entries.size(); ++i) {
        QJsonObject entry = entries.at(i).toObject();
        entry.insert("id"_L1, ids.text(kind, job, i));
        all += entry;
    }
    return all;
}

QJsonObject metaOf(Size size, const QString &format, Microseconds duration)
{
    return {{u"resolution"_s, QJsonObject{{u"width"_s, size.width}, {u"height"_s, size.height}}}, {u"format"_s, format},
        {u"duration"_s, toSeconds(duration)}};
}

struct FileWords
{
    QString type;
    QString path;
    QString entry; ///< what of the path a player opens, with a leading slash
};

FileWords wordsFor(const OutputRecord &output, const QString &fileName)
{
    const QString suffix = QFileInfo(output.entry).suffix();
    if (output.kind == OutputKind::Hls)
        return {u"x-tar"_s, u"files/videos/"_s + fileName, u"/index.m3u8"_s};
    if (output.kind == OutputKind::Still)
        return {u"image"_s, u"files/images/%1.%2"_s.arg(fileName, suffix), {}};
    return {u"video"_s, u"files/videos/%1.%2"_s.arg(fileName, suffix), {}};
}

} // namespace

VideoSdkDialect::VideoSdkDialect(PublicIds ids)
    : m_ids(std::move(ids))
{
}

QJsonObject VideoSdkDialect::originOf(const QJsonObject &body)
{
    QJsonObject kept = body;
    if (body.value("videoUrl"_L1).isString())
        kept.insert("videoUrl"_L1, maskSecrets(body.value("videoUrl"_L1).toString()));
    return {{u"dialect"_s, QString(name)}, {u"body"_s, kept}};
}

VideoSdkDialect::Page VideoSdkDialect::pageOf(const QUrlQuery &query)
{
    Page page;
    if (const int number = query.queryItemValue(u"page"_s).toInt(); number > 0)
        page.number = std::min(number, mostPages);
    if (const int size = query.queryItemValue(u"perPage"_s).toInt(); size > 0)
        page.size = std::min(size, largestPage);
    return page;
}

QJsonObject VideoSdkDialect::job(const Job &job, const QString &site) const
{
    const QJsonObject sent = job.order.origin.value("body"_L1).toObject();
    QJsonObject told;
    for (const auto key : {"videoId"_L1, "videoUrl"_L1, "webhookUrl"_L1, "userData"_L1}) {
        if (sent.contains(key))
            told.insert(key, sent.value(key));
    }
    if (sent.value("webhookUrl"_L1).isString()) // its password is for the receiver alone
        told.insert("webhookUrl"_L1, maskSecrets(sent.value("webhookUrl"_L1).toString()));
    told.insert("id"_L1, m_ids.text(PublicIds::Kind::Job, job.id));
    told.insert("status"_L1, statusOf(job));
    told.insert("presets"_L1, withIds(sent.value("presets"_L1).toArray(), m_ids, PublicIds::Kind::Preset, job.id));
    if (sent.contains("thumbnails"_L1))
        told.insert(
            "thumbnails"_L1, withIds(sent.value("thumbnails"_L1).toArray(), m_ids, PublicIds::Kind::Thumbnail, job.id));
    QJsonArray files;
    for (int place = 0; place < job.outputs.size(); ++place)
        files += file(job, place, site);
    if (!files.isEmpty())
        told.insert("files"_L1, files);
    told.insert("createdAt"_L1, timeText(job.submittedAt));
    told.insert("updatedAt"_L1, timeText(job.finishedAt.value_or(job.startedAt.value_or(job.submittedAt))));
    if (job.startedAt)
        told.insert("startedAt"_L1, timeText(*job.startedAt));
    if (job.finishedAt)
        told.insert("finishedAt"_L1, timeText(*job.finishedAt));
    return told;
}

QJsonObject VideoSdkDialect::file(const Job &job, int place, const QString &site) const
{
    const OutputRecord &output = job.outputs[place];
    const FileWords words = wordsFor(output, m_ids.text(PublicIds::Kind::FileName, job.id, place));
    const QString made = timeText(job.finishedAt.value_or(job.submittedAt));
    QJsonObject told{{u"id"_s, m_ids.text(PublicIds::Kind::File, job.id, place)},
        {u"jobId"_s, m_ids.text(PublicIds::Kind::Job, job.id)}, {u"type"_s, words.type},
        {u"size"_s, qint64(output.bytes)}, {u"filePath"_s, words.path},
        {u"fileUrl"_s, QString(site + u'/' + words.path + words.entry)}, {u"createdAt"_s, made},
        {u"updatedAt"_s, made}};
    if (output.kind != OutputKind::Still) {
        const QString format = output.container == "mp4"_L1 ? QString(mp4Format) : output.container;
        told.insert("meta"_L1, metaOf(output.size, format, output.duration));
    }
    return told;
}

QJsonObject VideoSdkDialect::file(const Upload &upload, const QString &site) const
{
    const QString suffix = QFileInfo(upload.path).suffix();
    const QString path =
        u"files/videos/"_s + m_ids.uploadName(upload.id) + (suffix.isEmpty() ? QString() : QString(u'.' + suffix));
    const QString made = timeText(upload.createdAt);
    QJsonObject told{{u"id"_s, upload.id}, {u"jobId"_s, QJsonValue::Null}, {u"type"_s, u"video"_s},
        {u"size"_s, upload.bytes}, {u"filePath"_s, path}, {u"fileUrl"_s, QString(site + u'/' + path)},
        {u"createdAt"_s, made}, {u"updatedAt"_s, made}};
    if (!upload.container.isEmpty())
        told.insert("meta"_L1, metaOf(upload.size, upload.container, upload.duration));
    return told;
}

QJsonObject VideoSdkDialect::sourceFile(const Job &job) const
{
    const QString made = timeText(job.submittedAt);
    return {{u"id"_s, m_ids.text(PublicIds::Kind::Source, job.id)}, {u"jobId"_s, QJsonValue::Null},
        {u"type"_s, u"video"_s}, {u"size"_s, QFileInfo(job.order.spec.sources.value(0)).size()},
        {u"filePath"_s, QJsonValue::Null}, {u"fileUrl"_s, QJsonValue::Null}, {u"createdAt"_s, made},
        {u"updatedAt"_s, made}};
}

std::optional<Telling> VideoSdkDialect::telling(const Job &told, const QString &site) const
{
    const QString webhook = told.order.origin.value("body"_L1).toObject().value("webhookUrl"_L1).toString();
    if (webhook.isEmpty())
        return std::nullopt;
    if (!isFinal(told.state))
        return Telling{u"open"_s, {}};
    HookMessage message;
    message.address = webhook;
    message.body = QJsonDocument(job(told, site)).toJson(QJsonDocument::Compact);
    return Telling{toText(told.state), {message}};
}

QJsonObject VideoSdkDialect::page(const Page &page, int total, const QJsonArray &data)
{
    const int lastPage = std::max(1, (total + page.size - 1) / page.size);
    return {{u"pageInfo"_s,
                QJsonObject{{u"currentPage"_s, page.number}, {u"perPage"_s, page.size}, {u"lastPage"_s, lastPage},
                    {u"total"_s, total}}},
        {u"data"_s, data}};
}

Reply VideoSdkDialect::reply(const QJsonObject &body) { return jsonReply(200, body); }

Reply VideoSdkDialect::refusal(int status, const QString &text)
{
    return jsonReply(status, {{u"message"_s, text}, {u"statusCode"_s, status}});
}

Reply VideoSdkDialect::refusal(const Error &error)
{
    // Faults of the body are for the client to read; the rest of a detail is for the log.
    Error shown = error;
    shown.subject = QFileInfo(error.subject).fileName(); // where files lie is nobody's business
    const QString text = error.code == ErrorCode::SpecInvalid ? error.detail : errorWords(shown).what;
    constexpr int unprocessable = 422; // this dialect knows 400 alone for what is asked wrongly
    const int status = httpStatus(error.code);
    return refusal(status == unprocessable ? 400 : status, text);
}

} // namespace Zoetrope
