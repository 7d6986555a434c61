// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidjobs.h"

#include "app/api/resultremover.h"
#include "engine/base/json.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

const QString &missingJob()
{
    static const QString text = u"Job does not exist"_s;
    return text;
}

const QString &jobIdWord()
{
    static const QString word = u"{job_id}"_s;
    return word;
}

/// Until then a job waits that is moved to the folder of its id, which is known only once it is there. Should we end
/// in between, it goes on where it is.
constexpr std::chrono::seconds movingTime{60};

Error badField(const QString &path, const QString &what) { return {ErrorCode::SpecInvalid, {}, path + u": "_s + what}; }

} // namespace

XvidJobs::XvidJobs(XvidRoom *room)
    : m_room(room)
{
}

void XvidJobs::addRoutes(Router *router)
{
    router->add(u"POST"_s, u"/v1/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { create(request, answer); });
    router->add(u"GET"_s, u"/v1/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { list(request, answer); });
    router->add(
        u"GET"_s, u"/v1/jobs/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            show(request, parts[0], answer);
        });
    router->add(
        u"DELETE"_s, u"/v1/jobs/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            remove(request, parts[0], answer);
        });
}

// ---- create ----

void XvidJobs::create(const Request &request, const Answer &answer)
{
    Result<Draft> draft = draftOf(request);
    if (!draft)
        return XvidRoom::refuse(request, answer, draft.error());
    draft->answer = answer;
    m_room->withPresets(request, answer, [this, draft = *draft](const QList<Preset> &saved) { submit(draft, saved); });
}

Result<XvidJobs::Draft> XvidJobs::draftOf(const Request &request) const
{
    const Result<QJsonObject> body = parseObject(request.body, u"body"_s);
    if (!body)
        return body.error();
    Result<XvidRequest> asked = xvidRequestFromJson(*body);
    if (!asked)
        return asked.error();
    Draft draft;
    draft.request = request;
    draft.asked = *std::move(asked);
    draft.pipeline = draft.asked.pipeline.isEmpty() ? m_room->pipelines.defaultId() : draft.asked.pipeline;
    const std::optional<QJsonObject> record = m_room->pipelineRecords.find(draft.pipeline);
    if (!record && draft.pipeline != m_room->pipelines.defaultId())
        return badField(u"pipeline"_s, u"names no pipeline"_s);
    draft.outputFolder = record ? record->value("output_upload_dir"_L1).toString() : QString();
    if (Result<> found = findSource(record.value_or(QJsonObject()), &draft); !found)
        return found.error();
    if (Result<> found = findLogos(record.value_or(QJsonObject()), &draft); !found)
        return found.error();
    return draft;
}

/// In the pipeline's folder for pictures, else where its sources are.
Result<> XvidJobs::findLogos(const QJsonObject &pipeline, Draft *draft) const
{
    QStringList folders;
    for (const auto key : {"image_download_dir"_L1, "input_download_dir"_L1}) {
        if (const QString folder = pipeline.value(key).toString(); !folder.isEmpty())
            folders += folder;
    }
    if (folders.isEmpty())
        folders = m_room->options.folders.roots;
    for (qsizetype i = 0; i < draft->asked.outputs.size(); ++i) {
        for (QString &logo : draft->asked.outputs[i].logos) {
            const Result<QString> path = logoNamed(logo, folders);
            if (!path)
                return badField(u"outputs[%1].logos"_s.arg(i), u"names a file that is not there for clients"_s);
            logo = *path;
        }
    }
    return {};
}

Result<QString> XvidJobs::logoNamed(const QString &name, const QStringList &folders) const
{
    if (const std::optional<Upload> upload = m_room->uploadNamed(name))
        return upload->path;
    const bool isWhole = name.startsWith(u'/') || name.contains("://"_L1);
    const Result<PortSource> file = isWhole ? m_room->options.folders.source(name) : sourceBelow(folders, name);
    return file ? Result<QString>(file->path) : file.error();
}

