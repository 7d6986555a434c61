// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/picturescale.h"

#include <algorithm>
#include <cmath>

namespace Zoetrope {

namespace {

/// Which pixels along a side have a say in one that comes out, and how much of one.
struct Share
{
    int first = 0;
    std::vector<float> weights; ///< 1 together
};

/// A triangle over each pixel that comes out, as wide as what it covers.
std::vector<Share> sharesOf(int in, int out)
{
    const double scale = double(in) / out;
    const double radius = std::max(1.0, scale);
    std::vector<Share> shares;
    shares.reserve(std::size_t(out));
    for (int i = 0; i < out; ++i) {
        const double center = (i + 0.5) * scale - 0.5;
        const int last = std::min(in - 1, int(std::ceil(center + radius)) - 1);
        Share share;
        share.first = std::max(0, int(std::floor(center - radius)) + 1);
        double sum = 0;
        for (int at = share.first; at <= last; ++at)
            sum += 1 - std::abs(at - center) / radius;
        for (int at = share.first; at <= last; ++at)
            share.weights.push_back(float((1 - std::abs(at - center) / radius) / sum));
        shares.push_back(std::move(share));
    }
    return shares;
}

void addTo(Premultiplied *sum, const Premultiplied &pixel, float weight)
{
    for (std::size_t channel = 0; channel < sum->size(); ++channel)
        (*sum)[channel] += pixel[channel] * weight;
}

std::vector<Premultiplied> premultipliedRow(const Picture &picture, int y)
{
    constexpr float full = 255;
    std::vector<Premultiplied> row(std::size_t(picture.size.width));
    const auto *bytes = reinterpret_cast<const unsigned char *>(picture.rgba.constData())
        + qsizetype(y) * picture.size.width * qsizetype(sizeof(std::uint32_t));
    for (Premultiplied &pixel : row) {
        const float opacity = float(bytes[3]) / full;
        pixel = {float(bytes[0]) / full * opacity, float(bytes[1]) / full * opacity, float(bytes[2]) / full * opacity,
            opacity};
        bytes += sizeof(std::uint32_t);
    }
    return row;
}

std::vector<Premultiplied> scaledRow(const std::vector<Premultiplied> &row, const std::vector<Share> &columns)
{
    std::vector<Premultiplied> scaled(columns.size(), Premultiplied{});
    for (std::size_t x = 0; x < columns.size(); ++x) {
        for (std::size_t i = 0; i < columns[x].weights.size(); ++i)
            addTo(&scaled[x], row[std::size_t(columns[x].first) + i], columns[x].weights[i]);
    }
    return scaled;
}

} // namespace

std::vector<Premultiplied> scalePicture(const Picture &picture, Size size)
{
    const std::vector<Share> columns = sharesOf(picture.size.width, size.width);
    const std::vector<Share> rows = sharesOf(picture.size.height, size.height);
    std::vector<Premultiplied> scaled(std::size_t(size.area()), Premultiplied{});
    for (int y = 0; y < picture.size.height; ++y) { // a row at a time: pictures may be large
        const std::vector<Premultiplied> row = scaledRow(premultipliedRow(picture, y), columns);
        for (std::size_t out = 0; out < rows.size(); ++out) {
            const int place = y - rows[out].first;
            if (place < 0 || place >= int(rows[out].weights.size()))
                continue;
            for (std::size_t x = 0; x < row.size(); ++x)
                addTo(&scaled[out * row.size() + x], row[x], rows[out].weights[std::size_t(place)]);
        }
    }
    return scaled;
}

} // namespace Zoetrope
