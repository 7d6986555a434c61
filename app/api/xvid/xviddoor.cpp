// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xviddoor.h"

#include "app/api/xvid/xvidpings.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 largestUpload = 64LL * 1024 * 1024 * 1024;

bool isReading(const RequestHead &head) { return head.method == "GET"_L1 || head.method == "HEAD"_L1; }

} // namespace

Result<std::unique_ptr<XvidDoor>> XvidDoor::open(const XvidRoom::Options &options)
{
    Result<std::unique_ptr<XvidRoom>> room = XvidRoom::open(options);
    if (!room)
        return room.error();
    return std::unique_ptr<XvidDoor>(new XvidDoor(*std::move(room)));
}

XvidDoor::XvidDoor(std::unique_ptr<XvidRoom> room)
    : m_room(std::move(room))
    , m_access(m_room->access)
    , m_uploads(m_room->options.folders.uploads)
    , m_jobs(m_room.get())
    , m_objects(m_room.get())
    , m_files(m_room.get())
{
    m_objects.addRoutes(&m_router); // templates before jobs, whose ids stand in the same place
    m_jobs.addRoutes(&m_router);
    m_files.addRoutes(&m_router);
    m_room->options.outbox->addTeller(XvidDialect::name, [this](const Job &job, const QString &address) {
        const auto pipeline = m_room->pipelineRecords.find(job.order.origin.value("pipeline"_L1).toString());
        const QJsonObject pings = pipeline ? pipeline->value("ping_urls"_L1).toObject() : QJsonObject();
        return xvidPings(job, pings, m_room->dialect.job(job, address + prefix()));
    });
}

QString XvidDoor::prefix() const { return u"/xvid"_s; }

QStringList XvidDoor::bases() const
{
    return {u"/v1/jobs"_s, u"/v1/presets"_s, u"/v1/pipelines"_s, u"/v1/codecs"_s, u"/v1/playlists"_s, u"/v1/users"_s,
        u"/v1/applications"_s, u"/v1/backtraces"_s, u"/v1/statistics"_s, u"/v1/oauth2"_s, u"/v1/files"_s,
        u"/content"_s};
}

bool XvidDoor::isMeant(const RequestHead &head) const
{
    const bool isShared = isAtOrBelow(head.path, u"/v1/files") && !isAtOrBelow(head.path, u"/v1/files/downloads")
        && !isAtOrBelow(head.path, u"/v1/files/uploads");
    if (!isShared)
        return true;
    // VideoSDK's clients upload and delete there, and show their token bare.
    const bool isBearer = head.header("authorization").trimmed().toLower().startsWith("bearer ");
    return isReading(head)
        && (isBearer || head.query.hasQueryItem(u"access_token"_s) || head.query.hasQueryItem(u"signature"_s));
}

Reply XvidDoor::refusal(int status, const QString &text) const
{
    return XvidAnswer::refusal(XvidStyle(), status, text);
}

Reply XvidDoor::stranger(const RequestHead &head) const
{
    return XvidAnswer::refusal(XvidStyle::of(head), 403, u"Invalid access token"_s);
}

Reply XvidDoor::reader(const RequestHead &head) const
{
    return XvidAnswer::refusal(XvidStyle::of(head), 403, u"The access token has not the scope for this request"_s);
}

QByteArray XvidDoor::credential(const RequestHead &head) const { return XvidAccess::credential(head); }

Admission XvidDoor::bodyOf(const RequestHead &head) const
{
    if (head.method == "POST"_L1) {
        const std::optional<QString> id = m_access.uploadOf(head.path);
        auto sink = id ? UploadShelf::makeSink(m_uploads, head.header("content-type"), *id) : nullptr;
        if (sink)
            return IntoSink{std::move(sink), largestUpload};
    }
    return InMemory{mostBodyBytes};
}

bool XvidDoor::isOpen(const RequestHead &head) const
{
    if (head.method == "POST"_L1)
        return head.path == "/v1/oauth2/token"_L1 || m_access.uploadOf(head.path).has_value();
    if (!isReading(head))
        return false;
    // System presets are for everybody, and so are contents, whose names cannot be guessed.
    if (isAtOrBelow(head.path, u"/content") || (isAtOrBelow(head.path, u"/v1/presets") && !XvidAccess::isShown(head)))
        return true;
    return m_access.isSigned(head, QDateTime::currentDateTimeUtc());
}

} // namespace Zoetrope
