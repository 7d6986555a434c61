// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace Zoetrope {

/// All that the port's handlers see of HTTP, as values. httpserver alone knows how they travel.

/// What is known of a request before its body is read.
struct RequestHead
{
    QString method; ///< upper case
    QString path; ///< decoded once, begins with `/`, without a trailing one
    QByteArray target; ///< path and query as they came: what signed addresses are signed over
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QString site; ///< `http://127.0.0.1:8470` and the door's prefix: what links begin with
    int hostCount = 0; ///< how many Host fields there were: anything but one is an attack
    bool mayOnlyRead = false; ///< by the key that the client showed; handlers are told
    std::optional<qint64> bodyBytes; ///< as announced; unset when the body comes in chunks

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name); }
};

/// Takes a body piece by piece, for what is too large for memory.
///
/// Threads: the server's, one call at a time. Destroyed before finish(), it leaves nothing behind.
class BodySink
{
public:
    virtual ~BodySink() = default;
    /// False when it takes no more, since the body is no good or the disk is full.
    [[nodiscard]] virtual bool write(QByteArrayView bytes) = 0;
    /// The whole body has come. False as above.
    [[nodiscard]] virtual bool finish() = 0;

    BodySink() = default;
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;
};

struct Request
{
    RequestHead head;
    QByteArray body; ///< empty when a sink took it
    std::shared_ptr<BodySink> sink; ///< shared, since a request is copied into queued calls
};

/// Part of an open file that goes out as a body.
struct FilePart
{
    std::shared_ptr<const int> descriptor; ///< closes itself with its last owner
    qint64 offset = 0;
    qint64 bytes = 0;
};

/// A body without an end: chunks are put in by any thread until either side closes it.
///
/// Owns:    what was put in and not yet taken, a bounded amount: who reads too slowly is cut off.
/// Threads: any.
class ReplyStream
{
public:
    virtual ~ReplyStream() = default;
    /// False when the reader has gone or fell too far behind.
    virtual bool put(const QByteArray &bytes) = 0;
};

struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::optional<FilePart> file; ///< instead of `body`
    /// Called once when the head is out, with where the rest goes; instead of `body`.
    std::function<void(std::shared_ptr<ReplyStream>)> stream;
};

/// Gives the reply, once, from any thread.
using Answer = std::function<void(Reply)>;

/// What is done with a request's body: refused unread, read into memory up to so many bytes, or handed to a sink.
struct InMemory
{
    qint64 mostBytes = 0;
};
struct IntoSink
{
    std::shared_ptr<BodySink> sink;
    qint64 mostBytes = 0;
};
using Admission = std::variant<Reply, InMemory, IntoSink>;

/// Who answers requests.
///
/// Threads: both calls come on the server's thread and must not block; the answer may be given from any.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// Judges a head before a byte of the body is read.
    [[nodiscard]] virtual Admission admit(const RequestHead &head) = 0;
    virtual void handle(Request request, Answer answer) = 0;
    /// What the server itself refuses (limits, broken syntax) in the words of the path's dialect; of the head there is
    /// what could be read.
    [[nodiscard]] virtual Reply refusal(const RequestHead &head, int status, const QString &text) = 0;
};

} // namespace Zoetrope
