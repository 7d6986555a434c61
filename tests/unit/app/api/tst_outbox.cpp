// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/outbox.h"
#include "tests/support/fakeengine.h"
#include "tests/support/hookreceiver.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray signingKey = "the key";

HookMessage messageTo(const QString &address, const QByteArray &body)
{
    HookMessage message;
    message.address = address;
    message.body = body;
    message.rule = {{std::chrono::milliseconds(20), std::chrono::milliseconds(20), std::chrono::milliseconds(20)}};
    message.isSigned = true;
    return message;
}

/// Tells one address of every state a job of the dialect `test` comes to.
Tell everyState(const QString &address)
{
    return [address](const Job &job, const QString &) {
        return Telling{toText(job.state), {messageTo(address, toText(job.state).toLatin1())}};
    };
}

JobOrder orderOf(const QString &dialect)
{
    JobOrder order;
    order.spec.sources = {u"clip.mp4"_s};
    OutputSpec output;
    output.container = u"mp4"_s;
    output.video.emplace();
    output.video->ladder = {Rung{240, {}}};
    order.spec.outputs = {output};
    order.destination = u"out"_s;
    order.origin = {{u"dialect"_s, dialect}};
    return order;
}

/// Says of every name that it stands for these addresses.
Resolve resolveTo(const QList<QHostAddress> &addresses)
{
    return [addresses](const QString &, QObject *context, const TakeAddresses &take) {
        QMetaObject::invokeMethod(
            context, [addresses, take] { take(addresses); }, Qt::QueuedConnection);
    };
}

} // namespace

/// Receivers are told what becomes of jobs, each thing once, whatever happens in between.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aReceiverThatFailsTwiceAcceptsOnce();
    void triesGoOnAfterARestart();
    void whatHappenedMeanwhileIsTold();
    void whatWasToldIsNotToldAgain();
    void stateByStateInOrder();
    void aLaterStateTakesThePlaceOfOneThatFailed();
    void afterTheLastTryItIsGivenUp();
    void redirectsAreNotFollowed();
    void otherMachinesAreRefused_data();
    void otherMachinesAreRefused();
    void listedHostsAreCalledUnderTheirName();
    void secretsGoWhenADeliveryEnds();
    void aHangingReceiverKeepsNobodyWaiting();

private:
    [[nodiscard]] std::unique_ptr<Outbox> open(const Tell &tell, Outbox::Options options = {})
    {
        options.folder = m_folder->path();
        options.signingKey = signingKey;
        Result<std::unique_ptr<Outbox>> outbox = Outbox::open(m_engine.get(), options);
        if (!outbox)
            return nullptr;
        (*outbox)->addTeller(u"test"_s, tell);
        (*outbox)->begin(u"http://127.0.0.1:1"_s);
        return *std::move(outbox);
    }
    [[nodiscard]] JobId submit() const
    {
        static_cast<void>(m_engine->submit({orderOf(u"test"_s)}));
        return m_engine->last();
    }
    [[nodiscard]] static Delivery last(Outbox *outbox, JobId job)
    {
        const Result<QList<Delivery>> all = outbox->deliveries(job);
        return all && !all->isEmpty() ? all->last() : Delivery();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeEngine> m_engine;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_engine = std::make_unique<FakeEngine>();
}

