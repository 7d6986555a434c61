// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/trackchoice.h"

#include "engine/model/mediainfo.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype mostEntries = 1000; // validate() sets the real limit; this one bounds the reading
constexpr auto expected =
    "must be first, all, a list of languages such as [\"de\", \"en\"], or of numbers such as [1, 3]"_L1;

TrackChoice numbersOf(const QJsonArray &list)
{
    TrackChoice choice{TrackChoice::Kind::Numbers, {}, {}};
    for (const auto &number : list)
        choice.numbers += number.toInt(-1);
    return choice;
}

TrackChoice languagesOf(const QJsonArray &list)
{
    TrackChoice choice{TrackChoice::Kind::Languages, {}, {}};
    for (const auto &language : list)
        choice.languages += language.toString();
    return choice;
}

template <typename Stream> const Stream *trackIn(const QString &language, const QList<Stream> &streams)
{
    const QString tag = languageTag(language);
    const auto isIt = [&tag](const Stream &stream) {
        return stream.isDecodable && !tag.isEmpty() && languageTag(stream.language) == tag;
    };
    const auto found = std::ranges::find_if(streams, isIt);
    return found != streams.end() ? &*found : nullptr;
}

template <typename Stream> const Stream *trackNumbered(int number, const QList<Stream> &streams)
{
    const bool isThere = number >= 1 && number <= streams.size() && streams[number - 1].isDecodable;
    return isThere ? &streams[number - 1] : nullptr;
}

/// `first` is the one a player would take.
template <typename Stream>
QList<const Stream *> chosenOf(const TrackChoice &choice, const QList<Stream> &streams, const Stream *first)
{
    QList<const Stream *> tracks;
    const auto add = [&tracks](const Stream *stream) {
        if (stream && !tracks.contains(stream))
            tracks.append(stream);
    };
    switch (choice.kind) {
    case TrackChoice::Kind::First:
        add(first);
        break;
    case TrackChoice::Kind::All:
        for (int number = 1; number <= streams.size(); ++number)
            add(trackNumbered(number, streams));
        break;
    case TrackChoice::Kind::Languages:
        for (const QString &language : choice.languages)
            add(trackIn(language, streams));
        break;
    case TrackChoice::Kind::Numbers:
        for (const int number : choice.numbers)
            add(trackNumbered(number, streams));
        break;
    }
    return tracks;
}

} // namespace

QJsonValue toJson(const TrackChoice &choice)
{
    QJsonArray list;
    switch (choice.kind) {
    case TrackChoice::Kind::Languages:
        return QJsonArray::fromStringList(choice.languages);
    case TrackChoice::Kind::Numbers:
        for (const int number : choice.numbers)
            list += number;
        return list;
    case TrackChoice::Kind::First:
    case TrackChoice::Kind::All:
        break;
    }
    return toText(choice);
}

TrackChoice trackChoiceFromJson(JsonReader &reader, QLatin1StringView key)
{
    const QJsonValue value = reader.value(key);
    const QJsonArray list = value.toArray();
    const bool areTexts = std::ranges::all_of(list, [](const auto &entry) { return entry.isString(); });
    const bool areNumbers = std::ranges::all_of(list, [](const auto &entry) { return entry.toInt(-1) >= 0; });
    if (!reader.has(key) || value == u"first"_s)
        return {};
    if (value == u"all"_s)
        return {TrackChoice::Kind::All, {}, {}};
    if (!list.isEmpty() && list.size() <= mostEntries && areTexts)
        return languagesOf(list);
    if (!list.isEmpty() && list.size() <= mostEntries && areNumbers)
        return numbersOf(list);
    reader.fault(key, expected);
    return {};
}

QString toText(const TrackChoice &choice)
{
    QStringList numbers;
    switch (choice.kind) {
    case TrackChoice::Kind::First:
        return u"first"_s;
    case TrackChoice::Kind::All:
        return u"all"_s;
    case TrackChoice::Kind::Languages:
        return choice.languages.join(u',');
    case TrackChoice::Kind::Numbers:
        break;
    }
    for (const int number : choice.numbers)
        numbers += QString::number(number);
    return numbers.join(u',');
}

Result<TrackChoice> trackChoiceFromText(QStringView text)
{
    if (text == "first"_L1)
        return TrackChoice{};
    if (text == "all"_L1)
        return TrackChoice{TrackChoice::Kind::All, {}, {}};
    QJsonArray numbers;
    QJsonArray languages;
    for (const QStringView part : text.split(u',')) {
        const QString entry = part.trimmed().toString();
        bool isNumber = false;
        const int number = entry.toInt(&isNumber);
        if (entry.isEmpty())
            return Error{ErrorCode::SpecInvalid, text.toString(), u"must be first, all, de,en or 1,3"_s};
        isNumber ? numbers.append(number) : languages.append(entry);
    }
    if (!numbers.isEmpty() && !languages.isEmpty())
        return Error{ErrorCode::SpecInvalid, text.toString(), u"must be either languages or numbers"_s};
    return numbers.isEmpty() ? languagesOf(languages) : numbersOf(numbers);
}

QString languageTag(QStringView code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.trimmed());
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString() : QLocale::languageToCode(language);
}

QList<const AudioStreamInfo *> chosenTracks(const TrackChoice &choice, const MediaInfo &info)
{
    return chosenOf(choice, info.audio, mainAudio(info));
}

QList<const SubtitleStreamInfo *> chosenSubtitles(const TrackChoice &choice, const MediaInfo &info)
{
    return chosenOf(choice, info.subtitles, mainSubtitle(info));
}

} // namespace Zoetrope
