// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/burnttext.h"
#include "engine/pipeline/cues.h"

#include <QTest>

using namespace Zoetrope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Cue cue(Microseconds start, Microseconds end, const QByteArray &text)
{
    return {start, end, "0,0,Default,,0,0,0,," + text};
}

PlanSource clipped(Microseconds origin, Microseconds start, std::optional<Microseconds> end)
{
    PlanSource source;
    source.origin = origin;
    source.clipStart = start;
    source.clipEnd = end;
    return source;
}

} // namespace

class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuesAreCutAtTheEndsOfAClip();
    void filesCountFromTheFirstPicture();
    void overlappingCuesBecomeOne();
    void cuesThatGoOnStayOne();
    void aScriptHoldsNothingButStylesAndCues();
    void aScriptWithoutStylesGetsSome();
    void anyNameIsAFilterValue();
};

void TestCues::cuesAreCutAtTheEndsOfAClip()
{
    const CueList list{{},
        {cue(10s, 11s, "before"), cue(11500ms, 12500ms, "in"), cue(12'700'400us, 12'900'600us, "rounded"),
            cue(13s, 20s, "out"), cue(15s, 16s, "behind")}};
    const CueSpan span = cueSpan(clipped(10s, 2s, 4s), {2, {}, {}}, 1h);
    const CueList moved = onTimeline(list, span);
    QCOMPARE(moved.cues, (QList<Cue>{cue(0s, 500ms, "in"), cue(700ms, 901ms, "rounded"), cue(1s, 2s, "out")}));
}

void TestCues::filesCountFromTheFirstPicture()
{
    const CueSpan span = cueSpan(clipped(10s, 2s, {}), {-1, u"a.srt"_s, {}}, 5s);
    QCOMPARE(span.zero, Microseconds(2s));
    QCOMPARE(span.length, Microseconds(5s)); // the film is no longer
}

void TestCues::overlappingCuesBecomeOne()
{
    const CueList flat =
        withoutOverlaps({{}, {cue(1s, 4s, "a"), cue(2s, 3s, "b"), cue(2s, 5s, "c"), cue(8s, 9s, "d")}});
    QList<QByteArray> texts;
    for (const Cue &shown : flat.cues)
        texts += textOf(shown.line);
    QCOMPARE(texts, (QList<QByteArray>{"a", "a{\\r}\\Nb{\\r}\\Nc", "a{\\r}\\Nc", "c", "d"}));
    for (qsizetype i = 1; i < flat.cues.size(); ++i)
        QVERIFY(flat.cues[i].start >= flat.cues[i - 1].end);
}

void TestCues::cuesThatGoOnStayOne()
{
    const CueList flat = withoutOverlaps({{}, {cue(1s, 2s, "a"), cue(2s, 3s, "b")}});
    QCOMPARE(flat.cues, (QList<Cue>{cue(1s, 2s, "a"), cue(2s, 3s, "b")}));
}

void TestCues::aScriptHoldsNothingButStylesAndCues()
{
    CueList list;
    list.header = "[Script Info]\r\nTitle: x\r\n[Fonts]\r\nfontname: evil.ttf\r\nABCDEF\r\n[V4+ Styles]\r\nStyle: "
                  "Default,Arial,16\r\n[Graphics]\r\nabc\r\n[Events]\r\nFormat: Layer\r\nDialogue: 0,old\r\n";
    list.cues = {{1'234'567us, 3723s + 450ms, "7,2,Default,,0,0,0,,one\r\nDialogue: two, three"}};
    const QByteArray script = assScript(list);
    QVERIFY(!script.contains("evil") && !script.contains("abc") && !script.contains("old"));
    QVERIFY(script.contains("Title: x\n") && script.contains("Style: Default,Arial,16\n"));
    QVERIFY(script.endsWith("Dialogue: 2,0:00:01.23,1:02:03.45,Default,,0,0,0,,one\\NDialogue: two, three\n"));
}

void TestCues::aScriptWithoutStylesGetsSome() { QVERIFY(assScript({"nothing", {}}).contains("Style: Default")); }

void TestCues::anyNameIsAFilterValue()
{
    QCOMPARE(filterValue(u"/plain/text0.ass"_s), u"/plain/text0.ass"_s);
    QCOMPARE(filterValue(u"a:b"_s), uR"(a\\:b)"_s);
    QCOMPARE(filterValue(u"it's"_s), uR"(it\\\'s)"_s);
    QCOMPARE(filterValue(u"[a],b;c"_s), uR"(\[a\]\,b\;c)"_s);
    QCOMPARE(filterValue(uR"(\)"_s), uR"(\\\\)"_s);
}

QTEST_GUILESS_MAIN(TestCues)
#include "tst_cues.moc"
