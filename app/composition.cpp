// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/api/port.h"
#include "app/api/videosdk/videosdkbody.h"
#include "engine/av/capabilityprobe.h"
#include "engine/av/probe.h"
#include "engine/base/freespace.h"
#include "engine/pipeline/lint.h"
#include "engine/queue/localengine.h"
#include "engine/queue/publisher.h"
#include "engine/runner/localrunner.h"
#include "engine/runner/looksession.h"
#include "engine/runner/processlooker.h"
#include "engine/runner/processrunner.h"
#include "engine/runner/workersession.h"
#ifdef ZOETROPE_GUI
#include "app/windowportswitch.h"
#include "ui/windowrun.h"
#endif

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

StartRun openLocalRunner(int slotCount)
{
    // Shared since a std::function must be copyable; the last copy waits for the runs.
    const auto runner = std::make_shared<LocalRunner>(slotCount);
    return [runner, capabilities = probeCapabilities()](const JobSpec &spec, const QString &stagingFolder,
               const Budget &budget, EventSink sink, std::stop_token stop) {
        return runner->start({spec, stagingFolder, budget, capabilities}, std::move(sink), std::move(stop));
    };
}

Result<Plan> planOnly(const JobSpec &spec, const Budget &budget, std::stop_token stop)
{
    return planJob({spec, {}, budget, probeCapabilities()}, std::move(stop));
}

Result<QList<OutputRecord>> publishOutputs(const PublishWish &wish)
{
    const CollisionPolicy policy = wish.clash == NameClash::Fail ? CollisionPolicy::Fail : CollisionPolicy::Number;
    const auto published = publish({wish.outputs, wish.stagingFolder, wish.destination, policy, wish.sources});
    if (!published)
        return published.error();
    return published->outputs;
}

QStringList remarksOn(const VideoSdkRequest &request)
{
    QStringList remarks;
    if (!request.videoUrl.isEmpty() || !request.videoId.isEmpty())
        remarks += u"The job file names its video by id or address; the source is taken from the command line."_s;
    if (!request.webhookUrl.isEmpty())
        remarks += u"The job file's webhookUrl is not called by this command."_s;
    if (!request.ignoredFields.isEmpty())
        remarks += u"Fields of the job file that have no meaning here: %1."_s.arg(request.ignoredFields.join(u", "_s));
    return remarks;
}

std::optional<Result<ForeignJob>> readVideoSdkJob(const QJsonObject &body)
{
    if (!isVideoSdkBody(body))
        return std::nullopt;
    const Result<VideoSdkRequest> request = videoSdkRequestFromJson(body);
    if (!request)
        return request.error();
    return ForeignJob{request->spec, remarksOn(*request)};
}

QString dataFolderOf(const QString &wished)
{
    if (!wished.isEmpty())
        return QDir(wished).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/zoetrope"_s;
}

/// Where nobody can say how much room there is, nothing waits for it: a full disk still shows when it is written to.
std::int64_t roomAt(const QString &folder)
{
    constexpr std::int64_t plenty = std::int64_t(1) << 62; // can still be added to
    return freeBytesAt(folder).value_or(plenty);
}

QueueLimits limitsOf(const QueueWish &wish)
{
    QueueLimits limits = defaultLimits(QThread::idealThreadCount());
    if (wish.jobsAtOnce > 0)
        limits.jobsAtOnce = wish.jobsAtOnce;
    if (wish.threads > 0)
        limits.threads = wish.threads;
    limits.sessions = wish.sessions;
    return limits;
}

/// The queue says how many run at once; more than this it is never told to.
constexpr int mostInnerRuns = 64;

/// This program again, as what stands behind its first word.
WorkerProgram programAs(const QString &word) { return {QCoreApplication::applicationFilePath(), {word}}; }

std::unique_ptr<Looker> makeLooker(const QueueWish &wish)
{
    return wish.isInProcess ? nullptr : std::make_unique<ProcessLooker>(programAs(u"looker"_s));
}

std::unique_ptr<Runner> makeRunner(const QueueWish &wish, int slotCount)
{
    if (wish.isInProcess)
        return std::make_unique<LocalRunner>(slotCount);
    return std::make_unique<ProcessRunner>(programAs(u"worker"_s), slotCount);
}

