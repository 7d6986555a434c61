// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/recordshelf.h"
#include "app/api/resultremover.h"
#include "app/api/ziparchive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString id(24, u'1');

OutputRecord record(const QString &path, qint64 bytes)
{
    OutputRecord output;
    output.path = path;
    output.bytes = bytes;
    return output;
}

/// An archive's entries and their contents; nothing when it does not open.
QMap<QString, QByteArray> entriesOf(const QString &path)
{
    QMap<QString, QByteArray> entries;
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    for (zip_int64_t i = 0; archive != nullptr && i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        const bool isRead = zip_fread(file, bytes.data(), stat.size) == zip_int64_t(stat.size);
        zip_fclose(file);
        if (isRead && stat.comp_method == ZIP_CM_STORE)
            entries.insert(QString::fromUtf8(stat.name), bytes);
    }
    zip_discard(archive);
    return entries;
}

} // namespace

/// What the port keeps on the disk for its clients, packs for them and takes away again.
class TestPortKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsOutliveARestart();
    void recordsHaveALimit();
    void whatIsNoRecordIsLeftAlone();
    void resultsGoWithTheirFolders();
    void whatIsNoLongerOursStays();
    void archivesHoldFilesAsTheyAre();
    void archivesFollowNoLinks();

private:
    [[nodiscard]] QString at(const QString &path) const { return m_folder->filePath(path); }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPortKeeping::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPortKeeping::recordsOutliveARestart()
{
    {
        Result<RecordShelf> shelf = RecordShelf::open(at(u"records"_s));
        QVERIFY(shelf.has_value());
        QVERIFY(shelf->put(id, {{u"a"_s, 1}}).has_value());
        QVERIFY(shelf->put(id, {{u"a"_s, 2}}).has_value());
        QVERIFY(shelf->put(QString(24, u'2'), {}).has_value());
        QVERIFY(shelf->remove(QString(24, u'2')).has_value());
    }
    const Result<RecordShelf> shelf = RecordShelf::open(at(u"records"_s));
    QVERIFY(shelf.has_value());
    QCOMPARE(shelf->find(id), std::optional(QJsonObject{{u"a"_s, 2}}));
    QCOMPARE(shelf->all().size(), 1U);
    QVERIFY(!(QFile::permissions(at(u"records"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void TestPortKeeping::recordsHaveALimit()
{
    for (int i = 0; i < RecordShelf::mostRecords; ++i)
        write(u"records/%1.json"_s.arg(i, 24, 16, QChar(u'0')), "{}");
    Result<RecordShelf> shelf = RecordShelf::open(at(u"records"_s));
    QVERIFY(shelf.has_value());
    const Result<> more = shelf->put(QString(24, u'f'), {});
    QVERIFY(!more && more.error().code == ErrorCode::LimitExceeded);
    QVERIFY(shelf->put(QString(24, u'0'), {{u"changed"_s, true}}).has_value());
}

void TestPortKeeping::whatIsNoRecordIsLeftAlone()
{
    write(u"records/notes.json"_s, "{}");
    write(u"records/"_s + id + u".json"_s, "[broken");
    const Result<RecordShelf> shelf = RecordShelf::open(at(u"records"_s));
    QVERIFY(shelf.has_value());
    QVERIFY(shelf->all().empty());
    QVERIFY(QFile::exists(at(u"records/notes.json"_s)));
}

void TestPortKeeping::resultsGoWithTheirFolders()
{
    write(u"out/a/b/clip.mp4"_s, "1234");
    write(u"out/clip_hls/master.m3u8"_s, "12");
    write(u"out/clip_hls/v/1.m4s"_s, "345");
    write(u"out/other.txt"_s, "1");
    removeOutputs(at(u"out"_s), {record(u"a/b/clip.mp4"_s, 4), record(u"clip_hls"_s, 5), record(u"gone.mp4"_s, 1)});
    QCOMPARE(QDir(at(u"out"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"other.txt"_s});
    removeOutputs(at(u"out"_s), {record(u"other.txt"_s, 1)});
    QVERIFY(QDir(at(u"out"_s)).exists());
}

void TestPortKeeping::whatIsNoLongerOursStays()
{
    write(u"elsewhere/film.mp4"_s, "1234");
    write(u"out/changed.mp4"_s, "12345");
    write(u"out/stream/own.txt"_s, "12345");
    QVERIFY(QFile::link(at(u"elsewhere/film.mp4"_s), at(u"out/link.mp4"_s)));
    QVERIFY(QFile::link(at(u"elsewhere"_s), at(u"out/folder"_s)));
    removeOutputs(at(u"out"_s),
        {record(u"changed.mp4"_s, 4), record(u"stream"_s, 4), record(u"link.mp4"_s, 4), record(u"folder/film.mp4"_s, 4),
            record(u"folder"_s, 4), record(u"../elsewhere/film.mp4"_s, 4), record(u""_s, 0), record(u"."_s, 10)});
    for (const QString &path :
        {u"elsewhere/film.mp4"_s, u"out/changed.mp4"_s, u"out/stream/own.txt"_s, u"out/link.mp4"_s, u"out/folder"_s})
        QVERIFY2(QFile::exists(at(path)), qPrintable(path));
}

void TestPortKeeping::archivesHoldFilesAsTheyAre()
{
    const QByteArray large(300'000, 'x');
    write(u"out/a.jpg"_s, "picture");
    write(u"out/größe/b.webp"_s, large);
    const Result<> written = writeZip(
        at(u"all.zip"_s), at(u"out"_s), {u"a.jpg"_s, u"größe/b.webp"_s}, QDateTime::fromSecsSinceEpoch(1'500'000'000));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    QCOMPARE(
        entriesOf(at(u"all.zip"_s)), (QMap<QString, QByteArray>{{u"a.jpg"_s, "picture"}, {u"größe/b.webp"_s, large}}));
}

void TestPortKeeping::archivesFollowNoLinks()
{
    write(u"secret"_s, "secret");
    QVERIFY(QDir().mkpath(at(u"out"_s)));
    QVERIFY(QFile::link(at(u"secret"_s), at(u"out/a.jpg"_s)));
    for (const QString &name : {u"a.jpg"_s, u"../secret"_s, u"gone.jpg"_s}) {
        QVERIFY(!writeZip(at(u"all.zip"_s), at(u"out"_s), {name}, QDateTime::currentDateTimeUtc()));
        QVERIFY(!QFile::exists(at(u"all.zip"_s)));
    }
}

QTEST_GUILESS_MAIN(TestPortKeeping)
#include "tst_portkeeping.moc"
