// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/port.h"

#include "app/api/access.h"
#include "app/api/crossorigin.h"
#include "app/api/native/nativedoor.h"
#include "app/api/tpstreams/tpstreamsdoor.h"
#include "app/api/videosdk/videosdkdoor.h"
#include "app/api/xvid/xviddoor.h"
#include "app/api/zencoder/zencoderdoor.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostStrangers = 10; // wrong tokens a minute
constexpr std::chrono::minutes strangerTime{1};

/// As it stands in an address and in a Host field.
QString bracketed(const QString &address) { return address.contains(u':') ? QString(u'[' + address + u']') : address; }

QByteArrayList hostNamesOf(const Port::Options &options)
{
    QByteArrayList names{bracketed(options.place.address).toLower().toUtf8()};
    for (const QString &name : options.hostNames)
        names += bracketed(name).toLower().toUtf8();
    return names;
}

Result<> checkPlace(const Port::Options &options)
{
    const HttpPlace &place = options.place;
    if (place.certificate.isEmpty() != place.certificateKey.isEmpty())
        return Error{
            ErrorCode::UsageInvalid, place.address, u"A certificate and its key come together, or not at all."_s};
    if (isLoopback(place.address) || place.isEncrypted() || options.isUnencryptedMeant)
        return {};
    return Error{ErrorCode::UsageInvalid, place.address,
        u"%1 is reached by other machines, which needs a certificate and its key; or say that you know that tokens and films go unencrypted."_s
            .arg(place.address)};
}

} // namespace

Result<std::unique_ptr<Port>> Port::open(Engine *engine, const Options &wished)
{
    Options options = wished;
    for (QString &origin : options.origins) {
        const Result<QString> known = originFromText(origin);
        if (!known)
            return known.error();
        origin = *known;
    }
    if (Result<> allowed = checkPlace(options); !allowed)
        return allowed.error();
    const QDir data(options.dataFolder);
    const QString own = portKeysFolder(options.dataFolder);
    Result<PortKeys> keys = openPortKeys(own);
    if (!keys)
        return keys.error();
    PortFolders folders{data.filePath(u"uploads"_s),
        options.results.isEmpty() ? data.filePath(u"results"_s) : options.results, options.roots, options.buckets,
        options.sources};
    Result<UploadShelf> shelf = UploadShelf::open(folders.uploads);
    if (!shelf)
        return shelf.error();
    Outbox::Options hooks;
    hooks.folder = own;
    hooks.signingKey = keys->token;
    hooks.allowedHosts = options.allowedHooks;
    if (options.deliveriesChanged)
        hooks.changed = options.deliveriesChanged;
    Result<std::unique_ptr<Outbox>> outbox = Outbox::open(engine, hooks);
    if (!outbox)
        return outbox.error();
    SourceFetcher::Options fetching;
    fetching.folder = folders.uploads + u"/fetched"_s;
    fetching.rules = options.sources;
    Result<std::unique_ptr<SourceFetcher>> fetcher = SourceFetcher::open(engine, fetching);
    if (!fetcher)
        return fetcher.error();
    Result<TpStreamsHooks> streamHooks = TpStreamsHooks::open(own + u"/tpstreams-webhooks.json"_s);
    if (!streamHooks)
        return streamHooks.error();
    const PublicIds ids(keys->idKey);
    std::unique_ptr<Port> port(new Port(options, *std::move(keys), *std::move(shelf)));
    port->m_outbox = *std::move(outbox);
    port->m_fetcher = *std::move(fetcher);
    SourceFetcher *sources = port->m_fetcher.get();
    port->m_doors.push_back(
        std::make_unique<NativeDoor>(engine, folders, &port->m_shelf, port->m_outbox.get(), sources));
    // Before VideoSDK's, which takes all of `/v1` that is nobody else's.
    Result<std::unique_ptr<XvidDoor>> xvid = XvidDoor::open({engine, ids, folders, &port->m_shelf, sources,
        port->m_outbox.get(), data.filePath(u"xvid"_s), &port->m_ring, options.mayDeleteFiles});
    if (!xvid)
        return xvid.error();
    port->m_doors.push_back(*std::move(xvid));
    port->m_doors.push_back(
        std::make_unique<VideoSdkDoor>(engine, ids, folders, &port->m_shelf, port->m_outbox.get(), sources));
    port->m_doors.push_back(std::make_unique<TpStreamsDoor>(
        engine, ids, folders, &port->m_ring, *std::move(streamHooks), port->m_outbox.get(), sources));
    port->m_doors.push_back(
        std::make_unique<ZencoderDoor>(engine, ids, folders, ZencoderAccount(own, port->m_keys.token),
            port->m_outbox.get(), sources, ZencoderDoor::Options{options.requestsPerSecond}));
    Result<std::unique_ptr<HttpServer>> server = HttpServer::listen(options.place, port.get(), options.limits);
    if (!server)
        return server.error();
    port->m_server = *std::move(server);
    port->m_port = port->m_server->port();
    port->m_server->begin();
    port->m_outbox->begin(port->address());
    port->m_fetcher->begin();
    return port;
}

Port::Port(Options options, PortKeys keys, UploadShelf shelf)
    : m_options(std::move(options))
    , m_keys(std::move(keys))
    , m_ring(m_keys.token, portKeysFolder(m_options.dataFolder))
    , m_hostNames(hostNamesOf(m_options))
    , m_shelf(std::move(shelf))
{
}

Port::~Port() = default;

QString Port::scheme() const { return m_options.place.isEncrypted() ? u"https"_s : u"http"_s; }

QString Port::address() const { return u"%1://%2:%3"_s.arg(scheme(), bracketed(m_options.place.address)).arg(m_port); }

