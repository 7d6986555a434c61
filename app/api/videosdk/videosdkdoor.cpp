// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/videosdk/videosdkdoor.h"

#include "app/api/fileanswer.h"
#include "app/api/hooksender.h"
#include "app/api/multipart.h"
#include "app/api/videosdk/videosdkfilelist.h"
#include "engine/base/json.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestUpload = 64LL * 1024 * 1024 * 1024;

Result<> checkWebhook(const QString &address)
{
    if (address.isEmpty() || webUrl(address))
        return {};
    return Error{ErrorCode::SpecInvalid, {}, u"webhookUrl: must be an http or https address"_s};
}

Error noSuchVideo() { return {ErrorCode::SpecInvalid, {}, u"videoId: names no uploaded file"_s}; }

} // namespace

VideoSdkDoor::VideoSdkDoor(Engine *engine, const PublicIds &ids, PortFolders folders, UploadShelf *shelf,
    Outbox *outbox, SourceFetcher *fetcher)
    : m_engine(engine)
    , m_desk(engine, VideoSdkDialect::name, fetcher)
    , m_ids(ids)
    , m_dialect(ids)
    , m_folders(std::move(folders))
    , m_shelf(shelf)
{
    addRoutes();
    outbox->addTeller(VideoSdkDialect::name,
        [this](const Job &job, const QString &address) { return m_dialect.telling(job, address + prefix()); });
}

void VideoSdkDoor::addRoutes()
{
    m_router.add(u"POST"_s, u"/v1/encoder/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { createJob(request, answer); });
    m_router.add(u"GET"_s, u"/v1/encoder/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { listJobs(request, answer); });
    m_router.add(u"GET"_s, u"/v1/encoder/jobs/:"_s,
        [this](const Request &request, const QStringList &parts, const Answer &answer) {
            withJob(m_ids.target(PublicIds::Kind::Job, parts[0]), answer,
                [this, site = request.head.site, answer](
                    const Job &job) { answer(VideoSdkDialect::reply(m_dialect.job(job, site))); });
        });
    m_router.add(u"DELETE"_s, u"/v1/encoder/jobs/:"_s,
        [this](const Request &request, const QStringList &parts, const Answer &answer) {
            deleteJob(request, parts[0], answer);
        });
    m_router.add(u"POST"_s, u"/v1/files"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { keepUpload(request, answer); });
    m_router.add(u"GET"_s, u"/v1/files"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { listFiles(request, answer); });
    m_router.add(
        u"GET"_s, u"/v1/files/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            showFile(request, parts[0], answer);
        });
    m_router.add(
        u"DELETE"_s, u"/v1/files/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            deleteFile(request, parts[0], answer);
        });
    m_router.add(
        u"GET"_s, u"/files/*"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            serveFile(request, u"files/"_s + parts[0], answer);
        });
}

QString VideoSdkDoor::prefix() const { return u"/videosdk"_s; }
QStringList VideoSdkDoor::bases() const { return {u"/v1"_s, u"/files"_s}; }
Reply VideoSdkDoor::refusal(int status, const QString &text) const { return VideoSdkDialect::refusal(status, text); }

Admission VideoSdkDoor::bodyOf(const RequestHead &head) const
{
    if (head.method == "POST"_L1 && head.path == "/v1/files"_L1) {
        if (auto sink = UploadShelf::makeSink(m_folders.uploads, head.header("content-type")))
            return IntoSink{std::move(sink), largestUpload};
    }
    return InMemory{mostBodyBytes};
}

bool VideoSdkDoor::isOpen(const RequestHead &head) const
{
    return (head.method == "GET"_L1 || head.method == "HEAD"_L1) && head.path.startsWith("/files/"_L1);
}

// ---- jobs ----

void VideoSdkDoor::createJob(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = parseObject(request.body, u"body"_s);
    if (!body)
        return answer(VideoSdkDialect::refusal(body.error()));
    const Result<VideoSdkRequest> wanted = videoSdkRequestFromJson(*body);
    if (!wanted)
        return answer(VideoSdkDialect::refusal(wanted.error()));
    const QString site = request.head.site;
    const auto queued = m_ids.target(PublicIds::Kind::Source, wanted->videoId);
    if (!queued)
        return submit(*body, *wanted, sourceOf(*wanted), site, answer);
    whenAnswered(m_engine->look(queued->job), &m_context,
        [this, body = *body, wanted = *wanted, site, answer](const Result<Job> &job) {
            const PortSource source =
                job ? PortSource{job->order.spec.sources.value(0), job->order.spec.pin} : PortSource();
            const bool isThere = !source.path.isEmpty() && !isAddress(source.path);
            submit(body, wanted, isThere ? Result<PortSource>(source) : noSuchVideo(), site, answer);
        });
}

