// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/portfolders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestPortFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sourcesLieBelowARoot();
    void otherSourcesAreRefusedAlike();
    void destinationsLieBelowARootToo();
    void bucketsAreFolders();
    void withoutARootNothingIsAllowed();
    void resultFoldersAreNew();

private:
    [[nodiscard]] QString at(const QString &path) const { return QDir(m_folder.path()).canonicalPath() + u'/' + path; }
    template <typename Value> [[nodiscard]] static int codeOf(const Result<Value> &result)
    {
        return result ? -1 : int(result.error().code);
    }

    QTemporaryDir m_folder;
    PortFolders m_folders;
};

void TestPortFolders::initTestCase()
{
    for (const QString &folder : {u"open/deep"_s, u"openly"_s, u"closed"_s})
        QVERIFY(QDir().mkpath(at(folder)));
    for (const QString &name : {u"open/deep/a b.mp4"_s, u"openly/clip.mp4"_s, u"closed/clip.mp4"_s}) {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(at(u"closed/clip.mp4"_s), at(u"open/link.mp4"_s)));
    QVERIFY(QFile::link(at(u"closed"_s), at(u"open/way"_s)));
    m_folders = {at(u"uploads"_s), at(u"results"_s), {at(u"open"_s)}};
}

void TestPortFolders::sourcesLieBelowARoot()
{
    const QString clip = at(u"open/deep/a b.mp4"_s);
    for (const QString &address : {clip, QString(u"file://"_s + clip), QString(u"file://localhost"_s + clip),
             QString(u"file://"_s + at(u"open/deep/a%20b.mp4"_s)), at(u"open/deep/../deep/a b.mp4"_s)}) {
        const Result<PortSource> source = m_folders.source(address);
        QVERIFY2(source.has_value(), qPrintable(address));
        QCOMPARE(source->path, clip);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(clip).constData(), &facts), 0);
        QVERIFY(source->pin == (SourcePin{clip, facts.st_dev, facts.st_ino}));
    }
    QCOMPARE(codeOf(m_folders.source(at(u"open/missing.mp4"_s))), int(ErrorCode::SourceMissing));
}

void TestPortFolders::otherSourcesAreRefusedAlike()
{
    for (const QString &address : {at(u"closed/clip.mp4"_s), at(u"closed/missing.mp4"_s), at(u"openly/clip.mp4"_s),
             at(u"open/link.mp4"_s), at(u"open/way/clip.mp4"_s), at(u"open/../closed/clip.mp4"_s), at(u"open"_s),
             at(u"open/../closed/missing.mp4"_s), u"/dev/zero"_s})
        QVERIFY2(codeOf(m_folders.source(address)) == int(ErrorCode::SourceDenied), qPrintable(address));
    for (const QString &address : {u"clip.mp4"_s, QString(), u"http://127.0.0.1/clip.mp4"_s, u"concat:/dev/zero"_s,
             QString(u"file://other"_s + at(u"open/deep/a b.mp4"_s)), u"file:relative"_s})
        QVERIFY2(codeOf(m_folders.source(address)) == int(ErrorCode::SpecInvalid), qPrintable(address));
}

void TestPortFolders::destinationsLieBelowARootToo()
{
    QCOMPARE(m_folders.destination(at(u"open/new/out"_s)).value(), at(u"open/new/out"_s));
    QCOMPARE(m_folders.destination(at(u"open"_s)).value(), at(u"open"_s));
    for (const QString &path : {at(u"closed"_s), at(u"openly/out"_s), at(u"open/way/out"_s), at(u"open/../closed"_s)})
        QVERIFY2(codeOf(m_folders.destination(path)) == int(ErrorCode::OutputDenied), qPrintable(path));
    QCOMPARE(codeOf(m_folders.destination(u"out"_s)), int(ErrorCode::SpecInvalid));
}

void TestPortFolders::bucketsAreFolders()
{
    PortFolders folders{at(u"uploads"_s), at(u"results"_s), {}};
    folders.buckets = {{u"films"_s, at(u"open"_s)}};
    const QString clip = at(u"open/deep/a b.mp4"_s);
    for (const QString &address : {u"s3://films/deep/a b.mp4"_s, u"s3://films/deep/a%20b.mp4"_s,
             u"s3://films//deep//a b.mp4?access_key=x&secret_key=y"_s, u"s3://key:secret@films/deep/a b.mp4"_s})
        QCOMPARE(folders.source(address).value().path, clip);
    QCOMPARE(folders.destination(u"s3://films/new/out/?secret_key=y"_s).value(), at(u"open/new/out"_s));
    QCOMPARE(folders.destination(u"s3://films"_s).value(), at(u"open"_s));
    QCOMPARE(codeOf(folders.source(u"s3://films/missing.mp4"_s)), int(ErrorCode::SourceMissing));

    for (const QString &address : {u"s3://films/../closed/clip.mp4"_s, u"s3://films/%2e%2e/closed/clip.mp4"_s,
             u"s3://films/deep/./a b.mp4"_s, u"s3://films/%00"_s, u"s3://other/clip.mp4"_s, u"s3://../closed"_s,
             u"s3://"_s, u"S3://films/deep/a b.mp4"_s}) {
        QVERIFY2(codeOf(folders.source(address)) == int(ErrorCode::SpecInvalid), qPrintable(address));
        QVERIFY2(codeOf(folders.destination(address)) == int(ErrorCode::SpecInvalid), qPrintable(address));
    }
    for (const QString &address : {u"s3://films/link.mp4"_s, u"s3://films/way/clip.mp4"_s, u"s3://films"_s, clip})
        QVERIFY2(codeOf(folders.source(address)) == int(ErrorCode::SourceDenied), qPrintable(address));
    QCOMPARE(codeOf(folders.destination(u"s3://films/way/out"_s)), int(ErrorCode::OutputDenied));
    const Result<QString> unset = folders.destination(u"s3://key:secret@other/x?secret_key=y"_s);
    QVERIFY(unset.error().detail.contains("--bucket other=DIR"_L1));
    QVERIFY(!QString(unset.error().detail + unset.error().subject).contains("secret"_L1));
}

void TestPortFolders::withoutARootNothingIsAllowed()
{
    const PortFolders none{at(u"uploads"_s), at(u"results"_s), {}};
    QCOMPARE(codeOf(none.source(at(u"open/deep/a b.mp4"_s))), int(ErrorCode::SourceDenied));
    QCOMPARE(codeOf(none.destination(at(u"open"_s))), int(ErrorCode::OutputDenied));
}

void TestPortFolders::resultFoldersAreNew()
{
    const Result<QString> one = m_folders.makeResultFolder();
    const Result<QString> other = m_folders.makeResultFolder();
    QVERIFY(one && other && *one != *other);
    QVERIFY(QDir(*one).exists() && QDir(*one).isEmpty());
    QVERIFY(one->startsWith(at(u"results/"_s)));
}

QTEST_GUILESS_MAIN(TestPortFolders)
#include "tst_portfolders.moc"
