// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/marklayer.h"

#include "engine/av/stillreader.h"
#include "engine/pipeline/picturescale.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int wholeBits = 15;
constexpr std::int32_t whole = 1 << wholeBits;
constexpr int tallestStandardDefinition = 576;

using Triple = std::array<double, 3>;
using Drawn = std::array<float, 4>; ///< luma, both colour differences, opacity; a mark may be as large as the picture

/// What red and blue weigh in the luma; green is the rest.
struct Matrix
{
    double red = 0;
    double blue = 0;
};

Matrix matrixOf(const ColorInfo &color, int height)
{
    constexpr Matrix standard{0.299, 0.114};
    constexpr Matrix high{0.2126, 0.0722};
    if (color.matrix.startsWith("bt2020"_L1))
        return {0.2627, 0.0593};
    if (color.matrix == "smpte170m"_L1 || color.matrix == "bt470bg"_L1)
        return standard;
    if (color.matrix == "smpte240m"_L1)
        return {0.212, 0.087};
    if (color.matrix == "fcc"_L1)
        return {0.3, 0.11};
    if (color.matrix == "bt709"_L1 || color.matrix == "gbr"_L1) // RGB sources become BT.709
        return high;
    return height > tallestStandardDefinition ? high : standard;
}

double toLight(double code) { return code <= 0.04045 ? code / 12.92 : std::pow((code + 0.055) / 1.055, 2.4); }

double toPq(double light)
{
    constexpr double referenceWhite = 203.0 / 10'000;
    const double power = std::pow(light * referenceWhite, 2610.0 / 16384);
    return std::pow((3424.0 / 4096 + 2413.0 / 128 * power) / (1 + 2392.0 / 128 * power), 2523.0 / 32);
}

double toHlg(double light)
{
    constexpr double referenceWhite = 0.265; // comes out as 0.75
    constexpr double a = 0.17883277;
    constexpr double b = 1 - 4 * a;
    const double c = 0.5 - a * std::log(4 * a);
    const double scene = light * referenceWhite;
    return scene <= 1.0 / 12 ? std::sqrt(3 * scene) : a * std::log(12 * scene - b) + c;
}

Triple toWideColors(const Triple &light)
{
    return {0.6274 * light[0] + 0.3293 * light[1] + 0.0433 * light[2],
        0.0691 * light[0] + 0.9195 * light[1] + 0.0114 * light[2],
        0.0164 * light[0] + 0.0880 * light[1] + 0.8956 * light[2]};
}

/// Colours as a picture file has them -> as the video has them.
Triple toVideo(const Triple &rgb, const ColorInfo &color)
{
    if (!color.isHdr())
        return rgb;
    Triple light{toLight(rgb[0]), toLight(rgb[1]), toLight(rgb[2])};
    if (color.primaries == "bt2020"_L1)
        light = toWideColors(light);
    for (double &value : light)
        value = color.transfer == "smpte2084"_L1 ? toPq(value) : toHlg(value);
    return light;
}

/// Luma and both colour differences in the limited range's codes of 8 bits, and the opacity; all but that are
/// multiplied by it.
Drawn toLimited(const Premultiplied &pixel, const Matrix &matrix, const ColorInfo &color)
{
    const double opacity = std::clamp(double(pixel[3]), 0.0, 1.0);
    if (opacity <= 0)
        return {};
    Triple rgb{};
    for (std::size_t i = 0; i < rgb.size(); ++i)
        rgb[i] = std::clamp(double(pixel[i]) / opacity, 0.0, 1.0);
    const Triple code = toVideo(rgb, color);
    const double luma = matrix.red * code[0] + (1 - matrix.red - matrix.blue) * code[1] + matrix.blue * code[2];
    const double blue = (code[2] - luma) / (2 * (1 - matrix.blue));
    const double red = (code[0] - luma) / (2 * (1 - matrix.red));
    return {float((16 + 219 * luma) * opacity), float((128 + 224 * blue) * opacity), float((128 + 224 * red) * opacity),
        float(opacity)};
}

