// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalprogress.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::milliseconds lineInterval{5000};
constexpr std::chrono::milliseconds drawInterval{90};

QString phaseText(JobPhase phase)
{
    switch (phase) {
    case JobPhase::Probing:
        return u"reading the source"_s;
    case JobPhase::Planning:
        return u"planning"_s;
    case JobPhase::Stills:
        return u"taking pictures"_s;
    case JobPhase::Encoding:
        return u"encoding"_s;
    case JobPhase::Packaging:
        return u"packaging"_s;
    case JobPhase::Verifying:
        return u"verifying"_s;
    case JobPhase::Publishing:
        return u"publishing"_s;
    }
    return {};
}

QString leftText(Microseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    if (seconds < 60)
        return u"%1 s left"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1 min %2 s left"_s.arg(seconds / 60).arg(seconds % 60);
    return u"%1 h %2 min left"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
}

// Never "100 %" before the end: the outputs are not there until they are published.
int percentOf(const JobProgress &progress) { return std::clamp(int(progress.fraction * 100), 0, 99); }

QString rateText(double fps) { return u"%1 fps"_s.arg(QString::number(fps, 'f', fps < 10 ? 1 : 0)); }

QStringList figures(const JobProgress &progress)
{
    QStringList parts{u"%1 %"_s.arg(percentOf(progress), 2)};
    if (progress.fps > 0)
        parts += rateText(progress.fps);
    if (progress.speed > 0)
        parts += u"%1x"_s.arg(QString::number(progress.speed, 'f', progress.speed < 10 ? 2 : 1));
    if (progress.timeLeft)
        parts += leftText(*progress.timeLeft);
    return parts;
}

QString bar(double fraction, int cells)
{
    const int full = std::clamp(int(std::lround(fraction * cells)), 0, cells);
    return u'[' + QString(full, u'#') + QString(cells - full, u'-') + u']';
}

// Sound is counted in samples and has no rate of pictures: neither says anything to people.
bool isSound(const TrackProgress &track) { return track.frames > 0 && track.fps <= 0; }

QStringList trackLines(const QList<TrackProgress> &tracks)
{
    QList<QStringList> rows;
    for (const TrackProgress &track : tracks) {
        QStringList row{u"  "_s + track.label};
        if (!isSound(track))
            row += u"%1 frames"_s.arg(track.frames);
        if (track.fps > 0)
            row += rateText(track.fps);
        rows += row;
    }
    return alignTable(rows, {1, 2});
}

} // namespace

QStringList progressBlock(const QString &name, const JobProgress &progress, int columns)
{
    constexpr int cells = 30;
    QStringList lines{escapeControls(name) + u": "_s + phaseText(progress.phase),
        bar(progress.fraction, cells) + u' ' + figures(progress).join(u"  "_s)};
    lines += trackLines(progress.tracks);
    for (QString &line : lines)
        line = fitColumns(line, columns);
    return lines;
}

QString progressLine(const QString &name, const JobProgress &progress)
{
    return u"%1: %2, %3"_s.arg(
        escapeControls(name), phaseText(progress.phase), figures(progress).join(u", "_s).trimmed());
}

TerminalProgress::TerminalProgress(Console *console, Style style, Clock clock)
    : m_console(console)
    , m_style(style)
    , m_clock(std::move(clock))
{
}

void TerminalProgress::begin(int job, const QString &name) { m_jobs.insert(job, Shown{name, {}, {}, {}}); }

void TerminalProgress::update(int job, const JobProgress &progress)
{
    const auto shown = m_jobs.find(job);
    if (m_style == Style::Silent || shown == m_jobs.end())
        return;
    shown->progress = progress;
    if (m_style == Style::Lines)
        writeLine(&*shown);
    else if (m_clock() - m_lastDraw >= drawInterval)
        draw();
}

void TerminalProgress::end(int job)
{
    erase();
    m_jobs.remove(job);
}

void TerminalProgress::say(const QString &text)
{
    if (m_style == Style::Silent)
        return;
    erase();
    m_console->complain(text);
}

void TerminalProgress::writeLine(Shown *shown)
{
    const std::chrono::milliseconds now = m_clock();
    const bool isNewPhase = shown->lastPhase != shown->progress.phase;
    if (!isNewPhase && now - shown->lastLine < lineInterval)
        return;
    shown->lastPhase = shown->progress.phase;
    shown->lastLine = now;
    m_console->complain(progressLine(shown->name, shown->progress));
}

void TerminalProgress::erase()
{
    if (m_drawnLines > 0)
        m_console->drawErrors(u"\x1b[%1A\r\x1b[J"_s.arg(m_drawnLines));
    m_drawnLines = 0;
}

void TerminalProgress::draw()
{
    // One column less than there are: some terminals wrap at the last one, and the block could not be taken back.
    const int columns = m_console->columns() - 1;
    QStringList lines;
    if (m_jobs.size() == 1)
        lines = progressBlock(m_jobs.first().name, m_jobs.first().progress, columns);
    else
        for (const Shown &shown : m_jobs)
            lines += fitColumns(progressLine(shown.name, shown.progress), columns);
    const QString eraser = m_drawnLines > 0 ? u"\x1b[%1A\r\x1b[J"_s.arg(m_drawnLines) : QString();
    m_console->drawErrors(eraser + lines.join(u'\n') + u'\n');
    m_drawnLines = int(lines.size());
    m_lastDraw = m_clock();
}

} // namespace Zoetrope
