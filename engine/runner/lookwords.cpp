// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runner/lookwords.h"

#include "engine/model/catalog.h"
#include "engine/plan/budget.h"
#include "engine/runner/byteform.h"

#include <QJsonDocument>
#include <algorithm>
#include <concepts>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype roomForWords = qsizetype(4) << 20;
constexpr qsizetype mostChains = 1000;
constexpr int longestSide = 1 << 17;
constexpr std::int64_t bytesOfPixel = 4;

template <typename Value, typename Type>
concept Is = std::same_as<std::remove_const_t<Value>, Type>;

} // namespace

// The fields of each struct, once for both directions. They are bound by name, so that a struct which gets another
// field does not compile here until that one is sent too. Not in the nameless namespace, where a form would not find
// them.

static void visitFields(auto &form, Is<ColorInfo> auto &value)
{
    auto &[primaries, transfer, matrix, range] = value;
    form(primaries, transfer, matrix, range);
}

static void visitFields(auto &form, Is<PictureBorders> auto &value)
{
    auto &[left, top, right, bottom] = value;
    form(left, top, right, bottom);
}

static void visitFields(auto &form, Is<LightInfo> auto &value)
{
    auto &[chromaticities, darkest, brightest, brightestPixel, brightestFrame] = value;
    for (auto &coordinate : chromaticities)
        form(coordinate);
    form(darkest, brightest, brightestPixel, brightestFrame);
}

static void visitFields(auto &form, Is<VideoStreamInfo> auto &value)
{
    auto &[index, codec, codedSize, pixelAspect, rotation, isMirrored, displaySize, frameRate, isVariableRate,
        isInterlaced, pixelFormat, bitDepth, color, light, start, duration, timeBase, isCoverArt, isDefault,
        isDecodable, language, borders] = value;
    form(index, codec, codedSize, pixelAspect, rotation, isMirrored, displaySize, frameRate, isVariableRate,
        isInterlaced, pixelFormat, bitDepth, color, light, start, duration, timeBase, isCoverArt, isDefault,
        isDecodable, language, borders);
}

static void visitFields(auto &form, Is<SoundLevel> auto &value)
{
    auto &[channels, filters, loudness, peak] = value;
    form(channels, filters, loudness, peak);
}

static void visitFields(auto &form, Is<AudioStreamInfo> auto &value)
{
    auto &[index, codec, channels, layout, sampleRate, start, duration, isDefault, isDecodable, language, levels] =
        value;
    form(index, codec, channels, layout, sampleRate, start, duration, isDefault, isDecodable, language, levels);
}

static void visitFields(auto &form, Is<SubtitleStreamInfo> auto &value)
{
    auto &[index, codec, language, title, isDefault, isForced, isHearingImpaired, isText, isDecodable] = value;
    form(index, codec, language, title, isDefault, isForced, isHearingImpaired, isText, isDecodable);
}

static void visitFields(auto &form, Is<SubtitleFileInfo> auto &value)
{
    auto &[path, codec, identity] = value;
    form(path, codec, identity);
}

static void visitFields(auto &form, Is<WatermarkFileInfo> auto &value)
{
    auto &[path, size, identity] = value;
    form(path, size, identity);
}

static void visitFields(auto &form, Is<ChapterInfo> auto &value)
{
    auto &[start, end, title] = value;
    form(start, end, title);
}

static void visitFields(auto &form, Is<SourceIdentity> auto &value)
{
    auto &[bytes, modified_ns, device, inode] = value;
    form(bytes, modified_ns, device, inode);
}

static void visitFields(auto &form, Is<MediaInfo> auto &value)
{
    auto &[path, container, identity, start, duration, bitrate, isFromHeader, video, audio, subtitles, subtitleFiles,
        watermarkFiles, dataStreams, chapters, chapterList, created, title, warnings] = value;
    form(path, container, identity, start, duration, bitrate, isFromHeader, video, audio, subtitles, subtitleFiles,
        watermarkFiles, dataStreams, chapters, chapterList, created, title, warnings);
}

static void visitFields(auto &form, Is<Picture> auto &value)
{
    auto &[size, rgba, time] = value;
    form(size, time, rgba);
}

static void visitFields(auto &form, Is<Error> auto &value)
{
    auto &[code, subject, detail] = value;
    form(code, subject, detail);
}

static void visitFields(ByteWriter &form, const StillFilter &value)
{
    const auto &[name, options] = value;
    form(name, QJsonDocument(optionsToJson(options)).toJson(QJsonDocument::Compact));
}

static void visitFields(ByteReader &form, StillFilter &value)
{
    auto &[name, options] = value;
    QByteArray json;
    form(name, json);
    Faults faults;
    options = optionsFromJson(QJsonDocument::fromJson(json).object(), {}, &faults);
    if (!faults.isEmpty())
        form.fail();
}

static void visitFields(auto &form, Is<SourcePin> auto &value)
{
    auto &[path, device, inode] = value;
    form(path, device, inode);
}

