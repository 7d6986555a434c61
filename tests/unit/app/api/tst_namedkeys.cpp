// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/access.h"
#include "app/api/keyring.h"
#include "app/api/portkeys.h"
#include "app/api/publicid.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray token(64, 'a');
QDateTime now() { return QDateTime::fromSecsSinceEpoch(1'900'000'000).toUTC(); }

} // namespace

class TestNamedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aKeyIsKeptAsItsHashAlone();
    void namesAreJudged();
    void aRingKnowsKeysAsLongAsTheyAreThere();
    void aKeySignsNothing();
    void aFileThatOthersCanReadLetsNobodyIn();
    void idsOfOneSecretMeanNothingToAnother();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"port"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNamedKeys::aKeyIsKeptAsItsHashAlone()
{
    const NamedKeys keys(folder());
    QVERIFY(keys.all()->isEmpty());
    const Result<QByteArray> one = keys.add(u"web shop"_s, KeyRights::Full, now());
    const Result<QByteArray> other = keys.add(u"board"_s, KeyRights::ReadOnly, now());
    QVERIFY(one && other && *one != *other);
    QCOMPARE(one->size(), 64);
    const QList<NamedKey> all = *keys.all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, u"web shop"_s);
    QCOMPARE(all[0].rights, KeyRights::Full);
    QCOMPARE(all[1].rights, KeyRights::ReadOnly);
    QCOMPARE(all[1].madeAt, now());
    QFile file(keys.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(!content.contains(*one) && !content.contains(*other));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(keys.remove(u"web shop"_s));
    QCOMPARE(keys.all()->size(), 1);
    QCOMPARE(keys.remove(u"web shop"_s).error().code, ErrorCode::UsageInvalid);
}

void TestNamedKeys::namesAreJudged()
{
    const NamedKeys keys(folder());
    for (const QString &name : {QString(), u" blank"_s, u"a/b"_s, u"two\nlines"_s, u"\u202e"_s, QString(65, u'x')})
        QCOMPARE(keys.add(name, KeyRights::Full, now()).error().code, ErrorCode::UsageInvalid);
    for (const QString &name : {u"a"_s, u"Büro 2"_s, u"编码"_s, u"a.b_c-d"_s})
        QVERIFY2(keys.add(name, KeyRights::Full, now()), qPrintable(name));
    QCOMPARE(keys.add(u"a"_s, KeyRights::ReadOnly, now()).error().code, ErrorCode::UsageInvalid);
}

void TestNamedKeys::aRingKnowsKeysAsLongAsTheyAreThere()
{
    const NamedKeys keys(folder());
    const KeyRing ring(token, folder());
    QCOMPARE(ring.rightsOf(token, now()), KeyRights::Full);
    QCOMPARE(ring.rightsOf("wrong", now()), std::nullopt);
    QCOMPARE(ring.rightsOf({}, now()), std::nullopt);
    const QByteArray full = *keys.add(u"full"_s, KeyRights::Full, now());
    const QByteArray reader = *keys.add(u"reader"_s, KeyRights::ReadOnly, now());
    QCOMPARE(ring.rightsOf(full, now()), KeyRights::Full);
    QCOMPARE(ring.rightsOf(reader, now()), KeyRights::ReadOnly);
    QCOMPARE(ring.rightsOf(reader.chopped(1), now()), std::nullopt);
    QVERIFY(keys.remove(u"full"_s));
    QCOMPARE(ring.rightsOf(full, now()), std::nullopt);
    QCOMPARE(ring.rightsOf(reader, now()), KeyRights::ReadOnly);
    QCOMPARE(ring.rightsOf(token, now()), KeyRights::Full);
}

void TestNamedKeys::aKeySignsNothing()
{
    const NamedKeys keys(folder());
    const KeyRing ring(token, folder());
    const QByteArray reader = *keys.add(u"reader"_s, KeyRights::ReadOnly, now());
    QVERIFY(ring.rightsOf(webTokenOf({}, token), now()));
    QVERIFY(!ring.rightsOf(webTokenOf({}, reader), now()));
    QVERIFY(!ring.rightsOf(keys.all()->first().hash, now())); // what is stored opens nothing
}

void TestNamedKeys::aFileThatOthersCanReadLetsNobodyIn()
{
    const NamedKeys keys(folder());
    const QByteArray key = *keys.add(u"full"_s, KeyRights::Full, now());
    QVERIFY(QFile::setPermissions(keys.path(), QFile::permissions(keys.path()) | QFileDevice::ReadOther));
    const KeyRing ring(token, folder());
    QVERIFY(!ring.rightsOf(key, now()));
    QVERIFY(ring.rightsOf(token, now()));
    QCOMPARE(keys.add(u"other"_s, KeyRights::Full, now()).error().code, ErrorCode::OutputDenied);
}

void TestNamedKeys::idsOfOneSecretMeanNothingToAnother()
{
    const PublicIds ours("one secret");
    const PublicIds theirs("another secret");
    int guessed = 0;
    for (int job = 1; job <= 200; ++job) {
        const PublicIds::Target target{JobId{job}, 0};
        for (const auto kind : {PublicIds::Kind::Job, PublicIds::Kind::File, PublicIds::Kind::FileName}) {
            QCOMPARE(ours.target(kind, ours.text(kind, target.job))->job, target.job);
            guessed += theirs.target(kind, ours.text(kind, target.job)) ? 1 : 0;
        }
    }
    QCOMPARE(guessed, 0);
}

QTEST_GUILESS_MAIN(TestNamedKeys)
#include "tst_namedkeys.moc"
