// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QBuffer>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersOfAFileNeverReachTheTerminal()
    {
        QCOMPARE(escapeControls(u"a\x1b[2Jb\n\tc"_s), u"a\\u001b[2Jb\\n\\tc"_s);
        QCOMPARE(escapeControls(u"right\u202e4pm.exe.mp4"_s), u"right\\u202e4pm.exe.mp4"_s);
        QCOMPARE(escapeControls(u"\u0085\u2028"_s), u"\\u0085\\u2028"_s);
    }

    void otherScriptsStayAsTheyAre()
    {
        const QString name = u"emoji \U0001f3ac \u65e5\u672c\u8a9e \u0627\u0644 cafe\u0301.mp4"_s;
        QCOMPARE(escapeControls(name), name);
    }

    void longLinesAreCutWithoutSplittingACharacter()
    {
        QCOMPARE(fitColumns(u"12345678"_s, 8), u"12345678"_s);
        QCOMPARE(fitColumns(u"123456789"_s, 8), u"1234567\u2026"_s);
        const QString film = u"\U0001f3ac"_s;
        QCOMPARE(fitColumns(film + film + film, 5), film + film + u"\u2026"_s);
    }

    void columnsAreAligned()
    {
        QCOMPARE(alignTable({{u"a"_s, u"1"_s}, {u"bbb"_s, u"22"_s}, {u"c"_s}}, {1}),
            (QStringList{u"a     1"_s, u"bbb  22"_s, u"c"_s}));
    }

    void bytesAreSaidInAFittingUnit()
    {
        QCOMPARE(bytesText(0), u"0 B"_s);
        QCOMPARE(bytesText(1023), u"1023 B"_s);
        QCOMPARE(bytesText(1536), u"1.50 KiB"_s);
        QCOMPARE(bytesText(15 * 1024 * 1024), u"15.0 MiB"_s);
        QCOMPARE(bytesText(std::int64_t(5000) << 40), u"5000.0 TiB"_s);
    }

    void theTechnicalDetailIsShownOnDemand()
    {
        const Error error{ErrorCode::SourceDamaged, u"cl\nip.mp4"_s, u"moov atom not found"_s};
        QVERIFY(describeError(error, false).contains(u"cl\\nip.mp4"_s));
        QVERIFY(!describeError(error, false).contains(u"moov"_s));
        QVERIFY(describeError(error, true).contains(u"moov"_s));
        QVERIFY(describeError(error, true).contains(u"source-damaged"_s));
    }

    void aReaderThatWentAwayIsNoticed()
    {
        QBuffer closed;
        QBuffer errors;
        errors.open(QIODevice::WriteOnly);
        Console console(&closed, &errors, false);
        QVERIFY(!console.isBroken());
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        console.print(u"text"_s);
        QVERIFY(console.isBroken());
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
