// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/lintreport.h"

namespace Zoetrope {

/// What the rules of HLS and of DASH have in common.

constexpr double lengthSlack_s = 0.1; ///< what players bridge, and what sound frames need
constexpr double bandwidthSlack = 1.1; ///< of Apple's authoring specification

/// Adds findings about one playlist or manifest.
class Findings
{
public:
    Findings(QString file, LintReport *report)
        : m_file(std::move(file))
        , m_report(report)
    {
    }

    void fault(const QString &rule, int line, const QString &text) { add(LintWeight::Fault, rule, line, text); }
    void advice(const QString &rule, int line, const QString &text) { add(LintWeight::Advice, rule, line, text); }

private:
    void add(LintWeight weight, const QString &rule, int line, const QString &text)
    {
        m_report->findings.append({weight, rule, m_file, line, text});
    }

    QString m_file;
    LintReport *m_report;
};

inline QString secondsText(double seconds) { return QString::number(seconds, 'f', 3); }
inline QString megabitsText(double bitsPerSecond)
{
    return QString::number(bitsPerSecond / 1e6, 'f', 2) + QStringLiteral(" Mb/s");
}

} // namespace Zoetrope
