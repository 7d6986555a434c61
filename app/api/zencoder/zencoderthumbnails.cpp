// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderthumbnails.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostInASet = 100;
constexpr int mostSets = 20;
constexpr double longestInterval = 86'400;

class SetReader
{
public:
    SetReader(const QJsonObject &object, const QString &path, Microseconds clipStart,
        const std::optional<MediaInfo> &source, ZencoderNotes *notes)
        : m_fields(object, path, notes)
        , m_clipStart(clipStart)
        , m_source(source)
    {
    }

    ZencoderThumbnails read()
    {
        m_set.label = m_fields.text("label"_L1);
        m_set.spec.formats = {m_fields.choice("format"_L1, {u"png"_s, u"jpg"_s})};
        readMoments();
        readName();
        m_set.spec.resolutions = {shortSideIn(zencoderBox(&m_fields), displayOf(m_source))};
        if (m_fields.choice("aspect_mode"_L1, {u"preserve"_s, u"stretch"_s, u"crop"_s, u"pad"_s}) != "preserve"_L1)
            m_fields.leaveOut("aspect_mode"_L1);
        m_fields.ignore({"public"_L1, "access_control"_L1, "rrs"_L1, "headers"_L1, "credentials"_L1});
        m_fields.finish();
        return m_set;
    }

private:
    /// The first of the four ways that is there.
    void readMoments()
    {
        const auto frames = m_fields.number("interval_in_frames"_L1, 1, 1e7);
        const auto seconds = m_fields.number("interval"_L1, 0.001, longestInterval);
        const auto number = m_fields.integer("number"_L1, 1, mostInASet);
        const bool isFromFirst = m_fields.boolean("start_at_first_frame"_L1);
        if (m_fields.has("times"_L1))
            readTimes();
        else if (frames && frameRateOf(m_source))
            m_set.spec.every = fromSeconds(*frames / *frameRateOf(m_source));
        else if (frames)
            m_fields.leaveOut("interval_in_frames"_L1);
        else if (seconds)
            m_set.spec.every = fromSeconds(*seconds);
        else if (number)
            readNumber(*number, isFromFirst);
        else if (!m_fields.has("interval"_L1) && !m_fields.has("number"_L1))
            m_fields.fault("number"_L1, u"or interval, interval_in_frames or times must be there"_s);
        if (m_set.spec.moments.isEmpty() && !m_set.spec.every && m_set.spec.count == 0)
            m_set.spec.count = 1; // without the source's rate no better is known
    }

    void readNumber(int number, bool isFromFirst)
    {
        m_set.spec.count = isFromFirst ? number - 1 : number;
        if (isFromFirst)
            m_set.spec.moments = {m_clipStart};
    }

    void readTimes()
    {
        const QJsonArray times = m_fields.value("times"_L1).toArray();
        if (times.isEmpty() || times.size() > mostInASet)
            m_fields.fault("times"_L1, u"must be a list of at most %1 times in seconds"_s.arg(mostInASet));
        for (qsizetype i = 0; i < std::min<qsizetype>(times.size(), mostInASet); ++i) {
            const std::optional<double> time = zencoderNumber(times.at(i));
            if (time && *time >= 0 && *time <= longestInterval * 100)
                m_set.spec.moments += m_clipStart + fromSeconds(*time);
            else
                m_fields.fault("times"_L1, u"must be numbers of seconds"_s);
        }
    }

    /// `prefix`, or `filename` with variables of its own.
    void readName()
    {
        m_set.folder = m_fields.text("base_url"_L1);
        QString name = m_fields.text("filename"_L1);
        const QString prefix = m_fields.text("prefix"_L1);
        name.replace(u"{{number}}"_s, u"\x01"_s).replace(u"{{width}}"_s, u"\x02"_s).replace(u"{{height}}"_s, u"\x03"_s);
        name.replace(u"{{timestamp}}"_s, u"\x04"_s);
        if (name.contains(u'{') || name.contains(u'}')) // a variable that we have no word for
            m_fields.leaveOut("filename"_L1);
        if (name.isEmpty())
            name = (prefix.isEmpty() ? u"frame"_s : prefix) + u"_\x01"_s;
        else if (!name.contains(u'\x01') && !name.contains(u'\x04'))
            name += u"_\x01"_s;
        name.replace(u'{', u'_').replace(u'}', u'_').replace(u'/', u'_').replace(u'\\', u'_');
        name.replace(u"\x01"_s, u"{index}"_s).replace(u"\x02"_s, u"{width}"_s).replace(u"\x03"_s, u"{height}"_s);
        m_set.spec.nameTemplate = name.replace(u"\x04"_s, u"{time}"_s);
    }

    ZencoderFields m_fields;
    Microseconds m_clipStart;
    const std::optional<MediaInfo> &m_source;
    ZencoderThumbnails m_set;
};

} // namespace

QList<ZencoderThumbnails> zencoderThumbnails(const QJsonValue &value, const QString &path, Microseconds clipStart,
    const std::optional<MediaInfo> &source, ZencoderNotes *notes)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const bool isList = value.isArray();
    const QJsonArray entries = isList ? value.toArray() : QJsonArray{value};
    if (entries.size() > mostSets)
        notes->faults.append({path, u"must be at most %1 sets"_s.arg(mostSets)});
    QList<ZencoderThumbnails> sets;
    for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostSets); ++i) {
        const QString place = isList ? u"%1[%2]"_s.arg(path).arg(i) : path;
        const QJsonObject entry = entries.at(i).toObject();
        if (!entries.at(i).isObject())
            notes->faults.append({place, u"must be an object"_s});
        else if (isList && entries.size() > 1 && entry.value("label"_L1).toString().isEmpty())
            notes->faults.append({place + u".label"_s, u"is needed where there are several sets"_s});
        else
            sets += SetReader(entry, place + u'.', clipStart, source, notes).read();
    }
    return sets;
}

} // namespace Zoetrope
