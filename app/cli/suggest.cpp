// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggest.h"

#include <QList>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

// Damerau's distance (insert, remove, replace, swap neighbours): a swap is the commonest slip on a keyboard.
qsizetype editDistance(const QString &a, const QString &b)
{
    QList<qsizetype> before;
    QList<qsizetype> above(b.size() + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row(b.size() + 1, i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::exchange(above, row);
    }
    return above.last();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longestTypo = 64;
    if (word.size() > longestTypo)
        return {};
    QString best;
    // Doubled, so that among equals one with the same first letter is nearer: that is seldom mistyped.
    qsizetype bestDistance = 2 * std::max<qsizetype>(1, word.size() / 3) + 2;
    for (const QString &candidate : candidates) {
        const bool isSameStart = candidate.left(1) == word.left(1);
        const qsizetype distance = 2 * editDistance(word.toLower(), candidate.toLower()) + (isSameStart ? 0 : 1);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QString candidate = nearest(word, candidates);
    return candidate.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(candidate);
}

} // namespace Zoetrope
