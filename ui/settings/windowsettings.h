// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/theme/theme.h"

class QSettings;

namespace Zoetrope {

/// What happens when the last job has ended.
enum class WhenDone { Nothing, Notify, Quit, Sleep, ShutDown };

/// What the operator chose in the window's settings; each with a default that works on a fresh machine.
struct WindowSettings
{
    bool isBesideSource = false; ///< outputs go where their source is, not into `folder`
    QString folder; ///< absolute; the default is below the user's videos
    CollisionPolicy collision = CollisionPolicy::Number;
    QString preset; ///< key (see PresetDesk); what new rows get
    Verification verification = Verification::Sampled; ///< of new rows
    int jobsAtOnce = 0; ///< 0: by the machine
    int threads = 0; ///< for all jobs together; 0: all that the machine has
    JobPlace jobPlace = JobPlace::OwnProcess;
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< `de`, `pt_BR`; empty: the system's
    WhenDone whenDone = WhenDone::Notify;
    bool tellsFailures = true; ///< a job that fails is told on the desktop
    bool isPortOpen = false; ///< other programs may ask for jobs
    int port = 8470;
    bool isPortOfNetwork = false; ///< programs of other machines, too, over TLS
    QString portCertificate; ///< PEM files for that
    QString portCertificateKey;
    QStringList portRoots; ///< absolute; folders that they may name
    QStringList portOrigins; ///< of web pages whose scripts may ask, as originFrom() writes them
    QStringList portSourceHosts; ///< from which sources are fetched, in lower case, as are the next
    bool isPortNetworkAllowed = false; ///< sources are fetched from all others that everybody can reach, too
    QStringList portHookHosts; ///< that are told of jobs, beyond this machine
    QString lastFolder; ///< of the dialogs
    bool operator==(const WindowSettings &) const = default;
};

inline constexpr int mostJobsAtOnce = 64;
inline constexpr int mostThreads = 1024;
inline constexpr int lowestPort = 1024; ///< those below are root's
inline constexpr int highestPort = 65535;

/// Values out of range come back as their defaults.
[[nodiscard]] WindowSettings readSettings(const QSettings &store);
void writeSettings(const WindowSettings &settings, QSettings *store);

} // namespace Zoetrope