/// The means of four pixels each, for planes of half the resolution.
std::vector<Drawn> halved(const std::vector<Drawn> &pixels, Size size)
{
    std::vector<Drawn> means;
    for (int y = 0; y < size.height; y += 2) {
        for (int x = 0; x < size.width; x += 2) {
            const std::size_t at = std::size_t(y) * std::size_t(size.width) + std::size_t(x);
            Drawn mean{};
            for (const std::size_t place : {at, at + 1, at + std::size_t(size.width), at + std::size_t(size.width) + 1})
                for (std::size_t i = 0; i < mean.size(); ++i)
                    mean[i] += pixels[place][i] / 4;
            means.push_back(mean);
        }
    }
    return means;
}

/// As the encoder writes it into the stream.
ColorInfo colorOf(const PlanSource &source, const ScaleStep &step)
{
    return step.isToneMapped ? ColorInfo{u"bt709"_s, u"bt709"_s, u"bt709"_s, u"tv"_s} : source.color;
}

} // namespace

MarkLayer::MarkLayer(const Picture &picture, const PictureMark &mark, Size canvas, int bitDepth, const ColorInfo &color)
    : m_placing(placeMark(mark, canvas))
    , m_bitDepth(bitDepth)
{
    const Matrix matrix = matrixOf(color, canvas.height);
    const double strength = mark.wish.opacity / 100;
    std::vector<Drawn> pixels;
    pixels.reserve(std::size_t(m_placing.size.area()));
    for (const Premultiplied &pixel : scalePicture(picture, m_placing.size))
        pixels.push_back(toLimited(pixel, matrix, color));
    const std::vector<Drawn> halves = halved(pixels, m_placing.size);
    const double depthScale = double(1 << (bitDepth - 8)) * whole * strength;
    for (std::size_t plane = 0; plane < m_planes.size(); ++plane) {
        for (const Drawn &pixel : plane == 0 ? pixels : halves) {
            m_planes[plane].own.push_back(std::int32_t(std::lround(pixel[plane] * depthScale)));
            m_planes[plane].left.push_back(whole - std::int32_t(std::lround(pixel[3] * strength * whole)));
        }
    }
}

template <typename Sample> void MarkLayer::drawPlane(AVFrame *frame, int index) const
{
    const int shift = index == 0 ? 0 : 1;
    const int width = m_placing.size.width >> shift;
    const int height = m_placing.size.height >> shift;
    const Plane &plane = m_planes[std::size_t(index)];
    std::size_t at = 0;
    for (int y = 0; y < height; ++y) {
        std::uint8_t *line = frame->data[index] + std::ptrdiff_t((m_placing.top >> shift) + y) * frame->linesize[index];
        auto *samples = reinterpret_cast<Sample *>(line) + (m_placing.left >> shift);
        for (int x = 0; x < width; ++x, ++at)
            samples[x] = Sample((samples[x] * plane.left[at] + plane.own[at] + whole / 2) >> wholeBits);
    }
}

void MarkLayer::drawInto(AVFrame *frame) const
{
    for (int index = 0; index < 3; ++index) {
        if (m_bitDepth > 8)
            drawPlane<std::uint16_t>(frame, index);
        else
            drawPlane<std::uint8_t>(frame, index);
    }
}

Result<std::vector<MarkLayer>> markLayers(const PlanSource &source, const ScaleStep &step)
{
    std::vector<MarkLayer> layers;
    for (const PictureMark &mark : step.marks) {
        const Result<StillPicture> still = readStill(mark.wish.path);
        if (!still)
            return still.error();
        if (still->identity != mark.identity)
            return Error{ErrorCode::SourceChanged, mark.wish.path, u"changed since the job was planned"_s};
        const int bitDepth = step.pixelFormat == "yuv420p"_L1 ? 8 : 10;
        layers.emplace_back(still->picture, mark, step.size, bitDepth, colorOf(source, step));
    }
    return layers;
}

} // namespace Zoetrope
