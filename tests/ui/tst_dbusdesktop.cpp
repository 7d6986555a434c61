// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/dbusdesktop.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServer>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

/// logind as far as it is asked, and an ear for the launcher; each lock is one end of a pipe.
class Login final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~Login() override
    {
        if (m_pipe >= 0)
            ::close(m_pipe);
    }

    /// The other end of the last lock was closed.
    [[nodiscard]] bool isLockReleased() const
    {
        char byte = 0;
        return m_pipe >= 0 && ::read(m_pipe, &byte, 1) == 0;
    }

    QString canSuspend = u"yes"_s;
    QString canPowerOff = u"challenge"_s;
    bool isRefusing = false;
    QStringList calls;
    QStringList inhibited; ///< what, who, why, mode
    QVariantMap launcher;

public Q_SLOTS:
    QString CanSuspend() { return canSuspend; }
    QString CanPowerOff() { return canPowerOff; }
    void Suspend(bool isInteractive) { take(u"Suspend"_s, isInteractive); }
    void PowerOff(bool isInteractive) { take(u"PowerOff"_s, isInteractive); }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        inhibited = {what, who, why, mode};
        std::array<int, 2> ends{};
        if (m_pipe >= 0)
            ::close(m_pipe);
        if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        m_pipe = ends[0];
        QDBusUnixFileDescriptor lock(ends[1]);
        ::close(ends[1]); // the lock has its own
        Q_EMIT changed();
        return lock;
    }
    void hear(const QString &program, const QVariantMap &update)
    {
        launcher = update;
        launcher.insert(u"program"_s, program);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    void take(const QString &call, bool isInteractive)
    {
        if (isRefusing)
            sendErrorReply(QDBusError::AccessDenied, u"Not now."_s);
        calls += call + (isInteractive ? u" asking"_s : u" silently"_s);
        Q_EMIT changed();
    }

    int m_pipe = -1;
};

/// The real calls, over a connection from this program to itself: no bus of the machine is touched.
class TestDbusDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatStandsInTheWayIsSaid();
    void theMachineGoesWithoutAQuestion();
    void aRefusalIsTold();
    void theMachineIsKeptAwakeByALockThatIsLetGo();
    void aLockThatComesTooLateIsLetGo();
    void theLauncherHearsOfEachPercentOnce();
    void withoutABusNothingHappensAndThatIsSaid();

private:
    [[nodiscard]] QString obstacle(PowerDeed deed)
    {
        const QFuture<QString> asked = m_desktop->obstacle(deed);
        QFutureWatcher<QString> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(asked);
        return finished.isEmpty() && !finished.wait() ? u"no answer"_s : asked.result();
    }

    std::unique_ptr<QDBusServer> m_server;
    std::unique_ptr<Login> m_login;
    std::unique_ptr<DbusDesktop> m_desktop;
};

void TestDbusDesktop::init()
{
    m_login = std::make_unique<Login>();
    m_server = std::make_unique<QDBusServer>();
    m_server->setAnonymousAuthenticationAllowed(true);
    QVERIFY2(m_server->isConnected(), qPrintable(m_server->lastError().message()));
    QSignalSpy arrived(m_server.get(), &QDBusServer::newConnection);
    connect(m_server.get(), &QDBusServer::newConnection, m_login.get(), [this](const QDBusConnection &connection) {
        QDBusConnection mine(connection);
        mine.registerObject(u"/org/freedesktop/login1"_s, m_login.get(), QDBusConnection::ExportAllSlots);
        mine.connect({}, u"/com/canonical/unity/launcherentry/zoetrope"_s, u"com.canonical.Unity.LauncherEntry"_s,
            u"Update"_s, m_login.get(), SLOT(hear(QString, QVariantMap)));
    });
    const QDBusConnection bus = QDBusConnection::connectToPeer(m_server->address(), u"test"_s);
    QVERIFY(bus.isConnected());
    QVERIFY(!arrived.isEmpty() || arrived.wait());
    m_desktop = std::make_unique<DbusDesktop>(DbusDesktop::Buses{[bus] { return bus; }, [bus] { return bus; }});
}

