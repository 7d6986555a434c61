// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/desktop.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <functional>

namespace Zoetrope {

/// The desktop as systemd-logind and the launchers of GNOME, KDE and their like know it.
///
/// Owns:    the lock that keeps the machine awake: an open descriptor, so that it ends with the program.
/// Threads: as Desktop. A bus is first spoken to when something is wanted of it.
/// Source:  org.freedesktop.login1(5): CanSuspend, Suspend, CanPowerOff, PowerOff, Inhibit; Unity's LauncherEntry API.
class DbusDesktop final : public Desktop
{
    Q_OBJECT

public:
    struct Buses
    {
        std::function<QDBusConnection()> system = &QDBusConnection::systemBus;
        std::function<QDBusConnection()> session = &QDBusConnection::sessionBus;
    };

    explicit DbusDesktop(Buses buses, QObject *parent = nullptr);

    QFuture<QString> obstacle(PowerDeed deed) override;
    void perform(PowerDeed deed) override;
    void keepAwake(bool isKept) override;
    void showProgress(double fraction) override;

private:
    [[nodiscard]] QDBusPendingCall askManager(const QString &method, const QVariantList &arguments) const;

    Buses m_buses;
    bool m_isKeptAwake = false; ///< wanted; the lock may still be on its way
    quint64 m_wish = 0; ///< of which the lock that comes is the answer
    QDBusUnixFileDescriptor m_lock;
    int m_shownPercent = -1;
};

} // namespace Zoetrope
