// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan.h"

namespace Zoetrope {

/// Pure: which text goes with an output, and what it becomes there.

/// One text that was wished and is there.
struct WantedText
{
    TextSource source;
    QString codec; ///< catalog name of what it is now; empty: another kind
    QString language;
    QString title;
    bool isDefault = false;
    bool isForced = false;
    bool isHearingImpaired = false;
};

/// The source's tracks in the order of the choice, then the files; burnt in, files come first, since only the first
/// text is drawn. What is not there, and pictures, are left out with a notice.
[[nodiscard]] QList<WantedText> wantedTexts(
    const SubtitleSpec &wish, const MediaInfo &info, const ContainerRow &container, QList<Notice> *notices);

/// The track that a text becomes; without id.
[[nodiscard]] SubtitleTrack subtitleTrack(
    const WantedText &text, const SubtitleSpec &wish, const ContainerRow &container);

} // namespace Zoetrope