void TestDbusDesktop::cleanup()
{
    m_desktop.reset();
    QDBusConnection::disconnectFromPeer(u"test"_s);
    m_server.reset();
    m_login.reset();
}

void TestDbusDesktop::whatStandsInTheWayIsSaid()
{
    QCOMPARE(obstacle(PowerDeed::Sleep), QString());
    QVERIFY(obstacle(PowerDeed::ShutDown).contains(u"password"_s));
    m_login->canSuspend = u"na"_s;
    m_login->canPowerOff = u"no"_s;
    QVERIFY(obstacle(PowerDeed::Sleep).contains(u"cannot"_s));
    QVERIFY(obstacle(PowerDeed::ShutDown).contains(u"allow"_s));
}

void TestDbusDesktop::theMachineGoesWithoutAQuestion()
{
    m_desktop->perform(PowerDeed::Sleep);
    QTRY_COMPARE(m_login->calls, QStringList{u"Suspend silently"_s});
    m_desktop->perform(PowerDeed::ShutDown);
    QTRY_COMPARE(m_login->calls.last(), u"PowerOff silently"_s);
}

void TestDbusDesktop::aRefusalIsTold()
{
    m_login->isRefusing = true;
    QSignalSpy failed(m_desktop.get(), &Desktop::failed);
    m_desktop->perform(PowerDeed::Sleep);
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toString(), u"Not now."_s);
}

void TestDbusDesktop::theMachineIsKeptAwakeByALockThatIsLetGo()
{
    m_desktop->keepAwake(true);
    m_desktop->keepAwake(true); // said again with every change of the queue
    QTRY_COMPARE(m_login->inhibited.value(0), u"sleep:idle"_s);
    QCOMPARE(m_login->inhibited.value(3), u"block"_s);
    QCOMPARE(obstacle(PowerDeed::Sleep), QString()); // by now the lock has arrived
    QVERIFY(!m_login->isLockReleased());
    m_desktop->keepAwake(false);
    QTRY_VERIFY(m_login->isLockReleased());
}

void TestDbusDesktop::aLockThatComesTooLateIsLetGo()
{
    m_desktop->keepAwake(true);
    m_desktop->keepAwake(false);
    QTRY_VERIFY(m_login->isLockReleased());
    m_desktop->keepAwake(true);
    QCOMPARE(obstacle(PowerDeed::Sleep), QString());
    QVERIFY(!m_login->isLockReleased());
}

void TestDbusDesktop::theLauncherHearsOfEachPercentOnce()
{
    QSignalSpy heard(m_login.get(), &Login::changed);
    m_desktop->showProgress(0.421);
    m_desktop->showProgress(0.429);
    m_desktop->showProgress(-1);
    QTRY_COMPARE(m_login->launcher.value(u"progress-visible"_s), QVariant(false));
    QCOMPARE(heard.size(), 2);
    QCOMPARE(m_login->launcher.value(u"program"_s).toString(), u"application://zoetrope.desktop"_s);
}

void TestDbusDesktop::withoutABusNothingHappensAndThatIsSaid()
{
    const auto none = [] { return QDBusConnection(u"there is none of this name"_s); };
    m_desktop = std::make_unique<DbusDesktop>(DbusDesktop::Buses{none, none});
    QVERIFY(!obstacle(PowerDeed::Sleep).isEmpty());
    m_desktop->keepAwake(true);
    m_desktop->showProgress(0.5);
    QSignalSpy failed(m_desktop.get(), &Desktop::failed);
    m_desktop->perform(PowerDeed::ShutDown);
    QVERIFY(failed.wait());
}

QTEST_MAIN(TestDbusDesktop)
#include "tst_dbusdesktop.moc"
