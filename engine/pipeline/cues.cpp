// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/cues.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldsBeforeText = 8;
constexpr QByteArrayView eventsHead =
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";

// For scripts that say nothing of their looks: without a style libass takes a script for none.
constexpr QByteArrayView usualStyles =
    "[Script Info]\nScriptType: v4.00+\nPlayResX: 384\nPlayResY: 288\n[V4+ Styles]\n"
    "Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Outline, Alignment, MarginV\n"
    "Style: Default,Arial,16,&Hffffff,&H0,1,2,10\n";

/// Where the text begins; the end where there is none.
qsizetype textStart(const QByteArray &line)
{
    qsizetype at = 0;
    for (int field = 0; field < fieldsBeforeText; ++field) {
        at = line.indexOf(',', at) + 1;
        if (at == 0)
            return line.size();
    }
    return at;
}

Microseconds wholeMilliseconds(Microseconds time) { return std::chrono::round<std::chrono::milliseconds>(time); }

/// ASS counts hundredths of a second.
QByteArray assTime(Microseconds time)
{
    const std::int64_t hundredths = (time.count() + 5'000) / 10'000;
    return u"%1:%2:%3.%4"_s.arg(hundredths / 360'000)
        .arg(hundredths / 6'000 % 60, 2, 10, QChar(u'0'))
        .arg(hundredths / 100 % 60, 2, 10, QChar(u'0'))
        .arg(hundredths % 100, 2, 10, QChar(u'0'))
        .toLatin1();
}

/// The sections of a script that say how text looks; all others go.
QByteArray stylesOf(const QByteArray &header)
{
    QByteArray kept;
    bool isKept = false;
    for (QByteArray line : header.split('\n')) {
        line = line.trimmed();
        if (line.startsWith('[')) {
            const QByteArray section = line.toLower();
            isKept = section == "[script info]" || section == "[v4+ styles]" || section == "[v4 styles]";
        }
        if (isKept && !line.isEmpty())
            kept += line + '\n';
    }
    return kept.toLower().contains("styles]") ? kept : usualStyles.toByteArray();
}

} // namespace

CueSpan cueSpan(const PlanSource &source, const TextSource &text, Microseconds filmEnd)
{
    // A file of text counts from where the film is shown first, a stream by the clock of its container.
    const Microseconds origin = text.stream >= 0 ? source.origin : Microseconds(0);
    CueSpan span{origin + source.clipStart, filmEnd};
    if (source.clipEnd)
        span.length = std::min(filmEnd, *source.clipEnd - source.clipStart);
    return span;
}

CueList onTimeline(CueList list, const CueSpan &span)
{
    QList<Cue> moved;
    for (Cue cue : std::as_const(list.cues)) {
        cue.start = wholeMilliseconds(std::max(cue.start - span.zero, Microseconds(0)));
        cue.end = wholeMilliseconds(std::min(cue.end - span.zero, span.length));
        if (cue.end > cue.start)
            moved.append(cue);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const Cue &a, const Cue &b) { return a.start < b.start; });
    list.cues = moved;
    return list;
}

CueList withoutOverlaps(const CueList &list)
{
    QList<Microseconds> moments;
    for (const Cue &cue : list.cues)
        moments << cue.start << cue.end;
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());

    CueList flat{list.header, {}};
    QList<Cue> shown;
    qsizetype next = 0;
    for (qsizetype i = 0; i + 1 < moments.size(); ++i) {
        const Microseconds begin = moments[i];
        shown.removeIf([begin](const Cue &cue) { return cue.end <= begin; });
        while (next < list.cues.size() && list.cues[next].start <= begin)
            shown.append(list.cues[next++]);
        if (shown.isEmpty())
            continue;
        QByteArray text = textOf(shown.first().line);
        for (qsizetype also = 1; also < shown.size(); ++also)
            text += "{\\r}\\N" + textOf(shown[also].line);
        const Cue cue{begin, moments[i + 1], withText(shown.first().line, text)};
        const bool goesOn = !flat.cues.isEmpty() && flat.cues.last().end == begin && flat.cues.last().line == cue.line;
        if (goesOn)
            flat.cues.last().end = cue.end;
        else
            flat.cues.append(cue);
    }
    return flat;
}

QByteArray textOf(const QByteArray &line) { return line.sliced(textStart(line)); }

QByteArray withText(const QByteArray &line, const QByteArray &text) { return line.first(textStart(line)) + text; }

QByteArray assScript(const CueList &list)
{
    QByteArray script = stylesOf(list.header) + eventsHead;
    for (const Cue &cue : list.cues) {
        const qsizetype order = cue.line.indexOf(',') + 1; // ReadOrder is Matroska's alone
        const qsizetype layer = cue.line.indexOf(',', order) + 1;
        QByteArray rest = cue.line.sliced(layer);
        rest.replace("\r\n", "\\N").replace('\n', "\\N").replace('\r', "\\N");
        script += "Dialogue: " + cue.line.sliced(order, layer - order) + assTime(cue.start) + ',' + assTime(cue.end)
            + ',' + rest + '\n';
    }
    return script;
}

} // namespace Zoetrope
