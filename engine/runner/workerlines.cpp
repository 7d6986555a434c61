// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/workerlines.h"

#include "engine/base/json.h"

#include <QDir>
#include <QJsonDocument>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::int64_t most = std::int64_t(1) << 53; // whole numbers up to here are the same in every JSON reader
constexpr std::int64_t longestInterval_ms = 3'600'000;
constexpr int mostThreads = 4096;
constexpr int mostSessions = 4096;
constexpr int mostFamilies = 64;
constexpr int longestPath = 4096;
constexpr qsizetype shownOfLine = 200;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject toJson(const Budget &budget)
{
    QJsonObject sessions;
    for (auto [family, count] : budget.sessions.asKeyValueRange())
        sessions.insert(family, count);
    return {
        {u"threads"_s, budget.threads}, {u"maximumPixels"_s, qint64(budget.maximumPixels)}, {u"sessions"_s, sessions}};
}

QJsonObject toJson(const WorkerLimits &limits)
{
    return {{u"addressSpace_bytes"_s, qint64(limits.addressSpace_bytes)},
        {u"heartbeat_ms"_s, qint64(limits.heartbeat.count())}, {u"farewell_ms"_s, qint64(limits.farewell.count())}};
}

SessionCounts readSessions(JsonReader &reader)
{
    SessionCounts sessions;
    const QJsonObject object = reader.value("sessions"_L1).toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const double count = field.value().toDouble(-1);
        if (count < 0 || count > mostSessions || object.size() > mostFamilies)
            reader.fault("sessions"_L1, u"must hold numbers of sessions"_s);
        else
            sessions.insert(field.key(), int(count));
    }
    return sessions;
}

Budget readBudget(JsonReader &reader)
{
    Budget budget;
    budget.threads = int(reader.integer("threads"_L1, 1, mostThreads, budget.threads));
    budget.maximumPixels = reader.integer("maximumPixels"_L1, 1, most, budget.maximumPixels);
    budget.sessions = readSessions(reader);
    return budget;
}

std::chrono::milliseconds readInterval(JsonReader &reader, QLatin1StringView key, std::chrono::milliseconds fallback)
{
    return std::chrono::milliseconds(reader.integer(key, 1, longestInterval_ms, fallback.count()));
}

WorkerLimits readLimits(JsonReader &reader)
{
    WorkerLimits limits;
    limits.addressSpace_bytes = reader.integer("addressSpace_bytes"_L1, 0, most, limits.addressSpace_bytes);
    limits.heartbeat = readInterval(reader, "heartbeat_ms"_L1, limits.heartbeat);
    limits.farewell = readInterval(reader, "farewell_ms"_L1, limits.farewell);
    return limits;
}

Result<WorkerOrder> readRequest(JsonReader &reader, Faults *faults)
{
    const auto version = reader.integer("version"_L1, 1, std::numeric_limits<int>::max(), 0);
    if (version > WorkerRequest::currentVersion)
        return Error{ErrorCode::SpecTooNew, u"request"_s, QString::number(version)};
    if (version < 1)
        reader.fault("version"_L1, u"is missing"_s);
    WorkerRequest request;
    request.stagingFolder = reader.text("stagingFolder"_L1, {}, longestPath);
    if (!QDir::isAbsolutePath(request.stagingFolder))
        reader.fault("stagingFolder"_L1, u"must be an absolute path"_s);
    reader.object("budget"_L1, [&request](JsonReader &inner) { request.budget = readBudget(inner); });
    reader.object("limits"_L1, [&request](JsonReader &inner) { request.limits = readLimits(inner); });
    const Result<JobSpec> spec = jobSpecFromJson(reader.value("spec"_L1).toObject());
    reader.finish();
    if (!spec)
        return spec.error();
    if (!faults->isEmpty())
        return Error{ErrorCode::SpecInvalid, u"request"_s, faultsText(*faults)};
    request.spec = *spec;
    return WorkerOrder(request);
}

/// Relative, without a step up, and spelled the one way there is.
bool staysInside(const QString &path)
{
    return !path.isEmpty() && path != "."_L1 && path != ".."_L1 && !path.startsWith("../"_L1)
        && QDir::isRelativePath(path) && QDir::cleanPath(path) == path && !path.contains(QChar::Null);
}

