// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <optional>

namespace Zoetrope {

/// What lies beside a track of two passes, in `<tracks folder>/<track>.passes`: what the first pass has learned, a mark
/// that it has come to its end, and the bit rate, where another than the plan's turned out to be needed.
///
/// Owns:    nothing but the names. Marks are written last and synced, so that a pass which was cut off counts as none.
/// Errors:  those of FileWriter.
class PassFiles
{
public:
    PassFiles(const QString &tracksFolder, const QString &track);

    /// Where the encoder keeps what it learns; it may put other files beside it.
    [[nodiscard]] QString statistics() const;
    [[nodiscard]] bool isAnalysed() const;
    /// Makes the folder, without what an earlier pass may have left in it.
    [[nodiscard]] Result<> beginAnalysis() const;
    [[nodiscard]] Result<> finishAnalysis() const;

    [[nodiscard]] std::optional<Bitrate> rate() const;
    [[nodiscard]] Result<> setRate(Bitrate rate) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace Zoetrope
