// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/playlist.h"

#include <QStringList>

#include <cmath>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto audioGroup = "audio"_L1;
constexpr auto textGroup = "subtitles"_L1;
// Apple's authoring specification wants both where sounds are told of too.
constexpr auto forTheDeaf =
    "public.accessibility.transcribes-spoken-dialog,public.accessibility.describes-music-and-sound"_L1;

/// EXT-X-MAP in a playlist that has more than I-frames needs 6; FFmpeg's and Apple's own fMP4 playlists say 7.
int version(bool isFmp4) { return isFmp4 ? 7 : 3; }

QString variantLine(const MasterVariant &variant, const MasterPlaylist &master)
{
    QStringList attributes{
        u"BANDWIDTH=%1"_s.arg(variant.bandwidth.bps), u"AVERAGE-BANDWIDTH=%1"_s.arg(variant.averageBandwidth.bps)};
    if (!variant.codecs.isEmpty())
        attributes.append(u"CODECS=\"%1\""_s.arg(variant.codecs));
    if (variant.resolution)
        attributes.append(u"RESOLUTION=%1x%2"_s.arg(variant.resolution->width).arg(variant.resolution->height));
    if (variant.frameRate > 0)
        attributes.append(u"FRAME-RATE=%1"_s.arg(variant.frameRate, 0, 'f', 3));
    if (!master.audio.isEmpty())
        attributes.append(u"AUDIO=\"%1\""_s.arg(audioGroup));
    if (!master.texts.isEmpty())
        attributes.append(u"SUBTITLES=\"%1\""_s.arg(textGroup));
    return u"#EXT-X-STREAM-INF:"_s + attributes.join(u',') + u'\n' + variant.uri + u'\n';
}

QString audioLine(const MasterAudio &audio, bool isDefault)
{
    QString text = u"#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"%1\",NAME=\"%2\""_s.arg(audioGroup, audio.name);
    if (!audio.language.isEmpty())
        text += u",LANGUAGE=\"%1\""_s.arg(audio.language);
    text += isDefault ? u",DEFAULT=YES,AUTOSELECT=YES"_s : u",DEFAULT=NO,AUTOSELECT=YES"_s;
    if (audio.channels > 0)
        text += u",CHANNELS=\"%1\""_s.arg(audio.channels);
    return text + u",URI=\"%1\"\n"_s.arg(audio.uri);
}

QString textLine(const MasterText &text)
{
    QString line = u"#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID=\"%1\",NAME=\"%2\""_s.arg(textGroup, text.name);
    if (!text.language.isEmpty())
        line += u",LANGUAGE=\"%1\""_s.arg(text.language);
    line += text.isDefault ? u",DEFAULT=YES,AUTOSELECT=YES"_s : u",DEFAULT=NO,AUTOSELECT=YES"_s;
    line += text.isForced ? u",FORCED=YES"_s : u",FORCED=NO"_s;
    if (text.isHearingImpaired)
        line += u",CHARACTERISTICS=\"%1\""_s.arg(forTheDeaf);
    return line + u",URI=\"%1\"\n"_s.arg(text.uri);
}

} // namespace

QString mediaPlaylistText(const MediaPlaylist &playlist)
{
    double longest = 0;
    for (const PlaylistSegment &segment : playlist.segments)
        longest = qMax(longest, segment.duration_s);
    const bool isFmp4 = !playlist.initUri.isEmpty();

    QString text = u"#EXTM3U\n#EXT-X-VERSION:%1\n"_s.arg(version(isFmp4));
    text += u"#EXT-X-TARGETDURATION:%1\n"_s.arg(qMax<qint64>(1, std::llround(longest)));
    text += u"#EXT-X-MEDIA-SEQUENCE:0\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n"_s;
    if (isFmp4)
        text += u"#EXT-X-MAP:URI=\"%1\"\n"_s.arg(playlist.initUri);
    for (const PlaylistSegment &segment : playlist.segments)
        text += u"#EXTINF:%1,\n%2\n"_s.arg(segment.duration_s, 0, 'f', 6).arg(segment.uri);
    return text + u"#EXT-X-ENDLIST\n"_s;
}

QString masterPlaylistText(const MasterPlaylist &playlist)
{
    QString text = u"#EXTM3U\n#EXT-X-VERSION:%1\n#EXT-X-INDEPENDENT-SEGMENTS\n"_s.arg(version(playlist.isFmp4));
    for (qsizetype i = 0; i < playlist.audio.size(); ++i)
        text += audioLine(playlist.audio[i], i == 0);
    for (const MasterText &spoken : playlist.texts)
        text += textLine(spoken);
    for (const MasterVariant &variant : playlist.variants)
        text += variantLine(variant, playlist);
    return text;
}

} // namespace Zoetrope
