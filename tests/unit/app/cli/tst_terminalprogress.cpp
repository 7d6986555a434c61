// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalprogress.h"

#include <QBuffer>
#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

JobProgress someProgress(double fraction)
{
    JobProgress progress;
    progress.fraction = fraction;
    progress.fps = 87.4;
    progress.speed = 2.911;
    progress.timeLeft = 12s;
    progress.tracks = {{u"v480"_s, u"854x480 h264"_s, 1000, 87.4}, {u"v240"_s, u"426x240 h264"_s, 998, 87.1}};
    return progress;
}

struct Screen
{
    QBuffer output;
    QBuffer errors;
    std::chrono::milliseconds now{0};
    Console console{&output, &errors, false};

    Screen()
    {
        output.open(QIODevice::WriteOnly);
        errors.open(QIODevice::WriteOnly);
    }
    Clock clock()
    {
        return [this] { return now; };
    }
    QString shown() const { return QString::fromUtf8(errors.data()); }
};

} // namespace

class TestTerminalProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBlockHasALineForEachRendition()
    {
        const QStringList lines = progressBlock(u"clip.mp4"_s, someProgress(0.5), 79);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"clip.mp4: encoding"_s);
        QCOMPARE(lines[1], u"[###############---------------] 50 %  87 fps  2.91x  12 s left"_s);
        QVERIFY(lines[2].contains(u"854x480 h264"_s) && lines[2].contains(u"1000 frames"_s));
        QVERIFY(lines[3].contains(u"426x240 h264"_s));
    }

    void soundIsNotCountedInFrames()
    {
        JobProgress progress;
        progress.tracks = {{u"a128"_s, u"aac 128k"_s, 48000, 0}};
        QCOMPARE(progressBlock(u"clip.mp4"_s, progress, 79).last(), u"  aac 128k"_s);
    }

    void noLineOfTheBlockIsWiderThanTheTerminal()
    {
        for (const QString &line : progressBlock(QString(300, u'n'), someProgress(0.5), 40))
            QVERIFY(line.size() <= 40);
    }

    void aHundredPercentIsNeverShownBeforeTheEnd()
    {
        QVERIFY(progressLine(u"clip.mp4"_s, someProgress(1.0)).contains(u"99 %"_s));
    }

    void aHostileNameIsShownEscaped()
    {
        QVERIFY(!progressLine(u"a\x1b]0;x\a.mp4"_s, someProgress(0)).contains(u'\x1b'));
    }

    void withoutATerminalLinesComeNowAndThen()
    {
        Screen screen;
        TerminalProgress progress(&screen.console, TerminalProgress::Style::Lines, screen.clock());
        progress.begin(0, u"clip.mp4"_s);
        for (int i = 0; i < 110; ++i) {
            screen.now = i * 100ms;
            progress.update(0, someProgress(i / 200.0));
        }
        QCOMPARE(screen.shown().count(u'\n'), 3); // at 0, 5 and 10 seconds
        QVERIFY(!screen.shown().contains(u'\x1b'));
    }

    void aNewPhaseIsSaidAtOnce()
    {
        Screen screen;
        TerminalProgress progress(&screen.console, TerminalProgress::Style::Lines, screen.clock());
        progress.begin(0, u"clip.mp4"_s);
        JobProgress now = someProgress(0.1);
        progress.update(0, now);
        now.phase = JobPhase::Packaging;
        progress.update(0, now);
        QCOMPARE(screen.shown().count(u'\n'), 2);
        QVERIFY(screen.shown().contains(u"packaging"_s));
    }

    void onATerminalTheBlockIsDrawnInPlaceAndTakenBack()
    {
        Screen screen;
        TerminalProgress progress(&screen.console, TerminalProgress::Style::Redrawn, screen.clock());
        progress.begin(0, u"clip.mp4"_s);
        progress.update(0, someProgress(0.1));
        QVERIFY(!screen.shown().contains(u"\x1b[4A"_s));
        screen.now = 1s;
        progress.update(0, someProgress(0.2));
        QCOMPARE(screen.shown().count(u"\x1b[4A\r\x1b[J"_s), 1);
        progress.end(0);
        QVERIFY(screen.shown().endsWith(u"\x1b[4A\r\x1b[J"_s));
    }

    void severalJobsAreOneLineEach()
    {
        Screen screen;
        TerminalProgress progress(&screen.console, TerminalProgress::Style::Redrawn, screen.clock());
        progress.begin(0, u"a.mp4"_s);
        progress.begin(1, u"b.mp4"_s);
        progress.update(1, someProgress(0.1));
        QCOMPARE(screen.shown().count(u'\n'), 2);
        QVERIFY(!screen.shown().contains(u"854x480"_s));
    }

    void silenceIsSilent()
    {
        Screen screen;
        TerminalProgress progress(&screen.console, TerminalProgress::Style::Silent, screen.clock());
        progress.begin(0, u"clip.mp4"_s);
        progress.update(0, someProgress(0.1));
        progress.say(u"text"_s);
        progress.end(0);
        QVERIFY(screen.shown().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTerminalProgress)
#include "tst_terminalprogress.moc"
