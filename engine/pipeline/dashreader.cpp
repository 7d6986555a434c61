// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashreader.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr qsizetype mostSegments = 100'000; // of a track

/// `PT1H2M3.5S`, days at the most; years and months have no length.
std::optional<double> seconds(const QString &text)
{
    static const QRegularExpression form(u"^P(?:([0-9.]+)D)?(?:T(?:([0-9.]+)H)?(?:([0-9.]+)M)?(?:([0-9.]+)S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    constexpr std::array<double, 4> units{86'400, 3'600, 60, 1};
    double sum = 0;
    for (std::size_t i = 0; i < units.size(); ++i)
        sum += match.captured(int(i) + 1).toDouble() * units[i];
    return sum;
}

std::optional<ByteSpan> spanOf(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash <= 0)
        return {};
    const qint64 first = text.first(dash).toLongLong();
    return ByteSpan{first, text.sliced(dash + 1).toLongLong() - first + 1};
}

/// `$Number%05d$` and its like, filled in.
QString filledIn(const QString &pattern, const ManifestTrack &track, qint64 number, qint64 time)
{
    static const QRegularExpression form(u"\\$(?:(RepresentationID|Number|Time|Bandwidth)(?:%0([0-9]+)d)?)?\\$"_s);
    QString text;
    qsizetype done = 0;
    for (auto found = form.globalMatch(pattern); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        text += QStringView(pattern).sliced(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1);
        constexpr int mostDigits = 20;
        const int digits = qMin(match.captured(2).toInt(), mostDigits);
        const auto padded = [digits](qint64 value) { return u"%1"_s.arg(value, digits, 10, QChar(u'0')); };
        if (name.isEmpty())
            text += u'$';
        else if (name == "RepresentationID"_L1)
            text += track.id;
        else
            text += padded(name == "Number"_L1 ? number : name == "Time"_L1 ? time : track.bandwidth_bps);
    }
    return text + QStringView(pattern).sliced(done);
}

/// One `S` of a timeline.
struct Step
{
    int line = 0;
    std::optional<qint64> begin;
    qint64 length = 0;
    qint64 repeats = 0;
};

/// How segments are named, as it stands at one level; what a level below says comes over it.
struct Addressing
{
    qint64 timescale = 1;
    qint64 offset = 0;
    qint64 startNumber = 1;
    qint64 duration = 0; // of each, in ticks; 0: not said
    QString initialization;
    std::optional<ByteSpan> initSpan;
    QString media;
    QList<Step> steps;
    QList<ManifestSegment> listed; // their uris and spans alone
    bool isDivided = false;
};

struct Level
{
    QString base; // where its uris begin
    Addressing addressing;
    ManifestTrack track; // what is known of it so far
};

class ManifestReader
{
public:
    ManifestReader(const QByteArray &text, const QString &name)
        : m_xml(text)
    {
        m_manifest.name = name;
    }

    WrittenManifest read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() == "MPD"_L1)
            readRoot();
        else if (!m_xml.hasError())
            m_xml.raiseError(u"it is no DASH manifest"_s);
        if (m_xml.hasError()) {
            m_manifest.fault = m_xml.errorString();
            m_manifest.faultLine = int(m_xml.lineNumber());
            m_manifest.tracks.clear();
        }
        return m_manifest;
    }

