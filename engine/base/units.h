// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <chrono>
#include <compare>
#include <cstdint>

namespace Zoetrope {

/// Media time and length everywhere inside: whole microseconds.
using Microseconds = std::chrono::microseconds;

/// A picture's width and height in pixels.
struct Size
{
    int width = 0;
    int height = 0;

    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] int shortSide() const { return width < height ? width : height; }
    [[nodiscard]] std::int64_t area() const { return std::int64_t(width) * height; }
    [[nodiscard]] Size transposed() const { return {height, width}; }
    bool operator==(const Size &) const = default;
};

/// An exact ratio: frame rates, time bases, pixel aspects. `den` is never negative; 0/0 and x/0 mean "not known".
struct Rational
{
    int num = 0;
    int den = 1;

    [[nodiscard]] bool isKnown() const { return num > 0 && den > 0; }
    [[nodiscard]] double toDouble() const { return den != 0 ? double(num) / den : 0.0; }
    bool operator==(const Rational &) const = default;
};

/// Bits per second.
struct Bitrate
{
    std::int64_t bps = 0;
    auto operator<=>(const Bitrate &) const = default;
};

[[nodiscard]] constexpr double toSeconds(Microseconds time) { return double(time.count()) / 1e6; }
[[nodiscard]] Microseconds fromSeconds(double seconds);

/// `00:01:02.500`, the fraction only as long as needed; negative times carry a leading minus.
[[nodiscard]] QString timeToText(Microseconds time);
/// Reads `HH:MM:SS[.fff]`, `MM:SS[.fff]`, `SS[.fff]` and plain seconds.
[[nodiscard]] Result<Microseconds> timeFromText(QStringView text);

/// `1280x720`.
[[nodiscard]] QString sizeToText(Size size);
[[nodiscard]] Result<Size> sizeFromText(QStringView text);

/// `30000/1001`, or `25` where the denominator is 1.
[[nodiscard]] QString rationalToText(Rational value);
[[nodiscard]] Result<Rational> rationalFromText(QStringView text);

/// `128k`, `2.5M`, `96000`; written with the largest unit that divides it.
[[nodiscard]] QString bitrateToText(Bitrate rate);
[[nodiscard]] Result<Bitrate> bitrateFromText(QStringView text);

/// Bytes: `10MB`, `700 kB`, `1.5 GiB`, `9M`, `250000`; at least 1.
[[nodiscard]] Result<std::int64_t> bytesFromText(QStringView text);

} // namespace Zoetrope