void TestOutbox::aReceiverThatFailsTwiceAcceptsOnce()
{
    HookReceiver receiver;
    receiver.answers = {"500 Sorry", "503 Later"};
    const auto outbox = open(everyState(receiver.address()));
    QVERIFY(outbox);
    const JobId job = submit();
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    QCOMPARE(receiver.refused, 2);
    QCOMPARE(receiver.accepted.size(), 1);
    const HookRequest request = receiver.accepted.first();
    QCOMPARE(request.line, QByteArray("POST /hook HTTP/1.1"));
    QCOMPARE(request.body, QByteArray("queued"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QVERIFY(request.isSignedWith(signingKey));
    QVERIFY(!request.isSignedWith("another"));
    const qint64 sent = request.headers.value("zoetrope-timestamp").toLongLong();
    QVERIFY(qAbs(sent - QDateTime::currentSecsSinceEpoch()) < 60);
    const Delivery delivery = last(outbox.get(), job);
    QCOMPARE(delivery.tries, 3);
    QCOMPARE(delivery.status, 200);
}

void TestOutbox::triesGoOnAfterARestart()
{
    HookReceiver receiver;
    receiver.answers = {"500 Sorry", "500 Sorry"};
    auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    QTRY_VERIFY(receiver.refused >= 1);
    QTRY_VERIFY(last(outbox.get(), job).tries >= 1);
    outbox.reset();
    const int before = receiver.refused;
    outbox = open(everyState(receiver.address()));
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    QVERIFY(before < 3);
    QCOMPARE(receiver.accepted.size(), 1);
    QVERIFY(receiver.accepted.first().isSignedWith(signingKey));
}

void TestOutbox::whatHappenedMeanwhileIsTold()
{
    HookReceiver receiver;
    auto outbox = open(everyState(receiver.address()));
    const JobId known = submit();
    QTRY_COMPARE(receiver.accepted.size(), 1);
    outbox.reset();
    m_engine->succeed(known);
    const JobId fresh = submit(); // by a process that nobody told of us
    m_engine->fail(fresh, Error{ErrorCode::SourceMissing, {}, {}});
    outbox = open(everyState(receiver.address()));
    QTRY_COMPARE(receiver.accepted.size(), 3);
    QCOMPARE(last(outbox.get(), known).body, QByteArray("succeeded"));
    QCOMPARE(last(outbox.get(), fresh).body, QByteArray("failed"));
}

void TestOutbox::whatWasToldIsNotToldAgain()
{
    HookReceiver receiver;
    auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    m_engine->succeed(job);
    QTRY_COMPARE(receiver.accepted.size(), 2);
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    outbox.reset();
    outbox = open(everyState(receiver.address()));
    const JobId other = submit(); // what is told after it shows that nothing else was
    QTRY_COMPARE(last(outbox.get(), other).end, DeliveryEnd::Accepted);
    QCOMPARE(receiver.accepted.size(), 3);
    QCOMPARE(outbox->deliveries(job)->size(), 2);
}

void TestOutbox::stateByStateInOrder()
{
    HookReceiver receiver;
    const auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    m_engine->run(job, 0.1);
    m_engine->run(job, 0.5); // no new state
    m_engine->succeed(job);
    QTRY_COMPARE(receiver.accepted.size(), 3);
    QCOMPARE(receiver.accepted[0].body, QByteArray("queued"));
    QCOMPARE(receiver.accepted[1].body, QByteArray("running"));
    QCOMPARE(receiver.accepted[2].body, QByteArray("succeeded"));
}

void TestOutbox::aLaterStateTakesThePlaceOfOneThatFailed()
{
    HookReceiver receiver;
    receiver.answers = {"500 Sorry"};
    const auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    m_engine->succeed(job);
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    QCOMPARE(receiver.accepted.size(), 1);
    QCOMPARE(receiver.accepted.first().body, QByteArray("succeeded"));
    QCOMPARE(outbox->deliveries(job)->first().end, DeliveryEnd::Superseded);
}

void TestOutbox::afterTheLastTryItIsGivenUp()
{
    HookReceiver receiver;
    receiver.answers = {"500 No", "500 No", "500 No", "404 No", "200 Too late"};
    const auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::GivenUp);
    QCOMPARE(last(outbox.get(), job).tries, 4);
    QCOMPARE(last(outbox.get(), job).status, 404);
    QCOMPARE(receiver.accepted.size(), 0);
    QCOMPARE(RetryRule::steady(50, std::chrono::seconds(5)).waits.size(), 50);
    QCOMPARE(RetryRule::steady(50, std::chrono::seconds(5)).waits[2], std::chrono::milliseconds(15'000));
}

void TestOutbox::redirectsAreNotFollowed()
{
    HookReceiver other;
    HookReceiver receiver;
    receiver.answers = {"302 There\r\nLocation: " + other.address().toLatin1()};
    const auto outbox = open(everyState(receiver.address()));
    const JobId job = submit();
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    QCOMPARE(receiver.refused, 1);
    QCOMPARE(receiver.accepted.size(), 1);
    QCOMPARE(other.accepted.size(), 0);
}

void TestOutbox::otherMachinesAreRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const auto &address :
        {u"http://192.0.2.7/hook"_s, u"http://rebinding.example/hook"_s, u"http://[2001:db8::1]/"_s,
            u"http://[::ffff:192.0.2.7]/"_s, u"http://0.0.0.0:%1/"_s, u"http://169.254.169.254/latest"_s,
            u"http://3221225991/"_s, u"http://0xc0.0.2.7/"_s, u"ftp://127.0.0.1/"_s, u"file:///hook"_s, u"nonsense"_s})
        QTest::newRow(qPrintable(address)) << address;
}

void TestOutbox::otherMachinesAreRefused()
{
    QFETCH(QString, address);
    HookReceiver receiver;
    if (address.contains("%1"_L1))
        address = address.arg(receiver.port());
    Outbox::Options options;
    // The name leads here as well, and to a place that is not ours.
    options.resolve = resolveTo({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"192.0.2.7"_s)});
    const auto outbox = open(everyState(address), options);
    const JobId job = submit();
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Refused);
    QCOMPARE(last(outbox.get(), job).tries, 1);
    QVERIFY(!last(outbox.get(), job).fault.isEmpty());
    QCOMPARE(receiver.accepted.size(), 0);
}

