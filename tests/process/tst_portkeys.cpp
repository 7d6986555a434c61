// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/portclient.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// How a dialect's clients show a key, and what its lists and new jobs are.
struct Way
{
    QString list;
    QByteArray field;
    QByteArray scheme;
    int refusal; ///< of a stranger
    QString fault; ///< where a refusal says what is wrong
};

const QList<Way> ways{{u"/zoetrope/v1/jobs"_s, "Authorization", "Bearer ", 401, u"error"_s},
    {u"/v1/encoder/jobs"_s, "Authorization", "", 401, u"message"_s},
    {u"/api/v1/abc123/transcoding_jobs/"_s, "Authorization", "Token ", 401, u"detail"_s},
    {u"/v1/jobs/"_s, "Authorization", "Bearer ", 403, u"error"_s},
    {u"/api/v2/jobs"_s, "Zencoder-Api-Key", "", 403, u"errors"_s}};

} // namespace

/// Keys that clients are given one by one.
class TestPortKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKeyOpensEveryDialectUntilItIsTakenBack();
    void aReaderIsRefusedInTheWordsOfItsDialect();
    void zencoderReadersLearnNoAddresses();
    void keysLogInWhereOthersDo();
    void keysAreListedAndNowhereToBeRead();
    void whatCannotBeDoneIsSaid();

private:
    [[nodiscard]] QByteArray added(const QStringList &arguments)
    {
        const ProgramRun run = m_client.queue().run(QStringList{u"keys"_s, u"add"_s} + arguments);
        return run.exitCode == 0 ? run.output.trimmed() : QByteArray();
    }
    [[nodiscard]] PortReply ask(
        const QByteArray &method, const Way &way, const QByteArray &key, const QByteArray &body = {})
    {
        return m_client.ask(method, way.list, body, {{"Authorization", ""}, {way.field, way.scheme + key}});
    }

    ClipMaker m_clips;
    QString m_clip;
    PortClient m_client;
};

void TestPortKeys::initTestCase()
{
    ClipWish wish;
    wish.size = {160, 90};
    wish.seconds = 1;
    m_clip = m_clips.clip(wish);
    QVERIFY(!m_clip.isEmpty());
    QVERIFY(m_client.serve({u"--allow-root"_s, m_clips.folder()}));
}

void TestPortKeys::aKeyOpensEveryDialectUntilItIsTakenBack()
{
    const QByteArray key = added({u"web shop"_s});
    QCOMPARE(key.size(), 64);
    for (const Way &way : ways) {
        QVERIFY2(ask("GET", way, key).status == 200, qPrintable(way.list));
        const int made = ask("POST", way, key, "{}").status; // let in, and then told that this is no job
        QVERIFY2(made == 400 || made == 422, qPrintable(way.list));
    }
    QCOMPARE(m_client.queue().run({u"keys"_s, u"remove"_s, u"web shop"_s}).exitCode, 0);
    for (const Way &way : ways)
        QVERIFY2(ask("GET", way, key).status == way.refusal, qPrintable(way.list));
    QCOMPARE(m_client.get(u"/zoetrope/v1/jobs"_s).status, 200); // the token stays
}

void TestPortKeys::aReaderIsRefusedInTheWordsOfItsDialect()
{
    const QByteArray key = added({u"board"_s, u"--read-only"_s});
    QVERIFY(!key.isEmpty());
    for (const Way &way : ways) {
        QVERIFY2(ask("GET", way, key).status == 200, qPrintable(way.list));
        const PortReply refused = ask("POST", way, key, "{}");
        QVERIFY2(refused.status == 403, qPrintable(way.list));
        QVERIFY2(refused.json().contains(way.fault), refused.bytes.constData());
    }
    QCOMPARE(m_client.ask("DELETE", u"/zoetrope/v1/jobs/1"_s, {}, {{"Authorization", "Bearer " + key}}).status, 403);
    const QByteArray body = R"({"api_key":")" + key + R"(","input":")" + m_clip.toUtf8() + R"("})";
    const PortReply shown = m_client.ask("POST", u"/api/v2/jobs"_s, body, {{"Authorization", ""}});
    QCOMPARE(shown.status, 403);
    QVERIFY(shown.bytes.contains("read-only"));
    QVERIFY(m_client.queue().jobs().isEmpty());
    QCOMPARE(m_client.queue().run({u"keys"_s, u"remove"_s, u"board"_s}).exitCode, 0);
}

