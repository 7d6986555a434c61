// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/door.h"
#include "app/api/httpserver.h"
#include "app/api/keyring.h"
#include "app/api/outbox.h"
#include "app/api/portfolders.h"
#include "app/api/portkeys.h"
#include "app/api/uploadshelf.h"
#include "app/fetch/sourcefetcher.h"
#include "engine/engine.h"

#include <chrono>
#include <deque>
#include <vector>

namespace Zoetrope {

/// The local port: who may come in, and through which door. Every request passes here before its body is read.
///
///   httpserver -> Port::admit (Host, Origin, rate, token, body) -> Port::handle -> a door's handler -> Engine
///
/// Owns:    the doors, the uploads and the server; the engine outlives it.
/// Threads: made and destroyed on the engine's thread, where handlers run; admit() and handle() on the server's.
class Port final : public RequestHandler
{
public:
    struct Options
    {
        HttpPlace place;
        bool isUnencryptedMeant = false; ///< lets other machines in without TLS: the operator knows
        QStringList hostNames; ///< by which clients call this machine, beside its loopback names and the address
        QString dataFolder; ///< keys and uploads are kept in it
        QString results; ///< empty: in the data folder
        QStringList roots;
        QMap<QString, QString> buckets; ///< folders by the names of the buckets they stand for
        QStringList origins; ///< of web pages that may ask, as in `https://app.example.org`
        bool mayDeleteFiles = false; ///< whether a dialect that deletes results with their job does so
        QStringList allowedHooks; ///< hosts, beyond this machine, that webhooks may call
        SourceRules sources; ///< from where sources are fetched: from nowhere unless said
        std::function<void()> deliveriesChanged; ///< called on the engine's thread
        int requestsPerSecond = 5000;
        HttpLimits limits;
    };
    /// Clients are answered when it returns.
    /// Errors:  of the keys, the folders and the address; UsageInvalid for one that other machines reach, without TLS.
    [[nodiscard]] static Result<std::unique_ptr<Port>> open(Engine *engine, const Options &options);
    ~Port() override;
    Port(const Port &) = delete;
    Port &operator=(const Port &) = delete;

    [[nodiscard]] QString address() const; ///< `http://127.0.0.1:8470`
    /// What the operator is to be told of it; empty while only this machine reaches it.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] const QString &tokenPath() const { return m_keys.tokenPath; }

    /// What was told of a job to those who asked for it, oldest first.
    [[nodiscard]] Result<QList<Delivery>> deliveries(JobId job) { return m_outbox->deliveries(job); }

    [[nodiscard]] Admission admit(const RequestHead &head) override;
    void handle(Request request, Answer answer) override;
    [[nodiscard]] Reply refusal(const RequestHead &head, int status, const QString &text) override;

private:
    using MonotonicTime = std::chrono::steady_clock::time_point;
    struct Entrance
    {
        Door *door = nullptr;
        QString prefix; ///< as the client used it; empty at the root
        QString path; ///< without it
    };

    Port(Options options, PortKeys keys, UploadShelf shelf);
    [[nodiscard]] QString scheme() const;
    [[nodiscard]] Entrance entranceOf(const RequestHead &head) const;
    [[nodiscard]] static Reply refuse(const Entrance &entrance, int status, const QString &text);
    /// With what the browser must hear, if a page asks that may.
    [[nodiscard]] Reply forPage(Reply reply, const RequestHead &head) const;
    [[nodiscard]] std::optional<Reply> refusalOf(const RequestHead &head, const Entrance &entrance);
    [[nodiscard]] bool isTooFast(MonotonicTime now);
    /// Nothing for who may do what he asks for.
    [[nodiscard]] std::optional<Reply> refuseCredential(
        const QByteArray &credential, const Entrance &entrance, const RequestHead &inside);
    [[nodiscard]] Reply refuseStranger(const Entrance &entrance, const RequestHead &head, MonotonicTime now);

    Options m_options;
    PortKeys m_keys;
    KeyRing m_ring;
    quint16 m_port = 0;
    QByteArrayList m_hostNames;
    MonotonicTime m_second; ///< the server's thread alone, as are the next two
    int m_inThisSecond = 0;
    std::deque<MonotonicTime> m_strangers; ///< when wrong tokens were shown
    UploadShelf m_shelf; ///< one for all doors
    std::unique_ptr<Outbox> m_outbox; ///< the doors speak for their jobs in it
    std::unique_ptr<SourceFetcher> m_fetcher;
    std::vector<std::unique_ptr<Door>> m_doors; ///< the first one answers for paths that nobody knows
    QObject m_home; ///< on the engine's thread: queued calls go there
    std::unique_ptr<HttpServer> m_server; ///< last, so that it ends first
};

} // namespace Zoetrope
