// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/native/nativedoor.h"

#include "app/api/jsonreply.h"
#include "app/api/native/nativebody.h"
#include "app/api/native/nativecatalog.h"
#include "app/api/native/nativedialect.h"
#include "app/api/native/nativeframe.h"
#include "engine/base/json.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::seconds heartbeat{15};
constexpr qsizetype mostListeners = 16;

JobId idFrom(const QString &text)
{
    bool isNumber = false;
    const std::int64_t number = text.toLongLong(&isNumber);
    return isNumber && number > 0 && QString::number(number) == text ? JobId{number} : JobId();
}

std::optional<JobAction> actionFrom(const QString &word)
{
    static const QMap<QString, JobAction> actions{{u"pause"_s, JobAction::Pause}, {u"resume"_s, JobAction::Resume},
        {u"cancel"_s, JobAction::Cancel}, {u"retry"_s, JobAction::Retry}, {u"remove"_s, JobAction::Remove}};
    const auto found = actions.find(word);
    return found != actions.end() ? std::optional(*found) : std::nullopt;
}

Reply nothing()
{
    Reply reply;
    reply.status = 204;
    return reply;
}

} // namespace

NativeDoor::NativeDoor(
    Engine *engine, PortFolders folders, const UploadShelf *uploads, Outbox *outbox, SourceFetcher *fetcher)
    : m_engine(engine)
    , m_folders(std::move(folders))
    , m_uploads(uploads)
    , m_outbox(outbox)
    , m_fetcher(fetcher)
{
    outbox->addTeller(NativeDialect::name, [](const Job &job, const QString &) { return NativeDialect::telling(job); });
    addJobRoutes();
    addQueueRoutes();
    addPresetRoutes();
    addOtherRoutes();
    QObject::connect(engine, &Engine::jobsChanged, &m_context, [this](const QList<JobSummary> &jobs) {
        for (const JobSummary &job : jobs)
            tell(NativeDialect::event("job", toJson(job)));
    });
    QObject::connect(engine, &Engine::jobsRemoved, &m_context, [this](const QList<JobId> &jobs) {
        for (const JobId job : jobs)
            tell(NativeDialect::event("removed", {{u"id"_s, qint64(job.value)}}));
    });
    QObject::connect(engine, &Engine::progressed, &m_context, [this](JobId job, const JobProgress &progress) {
        QJsonObject data = toJson(JobEvent(progress));
        data.insert("id"_L1, qint64(job.value));
        tell(NativeDialect::event("progress", data));
    });
    QObject::connect(&m_heartbeat, &QTimer::timeout, &m_context, [this] { tell(": still here\n\n"); });
    m_heartbeat.start(heartbeat);
}

QString NativeDoor::prefix() const { return u"/zoetrope"_s; }
QStringList NativeDoor::bases() const { return {}; }
Reply NativeDoor::refusal(int status, const QString &text) const { return NativeDialect::refusal(status, text); }

void NativeDoor::addJobRoutes()
{
    m_router.add(u"POST"_s, u"/v1/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { createJob(request, answer); });
    m_router.add(u"GET"_s, u"/v1/jobs"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { listJobs(request, answer); });
    m_router.add(u"GET"_s, u"/v1/jobs/:"_s, [this](const Request &, const QStringList &parts, const Answer &answer) {
        showJob(idFrom(parts[0]), 200, answer);
    });
    m_router.add(
        u"PUT"_s, u"/v1/jobs/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            editJob(request, idFrom(parts[0]), answer);
        });
    m_router.add(u"DELETE"_s, u"/v1/jobs/:"_s, [this](const Request &, const QStringList &parts, const Answer &answer) {
        act(parts[0], u"remove"_s, answer);
    });
    m_router.add(u"GET"_s, u"/v1/jobs/:/log"_s,
        [this](const Request &, const QStringList &parts, const Answer &answer) { showLog(idFrom(parts[0]), answer); });
    m_router.add(u"PUT"_s, u"/v1/jobs/:/priority"_s,
        [this](const Request &request, const QStringList &parts, const Answer &answer) {
            setPriority(request, idFrom(parts[0]), answer);
        });
    m_router.add(
        u"GET"_s, u"/v1/jobs/:/deliveries"_s, [this](const Request &, const QStringList &parts, const Answer &answer) {
            showDeliveries(idFrom(parts[0]), answer);
        });
    m_router.add(u"POST"_s, u"/v1/jobs/:/:"_s,
        [this](const Request &, const QStringList &parts, const Answer &answer) { act(parts[0], parts[1], answer); });
}

