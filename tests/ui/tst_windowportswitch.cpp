// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowportswitch.h"
#include "tests/support/fakeengine.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/madecertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
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

    void otherMachinesAreToldAnAddressOfTheirOwn()
    {
        const QTemporaryDir folder;
        FakeEngine engine;
        WindowPortSwitch port(&engine, folder.path());
        QVERIFY(port.open({}).has_value());
        QVERIFY(port.address().startsWith(u"http://127.0.0.1:"_s));
        PortSwitch::Wish wish;
        wish.isOfNetwork = true;
        wish.certificate = folder.filePath(u"a.pem"_s);
        wish.certificateKey = folder.filePath(u"a.key"_s);
        QVERIFY(!port.open(wish)); // the files are not there
        QVERIFY(writeCertificate(wish.certificate, wish.certificateKey));
        QVERIFY(port.open(wish).has_value());
        const QUrl address(port.address());
        QCOMPARE(address.scheme(), u"https"_s);
        QCOMPARE(address.host(), QSysInfo::machineHostName().toLower());

        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(u"https://127.0.0.1:%1/zoetrope/v1/jobs"_s.arg(address.port())));
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(wish.certificate));
        request.setSslConfiguration(trust);
        const auto statusOf = [&network](const QNetworkRequest &asked) {
            const std::unique_ptr<QNetworkReply> reply(network.get(asked));
            (void)QTest::qWaitFor([&] { return reply->isFinished(); });
            return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        };
        QCOMPARE(statusOf(request), 401);
        request.setRawHeader("Authorization", "Bearer " + port.token()->toLatin1());
        request.setRawHeader("Host", address.host().toLatin1() + ':' + QByteArray::number(address.port()));
        QCOMPARE(statusOf(request), 200);
        request.setRawHeader("Host", "elsewhere.example");
        QVERIFY(statusOf(request) != 200);
    }
};

QTEST_GUILESS_MAIN(TestWindowPortSwitch)
#include "tst_windowportswitch.moc"
