// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpserver.h"

#include <QFile>
#include <QUrl>

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <limits>
#include <list>
#include <mutex>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using tcp = net::ip::tcp;
using ErrorOf = beast::error_code;

constexpr std::size_t pieceBytes = 65536;
constexpr qint64 mostDrained = 4LL * 1024 * 1024;
constexpr std::chrono::seconds drainTime{2};

/// What a client wrote wrongly, and not that it has gone or was too slow.
bool isSyntax(ErrorOf error)
{
    const bool isOfHttp = error.category() == http::make_error_code(http::error::bad_target).category();
    return isOfHttp && error != http::error::end_of_stream && error != http::error::partial_message;
}

QByteArray bytesOf(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }
std::string stringOf(const QByteArray &bytes) { return {bytes.constData(), std::size_t(bytes.size())}; }

/// The target's path decoded once and its query; false when it is none that we answer to.
bool readTarget(QByteArray target, RequestHead *head)
{
    if (target.startsWith("http://") || target.startsWith("https://")) {
        const qsizetype begin = target.indexOf("//") + 2;
        const qsizetype slash = target.indexOf('/', begin);
        const QByteArray authority = slash < 0 ? target.sliced(begin) : target.sliced(begin, slash - begin);
        if (authority.toLower() != head->header("host").toLower())
            return false;
        target = slash < 0 ? QByteArray("/") : target.sliced(slash);
    }
    if (!target.startsWith('/'))
        return false;
    head->target = target;
    const qsizetype mark = target.indexOf('?');
    const QByteArray decoded = QByteArray::fromPercentEncoding(mark < 0 ? target : target.first(mark));
    head->path = QString::fromUtf8(decoded);
    if (head->path.toUtf8() != decoded || decoded.contains('\0'))
        return false;
    while (head->path.size() > 1 && head->path.endsWith(u'/'))
        head->path.chop(1);
    if (mark >= 0)
        head->query = QUrlQuery(QString::fromUtf8(target.sliced(mark + 1)));
    return true;
}

template <typename Fields> bool readHead(const Fields &fields, RequestHead *head)
{
    head->method = QString::fromLatin1(bytesOf(fields.method_string()));
    for (const auto &field : fields) {
        const QByteArray name = bytesOf(field.name_string()).toLower();
        head->hostCount += name == "host" ? 1 : 0;
        if (!head->headers.contains(name))
            head->headers.insert(name, bytesOf(field.value()));
    }
    return readTarget(bytesOf(fields.target()), head);
}

class Session;

/// A stream's bytes on their way from any thread to the connection.
class Channel final : public ReplyStream
{
public:
    Channel(net::io_context::executor_type executor, std::weak_ptr<Session> session, qint64 mostBytes)
        : m_executor(std::move(executor))
        , m_session(std::move(session))
        , m_mostBytes(mostBytes)
    {
    }
    bool put(const QByteArray &bytes) override;

    /// All that waits; nothing when there is none.
    QByteArray take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, {});
    }
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    [[nodiscard]] bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isClosed;
    }

private:
    net::io_context::executor_type m_executor;
    std::weak_ptr<Session> m_session;
    qint64 m_mostBytes;
    mutable std::mutex m_mutex;
    QByteArray m_waiting; // guarded by m_mutex
    bool m_isClosed = false; // guarded by m_mutex
};

/// Keeps the context alive for answers that come from other threads, whatever became of the server.
using ContextPtr = std::shared_ptr<net::io_context>;

/// One connection: request after request, each answered before the next is read.
///
/// Threads: the server's.
class Session
{
public:
    virtual ~Session() = default;
    Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    virtual void begin() = 0;
    /// For a client, who has said nothing yet.
    [[nodiscard]] virtual bool isWaiting() const = 0;
    /// No answer will come any more.
    virtual void letGo() = 0;
    virtual void close() = 0;
    /// Sends what waits in the stream.
    virtual void pump() = 0;
};

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

/// The same over a stream that is encrypted or not.
template <typename Stream>
class SessionOver final : public Session, public std::enable_shared_from_this<SessionOver<Stream>>
{
public:
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