void NativeDoor::addQueueRoutes()
{
    m_router.add(u"GET"_s, u"/v1/status"_s,
        [this](const Request &, const QStringList &, const Answer &answer) { showStatus(answer); });
    m_router.add(u"PUT"_s, u"/v1/status"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { setMode(request, answer); });
    m_router.add(u"PUT"_s, u"/v1/order"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { reorder(request, answer); });
}

void NativeDoor::addPresetRoutes()
{
    m_router.add(u"GET"_s, u"/v1/presets"_s,
        [this](const Request &, const QStringList &, const Answer &answer) { listPresets(answer); });
    m_router.add(
        u"PUT"_s, u"/v1/presets/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            savePreset(request, parts[0], answer);
        });
    m_router.add(
        u"DELETE"_s, u"/v1/presets/:"_s, [this](const Request &, const QStringList &parts, const Answer &answer) {
            whenAnswered(m_engine->removePreset(parts[0]), &m_context,
                [answer](const Result<> &done) { answer(done ? nothing() : NativeDialect::refusal(done.error())); });
        });
}

void NativeDoor::addOtherRoutes()
{
    m_router.add(u"GET"_s, u"/openapi.json"_s, [](const Request &, const QStringList &, const Answer &answer) {
        answer(jsonReply(200, nativeDescription()));
    });
    m_router.add(u"GET"_s, u"/v1/catalog"_s,
        [](const Request &, const QStringList &, const Answer &answer) { answer(jsonReply(200, nativeCatalog())); });
    m_router.add(u"POST"_s, u"/v1/probe"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { probe(request, answer); });
    m_router.add(u"GET"_s, u"/v1/frame"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { showFrame(request, answer); });
    m_router.add(u"GET"_s, u"/v1/events"_s,
        [this](const Request &, const QStringList &, const Answer &answer) { openEvents(answer); });
}

Result<JobOrder> NativeDoor::orderOf(const Request &request) const
{
    Result<JobOrder> order = NativeDialect::orderFrom(request.body);
    if (!order)
        return order;
    order->spec.pin.reset(); // it is for us to say
    for (QString &source : order->spec.sources) {
        const Result<PortSource> allowed = m_folders.jobSource(source);
        if (!allowed)
            return allowed.error();
        source = allowed->path;
        order->spec.pin = allowed->pin;
    }
    if (const Result<> allowed = m_folders.allowSideFiles(&order->spec); !allowed)
        return allowed.error();
    return order;
}

void NativeDoor::createJob(const Request &request, const Answer &answer)
{
    Result<JobOrder> order = orderOf(request);
    if (!order)
        return answer(NativeDialect::refusal(order.error()));
    const bool isOurFolder = order->destination.isEmpty();
    const Result<QString> folder =
        isOurFolder ? m_folders.makeResultFolder() : m_folders.destination(order->destination);
    if (!folder)
        return answer(NativeDialect::refusal(folder.error()));
    order->destination = *folder;
    if (Result<> prepared = m_fetcher->prepare(&*order); !prepared)
        return answer(NativeDialect::refusal(prepared.error()));
    whenAnswered(m_engine->accept(*order), &m_context, [isOurFolder, folder = *folder, answer](const Result<Job> &job) {
        if (!job && isOurFolder)
            QDir().rmdir(folder);
        answer(job ? jsonReply(201, NativeDialect::job(*job)) : NativeDialect::refusal(job.error()));
    });
}

void NativeDoor::editJob(const Request &request, JobId job, const Answer &answer)
{
    const Result<JobOrder> asked = orderOf(request);
    if (!asked)
        return answer(NativeDialect::refusal(asked.error()));
    whenAnswered(
        m_engine->look(job), &m_context, [this, order = *asked, job, answer](const Result<Job> &found) mutable {
            if (!found)
                return answer(NativeDialect::refusal(found.error()));
            if (found->order.origin.value("dialect"_L1) != NativeDialect::name)
                order.origin = found->order.origin; // it stays the job of the door that it came through
            const Result<QString> folder = order.destination.isEmpty() ? Result<QString>(found->order.destination)
                                                                       : m_folders.destination(order.destination);
            if (!folder)
                return answer(NativeDialect::refusal(folder.error()));
            order.destination = *folder;
            if (order.spec.sources == found->order.spec.sources) // it is on its way
                order.origin.insert(SourceFetcher::originKey, found->order.origin.value(SourceFetcher::originKey));
            else if (Result<> prepared = m_fetcher->prepare(&order); !prepared)
                return answer(NativeDialect::refusal(prepared.error()));
            showAfter(m_engine->edit(job, order), job, answer);
        });
}

