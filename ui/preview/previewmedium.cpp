// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewmedium.h"

#include "ui/preview/hlsplaylist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qint64 mostPlaylistBytes = 1 << 20;

/// The translator's context.
class Medium
{
    Q_DECLARE_TR_FUNCTIONS(Zoetrope::PreviewMedium)
};

Microseconds intervalOf(const OutputRecord &output)
{
    if (output.frames > 0 && output.duration.count() > 0)
        return output.duration / output.frames;
    return PreviewMedium().frameInterval;
}

QList<HlsVariant> variantsOf(const QString &master)
{
    QFile file(master);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readHlsPlaylist(QString::fromUtf8(file.read(mostPlaylistBytes))).variants;
}

/// The whole stream, with the frames of its largest rendition, and each rendition alone.
QList<PreviewMedium> streamMedia(const PreviewMedium &whole)
{
    QList<PreviewMedium> media{whole};
    const QDir folder = QFileInfo(whole.file).absoluteDir();
    int largest = 0;
    for (const HlsVariant &variant : variantsOf(whole.file)) {
        PreviewMedium medium = whole;
        medium.file = folder.filePath(variant.name);
        medium.title = variant.size.isEmpty() ? Medium::tr("Sound") : Medium::tr("%1p").arg(variant.size.shortSide());
        medium.frames = variant.size.isEmpty() ? QString() : medium.file;
        if (variant.size.shortSide() > largest) {
            largest = variant.size.shortSide();
            media.first().frames = medium.frames;
        }
        media += medium;
    }
    return media;
}

} // namespace

QList<PreviewMedium> previewMedia(const OutputRecord &output, const QString &destination)
{
    PreviewMedium medium;
    medium.file = QDir(destination).absoluteFilePath(output.entry);
    medium.duration = output.duration;
    medium.frameInterval = intervalOf(output);
    if (output.kind == OutputKind::Hls) {
        medium.title = Medium::tr("Whole stream");
        medium.isStream = true;
        return streamMedia(medium);
    }
    medium.title = outputTitle(output);
    medium.frames = output.kind == OutputKind::Video ? medium.file : QString();
    return {medium};
}

QString outputTitle(const OutputRecord &output)
{
    QString name = output.label.isEmpty() ? QFileInfo(output.path).fileName() : output.label;
    switch (output.kind) {
    case OutputKind::Hls:
        //: %1 is a name
        return Medium::tr("%1 – HLS stream").arg(name);
    case OutputKind::Audio:
        return Medium::tr("%1 – sound").arg(name);
    case OutputKind::Video:
    case OutputKind::Still:
    case OutputKind::Subtitle:
        break;
    }
    if (output.size.isEmpty())
        return name;
    //: A name and the size of a picture: clip.mp4 – 1280 × 720
    return Medium::tr("%1 – %2 × %3").arg(name).arg(output.size.width).arg(output.size.height);
}

} // namespace Zoetrope
