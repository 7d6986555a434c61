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

/// Decoders of what those containers hold: film, broadcast, camera and recorder formats, and subtitles. Games, terminal
/// art and vector drawings stay out, and so does what merely hands frames through.
constexpr const char *decoderList =
    "h261,h263,h263i,h263p,flv,h264,hevc,vvc,mpeg1video,mpeg2video,mpegvideo,mpeg4,msmpeg4,msmpeg4v1,msmpeg4v2,"
    "wmv1,wmv2,wmv3,wmv3image,vc1,vc1image,vp3,vp4,vp5,vp6,vp6a,vp6f,vp7,vp8,vp9,libvpx,libvpx-vp9,av1,"
    "libdav1d,libaom-av1,theora,mjpeg,mjpegb,jpeg2000,libopenjpeg,jpegls,png,apng,gif,webp,tiff,bmp,amv,"
    "sp5x,rv10,rv20,rv30,rv40,svq1,svq3,cinepak,indeo2,indeo3,indeo4,indeo5,rawvideo,v210,v210x,v308,v408,v410,"
    "yuv4,ayuv,y41p,r210,r10k,avrn,avrp,avui,prores,dnxhd,cfhd,ffv1,ffvhuff,huffyuv,hymt,magicyuv,utvideo,"
    "lagarith,qtrle,rpza,smc,8bps,dvvideo,cavs,dirac,snow,hap,dxv,speedhq,hq_hqa,hqx,notchlc,cllc,sheervideo,"
    "msrle,msvideo1,mszh,zlib,zmbv,flashsv,flashsv2,camtasia,tscc2,mss1,mss2,msa1,mts2,fraps,qdraw,asv1,asv2,"
    "vcr1,nuv,targa,loco,vble,ylc,m101,pixlet,aic,cljr,cyuv,mimic,bitpacked,fic,g2m,rscc,screenpresso,imm4,xl,"
    "photocd,aac,aac_fixed,aac_latm,ac3,ac3_fixed,eac3,dca,truehd,mlp,mp1,mp1float,mp2,mp2float,mp3,mp3float,"
    "mp3adu,mp3adufloat,mp3on4,mp3on4float,flac,alac,als,opus,libopus,vorbis,libvorbis,speex,libspeex,wmav1,"
    "wmav2,wmapro,wmalossless,wmavoice,cook,real_144,real_288,ralf,sipr,atrac1,atrac3,atrac3al,atrac3plus,"
    "atrac3plusal,atrac9,amrnb,amrwb,gsm,gsm_ms,libgsm,libgsm_ms,g722,g723_1,g726,g726le,g729,ilbc,qcelp,evrc,"
    "qdm2,qdmc,mace3,mace6,ape,tak,tta,wavpack,mpc7,mpc8,shorten,dst,dsd_lsbf,dsd_lsbf_planar,dsd_msbf,"
    "dsd_msbf_planar,dolby_e,s302m,nellymoser,truespeech,imc,iac,metasound,twinvq,on2avc,sbc,aptx,aptx_hd,"
    "dss_sp,hca,dvaudio,adpcm_ms,adpcm_ima_wav,adpcm_ima_qt,adpcm_ima_oki,adpcm_ima_amv,adpcm_swf,adpcm_yamaha,"
    "adpcm_adx,adpcm_ct,adpcm_xa,adpcm_sbpro_2,adpcm_sbpro_3,adpcm_sbpro_4,pcm_alaw,pcm_mulaw,pcm_vidc,"
    "pcm_bluray,pcm_dvd,pcm_lxf,pcm_s8,pcm_s8_planar,pcm_u8,pcm_s16be,pcm_s16be_planar,pcm_s16le,"
    "pcm_s16le_planar,pcm_s24be,pcm_s24le,pcm_s24le_planar,pcm_s24daud,pcm_s32be,pcm_s32le,pcm_s32le_planar,"
    "pcm_s64be,pcm_s64le,pcm_u16be,pcm_u16le,pcm_u24be,pcm_u24le,pcm_u32be,pcm_u32le,pcm_f16le,pcm_f24le,"
    "pcm_f32be,pcm_f32le,pcm_f64be,pcm_f64le,ass,ssa,srt,subrip,mov_text,webvtt,text,dvdsub,dvbsub,pgssub,xsub,"
    "cc_dec,libzvbi_teletextdec";

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

const char *decoderAllowList() { return decoderList; }

bool mayDecode(QLatin1StringView decoder)
{
    static const QList<QByteArray> allowed = QByteArray(decoderList).split(',');
    return allowed.contains(QByteArray(decoder.data(), decoder.size()));
}

} // namespace Zoetrope