static void visitFields(auto &form, Is<PictureWish> auto &value)
{
    auto &[source, moment, accuracy, box, chains, pin] = value;
    form(source, moment, accuracy, box, chains, pin);
}

static void visitFields(auto &form, Is<LookRequest> auto &value)
{
    auto &[kind, wish, format, quality] = value;
    form(kind, wish, format, quality);
}

namespace {

Error garbled(const QString &why) { return {ErrorCode::WorkerGarbled, {}, why}; }

bool isSide(int length) { return length >= 0 && length <= longestSide; }
bool isSound(Size size) { return isSide(size.width) && isSide(size.height); }
bool isSound(Rational value) { return value.den >= 0; }

bool isSound(const VideoStreamInfo &video)
{
    constexpr int mostBits = 64;
    return isSound(video.codedSize) && isSound(video.displaySize) && isSound(video.pixelAspect)
        && isSound(video.frameRate) && isSound(video.timeBase) && video.bitDepth >= 0 && video.bitDepth <= mostBits
        && (video.rotation == 0 || video.rotation == 90 || video.rotation == 180 || video.rotation == 270);
}

bool isSound(const AudioStreamInfo &audio) { return audio.channels >= 0 && audio.sampleRate >= 0; }

bool isSound(const MediaInfo &info, const LookRequest &request)
{
    return info.path == request.wish.source
        && std::ranges::all_of(info.video, [](const VideoStreamInfo &video) { return isSound(video); })
        && std::ranges::all_of(info.audio, [](const AudioStreamInfo &audio) { return isSound(audio); });
}

/// Tiny boxes are filled by pictures of two dots at least.
bool fits(Size size, Size box)
{
    return box.isEmpty() || (size.width <= std::max(2, box.width) && size.height <= std::max(2, box.height));
}

bool isSound(const QList<Picture> &pictures, const LookRequest &request)
{
    return pictures.size() == std::max(qsizetype(1), request.wish.chains.size())
        && std::ranges::all_of(pictures, [&request](const Picture &picture) {
               return !picture.size.isEmpty() && isSound(picture.size) && fits(picture.size, request.wish.box)
                   && picture.rgba.size() == picture.size.area() * bytesOfPixel;
           });
}

bool isSound(const QByteArray &, const LookRequest &) { return true; }

bool isSound(const Error &error, const LookRequest &)
{
    return error.code >= ErrorCode::Cancelled && error.code <= ErrorCode::WatermarkUnreadable;
}

template <typename Answer> Result<LookAnswer> readAs(ByteReader &reader, const LookRequest &request)
{
    Answer answer{};
    reader(answer);
    if (!reader.isSound() || !reader.isAtEnd() || !isSound(answer, request))
        return garbled(u"no answer to what was asked"_s);
    return LookAnswer(std::move(answer));
}

qsizetype pixelBytes(const LookRequest &request)
{
    const Size box = request.wish.box;
    const std::int64_t pixels = box.isEmpty() ? Budget{}.maximumPixels : std::min(box.area(), Budget{}.maximumPixels);
    return qsizetype(pixels * bytesOfPixel * std::max(qsizetype(1), request.wish.chains.size()));
}

} // namespace

QByteArray lookGreeting() { return "zoetrope looker " ZOETROPE_VERSION; }

QByteArray toBytes(const LookRequest &request)
{
    ByteWriter writer;
    writer(request);
    return writer.bytes();
}

QByteArray toBytes(const LookAnswer &answer)
{
    ByteWriter writer;
    writer(quint8(answer.index()));
    std::visit([&writer](const auto &value) { writer(value); }, answer);
    return writer.bytes();
}

Result<LookRequest> lookRequestFromBytes(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    LookRequest request;
    reader(request);
    const bool isKnown = request.kind >= LookRequest::Kind::Probe && request.kind <= LookRequest::Kind::Still;
    if (!reader.isSound() || !reader.isAtEnd() || !isKnown || request.wish.chains.size() > mostChains)
        return garbled(u"no request that is known here"_s);
    return request;
}

Result<LookAnswer> lookAnswerFromBytes(QByteArrayView bytes, const LookRequest &request)
{
    ByteReader reader(bytes);
    quint8 kind = 0;
    reader(kind);
    if (reader.isSound() && kind == 0)
        return readAs<Error>(reader, request);
    if (!reader.isSound() || kind != quint8(request.kind) + 1)
        return garbled(u"an answer of another kind"_s);
    switch (request.kind) {
    case LookRequest::Kind::Probe:
        return readAs<MediaInfo>(reader, request);
    case LookRequest::Kind::Pictures:
        return readAs<QList<Picture>>(reader, request);
    case LookRequest::Kind::Still:
        return readAs<QByteArray>(reader, request);
    }
    return garbled({});
}

qsizetype longestLookAnswer(const LookRequest &request)
{
    return roomForWords + (request.kind == LookRequest::Kind::Probe ? 0 : pixelBytes(request));
}

} // namespace Zoetrope
