// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidfiledesk.h"

#include "app/api/fileanswer.h"
#include "app/api/xvid/xvidvalues.h"
#include "app/api/ziparchive.h"
#include "engine/base/json.h"
#include "engine/base/whenanswered.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr int mostListedJobs = 1000;
constexpr qsizetype longestKey = 1024;
constexpr std::chrono::hours patience{24}; // for what was begun and never ended
constexpr auto uploading = "UPLOADING"_L1;
constexpr auto completing = "COMPLETING"_L1;

const QString &missingFile()
{
    static const QString text = u"There is no such file"_s;
    return text;
}

void refuseUpload(const Request &request, const Answer &answer, int status, const QString &code, const QString &text)
{
    answer(XvidAnswer::refusal(XvidStyle::of(request.head), {status, code, text}));
}

} // namespace

XvidFileDesk::XvidFileDesk(XvidRoom *room)
    : m_room(room)
{
    m_packing.setMaxThreadCount(1);
}

XvidFileDesk::~XvidFileDesk() = default; // waits for what is being packed

void XvidFileDesk::addRoutes(Router *router)
{
    using Handle = void (XvidFileDesk::*)(const Request &, const Answer &);
    using HandlePart = void (XvidFileDesk::*)(const Request &, const QString &, const Answer &);
    const auto add = [this, router](const QString &method, const QString &pattern, Handle handle) {
        router->add(method, pattern, [this, handle](const Request &request, const QStringList &, const Answer &answer) {
            (this->*handle)(request, answer);
        });
    };
    const auto addPart = [this, router](const QString &method, const QString &pattern, HandlePart handle) {
        router->add(
            method, pattern, [this, handle](const Request &request, const QStringList &parts, const Answer &answer) {
                (this->*handle)(request, parts[0], answer);
            });
    };
    add(u"GET"_s, u"/v1/files"_s, &XvidFileDesk::list);
    add(u"GET"_s, u"/v1/files/downloads"_s, &XvidFileDesk::download);
    add(u"POST"_s, u"/v1/files/uploads"_s, &XvidFileDesk::beginUpload);
    addPart(u"PUT"_s, u"/v1/files/uploads/:"_s, &XvidFileDesk::endUpload);
    addPart(u"GET"_s, u"/v1/files/:"_s, &XvidFileDesk::show);
    addPart(u"POST"_s, u"/content/form/:/:"_s, &XvidFileDesk::takeForm);
    addPart(u"GET"_s, u"/content/files/*"_s, &XvidFileDesk::serve);
}

// ---- what there is ----

void XvidFileDesk::list(const Request &request, const Answer &answer)
{
    const QString job = request.head.query.queryItemValue(u"job.id"_s);
    if (!job.isEmpty()) {
        m_room->withJob(
            request, answer, m_room->dialect.jobOf(job), u"Job does not exist"_s, [=, this](const Job &found) {
                tellChosen(request, answer, m_room->files.ofJob(found, request.head.site), {found});
            });
        return;
    }
    JobQuery query;
    query.order = ListOrder::History;
    m_room->gather(query, mostListedJobs, [=, this](const Result<JobDesk::Page> &found) {
        if (!found)
            return XvidRoom::refuse(request, answer, found.error());
        QList<QJsonObject> files;
        for (const Upload &upload : m_room->options.uploads->all())
            files += m_room->files.upload(upload, request.head.site);
        for (const Job &one : found->jobs) {
            if (!XvidDialect::isGone(one))
                files += m_room->files.ofJob(one, request.head.site);
        }
        tellChosen(request, answer, files, found->jobs);
    });
}

void XvidFileDesk::tellChosen(
    const Request &request, const Answer &answer, const QList<QJsonObject> &files, const QList<Job> &jobs)
{
    const XvidListQuery asked = XvidListQuery::of(request.head.query, u"files"_s);
    const QList<QJsonObject> chosen = asked.chosen(files, QDateTime::currentDateTimeUtc());
    m_room->tellList(
        request, answer, u"files"_s, chosen.mid(asked.start, asked.limit), asked, int(chosen.size()), jobs);
}

void XvidFileDesk::show(const Request &request, const QString &id, const Answer &answer)
{
    if (const std::optional<Upload> upload = m_room->options.uploads->find(id))
        return m_room->tell(request, answer, u"file"_s, m_room->files.upload(*upload, request.head.site));
    m_room->withJob(request, answer, m_room->files.jobOf(id), missingFile(), [=, this](const Job &job) {
        const std::optional<QJsonObject> file = m_room->files.ofJob(job, id, request.head.site);
        if (!file)
            return XvidRoom::refuse(request, answer, 404, missingFile());
        m_room->tell(request, answer, u"file"_s, *file, {job});
    });
}

void XvidFileDesk::download(const Request &request, const Answer &answer)
{
    withContentPath(request, answer, [=, this](const QString &path) {
        if (path.isEmpty())
            return XvidRoom::refuse(request, answer, 404, missingFile());
        const QString address = request.head.site + path;
        if (truthOf(request.head.query.queryItemValue(u"redirect"_s)) != true)
            return m_room->tell(request, answer, u"download"_s, {{u"uri"_s, address}, {u"url"_s, address}});
        Reply reply;
        reply.status = 302;
        reply.headers = {{"Location", address.toUtf8()}};
        answer(reply);
    });
}

