// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderdoor.h"

#include "app/api/fileanswer.h"
#include "app/api/zencoder/zencodernotices.h"
#include "app/api/zencoder/zencoderreply.h"
#include "app/api/zencoder/zencoderxml.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto filesBase = "/api/v2/files/"_L1;
constexpr int mostAttempts = 5;
constexpr int largestPage = 50;
constexpr int mostPages = 1'000'000;

using ZencoderIds::Kind;

int queryNumber(const QUrlQuery &query, const QString &key, int fallback, int largest)
{
    const int number = query.queryItemValue(key).toInt();
    return number > 0 ? std::min(number, largest) : fallback;
}

/// The states that a client's word covers; those that ran and are paused are sorted out later.
std::optional<QList<JobState>> statesOf(const QString &word)
{
    static const QMap<QString, QList<JobState>> words{{u"waiting"_s, {JobState::Queued, JobState::Paused}},
        {u"processing"_s, {JobState::Running, JobState::Publishing, JobState::Paused}},
        {u"finished"_s, {JobState::Succeeded}}, {u"failed"_s, {JobState::Failed}},
        {u"cancelled"_s, {JobState::Cancelled}}};
    const auto found = words.find(word);
    return found != words.end() ? std::optional(*found) : std::nullopt;
}

/// Of the address that a client wrote.
Error ofInput(Error error)
{
    if (error.code == ErrorCode::SpecInvalid)
        error.detail.prepend("input: "_L1);
    return error;
}

/// Likewise of a file that goes along with the input.
Error ofSideFile(Error error)
{
    if (error.code == ErrorCode::SpecInvalid)
        error.detail.prepend("caption_url or watermarks: "_L1);
    return error;
}

/// Jobs that ended within a report's time, page by page; tells the report at the end.
///
/// Owns:    itself, through the answers it waits for.
class ReportReader : public std::enable_shared_from_this<ReportReader>
{
public:
    ReportReader(JobDesk *desk, ZencoderReport report, std::function<void(const Result<ZencoderReport> &)> take)
        : m_desk(desk)
        , m_report(std::move(report))
        , m_take(std::move(take))
    {
    }

    void read()
    {
        constexpr int pageSize = 100;
        JobQuery query;
        query.states = {JobState::Succeeded};
        query.order = ListOrder::History;
        query.offset = m_offset;
        query.count = pageSize;
        m_offset += pageSize;
        m_desk->page(query, [self = shared_from_this()](const Result<JobDesk::Page> &page) { self->take(page); });
    }

private:
    void take(const Result<JobDesk::Page> &page)
    {
        if (!page)
            return m_take(page.error());
        bool isBefore = page->jobs.isEmpty();
        for (const Job &job : page->jobs) {
            isBefore = isBefore || !job.finishedAt || job.finishedAt->toUTC().date() < m_report.from();
            if (!m_seen.contains(job.id)) // pages move while jobs end
                m_report.add(job);
            m_seen.insert(job.id);
        }
        isBefore ? m_take(m_report) : read();
    }

    JobDesk *m_desk;
    ZencoderReport m_report;
    std::function<void(const Result<ZencoderReport> &)> m_take;
    QSet<JobId> m_seen;
    int m_offset = 0;
};

} // namespace

ZencoderDoor::ZencoderDoor(Engine *engine, const PublicIds &ids, PortFolders folders, ZencoderAccount account,
    Outbox *outbox, SourceFetcher *fetcher, Options options)
    : m_engine(engine)
    , m_desk(engine, ZencoderDialect::name, fetcher)
    , m_ids(ids)
    , m_dialect(ids)
    , m_folders(std::move(folders))
    , m_account(std::move(account))
    , m_outbox(outbox)
    , m_options(options)
{
    addJobRoutes();
    addFileRoutes();
    addAccountRoutes();
    outbox->addTeller(ZencoderDialect::name, [dialect = m_dialect](const Job &job, const QString &address) {
        return ZencoderNotices::telling(dialect, job, address);
    });
    fetcher->addRemaker(ZencoderDialect::name,
        [this](const Job &job, const QString &path, const SourceFetcher::TakeOrder &take) { remake(job, path, take); });
    QObject::connect(engine, &Engine::progressed, &m_context,
        [this](JobId job, const JobProgress &progress) { m_progress.insert(job, progress); });
    QObject::connect(engine, &Engine::jobsChanged, &m_context, [this](const QList<JobSummary> &jobs) {
        for (const JobSummary &job : jobs) {
            if (job.state == JobState::Queued || isFinal(job.state)) // one that is paused goes on from there
                m_progress.remove(job.id);
        }
    });
}

