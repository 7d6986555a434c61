// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Zoetrope {

/// What a process writes to its standard error -> lines for the job's log, within bounds, and the last of them for an
/// explanation of its end. Libraries print there what and how they like.
///
/// Owns:    the last lines, and the beginning of one that has not ended.
/// Threads: one at a time.
class LastWords
{
public:
    static constexpr qsizetype longestLine = 1024; ///< the rest of a longer one is a line of its own
    static constexpr int mostLines = 500; ///< told; later ones are only remembered
    static constexpr int rememberedLines = 12;

    /// The lines that are to be told now.
    [[nodiscard]] QStringList take(const QByteArray &bytes);
    /// The last lines, with one that was not ended.
    [[nodiscard]] QStringList remembered() const;

private:
    void remember(const QString &line);

    QByteArray m_begun;
    QStringList m_last;
    int m_told = 0;
};

} // namespace Zoetrope
