// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowportswitch.h"

#include <QFileInfo>
#include <QNetworkInterface>
#include <QSysInfo>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

PortDelivery::State stateOf(DeliveryEnd end)
{
    switch (end) {
    case DeliveryEnd::Waiting:
        return PortDelivery::State::Waiting;
    case DeliveryEnd::Accepted:
        return PortDelivery::State::Accepted;
    case DeliveryEnd::GivenUp:
        return PortDelivery::State::GivenUp;
    case DeliveryEnd::Refused:
        return PortDelivery::State::Refused;
    case DeliveryEnd::Superseded:
        break;
    }
    return PortDelivery::State::Superseded;
}

PortDelivery shown(const Delivery &delivery)
{
    return {delivery.address, stateOf(delivery.end), delivery.tries, delivery.status, delivery.fault, delivery.madeAt,
        delivery.dueAt, delivery.endedAt};
}

/// By which other machines may call this one.
QStringList namesOfThisMachine()
{
    const QString name = QSysInfo::machineHostName();
    QStringList names{name, name + u".local"_s};
    for (QHostAddress address : QNetworkInterface::allAddresses()) {
        address.setScopeId({});
        names += address.toString();
    }
    return names;
}

} // namespace

WindowPortSwitch::WindowPortSwitch(Engine *engine, QString dataFolder)
    : m_engine(engine)
    , m_dataFolder(std::move(dataFolder))
{
}

Result<> WindowPortSwitch::open(const Wish &wish)
{
    if (m_port && wish == m_wish)
        return {}; // a window that takes another's place wants what is there already
    close();
    m_wish = wish;
    Port::Options options;
    options.place.port = quint16(wish.number);
    if (wish.isOfNetwork) {
        options.place.address = u"0.0.0.0"_s;
        options.place.certificate = wish.certificate;
        options.place.certificateKey = wish.certificateKey;
        options.hostNames = namesOfThisMachine();
    }
    options.dataFolder = m_dataFolder;
    options.roots = wish.roots;
    options.origins = wish.origins;
    options.sources.hosts = wish.sourceHosts;
    options.sources.isNetworkAllowed = wish.isNetworkAllowed;
    options.allowedHooks = wish.hookHosts;
    options.deliveriesChanged = [this] { Q_EMIT deliveriesChanged(); };
    Result<std::unique_ptr<Port>> port = Port::open(m_engine, options);
    if (!port)
        return port.error();
    m_port = *std::move(port);
    return {};
}

/// Nobody can call "all addresses": others are told this machine's name.
QString WindowPortSwitch::address() const
{
    if (!m_port || !m_wish.isOfNetwork)
        return m_port ? m_port->address() : QString();
    QUrl url(m_port->address());
    url.setHost(QSysInfo::machineHostName());
    return url.toString();
}

Result<QString> WindowPortSwitch::token()
{
    const Result<PortKeys> keys = openPortKeys(portKeysFolder(m_dataFolder));
    if (!keys)
        return keys.error();
    return QString::fromLatin1(keys->token);
}

Result<> WindowPortSwitch::renewToken()
{
    if (Result<> renewed = renewPortToken(portKeysFolder(m_dataFolder)); !renewed || !m_port)
        return renewed;
    close();
    return open(m_wish);
}

Result<QList<PortKey>> WindowPortSwitch::keys()
{
    const Result<QList<NamedKey>> known = NamedKeys(portKeysFolder(m_dataFolder)).all();
    if (!known)
        return known.error();
    QList<PortKey> keys;
    for (const NamedKey &key : *known)
        keys += {key.name, key.rights == KeyRights::ReadOnly, key.madeAt};
    return keys;
}

Result<QString> WindowPortSwitch::addKey(const QString &name, bool isReadOnly)
{
    const Result<QByteArray> key =
        NamedKeys(portKeysFolder(m_dataFolder))
            .add(name, isReadOnly ? KeyRights::ReadOnly : KeyRights::Full, QDateTime::currentDateTimeUtc());
    return key ? Result<QString>(QString::fromLatin1(*key)) : key.error();
}

Result<> WindowPortSwitch::removeKey(const QString &name)
{
    return NamedKeys(portKeysFolder(m_dataFolder)).remove(name);
}

Result<QList<PortDelivery>> WindowPortSwitch::deliveries(JobId job)
{
    const Result<QList<Delivery>> kept = m_port ? m_port->deliveries(job) : keptDeliveries(job);
    if (!kept)
        return kept.error();
    QList<PortDelivery> all;
    for (const Delivery &delivery : *kept)
        all += shown(delivery);
    return all;
}

/// While the port is closed, nobody else has its outbox open.
Result<QList<Delivery>> WindowPortSwitch::keptDeliveries(JobId job) const
{
    const QString path = outboxPath(portKeysFolder(m_dataFolder));
    if (!QFileInfo::exists(path))
        return QList<Delivery>();
    const Result<std::unique_ptr<OutboxStore>> store = OutboxStore::open(path, QDateTime::currentDateTimeUtc());
    return store ? (*store)->deliveries(job) : Result<QList<Delivery>>(store.error());
}

} // namespace Zoetrope
