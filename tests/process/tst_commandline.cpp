// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipmaker.h"
#include "tests/support/programrun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Zoetrope::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

ClipWish smallClip(int rotation)
{
    ClipWish wish;
    wish.size = {320, 180};
    wish.seconds = 2;
    wish.rotation = rotation;
    return wish;
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsItSaysHowToBegin()
    {
        const ProgramRun run = runProgram({});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains("zoetrope encode clip.mp4"));
    }

    void theVersionIsTold() { QVERIFY(runProgram({u"--version"_s}).output.startsWith("zoetrope ")); }

    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"encode", "plan", "probe", "lint", "presets", "completion", "help"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void everyCommandExplainsItself()
    {
        QFETCH(const QString, command);
        const ProgramRun asked = runProgram({u"help"_s, command});
        QCOMPARE(asked.exitCode, 0);
        QVERIFY(asked.output.startsWith(u"Usage: zoetrope %1"_s.arg(command).toUtf8()));
        QCOMPARE(runProgram({command, u"--help"_s}).output, asked.output);
    }

    void mistakesOfUseExitWithTwoAndSayWhatWasMeant_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("command") << QStringList{u"encdoe"_s} << QByteArray("\"encode\"");
        QTest::newRow("option") << QStringList{u"encode"_s, u"--fromat"_s} << QByteArray("\"--format\"");
        QTest::newRow("preset") << QStringList{u"encode"_s, u"x"_s, u"-p"_s, u"sampel"_s} << QByteArray("\"sample\"");
        QTest::newRow("preset to show") << QStringList{u"presets"_s, u"phoen"_s} << QByteArray("\"phone\"");
        QTest::newRow("no source") << QStringList{u"encode"_s} << QByteArray("No source");
        QTest::newRow("no file") << QStringList{u"probe"_s} << QByteArray("which file");
        QTest::newRow("no playlist") << QStringList{u"lint"_s} << QByteArray("which playlist");
        QTest::newRow("shell") << QStringList{u"completion"_s, u"fsh"_s} << QByteArray("\"fish\"");
        QTest::newRow("job file") << QStringList{u"encode"_s, u"x"_s, u"--job"_s, u"none.json"_s}
                                  << QByteArray("none.json");
    }

    void mistakesOfUseExitWithTwoAndSayWhatWasMeant()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, said);
        const ProgramRun run = runProgram(arguments, m_clips.folder());
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(said), run.errors.constData());
    }

    void aMissingSourceExitsWithThreeAndIsNamed_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("probe") << u"probe"_s;
        QTest::newRow("lint") << u"lint"_s;
        QTest::newRow("plan") << u"plan"_s;
        QTest::newRow("encode") << u"encode"_s;
    }

    void aMissingSourceExitsWithThreeAndIsNamed()
    {
        QFETCH(const QString, command);
        const ProgramRun run = runProgram({command, u"missing.mp4"_s}, m_clips.folder());
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.errors.contains("missing.mp4"), run.errors.constData());
        QVERIFY(!run.errors.contains("[source-missing]"));
        QVERIFY(runProgram({command, u"-v"_s, u"missing.mp4"_s}, m_clips.folder()).errors.contains("[source-missing]"));
    }

    void aProbeShowsWhatAViewerSees()
    {
        const QString clip = m_clips.clip(smallClip(90));
        const ProgramRun table = runProgram({u"probe"_s, clip});
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(table.output.contains("180x320"), table.output.constData());

        const ProgramRun json = runProgram({u"probe"_s, clip, u"--json"_s});
        QCOMPARE(json.exitCode, 0);
        const QJsonObject info = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(info.value("video"_L1).toArray().size(), 1);
        QCOMPARE(info.value("audio"_L1).toArray().size(), 1);
    }

    void aStreamIsLookedOver()
    {
        const QTemporaryDir folder;
        const ProgramRun made = runProgram(
            {u"encode"_s, m_clips.clip(smallClip(0)), u"-r"_s, u"90"_s, u"-f"_s, u"hls"_s, u"-o"_s, folder.path()});
        QCOMPARE(made.exitCode, 0);
        const QString stream = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        const QString master = folder.filePath(stream + u"/master.m3u8"_s);
        const ProgramRun clean = runProgram({u"lint"_s, master});
        QCOMPARE(clean.exitCode, 0);
        QVERIFY2(clean.output.contains("0 faults"), clean.output.constData());

        QFile playlist(master);
        QVERIFY(playlist.open(QIODevice::ReadWrite));
        const QByteArray text = playlist.readAll().replace("RESOLUTION=", "RESOLUTION=9");
        QVERIFY(playlist.resize(0) && playlist.seek(0) && playlist.write(text) == text.size());
        playlist.close();
        const ProgramRun damaged = runProgram({u"lint"_s, master, u"--json"_s});
        QCOMPARE(damaged.exitCode, 6);
        const QJsonArray findings = QJsonDocument::fromJson(damaged.output).object().value("findings"_L1).toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).toObject().value("rule"_L1).toString(), u"resolution-wrong"_s);
    }

    void presetsAreListedAndShown()
    {
        const ProgramRun list = runProgram({u"presets"_s});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(list.output.contains("sample"));
        const ProgramRun one = runProgram({u"presets"_s, u"sample"_s, u"--json"_s});
        QCOMPARE(QJsonDocument::fromJson(one.output).object().value("name"_L1).toString(), u"sample"_s);
    }

    void aPlanIsShownAndNothingIsWritten()
    {
        const QString clip = m_clips.clip(smallClip(0));
        const QTemporaryDir folder;
        const QStringList arguments{
            u"plan"_s, clip, u"-r"_s, u"90,180"_s, u"-f"_s, u"hls"_s, u"-r"_s, u"90"_s, u"-f"_s, u"mp4"_s};
        const ProgramRun text = runProgram(arguments, folder.path());
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains("160x90"), text.output.constData());
        const QStringList changes{u"--filters"_s, u"sharpen=40"_s, u"--peak=-1"_s, u"--fade-in"_s, u"1"_s};
        const ProgramRun changed = runProgram(arguments + changes, folder.path());
        QCOMPARE(changed.exitCode, 0);
        QVERIFY2(changed.output.contains("sharpen 40"), changed.output.constData());
        QVERIFY2(changed.output.contains("fades in"), changed.output.constData());

        const ProgramRun json = runProgram(arguments + QStringList{u"--json"_s}, folder.path());
        const QJsonObject plan = QJsonDocument::fromJson(json.output).object();
        QCOMPARE(plan.value("video"_L1).toArray().size(), 2); // 90 is encoded once for both outputs
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

private:
    ClipMaker m_clips;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
