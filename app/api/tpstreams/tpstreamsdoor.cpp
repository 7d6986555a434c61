// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/tpstreams/tpstreamsdoor.h"

#include "app/api/jsonreply.h"
#include "app/api/tpstreams/tpstreamsentry.h"
#include "engine/base/log.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::size_t mostStrangers = 10; // wrong passwords a minute
constexpr std::chrono::minutes strangerTime{1};

Reply emptyReply()
{
    Reply reply;
    reply.status = 204;
    return reply;
}

Reply messageReply(int status, const QString &text) { return jsonReply(status, {{u"message"_s, text}}); }

QJsonObject onePage(const QJsonArray &results)
{
    return {{u"count"_s, results.size()}, {u"next"_s, QJsonValue::Null}, {u"previous"_s, QJsonValue::Null},
        {u"results"_s, results}};
}

/// An empty body has no fields, which is for the fields' own faults to say.
Result<QJsonObject> fieldsOf(const Request &request)
{
    return request.body.trimmed().isEmpty() ? Result(QJsonObject()) : parseObject(request.body, u"body"_s);
}

Reply unreadable() { return TpStreamsDialect::refusal(400, u"JSON parse error: the body must be an object."_s); }

} // namespace

TpStreamsDoor::TpStreamsDoor(Engine *engine, const PublicIds &ids, PortFolders folders, const KeyRing *ring,
    TpStreamsHooks hooks, Outbox *outbox, SourceFetcher *fetcher)
    : m_desk(engine, TpStreamsDialect::name, fetcher)
    , m_ids(ids)
    , m_dialect(ids)
    , m_folders(std::move(folders))
    , m_ring(ring)
    , m_hooks(std::move(hooks))
{
    addJobRoutes();
    addHookRoutes();
    addLoginRoutes();
    outbox->addTeller(TpStreamsDialect::name, [this](const Job &job, const QString &) {
        static_cast<void>(told(job, TpStreamsDialect::Form::Hook)); // so that what is announced is there
        return m_dialect.telling(job, m_hooks.all());
    });
}

QString TpStreamsDoor::prefix() const { return u"/tpstreams"_s; }
QStringList TpStreamsDoor::bases() const { return {u"/api/v1"_s, u"/api/auth"_s}; }
Reply TpStreamsDoor::refusal(int status, const QString &text) const { return TpStreamsDialect::refusal(status, text); }

QByteArray TpStreamsDoor::credential(const RequestHead &head) const
{
    const QByteArray field = head.header("authorization").trimmed();
    const bool isToken = field.first(std::min<qsizetype>(field.size(), 6)).toLower() == "token ";
    return isToken ? field.sliced(6).trimmed() : credentialOf(head);
}

Reply TpStreamsDoor::stranger(const RequestHead &head) const
{
    const bool isNobody = credential(head).isEmpty();
    return refusal(401, isNobody ? u"Authentication credentials were not provided."_s : u"Invalid token."_s);
}

Reply TpStreamsDoor::reader(const RequestHead &) const
{
    return refusal(403, u"You do not have permission to perform this action."_s);
}

bool TpStreamsDoor::isOpen(const RequestHead &head) const
{
    return head.method == "POST"_L1 && head.path == "/api/auth/login"_L1;
}

void TpStreamsDoor::addJobRoutes()
{
    const QString jobs = u"/api/v1/:/transcoding_jobs"_s;
    const QString job = jobs + u"/:"_s;
    m_router.add(u"POST"_s, jobs,
        [this](const Request &request, const QStringList &, const Answer &answer) { createJob(request, answer); });
    m_router.add(u"GET"_s, jobs, [this](const Request &request, const QStringList &parts, const Answer &answer) {
        listJobs(request, parts[0], answer);
    });
    m_router.add(u"GET"_s, job, [this](const Request &, const QStringList &parts, const Answer &answer) {
        withJob(parts[1], answer,
            [this, answer](const Job &found) { answer(jsonReply(200, told(found, TpStreamsDialect::Form::Detail))); });
    });
    m_router.add(u"DELETE"_s, job,
        [this](const Request &, const QStringList &parts, const Answer &answer) { cancelJob(parts[1], answer); });
}

