// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lastwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

QStringList LastWords::take(const QByteArray &bytes)
{
    m_begun += bytes;
    QStringList told;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype newline = m_begun.indexOf('\n', begin);
        const bool isWhole = newline >= 0 && newline - begin <= longestLine;
        if (!isWhole && m_begun.size() - begin <= longestLine)
            break;
        const qsizetype end = isWhole ? newline : begin + longestLine;
        const QString line = QString::fromUtf8(m_begun.sliced(begin, end - begin)).trimmed();
        begin = isWhole ? end + 1 : end;
        if (line.isEmpty())
            continue;
        remember(line);
        if (++m_told <= mostLines)
            told += line;
        else if (m_told == mostLines + 1)
            told += u"(it says more, which is not kept)"_s;
    }
    m_begun.remove(0, begin);
    return told;
}

QStringList LastWords::remembered() const
{
    QStringList lines = m_last;
    if (const QString line = QString::fromUtf8(m_begun).trimmed(); !line.isEmpty())
        lines += line;
    return lines;
}

void LastWords::remember(const QString &line)
{
    m_last += line;
    if (m_last.size() > rememberedLines)
        m_last.removeFirst();
}

} // namespace Zoetrope
