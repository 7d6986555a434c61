// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pipeline/dashmanifest.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr auto roles = "urn:mpeg:dash:role:2011"_L1;
constexpr auto channelLayouts = "urn:mpeg:mpegB:cicp:ChannelConfiguration"_L1;

/// An ISO 8601 duration.
QString durationText(double seconds) { return u"PT%1S"_s.arg(std::max(0.0, seconds), 0, 'f', 3); }

class ManifestWriter
{
public:
    explicit ManifestWriter(const DashManifest &manifest)
        : m_manifest(manifest)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"MPD"_s);
        m_xml.writeDefaultNamespace(u"urn:mpeg:dash:schema:mpd:2011"_s);
        m_xml.writeAttribute(u"profiles"_s, u"urn:mpeg:dash:profile:isoff-live:2011"_s);
        m_xml.writeAttribute(u"type"_s, u"static"_s);
        m_xml.writeAttribute(u"mediaPresentationDuration"_s, durationText(length_s()));
        m_xml.writeAttribute(u"maxSegmentDuration"_s, durationText(longest_s()));
        // A player that has this much of a track at its bandwidth never waits.
        m_xml.writeAttribute(u"minBufferTime"_s, durationText(longest_s()));
        m_xml.writeStartElement(u"Period"_s);
        m_xml.writeAttribute(u"id"_s, u"0"_s);
        m_xml.writeAttribute(u"start"_s, u"PT0S"_s);
        writePictures();
        for (const DashTrack &sound : m_manifest.sounds)
            writeSound(sound);
        for (const DashText &text : m_manifest.texts)
            writeText(text);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    [[nodiscard]] double length_s() const
    {
        double end = 0;
        for (const DashTrack &track : m_manifest.pictures + m_manifest.sounds)
            end = std::max(end, track.end_s());
        return end - toSeconds(m_manifest.origin);
    }

    [[nodiscard]] double longest_s() const
    {
        double longest = 0;
        for (const DashTrack &track : m_manifest.pictures + m_manifest.sounds) {
            for (const DashSpan &span : track.segments)
                longest = std::max(longest, double(span.length) / double(track.timescale));
        }
        return longest;
    }

    void beginSet(const QString &kind, const QString &mimeType, const QString &language)
    {
        m_xml.writeStartElement(u"AdaptationSet"_s);
        m_xml.writeAttribute(u"id"_s, QString::number(m_sets++));
        m_xml.writeAttribute(u"contentType"_s, kind);
        m_xml.writeAttribute(u"mimeType"_s, mimeType);
        if (!language.isEmpty())
            m_xml.writeAttribute(u"lang"_s, language);
    }

    void beginFragmentSet(const QString &kind, const QString &mimeType, const QString &language, bool isMain)
    {
        beginSet(kind, mimeType, language);
        m_xml.writeAttribute(u"segmentAlignment"_s, u"true"_s);
        m_xml.writeAttribute(u"startWithSAP"_s, u"1"_s);
        writeDescriptor(u"Role"_s, roles, isMain ? u"main"_s : u"alternate"_s);
    }

    void writeDescriptor(const QString &name, const QString &scheme, const QString &value)
    {
        m_xml.writeEmptyElement(name);
        m_xml.writeAttribute(u"schemeIdUri"_s, scheme);
        m_xml.writeAttribute(u"value"_s, value);
    }

    void beginRepresentation(const QString &id, Bitrate bandwidth)
    {
        m_xml.writeStartElement(u"Representation"_s);
        m_xml.writeAttribute(u"id"_s, id);
        m_xml.writeAttribute(u"bandwidth"_s, QString::number(std::max<std::int64_t>(1, bandwidth.bps)));
    }

    void beginTrack(const DashTrack &track)
    {
        beginRepresentation(track.id, track.bandwidth);
        if (!track.codecs.isEmpty())
            m_xml.writeAttribute(u"codecs"_s, track.codecs);
    }

    void writePictures()
    {
        if (m_manifest.pictures.isEmpty())
            return;
        beginFragmentSet(u"video"_s, u"video/mp4"_s, {}, true);
        for (const DashTrack &track : m_manifest.pictures) {
            beginTrack(track);
            m_xml.writeAttribute(u"width"_s, QString::number(track.size.width));
            m_xml.writeAttribute(u"height"_s, QString::number(track.size.height));
            m_xml.writeAttribute(u"sar"_s, u"1:1"_s);
            if (track.frameRate.num > 0)
                m_xml.writeAttribute(u"frameRate"_s, u"%1/%2"_s.arg(track.frameRate.num).arg(track.frameRate.den));
            writeTimeline(track);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeSound(const DashTrack &track)
    {
        const bool isMain = &track == &m_manifest.sounds.first();
        beginFragmentSet(u"audio"_s, u"audio/mp4"_s, track.language, isMain);
        beginTrack(track);
        m_xml.writeAttribute(u"audioSamplingRate"_s, QString::number(track.sampleRate));
        // The layouts of ISO/IEC 23091-3 that are numbered by their channels, 5.1 the last.
        constexpr int lastPlainLayout = 6;
        if (track.channels > 0 && track.channels <= lastPlainLayout)
            writeDescriptor(u"AudioChannelConfiguration"_s, channelLayouts, QString::number(track.channels));
        writeTimeline(track);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeText(const DashText &text)
    {
        beginSet(u"text"_s, u"text/vtt"_s, text.language);
        writeDescriptor(u"Role"_s, roles,
            text.isForced                ? u"forced-subtitle"_s
                : text.isHearingImpaired ? u"caption"_s
                                         : u"subtitle"_s);
        beginRepresentation(text.id, text.bandwidth);
        m_xml.writeTextElement(u"BaseURL"_s, text.uri);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    /// Spans of one length that follow one another are one line.
    void writeTimeline(const DashTrack &track)
    {
        m_xml.writeStartElement(u"SegmentTemplate"_s);
        m_xml.writeAttribute(u"timescale"_s, QString::number(track.timescale));
        if (const double offset = toSeconds(m_manifest.origin) * double(track.timescale); offset > 0)
            m_xml.writeAttribute(u"presentationTimeOffset"_s, QString::number(std::llround(offset)));
        m_xml.writeAttribute(u"startNumber"_s, u"1"_s);
        m_xml.writeAttribute(u"initialization"_s, u"$RepresentationID$/init.mp4"_s);
        m_xml.writeAttribute(u"media"_s, u"$RepresentationID$/seg_$Number%05d$.m4s"_s);
        m_xml.writeStartElement(u"SegmentTimeline"_s);
        for (qsizetype i = 0; i < track.segments.size();) {
            const DashSpan &first = track.segments[i];
            qsizetype next = i + 1;
            while (next < track.segments.size()
                && track.segments[next] == DashSpan{first.begin + (next - i) * first.length, first.length})
                ++next;
            m_xml.writeEmptyElement(u"S"_s);
            m_xml.writeAttribute(u"t"_s, QString::number(first.begin));
            m_xml.writeAttribute(u"d"_s, QString::number(first.length));
            if (next - i > 1)
                m_xml.writeAttribute(u"r"_s, QString::number(next - i - 1));
            i = next;
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const DashManifest &m_manifest;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_sets = 0;
};

} // namespace

QByteArray dashManifestText(const DashManifest &manifest) { return ManifestWriter(manifest).write(); }

} // namespace Zoetrope