// ---- who and where ----

QString ZencoderDoor::prefix() const { return u"/zencoder"_s; }

QStringList ZencoderDoor::bases() const { return {u"/api/v2"_s}; }

Reply ZencoderDoor::refusal(int status, const QString &text) const
{
    constexpr int tooMany = 429;
    const int left = status == tooMany ? 0 : m_options.requestsPerSecond;
    return ZencoderReply::inForm({}, ZencoderDialect::refusal(status, text), left);
}

QByteArray ZencoderDoor::credential(const RequestHead &head) const
{
    if (QByteArray field = head.header("zencoder-api-key").trimmed(); !field.isEmpty())
        return field;
    const QString asked = head.query.queryItemValue(u"api_key"_s, QUrl::FullyDecoded);
    return asked.isEmpty() ? credentialOf(head) : asked.toLatin1();
}

bool ZencoderDoor::mayShowItInBody(const RequestHead &head) const
{
    return head.method == "POST"_L1 && credential(head).isEmpty();
}

QByteArray ZencoderDoor::credentialIn(const QByteArray &body) const
{
    const Result<QJsonObject> object = zencoderBody(body);
    return object ? object->value("api_key"_L1).toString().toLatin1() : QByteArray();
}

Reply ZencoderDoor::stranger(const RequestHead &head) const
{
    return ZencoderReply::inForm(
        head, ZencoderDialect::refusal(403, u"API key not found or not valid."_s), m_options.requestsPerSecond);
}

Reply ZencoderDoor::reader(const RequestHead &head) const
{
    return ZencoderReply::inForm(
        head, ZencoderDialect::refusal(403, u"This API key is read-only."_s), m_options.requestsPerSecond);
}

bool ZencoderDoor::isOpen(const RequestHead &head) const
{
    return (head.method == "GET"_L1 || head.method == "HEAD"_L1) && head.path.startsWith(filesBase);
}

QByteArray ZencoderDoor::browserFields() const { return "Zencoder-Api-Key, " + Door::browserFields(); }

void ZencoderDoor::addRoute(const QString &method, const QString &pattern, const Handle &handle)
{
    const Router::Handler handler = [this, handle](
                                        const Request &request, const QStringList &parts, const Answer &answer) {
        const Tell tell = [head = request.head, left = requestsLeft(), answer](const ZencoderTold &told) {
            answer(ZencoderReply::inForm(head, head.mayOnlyRead ? ZencoderReply::forReader(told) : told, left));
        };
        handle(request, ZencoderReply::withoutForm(parts.value(0)), tell);
    };
    m_router.add(method, pattern, handler);
    if (pattern.endsWith(u':'))
        return;
    for (const QString &form : {u".json"_s, u".xml"_s, u".js"_s})
        m_router.add(method, pattern + form, handler);
}

int ZencoderDoor::requestsLeft()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_second >= std::chrono::seconds(1)) {
        m_second = now;
        m_inThisSecond = 0;
    }
    return std::max(0, m_options.requestsPerSecond - ++m_inThisSecond);
}

void ZencoderDoor::withJob(Kind kind, const QString &id, const Tell &tell, TakePart take)
{
    const std::optional<ZencoderIds::Target> target = ZencoderIds::target(kind, id);
    const auto job = target ? std::optional(target->job) : std::nullopt;
    m_desk.job(job, [target, kind, tell, take = std::move(take)](const Result<Job> &found) {
        if (!found && found.error().code != ErrorCode::JobUnknown)
            return tell(ZencoderDialect::refusal(found.error()));
        if (!found || (kind == Kind::Output && target->part >= ZencoderDialect::outputCount(*found)))
            return tell(ZencoderDialect::refusal(404, u"Not found."_s));
        take(*found, target->part);
    });
}

