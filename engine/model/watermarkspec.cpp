// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/watermarkspec.h"

#include "engine/base/enumtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostMarks = 4;
constexpr int longestPath = 4096;
constexpr double mostPixels = 16'384;
constexpr double widestMargin = 50;
constexpr double highestNumber = 1e9; // checkWatermarks() judges; this bounds the reading

constexpr std::array<EnumWord<WatermarkPlace>, 9> placeWords{{
    {WatermarkPlace::TopLeft, "top-left"_L1},
    {WatermarkPlace::Top, "top"_L1},
    {WatermarkPlace::TopRight, "top-right"_L1},
    {WatermarkPlace::Left, "left"_L1},
    {WatermarkPlace::Center, "center"_L1},
    {WatermarkPlace::Right, "right"_L1},
    {WatermarkPlace::BottomLeft, "bottom-left"_L1},
    {WatermarkPlace::Bottom, "bottom"_L1},
    {WatermarkPlace::BottomRight, "bottom-right"_L1},
}};

QJsonValue toJson(PictureLength length)
{
    return length.unit == PictureLength::Unit::Pixels ? QJsonValue(length.amount) : QJsonValue(lengthToText(length));
}

std::optional<PictureLength> readLength(JsonReader &reader, QLatin1StringView key)
{
    const QJsonValue value = reader.value(key);
    if (!reader.has(key))
        return std::nullopt;
    if (value.isDouble())
        return PictureLength{value.toDouble(), PictureLength::Unit::Pixels};
    if (const Result<PictureLength> length = lengthFromText(value.toString()))
        return *length;
    reader.fault(key, u"must be pixels such as 20, or a text such as \"10%\""_s);
    return std::nullopt;
}

Result<double> percentFromText(QStringView text)
{
    bool isNumber = false;
    const double percent = (text.endsWith(u'%') ? text.chopped(1) : text).trimmed().toDouble(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::SpecInvalid, text.toString(), u"must be a percentage such as 80"_s};
    return percent;
}

template <typename Value, typename Field> Result<> setTo(Field *field, const Result<Value> &read)
{
    if (!read)
        return read.error();
    *field = *read;
    return {};
}

/// One `name=value` behind the file's name.
Result<> setWish(QStringView name, QStringView value, WatermarkSpec *spec)
{
    if (name == "position"_L1)
        return setTo(&spec->place, watermarkPlaceFromText(value));
    if (name == "x"_L1)
        return setTo(&spec->x, lengthFromText(value));
    if (name == "y"_L1)
        return setTo(&spec->y, lengthFromText(value));
    if (name == "width"_L1 || name == "size"_L1)
        return setTo(&spec->width, lengthFromText(value));
    if (name == "height"_L1)
        return setTo(&spec->height, lengthFromText(value));
    if (name == "margin"_L1)
        return setTo(&spec->margin, percentFromText(value));
    if (name == "opacity"_L1)
        return setTo(&spec->opacity, percentFromText(value));
    return Error{ErrorCode::SpecInvalid, name.toString(),
        u"is not known; there are position, x, y, size, width, height, margin, opacity"_s};
}

/// Adds the faults of one mark.
class MarkCheck
{
public:
    MarkCheck(QString path, Faults *faults)
        : m_path(std::move(path))
        , m_faults(faults)
    {
    }

    void check(const WatermarkSpec &mark)
    {
        checkPath(mark.path);
        checkRange(mark.margin, 0, widestMargin, u".margin"_s);
        checkRange(mark.opacity, 0, 100, u".opacity"_s);
        checkLength(mark.x, -1, u".x"_s);
        checkLength(mark.y, -1, u".y"_s);
        checkLength(mark.width, 0, u".width"_s);
        checkLength(mark.height, 0, u".height"_s);
    }

private:
    void fault(const QString &field, const QString &message) { m_faults->append({m_path + field, message}); }

    /// A file's name may hold any character but one.
    void checkPath(const QString &file)
    {
        if (file.isEmpty())
            fault(u".path"_s, u"must not be empty"_s);
        if (file.contains(QChar(u'\0')))
            fault(u".path"_s, u"must not have a NUL character"_s);
        if (file.size() > longestPath)
            fault(u".path"_s, u"must be at most %1 characters long"_s.arg(longestPath));
    }

    void checkRange(double value, double lowest, double highest, const QString &field)
    {
        if (!(value >= lowest && value <= highest)) // what is no number is within no range
            fault(field, u"must be between %1 and %2, is %3"_s.arg(lowest).arg(highest).arg(value));
    }

