// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch/outgoing.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype longestAddress = 2048;

struct Subnet
{
    const char *address;
    int bits;
};

constexpr Subnet specialIPv4[] = {{"0.0.0.0", 8}, {"10.0.0.0", 8}, {"100.64.0.0", 10}, {"127.0.0.0", 8},
    {"169.254.0.0", 16}, {"172.16.0.0", 12}, {"192.0.0.0", 24}, {"192.0.2.0", 24}, {"192.88.99.0", 24},
    {"192.168.0.0", 16}, {"198.18.0.0", 15}, {"198.51.100.0", 24}, {"203.0.113.0", 24}, {"224.0.0.0", 3}};
constexpr Subnet globalIPv6 = {"2000::", 3};
/// Within those: protocols, documentation, and two that carry an IPv4 address of anybody's choosing.
constexpr Subnet specialIPv6[] = {{"2001::", 23}, {"2001:db8::", 32}, {"2002::", 16}, {"3fff::", 20}};

bool isWithin(const QHostAddress &address, const Subnet &subnet)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(subnet.address)), subnet.bits);
}

QByteArray hostField(const QUrl &url)
{
    QUrl bare = url;
    bare.setUserInfo({});
    return bare.authority(QUrl::FullyEncoded).toLatin1();
}

} // namespace

Resolve systemResolve()
{
    return [](const QString &host, QObject *context, const TakeAddresses &take) {
        QHostInfo::lookupHost(host, context, [take](const QHostInfo &info) { take(info.addresses()); });
    };
}

void resolveHost(const QUrl &url, const Resolve &resolve, QObject *context, const TakeAddresses &take)
{
    if (QHostAddress literal; literal.setAddress(url.host())) {
        QMetaObject::invokeMethod(
            context, [take, literal] { take({literal}); }, Qt::QueuedConnection);
        return;
    }
    resolve(url.host(), context, [take](QList<QHostAddress> addresses) {
        std::stable_partition(addresses.begin(), addresses.end(),
            [](const QHostAddress &address) { return address.protocol() == QHostAddress::IPv4Protocol; });
        take(addresses);
    });
}

Result<QUrl> webUrl(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (address.size() <= longestAddress && url.isValid() && isWeb && !url.host().isEmpty())
        return url;
    return Error{ErrorCode::SpecInvalid, {}, u"must be an http or https address"_s};
}

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 inner = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(inner) : address;
}

bool isNobodysAddress(const QHostAddress &given)
{
    const QHostAddress address = plainAddress(given);
    return address.isNull() || address == QHostAddress(QHostAddress::AnyIPv6) || address.isMulticast()
        || address.isBroadcast() || address.isLinkLocal() || address.isInSubnet(QHostAddress(u"0.0.0.0"_s), 8);
}

bool isPublicAddress(const QHostAddress &given)
{
    const QHostAddress address = plainAddress(given);
    const auto holds = [&address](const Subnet &subnet) { return isWithin(address, subnet); };
    if (address.protocol() == QHostAddress::IPv4Protocol)
        return std::none_of(std::begin(specialIPv4), std::end(specialIPv4), holds);
    return address.protocol() == QHostAddress::IPv6Protocol && holds(globalIPv6)
        && std::none_of(std::begin(specialIPv6), std::end(specialIPv6), holds);
}

QNetworkRequest requestTo(const QUrl &url, const QHostAddress &address)
{
    QUrl target = url;
    target.setUserInfo({});
    target.setFragment({});
    target.setHost(plainAddress(address).toString());
    QNetworkRequest request(target);
    request.setPeerVerifyName(url.host());
    request.setRawHeader("Host", hostField(url));
    request.setRawHeader("User-Agent", "Zoetrope");
    if (!url.userInfo().isEmpty()) {
        const QString login = url.userName(QUrl::FullyDecoded) + u':' + url.password(QUrl::FullyDecoded);
        request.setRawHeader("Authorization", "Basic " + login.toUtf8().toBase64());
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

void goStraight(QNetworkAccessManager *network)
{
    network->setProxy(QNetworkProxy::NoProxy);
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

} // namespace Zoetrope
