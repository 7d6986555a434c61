// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/windowport.h"

#include "engine/base/errortext.h"
#include "ui/settings/windowsettings.h"

#include <QUrl>

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds tellingDelay{200};

} // namespace

WindowPort::WindowPort(PortSwitch *port, QObject *parent)
    : QObject(parent)
    , m_switch(port)
{
    m_telling.setSingleShot(true);
    m_telling.setInterval(tellingDelay);
    connect(&m_telling, &QTimer::timeout, this, &WindowPort::deliveriesChanged);
    if (m_switch)
        connect(m_switch, &PortSwitch::deliveriesChanged, this, [this] {
            if (!m_telling.isActive())
                m_telling.start();
        });
}

void WindowPort::apply(const WindowSettings &settings)
{
    const PortSwitch::Wish wish{settings.port, settings.portRoots, settings.portOrigins, settings.portSourceHosts,
        settings.isPortNetworkAllowed, settings.portHookHosts, settings.isPortOfNetwork,
        settings.isPortOfNetwork ? settings.portCertificate : QString(),
        settings.isPortOfNetwork ? settings.portCertificateKey : QString()};
    if (!m_switch || (settings.isPortOpen == m_isWanted && (!m_isWanted || wish == m_wish)))
        return;
    m_isWanted = settings.isPortOpen;
    m_wish = wish;
    m_fault.clear();
    if (m_isWanted)
        open();
    else
        m_switch->close();
    Q_EMIT changed();
}

void WindowPort::open()
{
    if (m_wish.isOfNetwork && (m_wish.certificate.isEmpty() || m_wish.certificateKey.isEmpty())) {
        m_switch->close();
        m_fault = tr("Other machines are let in over TLS alone: choose a certificate and its key.");
    } else if (const Result<> opened = m_switch->open(m_wish); !opened) {
        m_fault = errorText(opened.error());
    }
}

QString WindowPort::address() const { return m_switch ? m_switch->address() : QString(); }

QString WindowPort::token() const
{
    if (address().isEmpty())
        return {}; // made when it is first needed
    const Result<QString> token = m_switch->token();
    return token ? *token : QString();
}

void WindowPort::renewToken()
{
    const Result<> renewed = m_switch->renewToken();
    m_fault = renewed ? QString() : errorText(renewed.error());
    Q_EMIT changed();
}

QList<PortKey> WindowPort::keys() const
{
    const Result<QList<PortKey>> keys = m_switch->keys();
    return keys ? *keys : QList<PortKey>();
}

Result<QString> WindowPort::addKey(const QString &name, bool isReadOnly)
{
    Result<QString> key = m_switch->addKey(name, isReadOnly);
    Q_EMIT changed();
    return key;
}

void WindowPort::removeKey(const QString &name)
{
    const Result<> removed = m_switch->removeKey(name);
    m_fault = removed ? m_fault : errorText(removed.error());
    Q_EMIT changed();
}

Result<QList<PortDelivery>> WindowPort::deliveries(JobId job) const
{
    return m_switch ? m_switch->deliveries(job) : QList<PortDelivery>();
}

QString WindowPort::stateText() const
{
    if (!m_isWanted)
        return m_switch ? tr("Port closed") : QString();
    return m_fault.isEmpty() ? tr("Port %1").arg(QUrl(address()).port()) : tr("Port %1 not open").arg(m_wish.number);
}

} // namespace Zoetrope