void VideoSdkDoor::submit(const QJsonObject &body, const VideoSdkRequest &wanted, const Result<PortSource> &source,
    const QString &site, const Answer &answer)
{
    const Result<JobOrder> order = orderOf(body, wanted, source);
    if (!order)
        return answer(VideoSdkDialect::refusal(order.error()));
    m_desk.submit(*order, [this, folder = order->destination, site, answer](const Result<Job> &job) {
        if (!job)
            QDir().rmdir(folder);
        answer(job ? VideoSdkDialect::reply(m_dialect.job(*job, site)) : VideoSdkDialect::refusal(job.error()));
    });
}

Result<JobOrder> VideoSdkDoor::orderOf(
    const QJsonObject &body, const VideoSdkRequest &wanted, const Result<PortSource> &source) const
{
    if (Result<> webhook = checkWebhook(wanted.webhookUrl); !webhook)
        return webhook.error();
    if (!source)
        return source.error();
    const Result<QString> folder = m_folders.makeResultFolder();
    if (!folder)
        return folder.error();
    JobOrder order;
    order.spec = wanted.spec;
    source->putInto(&order.spec);
    order.destination = *folder;
    order.origin = VideoSdkDialect::originOf(body);
    return order;
}

Result<PortSource> VideoSdkDoor::sourceOf(const VideoSdkRequest &request) const
{
    if (!request.videoId.isEmpty()) {
        const std::optional<Upload> upload = m_shelf->find(request.videoId);
        if (!upload)
            return noSuchVideo();
        return PortSource{upload->path, {}};
    }
    if (request.videoUrl.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, u"videoId: is missing, as is videoUrl"_s};
    Result<PortSource> source = m_folders.jobSource(request.videoUrl);
    if (!source && source.error().code == ErrorCode::SpecInvalid)
        return Error{ErrorCode::SpecInvalid, {}, u"videoUrl: "_s + source.error().detail};
    return source;
}

void VideoSdkDoor::listJobs(const Request &request, const Answer &answer)
{
    const VideoSdkDialect::Page page = VideoSdkDialect::pageOf(request.head.query);
    JobQuery query;
    query.order = ListOrder::History;
    query.offset = page.offset();
    query.count = page.size;
    m_desk.page(query, [this, page, site = request.head.site, answer](const Result<JobDesk::Page> &found) {
        if (!found)
            return answer(VideoSdkDialect::refusal(found.error()));
        QJsonArray data;
        for (const Job &job : found->jobs)
            data += m_dialect.job(job, site);
        answer(VideoSdkDialect::reply(VideoSdkDialect::page(page, found->total, data)));
    });
}

void VideoSdkDoor::deleteJob(const Request &request, const QString &id, const Answer &answer)
{
    withJob(m_ids.target(PublicIds::Kind::Job, id), answer, [this, site = request.head.site, answer](const Job &job) {
        if (job.state != JobState::Queued)
            return answer(refusal(409, u"Only a job that is still queued can be deleted."_s));
        const QJsonObject told = m_dialect.job(job, site);
        m_desk.act(JobAction::Remove, job.id, [folder = job.order.destination, told, answer](const Result<> &removed) {
            if (!removed)
                return answer(VideoSdkDialect::refusal(removed.error()));
            QDir().rmdir(folder); // when it is empty, as it should be
            answer(VideoSdkDialect::reply(told));
        });
    });
}

void VideoSdkDoor::withJob(std::optional<PublicIds::Target> target, const Answer &answer, TakeJob take)
{
    const auto id = target ? std::optional(target->job) : std::nullopt;
    m_desk.job(id, [this, answer, take = std::move(take)](const Result<Job> &job) {
        if (job)
            return take(*job);
        answer(job.error().code == ErrorCode::JobUnknown ? refusal(404, u"There is no such job."_s)
                                                         : VideoSdkDialect::refusal(job.error()));
    });
}

// ---- files ----

void VideoSdkDoor::keepUpload(const Request &request, const Answer &answer)
{
    const QString site = request.head.site;
    if (!request.sink)
        return answer(VideoSdkDialect::reply({{u"url"_s, QString(site + u"/v1/files"_s)}}));
    const Result<Upload> upload = m_shelf->keep(request.sink.get(), QDateTime::currentDateTimeUtc());
    if (!upload)
        return answer(VideoSdkDialect::refusal(upload.error()));
    whenAnswered(m_engine->probe(upload->path), &m_context,
        [this, upload = *upload, site, answer](const Result<MediaInfo> &info) {
            // Whether it is media is for the job to say; an upload is kept as it came.
            const Upload known = info ? withFacts(upload, *info) : upload;
            if (Result<> noted = m_shelf->update(known); !noted)
                return answer(VideoSdkDialect::refusal(noted.error()));
            answer(VideoSdkDialect::reply(m_dialect.file(known, site)));
        });
}

