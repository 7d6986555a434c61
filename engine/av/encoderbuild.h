// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Zoetrope {

/// Which builds of the encoders outside of FFmpeg are at work. libavcodec's own version does not tell: they are
/// libraries of their own, renewed on their own, and another one makes other pictures.
///
/// Threads: any; costs a few milliseconds.

/// `x264 164 r3095 baee400 …`, `libvpx v1.12.0`, `libopus 1.3.1`: those that are there, in this order.
[[nodiscard]] QStringList encoderBuilds();

/// What x264 says of itself in the first packet that it makes: `164 r3095 baee400`; empty when it says nothing.
[[nodiscard]] QString x264BuildIn(const QByteArray &packet);

} // namespace Zoetrope