std::optional<JobProgress> ZencoderDoor::progressOf(const Job &job) const
{
    const auto found = m_progress.find(job.id);
    return found != m_progress.end() ? std::optional(*found) : std::nullopt;
}

// ---- jobs ----

void ZencoderDoor::addJobRoutes()
{
    const QString jobs = u"/api/v2/jobs"_s;
    addRoute(u"POST"_s, jobs,
        [this](const Request &request, const QString &, const Tell &tell) { createJob(request, tell); });
    addRoute(
        u"GET"_s, jobs, [this](const Request &request, const QString &, const Tell &tell) { listJobs(request, tell); });
    addRoute(u"GET"_s, jobs + u"/:"_s, [this](const Request &request, const QString &id, const Tell &tell) {
        withJob(Kind::Job, id, tell, [this, site = request.head.site, tell](const Job &job, int) {
            tell({200, QJsonObject{{u"job"_s, m_dialect.job(job, site, progressOf(job))}}});
        });
    });
    addRoute(u"GET"_s, jobs + u"/:/progress"_s, [this](const Request &, const QString &id, const Tell &tell) {
        withJob(Kind::Job, id, tell, [this, tell](const Job &job, int) {
            tell({200, ZencoderDialect::jobProgress(job, progressOf(job))});
        });
    });
    // Any method, says the service; but what only reads changes nothing here.
    for (const QString &method : {u"PUT"_s, u"POST"_s, u"DELETE"_s}) {
        addRoute(method, jobs + u"/:/cancel"_s,
            [this](const Request &, const QString &id, const Tell &tell) { cancelJob(id, tell); });
        addRoute(method, jobs + u"/:/resubmit"_s,
            [this](const Request &, const QString &id, const Tell &tell) { resubmitJob(id, tell); });
        addRoute(method, jobs + u"/:/finish"_s, [this](const Request &, const QString &id, const Tell &tell) {
            withJob(Kind::Job, id, tell, [tell](const Job &, int) {
                tell(ZencoderDialect::refusal(409, u"Only Live streaming jobs can be finished."_s));
            });
        });
    }
}

void ZencoderDoor::createJob(const Request &request, const Tell &tell)
{
    const Result<QJsonObject> body = zencoderBody(request.body);
    if (!body)
        return tell(ZencoderDialect::refusal(body.error()));
    // Faults are told before anybody looks into the source.
    const Result<ZencoderRequest> wish = zencoderRequestFromJson(*body, {}, m_account.isIntegration());
    if (!wish)
        return tell(ZencoderDialect::refusal(wish.error()));
    if (wish->isMock)
        return tell({201, ZencoderDialect::mocked(*wish)});
    const Result<PortSource> source = m_folders.jobSource(wish->input);
    if (!source)
        return tell(ZencoderDialect::refusal(ofInput(source.error())));
    if (isAddress(source->path))
        return submit(*body, *source, std::nullopt, request.head.site, tell);
    whenAnswered(m_engine->probe(source->path, source->pin), &m_context,
        [this, body = *body, source = *source, site = request.head.site, tell](const Result<MediaInfo> &info) {
            // What is no media fails as a job, as it does there.
            submit(body, source, info ? std::optional(*info) : std::nullopt, site, tell);
        });
}

