// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/bareaddress.h"
#include "app/api/publicid.h"
#include "app/api/tpstreams/tpstreamsbody.h"
#include "app/api/tpstreams/tpstreamsentry.h"
#include "app/api/tpstreams/tpstreamshooks.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

/// The parts of the TPStreams dialect: ids, addresses, playlists, kept webhooks.
class TestTpStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortIdsNameTheirJobAlone();
    void credentialsLeaveAddresses_data();
    void credentialsLeaveAddresses();
    void playlistsReadFromTheFolderAbove();
    void theEntryIsWrittenOnce();
    void webhooksAreKept();
    void webhooksAreChecked();
};

void TestTpStreams::shortIdsNameTheirJobAlone()
{
    const PublicIds ids("key");
    QSet<QString> seen;
    for (const std::int64_t number : {1LL, 2LL, 3LL, 61LL, 62LL, 100'000LL, 0xffff'ffffLL}) {
        const QString id = ids.shortText(JobId{number});
        QCOMPARE(id.size(), 11);
        QCOMPARE(ids.job(id).value(), JobId{number});
        QVERIFY(!PublicIds("another").job(id));
        seen += id;
        for (qsizetype i = 0; i < id.size(); ++i) {
            QString other = id;
            other[i] = id[i] == u'a' ? u'b' : u'a';
            QVERIFY2(!ids.job(other), qPrintable(other));
        }
    }
    QCOMPARE(seen.size(), 7);
    for (const QString &text : {QString(), u"1"_s, u"zzzzzzzzzzz"_s, u"00000000000"_s, u"-----------"_s,
             u"000000000000"_s, QString(11, QChar(0x00e9))})
        QVERIFY2(!ids.job(text), qPrintable(text));
}

void TestTpStreams::credentialsLeaveAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("bare");
    const auto row = [](const QString &address, const QString &bare) {
        QTest::newRow(qPrintable(address)) << address << bare;
    };
    row(u"s3://bucket/path/?access_key=a&secret_key=b&region=c"_s, u"s3://bucket/path/"_s);
    row(u"s3://key:se/cret@bucket/path"_s, u"s3://key:se/cret@bucket/path"_s); // no login can hold a slash
    row(u"s3://key:secret@bucket/pa@th/x"_s, u"s3://bucket/pa@th/x"_s);
    row(u"https://me@host/in.mp4?signature=x#y"_s, u"https://host/in.mp4"_s);
    row(u"s3://a@b@bucket"_s, u"s3://bucket"_s);
    row(u"s3://?x"_s, u"s3://"_s);
    row(u"/videos/what?.mp4"_s, u"/videos/what?.mp4"_s);
    row(u""_s, u""_s);
}

void TestTpStreams::credentialsLeaveAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, bare);
    QCOMPARE(withoutCredentials(address), bare);
}

void TestTpStreams::playlistsReadFromTheFolderAbove()
{
    const QByteArray master = "#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",URI=\"a1/index.m3u8\"\n"
                              "#EXT-X-STREAM-INF:BANDWIDTH=1\nv1/index.m3u8\n\n";
    QCOMPARE(playlistFromAbove(master, u"my video"_s),
        QByteArray("#EXTM3U\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"a\",URI=\"my%20video/a1/index.m3u8\"\n"
                   "#EXT-X-STREAM-INF:BANDWIDTH=1\nmy%20video/v1/index.m3u8\n\n"));
}

void TestTpStreams::theEntryIsWrittenOnce()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"video"_s));
    QFile master(folder.filePath(u"video/master.m3u8"_s));
    QVERIFY(master.open(QIODevice::WriteOnly) && master.write("#EXTM3U\nv1/index.m3u8\n") > 0);
    master.close();
    Job job;
    job.id = JobId{3};
    job.order.destination = folder.path();
    OutputRecord output;
    output.path = u"video"_s;
    output.entry = u"video/master.m3u8"_s;
    job.outputs = {output};
    QVERIFY(writeEntry(job).has_value());
    QFile entry(folder.filePath(u"video.m3u8"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QCOMPARE(entry.readAll(), QByteArray("#EXTM3U\nvideo/v1/index.m3u8\n"));
    QVERIFY(master.remove());
    QVERIFY(writeEntry(job).has_value()); // nothing is asked of what is there
    QVERIFY(entry.remove());
    QVERIFY(!writeEntry(job));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestTpStreams::webhooksAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hooks.json"_s);
    Result<TpStreamsHooks> hooks = TpStreamsHooks::open(path);
    QVERIFY(hooks && hooks->all().isEmpty());
    const Result<TpStreamsHook> one = hooks->add({{}, u"http://127.0.0.1/one"_s, u"s1"_s});
    const Result<TpStreamsHook> two = hooks->add({{}, u"http://127.0.0.1/two"_s, u"s2"_s});
    QVERIFY(one && two && one->id != two->id && one->id.size() == 36);
    QVERIFY(hooks->change({one->id, u"http://127.0.0.1/changed"_s, u"s3"_s}).has_value());
    QVERIFY(hooks->remove(two->id).has_value());
    QCOMPARE(
        TpStreamsHooks::open(path)->all(), (QList<TpStreamsHook>{{one->id, u"http://127.0.0.1/changed"_s, u"s3"_s}}));
    QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"hooks.json"_s});
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no") == 2);
    file.close();
    QVERIFY(!TpStreamsHooks::open(path));
}

void TestTpStreams::webhooksAreChecked()
{
    const QList<std::pair<QJsonObject, QStringList>> cases{
        {{{u"url"_s, u"http://127.0.0.1/"_s}, {u"secret_token"_s, u"x"_s}}, {}}, {{}, {u"url"_s, u"secret_token"_s}},
        {{{u"url"_s, u"ftp://127.0.0.1/"_s}, {u"secret_token"_s, u"a\r\nHost: b"_s}}, {u"url"_s, u"secret_token"_s}},
        {{{u"url"_s, u"http://127.0.0.1/"_s}, {u"secret_token"_s, QString(256, u'x')}}, {u"secret_token"_s}}};
    for (const auto &[body, fields] : cases) {
        Faults faults;
        static_cast<void>(TpStreamsHooks::fromJson(body, &faults));
        QStringList found;
        for (const Fault &fault : faults)
            found += fault.path;
        QCOMPARE(found, fields);
    }
}

QTEST_GUILESS_MAIN(TestTpStreams)
#include "tst_tpstreams.moc"