Result<> XvidJobs::findSource(const QJsonObject &pipeline, Draft *draft) const
{
    const QString name = draft->asked.inputName;
    if (const std::optional<Upload> upload = m_room->uploadNamed(name)) {
        draft->upload = upload->id;
        draft->source = {upload->path, {}};
        return {};
    }
    const bool isElsewhere = name.contains("://"_L1) && !name.startsWith("file://"_L1);
    if (isElsewhere) {
        const Result<PortSource> source = m_room->options.folders.jobSource(name);
        if (!source)
            return badField(u"input.input_name"_s,
                source.error().code == ErrorCode::SpecInvalid ? source.error().detail
                                                              : u"there is no such file for clients"_s);
        draft->source = *source;
        return {};
    }
    const QString folder = pipeline.value("input_download_dir"_L1).toString();
    const bool isAbsolute = name.startsWith(u'/') || name.startsWith("file://"_L1);
    const Result<PortSource> source = isAbsolute
        ? m_room->options.folders.source(name)
        : sourceBelow(folder.isEmpty() ? m_room->options.folders.roots : QStringList{folder}, name);
    if (!source)
        return badField(u"input.input_name"_s, u"there is no such file for clients"_s);
    draft->source = *source;
    return {};
}

Result<PortSource> XvidJobs::sourceBelow(const QStringList &folders, const QString &name) const
{
    for (const QString &folder : folders) {
        if (Result<PortSource> source = m_room->options.folders.source(folder + u'/' + name))
            return source;
    }
    return Error{ErrorCode::SourceMissing, name, {}};
}

void XvidJobs::submit(const Draft &draft, const QList<Preset> &saved)
{
    const Result<XvidWish> wish =
        xvidWish(draft.asked, [&](const QString &name) { return m_room->presets.find(name, saved); });
    if (!wish)
        return XvidRoom::refuse(draft.request, draft.answer, wish.error());
    const bool isMoved = !draft.outputFolder.isEmpty() && draft.asked.outputPrefix.contains(jobIdWord());
    const Result<JobOrder> order = orderOf(draft, *wish, isMoved);
    if (!order)
        return XvidRoom::refuse(draft.request, draft.answer, order.error());
    m_room->desk.submit(*order, [=, this, folder = order->destination](const Result<Job> &job) {
        if (!job) {
            QDir().rmdir(folder); // when it is ours, it is empty
            return XvidRoom::refuse(draft.request, draft.answer, job.error());
        }
        if (isMoved)
            return moveToItsFolder(draft, *job);
        m_room->tell(draft.request, draft.answer, u"job"_s, m_room->dialect.job(*job, draft.request.head.site), {*job});
    });
}

Result<JobOrder> XvidJobs::orderOf(const Draft &draft, const XvidWish &wish, bool isMoved) const
{
    const bool isOurs = draft.outputFolder.isEmpty() || isMoved;
    const Result<QString> folder = isOurs
        ? m_room->options.folders.makeResultFolder()
        : m_room->options.folders.destination(draft.outputFolder + u'/' + draft.asked.outputPrefix);
    if (!folder)
        return folder.error();
    JobOrder order;
    order.spec = wish.spec;
    draft.source.putInto(&order.spec);
    order.destination = *folder;
    order.origin = XvidDialect::originOf(wish, {draft.pipeline, draft.upload});
    if (isMoved)
        order.startAfter = QDateTime::currentDateTimeUtc().addSecs(movingTime.count());
    return order;
}

void XvidJobs::moveToItsFolder(const Draft &draft, const Job &job)
{
    const QString prefix = QString(draft.asked.outputPrefix).replace(jobIdWord(), m_room->dialect.idOf(job.id));
    const Result<QString> folder = m_room->options.folders.destination(draft.outputFolder + u'/' + prefix);
    if (!folder) {
        m_room->desk.act(JobAction::Remove, job.id,
            [draft, folder](const Result<> &) { XvidRoom::refuse(draft.request, draft.answer, folder.error()); });
        return;
    }
    Job moved = job;
    QDir().rmdir(job.order.destination);
    moved.order.destination = *folder;
    moved.order.startAfter.reset();
    whenAnswered(m_room->options.engine->edit(job.id, moved.order), &m_room->context,
        [this, draft, moved](const Result<> &edited) {
            if (!edited)
                return XvidRoom::refuse(draft.request, draft.answer, edited.error());
            m_room->tell(
                draft.request, draft.answer, u"job"_s, m_room->dialect.job(moved, draft.request.head.site), {moved});
        });
}

