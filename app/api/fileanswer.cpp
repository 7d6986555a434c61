// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fileanswer.h"

#include "app/api/openbeneath.h"

#include <QFileInfo>
#include <QHash>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

Error missing(const QString &path) { return {ErrorCode::SourceMissing, path, {}}; }

struct ByteRange
{
    qint64 first = 0;
    qint64 last = 0;
};
enum class RangeWish { None, One, Unsatisfiable };

std::optional<qint64> position(const QByteArray &digits)
{
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return isNumber && value >= 0 && !digits.startsWith('+') ? std::optional(value) : std::nullopt;
}

/// `bytes=0-499`, `bytes=500-`, `bytes=-500`; anything else asks for nothing.
RangeWish readRange(const QByteArray &field, qint64 size, ByteRange *range)
{
    if (!field.startsWith("bytes=") || field.contains(','))
        return RangeWish::None;
    const QByteArray text = field.sliced(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return RangeWish::None;
    const auto first = position(text.first(dash));
    const auto last = position(text.sliced(dash + 1));
    if (!first && (dash > 0 || !last))
        return RangeWish::None;
    if (!first) {
        *range = {std::max<qint64>(0, size - *last), size - 1};
        return *last > 0 && size > 0 ? RangeWish::One : RangeWish::Unsatisfiable;
    }
    if (!last && text.size() > dash + 1)
        return RangeWish::None;
    if (last && *last < *first)
        return RangeWish::None;
    *range = {*first, std::min(last.value_or(size - 1), size - 1)};
    return *first < size ? RangeWish::One : RangeWish::Unsatisfiable;
}

bool isKnown(const QByteArray &field, const QByteArray &tag)
{
    if (field.trimmed() == "*")
        return true;
    const QByteArray weak = "W/" + tag;
    for (const QByteArray &known : field.split(','))
        if (known.trimmed() == tag || known.trimmed() == weak)
            return true;
    return false;
}

} // namespace

Result<OpenedFile> openFileBeneath(const QString &folder, const QString &relativePath)
{
    // A pipe that stands under the name must not hold us up.
    const auto file = openBeneath(folder, relativePath, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    struct stat facts = {};
    if (!file || ::fstat(*file, &facts) != 0 || !S_ISREG(facts.st_mode))
        return missing(relativePath);
    return OpenedFile{file, facts.st_size, facts.st_mtim.tv_sec * 1'000'000'000LL + facts.st_mtim.tv_nsec};
}

QByteArray mediaType(const QString &name)
{
    static const QHash<QString, QByteArray> types{{u"m3u8"_s, "application/vnd.apple.mpegurl"},
        {u"mpd"_s, "application/dash+xml"}, {u"m4s"_s, "video/iso.segment"}, {u"mp4"_s, "video/mp4"},
        {u"m4v"_s, "video/mp4"}, {u"m4a"_s, "audio/mp4"}, {u"mov"_s, "video/quicktime"}, {u"ts"_s, "video/mp2t"},
        {u"webm"_s, "video/webm"}, {u"mkv"_s, "video/x-matroska"}, {u"ogg"_s, "audio/ogg"}, {u"mp3"_s, "audio/mpeg"},
        {u"jpg"_s, "image/jpeg"}, {u"jpeg"_s, "image/jpeg"}, {u"png"_s, "image/png"}, {u"webp"_s, "image/webp"},
        {u"avif"_s, "image/avif"}, {u"vtt"_s, "text/vtt; charset=utf-8"}};
    return types.value(QFileInfo(name).suffix().toLower(), "application/octet-stream");
}

Reply fileReply(const RequestHead &head, const OpenedFile &file, const QByteArray &type)
{
    const QByteArray tag =
        '"' + QByteArray::number(file.bytes, 16) + '-' + QByteArray::number(file.modified_ns, 16) + '"';
    Reply reply;
    reply.contentType = type;
    reply.headers = {{"ETag", tag}, {"Accept-Ranges", "bytes"}, {"Cache-Control", "private, no-cache"}};
    if (head.headers.contains("if-none-match") && isKnown(head.header("if-none-match"), tag)) {
        reply.status = 304;
        return reply;
    }
    ByteRange range{0, file.bytes - 1};
    const bool isRangeMeant = !head.headers.contains("if-range") || head.header("if-range").trimmed() == tag;
    const RangeWish wish = isRangeMeant ? readRange(head.header("range"), file.bytes, &range) : RangeWish::None;
    if (wish == RangeWish::Unsatisfiable) {
        reply.status = 416;
        reply.headers.emplaceBack("Content-Range", QByteArray("bytes */" + QByteArray::number(file.bytes)));
        return reply;
    }
    if (wish == RangeWish::One) {
        reply.status = 206;
        const QByteArray told = "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.last) + '/'
            + QByteArray::number(file.bytes);
        reply.headers.emplaceBack("Content-Range", told);
    }
    reply.file = FilePart{file.descriptor, range.first, range.last - range.first + 1};
    return reply;
}

} // namespace Zoetrope