void ZencoderDoor::submit(const QJsonObject &body, const PortSource &source, const std::optional<MediaInfo> &info,
    const QString &site, const Tell &tell)
{
    Result<ZencoderRequest> wish = zencoderRequestFromJson(body, info, m_account.isIntegration());
    if (!wish)
        return tell(ZencoderDialect::refusal(wish.error()));
    if (const Result<> allowed = m_folders.allowSideFiles(&wish->spec); !allowed)
        return tell(ZencoderDialect::refusal(ofSideFile(allowed.error())));
    const Result<ZencoderPlaces> places = findZencoderPlaces(&*wish, m_folders);
    if (!places)
        return tell(ZencoderDialect::refusal(places.error()));
    JobOrder order;
    order.spec = wish->spec;
    source.putInto(&order.spec);
    order.destination = places->folder;
    order.origin = ZencoderDialect::originOf(body, *wish, *places, info);
    m_desk.submit(order, [this, places = *places, site, tell](const Result<Job> &job) {
        if (!job && places.isOurs)
            QDir().rmdir(places.folder);
        tell(job ? ZencoderTold{201, m_dialect.created(*job, site)} : ZencoderDialect::refusal(job.error()));
    });
}

void ZencoderDoor::remake(const Job &job, const QString &path, const SourceFetcher::TakeOrder &take)
{
    whenAnswered(m_engine->probe(path), &m_context, [this, job, path, take](const Result<MediaInfo> &info) {
        JobOrder order = job.order;
        order.spec.sources = {path};
        const QJsonObject body = order.origin.value("body"_L1).toObject();
        const bool isTest = order.origin.value("test"_L1).toBool();
        const auto known = info ? std::optional(*info) : std::nullopt;
        Result<ZencoderRequest> wish = zencoderRequestFromJson(body, known, isTest);
        // What is no media, or cannot be had of this one, fails as a job, as it does there.
        const bool isAllowed = wish && known && m_folders.allowSideFiles(&wish->spec);
        const Result<ZencoderPlaces> places =
            isAllowed ? findZencoderPlaces(&*wish, m_folders) : Result<ZencoderPlaces>(Error{});
        if (!places)
            return take(order);
        if (places->isOurs)
            QDir().rmdir(places->folder); // it has one already
        order.spec = wish->spec;
        order.spec.sources = {path};
        QJsonObject origin = ZencoderDialect::originOf(body, *wish, *places, known);
        for (const QString &key : {u"notifications"_s, QString(SourceFetcher::originKey)}) {
            if (job.order.origin.contains(key)) // the body has lost its secrets
                origin.insert(key, job.order.origin.value(key));
        }
        order.origin = origin;
        take(order);
    });
}

void ZencoderDoor::listJobs(const Request &request, const Tell &tell)
{
    const QString word = request.head.query.queryItemValue(u"state"_s, QUrl::FullyDecoded).toLower();
    const std::optional<QList<JobState>> states = statesOf(word);
    if (!word.isEmpty() && !states)
        return tell({200, QJsonArray()}); // a state that no job of ours is ever in
    JobQuery query;
    query.states = states.value_or(QList<JobState>());
    query.order = ListOrder::Newest;
    query.count = queryNumber(request.head.query, u"per_page"_s, largestPage, largestPage);
    query.offset = (queryNumber(request.head.query, u"page"_s, 1, mostPages) - 1) * query.count;
    m_desk.page(query, [this, word, site = request.head.site, tell](const Result<JobDesk::Page> &page) {
        if (!page)
            return tell(ZencoderDialect::refusal(page.error()));
        QJsonArray all;
        for (const Job &job : page->jobs) {
            if (word.isEmpty() || ZencoderDialect::jobState(job) == word)
                all += QJsonObject{{u"job"_s, m_dialect.job(job, site, progressOf(job))}};
        }
        tell({200, all});
    });
}

void ZencoderDoor::cancelJob(const QString &id, const Tell &tell)
{
    withJob(Kind::Job, id, tell, [this, tell](const Job &job, int) {
        if (isFinal(job.state))
            return tell(ZencoderDialect::refusal(409, u"Only jobs that wait or are processed can be cancelled."_s));
        m_desk.act(JobAction::Cancel, job.id, [tell](const Result<> &done) {
            tell(done ? ZencoderTold{204, QJsonValue::Undefined} : ZencoderDialect::refusal(done.error()));
        });
    });
}