void NativeDoor::setPriority(const Request &request, JobId job, const Answer &answer)
{
    const Result<int> priority = NativeBody::priority(request.body);
    if (!priority)
        return answer(NativeDialect::refusal(priority.error()));
    showAfter(m_engine->setPriority({job}, *priority), job, answer);
}

void NativeDoor::showAfter(const QFuture<Result<>> &deed, JobId job, const Answer &answer)
{
    whenAnswered(deed, &m_context, [this, job, answer](const Result<> &done) {
        if (!done)
            return answer(NativeDialect::refusal(done.error()));
        showJob(job, 200, answer);
    });
}

void NativeDoor::reorder(const Request &request, const Answer &answer)
{
    const Result<NativeBody::Places> order = NativeBody::places(request.body);
    if (!order)
        return answer(NativeDialect::refusal(order.error()));
    whenAnswered(m_engine->reorder(order->jobs, order->before), &m_context,
        [answer](const Result<> &done) { answer(done ? nothing() : NativeDialect::refusal(done.error())); });
}

void NativeDoor::setMode(const Request &request, const Answer &answer)
{
    const Result<QueueMode> mode = NativeBody::mode(request.body);
    if (!mode)
        return answer(NativeDialect::refusal(mode.error()));
    whenAnswered(m_engine->setMode(*mode), &m_context, [this, answer](const Result<> &done) {
        if (!done)
            return answer(NativeDialect::refusal(done.error()));
        showStatus(answer);
    });
}

void NativeDoor::showStatus(const Answer &answer)
{
    whenAnswered(m_engine->status(), &m_context, [answer](const Result<QueueStatus> &status) {
        answer(status ? jsonReply(200, NativeDialect::status(*status)) : NativeDialect::refusal(status.error()));
    });
}

void NativeDoor::savePreset(const Request &request, const QString &name, const Answer &answer)
{
    const Result<Preset> preset = NativeBody::preset(request.body, name);
    if (!preset)
        return answer(NativeDialect::refusal(preset.error()));
    whenAnswered(m_engine->savePreset(*preset), &m_context, [preset = *preset, answer](const Result<> &saved) {
        answer(saved ? jsonReply(200, toJson(preset)) : NativeDialect::refusal(saved.error()));
    });
}

void NativeDoor::listJobs(const Request &request, const Answer &answer)
{
    const Result<JobQuery> query = NativeDialect::queryFrom(request.head.query);
    if (!query)
        return answer(NativeDialect::refusal(query.error()));
    whenAnswered(m_engine->list(*query), &m_context, [answer, offset = query->offset](const Result<JobPage> &page) {
        if (!page)
            return answer(NativeDialect::refusal(page.error()));
        QJsonArray jobs;
        if (offset < page->total) {
            for (const JobSummary &job : page->jobs)
                jobs += toJson(job);
        }
        answer(jsonReply(200, {{u"jobs"_s, jobs}, {u"total"_s, page->total}}));
    });
}

void NativeDoor::showJob(JobId job, int status, const Answer &answer)
{
    whenAnswered(m_engine->look(job), &m_context, [answer, status](const Result<Job> &found) {
        answer(found ? jsonReply(status, NativeDialect::job(*found)) : NativeDialect::refusal(found.error()));
    });
}

void NativeDoor::act(const QString &id, const QString &word, const Answer &answer)
{
    const std::optional<JobAction> action = actionFrom(word);
    if (!action)
        return answer(refusal(404, u"There is nothing at this address."_s));
    const JobId job = idFrom(id);
    whenAnswered(m_engine->act(*action, {job}), &m_context, [this, job, action, answer](const Result<> &done) {
        if (!done)
            return answer(NativeDialect::refusal(done.error()));
        if (action != JobAction::Remove)
            return showJob(job, 200, answer);
        answer(nothing());
    });
}

