// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/download.h"

#include <QFile>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 bufferBytes = qint64(1024) * 1024;
constexpr qint64 pieceBytes = qint64(256) * 1024;
constexpr int mostRedirects = 5;

FetchHead headOf(const QNetworkReply &reply)
{
    FetchHead head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.location = reply.rawHeader("Location");
    head.contentRange = reply.rawHeader("Content-Range");
    head.etag = reply.rawHeader("ETag");
    head.lastModified = reply.rawHeader("Last-Modified");
    bool isNumber = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    if (isNumber && length >= 0)
        head.contentLength = length;
    return head;
}

Error notFetched(const QString &detail) { return {ErrorCode::SourceNotFetched, {}, detail}; }

} // namespace

Download::Download(Wish wish, Came came, Ended ended)
    : m_wish(std::move(wish))
    , m_came(std::move(came))
    , m_ended(std::move(ended))
    , m_network(this) // children move to other threads with their parent, as members do not
    , m_silence(this)
    , m_whole(this)
    , m_wait(this)
    , m_beat(this)
{
    goStraight(&m_network);
    for (QTimer *timer : {&m_silence, &m_whole, &m_wait})
        timer->setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        letGo();
        tryLater({ErrorCode::SourceTimedOut, {}, u"the server said nothing more"_s});
    });
    connect(&m_whole, &QTimer::timeout, this, [this] {
        end(Error{ErrorCode::SourceTimedOut, {}, u"it took longer than a day"_s});
    });
    connect(&m_wait, &QTimer::timeout, this, &Download::askAgain);
    connect(&m_beat, &QTimer::timeout, this, [this] { m_came(m_state); });
}

Download::~Download() { letGo(); }

void Download::begin()
{
    m_state.have = m_wish.validator.isEmpty() ? 0 : m_wish.have; // another file would be joined to what is there
    m_state.validator = m_wish.validator;
    m_whole.start(m_wish.limits.whole);
    m_beat.start(std::chrono::seconds(1));
    if (Result<> opened = openFile(m_state.have); !opened)
        return end(opened);
    askAgain();
}

Result<> Download::openFile(qint64 have)
{
    m_file.reset();
    if (have == 0)
        QFile::remove(m_wish.path);
    Result<FileWriter> file = have > 0 ? FileWriter::resume(m_wish.path, have) : FileWriter::create(m_wish.path);
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_state.have = have;
    return {};
}

void Download::askAgain()
{
    m_redirects = 0;
    ask(m_wish.url);
}

void Download::ask(const QUrl &url)
{
    m_asked = url;
    m_silence.start(m_wish.limits.silence);
    resolveHost(url, m_wish.resolve, this, [this, url](const QList<QHostAddress> &addresses) {
        if (!m_isEnded && m_asked == url && !m_reply)
            connectTo(addresses);
    });
}

void Download::connectTo(QList<QHostAddress> addresses)
{
    if (addresses.isEmpty())
        return tryLater(notFetched(u"the name %1 has no address"_s.arg(m_asked.host())));
    const auto isAllowed = [this](const QHostAddress &address) { return m_wish.rules.mayConnect(m_asked, address); };
    // A name that leads to a forbidden place and to others is not to be trusted with either.
    if (!std::all_of(addresses.cbegin(), addresses.cend(), isAllowed)) {
        return end(notFetched(
            u"%1 leads to an address that is not open to everybody; the operator can allow it with --allow-source"_s
                .arg(m_asked.host())));
    }
    QNetworkRequest request = requestTo(m_asked, addresses.takeFirst());
    m_addresses = addresses;
    // The bytes as they lie there: what was packed for the way could be a thousand times as long, and has no ranges.
    request.setRawHeader("Accept-Encoding", "identity");
    if (m_state.have > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_state.have) + '-');
        request.setRawHeader("If-Range", m_state.validator);
    }
    m_hasHead = false;
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Download::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Download::takeEnd);
}

void Download::takeHead()
{
    const FetchHead head = headOf(*m_reply);
    if (m_hasHead || head.status / 100 < 2)
        return;
    m_hasHead = true;
    const FetchStep step = stepFor(head, m_state.have, m_asked);
    switch (step.kind) {
    case FetchStep::Kind::Follow:
        letGo();
        if (++m_redirects > mostRedirects)
            return end(notFetched(u"the server points from one address to the next"_s));
        return ask(step.next);
    case FetchStep::Kind::TryLater:
        letGo();
        return tryLater(step.why);
    case FetchStep::Kind::GiveUp:
        return end(step.why);
    case FetchStep::Kind::Whole:
        m_state.total = step.total;
        letGo();
        return end({});
    case FetchStep::Kind::AskAnew:
        letGo();
        if (Result<> opened = openFile(0); !opened)
            return end(opened);
        return tryLater(step.why);
    case FetchStep::Kind::StartOver:
        if (m_state.have > 0) {
            if (Result<> opened = openFile(0); !opened)
                return end(opened);
        }
        [[fallthrough]];
    case FetchStep::Kind::Append:
        break;
    }
    m_state.total = step.total;
    m_state.validator = step.validator;
    if (m_state.total.value_or(0) > m_wish.rules.mostBytes)
        return end(Error{ErrorCode::LimitExceeded, {}, u"%1 bytes"_s.arg(*m_state.total)});
    m_came(m_state);
}

void Download::takeBytes()
{
    if (!m_hasHead)
        takeHead();
    while (!m_isEnded && m_reply && m_hasHead && m_reply->bytesAvailable() > 0) {
        if (Result<> written = write(m_reply->read(pieceBytes)); !written)
            return end(written);
    }
}

Result<> Download::write(const QByteArray &bytes)
{
    if (m_state.have + bytes.size() > m_wish.rules.mostBytes)
        return Error{ErrorCode::LimitExceeded, {}, u"more than %1 bytes"_s.arg(m_wish.rules.mostBytes)};
    if (Result<> written = m_file->write(bytes); !written)
        return written;
    m_state.have += bytes.size();
    m_failures = 0;
    m_silence.start(m_wish.limits.silence);
    m_came(m_state);
    return {};
}

void Download::takeEnd()
{
    takeBytes();
    if (m_isEnded || !m_reply)
        return;
    const bool isBroken = m_reply->error() != QNetworkReply::NoError;
    const QString fault = m_reply->errorString();
    letGo();
    if (!m_hasHead && !m_addresses.isEmpty())
        return connectTo(m_addresses);
    const bool isShort = m_state.total && m_state.have < *m_state.total;
    if (!m_hasHead || isBroken || isShort)
        return tryLater(notFetched(isBroken ? fault : u"the connection ended too early"_s));
    end(m_state.have > 0 ? Result<>() : Error{ErrorCode::SourceEmpty, {}, {}});
}

void Download::tryLater(const Error &why)
{
    const auto wait = waitBeforeTry(++m_failures);
    if (!wait)
        return end(why);
    if (m_state.have > 0 && m_state.validator.isEmpty()) {
        if (Result<> opened = openFile(0); !opened)
            return end(opened);
    }
    m_silence.stop();
    m_wait.start(std::chrono::duration_cast<std::chrono::milliseconds>(*wait * m_wish.limits.waits));
}

void Download::letGo()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void Download::end(const Result<> &result)
{
    if (std::exchange(m_isEnded, true))
        return;
    letGo();
    for (QTimer *timer : {&m_silence, &m_whole, &m_wait, &m_beat})
        timer->stop();
    Result<> synced = m_file ? m_file->finish() : Result<>();
    m_file.reset();
    m_ended(result ? synced : result, m_state);
}

} // namespace Zoetrope
