// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/suggest.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

class Parser
{
public:
    Parser(const QList<OptionDefinition> &options, const QStringList &words)
        : m_options(options)
        , m_words(words)
    {
    }

    Result<Arguments> parse()
    {
        while (m_next < m_words.size()) {
            const QString word = m_words.at(m_next++);
            if (word == "--"_L1) {
                m_arguments.positionals += m_words.mid(m_next);
                break;
            }
            if (const Result<> taken = take(word); !taken)
                return taken.error();
        }
        return m_arguments;
    }

private:
    Result<> take(const QString &word)
    {
        if (word.startsWith("--"_L1)) {
            const qsizetype equals = word.indexOf(u'=');
            const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
            const auto attached = equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1));
            return takeOption(find(name, &OptionDefinition::name), u"--"_s + name, attached);
        }
        if (word.startsWith(u'-') && word.size() > 1) {
            const QString name = word.mid(1, 1);
            const auto attached = word.size() == 2 ? std::nullopt : std::optional(word.mid(2));
            return takeOption(find(name, &OptionDefinition::shortName), word.left(2), attached);
        }
        m_arguments.positionals += word;
        return {};
    }

    Result<> takeOption(const OptionDefinition *option, const QString &written, const std::optional<QString> &attached)
    {
        if (!option)
            return unknown(written);
        if (option->placeholder.isEmpty()) {
            if (attached)
                return usageError(written, u"The option %1 takes no value."_s.arg(written));
            m_arguments.options += {option->name, {}};
            return {};
        }
        if (attached) {
            m_arguments.options += {option->name, *attached};
            return {};
        }
        // `--format --json` is a forgotten value far more often than a value with two dashes.
        if (m_next >= m_words.size() || m_words.at(m_next).startsWith("--"_L1))
            return usageError(written, u"The option %1 needs a value: %1 %2."_s.arg(written, option->placeholder));
        m_arguments.options += {option->name, m_words.at(m_next++)};
        return {};
    }

    Error unknown(const QString &written) const
    {
        QStringList names;
        for (const OptionDefinition &option : m_options)
            names += u"--"_s + option.name;
        return usageError(written,
            u"There is no option %1.%2 A file name that begins with a dash goes after \"--\"."_s.arg(
                written, didYouMean(written, names)));
    }

    const OptionDefinition *find(const QString &name, QString OptionDefinition::*field) const
    {
        const auto found = std::find_if(m_options.cbegin(), m_options.cend(),
            [&](const OptionDefinition &option) { return option.*field == name && !name.isEmpty(); });
        return found == m_options.cend() ? nullptr : &*found;
    }

    const QList<OptionDefinition> &m_options;
    const QStringList &m_words;
    qsizetype m_next = 0;
    Arguments m_arguments;
};

} // namespace

bool Arguments::has(QStringView name) const { return value(name).has_value(); }

std::optional<QString> Arguments::value(QStringView name) const
{
    const auto found = std::find_if(
        options.crbegin(), options.crend(), [&](const GivenOption &option) { return option.name == name; });
    return found == options.crend() ? std::nullopt : std::optional(found->value);
}

QStringList Arguments::values(QStringView name) const
{
    QStringList all;
    for (const GivenOption &option : options)
        if (option.name == name)
            all += option.value;
    return all;
}

Result<Arguments> parseArguments(const QList<OptionDefinition> &options, const QStringList &words)
{
    return Parser(options, words).parse();
}

Result<int> integerOption(const Arguments &arguments, QStringView name, int minimum, int maximum, int fallback)
{
    const std::optional<QString> text = arguments.value(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < minimum || number > maximum)
        return usageError(*text,
            u"--%1 takes a whole number from %2 to %3, not \"%4\"."_s.arg(
                name.toString(), QString::number(minimum), QString::number(maximum), *text));
    return number;
}

Error usageError(const QString &subject, const QString &sentence)
{
    return {ErrorCode::UsageInvalid, subject, sentence};
}

} // namespace Zoetrope