private:
    [[nodiscard]] QString attribute(const QString &name) const { return m_xml.attributes().value(name).toString(); }
    [[nodiscard]] bool hasAttribute(const QString &name) const { return m_xml.attributes().hasAttribute(name); }

    void readRoot()
    {
        m_manifest.isLive = attribute(u"type"_s) == "dynamic"_L1;
        m_manifest.duration_s = seconds(attribute(u"mediaPresentationDuration"_s));
        m_manifest.buffer_s = seconds(attribute(u"minBufferTime"_s));
        Level root;
        double start = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "BaseURL"_L1)
                root.base += m_xml.readElementText();
            else if (m_xml.name() == "Period"_L1)
                start = readPeriod(root, start);
            else
                m_xml.skipCurrentElement();
        }
    }

    /// Returns where the next one begins.
    double readPeriod(Level level, double begin)
    {
        m_periodBegin_s = seconds(attribute(u"start"_s)).value_or(begin);
        const std::optional<double> stated = seconds(attribute(u"duration"_s));
        m_periodLength_s = stated;
        if (!stated && m_manifest.duration_s)
            m_periodLength_s = *m_manifest.duration_s - m_periodBegin_s;
        level.track.period = m_manifest.periods++;
        m_manifest.periodBegins_s += m_periodBegin_s;
        int sets = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "AdaptationSet"_L1) {
                level.track.set = sets++;
                readSet(level);
            } else {
                readCommon(&level);
            }
        }
        return m_periodBegin_s + stated.value_or(0);
    }

    void readSet(Level level)
    {
        readTrackAttributes(&level.track);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "Representation"_L1)
                readRepresentation(level);
            else
                readCommon(&level);
        }
    }

    void readRepresentation(Level level)
    {
        level.track.line = int(m_xml.lineNumber());
        readTrackAttributes(&level.track);
        level.track.id = attribute(u"id"_s);
        level.track.bandwidth_bps = attribute(u"bandwidth"_s).toLongLong();
        bool hasFile = false;
        while (m_xml.readNextStartElement()) {
            hasFile = hasFile || m_xml.name() == "BaseURL"_L1;
            readCommon(&level);
        }
        finishTrack(level, hasFile);
    }

    void readTrackAttributes(ManifestTrack *track) const
    {
        if (const QString mime = attribute(u"mimeType"_s); !mime.isEmpty() && track->kind.isEmpty())
            track->kind = mime.section(u'/', 0, 0);
        if (const QString kind = attribute(u"contentType"_s); !kind.isEmpty())
            track->kind = kind;
        if (hasAttribute(u"codecs"_s))
            track->codecs = attribute(u"codecs"_s);
        if (hasAttribute(u"lang"_s))
            track->language = attribute(u"lang"_s);
        if (hasAttribute(u"width"_s))
            track->size = {attribute(u"width"_s).toInt(), attribute(u"height"_s).toInt()};
    }

    /// What may stand at each level.
    void readCommon(Level *level)
    {
        const QStringView name = m_xml.name();
        if (name == "BaseURL"_L1)
            level->base += m_xml.readElementText().trimmed();
        else if (name == "SegmentTemplate"_L1 || name == "SegmentList"_L1 || name == "SegmentBase"_L1)
            readAddressing(&level->addressing);
        else
            m_xml.skipCurrentElement();
    }

    void readNumber(const QString &name, qint64 *number) const
    {
        if (hasAttribute(name))
            *number = attribute(name).toLongLong();
    }

    void readAddressing(Addressing *addressing)
    {
        addressing->isDivided = addressing->isDivided || m_xml.name() != "SegmentBase"_L1;
        readNumber(u"timescale"_s, &addressing->timescale);
        readNumber(u"presentationTimeOffset"_s, &addressing->offset);
        readNumber(u"startNumber"_s, &addressing->startNumber);
        readNumber(u"duration"_s, &addressing->duration);
        addressing->timescale = qMax<qint64>(1, addressing->timescale);
        if (hasAttribute(u"initialization"_s))
            addressing->initialization = attribute(u"initialization"_s);
        if (hasAttribute(u"media"_s))
            addressing->media = attribute(u"media"_s);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "SegmentTimeline"_L1) {
                readTimeline(addressing);
                continue;
            }
            if (m_xml.name() == "Initialization"_L1) {
                addressing->initialization = attribute(u"sourceURL"_s);
                addressing->initSpan = spanOf(attribute(u"range"_s));
            } else if (m_xml.name() == "SegmentURL"_L1) {
                addressing->listed.append({attribute(u"media"_s), spanOf(attribute(u"mediaRange"_s)), 0, 0});
            }
            m_xml.skipCurrentElement();
        }
    }

    void readTimeline(Addressing *addressing)
    {
        addressing->steps.clear();
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "S"_L1) {
                Step step{int(m_xml.lineNumber()), {}, attribute(u"d"_s).toLongLong(), attribute(u"r"_s).toLongLong()};
                if (hasAttribute(u"t"_s))
                    step.begin = attribute(u"t"_s).toLongLong();
                addressing->steps.append(step);
            }
            m_xml.skipCurrentElement();
        }
    }

    void finishTrack(const Level &level, bool hasFile)
    {
        const Addressing &from = level.addressing;
        ManifestTrack track = level.track;
        track.media_s = double(from.offset) / double(from.timescale);
        if (!from.initialization.isEmpty())
            track.initUri = level.base + filledIn(from.initialization, track, 0, 0);
        track.initSpan = from.initSpan;
        if (from.isDivided)
            divide(level, &track);
        else if (hasFile)
            track.wholeUri = level.base;
        m_manifest.tracks.append(track);
    }

    void divide(const Level &level, ManifestTrack *track)
    {
        const Addressing &from = level.addressing;
        if (!from.steps.isEmpty())
            return followTimeline(level, track);
        if (from.duration <= 0)
            return;
        const double each_s = double(from.duration) / double(from.timescale);
        const qint64 count = from.listed.isEmpty() ? qint64(std::ceil(m_periodLength_s.value_or(0) / each_s - 1e-6))
                                                   : from.listed.size();
        for (qint64 i = 0; i < count && i < mostSegments; ++i)
            append(level, track, i * from.duration + from.offset, from.duration);
        // The last one ends with the period.
        if (!track->segments.isEmpty() && m_periodLength_s) {
            ManifestSegment &last = track->segments.last();
            last.duration_s = qMin(last.duration_s, m_periodBegin_s + *m_periodLength_s - last.begin_s);
        }
    }

    void followTimeline(const Level &level, ManifestTrack *track)
    {
        const Addressing &from = level.addressing;
        std::optional<qint64> now;
        for (qsizetype i = 0; i < from.steps.size(); ++i) {
            const Step &step = from.steps[i];
            if (step.length <= 0) {
                m_xml.raiseError(u"a segment of a timeline has no duration (line %1)"_s.arg(step.line));
                return;
            }
            if (now && step.begin && *step.begin != *now && m_manifest.gaps++ == 0)
                m_manifest.gapLine = step.line;
            qint64 time = step.begin.value_or(now.value_or(0));
            // -1 repeats up to the next one, or the period's end.
            qint64 count = step.repeats + 1;
            if (step.repeats < 0) {
                const qint64 end = i + 1 < from.steps.size() && from.steps[i + 1].begin
                    ? *from.steps[i + 1].begin
                    : qint64(m_periodLength_s.value_or(0) * double(from.timescale)) + from.offset;
                count = (end - time + step.length - 1) / step.length;
            }
            for (qint64 k = 0; k < count && track->segments.size() < mostSegments; ++k, time += step.length)
                append(level, track, time, step.length);
            now = time;
        }
    }

    void append(const Level &level, ManifestTrack *track, qint64 time, qint64 length)
    {
        const Addressing &from = level.addressing;
        const qsizetype index = track->segments.size();
        ManifestSegment segment;
        if (!from.listed.isEmpty()) {
            if (index >= from.listed.size())
                return;
            segment = from.listed[index];
            segment.uri = level.base + segment.uri;
        } else {
            segment.uri = level.base + filledIn(from.media, *track, from.startNumber + index, time);
        }
        segment.begin_s = double(time - from.offset) / double(from.timescale) + m_periodBegin_s;
        segment.duration_s = double(length) / double(from.timescale);
        track->segments.append(segment);
    }

    QXmlStreamReader m_xml;
    WrittenManifest m_manifest;
    double m_periodBegin_s = 0;
    std::optional<double> m_periodLength_s;
};

} // namespace

WrittenManifest readManifest(const QByteArray &text, const QString &name) { return ManifestReader(text, name).read(); }

} // namespace Zoetrope