void XvidFileDesk::withContentPath(const Request &request, const Answer &answer, TakePath take)
{
    const QString key = request.head.query.queryItemValue(u"object_key"_s, QUrl::FullyDecoded);
    const QString id = request.head.query.queryItemValue(u"file_id"_s, QUrl::FullyDecoded);
    const auto upload = id.isEmpty() ? m_room->uploadNamed(key) : m_room->options.uploads->find(id);
    if (upload)
        return take(m_room->files.contentPath(*upload));
    if (id.isEmpty())
        return withResultPath(request, answer, key, std::move(take));
    m_room->withJob(request, answer, m_room->files.jobOf(id), missingFile(),
        [=, this, take = std::move(take)](const Job &job) { take(m_room->files.contentPath(job, id)); });
}

void XvidFileDesk::withResultPath(const Request &request, const Answer &answer, const QString &key, TakePath take)
{
    // `<job id>/<name>`: what output_prefix and a file's name make.
    m_room->withJob(request, answer, m_room->dialect.jobOf(key.section(u'/', 0, 0)), missingFile(),
        [=, this, name = key.section(u'/', 1), take = std::move(take)](const Job &job) {
            for (const QJsonObject &file : m_room->files.ofJob(job, request.head.site)) {
                if (file.value("name"_L1).toString() == name)
                    return take(m_room->files.contentPath(job, file.value("id"_L1).toString()));
            }
            take({});
        });
}

// ---- uploads ----

void XvidFileDesk::beginUpload(const Request &request, const Answer &answer)
{
    const QString key = request.head.query.queryItemValue(u"object_key"_s, QUrl::FullyDecoded);
    const QString wished = request.head.query.queryItemValue(u"pipeline_id"_s);
    const QString pipeline = wished.isEmpty() ? m_room->pipelines.defaultId() : wished;
    if (key.isEmpty() || key.size() > longestKey)
        return refuseUpload(request, answer, 400, u"0x0230001"_s, u"object_key: is missing or too long"_s);
    if (!m_room->pipelineTold(pipeline, {}))
        return refuseUpload(request, answer, 400, u"0x0230001"_s, u"pipeline_id: names no pipeline"_s);
    forgetOldUploads();
    const QString id = randomPublicId();
    const QJsonObject record{{u"object_key"_s, key}, {u"pipeline"_s, pipeline}, {u"status"_s, QString(uploading)},
        {u"created_at"_s, timeOrNull(QDateTime::currentDateTimeUtc())}};
    if (Result<> kept = m_room->uploadRecords.put(id, record); !kept)
        return XvidRoom::refuse(request, answer, kept.error());
    m_room->tell(request, answer, u"upload"_s, uploadTold(id, record, request.head.site));
}

void XvidFileDesk::forgetOldUploads()
{
    const qint64 oldest = QDateTime::currentMSecsSinceEpoch() - std::chrono::milliseconds(patience).count();
    QStringList old;
    for (const auto &[id, record] : m_room->uploadRecords.all()) {
        if (record.value("created_at"_L1).toInteger() < oldest)
            old += id;
    }
    for (const QString &id : old)
        (void)m_room->uploadRecords.remove(id); // goes the next time, or stays without harm
}

QJsonObject XvidFileDesk::uploadTold(const QString &id, const QJsonObject &record, const QString &site) const
{
    const QString key = record.value("object_key"_L1).toString();
    return {{u"form_post_params"_s, QJsonObject{{u"key"_s, key}}},
        {u"form_post_url"_s, QString(site + m_room->access.formPath(id))}, {u"status"_s, record.value("status"_L1)},
        {u"nb_chunks"_s, 1}, {u"storage_type"_s, u"intern"_s}, {u"object_key"_s, key},
        {u"pipeline"_s, reference(site, u"pipelines"_s, record.value("pipeline"_L1).toString())},
        {u"file"_s, reference(site, u"files"_s, id)}, {u"id"_s, id}};
}

void XvidFileDesk::takeForm(const Request &request, const QString &id, const Answer &answer)
{
    const std::optional<QJsonObject> record = m_room->uploadRecords.find(id);
    const std::optional<QString> named = m_room->access.uploadOf(request.head.path);
    if (!record || !named)
        return refuseUpload(request, answer, 404, u"0x0230002"_s, u"There is no such upload"_s);
    if (!request.sink || m_room->options.uploads->find(id))
        return refuseUpload(request, answer, 400, u"0x0230001"_s, u"One multipart form with a part file is needed"_s);
    Result<Upload> upload = m_room->options.uploads->keep(request.sink.get(), QDateTime::currentDateTimeUtc());
    if (!upload)
        return XvidRoom::refuse(request, answer, upload.error());
    upload->name = record->value("object_key"_L1).toString();
    probeUpload(request, answer, *upload);
}

