// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

class QVideoFrame;

namespace Zoetrope {

/// A player's frames on their way to the screen.
///
/// Threads: any; a frame belongs to one caller at a time.

/// Whether frameImage() knows the layout of this frame. Others are for QVideoFrame::toImage(), which is several times
/// slower and for the window's thread.
[[nodiscard]] bool canConvert(const QVideoFrame &frame);

/// A frame of a player, made smaller by whole steps as long as it still fills the box; null when it cannot be read.
[[nodiscard]] QImage frameImage(QVideoFrame frame, QSize box);

} // namespace Zoetrope