    /// A place may lie as far on the other side (`lowest` -1); a size is more than nothing (0).
    void checkLength(const std::optional<PictureLength> &length, int lowest, const QString &field)
    {
        if (!length)
            return;
        const double most = length->unit == PictureLength::Unit::Percent ? 100 : mostPixels;
        if (lowest < 0 || length->amount > 0)
            return checkLengthRange(*length, lowest * most, most, field);
        fault(field, u"must be more than nothing, is %1"_s.arg(lengthToText(*length)));
    }

    void checkLengthRange(PictureLength length, double lowest, double highest, const QString &field)
    {
        if (length.amount >= lowest && length.amount <= highest)
            return;
        const auto text = [&](double amount) { return lengthToText({amount, length.unit}); };
        fault(field, u"must be between %1 and %2, is %3"_s.arg(text(lowest), text(highest), text(length.amount)));
    }

    const QString m_path;
    Faults *m_faults;
};

} // namespace

QString lengthToText(PictureLength length)
{
    const QString amount = QString::number(length.amount, 'g', 10);
    return length.unit == PictureLength::Unit::Percent ? QString(amount + u'%') : amount;
}

Result<PictureLength> lengthFromText(QStringView text)
{
    QStringView amount = text.trimmed();
    PictureLength length{0, PictureLength::Unit::Pixels};
    if (amount.endsWith(u'%')) {
        length.unit = PictureLength::Unit::Percent;
        amount.chop(1);
    } else if (amount.endsWith("px"_L1)) {
        amount.chop(2);
    }
    bool isNumber = false;
    length.amount = amount.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return Error{ErrorCode::SpecInvalid, text.toString(), u"must be a length such as 10% or 20 (pixels)"_s};
    return length;
}

QString toText(WatermarkPlace place) { return enumToText(placeWords, place); }

Result<WatermarkPlace> watermarkPlaceFromText(QStringView text) { return enumFromText(placeWords, text); }

QJsonObject toJson(const WatermarkSpec &spec)
{
    const WatermarkSpec usual;
    QJsonObject object{{u"path"_s, spec.path}, {u"position"_s, toText(spec.place)}};
    if (spec.margin != usual.margin)
        object.insert(u"margin"_s, spec.margin);
    if (spec.x)
        object.insert(u"x"_s, toJson(*spec.x));
    if (spec.y)
        object.insert(u"y"_s, toJson(*spec.y));
    if (spec.width)
        object.insert(u"width"_s, toJson(*spec.width));
    if (spec.height)
        object.insert(u"height"_s, toJson(*spec.height));
    if (spec.opacity != usual.opacity)
        object.insert(u"opacity"_s, spec.opacity);
    return object;
}

WatermarkSpec watermarkSpecFromJson(JsonReader &reader)
{
    WatermarkSpec spec;
    spec.path = reader.text("path"_L1, {}, 65536);
    const QString place = reader.text("position"_L1, toText(spec.place));
    if (const Result<WatermarkPlace> known = watermarkPlaceFromText(place))
        spec.place = *known;
    else
        reader.fault("position"_L1, known.error().detail + u", is “%1”"_s.arg(place));
    spec.margin = reader.number("margin"_L1, -highestNumber, highestNumber, spec.margin);
    spec.x = readLength(reader, "x"_L1);
    spec.y = readLength(reader, "y"_L1);
    spec.width = readLength(reader, "width"_L1);
    spec.height = readLength(reader, "height"_L1);
    spec.opacity = reader.number("opacity"_L1, -highestNumber, highestNumber, spec.opacity);
    return spec;
}

Result<WatermarkSpec> watermarkFromText(const QString &text)
{
    static const QRegularExpression wish(u",([a-z]+)=([^,=]*)\\z"_s);
    WatermarkSpec spec;
    spec.path = text;
    QStringList seen;
    for (auto match = wish.match(spec.path); match.hasMatch(); match = wish.match(spec.path)) {
        const QString name = match.captured(1);
        if (seen.contains(name))
            return Error{ErrorCode::SpecInvalid, text, name + u": is said twice"_s};
        seen += name;
        if (const Result<> set = setWish(name, match.captured(2), &spec); !set)
            return Error{ErrorCode::SpecInvalid, text, name + u": "_s + set.error().detail};
        spec.path.truncate(match.capturedStart());
    }
    return spec;
}

void checkWatermarks(const QList<WatermarkSpec> &marks, const QString &path, Faults *faults)
{
    if (marks.size() > mostMarks)
        faults->append({path, u"must be at most %1, are %2"_s.arg(mostMarks).arg(marks.size())});
    for (qsizetype i = 0; i < std::min<qsizetype>(marks.size(), mostMarks); ++i)
        MarkCheck(u"%1[%2]"_s.arg(path).arg(i), faults).check(marks[i]);
}

} // namespace Zoetrope