    SessionOver(Stream stream, std::weak_ptr<net::io_context> context, RequestHandler *handler, HttpLimits limits)
        : m_stream(std::move(stream))
        , m_context(std::move(context))
        , m_handler(handler)
        , m_limits(limits)
    {
    }
    ~SessionOver() override
    {
        if (m_channel)
            m_channel->close();
    }
    SessionOver(const SessionOver &) = delete;
    SessionOver &operator=(const SessionOver &) = delete;

    void begin() override
    {
        if constexpr (isTls)
            shakeHands();
        else
            awaitHead(m_limits.head);
    }
    [[nodiscard]] bool isWaiting() const override { return m_isWaiting; }
    void letGo() override { const auto self = std::exchange(m_hold, nullptr); }
    void close() override
    {
        ErrorOf ignored;
        lowest().socket().close(ignored);
    }

    void pump() override
    {
        if (!m_channel || m_isSending)
            return;
        const QByteArray bytes = m_channel->take();
        if (m_channel->isClosed())
            return close();
        if (bytes.isEmpty())
            return;
        m_isSending = true;
        m_out = bytes;
        lowest().expires_after(m_limits.send);
        net::async_write(m_stream, net::buffer(m_out.constData(), std::size_t(m_out.size())),
            [self = shared_from_this()](ErrorOf error, std::size_t) {
                self->m_isSending = false;
                self->lowest().expires_never();
                if (error)
                    return self->endStream();
                self->pump();
            });
    }

private:
    using std::enable_shared_from_this<SessionOver>::shared_from_this;
    using std::enable_shared_from_this<SessionOver>::weak_from_this;

    PlainStream &lowest() { return beast::get_lowest_layer(m_stream); }

    // ---- reading ----

    void shakeHands()
    {
        m_isWaiting = true;
        lowest().expires_after(m_limits.head);
        m_stream.async_handshake(net::ssl::stream_base::server, [self = shared_from_this()](ErrorOf error) {
            error ? self->close() : self->awaitHead(self->m_limits.head);
        });
    }

    void awaitHead(std::chrono::seconds time)
    {
        m_head.emplace();
        m_head->header_limit(std::uint32_t(m_limits.headBytes));
        // Judged when the head is known. Not boost::none: Boost 1.74 takes that for less than any length.
        m_head->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_isWaiting = true;
        lowest().expires_after(time);
        http::async_read_header(m_stream, m_buffer, *m_head,
            [self = shared_from_this()](ErrorOf error, std::size_t) { self->takeHead(error); });
    }

    void takeHead(ErrorOf error)
    {
        m_isWaiting = false;
        m_request = {};
        m_isKept = false;
        if (error == http::error::header_limit)
            return refuse(431, u"The request's head is too long."_s);
        if (error && !isSyntax(error))
            return close();
        if (error)
            return refuse(400, u"This is no HTTP request."_s);
        if (m_head->get().version() != 11 && m_head->get().version() != 10)
            return refuse(505, u"HTTP/1.1 is spoken here."_s);
        if (!readHead(m_head->get(), &m_request.head))
            return refuse(400, u"The request's target cannot be read."_s);
        if (const auto length = m_head->content_length())
            m_request.head.bodyBytes = qint64(std::min<std::uint64_t>(*length, INT64_MAX));
        m_isKept = m_head->get().keep_alive();
        admit();
    }

    void admit()
    {
        Admission admission = m_handler->admit(m_request.head);
        if (auto *reply = std::get_if<Reply>(&admission)) {
            // What comes with a refused request is not read, so that nothing can follow it.
            m_isKept = m_isKept && m_head->is_done();
            return send(std::move(*reply));
        }
        if (auto *into = std::get_if<IntoSink>(&admission)) {
            m_request.sink = std::move(into->sink);
            m_mostBytes = into->mostBytes;
        } else {
            m_mostBytes = std::get<InMemory>(admission).mostBytes;
        }
        if (m_request.head.bodyBytes.value_or(0) > m_mostBytes)
            return refuse(413, u"The body is too large."_s);
        if (m_head->is_done())
            return handle();
        const bool isAsking = m_request.head.header("expect").toLower() == "100-continue";
        m_body.emplace(std::move(*m_head));
        m_body->body_limit(std::uint64_t(m_mostBytes));
        lowest().expires_after(m_limits.body);
        isAsking ? encourage() : readBody();
    }

