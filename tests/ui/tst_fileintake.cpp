// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/fileintake.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;

class TestFileIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void foldersAreWalkedInTheOrderOfFileManagers()
    {
        for (const QString &name :
            {u"clip10.mp4"_s, u"clip2.mp4"_s, u"Day 1/b.mov"_s, u"Day 1/Camera/a.MTS"_s, u"notes.txt"_s})
            touch(name);
        const Intake intake = takeIn({QUrl::fromLocalFile(m_folder->path())});
        QCOMPARE(
            paths(intake), (QStringList{u"clip2.mp4"_s, u"clip10.mp4"_s, u"Day 1/b.mov"_s, u"Day 1/Camera/a.MTS"_s}));
        const QString top = QFileInfo(m_folder->path()).fileName();
        QCOMPARE(intake.sources[0].tree, top);
        QCOMPARE(intake.sources[3].tree, QString(top + u"/Day 1/Camera"_s));
        QCOMPARE(intake.strangers.size(), 1);
    }

    void everythingLeftOutIsCounted()
    {
        touch(u"a.mp4"_s);
        touch(u"b.pdf"_s);
        const Intake intake =
            takeIn({url(u"a.mp4"_s), url(u"b.pdf"_s), url(u"gone.mp4"_s), QUrl(u"https://example.org/c.mp4"_s)});
        QCOMPARE(intake.sources, (QList<FoundSource>{{m_folder->filePath(u"a.mp4"_s), {}}}));
        QCOMPARE(intake.strangers.size(), 1);
        QCOMPARE(intake.missing.size(), 1);
        QCOMPARE(intake.addresses, QStringList{u"https://example.org/c.mp4"_s});
        QCOMPARE(leftOutText(intake).count(u'1'), 3);
    }

    void aLinkBackUpEndsNowhere()
    {
        touch(u"in/a.mp4"_s);
        QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"in/loop"_s)));
        QCOMPARE(takeIn({QUrl::fromLocalFile(m_folder->path())}).sources.size(), 1);
    }

    void aFileWithoutSuffixIsLookedInto()
    {
        QFile file(m_folder->filePath(u"recording"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("0000001c66747970") + "isom\0\0\2\0isomiso2mp41" + QByteArray(64, '\0'));
        file.close();
        QCOMPARE(takeIn({url(u"recording"_s)}).sources.size(), 1);
    }

    void pastedLinesAreAddressesOrPaths()
    {
        const QList<QUrl> urls = urlsFromText(u"/in/a.mp4\n  https://example.org/b.mp4 \n\njust words\n"_s);
        QCOMPARE(urls, (QList<QUrl>{QUrl::fromLocalFile(u"/in/a.mp4"_s), QUrl(u"https://example.org/b.mp4"_s)}));
        QCOMPARE(
            urlsFromText(u"'/in/day 1.mp4'\r\n\"/in/b.mp4\"\r\nfile:///in/c%20d.mp4\r\nto do: nothing\r\nTODO:x"_s),
            (QList<QUrl>{QUrl::fromLocalFile(u"/in/day 1.mp4"_s), QUrl::fromLocalFile(u"/in/b.mp4"_s),
                QUrl::fromLocalFile(u"/in/c d.mp4"_s)}));
    }

    void aListOfFilesStandsForThese()
    {
        for (const QString &name : {u"a.mp4"_s, u"day/b.mov"_s, u"day/c.mov"_s, u"other.list"_s})
            touch(name);
        write(u"batch.txt"_s,
            u"# this week\n%1\nday\r\n./day/b.mov\nfile://%2\nother.list\nlost.mp4\nhttps://example.org/d.mp4\n"_s.arg(
                m_folder->filePath(u"a.mp4"_s), url(u"a.mp4"_s).path()));
        const Intake intake = takeIn({url(u"batch.txt"_s), url(u"a.mp4"_s)});
        QCOMPARE(paths(intake), (QStringList{u"a.mp4"_s, u"day/b.mov"_s, u"day/c.mov"_s}));
        QCOMPARE(intake.strangers, QStringList{m_folder->filePath(u"other.list"_s)}); // lists of lists are none
        QCOMPARE(intake.missing, QStringList{m_folder->filePath(u"lost.mp4"_s)});
        QCOMPARE(intake.addresses, QStringList{u"https://example.org/d.mp4"_s});
    }

    void aPlaylistOfFilesIsAListAndThatOfAStreamIsNone()
    {
        touch(u"a.mp4"_s);
        write(u"party.m3u"_s, u"#EXTM3U\n#EXTINF:12,A\na.mp4\n"_s);
        QCOMPARE(paths(takeIn({url(u"party.m3u"_s)})), QStringList{u"a.mp4"_s});
        write(u"master.m3u8"_s, u"#EXTM3U\n#EXT-X-TARGETDURATION:6\n#EXTINF:6,\na.mp4\n"_s);
        QVERIFY(!paths(takeIn({url(u"master.m3u8"_s)})).contains(u"a.mp4"_s));
    }

    void textThatListsNothingIsNoMedia()
    {
        write(u"notes.txt"_s, u"Remember:\nthe interview starts late\n"_s);
        const Intake intake = takeIn({url(u"notes.txt"_s)});
        QVERIFY(intake.sources.isEmpty());
        QCOMPARE(intake.strangers.size(), 1);
    }

private:
    QUrl url(const QString &name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }
    /// Below the test's folder.
    QStringList paths(const Intake &intake) const
    {
        QStringList found;
        for (const FoundSource &source : intake.sources)
            found += QDir(m_folder->path()).relativeFilePath(source.path);
        return found;
    }
    void touch(const QString &name) const { write(name, u"not empty"_s); }
    void write(const QString &name, const QString &text) const
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestFileIntake)
#include "tst_fileintake.moc"
