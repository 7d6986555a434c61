// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "engine/base/errortext.h"
#include "engine/base/secrets.h"

#include <QFileDevice>

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

bool isDirectionMark(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool mustEscape(char32_t c)
{
    const bool isLineEnd = c == 0x2028 || c == 0x2029;
    const bool isSurrogate = c >= 0xd800 && c <= 0xdfff;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || isLineEnd || isSurrogate || c == 0xfeff || isDirectionMark(c);
}

QString escapeOf(char32_t c)
{
    switch (c) {
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
    }
}

// From U+1100 on there are characters two columns wide; the narrow ones among them lose a column, nothing worse.
int columnsOf(char32_t c) { return c >= 0x1100 && !(c >= 0x2000 && c < 0x2e80) ? 2 : 1; }

int columnsOf(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    int sum = 0;
    for (const uint c : characters)
        sum += columnsOf(char32_t(c));
    return sum;
}

bool writeAll(QIODevice *device, const QByteArray &bytes) { return device->write(bytes) == bytes.size(); }

} // namespace

Console::Console(QIODevice *output, QIODevice *errors, bool isErrorsTerminal)
    : m_output(output)
    , m_errors(errors)
    , m_isErrorsTerminal(isErrorsTerminal)
{
}

void Console::print(const QString &text) { printRaw(text.toUtf8()); }

void Console::printRaw(const QByteArray &line)
{
    if (!m_isBroken)
        m_isBroken = !writeAll(m_output, line + '\n');
}

void Console::complain(const QString &text) { drawErrors(maskSecrets(text) + u'\n'); }

void Console::drawErrors(const QString &text)
{
    // Nobody can be told that standard error is gone.
    (void)writeAll(m_errors, text.toUtf8());
}

int Console::outputDescriptor() const
{
    const auto *file = qobject_cast<const QFileDevice *>(m_output);
    return file != nullptr ? file->handle() : -1;
}

int Console::columns() const
{
    constexpr int usual = 80;
    winsize window = {};
    if (!m_isErrorsTerminal || ioctl(STDERR_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0)
        return usual;
    return window.ws_col;
}

QString escapeControls(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QString safe;
    for (const uint value : characters) {
        const auto c = char32_t(value);
        if (mustEscape(c))
            safe += escapeOf(c);
        else
            safe += QString::fromUcs4(&c, 1);
    }
    return safe;
}

QString fitColumns(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    const QList<uint> characters = text.toUcs4();
    QString fitted;
    int used = 1; // the ellipsis
    for (const uint value : characters) {
        const auto c = char32_t(value);
        used += columnsOf(c);
        if (used > columns)
            break;
        fitted += QString::fromUcs4(&c, 1);
    }
    return fitted + u'\u2026';
}

QStringList alignTable(const QList<QStringList> &rows, const QList<int> &rightAligned)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], columnsOf(row[column]));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString padding(widths[column] - columnsOf(row[column]), u' ');
            const bool isRight = rightAligned.contains(int(column));
            line += (column > 0 ? u"  "_s : QString()) + (isRight ? padding + row[column] : row[column] + padding);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines;
}

QString bytesText(std::int64_t bytes)
{
    constexpr double step = 1024.0;
    if (bytes < std::int64_t(step))
        return u"%1 B"_s.arg(bytes);
    double amount = double(bytes);
    QString unit;
    for (const char16_t *name : {u"KiB", u"MiB", u"GiB", u"TiB"}) {
        amount /= step;
        unit = QString::fromUtf16(name);
        if (amount < step)
            break;
    }
    return u"%1 %2"_s.arg(QString::number(amount, 'f', amount < 10 ? 2 : 1), unit);
}

QString describeError(const Error &error, bool isVerbose)
{
    const bool isUsage = error.code == ErrorCode::UsageInvalid;
    // The sentence of a usage error was made on the spot and says what to do; the general words would only repeat it.
    QString text = u"zoetrope: "_s + escapeControls(isUsage ? error.detail : errorText(error));
    if (error.code == ErrorCode::PresetUnknown)
        text += u' ' + escapeControls(error.detail);
    if (!isVerbose)
        return text;
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        text += u"\n  "_s + escapeControls(line);
    return text + u"\n  [%1]"_s.arg(errorName(error.code));
}

} // namespace Zoetrope
