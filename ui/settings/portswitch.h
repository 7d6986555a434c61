// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QStringList>

namespace Zoetrope {

/// The port at which other programs of this machine ask for jobs, as the window sees it: open or not, where, and what
/// a client must show.
///
/// Threads: the window's; open() answers once clients can come.
class PortSwitch
{
public:
    struct Wish
    {
        int number = 0; ///< 0: any that is free
        QStringList roots; ///< folders below which clients may name sources and destinations
        bool operator==(const Wish &) const = default;
    };

    virtual ~PortSwitch() = default;
    PortSwitch() = default;
    PortSwitch(const PortSwitch &) = delete;
    PortSwitch &operator=(const PortSwitch &) = delete;

    /// Closes the one that was open. Errors: of the keys, the folders and the number that is taken.
    [[nodiscard]] virtual Result<> open(const Wish &wish) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual QString address() const = 0; ///< empty while it is closed
    /// Made at first use.
    [[nodiscard]] virtual Result<QString> token() = 0;
    /// The old one is worth nothing from then on. Errors: as open(), then it is closed.
    [[nodiscard]] virtual Result<> renewToken() = 0;
};

} // namespace Zoetrope
