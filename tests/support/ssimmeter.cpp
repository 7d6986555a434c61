// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ssimmeter.h"

namespace Zoetrope::Test {

namespace {

constexpr int side = 8;
constexpr double count = side * side;

double blockSsim(const std::uint8_t *a, int strideA, const std::uint8_t *b, int strideB)
{
    double sumA = 0;
    double sumB = 0;
    double squaresA = 0;
    double squaresB = 0;
    double products = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const double valueA = a[y * strideA + x];
            const double valueB = b[y * strideB + x];
            sumA += valueA;
            sumB += valueB;
            squaresA += valueA * valueA;
            squaresB += valueB * valueB;
            products += valueA * valueB;
        }
    constexpr double c1 = 0.01 * 255 * 0.01 * 255;
    constexpr double c2 = 0.03 * 255 * 0.03 * 255;
    const double meanA = sumA / count;
    const double meanB = sumB / count;
    const double varianceA = squaresA / count - meanA * meanA;
    const double varianceB = squaresB / count - meanB * meanB;
    const double covariance = products / count - meanA * meanB;
    return (2 * meanA * meanB + c1) * (2 * covariance + c2)
        / ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2));
}

} // namespace

double ssim(const AVFrame &a, const AVFrame &b)
{
    double sum = 0;
    int blocks = 0;
    for (int y = 0; y + side <= a.height; y += side)
        for (int x = 0; x + side <= a.width; x += side, ++blocks)
            sum += blockSsim(a.data[0] + std::ptrdiff_t(y) * a.linesize[0] + x, a.linesize[0],
                b.data[0] + std::ptrdiff_t(y) * b.linesize[0] + x, b.linesize[0]);
    return blocks > 0 ? sum / blocks : 0;
}

} // namespace Zoetrope::Test
