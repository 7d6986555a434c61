// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetwords.h"

#include "ui/inspector/catalogwords.h"
#include "ui/queue/rowtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// The translator's context of all that stands here.
class PresetWords
{
    Q_DECLARE_TR_FUNCTIONS(Zoetrope::PresetWords)
};

constexpr QLatin1StringView separator(" \xB7 ");
constexpr int thousand = 1000;

QString rateText(Bitrate rate) { return PresetWords::tr("%1 kbit/s").arg(rate.bps / thousand); }

QStringList videoWords(const VideoSpec &video, const ContainerRow &container)
{
    QStringList words;
    const QString name = video.codec.isEmpty() ? container.videoCodecs.value(0) : video.codec;
    const CodecRow *codec = Catalog::codec(name);
    for (auto [option, value] : video.options.asKeyValueRange()) {
        const OptionRow *row = codec ? Catalog::option(codec->options, option) : nullptr;
        if (row)
            words +=
                PresetWords::tr("%1: %2", "an option and its value").arg(catalogWord(row->label), value.toString());
    }
    QStringList rates;
    for (const Rung &rung : video.ladder) {
        if (rung.bitrate)
            rates += rateText(*rung.bitrate);
    }
    if (!rates.isEmpty())
        words += rates.join(u", "_s);
    return words;
}

QString filterWords(const StillFilterChain &chain)
{
    QStringList labels;
    for (const StillFilter &filter : chain) {
        const FilterRow *row = Catalog::stillFilter(filter.name);
        labels += row ? catalogWord(row->label) : filter.name;
    }
    return labels.isEmpty() ? catalogWord(Catalog::stillFilter(u"none")->label) : labels.join(u" + "_s);
}

} // namespace

QString outputWords(const OutputSpec &output)
{
    QStringList words{outputDetail(output)};
    const ContainerRow *container = Catalog::container(output.container);
    if (output.video && container)
        words += videoWords(*output.video, *container);
    if (output.audio)
        words += PresetWords::tr("sound at %1").arg(rateText(output.audio->bitrate));
    words.removeAll(QString());
    return words.join(separator);
}

QString thumbnailWords(const ThumbnailSpec &set)
{
    QStringList words;
    QStringList moments;
    for (const Microseconds moment : set.moments)
        moments += clockText(moment);
    for (const double percent : set.percents)
        moments += PresetWords::tr("%1 %").arg(QLocale().toString(percent));
    if (!moments.isEmpty())
        words += PresetWords::tr("at %1", "moments of pictures").arg(moments.join(u", "_s));
    if (set.count > 0)
        words += PresetWords::tr("spread evenly");
    QStringList sizes;
    for (const int resolution : set.resolutions)
        sizes += resolutionWord(resolution);
    words += sizes.join(u", "_s);
    QStringList formats;
    for (const QString &format : set.formats) {
        const StillFormatRow *row = Catalog::stillFormat(format);
        formats += row ? row->label : format;
    }
    words += formats.join(u", "_s);
    QStringList filters;
    for (const StillFilterChain &chain : set.filters)
        filters += filterWords(chain);
    words += filters.join(u", "_s);
    words.removeAll(QString());
    return words.join(separator);
}

QString presetLine(const Preset &preset)
{
    JobSpec spec;
    applyPreset(preset, &spec);
    return outputsLine(spec);
}

QString traitWord(LostTrait trait)
{
    switch (trait) {
    case LostTrait::Container:
        return PresetWords::tr("File format");
    case LostTrait::VideoCodec:
        return PresetWords::tr("Video encoder");
    case LostTrait::Quality:
        return PresetWords::tr("Exact quality");
    case LostTrait::Speed:
        return PresetWords::tr("Encoder speed");
    case LostTrait::EncoderOptions:
        return PresetWords::tr("Encoder options");
    case LostTrait::TwoPass:
        return PresetWords::tr("Several passes");
    case LostTrait::FrameRate:
        return PresetWords::tr("Frame rate");
    case LostTrait::Size:
        return PresetWords::tr("Picture size");
    case LostTrait::Padding:
        return PresetWords::tr("Borders");
    case LostTrait::Rotation:
        return PresetWords::tr("Rotation");
    case LostTrait::Filters:
        return PresetWords::tr("Picture filter");
    case LostTrait::AudioCodec:
        return PresetWords::tr("Sound encoder");
    case LostTrait::AudioTracks:
        return PresetWords::tr("More sound tracks");
    case LostTrait::AudioMix:
        return PresetWords::tr("Sound mix");
    case LostTrait::Subtitles:
        break;
    }
    return PresetWords::tr("Subtitles");
}

QString lostWords(const LostWish &wish)
{
    const QString word = traitWord(wish.trait);
    return wish.value.isEmpty() ? word : PresetWords::tr("%1: %2", "an option and its value").arg(word, wish.value);
}

} // namespace Zoetrope
