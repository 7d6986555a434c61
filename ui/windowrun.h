// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/settings/portswitch.h"

#include <QUrl>
#include <functional>
#include <memory>

namespace Zoetrope {

/// What the window needs of the program around it.
struct WindowServices
{
    struct Opened
    {
        std::unique_ptr<Engine> engine;
        QStringList remarks; ///< of the opening, for people
    };
    /// Opens the user's queue and the right to work through it. Errors: QueueTaken, those of the store.
    std::function<Result<Opened>()> open;
    /// The port over the opened engine; where it is empty the window has none.
    std::function<std::unique_ptr<PortSwitch>(Engine *)> makePort;
    QString dataFolder; ///< where rows that were not started are kept
};

/// Makes the application, opens the window and runs until it closes; the paths become rows. When a window of this user
/// is open already, they go there and this one ends at once. Returns the exit code.
[[nodiscard]] int runWindow(int &argc, char **argv, const QStringList &paths, const WindowServices &services);

} // namespace Zoetrope