void VideoSdkDoor::listFiles(const Request &request, const Answer &answer)
{
    const VideoSdkDialect::Page page = VideoSdkDialect::pageOf(request.head.query);
    std::make_shared<VideoSdkFileList>(m_engine, &m_context, &m_dialect, request.head.site)
        ->read(m_shelf->all(), page, [page, answer](const Result<VideoSdkFileList::Found> &files) {
            answer(files ? VideoSdkDialect::reply(VideoSdkDialect::page(page, files->total, files->data))
                         : VideoSdkDialect::refusal(files.error()));
        });
}

void VideoSdkDoor::showFile(const Request &request, const QString &id, const Answer &answer)
{
    const QString site = request.head.site;
    if (const std::optional<Upload> upload = m_shelf->find(id))
        return answer(VideoSdkDialect::reply(m_dialect.file(*upload, site)));
    if (const auto source = m_ids.target(PublicIds::Kind::Source, id)) {
        whenAnswered(m_engine->look(source->job), &m_context, [this, answer](const Result<Job> &job) {
            answer(
                job ? VideoSdkDialect::reply(m_dialect.sourceFile(*job)) : refusal(404, u"There is no such file."_s));
        });
        return;
    }
    const auto target = m_ids.target(PublicIds::Kind::File, id);
    withJob(target, answer, [this, target, site, answer](const Job &job) {
        if (target->part >= job.outputs.size())
            return answer(refusal(404, u"There is no such file."_s));
        answer(VideoSdkDialect::reply(m_dialect.file(job, target->part, site)));
    });
}

void VideoSdkDoor::deleteFile(const Request &request, const QString &id, const Answer &answer)
{
    const std::optional<Upload> upload = m_shelf->find(id);
    if (!upload) {
        const bool isOfJob = m_ids.target(PublicIds::Kind::File, id) || m_ids.target(PublicIds::Kind::Source, id);
        return isOfJob ? answer(refusal(409, u"What a job reads or has made is the operator's, and stays."_s))
                       : answer(refusal(404, u"There is no such file."_s));
    }
    JobQuery query;
    query.search = upload->id;
    query.states = {JobState::Queued, JobState::Running, JobState::Paused, JobState::Publishing};
    query.count = 1;
    whenAnswered(m_engine->list(query), &m_context,
        [this, upload = *upload, site = request.head.site, answer](const Result<JobPage> &users) {
            if (!users)
                return answer(VideoSdkDialect::refusal(users.error()));
            if (users->total > 0)
                return answer(refusal(409, u"A job that is not done yet needs this file."_s));
            const QJsonObject told = m_dialect.file(upload, site);
            if (Result<> removed = m_shelf->remove(upload.id); !removed)
                return answer(VideoSdkDialect::refusal(removed.error()));
            answer(VideoSdkDialect::reply(told));
        });
}

void VideoSdkDoor::serveFile(const Request &request, const QString &path, const Answer &answer)
{
    // files/videos/<name>.mp4, files/videos/<name>/index.m3u8, files/images/<name>.jpg
    const QString fileName = path.section(u'/', 2, 2);
    const auto target = m_ids.target(PublicIds::Kind::FileName, fileName.section(u'.', 0, 0));
    if (!target)
        return serveUpload(request, path, answer);
    withJob(target, answer, [this, target, path, head = request.head, answer](const Job &job) {
        if (target->part >= job.outputs.size())
            return answer(refusal(404, u"There is no such file."_s));
        const OutputRecord &output = job.outputs[target->part];
        const QString told = m_dialect.file(job, target->part, {}).value("filePath"_L1).toString();
        QString place = output.path;
        if (output.kind == OutputKind::Hls) {
            const QString below = path.section(u'/', 3);
            place = below == "index.m3u8"_L1 ? output.entry : QString(output.path + u'/' + below);
        }
        const bool isNamedSo = output.kind == OutputKind::Hls ? path.startsWith(told + u'/') : path == told;
        const Result<OpenedFile> file = openFileBeneath(job.order.destination, place);
        answer(
            isNamedSo && file ? fileReply(head, *file, mediaType(place)) : refusal(404, u"There is no such file."_s));
    });
}

void VideoSdkDoor::serveUpload(const Request &request, const QString &path, const Answer &answer) const
{
    for (const Upload &upload : m_shelf->all()) {
        if (m_dialect.file(upload, {}).value("filePath"_L1).toString() != path)
            continue;
        const Result<OpenedFile> file = openFileBeneath(m_shelf->folder(), QFileInfo(upload.path).fileName());
        if (file)
            return answer(fileReply(request.head, *file, mediaType(upload.path)));
    }
    answer(refusal(404, u"There is no such file."_s));
}

} // namespace Zoetrope