void ZencoderDoor::resubmitJob(const QString &id, const Tell &tell)
{
    withJob(Kind::Job, id, tell, [this, tell](const Job &job, int) {
        if (job.state != JobState::Failed && job.state != JobState::Cancelled)
            return tell(
                ZencoderDialect::refusal(409, u"Only jobs that failed or were cancelled can be resubmitted."_s));
        if (job.attempts >= mostAttempts)
            return tell(ZencoderDialect::refusal(403, u"This job was tried %1 times already."_s.arg(mostAttempts)));
        m_desk.act(JobAction::Retry, job.id, [tell](const Result<> &done) {
            tell(done ? ZencoderTold{204, QJsonValue::Undefined} : ZencoderDialect::refusal(done.error()));
        });
    });
}

// ---- inputs, outputs, files ----

void ZencoderDoor::addFileRoutes()
{
    const QString inputs = u"/api/v2/inputs/:"_s;
    const QString outputs = u"/api/v2/outputs/:"_s;
    addRoute(u"GET"_s, inputs, [this](const Request &, const QString &id, const Tell &tell) {
        withJob(Kind::Input, id, tell, [this, tell](const Job &job, int) {
            tell({200, m_dialect.input(job, progressOf(job))});
        });
    });
    addRoute(u"GET"_s, inputs + u"/progress"_s, [this](const Request &, const QString &id, const Tell &tell) {
        withJob(Kind::Input, id, tell, [this, tell](const Job &job, int) {
            tell({200, ZencoderDialect::inputProgress(job, progressOf(job))});
        });
    });
    addRoute(u"GET"_s, outputs, [this](const Request &request, const QString &id, const Tell &tell) {
        withJob(Kind::Output, id, tell, [this, site = request.head.site, tell](const Job &job, int place) {
            tell({200, m_dialect.output(job, place, site, progressOf(job))});
        });
    });
    addRoute(u"GET"_s, outputs + u"/progress"_s, [this](const Request &, const QString &id, const Tell &tell) {
        withJob(Kind::Output, id, tell, [this, tell](const Job &job, int place) {
            tell({200, ZencoderDialect::outputProgress(job, place, progressOf(job))});
        });
    });
    m_router.add(
        u"GET"_s, filesBase + u'*', [this](const Request &request, const QStringList &parts, const Answer &answer) {
            serveFile(request, parts[0], answer);
        });
}

void ZencoderDoor::serveFile(const Request &request, const QString &path, const Answer &answer)
{
    // <name beyond guessing>/clip.mp4, <name>/master.m3u8, <name>/v360/index.m3u8
    const auto target = m_ids.target(PublicIds::Kind::FileName, path.section(u'/', 0, 0));
    const auto id = target ? std::optional(target->job) : std::nullopt;
    m_desk.job(id, [this, target, below = path.section(u'/', 1), head = request.head, answer](const Result<Job> &job) {
        const int part = target ? target->part : 0;
        const OutputRecord *record = nullptr;
        if (job && part < ZencoderIds::mostOutputs)
            record = ZencoderDialect::recordOf(*job, part);
        else if (job)
            record = ZencoderDialect::thumbnailsOf(*job).value(part - ZencoderIds::mostOutputs, nullptr);
        if (record == nullptr)
            return answer(refusal(404, u"Not found."_s));
        // Of a folder the path says which file; one file is meant whatever it was called when the job was made.
        const bool isFolder = record->kind == OutputKind::Hls;
        const bool isNamedWell = isFolder || (!below.isEmpty() && !below.contains(u'/'));
        const QString place = isFolder ? QString(record->path + u'/' + below) : record->entry;
        const Result<OpenedFile> file = openFileBeneath(job->order.destination, place);
        answer(isNamedWell && file ? fileReply(head, *file, mediaType(place)) : refusal(404, u"Not found."_s));
    });
}

// ---- account and reports ----

