// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/encoderoptions.h"

#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

// A catalog value as FFmpeg reads it, the same text for the same value however a job wrote it (23, 23.0).
QString valueText(const OptionRow &row, const QVariant &value)
{
    switch (row.kind) {
    case ValueKind::Integer:
        return QString::number(qRound64(value.toDouble()));
    case ValueKind::Number:
        return QString::number(value.toDouble(), 'g', 10);
    case ValueKind::Boolean:
        return value.toBool() ? u"1"_s : u"0"_s;
    case ValueKind::Choice:
        break;
    }
    return value.toString();
}

class OptionBuilder
{
public:
    OptionBuilder(const CodecRow &codec, const OptionValues &values)
        : m_codec(codec)
        , m_values(values)
    {
    }

    void set(const QString &name, const QString &value) { m_options.append({name, value}); }
    /// A catalog option under FFmpeg's name; nothing when the codec has no such option or it says "leave it alone".
    void choose(const QString &name, const QString &catalogName)
    {
        const OptionRow *row = Catalog::option(m_codec.options, catalogName);
        if (!row)
            return;
        const QString text = valueText(*row, optionValue(m_codec.options, m_values, catalogName));
        if (!text.isEmpty() && text != "none"_L1 && text != "auto"_L1)
            set(name, text);
    }
    [[nodiscard]] const EncoderOptions &options() const { return m_options; }

private:
    const CodecRow &m_codec;
    const OptionValues &m_values;
    EncoderOptions m_options;
};

void setX264(OptionBuilder *builder, RateControl rateControl)
{
    builder->choose(u"preset"_s, u"speed"_s);
    builder->choose(u"tune"_s, u"tune"_s);
    builder->choose(u"profile"_s, u"profile"_s);
    if (rateControl == RateControl::Quality)
        builder->choose(u"crf"_s, u"quality"_s);
    builder->set(u"forced-idr"_s, u"1"_s);
    builder->set(u"x264-params"_s, u"keyint=infinite:scenecut=0:open-gop=0"_s);
}

void setX265(OptionBuilder *builder, RateControl rateControl)
{
    builder->choose(u"preset"_s, u"speed"_s);
    builder->choose(u"tune"_s, u"tune"_s);
    if (rateControl == RateControl::Quality)
        builder->choose(u"crf"_s, u"quality"_s);
    builder->set(u"forced-idr"_s, u"1"_s);
    builder->set(u"x265-params"_s, u"keyint=-1:scenecut=0:open-gop=0:log-level=error"_s);
}

// The key frames of this encoder stand where it begins: the stage begins it anew at each.
void setSvtAv1(OptionBuilder *builder, RateControl rateControl)
{
    builder->choose(u"preset"_s, u"speed"_s);
    if (rateControl == RateControl::Quality)
        builder->choose(u"crf"_s, u"quality"_s);
    builder->set(u"g"_s, u"999999"_s); // none of its own choice in between
}

void setVp9(OptionBuilder *builder, RateControl rateControl)
{
    builder->set(u"deadline"_s, u"good"_s);
    builder->choose(u"cpu-used"_s, u"speed"_s);
    if (rateControl == RateControl::Quality) {
        builder->choose(u"crf"_s, u"quality"_s);
        builder->set(u"b"_s, u"0"_s); // anything else caps the quality
    }
    builder->set(u"row-mt"_s, u"1"_s);
    builder->set(u"auto-alt-ref"_s, u"1"_s);
    builder->set(u"lag-in-frames"_s, u"25"_s);
    builder->set(u"g"_s, u"999999"_s); // longer than any piece: only marked frames become key frames
}

/// `G(x,y)B(x,y)R(x,y)WP(x,y)L(highest,lowest)` in the encoder's units.
QString displayText(const LightInfo &light, double perChromaticity, double perNit, int decimals)
{
    const auto number = [decimals](double value) { return QString::number(value, 'f', decimals); };
    const auto point = [&](std::size_t color) {
        return u"(%1,%2)"_s.arg(number(light.chromaticities[2 * color] * perChromaticity),
            number(light.chromaticities[2 * color + 1] * perChromaticity));
    };
    return u"G%1B%2R%3WP%4L(%5,%6)"_s.arg(point(1), point(2), point(0), point(3), number(light.brightest_nits * perNit),
        number(light.darkest_nits * perNit));
}

} // namespace

Result<QString> chooseEncoder(const CodecRow &codec, const Capabilities &capabilities)
{
    const auto found = std::find_if(codec.encoders.cbegin(), codec.encoders.cend(),
        [&](const QString &name) { return capabilities.encoders.contains(name); });
    if (found == codec.encoders.cend())
        return Error{ErrorCode::EncoderMissing, codec.label, u"none of "_s + codec.encoders.join(u", "_s)};
    return *found;
}

int depthOf(const CodecRow &codec, const OptionValues &values)
{
    if (Catalog::option(codec.options, u"depth"))
        return optionValue(codec.options, values, u"depth").toInt();
    return codec.kind == MediaKind::Video ? 8 : 16;
}

Result<SoundEncoder> chooseSoundEncoder(
    const CodecRow &codec, const OptionValues &values, const Capabilities &capabilities)
{
    const Result<QString> encoder = chooseEncoder(codec, capabilities);
    if (!encoder)
        return encoder.error();
    const bool isDeep = depthOf(codec, values) > 16;
    if (codec.name == "pcm"_L1)
        return SoundEncoder{isDeep ? u"pcm_s24le"_s : u"pcm_s16le"_s, isDeep ? u"s32"_s : u"s16"_s, {}};
    if (codec.name == "flac"_L1)
        return SoundEncoder{*encoder, isDeep ? u"s32"_s : u"s16"_s, {}};
    return SoundEncoder{*encoder, {}, {}};
}

EncoderOptions encoderOptions(
    const CodecRow &codec, const QString &encoder, const OptionValues &values, RateControl rateControl)
{
    OptionBuilder builder(codec, values);
    if (encoder == "libx264"_L1)
        setX264(&builder, rateControl);
    else if (encoder == "libx265"_L1)
        setX265(&builder, rateControl);
    else if (encoder == "libsvtav1"_L1)
        setSvtAv1(&builder, rateControl);
    else if (encoder == "libvpx-vp9"_L1)
        setVp9(&builder, rateControl);
    return builder.options();
}

void addLight(const QString &encoder, const LightInfo &light, EncoderOptions *options)
{
    const bool isX265 = encoder == "libx265"_L1;
    if (!isX265 && encoder != "libsvtav1"_L1)
        return;
    QStringList words;
    if (light.hasDisplay()) {
        // x265 counts in steps of 0.00002 and 0.0001 nits, SVT-AV1 in ones.
        const QString display = isX265 ? displayText(light, 50'000, 10'000, 0) : displayText(light, 1, 1, 4);
        words += (isX265 ? u"master-display="_s : u"mastering-display="_s) + display;
    }
    if (light.brightestPixel_nits > 0) {
        words += (isX265 ? u"max-cll="_s : u"content-light="_s)
            + u"%1,%2"_s.arg(light.brightestPixel_nits).arg(light.brightestFrame_nits);
    }
    if (words.isEmpty())
        return;
    const QString list = isX265 ? u"x265-params"_s : u"svtav1-params"_s;
    const auto known = std::ranges::find(*options, list, &QPair<QString, QString>::first);
    if (known != options->end())
        known->second += u':' + words.join(u':');
    else
        options->append({list, words.join(u':')});
}

} // namespace Zoetrope
