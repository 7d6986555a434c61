// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace Zoetrope {

/// What a value on the command line is, for completion.
enum class ArgumentKind { Text, File, Folder };

/// One option of a command. Help, completion and parsing read the same rows.
struct OptionDefinition
{
    QString name; ///< without dashes
    QString shortName; ///< one letter, may be empty
    QString placeholder; ///< `DIR`; empty: a switch
    QString help; ///< one sentence
    QStringList choices = {}; ///< offered by completion and help; empty: free
    ArgumentKind kind = ArgumentKind::Text;
};

struct GivenOption
{
    QString name; ///< the long name, however it was written
    QString value;
    bool operator==(const GivenOption &) const = default;
};

/// A command line taken apart: options in the order they were given, since `--format` takes the `--resolutions` before
/// it, and everything else.
struct Arguments
{
    QList<GivenOption> options;
    QStringList positionals;

    [[nodiscard]] bool has(QStringView name) const;
    /// The value given last.
    [[nodiscard]] std::optional<QString> value(QStringView name) const;
    [[nodiscard]] QStringList values(QStringView name) const;
    bool operator==(const Arguments &) const = default;
};

/// Reads `--name value`, `--name=value`, `-n value`, `-nvalue`; after `--` all is positional.
/// Errors: UsageInvalid, its detail a whole sentence with a suggestion where one is near.
[[nodiscard]] Result<Arguments> parseArguments(const QList<OptionDefinition> &options, const QStringList &words);

/// The whole number of an option, or `fallback` when it was not given. Errors: UsageInvalid.
[[nodiscard]] Result<int> integerOption(
    const Arguments &arguments, QStringView name, int minimum, int maximum, int fallback);

/// An Error{UsageInvalid} about `subject`; `sentence` says what is wrong.
[[nodiscard]] Error usageError(const QString &subject, const QString &sentence);

} // namespace Zoetrope