void XvidFileDesk::probeUpload(const Request &request, const Answer &answer, const Upload &upload)
{
    whenAnswered(
        m_room->options.engine->probe(upload.path), &m_room->context, [=, this](const Result<MediaInfo> &info) {
            // Whether it is media is for the job to say; an upload is kept as it came.
            const Upload known = info ? withFacts(upload, *info) : upload;
            if (Result<> noted = m_room->options.uploads->update(known); !noted)
                return XvidRoom::refuse(request, answer, noted.error());
            Reply reply;
            reply.status = 204;
            answer(reply);
        });
}

void XvidFileDesk::endUpload(const Request &request, const QString &id, const Answer &answer)
{
    const std::optional<QJsonObject> record = m_room->uploadRecords.find(id);
    const std::optional<Upload> upload = m_room->options.uploads->find(id);
    if (!record && !upload)
        return refuseUpload(request, answer, 404, u"0x0230002"_s, u"There is no such upload"_s);
    if (!upload)
        return refuseUpload(request, answer, 400, u"0x0230001"_s, u"Nothing was posted to form_post_url yet"_s);
    const QByteArray sent = request.body.trimmed();
    const Result<QJsonObject> body = parseObject(sent.isEmpty() ? QByteArray("{}") : sent, u"body"_s);
    if (!body)
        return XvidRoom::refuse(request, answer, body.error());
    if (numberOf(body->value("upload"_L1).toObject().value("nb_chunks"_L1)).value_or(1) != 1)
        return refuseUpload(request, answer, 400, u"0x0230001"_s, u"nb_chunks: files come in one part here"_s);
    // From here on the file says it all, also to who asks again.
    QJsonObject told = record.value_or(QJsonObject{{u"pipeline"_s, m_room->pipelines.defaultId()}});
    told.insert("object_key"_L1, upload->name);
    told.insert("status"_L1, QString(completing));
    if (Result<> done = m_room->uploadRecords.remove(id); !done)
        return XvidRoom::refuse(request, answer, done.error());
    m_room->tell(request, answer, u"upload"_s, uploadTold(id, told, request.head.site));
}

// ---- bytes ----

void XvidFileDesk::serve(const Request &request, const QString &path, const Answer &answer)
{
    // <name>.mp4, <name>/index.m3u8, <name>.zip
    const QString name = path.section(u'/', 0, 0).section(u'.', 0, 0);
    const std::optional<XvidFiles::Content> content = m_room->files.contentOf(name);
    if (!content)
        return serveUpload(request, u"/content/files/"_s + path, answer);
    m_room->withJob(request, answer, content->job, missingFile(), [=, this](const Job &job) {
        if (content->isArchive)
            return serveArchive(request, answer, job, content->part, name);
        serveRecord(request, answer, job, content->part, path);
    });
}

void XvidFileDesk::serveUpload(const Request &request, const QString &name, const Answer &answer) const
{
    for (const Upload &upload : m_room->options.uploads->all()) {
        if (m_room->files.contentPath(upload) != name)
            continue;
        const Result<OpenedFile> file =
            openFileBeneath(m_room->options.uploads->folder(), QFileInfo(upload.path).fileName());
        if (file)
            return answer(fileReply(request.head, *file, mediaType(upload.path)));
    }
    XvidRoom::refuse(request, answer, 404, missingFile());
}

void XvidFileDesk::serveRecord(
    const Request &request, const Answer &answer, const Job &job, int place, const QString &path) const
{
    if (place >= job.outputs.size())
        return XvidRoom::refuse(request, answer, 404, missingFile());
    const OutputRecord &output = job.outputs[place];
    const QString below = path.section(u'/', 1);
    const bool isFolder = output.kind == OutputKind::Hls;
    QString wanted = output.path;
    if (isFolder)
        wanted = below == "index.m3u8"_L1 ? output.entry : QString(output.path + u'/' + below);
    const Result<OpenedFile> file = openFileBeneath(job.order.destination, wanted);
    if (isFolder == below.isEmpty() || !file)
        return XvidRoom::refuse(request, answer, 404, missingFile());
    answer(fileReply(request.head, *file, mediaType(wanted)));
}

void XvidFileDesk::serveArchive(
    const Request &request, const Answer &answer, const Job &job, int output, const QString &name)
{
    QStringList pictures;
    for (const int place : XvidFiles::picturesOf(job, output))
        pictures += job.outputs[place].path;
    const QString fileName = name + u".zip"_s;
    m_packing.start([=, folder = m_room->zipFolder(), source = job.order.destination,
                        made = job.finishedAt.value_or(job.submittedAt)] {
        Result<OpenedFile> file = openFileBeneath(folder, fileName);
        if (!file && writeZip(folder + u'/' + fileName, source, pictures, made))
            file = openFileBeneath(folder, fileName);
        if (!file)
            return XvidRoom::refuse(request, answer, 404, missingFile());
        answer(fileReply(request.head, *file, "application/zip"));
    });
}

} // namespace Zoetrope
