// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/pictureshape.h"

#include "engine/base/enumtext.h"

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::array fitWords{EnumWord<Fit>{Fit::Keep, "keep"_L1}, EnumWord<Fit>{Fit::Pad, "pad"_L1},
    EnumWord<Fit>{Fit::Crop, "crop"_L1}, EnumWord<Fit>{Fit::Stretch, "stretch"_L1}};

constexpr int largest = 1'000'000'000; // validate() judges; this keeps the number an int

Error notUnderstood(QStringView text, const QString &expected)
{
    return {ErrorCode::SpecInvalid, text.toString(), expected};
}

Rational reduced(std::int64_t num, std::int64_t den)
{
    const std::int64_t divisor = std::max<std::int64_t>(1, std::gcd(num, den));
    return {int(num / divisor), int(den / divisor)};
}

/// A number above 0 with at most three decimals, in thousandths.
std::optional<std::int64_t> thousandths(QStringView text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    constexpr double highest = 100'000;
    if (!isNumber || !(number > 0) || number > highest)
        return std::nullopt;
    return std::llround(number * 1000);
}

/// 23.976 is written for 24000/1001, and so on.
Rational exactRate(std::int64_t rate_thousandths)
{
    const std::int64_t nominal = (rate_thousandths + 500) / 1000;
    const double ntsc = double(nominal) * 1'000'000 / 1001;
    if (rate_thousandths % 1000 != 0 && std::abs(double(rate_thousandths) - ntsc) < 6)
        return {int(nominal * 1000), 1001};
    return reduced(rate_thousandths, 1000);
}

CropWish readCrop(JsonReader &video)
{
    CropWish crop;
    const QJsonValue value = video.value("crop"_L1);
    if (value.isObject()) {
        crop.kind = CropKind::Sides;
        video.object("crop"_L1, [&crop](JsonReader &sides) {
            crop.left = int(sides.integer("left"_L1, -largest, largest, 0));
            crop.top = int(sides.integer("top"_L1, -largest, largest, 0));
            crop.right = int(sides.integer("right"_L1, -largest, largest, 0));
            crop.bottom = int(sides.integer("bottom"_L1, -largest, largest, 0));
        });
        return crop;
    }
    if (!video.has("crop"_L1))
        return crop;
    if (const Result<CropWish> read = cropFromText(value.toString()))
        return *read;
    video.fault("crop"_L1, u"must be detect, none, or an object with left, top, right and bottom"_s);
    return crop;
}

ShapeWish readShape(JsonReader &video)
{
    ShapeWish shape;
    video.object("shape"_L1, [&shape](JsonReader &reader) {
        const QString fitText = reader.text("fit"_L1, toText(Fit::Pad));
        if (const Result<Fit> fit = fitFromText(fitText))
            shape.fit = *fit;
        else
            reader.fault("fit"_L1, u"%1, is “%2”"_s.arg(fit.error().detail, fitText));
        const QString aspectText = reader.text("aspect"_L1);
        if (const Result<Rational> aspect = aspectFromText(aspectText))
            shape.aspect = *aspect;
        else if (reader.has("aspect"_L1))
            reader.fault("aspect"_L1, aspect.error().detail);
    });
    return shape;
}

FrameRateWish readFrameRate(JsonReader &video)
{
    const QJsonValue value = video.value("frameRate"_L1);
    if (!video.has("frameRate"_L1))
        return {};
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 12) : value.toString();
    if (const Result<FrameRateWish> wish = frameRateFromText(text))
        return *wish;
    video.fault("frameRate"_L1, u"must be source, half, or frames a second such as 25 or \"30000/1001\""_s);
    return {};
}

} // namespace

