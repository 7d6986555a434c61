// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/probecommand.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QString rateText(const VideoStreamInfo &video)
{
    if (!video.frameRate.isKnown())
        return u"frame rate not known"_s;
    const QString rate = QString::number(video.frameRate.toDouble(), 'f', 3).remove(QRegularExpression(u"\\.?0+$"_s));
    return u"%1 fps%2"_s.arg(rate, video.isVariableRate ? u" (uneven)"_s : QString());
}

QString shapeText(const VideoStreamInfo &video)
{
    QString shape = sizeToText(video.displaySize);
    if (video.displaySize != video.codedSize)
        shape += u" (stored %1)"_s.arg(sizeToText(video.codedSize));
    if (video.rotation != 0)
        shape += u", turned %1\u00b0"_s.arg(video.rotation);
    if (video.isMirrored)
        shape += u", mirrored"_s;
    return shape;
}

QString videoText(const VideoStreamInfo &video)
{
    QStringList parts{video.codec, shapeText(video), rateText(video), video.pixelFormat};
    if (video.isInterlaced)
        parts += u"interlaced"_s;
    if (video.color.isHdr())
        parts += u"HDR"_s;
    if (!video.language.isEmpty())
        parts += video.language;
    if (video.isCoverArt)
        parts += u"cover art"_s;
    if (!video.isDecodable)
        parts += u"does not decode"_s;
    return parts.join(u", "_s);
}

QString audioText(const AudioStreamInfo &audio)
{
    QStringList parts{audio.codec, audio.layout, u"%1 Hz"_s.arg(audio.sampleRate)};
    if (!audio.language.isEmpty())
        parts += audio.language;
    if (!audio.isDecodable)
        parts += u"does not decode"_s;
    return parts.join(u", "_s);
}

QString subtitleText(const SubtitleStreamInfo &subtitle)
{
    QStringList parts{subtitle.codec};
    if (!subtitle.language.isEmpty())
        parts += subtitle.language;
    if (!subtitle.title.isEmpty())
        parts += u"\u201c%1\u201d"_s.arg(subtitle.title);
    if (!subtitle.isText)
        parts += u"pictures"_s;
    if (subtitle.isDefault)
        parts += u"default"_s;
    if (subtitle.isForced)
        parts += u"forced"_s;
    if (subtitle.isHearingImpaired)
        parts += u"for the hard of hearing"_s;
    if (!subtitle.isDecodable)
        parts += u"does not decode"_s;
    return parts.join(u", "_s);
}

QList<QStringList> table(const MediaInfo &info)
{
    QList<QStringList> rows{{u"File"_s, info.path}, {u"Container"_s, info.container},
        {u"Size"_s, bytesText(info.identity.bytes)},
        {u"Duration"_s, info.duration ? timeToText(*info.duration) : u"not known"_s}};
    if (info.bitrate)
        rows += {u"Bit rate"_s, bitrateToText(*info.bitrate)};
    if (!info.title.isEmpty())
        rows += {u"Title"_s, info.title};
    for (const VideoStreamInfo &video : info.video)
        rows += {u"Picture #%1"_s.arg(video.index), videoText(video)};
    for (const AudioStreamInfo &audio : info.audio)
        rows += {u"Sound #%1"_s.arg(audio.index), audioText(audio)};
    for (const SubtitleStreamInfo &subtitle : info.subtitles)
        rows += {u"Subtitles #%1"_s.arg(subtitle.index), subtitleText(subtitle)};
    if (info.chapters > 0)
        rows += {u"Chapters"_s, QString::number(info.chapters)};
    for (const QString &warning : info.warnings)
        rows += {u"Note"_s, warning};
    for (QStringList &row : rows)
        row.last() = escapeControls(row.last());
    return rows;
}

Result<int> run(const Arguments &arguments, CommandContext &context)
{
    if (arguments.positionals.size() != 1)
        return usageError({}, u"Say which file to look at: zoetrope probe clip.mp4"_s);
    const Result<MediaInfo> info = context.services.probe(arguments.positionals.first(), context.stop);
    if (!info)
        return info.error();
    if (arguments.has(u"json"_s))
        context.console->printRaw(QJsonDocument(toJson(*info)).toJson().trimmed());
    else
        context.console->print(alignTable(table(*info)).join(u'\n'));
    return 0;
}

} // namespace

Command probeCommand()
{
    return {u"probe"_s, u"FILE [--json]"_s, u"what a file holds"_s,
        u"Opens a file, decodes the first frames of each stream and shows what they are: size as a viewer sees it, rotation, frame rate, sound."_s,
        {{u"json"_s, {}, {}, u"Writes all that is known as JSON."_s}}, {}, true, run};
}

} // namespace Zoetrope