    void encourage()
    {
        static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
        net::async_write(m_stream, net::buffer(goOn),
            [self = shared_from_this()](ErrorOf error, std::size_t) { error ? self->close() : self->readBody(); });
    }

    void readBody()
    {
        if (m_body->is_done())
            return handle();
        if (m_request.sink)
            lowest().expires_after(m_limits.body);
        m_body->get().body().data = m_piece.data();
        m_body->get().body().size = m_piece.size();
        http::async_read(m_stream, m_buffer, *m_body,
            [self = shared_from_this()](ErrorOf error, std::size_t) { self->takePiece(error); });
    }

    void takePiece(ErrorOf error)
    {
        if (error == http::error::need_buffer)
            error = {};
        if (error == http::error::body_limit)
            return refuse(413, u"The body is too large."_s);
        if (error && isSyntax(error))
            return refuse(400, u"The body cannot be read."_s);
        if (error)
            return close();
        const qsizetype taken = qsizetype(m_piece.size() - m_body->get().body().size);
        if (!m_request.sink)
            m_request.body.append(m_piece.data(), taken);
        else if (!m_request.sink->write(QByteArrayView(m_piece.data(), taken)))
            return refuse(400, u"The body cannot be taken."_s);
        readBody();
    }

    void handle()
    {
        if (m_request.sink && !m_request.sink->finish())
            return refuse(400, u"The body has no part named file, or could not be stored."_s);
        lowest().expires_never();
        const ContextPtr context = m_context.lock();
        if (!context)
            return;
        // A connection that has gone meanwhile needs no answer.
        m_handler->handle(std::move(m_request), [context, session = weak_from_this()](Reply reply) {
            net::post(*context, [session, reply = std::move(reply)]() mutable {
                if (const auto self = session.lock())
                    self->send(std::move(reply));
            });
        });
        m_hold = shared_from_this();
    }

    // ---- answering ----

    void refuse(int status, const QString &text)
    {
        m_isKept = false;
        send(m_handler->refusal(m_request.head, status, text));
    }

    template <typename Body> void fillHead(http::response<Body> *response, const Reply &reply) const
    {
        response->result(unsigned(reply.status));
        response->version(11);
        response->keep_alive(m_isKept);
        if (!reply.contentType.isEmpty())
            response->set(http::field::content_type, stringOf(reply.contentType));
        response->set("X-Content-Type-Options", "nosniff");
        for (const auto &[name, value] : reply.headers)
            response->set(stringOf(name), stringOf(value));
    }

    void send(Reply reply)
    {
        const auto self = std::exchange(m_hold, nullptr); // until the end of this call
        lowest().expires_after(m_limits.send);
        m_reply = std::move(reply);
        const bool isHead =
            m_body ? m_body->get().method() == http::verb::head : m_head && m_head->get().method() == http::verb::head;
        if (m_reply.stream && !isHead)
            return sendHead({}, [this] { beginStream(); });
        const qint64 length = m_reply.file ? m_reply.file->bytes : m_reply.body.size();
        if (m_reply.file && !isHead)
            return sendHead(length, [this] { sendFile(); });
        if (isHead || m_reply.status == 304 || m_reply.status == 204)
            return sendHead(m_reply.status == 200 || m_reply.status == 206 ? std::optional(length) : std::nullopt,
                [this] { finish(); });
        sendWhole();
    }

    void sendWhole()
    {
        m_whole.emplace();
        fillHead(&*m_whole, m_reply);
        m_whole->body() = stringOf(m_reply.body);
        m_whole->prepare_payload();
        http::async_write(m_stream, *m_whole,
            [self = shared_from_this()](ErrorOf error, std::size_t) { error ? self->close() : self->finish(); });
    }

    /// Without a length the body ends with the connection, or there is none.
    template <typename Next> void sendHead(std::optional<qint64> length, Next next)
    {
        if (m_reply.stream)
            m_isKept = false;
        m_bare.emplace();
        fillHead(&*m_bare, m_reply);
        if (length)
            m_bare->content_length(std::uint64_t(*length));
        m_serializer.emplace(*m_bare);
        http::async_write(m_stream, *m_serializer,
            [self = shared_from_this(), next](ErrorOf error, std::size_t) { error ? self->close() : next(); });
    }

