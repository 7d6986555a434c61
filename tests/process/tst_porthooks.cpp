// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/hookreceiver.h"
#include "tests/support/portclient.h"

#include <QTest>

using namespace Zoetrope;
using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString ourJobs = u"/zoetrope/v1/jobs"_s;

QString text(const QJsonObject &object, QLatin1StringView key) { return object.value(key).toString(); }

} // namespace

/// The built program tells receivers what became of their jobs.
class TestPortHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aReceiverThatFailsTwiceGetsOneSignedDelivery();
    void theJobItselfGoesOutAfterARestart();
    void otherMachinesAreNotCalled();

private:
    [[nodiscard]] QJsonObject bodyWith(const QString &webhook) const
    {
        const QJsonObject spec{{u"version"_s, 1}, {u"sources"_s, QJsonArray{m_clip}},
            {u"outputs"_s,
                QJsonArray{QJsonObject{{u"container"_s, u"mp4"_s},
                    {u"video"_s, QJsonObject{{u"ladder"_s, QJsonArray{QJsonObject{{u"resolution"_s, 120}}}}}}}}}};
        return {{u"spec"_s, spec}, {u"webhook"_s, webhook}};
    }
    [[nodiscard]] static QJsonObject deliveryOf(PortClient *client, const QString &job)
    {
        return client->get(job + u"/deliveries"_s).json().value("deliveries"_L1).toArray().at(0).toObject();
    }

    ClipMaker m_clips;
    QString m_clip;
};

void TestPortHooks::initTestCase()
{
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 1;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
}

void TestPortHooks::aReceiverThatFailsTwiceGetsOneSignedDelivery()
{
    HookReceiver receiver;
    receiver.answers = {"500 Sorry", "503 Later"};
    PortClient client;
    QVERIFY(client.serve({u"--allow-root"_s, m_clips.folder()}));
    const PortReply created = client.post(ourJobs, bodyWith(receiver.address(u"me:planted@127.0.0.1"_s)));
    QVERIFY2(created.status == 201, created.bytes);
    QVERIFY(!created.bytes.contains("planted"));
    const QString job = ourJobs + u"/%1"_s.arg(created.json().value("id"_L1).toInt());
    QTRY_COMPARE_WITH_TIMEOUT(text(deliveryOf(&client, job), "state"_L1), u"accepted"_s, 90'000);
    QCOMPARE(receiver.refused, 2);
    QCOMPARE(receiver.accepted.size(), 1);
    const HookRequest told = receiver.accepted.first();
    QVERIFY(told.isSignedWith(client.token()));
    QCOMPARE(text(told.json(), "event"_L1), u"job.succeeded"_s);
    QVERIFY(text(told.json(), "id"_L1).startsWith(u"%1."_s.arg(created.json().value("id"_L1).toInt())));
    QCOMPARE(told.json().value("job"_L1).toObject().value("outputs"_L1).toArray().size(), 1);
    const QJsonObject delivery = deliveryOf(&client, job);
    QCOMPARE(delivery.value("tries"_L1).toInt(), 3);
    QVERIFY(!text(delivery, "address"_L1).contains("planted"_L1));
    QCOMPARE(client.post(ourJobs, bodyWith(u"ftp://127.0.0.1/"_s)).status, 422);
}

void TestPortHooks::theJobItselfGoesOutAfterARestart()
{
    HookReceiver receiver;
    receiver.answers = {"500 Sorry"};
    PortClient client;
    QVERIFY(client.serve());
    const QJsonObject body{{u"videoId"_s, client.upload(u"/v1/files"_s, m_clip).json().value("id"_L1)},
        {u"presets"_s, QJsonArray{QJsonObject{{u"format"_s, u"mp4"_s}, {u"resolutions"_s, QJsonArray{u"240"_s}}}}},
        {u"webhookUrl"_s, receiver.address()}};
    const PortReply created = client.post(u"/v1/encoder/jobs"_s, body);
    QVERIFY2(created.status == 200, created.bytes);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.refused, 1, 60'000);
    client.queue().kill();
    QVERIFY(client.serve());
    QTRY_COMPARE_WITH_TIMEOUT(receiver.accepted.size(), 1, 60'000);
    const QJsonObject told = receiver.accepted.first().json();
    QCOMPARE(text(told, "id"_L1), text(created.json(), "id"_L1));
    QCOMPARE(text(told, "status"_L1), u"completed"_s);
    const QString url = text(told.value("files"_L1).toArray().at(0).toObject(), "fileUrl"_L1);
    // The port is another one by now.
    QCOMPARE(client.get(QUrl(url).path(), {{"Authorization", ""}}).status, 200);
}

void TestPortHooks::otherMachinesAreNotCalled()
{
    PortClient client;
    QVERIFY(client.serve({u"--allow-root"_s, m_clips.folder()}));
    const QString id =
        u"/%1"_s.arg(client.post(ourJobs, bodyWith(u"http://192.0.2.1/hook"_s)).json().value("id"_L1).toInt());
    QTRY_COMPARE_WITH_TIMEOUT(text(deliveryOf(&client, ourJobs + id), "state"_L1), u"refused"_s, 60'000);
    QVERIFY(text(deliveryOf(&client, ourJobs + id), "fault"_L1).contains("--allow-hook"_L1));
    QCOMPARE(client.get(ourJobs + u"/999/deliveries"_s).status, 404);
}

QTEST_GUILESS_MAIN(TestPortHooks)
#include "tst_porthooks.moc"
