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

} // namespace Zoetrope
