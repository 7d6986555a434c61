// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/av/contentkind.h"

#include <QByteArray>
#include <QList>
#include <algorithm>
#include <array>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Containers and raw streams of picture and sound; none of them can name another file once external references are
/// refused (threat model M1).
constexpr const char *allowList =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,kux,asf,ogg,mxf,gxf,nut,ivf,"
    "h261,h263,h264,hevc,vvc,m4v,obu,av1,vc1,vc1test,dirac,cavsvideo,avs2,avs3,mjpeg,ingenient,yuv4mpegpipe,dv,rm,"
    "nsv,nuv,wtv,pva,ty,gif,apng,mp3,aac,loas,ac3,eac3,dts,dtshd,truehd,mlp,flac,wav,w64,aiff,au,caf,amr,amrnb,"
    "amrwb,tta,ape,tak,wv,mpc,mpc8,voc,oma,dsf,iff,sbc,gsm";

/// Demuxers whose content is a list of other places to read.
constexpr std::array playlistDemuxers = {"hls"_L1, "hls,applehttp"_L1, "dash"_L1, "concat"_L1, "sdp"_L1, "rtsp"_L1,
    "imf"_L1, "webm_dash_manifest"_L1, "ffmetadata"_L1};

/// Brands of HEIF files that hold a still picture. Sequences (`hevc`, `avis`, `msf1`) have a movie header and may pass.
constexpr std::array pictureBrands = {"heic"_L1, "heix"_L1, "heim"_L1, "heis"_L1, "mif1"_L1, "avif"_L1};

constexpr std::array playlistBeginnings = {"#extm3u"_L1, "ffconcat"_L1, "[playlist]"_L1, "<mpd"_L1, "<smil"_L1,
    "<asx"_L1, "<wpl"_L1, "<smoothstreamingmedia"_L1, "<assetmap"_L1, "<compositionplaylist"_L1, "rtsptext"_L1,
    "[reference]"_L1};

bool beginsPlaylist(QByteArrayView head)
{
    QByteArray text = head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray();
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    if (text.startsWith("v=0\r") || text.startsWith("v=0\n"))
        return true;
    const auto begins = [&](QLatin1StringView mark) { return text.startsWith(QByteArrayView(mark)); };
    if (std::any_of(playlistBeginnings.begin(), playlistBeginnings.end(), begins))
        return true;
    if (!text.startsWith("<?xml"))
        return false;
    return std::any_of(playlistBeginnings.begin(), playlistBeginnings.end(),
        [&](QLatin1StringView mark) { return mark.startsWith('<'_L1) && text.contains(QByteArrayView(mark)); });
}

bool isPictureFile(QByteArrayView head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return !head.toByteArray().contains("acTL"); // with it: an animation
    if (head.startsWith("RIFF") && head.size() >= 12 && head.sliced(8).startsWith("WEBP"))
        return true;
    if (head.size() >= 12 && head.sliced(4).startsWith("ftyp")) {
        const QByteArrayView brand = head.sliced(8, 4);
        return std::any_of(pictureBrands.begin(), pictureBrands.end(),
            [&](QLatin1StringView picture) { return brand == QByteArrayView(picture); });
    }
    return false;
}

} // namespace

ContentKind kindOfBytes(QByteArrayView head)
{
    if (beginsPlaylist(head))
        return ContentKind::Playlist;
    return isPictureFile(head) ? ContentKind::Picture : ContentKind::Media;
}

ContentKind kindOfDemuxer(QLatin1StringView name)
{
    static const QList<QByteArray> allowed = QByteArray(allowList).split(',');
    if (std::find(playlistDemuxers.begin(), playlistDemuxers.end(), name) != playlistDemuxers.end())
        return ContentKind::Playlist;
    if (name.endsWith("_pipe"_L1) || name == "image2"_L1 || name == "image2pipe"_L1 || name == "ico"_L1
        || name == "fits"_L1)
        return ContentKind::Picture;
    const QList<QByteArray> names = QByteArray(name.data(), name.size()).split(',');
    return std::any_of(names.begin(), names.end(), [](const QByteArray &one) { return allowed.contains(one); })
        ? ContentKind::Media
        : ContentKind::Other;
}

const char *demuxerAllowList() { return allowList; }

} // namespace Zoetrope