Result<OpenedQueue> openQueue(const QueueWish &wish)
{
    EngineCore::Options options;
    options.dataFolder = dataFolderOf(wish.dataFolder);
    options.dispatching.now = [] { return QDateTime::currentDateTimeUtc(); };
    if (wish.isDispatching) {
        options.dispatching.limits = limitsOf(wish);
        if (wish.isInProcess)
            options.dispatching.capabilities = probeCapabilities();
        options.dispatching.freeBytes = roomAt;
        options.fileBytes = [](const QString &path) { return std::int64_t(QFileInfo(path).size()); };
        options.makeRunner = [wish, slotCount = options.dispatching.limits.jobsAtOnce] {
            return makeRunner(wish, slotCount);
        };
        if (!wish.isInProcess)
            options.makeInnerRunner = [] { return std::make_unique<LocalRunner>(mostInnerRuns); };
    }
    Result<LocalEngine::Opened> opened = LocalEngine::open(std::move(options), makeLooker(wish));
    if (!opened)
        return opened.error();
    return OpenedQueue{std::move(opened->engine), opened->remarks};
}

Result<OpenedPort> openPort(Engine *engine, const PortWish &wish)
{
    Port::Options options;
    options.place.port = quint16(wish.port);
    if (!wish.listen.isEmpty())
        options.place.address = wish.listen;
    options.place.certificate = wish.certificate;
    options.place.certificateKey = wish.certificateKey;
    options.isUnencryptedMeant = wish.isUnencryptedMeant;
    options.hostNames = wish.hostNames;
    options.dataFolder = dataFolderOf(wish.dataFolder);
    options.results = wish.results;
    options.roots = wish.roots;
    options.mayDeleteFiles = wish.mayDeleteFiles;
    options.buckets = wish.buckets;
    options.allowedHooks = wish.allowedHooks;
    options.origins = wish.origins;
    options.sources.hosts = wish.sourceHosts;
    options.sources.isNetworkAllowed = wish.isNetworkAllowed;
    Result<std::unique_ptr<Port>> port = Port::open(engine, options);
    if (!port)
        return port.error();
    const QString address = (*port)->address();
    const QString tokenPath = (*port)->tokenPath();
    // Shared since its kind is forgotten here, which a unique_ptr cannot.
    const QString warning = (*port)->warning();
    return OpenedPort{std::shared_ptr<Port>(*std::move(port)), address, tokenPath, warning};
}

NamedKeys namedKeys(const QString &dataFolder) { return NamedKeys(portKeysFolder(dataFolderOf(dataFolder))); }

Result<QList<PortKeyRow>> listPortKeys(const QString &dataFolder)
{
    const Result<QList<NamedKey>> keys = namedKeys(dataFolder).all();
    if (!keys)
        return keys.error();
    QList<PortKeyRow> rows;
    for (const NamedKey &key : *keys)
        rows += {key.name, key.rights == KeyRights::ReadOnly, key.madeAt};
    return rows;
}

Result<QString> addPortKey(const QString &dataFolder, const QString &name, bool isReadOnly)
{
    const Result<QByteArray> key =
        namedKeys(dataFolder)
            .add(name, isReadOnly ? KeyRights::ReadOnly : KeyRights::Full, QDateTime::currentDateTimeUtc());
    return key ? Result<QString>(QString::fromLatin1(*key)) : key.error();
}

Result<> removePortKey(const QString &dataFolder, const QString &name) { return namedKeys(dataFolder).remove(name); }

} // namespace

Services makeServices()
{
    Services services;
    services.probe = [](const QString &path, const std::stop_token &stop) { return probe(path, stop); };
    services.lint = lintPresentation;
    services.plan = planOnly;
    services.openRunner = openLocalRunner;
    services.makeStaging = makeStaging;
    services.removeStaging = removeStaging;
    services.publish = publishOutputs;
    services.readForeignJob = readVideoSdkJob;
    services.openQueue = openQueue;
    services.openPort = openPort;
    services.portKeys = {listPortKeys, addPortKey, removePortKey};
    services.cpuCount = QThread::idealThreadCount();
    return services;
}

#ifdef ZOETROPE_GUI
int openWindow(int &argc, char **argv, const QStringList &paths)
{
    QueueWish wish;
    wish.isDispatching = true;
    WindowServices services;
    services.dataFolder = dataFolderOf(wish.dataFolder);
    services.open = [wish]() -> Result<WindowServices::Opened> {
        Result<OpenedQueue> opened = openQueue(wish);
        if (!opened)
            return opened.error();
        return WindowServices::Opened{std::move(opened->engine), opened->remarks};
    };
    services.makePort = [folder = services.dataFolder](
                            Engine *engine) { return std::make_unique<WindowPortSwitch>(engine, folder); };
    return runWindow(argc, argv, paths, services);
}
#endif

std::optional<int> runAsChild(const char *word)
{
    if (std::strcmp(word, "worker") == 0)
        return runWorkerSession();
    if (std::strcmp(word, "looker") == 0)
        return runLookSession();
    return std::nullopt;
}

} // namespace Zoetrope
