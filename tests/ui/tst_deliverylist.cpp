// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/inspector/deliverylist.h"
#include "ui/inspector/logpage.h"
#include "ui/settings/windowport.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

/// Whom the port told of a job, as the Log tab shows it.
class TestDeliveryList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEndHasItsSentence();
    void theLogTabFollowsThePort();
    void jobsOfTheWindowTellNobody();
    void anOutboxThatCannotBeReadIsSaid();

private:
    /// A job that came to the port, selected, with the Log tab open.
    static JobId sendOne(WindowFixture &fixture, const QString &dialect);
    static DeliveryList *list(WindowFixture &fixture) { return fixture.window->findChild<DeliveryList *>(); }
    static QString shown(WindowFixture &fixture);
};

JobId TestDeliveryList::sendOne(WindowFixture &fixture, const QString &dialect)
{
    JobOrder order;
    order.spec.sources = {u"/in/a.mp4"_s};
    order.spec.outputs = fixture.window->desk()->defaults().outputs;
    order.destination = u"/out"_s;
    if (!dialect.isEmpty())
        order.origin = {{u"dialect"_s, dialect}};
    static_cast<void>(fixture.engine.submit({order}));
    fixture.window->queueTree()->select({fixture.model().at(0).key});
    fixture.window->inspector()->setCurrentIndex(fixture.window->inspector()->count() - 1);
    return fixture.engine.last();
}

QString TestDeliveryList::shown(WindowFixture &fixture)
{
    QStringList texts;
    for (const QLabel *label : list(fixture)->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void TestDeliveryList::everyEndHasItsSentence()
{
    PortDelivery delivery;
    delivery.madeAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(deliverySentence(delivery), u"Waits to be sent"_s);
    delivery.tries = 2;
    delivery.status = 503;
    delivery.fault = u"The receiver answered 503."_s;
    delivery.dueAt = delivery.madeAt;
    const QString again = deliverySentence(delivery);
    QVERIFY2(again.startsWith(u"Tried 2 time(s), again at "_s) && again.endsWith(delivery.fault), qPrintable(again));
    delivery.state = PortDelivery::State::GivenUp;
    delivery.endedAt = delivery.madeAt;
    QVERIFY(deliverySentence(delivery).startsWith(u"Given up at "_s));
    delivery.state = PortDelivery::State::Accepted;
    delivery.fault.clear();
    delivery.status = 204;
    const QString accepted = deliverySentence(delivery);
    QVERIFY2(accepted.contains(u"tried 2 time(s)"_s) && accepted.endsWith(u"answer 204"_s), qPrintable(accepted));
    delivery.tries = 1;
    QVERIFY(!deliverySentence(delivery).contains(u"tried"_s));
    delivery.state = PortDelivery::State::Refused;
    QVERIFY(deliverySentence(delivery).contains(u"not allowed"_s));
    delivery.state = PortDelivery::State::Superseded;
    QVERIFY(deliverySentence(delivery).contains(u"later message"_s));
}

void TestDeliveryList::theLogTabFollowsThePort()
{
    WindowFixture fixture;
    const JobId job = sendOne(fixture, u"zencoder"_s);
    QVERIFY(!list(fixture)->isVisible());
    PortDelivery delivery{u"http://127.0.0.1:9000/hook"_s, {}, 0, 0, {}, QDateTime::currentDateTimeUtc(), {}, {}};
    fixture.port.told[job] = {delivery};
    Q_EMIT fixture.port.deliveriesChanged();
    QTRY_VERIFY(shown(fixture).contains(delivery.address));
    QVERIFY(shown(fixture).contains(u"Waits to be sent"_s));
    delivery.state = PortDelivery::State::Accepted;
    delivery.tries = 1;
    delivery.status = 200;
    fixture.port.told[job] = {delivery};
    Q_EMIT fixture.port.deliveriesChanged();
    QTRY_VERIFY(shown(fixture).contains(u"answer 200"_s));
    for (QPushButton *button : fixture.window->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy log"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(delivery.address));
}

void TestDeliveryList::jobsOfTheWindowTellNobody()
{
    WindowFixture fixture;
    const JobId job = sendOne(fixture, {});
    fixture.port.told[job] = {PortDelivery{u"http://127.0.0.1:9000/hook"_s, {}, 0, 0, {}, {}, {}, {}}};
    fixture.window->findChild<LogPage *>()->refresh();
    QVERIFY(!list(fixture)->isVisible());
}

void TestDeliveryList::anOutboxThatCannotBeReadIsSaid()
{
    WindowFixture fixture;
    fixture.port.deliveryFault = Error{ErrorCode::StoreDamaged, u"outbox.db"_s, {}};
    static_cast<void>(sendOne(fixture, u"videosdk"_s));
    QVERIFY(list(fixture)->isVisible());
    QVERIFY2(shown(fixture).contains(u"outbox.db"_s), qPrintable(shown(fixture)));
}

QTEST_MAIN(TestDeliveryList)
#include "tst_deliverylist.moc"