void TpStreamsDoor::addHookRoutes()
{
    const QString hooks = u"/api/v1/:/webhooks"_s;
    const QString hook = hooks + u"/:"_s;
    m_router.add(u"POST"_s, hooks,
        [this](const Request &request, const QStringList &, const Answer &answer) { addHook(request, answer); });
    m_router.add(u"GET"_s, hooks, [this](const Request &, const QStringList &, const Answer &answer) {
        QJsonArray results;
        for (const TpStreamsHook &known : m_hooks.all())
            results += TpStreamsDialect::hook(known);
        answer(jsonReply(200, onePage(results)));
    });
    m_router.add(u"GET"_s, hook, [this](const Request &, const QStringList &parts, const Answer &answer) {
        for (const TpStreamsHook &known : m_hooks.all()) {
            if (known.id == parts[1])
                return answer(jsonReply(200, TpStreamsDialect::hook(known)));
        }
        answer(refusal(404, u"Not found."_s));
    });
    m_router.add(u"PUT"_s, hook, [this](const Request &request, const QStringList &parts, const Answer &answer) {
        changeHook(request, parts[1], answer);
    });
    m_router.add(u"DELETE"_s, hook,
        [this](const Request &, const QStringList &parts, const Answer &answer) { removeHook(parts[1], answer); });
}

void TpStreamsDoor::addLoginRoutes()
{
    m_router.add(u"GET"_s, u"/api/v1/organizations"_s, [](const Request &, const QStringList &, const Answer &answer) {
        const QString uuid = TpStreamsDialect::organization;
        answer(jsonReply(200, onePage({QJsonObject{{u"name"_s, u"Zoetrope"_s}, {u"uuid"_s, uuid}}})));
    });
    m_router.add(u"POST"_s, u"/api/auth/login"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { logIn(request, answer); });
    // The token is the port's: it goes on being one.
    m_router.add(u"POST"_s, u"/api/auth/logout"_s,
        [](const Request &, const QStringList &, const Answer &answer) { answer(emptyReply()); });
}

// ---- jobs ----

void TpStreamsDoor::createJob(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = fieldsOf(request);
    if (!body)
        return answer(unreadable());
    Faults faults;
    const TpStreamsRequest wanted = tpStreamsRequestFromJson(*body, &faults);
    if (!faults.isEmpty())
        return answer(TpStreamsDialect::refusal(faults));
    const Result<PortSource> source = m_folders.jobSource(wanted.input);
    if (!source)
        return answer(TpStreamsDialect::refusal(
            wanted.kept.contains("input_url"_L1) ? u"input_url"_s : u"input_path"_s, source.error()));
    const Result<QString> folder = m_folders.destination(wanted.outputPath);
    if (!folder)
        return answer(TpStreamsDialect::refusal(u"output_path"_s, folder.error()));
    JobOrder order;
    order.spec = wanted.spec;
    source->putInto(&order.spec);
    order.destination = *folder;
    order.collision = CollisionPolicy::Fail; // a folder is one job's alone
    order.origin = TpStreamsDialect::originOf(wanted.kept);
    m_desk.submit(order, [this, answer](const Result<Job> &job) {
        answer(job ? jsonReply(201, told(*job, TpStreamsDialect::Form::Detail))
                   : TpStreamsDialect::refusal(QString(), job.error()));
    });
}

void TpStreamsDoor::listJobs(const Request &request, const QString &organization, const Answer &answer)
{
    Faults faults;
    const TpStreamsDialect::Listing listing = TpStreamsDialect::listingOf(request.head.query, &faults);
    if (!faults.isEmpty())
        return answer(TpStreamsDialect::refusal(faults));
    const QString address = request.head.site + u"/api/v1/"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(organization)) + u"/transcoding_jobs/"_s;
    const auto tell = [this, listing, address, query = request.head.query, answer](const JobDesk::Page &page) {
        if (!listing.isByOffset && (listing.offset < 0 || (listing.offset > 0 && listing.offset >= page.total)))
            return answer(refusal(404, u"Invalid page."_s));
        QJsonArray results;
        for (const Job &job : page.jobs)
            results += told(job, TpStreamsDialect::Form::ListItem);
        answer(jsonReply(200, TpStreamsDialect::page(listing, page.total, results, address, query)));
    };
    if (listing.isProtectedOnly)
        return tell({});
    JobQuery query;
    query.states = listing.states;
    query.offset = int(std::max<qint64>(0, listing.offset));
    query.count = listing.limit;
    query.order = listing.isOldestFirst ? ListOrder::Oldest : ListOrder::Newest;
    m_desk.page(query, [tell, answer](const Result<JobDesk::Page> &page) {
        page ? tell(*page) : answer(TpStreamsDialect::refusal(QString(), page.error()));
    });
}