void NativeDoor::showLog(JobId job, const Answer &answer)
{
    whenAnswered(m_engine->attempts(job), &m_context, [this, job, answer](const Result<QList<Attempt>> &attempts) {
        if (!attempts)
            return answer(NativeDialect::refusal(attempts.error()));
        QJsonArray tries;
        for (const Attempt &attempt : *attempts)
            tries += NativeDialect::attempt(attempt);
        whenAnswered(m_engine->log(job), &m_context, [tries, answer](const Result<QList<JobLogLine>> &log) {
            if (!log)
                return answer(NativeDialect::refusal(log.error()));
            QJsonArray lines;
            for (const JobLogLine &line : *log)
                lines += toJson(JobEvent(line));
            answer(jsonReply(200, {{u"attempts"_s, tries}, {u"lines"_s, lines}}));
        });
    });
}

void NativeDoor::showDeliveries(JobId job, const Answer &answer)
{
    whenAnswered(m_engine->look(job), &m_context, [this, job, answer](const Result<Job> &found) {
        if (!found)
            return answer(NativeDialect::refusal(found.error()));
        const Result<QList<Delivery>> deliveries = m_outbox->deliveries(job);
        if (!deliveries)
            return answer(NativeDialect::refusal(deliveries.error()));
        QJsonArray told;
        for (const Delivery &delivery : *deliveries)
            told += NativeDialect::delivery(delivery);
        answer(jsonReply(200, {{u"deliveries"_s, told}}));
    });
}

void NativeDoor::listPresets(const Answer &answer)
{
    whenAnswered(m_engine->presets(), &m_context, [answer](const Result<QList<Preset>> &saved) {
        if (!saved)
            return answer(NativeDialect::refusal(saved.error()));
        QJsonArray all;
        for (const Preset &preset : builtInPresets() + *saved)
            all += toJson(preset);
        answer(jsonReply(200, {{u"presets"_s, all}}));
    });
}

void NativeDoor::probe(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = parseObject(request.body, u"body"_s);
    if (!body)
        return answer(NativeDialect::refusal(body.error()));
    const Result<PortSource> source = m_folders.source(body->value("source"_L1).toString());
    if (!source)
        return answer(NativeDialect::refusal(source.error()));
    whenAnswered(m_engine->probe(source->path, source->pin), &m_context, [answer](const Result<MediaInfo> &info) {
        answer(info ? jsonReply(200, toJson(*info)) : NativeDialect::refusal(info.error()));
    });
}

void NativeDoor::showFrame(const Request &request, const Answer &answer)
{
    Result<NativeFrame> frame = nativeFrameFromQuery(request.head.query);
    if (!frame)
        return answer(NativeDialect::refusal(frame.error()));
    const std::optional<Upload> upload = m_uploads->find(frame->source);
    const Result<PortSource> source = upload ? Result(PortSource{upload->path, {}}) : m_folders.source(frame->source);
    if (!source)
        return answer(NativeDialect::refusal(source.error()));
    frame->wish.source = source->path;
    frame->wish.pin = source->pin;
    whenAnswered(m_engine->still(frame->wish, frame->format, frame->quality), &m_context,
        [answer, type = frame->mediaType](const Result<QByteArray> &picture) {
            if (!picture)
                return answer(NativeDialect::refusal(picture.error()));
            Reply reply;
            reply.contentType = type;
            reply.body = *picture;
            reply.headers = {{"Cache-Control", "private, no-cache"}};
            answer(reply);
        });
}

void NativeDoor::openEvents(const Answer &answer)
{
    if (m_listeners.size() >= mostListeners)
        return answer(refusal(429, u"Too many listen already."_s));
    Reply reply;
    reply.contentType = "text/event-stream";
    reply.headers = {{"Cache-Control", "no-store"}};
    reply.stream = [this](std::shared_ptr<ReplyStream> stream) {
        // Comes on the server's thread; the list is the engine's.
        QMetaObject::invokeMethod(
            &m_context,
            [this, stream = std::move(stream)] {
                if (stream->put(": welcome\n\n"))
                    m_listeners += stream;
            },
            Qt::QueuedConnection);
    };
    answer(reply);
}

void NativeDoor::tell(const QByteArray &event)
{
    m_listeners.removeIf([&event](const std::shared_ptr<ReplyStream> &listener) { return !listener->put(event); });
}

} // namespace Zoetrope
