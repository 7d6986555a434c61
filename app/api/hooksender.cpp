// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/hooksender.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::seconds timeLimit{10};
constexpr qint64 largestAnswer = 65536;

} // namespace

struct HookSender::Try
{
    HookMessage message;
    QUrl url;
    Take take;
    QList<QHostAddress> addresses; ///< not tried yet
    QPointer<QNetworkReply> reply;
    QTimer limit;
    qint64 bytes = 0;
    bool isTooLate = false;
    bool isDone = false;

    void finish(const HookAnswer &answer)
    {
        if (std::exchange(isDone, true))
            return;
        limit.stop();
        take(answer);
    }
    void giveUpWaiting()
    {
        isTooLate = true;
        if (reply)
            reply->abort(); // which finishes it
        finish({HookAnswer::Kind::Failed, 0, u"no answer within 10 s"_s});
    }
};

bool isHookAddressAllowed(const QHostAddress &given, bool isHostListed)
{
    const QHostAddress address = plainAddress(given);
    if (address.isLoopback())
        return true;
    return isHostListed && !isNobodysAddress(address);
}

HookSender::HookSender(QStringList allowedHosts, Resolve resolve)
    : m_allowedHosts(std::move(allowedHosts))
    , m_resolve(std::move(resolve))
{
    goStraight(&m_network);
}

void HookSender::send(const HookMessage &message, Take take)
{
    auto tried = std::make_shared<Try>();
    tried->message = message;
    tried->take = std::move(take);
    const Result<QUrl> url = webUrl(message.address);
    if (!url) {
        QMetaObject::invokeMethod(
            &m_context,
            [tried] {
                tried->finish({HookAnswer::Kind::Refused, 0, u"no http or https address"_s});
            },
            Qt::QueuedConnection);
        return;
    }
    tried->url = *url;
    tried->limit.setSingleShot(true);
    QObject::connect(&tried->limit, &QTimer::timeout, &m_context, [weak = std::weak_ptr(tried)] {
        if (const auto late = weak.lock())
            late->giveUpWaiting();
    });
    tried->limit.start(timeLimit);
    resolveHost(*url, m_resolve, &m_context, [this, tried](const QList<QHostAddress> &addresses) {
        tried->addresses = addresses;
        connectTo(tried);
    });
}

void HookSender::connectTo(const std::shared_ptr<Try> &tried)
{
    if (tried->isDone)
        return;
    if (tried->addresses.isEmpty())
        return tried->finish({HookAnswer::Kind::Failed, 0, u"the host's name has no address"_s});
    const bool isListed = m_allowedHosts.contains(tried->url.host(), Qt::CaseInsensitive);
    const auto isAllowed = [isListed](const QHostAddress &address) { return isHookAddressAllowed(address, isListed); };
    // A name that leads here and elsewhere is not to be trusted with either.
    if (!std::all_of(tried->addresses.cbegin(), tried->addresses.cend(), isAllowed)) {
        return tried->finish({HookAnswer::Kind::Refused, 0,
            u"%1 is not this machine, and was not allowed (--allow-hook)"_s.arg(tried->url.host())});
    }
    const QHostAddress address = tried->addresses.takeFirst();
    follow(m_network.post(requestFor(*tried, address), tried->message.body), tried);
}

void HookSender::follow(QNetworkReply *reply, const std::shared_ptr<Try> &tried)
{
    tried->reply = reply;
    reply->setReadBufferSize(largestAnswer);
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [reply, tried] {
        tried->bytes += reply->readAll().size();
        if (tried->bytes > largestAnswer)
            reply->abort(); // the status is known by now, and the rest is nothing to us
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_context, [this, reply, tried] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status / 100 == 2)
            return tried->finish({HookAnswer::Kind::Accepted, status, {}});
        if (tried->isTooLate)
            return;
        if (status == 0 && !tried->addresses.isEmpty())
            return connectTo(tried);
        const QString fault = status == 0 ? reply->errorString()
            : status / 100 == 3           ? u"answered %1; redirects are not followed"_s.arg(status)
                                          : u"answered %1"_s.arg(status);
        tried->finish({HookAnswer::Kind::Failed, status, fault});
    });
}

QNetworkRequest HookSender::requestFor(const Try &tried, const QHostAddress &address)
{
    QNetworkRequest request = requestTo(tried.url, address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, tried.message.contentType);
    for (const auto &[name, value] : tried.message.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace Zoetrope
