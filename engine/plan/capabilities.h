// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Zoetrope {

/// What this FFmpeg build and machine can do, as a value; av/capabilityprobe fills it, the planner reads it.
struct Capabilities
{
    QSet<QString> encoders; ///< FFmpeg names
    QSet<QString> muxers;
    QSet<QString> filters;
    QString build; ///< Zoetrope's, FFmpeg's and the encoders' versions: part of a plan's digest, since a resume needs
                   ///< the same build
    bool operator==(const Capabilities &) const = default;
};

} // namespace Zoetrope