void TestPortKeys::zencoderReadersLearnNoAddresses()
{
    const QByteArray key = added({u"board"_s, u"--read-only"_s});
    const PortReply made = m_client.post(u"/api/v2/jobs"_s, {{u"input"_s, m_clip}});
    QCOMPARE(made.status, 201);
    const QString path = u"/api/v2/jobs/%1"_s.arg(made.json().value("id"_L1).toInt());
    const QJsonObject whole = m_client.get(path).json().value("job"_L1).toObject();
    QVERIFY(whole.value("input_media_file"_L1).toObject().value("url"_L1).isString());
    const PortReply reader = m_client.get(path, {{"Authorization", ""}, {"Zencoder-Api-Key", key}});
    QCOMPARE(reader.status, 200);
    const QJsonObject seen = reader.json().value("job"_L1).toObject();
    QVERIFY(seen.value("input_media_file"_L1).toObject().value("url"_L1).isNull());
    QCOMPARE(seen.value("id"_L1), whole.value("id"_L1));
    QVERIFY2(!reader.bytes.contains(m_clip.toUtf8()), reader.bytes.constData());
    QCOMPARE(m_client.queue().run({u"keys"_s, u"remove"_s, u"board"_s}).exitCode, 0);
}

void TestPortKeys::keysLogInWhereOthersDo()
{
    const QByteArray key = added({u"films"_s});
    const PortReply logged = m_client.post(u"/api/auth/login/"_s,
        {{u"username"_s, u"me"_s}, {u"password"_s, QString::fromLatin1(key)}, {u"organization_id"_s, u"abc123"_s}});
    QCOMPARE(logged.status, 200);
    QCOMPARE(logged.json().value("token"_L1).toString().toLatin1(), key); // and never the port's own
    const PortReply granted =
        m_client.ask("POST", u"/v1/oauth2/token/"_s, "grant_type=client_credential&client_id=me&client_secret=" + key,
            {{"Authorization", ""}, {"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(granted.status, 200);
    const QByteArray access = granted.json().value("access_token"_L1).toString().toLatin1();
    QCOMPARE(m_client.get(u"/v1/jobs"_s, {{"Authorization", "Bearer " + access}}).status, 200);
    QCOMPARE(m_client.queue().run({u"keys"_s, u"remove"_s, u"films"_s}).exitCode, 0);
    QCOMPARE(m_client.get(u"/v1/jobs"_s, {{"Authorization", "Bearer " + access}}).status, 403);
}

void TestPortKeys::keysAreListedAndNowhereToBeRead()
{
    const QByteArray key = added({u"shop"_s});
    const QByteArray reader = added({u"board"_s, u"--read-only"_s});
    const ProgramRun listed = m_client.queue().run({u"keys"_s, u"--json"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.events().size(), 2);
    QCOMPARE(listed.events()[1].value("name"_L1).toString(), u"board"_s);
    QCOMPARE(listed.events()[1].value("readOnly"_L1), QJsonValue(true));
    QVERIFY(m_client.queue().run({u"keys"_s}).output.contains("board  reads"));
    QDirIterator files(m_client.queue().data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++looked;
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(key) && !content.contains(reader), qPrintable(file.fileName()));
    }
    QVERIFY(looked > 3);
}

void TestPortKeys::whatCannotBeDoneIsSaid()
{
    for (const QStringList &words : QList<QStringList>{{u"add"_s}, {u"remove"_s, u"nobody"_s}, {u"add"_s, u"a/b"_s},
             {u"change"_s, u"shop"_s}, {u"list"_s, u"--read-only"_s}, {u"add"_s, u"two"_s, u"names"_s}}) {
        const ProgramRun run = m_client.queue().run(QStringList{u"keys"_s} + words);
        QVERIFY2(run.exitCode == 2, qPrintable(words.join(u' ')));
        QVERIFY(!run.errors.isEmpty() && run.output.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestPortKeys)
#include "tst_portkeys.moc"
