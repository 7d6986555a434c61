// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/programrun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

// The sample body at sizes that encode in a moment; with single quotes, since moc cannot read raw strings.
const char *const smallSample =
    "{'videoId': '0', 'presets': [{'resolutions': ['60', '90', '120'], 'format': 'hls'}, "
    "{'resolutions': ['90'], 'format': 'mp4'}], 'webhookUrl': 'http://127.0.0.1:9/hook', "
    "'thumbnails': [{'resolutions': ['90'], 'formats': ['jpg', 'webp'], 'filters': ['none', 'blur'], "
    "'timestamp': '00:00:03'}]}";

ClipWish clipOf(Zoetrope::Size size, double seconds)
{
    ClipWish wish;
    wish.size = size;
    wish.seconds = seconds;
    return wish;
}

// Everything below a folder, hidden files too, relative and sorted.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files += QDir(folder).relativeFilePath(entries.next());
    files.sort();
    return files;
}

bool hasNothing(const QString &folder)
{
    return QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clip = m_clips.clip(clipOf({320, 180}, 4));
        QVERIFY(!m_clip.isEmpty());
    }

    void theSampleBodyGivesItsEightOutputs()
    {
        const QString job = m_folder->filePath(u"sample.json"_s);
        QFile file(job);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(smallSample).replace('\'', '"'));
        file.close();
        const QString out = m_folder->filePath(u"out"_s);
        const ProgramRun run = runProgram({u"encode"_s, m_clip, u"--job"_s, job, u"-o"_s, out});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(run.output.count("verified"), 6); // the HLS folder with its three renditions, the MP4, four pictures
        QVERIFY(run.errors.contains("webhookUrl"));
        const QStringList files = filesBelow(out);
        QCOMPARE(files.filter(u"master.m3u8"_s).size(), 1);
        QCOMPARE(files.filter(QRegularExpression(u"/index\\.m3u8$"_s)).size(), 4); // three pictures, one sound
        QCOMPARE(files.filter(QRegularExpression(u"^[^/]+\\.mp4$"_s)).size(), 1);
        QCOMPARE(files.filter(QRegularExpression(u"\\.(jpg|webp)$"_s)).size(), 4);
        QVERIFY(files.filter(u".zoetrope"_s).isEmpty());
    }

    void jsonLinesAreEventsAndTheLastNamesTheOutputs()
    {
        const QString out = m_folder->filePath(u"out"_s);
        const ProgramRun run =
            runProgram({u"encode"_s, m_clip, u"-r"_s, u"90"_s, u"-f"_s, u"mp4"_s, u"-o"_s, out, u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QList<QJsonObject> events = run.events();
        double fraction = 0;
        for (const QJsonObject &event : events) {
            QVERIFY(event.contains("event"_L1));
            QCOMPARE(event.value("source"_L1).toString(), m_clip);
            QVERIFY(event.value("fraction"_L1).toDouble(fraction) >= fraction);
            fraction = event.value("fraction"_L1).toDouble(fraction);
        }
        const QJsonObject last = events.last();
        QCOMPARE(last.value("event"_L1).toString(), u"finished"_s);
        QVERIFY(last.value("ok"_L1).toBool());
        const QString path = last.value("outputs"_L1).toArray().at(0).toObject().value("path"_L1).toString();
        QVERIFY(QFile::exists(QDir(last.value("destination"_L1).toString()).filePath(path)));
        QVERIFY(run.errors.isEmpty());
    }

    void whatStandsThereIsNeverReplaced()
    {
        const QStringList arguments{u"encode"_s, m_clip, u"-r"_s, u"90"_s, u"-f"_s, u"mp4"_s, u"-t"_s, u"time=1"_s,
            u"-o"_s, m_folder->filePath(u"out"_s)};
        QCOMPARE(runProgram(arguments).exitCode, 0);
        const QStringList before = filesBelow(m_folder->path());
        QList<QByteArray> digests;
        for (const QString &file : before)
            digests += digestOf(m_folder->filePath(file));

        const ProgramRun again = runProgram(arguments);
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(filesBelow(m_folder->path()), before);

        QCOMPARE(runProgram(arguments + QStringList{u"--on-collision"_s, u"number"_s}).exitCode, 0);
        QCOMPARE(filesBelow(m_folder->path()).size(), before.size() * 2);
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(digestOf(m_folder->filePath(before[i])), digests[i]);
    }

    void severalSourcesAreEachEncoded()
    {
        const QString other = m_clips.clip(clipOf({180, 320}, 2));
        const QString a = m_folder->filePath(u"a.mp4"_s);
        const QString b = m_folder->filePath(u"b.mp4"_s);
        QVERIFY(QFile::copy(m_clip, a) && QFile::copy(other, b));
        const QString out = m_folder->filePath(u"out"_s);
        const ProgramRun run = runProgram({u"encode"_s, a, m_folder->filePath(u"missing.mp4"_s), b, u"-r"_s, u"90"_s,
            u"-f"_s, u"mp4"_s, u"-o"_s, out, u"--jobs"_s, u"2"_s});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.errors.contains("missing.mp4"));
        QCOMPARE(filesBelow(out).size(), 2);
    }

    void anInterruptedRunLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("times");
        QTest::newRow("Ctrl-C") << SIGINT << 1;
        QTest::newRow("Ctrl-C twice") << SIGINT << 2;
        QTest::newRow("termination") << SIGTERM << 1;
    }

    void anInterruptedRunLeavesNothing()
    {
        QFETCH(const int, signal);
        QFETCH(const int, times);
        const QString clip = m_clips.clip(clipOf({640, 360}, 10));
        const QString out = m_folder->filePath(u"out"_s);
        QProcess process;
        process.start(programPath(),
            {u"encode"_s, clip, u"--speed"_s, u"placebo"_s, u"-r"_s, u"240,360"_s, u"-f"_s, u"hls"_s, u"-t"_s,
                u"time=1"_s, u"-o"_s, out, u"--json"_s});
        QByteArray output;
        while (!output.contains("\"encoding\"")) {
            QVERIFY2(process.waitForReadyRead(60'000), output.constData());
            output += process.readAllStandardOutput();
        }
        for (int i = 0; i < times; ++i)
            ::kill(pid_t(process.processId()), signal);
        const ProgramRun run = finish(process);
        QCOMPARE(run.exitCode, 130);
        QVERIFY2(run.errors.contains("stopped"), run.errors.constData());
        QVERIFY2(run.output.contains("\"cancelled\""), run.output.constData());
        QVERIFY(hasNothing(out));
    }

    void aReaderThatGoesAwayStopsTheRunCleanly()
    {
        const QString clip = m_clips.clip(clipOf({640, 360}, 10));
        const QString out = m_folder->filePath(u"out"_s);
        QProcess shell;
        shell.start(u"bash"_s,
            {u"-c"_s, u"set -o pipefail; \"$1\" encode \"$2\" --speed placebo -f mp4 -o \"$3\" --json | head -n 1"_s,
                u"bash"_s, programPath(), clip, out});
        QCOMPARE(finish(shell).exitCode, 130);
        QVERIFY(hasNothing(out));
    }

    void anyFileNameWorks_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names{u"two\nlines.mp4"_s, u"tab\there.mp4"_s, u"-y.mp4"_s, u"--help.mp4"_s,
            u" spaces at the ends .mp4"_s, u"quote'\"double.mp4"_s, u"back\\slash.mp4"_s,
            u"semi;colon & amp | pipe $HOME `id`.mp4"_s, u"percent %d %03d %s %1.mp4"_s, u"star*?[a-z].mp4"_s,
            u"http:example.mp4"_s, u"pipe:0"_s, u"a,b;[in]c=d'e.mkv"_s,
            u"emoji \U0001f3ac \u65e5\u672c\u8a9e \u0627\u0644.mp4"_s, u"cafe\u0301.mp4"_s, u"right\u202e4pm.exe.mp4"_s,
            u".hidden.mp4"_s, u"no-extension"_s, QString(251, u'n').append(u".mp4"_s)};
        for (const QString &name : names)
            QTest::newRow(name.toUtf8().toPercentEncoding().left(40).constData()) << name;
    }

    void anyFileNameWorks()
    {
        QFETCH(const QString, name);
        QVERIFY(QFile::copy(m_clip, m_folder->filePath(name)));
        const QByteArray before = digestOf(m_folder->filePath(name));
        const ProgramRun run = runProgram({u"encode"_s, u"-t"_s, u"time=1,sizes=60"_s, u"-r"_s, u"60"_s, u"-f"_s,
                                              u"mp4"_s, u"-o"_s, u"out"_s, u"--"_s, name},
            m_folder->path());
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(filesBelow(m_folder->filePath(u"out"_s)).size(), 2);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
        QCOMPARE(digestOf(m_folder->filePath(name)), before);
        // What goes to a terminal holds no control characters but line ends.
        const QByteArray shown = run.output + run.errors;
        for (const char c : shown)
            QVERIFY(c == '\n' || uchar(c) >= 0x20);
    }

private:
    ClipMaker m_clips;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_clip;
};

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