void TestOutbox::listedHostsAreCalledUnderTheirName()
{
    for (const auto &address : {u"192.0.2.7"_s, u"10.0.0.1"_s, u"2001:db8::1"_s}) {
        QVERIFY(isHookAddressAllowed(QHostAddress(address), true));
        QVERIFY(!isHookAddressAllowed(QHostAddress(address), false));
    }
    for (const auto &address : {u"169.254.169.254"_s, u"0.0.0.0"_s, u"::"_s, u"fe80::1"_s, u"224.0.0.1"_s})
        QVERIFY(!isHookAddressAllowed(QHostAddress(address), true));
    HookReceiver receiver;
    Outbox::Options options;
    options.allowedHosts = {u"hooks.example"_s};
    options.resolve = resolveTo({QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s)});
    const auto outbox = open(everyState(receiver.address(u"me:pass@Hooks.example"_s)), options);
    static_cast<void>(submit());
    QTRY_COMPARE(receiver.accepted.size(), 1);
    const HookRequest request = receiver.accepted.first();
    QCOMPARE(request.headers.value("host"), "hooks.example:" + QByteArray::number(receiver.port()));
    QCOMPARE(request.headers.value("authorization"), "Basic " + QByteArray("me:pass").toBase64());
}

void TestOutbox::secretsGoWhenADeliveryEnds()
{
    HookReceiver receiver;
    auto outbox = open([&receiver](const Job &job, const QString &) {
        HookMessage message = messageTo(receiver.address(u"me:planted-secret@127.0.0.1"_s), "{}");
        message.headers = {{"x-token", "planted-secret"}};
        return Telling{toText(job.state), {message}};
    });
    const JobId job = submit();
    QTRY_COMPARE(last(outbox.get(), job).end, DeliveryEnd::Accepted);
    QCOMPARE(receiver.accepted.first().headers.value("x-token"), QByteArray("planted-secret"));
    QVERIFY(!last(outbox.get(), job).address.contains("planted-secret"_L1));
    const QString path = m_folder->filePath(u"outbox.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(u"SELECT address, headers FROM deliveries"_s, database);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QString());
        QCOMPARE(query.value(1).toString(), u"[]"_s);
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestOutbox::aHangingReceiverKeepsNobodyWaiting()
{
    HookReceiver hanging;
    HookReceiver receiver;
    hanging.answers.resize(100); // says nothing, for ever
    const auto outbox = open([&](const Job &job, const QString &) {
        HookMessage other = messageTo(receiver.address(), "{}");
        return Telling{toText(job.state), {messageTo(hanging.address(), "{}"), other}};
    });
    for (int i = 0; i < 20; ++i)
        static_cast<void>(submit());
    QTRY_COMPARE(receiver.accepted.size(), 20);
    QVERIFY(hanging.refused <= 2);
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
