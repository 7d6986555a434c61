// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lintcommand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int faultsFound = 6; // an output did not stand the check

QString weightText(LintWeight weight) { return weight == LintWeight::Fault ? u"fault"_s : u"advice"_s; }

QJsonObject toJson(const LintReport &report)
{
    QJsonArray findings;
    for (const LintFinding &finding : report.findings) {
        QJsonObject object{{u"weight"_s, weightText(finding.weight)}, {u"rule"_s, finding.rule},
            {u"file"_s, finding.file}, {u"text"_s, finding.text}};
        if (finding.line > 0)
            object.insert(u"line"_s, finding.line);
        findings += object;
    }
    return {{u"playlists"_s, report.playlists}, {u"segments"_s, report.segments}, {u"findings"_s, findings}};
}

/// As compilers write them, so that editors find the place.
QString findingLine(const LintFinding &finding)
{
    const QString place = finding.line > 0 ? u"%1:%2"_s.arg(finding.file).arg(finding.line) : finding.file;
    return escapeControls(
        place + u": "_s + weightText(finding.weight) + u": "_s + finding.text + u" ["_s + finding.rule + u']');
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString summary(const LintReport &report)
{
    const auto faults = std::ranges::count(report.findings, LintWeight::Fault, &LintFinding::weight);
    const qsizetype advice = report.findings.size() - faults;
    return u"%1 and %2 read: %3, %4."_s.arg(counted(report.playlists, u"playlist"_s, u"playlists"_s),
        counted(report.segments, u"segment"_s, u"segments"_s), counted(faults, u"fault"_s, u"faults"_s),
        counted(advice, u"piece of advice"_s, u"pieces of advice"_s));
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    if (arguments.positionals.size() != 1)
        return usageError({}, u"Say which playlist or manifest to read: zoetrope lint out/clip_hls/master.m3u8"_s);
    const Result<LintReport> report = context.services.lint(arguments.positionals.first(), context.stop);
    if (!report)
        return report.error();
    if (arguments.has(u"json"_s)) {
        context.console->printRaw(QJsonDocument(toJson(*report)).toJson().trimmed());
    } else {
        for (const LintFinding &finding : report->findings)
            context.console->print(findingLine(finding));
        context.console->print(summary(*report));
    }
    return report->hasFaults() ? faultsFound : 0;
}

} // namespace

Command lintCommand()
{
    return {u"lint"_s, u"PLAYLIST|MANIFEST [--json]"_s, u"what is wrong with an HLS or DASH stream"_s,
        u"Reads a finished HLS or DASH presentation as a strict player would, whoever made it: its playlists by the rules of RFC 8216, or its manifest by those of ISO/IEC 23009-1, then every segment. Says what is wrong, what follows from it, and where it stands. Give it the master playlist or the manifest; a playlist of segments alone is read too."_s,
        {{u"json"_s, {}, {}, u"Writes the findings as JSON."_s}}, {}, true, run};
}

} // namespace Zoetrope
