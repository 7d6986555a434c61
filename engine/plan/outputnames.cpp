// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/outputnames.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestComponent = 200; // bytes of UTF-8
constexpr qsizetype deepest = 8; // components, which keeps a path far below PATH_MAX
constexpr qsizetype longestExtension = 10;

// Unicode's formatting characters can turn or hide parts of a name (threat model M6); the two joiners are letters' own.
bool isHarmful(char32_t c)
{
    static constexpr QStringView forbidden = u"<>:\"|?*\\/";
    if (c == U'\u200c' || c == U'\u200d')
        return false;
    if (c < 0x80 && forbidden.contains(QChar(char16_t(c))))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

QString replaceHarmful(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    const QList<uint> characters = text.toUcs4(); // half a pair alone arrives as U+FFFD
    for (const char32_t c : characters) {
        if (isHarmful(c) || c == QChar::ReplacementCharacter)
            safe += u'_';
        else
            safe += QChar::fromUcs4(c);
    }
    return safe;
}

void replaceEnds(QString *text)
{
    for (qsizetype i = 0; i < text->size() && (text->at(i) == u'.' || text->at(i) == u'-'); ++i)
        (*text)[i] = u'_';
    for (qsizetype i = text->size() - 1; i >= 0 && (text->at(i) == u'.' || text->at(i).isSpace()); --i)
        (*text)[i] = u'_';
}

void cutToBytes(QString *text, qsizetype maximum)
{
    qsizetype bytes = text->toUtf8().size();
    while (bytes > maximum) {
        const bool isPair = text->size() > 1 && text->back().isLowSurrogate();
        const QString last = text->last(isPair ? 2 : 1);
        bytes -= last.toUtf8().size();
        text->chop(last.size());
    }
}

// Windows keeps these for devices, whatever follows the first dot: `con.mp4` is the console too.
bool isReserved(const QString &component)
{
    static const QSet<QString> names{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s, u"CONOUT$"_s};
    const QString base = component.section(u'.', 0, 0).trimmed().toUpper();
    if (names.contains(base))
        return true;
    const bool isPort = base.size() == 4 && (base.startsWith("COM"_L1) || base.startsWith("LPT"_L1));
    return isPort && QStringView(u"0123456789\u00b9\u00b2\u00b3").contains(base.back());
}

// The same for every two names that some file system takes for one. Upper case first: it alone turns ß into SS.
QString folded(const QString &path)
{
    const auto composed = [](const QString &text) { return text.normalized(QString::NormalizationForm_C); };
    return composed(composed(path).toUpper().toCaseFolded());
}

Error nameError(const QString &nameTemplate, const QString &detail)
{
    return {ErrorCode::NameInvalid, nameTemplate, detail};
}

Result<QString> expandComponent(QStringView component, const QString &nameTemplate, const NameTokens &tokens)
{
    QString expanded;
    while (!component.isEmpty()) {
        const qsizetype open = component.indexOf(u'{');
        if (open < 0)
            break;
        const qsizetype close = component.indexOf(u'}', open);
        if (close < 0)
            return nameError(nameTemplate, u"a brace is not closed"_s);
        const QString token = component.sliced(open + 1, close - open - 1).toString();
        const auto value = tokens.values.constFind(token);
        if (value == tokens.values.constEnd())
            return nameError(nameTemplate, u"there is no {%1} here"_s.arg(token));
        expanded += component.first(open);
        expanded += *value;
        component = component.sliced(close + 1);
    }
    expanded += component;
    return safeComponent(expanded);
}

// `clip.mp4` -> 4; dots inside a name (`my.holiday in Rome`) begin no extension.
qsizetype extensionStart(const QString &component)
{
    const qsizetype dot = component.lastIndexOf(u'.');
    if (dot <= 0 || component.size() - dot - 1 > longestExtension)
        return component.size();
    const QStringView extension = QStringView(component).sliced(dot + 1);
    const bool isPlain = std::all_of(extension.cbegin(), extension.cend(),
        [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
    return isPlain ? dot : component.size();
}

} // namespace

QString safeComponent(const QString &text)
{
    QString safe = replaceHarmful(text.normalized(QString::NormalizationForm_C));
    if (isReserved(safe))
        safe.prepend(u'_');
    cutToBytes(&safe, longestComponent);
    replaceEnds(&safe); // after the cut, which may lay bare a dot or a blank
    return safe.isEmpty() ? u"_"_s : safe;
}

NameTokens jobTokens(const QString &sourceName, const BatchMark &batch)
{
    constexpr int digits = 3; // so that hundreds of names sort as they count
    NameTokens tokens{{{u"name"_s, sourceName},
        {u"counter"_s, QString::number(std::max(1, batch.number)).rightJustified(digits, u'0')}}};
    if (batch.day.isValid())
        tokens.values.insert(u"date"_s, batch.day.toString(Qt::ISODate));
    return tokens;
}

Result<QString> expandName(const QString &nameTemplate, const NameTokens &tokens)
{
    const QList<QStringView> components = QStringView(nameTemplate).split(u'/');
    if (components.size() > deepest)
        return nameError(nameTemplate, u"more than %1 folders deep"_s.arg(deepest - 1));
    QStringList path;
    for (const QStringView component : components) {
        if (component.isEmpty())
            return nameError(nameTemplate, u"a part of the path is empty"_s);
        const Result<QString> expanded = expandComponent(component, nameTemplate, tokens);
        if (!expanded)
            return expanded.error();
        path.append(*expanded);
    }
    return path.join(u'/');
}

QString UniqueNames::claim(const QString &path)
{
    const QStringList components = path.split(u'/');
    QString claimed;
    for (qsizetype i = 0; i < components.size(); ++i)
        claimed = claimComponent(claimed, components[i], i == components.size() - 1);
    return claimed;
}

QString UniqueNames::claimComponent(const QString &folder, const QString &component, bool isLast)
{
    const QString prefix = folder.isEmpty() ? QString() : QString(folder + u'/');
    const qsizetype end = isLast ? extensionStart(component) : component.size();
    const auto numbered = [&](int number) -> QString {
        if (number == 1)
            return prefix + component;
        return prefix + component.first(end) + u" (%1)"_s.arg(number) + component.sliced(end);
    };
    // Outputs may share a folder, but none may be one.
    const auto isFree = [&](const QString &key) {
        return !m_taken.contains(key) && !(isLast && m_taken.contains(key + u'/'));
    };
    const QString wanted = folded(numbered(1));
    int number = isLast ? m_counters.value(wanted, 1) : 1;
    while (!isFree(folded(numbered(number))))
        ++number;
    QString claimed = numbered(number);
    if (isLast)
        m_counters.insert(wanted, number);
    m_taken.insert(isLast ? folded(claimed) : QString(folded(claimed) + u'/'));
    return claimed;
}

} // namespace Zoetrope
