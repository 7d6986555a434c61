// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowportswitch.h"
#include "tests/support/fakeengine.h"
#include "tests/support/hookreceiver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

/// The port as the window has it: whom it told of a job is known while it is open, and afterwards.
class TestWindowPortSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whomItToldIsKnownEvenOnceItIsClosed()
    {
        const QTemporaryDir folder;
        FakeEngine engine;
        HookReceiver receiver;
        WindowPortSwitch port(&engine, folder.path());
        QCOMPARE(port.deliveries(JobId{1})->size(), 0); // nothing was ever opened
        const Result<> opened = port.open({});
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
        const QSignalSpy changed(&port, &PortSwitch::deliveriesChanged);
        JobOrder order;
        order.spec.sources = {u"/in/a.mp4"_s};
        order.spec.outputs = builtInPresets().first().outputs;
        order.destination = u"/out"_s;
        order.origin = {{u"dialect"_s, u"native"_s}, {u"webhook"_s, receiver.address()}};
        static_cast<void>(engine.submit({order}));
        const JobId job = engine.last();
        engine.succeed(job);
        const auto last = [&] { return port.deliveries(job)->value(0); };
        QTRY_COMPARE(last().state, PortDelivery::State::Accepted);
        QVERIFY(changed.size() > 1); // made, and accepted
        QCOMPARE(last().status, 200);
        QCOMPARE(last().tries, 1);
        const QList<PortDelivery> whileOpen = *port.deliveries(job);
        port.close();
        QCOMPARE(*port.deliveries(job), whileOpen);
    }
};

QTEST_GUILESS_MAIN(TestWindowPortSwitch)
#include "tst_windowportswitch.moc"
