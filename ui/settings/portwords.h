// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Zoetrope {

/// What an operator types of other machines, in the form in which it is kept; nothing for what is none. Pure.

/// `https://app.example.org`, `http://localhost:3000`: the origin of a web page, as browsers write it.
[[nodiscard]] std::optional<QString> originFrom(const QString &word);
/// `films.example.org`, `192.168.1.5`: the name or address of a machine, in lower case.
[[nodiscard]] std::optional<QString> hostFrom(const QString &word);

} // namespace Zoetrope
