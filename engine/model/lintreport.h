// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <algorithm>

namespace Zoetrope {

/// What a reading of a finished presentation found, in words for people.

enum class LintWeight {
    Fault, ///< players will stumble over it, or the standard forbids it
    Advice, ///< plays, but costs something or is not what is recommended
};

struct LintFinding
{
    LintWeight weight = LintWeight::Fault;
    QString rule; ///< stable, for scripts: `segment-missing`
    QString file; ///< as the presentation names it, from its own folder
    int line = 0; ///< of a playlist, from 1; 0: the file as a whole
    QString text; ///< whole sentences: what is wrong, what follows, what to do
    bool operator==(const LintFinding &) const = default;
};

struct LintReport
{
    QList<LintFinding> findings; ///< in the order of reading
    int playlists = 0; ///< that were read
    int segments = 0; ///< that were opened

    [[nodiscard]] bool hasFaults() const
    {
        return std::ranges::any_of(
            findings, [](const LintFinding &finding) { return finding.weight == LintWeight::Fault; });
    }
};

} // namespace Zoetrope