void TpStreamsDoor::cancelJob(const QString &id, const Answer &answer)
{
    withJob(id, answer, [this, answer](const Job &job) {
        if (job.state == JobState::Succeeded)
            return answer(messageReply(400, u"Job is already completed."_s));
        if (isFinal(job.state))
            return answer(messageReply(
                400, job.state == JobState::Failed ? u"Job has already failed."_s : u"Job is already cancelled."_s));
        m_desk.act(JobAction::Cancel, job.id, [answer](const Result<> &done) {
            answer(done ? messageReply(200, u"Job cancelled successfully."_s)
                        : TpStreamsDialect::refusal(QString(), done.error()));
        });
    });
}

void TpStreamsDoor::withJob(const QString &id, const Answer &answer, TakeJob take)
{
    m_desk.job(m_ids.job(id), [this, answer, take = std::move(take)](const Result<Job> &job) {
        if (job)
            return take(*job);
        answer(job.error().code == ErrorCode::JobUnknown ? refusal(404, u"Not found."_s)
                                                         : TpStreamsDialect::refusal(QString(), job.error()));
    });
}

QJsonObject TpStreamsDoor::told(const Job &job, TpStreamsDialect::Form form) const
{
    // Whoever hears `Completed` finds the playlist in its place.
    if (job.state == JobState::Succeeded) {
        if (Result<> written = writeEntry(job); !written)
            qCWarning(engineLog) << "a stream has no video.m3u8:" << written.error().detail;
    }
    return m_dialect.job(job, form);
}

// ---- webhooks ----

void TpStreamsDoor::addHook(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = fieldsOf(request);
    if (!body)
        return answer(unreadable());
    Faults faults;
    const TpStreamsHook hook = TpStreamsHooks::fromJson(*body, &faults);
    if (m_hooks.isFull())
        faults += Fault{u"non_field_errors"_s, u"There are %1 webhooks already."_s.arg(TpStreamsHooks::mostHooks)};
    if (!faults.isEmpty())
        return answer(TpStreamsDialect::refusal(faults));
    const Result<TpStreamsHook> added = m_hooks.add(hook);
    answer(
        added ? jsonReply(201, TpStreamsDialect::hook(*added)) : TpStreamsDialect::refusal(QString(), added.error()));
}

void TpStreamsDoor::changeHook(const Request &request, const QString &id, const Answer &answer)
{
    if (!m_hooks.contains(id))
        return answer(refusal(404, u"Not found."_s));
    const Result<QJsonObject> body = fieldsOf(request);
    if (!body)
        return answer(unreadable());
    Faults faults;
    TpStreamsHook hook = TpStreamsHooks::fromJson(*body, &faults);
    if (!faults.isEmpty())
        return answer(TpStreamsDialect::refusal(faults));
    hook.id = id;
    const Result<> changed = m_hooks.change(hook);
    answer(
        changed ? jsonReply(200, TpStreamsDialect::hook(hook)) : TpStreamsDialect::refusal(QString(), changed.error()));
}

void TpStreamsDoor::removeHook(const QString &id, const Answer &answer)
{
    if (!m_hooks.contains(id))
        return answer(refusal(404, u"Not found."_s));
    const Result<> removed = m_hooks.remove(id);
    answer(removed ? emptyReply() : TpStreamsDialect::refusal(QString(), removed.error()));
}

// ---- who logs in ----

void TpStreamsDoor::logIn(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = fieldsOf(request);
    if (!body)
        return answer(unreadable());
    Faults faults;
    for (const QString &field : {u"username"_s, u"password"_s, u"organization_id"_s})
        if (body->value(field).toString().isEmpty())
            faults += Fault{field, u"This field is required."_s};
    if (!faults.isEmpty())
        return answer(TpStreamsDialect::refusal(faults));
    const QByteArray password = body->value("password"_L1).toString().toUtf8();
    if (isEqualInConstantTime(password, m_ring->token()) || m_ring->namedRightsOf(password))
        return answer(jsonReply(200, {{u"token"_s, QString::fromUtf8(password)}}));
    const auto now = std::chrono::steady_clock::now();
    while (!m_strangers.empty() && now - m_strangers.front() > strangerTime)
        m_strangers.pop_front();
    if (m_strangers.size() >= mostStrangers)
        return answer(refusal(429, u"Too many wrong passwords; wait a minute."_s));
    m_strangers.push_back(now);
    answer(TpStreamsDialect::refusal({{u"non_field_errors"_s, u"Unable to log in with provided credentials."_s}}));
}

} // namespace Zoetrope