QString Port::warning() const
{
    if (isLoopback(m_options.place.address))
        return {};
    return m_options.place.isEncrypted()
        ? u"Other machines reach this port. Whoever has a key of it reads and writes the folders you allowed."_s
        : u"Other machines reach this port, and nothing of it is encrypted: whoever listens on the way sees keys and "
          "films, and can use both."_s;
}

Admission Port::admit(const RequestHead &head)
{
    const Entrance entrance = entranceOf(head);
    if (std::optional<Reply> refused = refusalOf(head, entrance))
        return forPage(*std::move(refused), head);
    RequestHead inside = head;
    inside.path = entrance.path;
    return entrance.door->bodyOf(inside);
}

std::optional<Reply> Port::refusalOf(const RequestHead &head, const Entrance &entrance)
{
    const MonotonicTime now = std::chrono::steady_clock::now();
    if (!isHostAllowed(head, m_port, m_hostNames))
        return refuse(entrance, 421, u"The Host of this request is not this machine."_s);
    if (!isOriginAllowed(head, m_options.origins))
        return refuse(entrance, 403, u"Web pages may not ask here unless they are allowed."_s);
    if (isTooFast(now))
        return refuse(entrance, 429, u"Too many requests at once."_s);
    RequestHead inside = head;
    inside.path = entrance.path;
    const Router::Found found = entrance.door->router().find(head.method, entrance.path);
    if (isPreflight(head))
        return preflightReply(found.allowed, entrance.door->browserFields());
    if (entrance.door->isOpen(inside))
        return std::nullopt;
    if (found.handler != nullptr && entrance.door->mayShowItInBody(inside))
        return std::nullopt; // handle() asks for it
    if (std::optional<Reply> refused = refuseCredential(entrance.door->credential(inside), entrance, inside))
        return refused;
    if (found.handler != nullptr)
        return std::nullopt;
    Reply refused = refuse(entrance, found.status,
        found.status == 405 ? u"This method is not for this address."_s : u"There is nothing at this address."_s);
    if (!found.allowed.isEmpty())
        refused.headers.emplaceBack("Allow", found.allowed);
    return refused;
}

std::optional<Reply> Port::refuseCredential(
    const QByteArray &credential, const Entrance &entrance, const RequestHead &inside)
{
    const std::optional<KeyRights> rights = m_ring.rightsOf(credential, QDateTime::currentDateTimeUtc());
    if (!rights)
        return refuseStranger(entrance, inside, std::chrono::steady_clock::now());
    const bool isReading = inside.method == "GET"_L1 || inside.method == "HEAD"_L1;
    return *rights == KeyRights::ReadOnly && !isReading ? std::optional(entrance.door->reader(inside)) : std::nullopt;
}

Reply Port::forPage(Reply reply, const RequestHead &head) const
{
    if (!m_options.origins.isEmpty() && isOriginAllowed(head, m_options.origins))
        addOrigin(&reply, head);
    return reply;
}

bool Port::isTooFast(MonotonicTime now)
{
    if (now - m_second >= std::chrono::seconds(1)) {
        m_second = now;
        m_inThisSecond = 0;
    }
    return ++m_inThisSecond > m_options.requestsPerSecond;
}

Reply Port::refuseStranger(const Entrance &entrance, const RequestHead &head, MonotonicTime now)
{
    // Who has the token never comes here: guessing is slowed down, working is not.
    while (!m_strangers.empty() && now - m_strangers.front() > strangerTime)
        m_strangers.pop_front();
    if (m_strangers.size() >= mostStrangers)
        return refuse(entrance, 429, u"Too many wrong tokens; wait a minute."_s);
    m_strangers.push_back(now);
    return entrance.door->stranger(head);
}

Port::Entrance Port::entranceOf(const RequestHead &head) const
{
    const QString &path = head.path;
    for (const auto &door : m_doors) {
        if (isAtOrBelow(path, door->prefix()))
            return {door.get(), door->prefix(), path.mid(door->prefix().size())};
    }
    for (const auto &door : m_doors) {
        for (const QString &base : door->bases())
            if (isAtOrBelow(path, base) && door->isMeant(head))
                return {door.get(), {}, path};
    }
    return {m_doors.front().get(), {}, path};
}

void Port::handle(Request request, Answer answer)
{
    const Entrance entrance = entranceOf(request.head);
    RequestHead inside = request.head;
    inside.path = entrance.path;
    if (!m_options.origins.isEmpty()) {
        answer = [this, head = request.head, answer = std::move(answer)](
                     Reply reply) { answer(forPage(std::move(reply), head)); };
    }
    if (entrance.door->mayShowItInBody(inside)) {
        if (std::optional<Reply> refused =
                refuseCredential(entrance.door->credentialIn(request.body), entrance, inside))
            return answer(*std::move(refused));
    }
    request.head.mayOnlyRead = m_ring.namedRightsOf(entrance.door->credential(inside)) == KeyRights::ReadOnly;
    QMetaObject::invokeMethod(
        &m_home,
        [this, entrance, request = std::move(request), answer = std::move(answer)]() mutable {
            request.head.site =
                scheme() + u"://"_s + QString::fromLatin1(request.head.header("host")) + entrance.prefix;
            request.head.path = entrance.path;
            const Router::Found found = entrance.door->router().find(request.head.method, entrance.path);
            if (found.handler == nullptr)
                return answer(refuse(entrance, found.status, u"There is nothing at this address."_s));
            (*found.handler)(request, found.parts, answer);
        },
        Qt::QueuedConnection);
}

Reply Port::refuse(const Entrance &entrance, int status, const QString &text)
{
    return entrance.door->refusal(status, text);
}

Reply Port::refusal(const RequestHead &head, int status, const QString &text)
{
    return forPage(refuse(entranceOf(head), status, text), head);
}

} // namespace Zoetrope
