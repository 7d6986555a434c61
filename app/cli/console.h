// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace Zoetrope {

/// The two streams of a command, and text made fit for them.
///
/// Owns:    nothing; the devices outlive it.
/// Threads: one at a time.
/// Errors:  a reader that went away shows in isBroken(), once and for all.
class Console
{
public:
    Console(QIODevice *output, QIODevice *errors, bool isErrorsTerminal);

    void print(const QString &text); ///< standard output, with a line end
    void printRaw(const QByteArray &line); ///< standard output, with a line end
    void complain(const QString &text); ///< standard error, with a line end; secrets masked
    void drawErrors(const QString &text); ///< standard error as it is; for what redraws itself

    /// Of standard output, for who must not wait for its reader; -1 when it is none of the system's.
    [[nodiscard]] int outputDescriptor() const;
    [[nodiscard]] bool isErrorsTerminal() const { return m_isErrorsTerminal; }
    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    /// Columns of the terminal on standard error, 80 when there is none.
    [[nodiscard]] int columns() const;

private:
    QIODevice *m_output;
    QIODevice *m_errors;
    bool m_isErrorsTerminal;
    bool m_isBroken = false;
};

/// Text from a file or its name, safe to show: control characters, line separators and marks that change the writing
/// direction appear as escapes (threat model M6).
[[nodiscard]] QString escapeControls(const QString &text);

/// Cut to `columns`, with an ellipsis. Wide and combining characters are counted generously: never too many columns.
[[nodiscard]] QString fitColumns(const QString &text, int columns);

/// Rows with aligned columns, two blanks between; a row may be shorter than others. `rightAligned` names columns of
/// figures.
[[nodiscard]] QStringList alignTable(const QList<QStringList> &rows, const QList<int> &rightAligned = {});

/// `1.5 MiB`.
[[nodiscard]] QString bytesText(std::int64_t bytes);

/// An Error in the user's words; the technical detail and the code's name follow when `isVerbose`.
[[nodiscard]] QString describeError(const Error &error, bool isVerbose);

} // namespace Zoetrope
