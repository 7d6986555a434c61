// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/errortext.h"
#include "engine/base/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// Lets no file of this process grow beyond some bytes: the system refuses writes in earnest, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

class FileWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesArriveInPlaceAfterSeeking();
    void aFileGoesOnBehindWhatIsSureOfIt();
    void existingFileIsNeverOverwritten();
    void linkAtTheTargetIsNotFollowed();
    void missingFolderIsNamed();
    void refusedWriteStaysAFailure();
    void systemNumbersBecomeTheirErrors_data();
    void systemNumbersBecomeTheirErrors();
    void renamingNeverReplacesAFile();
    void renamingNeverReplacesAFolder();
    void syncingAMissingFolderFails();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
};

void FileWriterTest::bytesArriveInPlaceAfterSeeking()
{
    Result<FileWriter> writer = FileWriter::create(path(u"seek"_s));
    QVERIFY(writer);
    QVERIFY(writer->write("....world"));
    QVERIFY(writer->seek(0));
    QVERIFY(writer->write("hell"));
    QCOMPARE(writer->position(), 4);
    QCOMPARE(writer->size(), 9);
    QVERIFY(writer->finish());
    QCOMPARE(contentOf(path(u"seek"_s)), "hellworld");
}

void FileWriterTest::aFileGoesOnBehindWhatIsSureOfIt()
{
    QVERIFY(writeWholeFile(path(u"part"_s), "hello, wor"));
    Result<FileWriter> writer = FileWriter::resume(path(u"part"_s), 7);
    QVERIFY(writer);
    QCOMPARE(writer->size(), 7);
    QVERIFY(writer->write("you"));
    QVERIFY(writer->finish());
    QCOMPARE(contentOf(path(u"part"_s)), "hello, you");
    QCOMPARE(FileWriter::resume(path(u"part"_s), 11).error().code, ErrorCode::WriteFailed);
    QCOMPARE(FileWriter::resume(path(u"nowhere"_s), 0).error().code, ErrorCode::OutputFolderMissing);
    QVERIFY(QFile::link(path(u"part"_s), path(u"link to it"_s)));
    QVERIFY(!FileWriter::resume(path(u"link to it"_s), 1));
    QCOMPARE(contentOf(path(u"part"_s)), "hello, you");
}

void FileWriterTest::existingFileIsNeverOverwritten()
{
    QVERIFY(writeWholeFile(path(u"there"_s), "first"));
    const Result<> second = writeWholeFile(path(u"there"_s), "second");
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::OutputExists);
    QCOMPARE(contentOf(path(u"there"_s)), "first");
}

void FileWriterTest::linkAtTheTargetIsNotFollowed()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link"_s)));
    QCOMPARE(writeWholeFile(path(u"link"_s), "x").error().code, ErrorCode::OutputExists);
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void FileWriterTest::missingFolderIsNamed()
{
    const Result<> written = writeWholeFile(path(u"no/such/file"_s), "x");
    QCOMPARE(written.error().code, ErrorCode::OutputFolderMissing);
    QCOMPARE(written.error().subject, path(u"no/such/file"_s));
}

void FileWriterTest::refusedWriteStaysAFailure()
{
    Result<FileWriter> writer = FileWriter::create(path(u"limited"_s));
    QVERIFY(writer);
    {
        const FileSizeLimit limit(1000);
        QVERIFY(writer->write(QByteArray(900, 'a')));
        QVERIFY(!writer->write(QByteArray(200, 'b')));
    }
    // There would be room again, but what is on the disk is not to be trusted.
    const Result<> again = writer->write("c");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::WriteFailed);
    QVERIFY(!writer->finish());
}

void FileWriterTest::systemNumbersBecomeTheirErrors_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no space") << ENOSPC << ErrorCode::DiskFull;
    QTest::newRow("quota") << EDQUOT << ErrorCode::DiskFull;
    QTest::newRow("access") << EACCES << ErrorCode::OutputDenied;
    QTest::newRow("read-only") << EROFS << ErrorCode::OutputDenied;
    QTest::newRow("exists") << EEXIST << ErrorCode::OutputExists;
    QTest::newRow("folder") << ENOENT << ErrorCode::OutputFolderMissing;
    QTest::newRow("other") << EIO << ErrorCode::WriteFailed;
}

void FileWriterTest::systemNumbersBecomeTheirErrors()
{
    QFETCH(int, number);
    QFETCH(ErrorCode, code);
    const Error error = systemError(ErrorCode::WriteFailed, u"a"_s, number);
    QCOMPARE(error.code, code);
    QCOMPARE(error.subject, u"a"_s);
    QVERIFY(!error.detail.isEmpty());
}

void FileWriterTest::renamingNeverReplacesAFile()
{
    QVERIFY(writeWholeFile(path(u"from"_s), "new"));
    QVERIFY(writeWholeFile(path(u"to"_s), "old"));
    QCOMPARE(renameNew(path(u"from"_s), path(u"to"_s)).error().code, ErrorCode::OutputExists);
    QCOMPARE(contentOf(path(u"to"_s)), "old");
    QCOMPARE(contentOf(path(u"from"_s)), "new");
    QVERIFY(renameNew(path(u"from"_s), path(u"free"_s)));
    QCOMPARE(contentOf(path(u"free"_s)), "new");
    QVERIFY(!QFile::exists(path(u"from"_s)));
}

void FileWriterTest::renamingNeverReplacesAFolder()
{
    QVERIFY(QDir().mkpath(path(u"folder/inside"_s)));
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    QCOMPARE(renameNew(path(u"folder"_s), path(u"empty"_s)).error().code, ErrorCode::OutputExists);
    QVERIFY(QDir(path(u"folder/inside"_s)).exists());
    QVERIFY(renameNew(path(u"folder"_s), path(u"moved"_s)));
    QVERIFY(QDir(path(u"moved/inside"_s)).exists());
}

void FileWriterTest::syncingAMissingFolderFails()
{
    QVERIFY(syncFolder(m_folder.path()));
    QCOMPARE(syncFolder(path(u"absent"_s)).error().code, ErrorCode::OutputFolderMissing);
}

QTEST_GUILESS_MAIN(FileWriterTest)
#include "tst_filewriter.moc"