// ---- show and list ----

void XvidJobs::show(const Request &request, const QString &id, const Answer &answer)
{
    m_room->withJob(request, answer, m_room->dialect.jobOf(id), missingJob(), [=, this](const Job &job) {
        m_room->tell(request, answer, u"job"_s, m_room->dialect.job(job, request.head.site), {job});
    });
}

void XvidJobs::list(const Request &request, const Answer &answer)
{
    const XvidListQuery asked = XvidListQuery::of(request.head.query, u"jobs"_s);
    const std::optional<QList<JobState>> states = asked.states();
    if (!states)
        return XvidRoom::refuse(request, answer, 400, u"status: must be QUEUED, PROCESSING, SUCCESS or FAILURE"_s);
    JobQuery query;
    query.states = *states;
    query.order = ListOrder::History;
    const bool isWhole = asked.needsAll();
    query.offset = isWhole ? 0 : asked.start;
    const int most = isWhole ? XvidListQuery::mostEntries : asked.limit;
    m_room->gather(query, most, [=, this](const Result<JobDesk::Page> &found) {
        if (!found)
            return XvidRoom::refuse(request, answer, found.error());
        QList<QJsonObject> told;
        for (const Job &job : found->jobs) {
            if (!XvidDialect::isGone(job))
                told += m_room->dialect.job(job, request.head.site);
        }
        if (!isWhole)
            return m_room->tellList(request, answer, u"jobs"_s, told, asked, found->total, found->jobs);
        const QList<QJsonObject> chosen = asked.chosen(told, QDateTime::currentDateTimeUtc());
        m_room->tellList(
            request, answer, u"jobs"_s, chosen.mid(asked.start, asked.limit), asked, int(chosen.size()), found->jobs);
    });
}

// ---- delete ----

void XvidJobs::remove(const Request &request, const QString &id, const Answer &answer)
{
    m_room->withJob(request, answer, m_room->dialect.jobOf(id), missingJob(), [=, this](const Job &job) {
        const bool isOver = isFinal(job.state);
        const bool hasBegun = job.startedAt.has_value();
        // One that runs is gone for clients as soon as it is to be cancelled; it stays in the operator's list.
        const JobAction action = isOver || !hasBegun ? JobAction::Remove : JobAction::Cancel;
        m_room->desk.act(action, job.id, [=, this](const Result<> &done) {
            if (!done)
                return XvidRoom::refuse(request, answer, done.error());
            tellRemoved(request, answer, job, isOver);
        });
    });
}

void XvidJobs::tellRemoved(const Request &request, const Answer &answer, const Job &job, bool isDone)
{
    const QString folder = job.order.destination;
    if (isDone && m_room->options.mayDeleteFiles)
        removeOutputs(folder, job.outputs);
    forgetArchives(job);
    if (QFileInfo(folder).path() == QFileInfo(m_room->options.folders.results).absoluteFilePath())
        QDir().rmdir(folder); // when it is empty
    m_room->tell(request, answer, u"result"_s, {{u"status"_s, u"SUCCESS"_s}});
}

void XvidJobs::forgetArchives(const Job &job) const
{
    const qsizetype outputs = job.order.origin.value("job"_L1).toObject().value("outputs"_L1).toArray().size();
    for (int output = 0; output < outputs; ++output) {
        const QString archive = m_room->files.contentPath(job, m_room->files.archiveId(job, output));
        if (!archive.isEmpty())
            QFile::remove(m_room->zipFolder() + archive.mid(archive.lastIndexOf(u'/')));
    }
}

} // namespace Zoetrope
