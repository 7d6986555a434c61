// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/formula.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double unreadable = std::numeric_limits<double>::quiet_NaN(); // spreads through every sum it is part of

/// Recursive descent: a sum is of products, a product of factors.
class Calculator
{
public:
    Calculator(QStringView text, const QMap<QString, double> &names)
        : m_text(text)
        , m_names(names)
    {
    }

    double whole()
    {
        const double value = sum();
        return next().isNull() ? value : unreadable;
    }

private:
    /// The next character that is no blank; null at the end.
    QChar next()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace())
            ++m_place;
        return m_place < m_text.size() ? m_text[m_place] : QChar();
    }

    bool take(char16_t wanted)
    {
        if (next() != wanted)
            return false;
        ++m_place;
        return true;
    }

    double sum()
    {
        double value = product();
        while (true) {
            if (take(u'+'))
                value += product();
            else if (take(u'-'))
                value -= product();
            else
                return value;
        }
    }

    double product()
    {
        double value = factor();
        while (true) {
            if (take(u'*'))
                value *= factor();
            else if (take(u'/'))
                value /= factor();
            else
                return value;
        }
    }

    double factor()
    {
        if (take(u'-'))
            return -factor();
        if (take(u'(')) {
            const double value = sum();
            return take(u')') ? value : unreadable;
        }
        const QString word = takeWord();
        if (word.isEmpty())
            return unreadable;
        if (word[0].isDigit()) {
            bool isNumber = false;
            const double value = word.toDouble(&isNumber);
            return isNumber ? value : unreadable;
        }
        return take(u'(') ? call(word) : m_names.value(word, unreadable);
    }

    double call(const QString &function)
    {
        const double first = sum();
        const bool hasSecond = take(u',');
        const double second = hasSecond ? sum() : 0;
        if (!take(u')') || hasSecond != (function != "round"_L1) || std::isnan(first) || std::isnan(second))
            return unreadable;
        if (function == "round"_L1)
            return std::round(first);
        if (function == "min"_L1)
            return std::min(first, second);
        return function == "max"_L1 ? std::max(first, second) : unreadable;
    }

    QString takeWord()
    {
        (void)next();
        const qsizetype start = m_place;
        while (m_place < m_text.size() && (m_text[m_place].isLetterOrNumber() || m_text[m_place] == u'.'))
            ++m_place;
        return m_text.sliced(start, m_place - start).toString();
    }

    QStringView m_text;
    const QMap<QString, double> &m_names;
    qsizetype m_place = 0;
};

} // namespace

Result<double> calculate(QStringView formula, const QMap<QString, double> &names)
{
    const double value = Calculator(formula, names).whole();
    if (!std::isfinite(value))
        return Error{ErrorCode::Internal, formula.toString(), u"not a formula with a result"_s};
    return value;
}

} // namespace Zoetrope
