// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderskip.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

std::optional<Size> sizeOf(ZencoderFields *fields, QLatin1StringView key)
{
    const QString text = fields->text(key).trimmed().toLower();
    if (text.isEmpty())
        return std::nullopt;
    const Result<Size> size = sizeFromText(text);
    if (size)
        return *size;
    fields->fault(key, u"must be a size like 640x480"_s);
    return std::nullopt;
}

bool isSmaller(Size one, Size other) { return one.width < other.width || one.height < other.height; }

} // namespace

bool isZencoderSkipped(
    const QJsonObject &skip, const QString &path, const std::optional<MediaInfo> &source, ZencoderNotes *notes)
{
    constexpr double longest = 1e9;
    ZencoderFields fields(skip, path, notes);
    const auto smallest = sizeOf(&fields, "min_size"_L1);
    const auto largest = sizeOf(&fields, "max_size"_L1);
    const auto shortest = fields.number("min_duration"_L1, 0, longest);
    const auto mostSeconds = fields.number("max_duration"_L1, 0, longest);
    const bool isPictureNeeded = fields.boolean("require_video"_L1);
    const bool isSoundNeeded = fields.boolean("require_audio"_L1);
    if (!source) {
        for (const QString &key : skip.keys())
            notes->leftOut += path + key.left(60);
        return false;
    }
    fields.finish();
    const std::optional<Size> display = displayOf(source);
    if ((isPictureNeeded && !display) || (isSoundNeeded && mainAudio(*source) == nullptr))
        return true;
    if (display && ((smallest && isSmaller(*display, *smallest)) || (largest && isSmaller(*largest, *display))))
        return true;
    if (!source->duration)
        return false;
    const double seconds = toSeconds(*source->duration);
    return seconds < shortest.value_or(0) || seconds > mostSeconds.value_or(longest);
}

} // namespace Zoetrope
