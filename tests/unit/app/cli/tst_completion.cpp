// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

namespace {

// What completing the last word of a command line offers.
QStringList offered(const QStringList &line)
{
    QTemporaryFile script;
    if (!script.open())
        return {};
    script.write(bashCompletion(commands()).toUtf8());
    script.close();
    const QString program = u"source \"$1\"; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                            "compopt() { :; }; _zoetrope; printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QProcess bash;
    bash.start(u"bash"_s, QStringList{u"-c"_s, program, u"bash"_s, script.fileName()} + line);
    bash.waitForFinished();
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOptionIsInEveryScript()
    {
        const QString bash = bashCompletion(commands());
        const QString zsh = zshCompletion(commands());
        const QString fish = fishCompletion(commands());
        for (const Command &command : commands()) {
            for (const OptionDefinition &option : command.options) {
                QVERIFY2(bash.contains(u"--"_s + option.name), qPrintable(option.name));
                QVERIFY2(zsh.contains(u"--"_s + option.name + u'['), qPrintable(option.name));
                QVERIFY2(fish.contains(u"-l "_s + option.name), qPrintable(option.name));
            }
        }
    }

    void bashOffersCommands() { QCOMPARE(offered({u"zoetrope"_s, u"enc"_s}), QStringList{u"encode"_s}); }

    void bashOffersOptionsOfTheCommand()
    {
        QCOMPARE(offered({u"zoetrope"_s, u"encode"_s, u"--reso"_s}), QStringList{u"--resolutions"_s});
        QVERIFY(offered({u"zoetrope"_s, u"probe"_s, u"--reso"_s}).isEmpty());
    }

    void bashOffersWhatAnOptionTakes()
    {
        QCOMPARE(offered({u"zoetrope"_s, u"encode"_s, u"--segment-form"_s, u"f"_s}), QStringList{u"fmp4"_s});
        QVERIFY(offered({u"zoetrope"_s, u"encode"_s, u"--preset"_s, {}}).contains(u"mp4"_s));
    }

    void bashOffersPresetNames() { QVERIFY(offered({u"zoetrope"_s, u"presets"_s, {}}).contains(u"sample"_s)); }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
