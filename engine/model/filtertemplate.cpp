// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/filtertemplate.h"

#include "engine/model/formula.h"

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

Result<QString> fillTemplate(QStringView text, const QMap<QString, double> &numbers)
{
    QString filled;
    while (true) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = text.indexOf(u'}', open < 0 ? 0 : open);
        if (open < 0 && close < 0)
            break;
        if (open < 0 || close < 0)
            return Error{ErrorCode::Internal, text.toString(), u"a brace without its partner"_s};
        const Result<double> number = calculate(text.sliced(open + 1, close - open - 1), numbers);
        if (!number)
            return number.error();
        filled += text.first(open);
        filled += QString::number(*number, 'f', 3); // never with a comma, whatever the locale
        text = text.sliced(close + 1);
    }
    return QString(filled + text.toString());
}

QStringList filterNames(QStringView text)
{
    QStringList names;
    QString name;
    bool isInName = true;
    int depth = 0; // commas in formulas and in quotes part no filters
    bool isQuoted = false;
    for (const QChar character : text) {
        depth += character == u'{' ? 1 : character == u'}' ? -1 : 0;
        isQuoted = isQuoted != (character == u'\'');
        if (character == u',' && depth == 0 && !isQuoted) {
            names += name;
            name.clear();
            isInName = true;
        } else if (character == u'=') {
            isInName = false;
        } else if (isInName) {
            name += character;
        }
    }
    if (!name.isEmpty())
        names += name;
    return names;
}

} // namespace Zoetrope