    void sendFile()
    {
        FilePart &part = *m_reply.file;
        if (part.bytes == 0)
            return finish();
        const auto wanted = std::min<std::size_t>(m_piece.size(), std::size_t(part.bytes));
        const ssize_t got = ::pread(*part.descriptor, m_piece.data(), wanted, part.offset);
        if (got <= 0)
            return close(); // shorter than it was: the client sees that bytes are missing
        part.offset += got;
        part.bytes -= got;
        lowest().expires_after(m_limits.send);
        net::async_write(m_stream, net::buffer(m_piece.data(), std::size_t(got)),
            [self = shared_from_this()](ErrorOf error, std::size_t) { error ? self->close() : self->sendFile(); });
    }

    void beginStream()
    {
        lowest().expires_never();
        const ContextPtr context = m_context.lock();
        if (!context)
            return;
        m_channel = std::make_shared<Channel>(context->get_executor(), weak_from_this(), m_limits.streamBytes);
        m_reply.stream(m_channel);
        watchReader();
    }

    /// A reader of a stream says nothing more; what comes is that it has gone. Keeps the session alive meanwhile.
    void watchReader()
    {
        m_stream.async_read_some(net::buffer(m_piece), [self = shared_from_this()](ErrorOf error, std::size_t) {
            error ? self->endStream() : self->watchReader();
        });
    }

    void endStream()
    {
        if (m_channel)
            m_channel->close();
        close();
    }

    void finish()
    {
        m_reply = {};
        m_body.reset();
        if (m_isKept)
            return awaitHead(m_limits.idle);
        lowest().expires_after(drainTime);
        if constexpr (isTls)
            m_stream.async_shutdown([self = shared_from_this()](ErrorOf) { self->close(); });
        else
            drainAndClose();
    }

    void drainAndClose()
    {
        ErrorOf ignored;
        lowest().socket().shutdown(tcp::socket::shutdown_send, ignored);
        drain(0);
    }

    /// What is still on its way is read for a moment: closing on top of it would take our answer back.
    void drain(qint64 drained)
    {
        m_stream.async_read_some(
            net::buffer(m_piece), [self = shared_from_this(), drained](ErrorOf error, std::size_t bytes) {
                error || drained > mostDrained ? self->close() : self->drain(drained + qint64(bytes));
            });
    }

    Stream m_stream;
    std::weak_ptr<net::io_context> m_context;
    RequestHandler *m_handler;
    HttpLimits m_limits;
    beast::flat_buffer m_buffer{2 * pieceBytes};
    std::optional<http::request_parser<http::empty_body>> m_head;
    std::optional<http::request_parser<http::buffer_body>> m_body;
    std::array<char, pieceBytes> m_piece = {};
    Request m_request;
    qint64 m_mostBytes = 0;
    Reply m_reply;
    std::optional<http::response<http::string_body>> m_whole;
    std::optional<http::response<http::empty_body>> m_bare;
    std::optional<http::response_serializer<http::empty_body>> m_serializer;
    std::shared_ptr<Channel> m_channel;
    std::shared_ptr<SessionOver> m_hold; ///< itself, while others work on the answer
    QByteArray m_out;
    bool m_isWaiting = false;
    bool m_isKept = false;
    bool m_isSending = false;
};

bool Channel::put(const QByteArray &bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return false;
        m_isClosed = m_waiting.size() + bytes.size() > m_mostBytes;
        if (!m_isClosed)
            m_waiting += bytes;
    }
    net::post(m_executor, [session = m_session] {
        if (const auto self = session.lock())
            self->pump();
    });
    return !isClosed();
}

} // namespace

struct HttpServer::Core
{
    Core(RequestHandler *handlerOfAll, const HttpLimits &limitsOfAll)
        : handler(handlerOfAll)
        , limits(limitsOfAll)
    {
    }

    void accept()
    {
        acceptor.async_accept([this](ErrorOf error, tcp::socket socket) {
            if (!error)
                greet(std::move(socket));
            if (acceptor.is_open())
                accept();
        });
    }