void ZencoderDoor::addAccountRoutes()
{
    const QString account = u"/api/v2/account"_s;
    addRoute(u"POST"_s, account,
        [this](const Request &request, const QString &, const Tell &tell) { createAccount(request, tell); });
    addRoute(u"GET"_s, account, [this](const Request &, const QString &, const Tell &tell) { showAccount(tell); });
    for (const bool isIntegration : {true, false}) {
        addRoute(u"PUT"_s, account + (isIntegration ? u"/integration"_s : u"/live"_s),
            [this, isIntegration](const Request &, const QString &, const Tell &tell) {
                const Result<> done = m_account.setIntegration(isIntegration);
                tell(done ? ZencoderTold{204, QJsonValue::Undefined} : ZencoderDialect::refusal(done.error()));
            });
    }
    addRoute(u"GET"_s, u"/api/v2/notifications"_s,
        [this](const Request &request, const QString &, const Tell &tell) { listNotifications(request, tell); });
    using Report = ZencoderReport::Kind;
    static const QMap<QString, Report> reports{
        {u"vod"_s, Report::Vod}, {u"minutes"_s, Report::Vod}, {u"live"_s, Report::Live}, {u"all"_s, Report::All}};
    for (auto [word, kind] : reports.asKeyValueRange()) {
        addRoute(u"GET"_s, u"/api/v2/reports/"_s + word,
            [this, kind = kind](
                const Request &request, const QString &, const Tell &tell) { report(request, kind, tell); });
    }
}

void ZencoderDoor::createAccount(const Request &request, const Tell &tell) const
{
    const Result<QJsonObject> body = zencoderBody(request.body);
    const auto said = [&](const QString &key) {
        const QString asked = request.head.query.queryItemValue(key, QUrl::FullyDecoded);
        return asked.isEmpty() && body ? body->value(key) : QJsonValue(asked);
    };
    QJsonArray faults;
    if (!said(u"email"_s).toString().contains(u'@'))
        faults += u"email: must be an address"_s;
    if (!zencoderTruth(said(u"terms_of_service"_s)))
        faults += u"terms_of_service: must be accepted"_s;
    if (!faults.isEmpty())
        return tell({422, QJsonObject{{u"errors"_s, faults}}});
    // There is one account, whose owner is asking; nothing here ever asks for the password.
    const QString password = QString::number(QRandomGenerator::system()->generate64(), 16);
    tell({201,
        QJsonObject{{u"api_key"_s, QString::fromLatin1(m_account.key(QDateTime::currentDateTimeUtc()))},
            {u"password"_s, password}}});
}

void ZencoderDoor::showAccount(const Tell &tell) const
{
    tell({200,
        QJsonObject{{u"account_state"_s, u"active"_s}, {u"plan"_s, u"Zoetrope"_s}, {u"billing_state"_s, u"active"_s},
            {u"minutes_used"_s, 0}, {u"minutes_included"_s, 0}, {u"integration_mode"_s, m_account.isIntegration()},
            {u"privacy_mode"_s, false}}});
}

void ZencoderDoor::listNotifications(const Request &request, const Tell &tell)
{
    const QUrlQuery &query = request.head.query;
    const int count = queryNumber(query, u"per_page"_s, largestPage, largestPage);
    const int offset = (queryNumber(query, u"page"_s, 1, mostPages) - 1) * count;
    const auto sent = m_outbox->recentDeliveries(ZencoderDialect::name, offset, count);
    tell(sent ? ZencoderTold{200, ZencoderNotices::feed(*sent, query, QDateTime::currentDateTimeUtc())}
              : ZencoderDialect::refusal(sent.error()));
}

void ZencoderDoor::report(const Request &request, ZencoderReport::Kind kind, const Tell &tell)
{
    const Result<ZencoderReport> wanted =
        ZencoderReport::fromQuery(request.head.query, QDateTime::currentDateTimeUtc().date());
    if (!wanted)
        return tell(ZencoderDialect::refusal(wanted.error()));
    std::make_shared<ReportReader>(&m_desk, *wanted, [kind, tell](const Result<ZencoderReport> &report) {
        tell(report ? ZencoderTold{200, report->told(kind)} : ZencoderDialect::refusal(report.error()));
    })->read();
}

} // namespace Zoetrope
