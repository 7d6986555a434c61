// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/catalogwords.h"

#include <QCoreApplication>

namespace Zoetrope {

namespace {

// What the catalog and the built-in presets call their rows, marked where translators' tools find it.
constexpr const char *marked[] = {
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Quality (0 is best)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Speed"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Profile"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Tuned for"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Speed (8 is fastest)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Speed (13 is fastest)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Bits a sample"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Strength"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Block, in percent of the short side"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Amount (negative is darker)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Amount (negative is flatter)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Quality"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Proof of outputs"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "MP4"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Matroska"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "WebM"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "HLS"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "DASH and HLS (CMAF)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "QuickTime"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "M4A (sound alone)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "MP3 (sound alone)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "FLAC (sound alone)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Opus (sound alone)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "WAV (sound alone)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "None"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Blur"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Grayscale"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Sepia"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Sharpen"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Vignette"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Pixelate"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Brightness"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Contrast"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Mirror"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Deblock"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Denoise"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Saturation"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Amount (negative is paler)"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "High pass"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Low pass"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Compressor"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Frequency in Hz"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Reduction in dB"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Ratio"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "From, in dB"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Archive"),
    QT_TRANSLATE_NOOP(
        "Zoetrope::Catalog", "For keeping a copy that looks like the source, made slowly, in a Matroska file."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Sound alone"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For listening: the sound of any source as one M4A file."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "HLS"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For adaptive streaming alone: an HLS ladder from 240 to 1080."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "DASH and HLS"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For streaming to every browser and TV: one ladder from 240 to 1080 under a DASH manifest and HLS playlists."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "MP4"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For sharing one file that plays everywhere, at the source's size."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Sample"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For trying everything at once: a small HLS ladder, an MP4, and pictures with and without blur."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Thumbnails"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For choosing a poster: a few JPEG pictures from the first half minute."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Web"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For a web site: an adaptive HLS ladder up to 1080 and one MP4 at 720 for players without HLS."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "WebM"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For players that want formats free of licences: VP9 and Opus in one WebM file at the source's size."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "General"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Devices"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Sound"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Pictures"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Phone"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For watching on a phone or tablet: one MP4 at 720 that any of them plays."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Television"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For the living room: one MP4 at 1080 in high quality."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Message"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For sending in a chat or by e-mail: a small MP4 at 480."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Speech"),
    QT_TRANSLATE_NOOP(
        "Zoetrope::Catalog", "For podcasts and transcripts: the voices of any source in one small M4A file."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Podcast"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For talk that is listened to on the way: rumble taken out, at the loudness that podcasts have, in one MP3."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Restored"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one sentence on two lines
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For old tapes and small web videos: blocks and noise taken out, a little sharper, in one MP4 at the source's "
        "size."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Social portrait"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For feeds that are watched upright: one MP4 in 9:16 at 1080 by 1920, with black where the picture is wider."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "E-mail"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For an attachment that every mailbox takes: one MP4 at 480 that weighs at most 10 MB, whatever its length."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Archive, every sound"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog",
        "For keeping all there is in little room: ten-bit HEVC and every sound track without loss, in a Matroska "
        "file."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "MP3"),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "For anything that plays music: the sound of any source as one MP3 file."),
    QT_TRANSLATE_NOOP("Zoetrope::Catalog", "Picture series"),
    QT_TRANSLATE_NOOP(
        "Zoetrope::Catalog", "For an overview of a whole film: twelve JPEG pictures spread evenly over it."),
};

} // namespace

QString catalogWord(const QString &text)
{
    return QCoreApplication::translate("Zoetrope::Catalog", text.toUtf8().constData());
}

QStringList markedCatalogWords()
{
    QStringList words;
    for (const char *word : marked)
        words += QString::fromUtf8(word);
    return words;
}

} // namespace Zoetrope
