// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/processlooker.h"

#include "engine/base/log.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

LookChannel::Time now() { return std::chrono::steady_clock::now(); }

/// How one question went.
struct Reply
{
    std::optional<LookAnswer> answer;
    std::optional<Error> failure; ///< neither: the process is lost
};

Reply ask(LookChild *child, const SourceFile &file, const LookRequest &request, LookChannel::Time deadline,
    const std::stop_token &stop)
{
    if (!child->channel.send(toBytes(request), file.descriptor()))
        return {};
    LookChannel::Message message;
    switch (child->channel.receive(&message, longestLookAnswer(request), deadline, stop)) {
    case LookChannel::Came::Message:
        break;
    case LookChannel::Came::Closed:
        return stop.stop_requested() ? Reply{{}, cancelled()} : Reply{};
    case LookChannel::Came::TooLong:
        return {{}, Error{ErrorCode::WorkerGarbled, file.path(), u"an answer without end"_s}};
    case LookChannel::Came::Deadline:
        return {{}, Error{ErrorCode::SourceTimedOut, file.path(), u"the process that read it gave no answer"_s}};
    }
    Result<LookAnswer> answer = lookAnswerFromBytes(message.bytes, request);
    if (!answer)
        return {{}, Error{answer.error().code, file.path(), answer.error().detail}};
    return {*std::move(answer), {}};
}

/// What a lost process says of the file it was reading.
Error blame(const Error &end, const QString &path)
{
    if (end.code != ErrorCode::WorkerCrashed)
        return {end.code, path, end.detail};
    return {ErrorCode::SourceDamaged, path, u"the process that read it crashed: %1"_s.arg(end.detail)};
}

} // namespace

ProcessLooker::ProcessLooker(WorkerProgram program, LookRules rules)
    : m_rules(rules)
    , m_keeper(std::move(program), rules)
{
    m_thread.setObjectName(u"lookers"_s);
    m_keeper.setChore([this] { endIdle(); });
    m_keeper.moveToThread(&m_thread);
}

template <typename Work> auto ProcessLooker::onKeeper(Work work)
{
    std::call_once(m_beginning, [this] { m_thread.start(); });
    std::invoke_result_t<Work> result;
    QMetaObject::invokeMethod(
        &m_keeper, [&result, &work] { result = work(); }, Qt::BlockingQueuedConnection);
    return result;
}

ProcessLooker::~ProcessLooker()
{
    if (!m_thread.isRunning())
        return;
    onKeeper([this, home = QThread::currentThread()] {
        for (Child &child : std::exchange(m_idle, {}))
            (void)m_keeper.end(std::move(child), {}, false);
        m_keeper.moveToThread(home);
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

Result<MediaInfo> ProcessLooker::probe(
    const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin)
{
    LookRequest request;
    request.wish.source = path;
    request.wish.pin = pin;
    auto answer = lookFor<MediaInfo>(request, stop);
    return answer ? *std::move(answer) : m_local.probe(path, stop, pin);
}

Result<QList<Picture>> ProcessLooker::pictures(const PictureWish &wish, const std::stop_token &stop)
{
    auto answer = lookFor<QList<Picture>>({LookRequest::Kind::Pictures, wish, {}, 0}, stop);
    return answer ? *std::move(answer) : m_local.pictures(wish, stop);
}

Result<QByteArray> ProcessLooker::still(
    const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop)
{
    auto answer = lookFor<QByteArray>({LookRequest::Kind::Still, wish, format, quality}, stop);
    return answer ? *std::move(answer) : m_local.still(wish, format, quality, stop);
}

template <typename Value>
std::optional<Result<Value>> ProcessLooker::lookFor(const LookRequest &request, const std::stop_token &stop)
{
    std::optional<LookAnswer> answer = look(request, stop);
    if (!answer)
        return std::nullopt;
    if (const auto *error = std::get_if<Error>(&*answer))
        return Result<Value>(*error);
    return Result<Value>(std::get<Value>(*std::move(answer)));
}

std::optional<LookAnswer> ProcessLooker::look(const LookRequest &request, const std::stop_token &stop)
{
    const QString &path = request.wish.source;
    const Result<SourceFile> file = SourceFile::open(path, request.wish.pin);
    if (!file)
        return file.error();
    Child child = take(path);
    std::optional<LookAnswer> suspicion; // what has ended a process is not looked at in this one
    for (;;) {
        if (!child && mayLaunch())
            child = launch(stop);
        if (!child)
            return stop.stop_requested() ? LookAnswer(cancelled()) : suspicion;
        const bool isFresh = !child->hasLooked;
        Reply reply = ask(child.get(), *file, request, now() + m_rules.answerLimit, stop);
        if (reply.answer) {
            keep(std::move(child), request);
            return reply.answer;
        }
        const Error end = onKeeper([&] { return m_keeper.end(std::move(child), path, !reply.failure.has_value()); });
        if (reply.failure)
            return *reply.failure;
        suspicion = blame(end, path);
        if (isFresh)
            return suspicion;
        child.reset(); // an earlier file may have left it broken: a fresh one tells
    }
}

ProcessLooker::Child ProcessLooker::take(const QString &source)
{
    const std::scoped_lock lock(m_mutex);
    if (m_idle.empty())
        return nullptr;
    auto taken = std::ranges::find_if(m_idle, [&source](const Child &child) { return child->seen.contains(source); });
    if (taken == m_idle.end())
        taken = std::prev(m_idle.end());
    Child child = std::move(*taken);
    m_idle.erase(taken);
    return child;
}

bool ProcessLooker::mayLaunch()
{
    const std::scoped_lock lock(m_mutex);
    return now() >= m_retryAt;
}

ProcessLooker::Child ProcessLooker::launch(const std::stop_token &stop)
{
    Child child = onKeeper([this] { return m_keeper.launch(); });
    if (!child)
        return nullptr;
    LookChannel::Message greeting;
    const LookChannel::Came came =
        child->channel.receive(&greeting, lookGreeting().size(), now() + m_rules.startLimit, stop);
    if (came == LookChannel::Came::Message && greeting.bytes == lookGreeting())
        return child;
    const bool isLost = came == LookChannel::Came::Closed && !stop.stop_requested();
    const Error end = onKeeper([&] { return m_keeper.end(std::move(child), {}, isLost); });
    if (stop.stop_requested())
        return nullptr;
    qCWarning(engineLog, "No process to look into sources: %ls", qUtf16Printable(end.detail));
    const std::scoped_lock lock(m_mutex);
    m_retryAt = now() + m_rules.retryAfter;
    return nullptr;
}

void ProcessLooker::keep(Child child, const LookRequest &request)
{
    child->hasLooked = true;
    child->idleSince = now();
    if (request.kind != LookRequest::Kind::Probe) {
        child->seen.removeAll(request.wish.source);
        child->seen.prepend(request.wish.source);
        child->seen = child->seen.first(std::min(child->seen.size(), qsizetype(SourceViewer::mostOpen)));
    }
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(child));
}

/// On the keeper's thread.
void ProcessLooker::endIdle()
{
    std::vector<Child> ending;
    {
        const std::scoped_lock lock(m_mutex);
        const auto isWanted = [this](const Child &child) { return now() - child->idleSince < m_rules.idleFor; };
        const auto unwanted = std::stable_partition(m_idle.begin(), m_idle.end(), isWanted);
        std::move(unwanted, m_idle.end(), std::back_inserter(ending));
        m_idle.erase(unwanted, m_idle.end());
    }
    for (Child &child : ending)
        (void)m_keeper.end(std::move(child), {}, false);
}

} // namespace Zoetrope
