// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"

#include <QString>

namespace Zoetrope {

/// Which file a path led to when somebody judged whether it may be read. Whoever opens that path later must find this
/// very file, or nothing is read: a name can be given to another file meanwhile, an inode cannot (threat model J3).
/// It says nothing of other paths, so that a job whose source is replaced in good faith needs no care.
///
/// JSON: `{"path": "/clip.mp4", "device": "2049", "inode": "12", "boot": "…"}`; numbers as text, JSON's end at 63 bits.
struct SourcePin
{
    QString path;
    std::uint64_t device = 0; ///< 0: any; the system numbers disks anew when it starts
    std::uint64_t inode = 0;
    bool operator==(const SourcePin &) const = default;
};

[[nodiscard]] QJsonObject toJson(const SourcePin &pin);
/// Faults of what it reads go to the reader.
[[nodiscard]] SourcePin sourcePinFromJson(JsonReader &reader);

} // namespace Zoetrope
