// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/capabilityprobe.h"

#include "engine/av/avlog.h"
#include "engine/av/encoderbuild.h"
#include "engine/av/handles.h"
#include "engine/model/catalog.h"
#include "engine/model/filtertemplate.h"

extern "C" {
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <array>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the engine builds its filter graphs of, beside the catalog's filters for stills.
constexpr std::array graphFilters = {"abuffer", "abuffersink", "afade", "aformat", "alimiter", "aresample", "asetpts",
    "ass", "buffer", "buffersink", "bwdif", "colorspace", "crop", "ebur128", "estdif", "format", "hflip", "pad",
    "scale", "setsar", "split", "tonemap", "transpose", "vflip", "volume", "zscale"};

void addEncoder(const QString &name, QSet<QString> *encoders)
{
    if (avcodec_find_encoder_by_name(name.toUtf8().constData()))
        encoders->insert(name);
}

void addMuxer(const QString &name, QSet<QString> *muxers)
{
    if (!name.isEmpty() && av_guess_format(name.toUtf8().constData(), nullptr, nullptr))
        muxers->insert(name);
}

QString versionText(unsigned version)
{
    return u"%1.%2.%3"_s.arg(AV_VERSION_MAJOR(version)).arg(AV_VERSION_MINOR(version)).arg(AV_VERSION_MICRO(version));
}

QString buildText()
{
    const QString libraries = u"ffmpeg %1 codec %2 format %3 filter %4 util %5 scale %6 resample %7"_s.arg(
        QString::fromUtf8(av_version_info()), versionText(avcodec_version()), versionText(avformat_version()),
        versionText(avfilter_version()), versionText(avutil_version()), versionText(swscale_version()),
        versionText(swresample_version()));
    // Another Zoetrope may ask the same encoders for something else.
    const QString own = u"zoetrope " ZOETROPE_VERSION ""_s;
    return (QStringList{own, libraries} + encoderBuilds()).join(u", "_s);
}

} // namespace

Capabilities probeCapabilities()
{
    installAvLog();
    Capabilities found;
    for (const CodecRow &codec : Catalog::codecs())
        for (const QString &encoder : codec.encoders)
            addEncoder(encoder, &found.encoders);
    for (const SubtitleCodecRow &codec : Catalog::subtitleCodecs())
        addEncoder(codec.encoder, &found.encoders);
    for (const StillFormatRow &format : Catalog::stillFormats())
        addEncoder(format.encoder, &found.encoders);
    for (const ContainerRow &container : Catalog::containers())
        addMuxer(container.muxer, &found.muxers);
    addMuxer(u"mpegts"_s, &found.muxers); // HLS segments of the other kind; the catalog row names that of fMP4
    for (const char *filter : graphFilters)
        if (avfilter_get_by_name(filter))
            found.filters.insert(QString::fromLatin1(filter));
    for (const FilterRow &row : Catalog::stillFilters() + Catalog::videoFilters() + Catalog::soundFilters())
        for (const QString &filter : filterNames(row.graph))
            if (avfilter_get_by_name(filter.toUtf8().constData()))
                found.filters.insert(filter);
    found.build = buildText();
    return found;
}

} // namespace Zoetrope