bool staysInside(const OutputRecord &record) { return staysInside(record.path) && staysInside(record.entry); }

/// Whoever publishes moves what these events name.
bool namesOnlyStagedFiles(const JobEvent &event)
{
    if (const auto *staged = std::get_if<OutputStaged>(&event))
        return staysInside(staged->output);
    if (const auto *finished = std::get_if<JobFinished>(&event)) {
        return std::all_of(finished->outputs.cbegin(), finished->outputs.cend(),
            [](const OutputRecord &record) { return staysInside(record); });
    }
    return true;
}

Error garbled(const QString &why, const QByteArray &line)
{
    const QString shown = QString::fromUtf8(line.first(std::min(line.size(), shownOfLine)));
    return {ErrorCode::WorkerGarbled, {}, u"%1: %2"_s.arg(why, shown)};
}

} // namespace

QByteArray toLine(const WorkerRequest &request)
{
    return compact({{u"order"_s, u"run"_s}, {u"version"_s, WorkerRequest::currentVersion},
        {u"spec"_s, toJson(request.spec)}, {u"stagingFolder"_s, request.stagingFolder},
        {u"budget"_s, toJson(request.budget)}, {u"limits"_s, toJson(request.limits)}});
}

QByteArray toLine(const WorkerCancel &) { return compact({{u"order"_s, u"cancel"_s}}); }

QByteArray toLine(const WorkerAlive &alive)
{
    return compact({{u"event"_s, u"alive"_s}, {u"cpu_us"_s, qint64(alive.cpu.count())}});
}

Result<WorkerOrder> workerOrderFromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = parseObject(line, u"order"_s);
    if (!object)
        return object.error();
    Faults faults;
    JsonReader reader(*object, {}, &faults);
    const QString order = reader.text("order"_L1);
    if (order == "run"_L1)
        return readRequest(reader, &faults);
    if (order != "cancel"_L1)
        reader.fault("order"_L1, u"is no order that is known here"_s);
    reader.finish();
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, u"order"_s, faultsText(faults)};
    return WorkerOrder(WorkerCancel());
}

Result<WorkerMessage> workerMessageFromLine(const QByteArray &line)
{
    const Result<QJsonObject> object = parseObject(line, u"message"_s);
    if (!object)
        return garbled(object.error().detail, line);
    if (object->value("event"_L1) == "alive"_L1) {
        Faults faults;
        JsonReader reader(*object, {}, &faults);
        (void)reader.value("event"_L1);
        const WorkerAlive alive{Microseconds(reader.integer("cpu_us"_L1, 0, most, 0))};
        reader.finish();
        if (!faults.isEmpty())
            return garbled(faultsText(faults), line);
        return WorkerMessage(alive);
    }
    const Result<JobEvent> event = jobEventFromLine(line);
    if (!event)
        return garbled(event.error().detail, line);
    if (!namesOnlyStagedFiles(*event))
        return garbled(u"names a file outside the staging folder"_s, line);
    return WorkerMessage(*event);
}

LineBuffer::LineBuffer(qsizetype longestLine)
    : m_longestLine(longestLine)
{
}

void LineBuffer::append(const QByteArray &bytes)
{
    if (m_isTooLong)
        return;
    m_bytes.remove(0, m_begin);
    m_searched -= m_begin;
    m_begin = 0;
    m_bytes += bytes;
}

std::optional<QByteArray> LineBuffer::takeLine()
{
    if (m_isTooLong)
        return std::nullopt;
    const qsizetype end = m_bytes.indexOf('\n', m_searched);
    const qsizetype length = (end < 0 ? m_bytes.size() : end) - m_begin;
    if (length > m_longestLine) {
        m_isTooLong = true;
        m_bytes.clear();
        return std::nullopt;
    }
    if (end < 0) {
        m_searched = m_bytes.size();
        return std::nullopt;
    }
    QByteArray line = m_bytes.sliced(m_begin, length);
    m_begin = m_searched = end + 1;
    return line;
}

} // namespace Zoetrope