    void greet(tcp::socket socket)
    {
        sessions.remove_if([](const std::weak_ptr<Session> &session) { return session.expired(); });
        if (int(sessions.size()) >= limits.connections && !makeRoom())
            return; // all are at work: closed unheard
        ErrorOf ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        const std::shared_ptr<Session> session = makeSession(std::move(socket));
        sessions.push_back(session);
        session->begin();
    }

    std::shared_ptr<Session> makeSession(tcp::socket socket)
    {
        if (tls)
            return std::make_shared<SessionOver<TlsStream>>(
                TlsStream(std::move(socket), *tls), context, handler, limits);
        return std::make_shared<SessionOver<PlainStream>>(PlainStream(std::move(socket)), context, handler, limits);
    }

    /// The oldest of those from which nothing has come goes.
    bool makeRoom()
    {
        for (auto at = sessions.begin(); at != sessions.end(); ++at) {
            const auto session = at->lock();
            if (!session || !session->isWaiting())
                continue;
            session->close();
            sessions.erase(at);
            return true;
        }
        return false;
    }

    RequestHandler *handler;
    HttpLimits limits;
    std::optional<net::ssl::context> tls;
    ContextPtr context = std::make_shared<net::io_context>(1);
    tcp::acceptor acceptor{*context};
    std::list<std::weak_ptr<Session>> sessions;
    std::thread thread;
};

namespace {

Error unusable(const QString &subject, ErrorOf error)
{
    return {ErrorCode::UsageInvalid, subject,
        u"%1 cannot be used: %2."_s.arg(subject, QString::fromStdString(error.message()))};
}

/// TLS 1.2 and later, with what the library holds good.
Result<net::ssl::context> makeTls(const HttpPlace &place)
{
    net::ssl::context tls(net::ssl::context::tls_server);
    ::SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    ErrorOf error;
    tls.use_certificate_chain_file(QFile::encodeName(place.certificate).toStdString(), error);
    if (error)
        return unusable(place.certificate, error);
    tls.use_private_key_file(QFile::encodeName(place.certificateKey).toStdString(), net::ssl::context::pem, error);
    if (error)
        return unusable(place.certificateKey, error);
    return tls;
}

} // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::listen(
    const HttpPlace &place, RequestHandler *handler, const HttpLimits &limits)
{
    auto core = std::make_unique<Core>(handler, limits);
    ErrorOf error;
    const auto address = net::ip::make_address(place.address.toStdString(), error);
    if (error)
        return unusable(place.address, error);
    if (place.isEncrypted()) {
        Result<net::ssl::context> tls = makeTls(place);
        if (!tls)
            return tls.error();
        core->tls.emplace(*std::move(tls));
    }
    const tcp::endpoint here(address, place.port);
    core->acceptor.open(here.protocol(), error);
    if (!error)
        core->acceptor.set_option(net::socket_base::reuse_address(true), error);
    if (!error)
        core->acceptor.bind(here, error);
    if (!error)
        core->acceptor.listen(net::socket_base::max_listen_connections, error);
    if (error)
        return Error{ErrorCode::UsageInvalid, QString::number(place.port),
            u"Port %1 cannot be used: %2."_s.arg(place.port).arg(QString::fromStdString(error.message()))};
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(core)));
}

bool isLoopback(const QString &address)
{
    ErrorOf error;
    const auto known = net::ip::make_address(address.toStdString(), error);
    return !error && known.is_loopback();
}

HttpServer::HttpServer(std::unique_ptr<Core> core)
    : m_core(std::move(core))
{
}

HttpServer::~HttpServer()
{
    m_core->context->stop();
    if (m_core->thread.joinable())
        m_core->thread.join();
    for (const auto &session : m_core->sessions) {
        if (const auto waiting = session.lock())
            waiting->letGo();
    }
}

quint16 HttpServer::port() const
{
    ErrorOf ignored;
    return m_core->acceptor.local_endpoint(ignored).port();
}

void HttpServer::begin()
{
    m_core->accept();
    m_core->thread = std::thread([context = m_core->context] { context->run(); });
}

} // namespace Zoetrope
