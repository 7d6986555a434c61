// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fileanswer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

OpenedFile fileOf(qint64 bytes) { return {std::make_shared<const int>(-1), bytes, 1'000}; }

RequestHead headWith(const QMap<QByteArray, QByteArray> &headers)
{
    RequestHead head;
    head.method = u"GET"_s;
    head.headers = headers;
    return head;
}

QByteArray fieldOf(const Reply &reply, const QByteArray &name)
{
    for (const auto &[field, value] : reply.headers)
        if (field == name)
            return value;
    return {};
}

void writeFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
}

} // namespace

class TestFileAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesAreServed_data();
    void rangesAreServed();
    void aKnownTagNeedsNoBody();
    void anOutdatedRangeGetsTheWholeFile();
    void onlyWhatLiesBelowIsOpened();
    void linksAreNotFollowed();
    void whatIsNoFileIsRefusedAtOnce();
    void typesAreThosePlayersKnow();
};

void TestFileAnswer::rangesAreServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *range, int status, qint64 offset, qint64 bytes) {
        QTest::newRow(range) << QByteArray(range) << status << offset << bytes;
    };
    row("bytes=0-0", 206, 0, 1);
    row("bytes=0-499", 206, 0, 500);
    row("bytes=500-", 206, 500, 500);
    row("bytes=-1", 206, 999, 1);
    row("bytes=-5000", 206, 0, 1000);
    row("bytes=999-5000", 206, 999, 1);
    row("bytes=1000-", 416, 0, 0);
    row("bytes=-0", 416, 0, 0);
    row("bytes=99999999999999999999-", 200, 0, 1000);
    for (const char *odd :
        {"bytes=", "bytes=-", "bytes=a-b", "bytes=5-1", "bytes=0-1,5-6", "items=0-1", "bytes=0--1", "bytes=+1-2"})
        row(odd, 200, 0, 1000);
}

void TestFileAnswer::rangesAreServed()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    QFETCH(qint64, offset);
    QFETCH(qint64, bytes);
    const Reply reply = fileReply(headWith({{"range", range}}), fileOf(1000), "video/mp4");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.file.has_value(), status != 416);
    if (status == 416)
        QCOMPARE(fieldOf(reply, "Content-Range"), QByteArray("bytes */1000"));
    if (!reply.file)
        return;
    QCOMPARE(reply.file->offset, offset);
    QCOMPARE(reply.file->bytes, bytes);
    const QByteArray told = fieldOf(reply, "Content-Range");
    QCOMPARE(told.isEmpty(), status == 200);
    if (status == 206)
        QCOMPARE(told, "bytes " + QByteArray::number(offset) + '-' + QByteArray::number(offset + bytes - 1) + "/1000");
}

void TestFileAnswer::aKnownTagNeedsNoBody()
{
    const QByteArray tag = fieldOf(fileReply(headWith({}), fileOf(10), "x"), "ETag");
    QVERIFY(!tag.isEmpty());
    for (const QByteArray &known : QByteArrayList{tag, "W/" + tag, "\"old\", " + tag, "*"}) {
        const Reply reply = fileReply(headWith({{"if-none-match", known}}), fileOf(10), "x");
        QCOMPARE(reply.status, 304);
        QVERIFY(!reply.file);
    }
    QCOMPARE(fileReply(headWith({{"if-none-match", tag}}), fileOf(11), "x").status, 200);
}

void TestFileAnswer::anOutdatedRangeGetsTheWholeFile()
{
    const QByteArray tag = fieldOf(fileReply(headWith({}), fileOf(10), "x"), "ETag");
    QCOMPARE(fileReply(headWith({{"range", "bytes=1-2"}, {"if-range", tag}}), fileOf(10), "x").status, 206);
    QCOMPARE(fileReply(headWith({{"range", "bytes=1-2"}, {"if-range", "\"old\""}}), fileOf(10), "x").status, 200);
}

void TestFileAnswer::onlyWhatLiesBelowIsOpened()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    QVERIFY(dir.mkpath(u"open/deep"_s));
    writeFile(dir.filePath(u"secret"_s));
    writeFile(dir.filePath(u"open/deep/clip.mp4"_s));
    const QString open = dir.filePath(u"open"_s);
    const Result<OpenedFile> file = openFileBeneath(open, u"deep/clip.mp4"_s);
    QVERIFY(file.has_value());
    QCOMPARE(file->bytes, 10);
    for (const QString &trick : {u"../secret"_s, u"deep/../../secret"_s, u"deep/../deep/clip.mp4"_s,
             u"./deep/clip.mp4"_s, u"deep//clip.mp4"_s, dir.filePath(u"secret"_s), QString(), u"deep"_s, u"deep/"_s,
             u".."_s, QString(u"deep/clip.mp4"_s + QChar(u'\0') + u".jpg"_s), u"nothing"_s, u"deep/clip.mp4/x"_s})
        QVERIFY2(!openFileBeneath(open, trick), qPrintable(trick));
}

void TestFileAnswer::linksAreNotFollowed()
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    QVERIFY(dir.mkpath(u"open"_s));
    QVERIFY(dir.mkpath(u"other"_s));
    writeFile(dir.filePath(u"other/secret"_s));
    QVERIFY(QFile::link(dir.filePath(u"other/secret"_s), dir.filePath(u"open/file"_s)));
    QVERIFY(QFile::link(dir.filePath(u"other"_s), dir.filePath(u"open/folder"_s)));
    QVERIFY(!openFileBeneath(dir.filePath(u"open"_s), u"file"_s));
    QVERIFY(!openFileBeneath(dir.filePath(u"open"_s), u"folder/secret"_s));
}

void TestFileAnswer::whatIsNoFileIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), S_IRWXU), 0);
    QVERIFY(!openFileBeneath(folder.path(), u"pipe"_s));
}

void TestFileAnswer::typesAreThosePlayersKnow()
{
    QCOMPARE(mediaType(u"index.m3u8"_s), QByteArray("application/vnd.apple.mpegurl"));
    QCOMPARE(mediaType(u"seg.m4s"_s), QByteArray("video/iso.segment"));
    QCOMPARE(mediaType(u"A.MP4"_s), QByteArray("video/mp4"));
    QCOMPARE(mediaType(u"a.webp"_s), QByteArray("image/webp"));
    QCOMPARE(mediaType(u"a.exe"_s), QByteArray("application/octet-stream"));
}

QTEST_GUILESS_MAIN(TestFileAnswer)
#include "tst_fileanswer.moc"