void addToJson(const FramingWish &wish, QJsonObject *video)
{
    if (wish.crop.kind == CropKind::Detect)
        video->insert(u"crop"_s, cropToText(wish.crop));
    if (wish.crop.kind == CropKind::Sides)
        video->insert(u"crop"_s,
            QJsonObject{{u"left"_s, wish.crop.left}, {u"top"_s, wish.crop.top}, {u"right"_s, wish.crop.right},
                {u"bottom"_s, wish.crop.bottom}});
    if (wish.rotate != 0)
        video->insert(u"rotate"_s, wish.rotate);
    if (wish.isMirrored)
        video->insert(u"mirror"_s, true);
    if (wish.shape != ShapeWish()) {
        QJsonObject shape{{u"fit"_s, toText(wish.shape.fit)}};
        if (wish.shape.aspect != Rational{0, 1})
            shape.insert(u"aspect"_s, aspectToText(wish.shape.aspect));
        video->insert(u"shape"_s, shape);
    }
    if (wish.frameRate != FrameRateWish())
        video->insert(u"frameRate"_s, frameRateToText(wish.frameRate));
}

FramingWish framingWishFromJson(JsonReader &video)
{
    FramingWish wish;
    wish.crop = readCrop(video);
    wish.rotate = int(video.integer("rotate"_L1, -largest, largest, 0));
    wish.isMirrored = video.boolean("mirror"_L1, false);
    wish.shape = readShape(video);
    wish.frameRate = readFrameRate(video);
    return wish;
}

QString toText(Fit fit) { return enumToText(fitWords, fit); }

Result<Fit> fitFromText(QStringView text) { return enumFromText(fitWords, text); }

QString aspectToText(Rational aspect) { return u"%1:%2"_s.arg(aspect.num).arg(aspect.den); }

Result<Rational> aspectFromText(QStringView text)
{
    const qsizetype between = std::max(text.indexOf(u':'), text.indexOf(u'/'));
    const auto width = thousandths(text.first(std::max<qsizetype>(between, 0)));
    const auto height = thousandths(text.sliced(between + 1));
    if (between < 0 || !width || !height)
        return notUnderstood(text, u"must be width to height such as 9:16 or 2.39:1"_s);
    return reduced(*width, *height);
}

QString cropToText(const CropWish &crop)
{
    switch (crop.kind) {
    case CropKind::None:
        return u"none"_s;
    case CropKind::Detect:
        return u"detect"_s;
    case CropKind::Sides:
        break;
    }
    return u"%1,%2,%3,%4"_s.arg(crop.left).arg(crop.top).arg(crop.right).arg(crop.bottom);
}

Result<CropWish> cropFromText(QStringView text)
{
    const QString expected = u"must be detect, none, or pixels off the left, top, right and bottom: 0,140,0,140"_s;
    if (text == "none"_L1)
        return CropWish{};
    if (text == "detect"_L1)
        return CropWish{CropKind::Detect, 0, 0, 0, 0};
    const QList<QStringView> parts = text.split(u',');
    CropWish crop{CropKind::Sides, 0, 0, 0, 0};
    if (parts.size() != 4)
        return notUnderstood(text, expected);
    const std::array<int *, 4> sides{&crop.left, &crop.top, &crop.right, &crop.bottom};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        bool isNumber = false;
        *sides[i] = parts[qsizetype(i)].trimmed().toInt(&isNumber);
        if (!isNumber)
            return notUnderstood(text, expected);
    }
    return crop;
}

QString frameRateToText(const FrameRateWish &wish)
{
    switch (wish.kind) {
    case RateKind::Source:
        return u"source"_s;
    case RateKind::Half:
        return u"half"_s;
    case RateKind::Constant:
        break;
    }
    return rationalToText(wish.rate);
}

Result<FrameRateWish> frameRateFromText(QStringView text)
{
    const QStringView word = text.trimmed();
    if (word == "source"_L1)
        return FrameRateWish{};
    if (word == "half"_L1)
        return FrameRateWish{RateKind::Half, {0, 1}};
    if (word.contains(u'/')) {
        if (const Result<Rational> rate = rationalFromText(word); rate && rate->isKnown())
            return FrameRateWish{RateKind::Constant, reduced(rate->num, rate->den)};
    } else if (const auto rate = thousandths(word)) {
        return FrameRateWish{RateKind::Constant, exactRate(*rate)};
    }
    return notUnderstood(text, u"must be source, half, or frames a second such as 25, 29.97 or 30000/1001"_s);
}

} // namespace Zoetrope
