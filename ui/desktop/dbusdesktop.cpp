// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/dbusdesktop.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto login = "org.freedesktop.login1"_L1;
constexpr auto loginPath = "/org/freedesktop/login1"_L1;
constexpr auto loginManager = "org.freedesktop.login1.Manager"_L1;
constexpr auto launcher = "com.canonical.Unity.LauncherEntry"_L1;
constexpr auto launcherPath = "/com/canonical/unity/launcherentry/zoetrope"_L1;
constexpr auto launcherName = "application://zoetrope.desktop"_L1;
constexpr int answerTime_ms = 5000;

QString methodOf(PowerDeed deed) { return deed == PowerDeed::Sleep ? u"Suspend"_s : u"PowerOff"_s; }

/// logind's answer to CanSuspend and CanPowerOff, in words; empty for yes.
QString obstacleFrom(const QString &answer)
{
    if (answer == "yes"_L1)
        return {};
    if (answer == "challenge"_L1)
        return DbusDesktop::tr("The system would ask for a password first.");
    if (answer == "no"_L1)
        return DbusDesktop::tr("The system does not allow it.");
    return DbusDesktop::tr("This machine cannot do it.");
}

} // namespace

DbusDesktop::DbusDesktop(Buses buses, QObject *parent)
    : Desktop(parent)
    , m_buses(std::move(buses))
{
}

QDBusPendingCall DbusDesktop::askManager(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(login, loginPath, loginManager, method);
    call.setArguments(arguments);
    const QDBusConnection bus = m_buses.system();
    if (!bus.isConnected()) // its calls would never be answered
        return QDBusPendingCall::fromError(QDBusError(QDBusError::Disconnected, tr("There is no system bus.")));
    return bus.asyncCall(call, answerTime_ms);
}

QFuture<QString> DbusDesktop::obstacle(PowerDeed deed)
{
    // Shared since a slot must be copyable.
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    auto *watcher = new QDBusPendingCallWatcher(askManager(u"Can"_s + methodOf(deed), {}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [promise](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QString> reply = *call;
        promise->addResult(
            reply.isError() ? tr("There is no login service (logind) that could do it.") : obstacleFrom(reply.value()));
        promise->finish();
    });
    return promise->future();
}

void DbusDesktop::perform(PowerDeed deed)
{
    constexpr bool mayAskForPassword = false; // nobody is there
    auto *watcher = new QDBusPendingCallWatcher(askManager(methodOf(deed), {mayAskForPassword}), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        if (call->isError())
            Q_EMIT failed(call->error().message());
    });
}

void DbusDesktop::keepAwake(bool isKept)
{
    if (isKept == m_isKeptAwake)
        return;
    m_isKeptAwake = isKept;
    const quint64 wish = ++m_wish;
    m_lock = {};
    if (!isKept)
        return;
    const QVariantList arguments{u"sleep:idle"_s, u"Zoetrope"_s, tr("Videos are being encoded"), u"block"_s};
    auto *watcher = new QDBusPendingCallWatcher(askManager(u"Inhibit"_s, arguments), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, wish](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *call;
        // A lock that nobody wants any more closes with the reply. Without one the machine may sleep: the jobs survive
        // it.
        if (!reply.isError() && wish == m_wish)
            m_lock = reply.value();
    });
}

void DbusDesktop::showProgress(double fraction)
{
    const int percent = fraction < 0 ? -1 : int(fraction * 100);
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    QDBusMessage update = QDBusMessage::createSignal(launcherPath, launcher, u"Update"_s);
    update << QString(launcherName)
           << QVariantMap{{u"progress"_s, std::max(0.0, fraction)}, {u"progress-visible"_s, fraction >= 0}};
    m_buses.session().send(update);
}

} // namespace Zoetrope
