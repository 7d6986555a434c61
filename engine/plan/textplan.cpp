// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/textplan.h"

#include "engine/plan/ladder.h"

#include <QLocale>
#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

/// FFmpeg's name of a codec -> ours; empty for those that become another anyway.
QString catalogName(const QString &codec)
{
    if (codec == "subrip"_L1 || codec == "srt"_L1)
        return u"srt"_s;
    if (codec == "ass"_L1 || codec == "ssa"_L1)
        return u"ass"_s;
    return Catalog::subtitleCodec(codec) ? codec : QString();
}

/// Containers want three letters, and of two such codes the English one, as sources have it.
QString threeLetters(const QString &language)
{
    const QLocale::Language known = QLocale::codeToLanguage(language);
    const QString code = QLocale::languageToCode(known, QLocale::ISO639Part2B);
    return code.isEmpty() ? language : code;
}

/// The usual track is sought among those that can be used, as long as there is one.
MediaInfo usableFor(const TrackChoice &choice, MediaInfo info)
{
    const bool hasText = std::ranges::any_of(info.subtitles, &SubtitleStreamInfo::isText);
    if (choice.kind == TrackChoice::Kind::First && hasText)
        info.subtitles.removeIf([](const SubtitleStreamInfo &stream) { return !stream.isText; });
    return info;
}

QList<WantedText> textsOfSource(const SubtitleSpec &wish, const MediaInfo &info, QList<Notice> *notices)
{
    const TrackChoice choice = wantedTracks(wish);
    const MediaInfo usable = usableFor(choice, info);
    const QList<const SubtitleStreamInfo *> streams = chosenSubtitles(choice, usable);
    const qsizetype wished = std::max(choice.languages.size(), choice.numbers.size());
    if (streams.isEmpty() && (wish.files.isEmpty() || wish.tracks)) {
        addNotice(notices, u"subtitles-missing"_s,
            info.subtitles.isEmpty() ? u"The source has no subtitles; what was to come of them is left out."_s
                                     : u"The source has no subtitles %1; they are left out."_s.arg(toText(choice)));
    } else if (streams.size() < wished) {
        addNotice(notices, u"subtitles-missing"_s,
            u"The source has not all of the subtitles %1; those that are there are taken."_s.arg(toText(choice)));
    }
    QList<WantedText> texts;
    for (const SubtitleStreamInfo *stream : streams) {
        if (stream->isText)
            texts.append({{stream->index}, catalogName(stream->codec), stream->language, stream->title,
                stream->isDefault, stream->isForced, stream->isHearingImpaired});
        else
            addNotice(notices, u"picture-subtitles-left-out"_s,
                u"Subtitle stream %1 (%2) consists of pictures, not of text, and is left out."_s.arg(
                    QString::number(stream->index), stream->codec));
    }
    return texts;
}

WantedText textOfFile(const SubtitleFile &file, const MediaInfo &info)
{
    const auto found = std::ranges::find(info.subtitleFiles, file.path, &SubtitleFileInfo::path);
    const SubtitleFileInfo known = found != info.subtitleFiles.end() ? *found : SubtitleFileInfo{file.path, {}, {}};
    WantedText text{{-1, file.path, known.identity}, known.codec, threeLetters(file.language), {}};
    return text;
}

} // namespace

QList<WantedText> wantedTexts(
    const SubtitleSpec &wish, const MediaInfo &info, const ContainerRow &container, QList<Notice> *notices)
{
    QList<WantedText> files;
    for (const SubtitleFile &file : wish.files)
        files.append(textOfFile(file, info));
    QList<WantedText> texts;
    if (wish.tracks || wish.files.isEmpty())
        texts = textsOfSource(wish, info, notices);
    if (wish.mode != SubtitleMode::Burn)
        return texts + files;
    texts = files + texts;
    const bool isPreference = wish.tracks && wish.tracks->kind == TrackChoice::Kind::Languages;
    if (texts.size() > 1 && !isPreference)
        addNotice(notices, u"subtitles-left-out"_s,
            u"One text can be drawn into the pictures of %1: the first is taken."_s.arg(container.label));
    return texts;
}

SubtitleTrack subtitleTrack(const WantedText &text, const SubtitleSpec &wish, const ContainerRow &container)
{
    const bool isSidecar = wish.mode == SubtitleMode::Sidecar;
    const auto fits = [&](const QString &codec) {
        const SubtitleCodecRow *row = Catalog::subtitleCodec(codec);
        return row && (isSidecar ? !row->extension.isEmpty() : container.subtitleCodecs.contains(codec));
    };
    SubtitleTrack track;
    track.text = text.source;
    if (!wish.codec.isEmpty())
        track.codec = wish.codec;
    else if (fits(text.codec))
        track.codec = text.codec;
    else
        track.codec = isSidecar ? u"srt"_s : container.subtitleCodecs.constFirst();
    track.language = text.language;
    track.title = text.title;
    track.isDefault = text.isDefault;
    track.isForced = text.isForced;
    track.isHearingImpaired = text.isHearingImpaired;
    return track;
}

} // namespace Zoetrope
