// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderwatermarks.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostMarks = 4;
constexpr PictureLength usualOffset{-10, PictureLength::Unit::Pixels};

class MarkReader
{
public:
    MarkReader(const QJsonObject &object, const QString &path, bool hasFrame, ZencoderNotes *notes)
        : m_fields(object, path + u'.', notes)
        , m_hasFrame(hasFrame)
    {
    }

    /// Nothing for one that is left out.
    std::optional<WatermarkSpec> read()
    {
        WatermarkSpec mark;
        mark.path = m_fields.text("url"_L1);
        if (mark.path.isEmpty())
            m_fields.fault("url"_L1, u"must name a picture"_s);
        mark.place = WatermarkPlace::Center; // along each side where nothing else is said
        mark.margin = 0;
        mark.x = readOffset("x"_L1);
        mark.y = readOffset("y"_L1);
        mark.width = readSize("width"_L1);
        mark.height = readSize("height"_L1);
        mark.opacity = 100 * m_fields.number("opacity"_L1, 0, 1).value_or(1);
        const bool isOfFrame = m_fields.choice("origin"_L1, {u"content"_s, u"frame"_s}) == "frame"_L1;
        if (isOfFrame && m_hasFrame)
            m_fields.leaveOut("origin"_L1);
        const bool isElsewhere = mark.path.startsWith("http://"_L1) || mark.path.startsWith("https://"_L1);
        if (isElsewhere)
            m_fields.leaveOut("url"_L1);
        m_fields.finish();
        return isElsewhere ? std::nullopt : std::optional(mark);
    }

private:
    std::optional<PictureLength> readLength(QLatin1StringView key)
    {
        const QString text = m_fields.text(key);
        if (text.isEmpty())
            return std::nullopt;
        if (const Result<PictureLength> length = lengthFromText(text))
            return *length;
        m_fields.fault(key, u"must be pixels such as 20 or a percentage such as 10%"_s);
        return std::nullopt;
    }

    std::optional<PictureLength> readOffset(QLatin1StringView key)
    {
        if (m_fields.value(key).toString() == "centered"_L1)
            return std::nullopt;
        return m_fields.has(key) ? readLength(key) : usualOffset;
    }

    std::optional<PictureLength> readSize(QLatin1StringView key)
    {
        const std::optional<PictureLength> length = readLength(key);
        if (length && !(length->amount > 0))
            m_fields.fault(key, u"must be more than nothing"_s);
        return length;
    }

    ZencoderFields m_fields;
    const bool m_hasFrame;
};

} // namespace

QList<WatermarkSpec> zencoderWatermarks(
    const QJsonValue &value, const QString &path, bool hasFrame, ZencoderNotes *notes)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    if (all.size() > mostMarks)
        notes->faults.append({path, u"must be at most %1"_s.arg(mostMarks)});
    QList<WatermarkSpec> marks;
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostMarks); ++i) {
        const QString place = u"%1[%2]"_s.arg(path).arg(i);
        if (!all.at(i).isObject()) {
            notes->faults.append({place, u"must be an object"_s});
            continue;
        }
        if (const auto mark = MarkReader(all.at(i).toObject(), place, hasFrame, notes).read())
            marks += *mark;
    }
    return marks;
}

} // namespace Zoetrope
