// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/plan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace Zoetrope {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Item> QJsonArray toArray(const QList<Item> &items, QJsonObject (*convert)(const Item &))
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(convert(item));
    return array;
}

QJsonValue timeValue(Microseconds time) { return qint64(time.count()); }

QJsonValue timeValue(const std::optional<Microseconds> &time)
{
    return time ? timeValue(*time) : QJsonValue(QJsonValue::Null);
}

// Order matters to encoders, so this is a list and not an object.
QJsonArray optionsArray(const EncoderOptions &options)
{
    QJsonArray array;
    for (const auto &[name, value] : options)
        array.append(QString(name + u'=' + value));
    return array;
}

QJsonObject filterObject(const FilterStep &filter) { return toJson(filter); }

void addFilters(const QString &key, const FilterChain &chain, QJsonObject *object)
{
    if (!chain.isEmpty())
        object->insert(key, toArray(chain, filterObject));
}

void addIdentity(const SourceIdentity &identity, QJsonObject *object)
{
    object->insert(u"bytes"_s, qint64(identity.bytes));
    object->insert(u"modified_ns"_s, qint64(identity.modified_ns));
    object->insert(u"inode"_s, QString::number(identity.inode)); // as text: JSON's numbers end at 63 bits
}

QJsonObject identityObject(const SourceIdentity &identity)
{
    QJsonObject object{{u"device"_s, QString::number(identity.device)}};
    addIdentity(identity, &object);
    return object;
}

QJsonObject colorObject(const ColorInfo &color)
{
    return {
        {u"primaries"_s, color.primaries},
        {u"transfer"_s, color.transfer},
        {u"matrix"_s, color.matrix},
        {u"range"_s, color.range},
    };
}

// What of the source decides the decoded pictures and sounds; its name and its expected length do not.
QJsonObject contentObject(const PlanSource &source)
{
    QJsonObject object{
        {u"identity"_s, identityObject(source.identity)},
        {u"videoStream"_s, source.videoStream},
        {u"audioStream"_s, source.audioStream},
        {u"origin_us"_s, timeValue(source.origin)},
        {u"clipStart_us"_s, timeValue(source.clipStart)},
        {u"clipEnd_us"_s, timeValue(source.clipEnd)},
        {u"codedSize"_s, sizeToText(source.codedSize)},
        {u"pixelAspect"_s, rationalToText(source.pixelAspect)},
        {u"rotation"_s, source.rotation},
        {u"isMirrored"_s, source.isMirrored},
        {u"deinterlace"_s, toText(source.deinterlace)},
        {u"frameRate"_s, rationalToText(source.frameRate)},
        {u"videoTimeBase"_s, rationalToText(source.videoTimeBase)},
        {u"color"_s, colorObject(source.color)},
    };
    if (source.peak_nits > 0)
        object.insert(u"peak_nits"_s, source.peak_nits);
    return object;
}

QJsonObject sourceObject(const PlanSource &source)
{
    QJsonObject object = contentObject(source);
    object.insert(u"path"_s, source.path);
    object.insert(u"expectedDuration_us"_s, timeValue(source.expectedDuration));
    return object;
}

QJsonObject framingObject(const Framing &framing)
{
    QJsonObject object{{u"rotation"_s, framing.rotation}, {u"isMirrored"_s, framing.isMirrored}};
    if (!framing.part.isEmpty()) {
        object.insert(u"left"_s, framing.left);
        object.insert(u"top"_s, framing.top);
        object.insert(u"part"_s, sizeToText(framing.part));
    }
    return object;
}

// The name of a file decides nothing; what is in it does.
QJsonObject textObject(const TextSource &text)
{
    if (text.stream >= 0)
        return {{u"stream"_s, text.stream}};
    QJsonObject object;
    addIdentity(text.identity, &object);
    return object;
}

// Likewise. Without the file's name, what says how it is drawn is left.
QJsonObject markObject(const PictureMark &mark)
{
    QJsonObject object = toJson(mark.wish);
    object.remove(u"path"_s);
    object.insert(u"picture"_s, sizeToText(mark.picture));
    addIdentity(mark.identity, &object);
    return object;
}

void addMarks(const QList<PictureMark> &marks, QJsonObject *object)
{
    if (!marks.isEmpty())
        object->insert(u"marks"_s, toArray(marks, markObject));
}

// Fields that came later are written where they say something: a plan that needs none of them stays the work it was.
QJsonObject stepObject(const ScaleStep &step)
{
    QJsonObject object{{u"size"_s, sizeToText(step.size)}, {u"from"_s, step.from}};
    if (!step.content.isEmpty())
        object.insert(u"content"_s, sizeToText(step.content));
    if (step.framing)
        object.insert(u"framing"_s, framingObject(*step.framing));
    if (step.pixelFormat != ScaleStep().pixelFormat)
        object.insert(u"pixelFormat"_s, step.pixelFormat);
    addFilters(u"before"_s, step.before, &object);
    addFilters(u"after"_s, step.after, &object);
    if (step.isToneMapped)
        object.insert(u"isToneMapped"_s, true);
    if (step.text)
        object.insert(u"text"_s, textObject(*step.text));
    addMarks(step.marks, &object);
    return object;
}

QJsonObject videoObject(const VideoTrack &track)
{
    QJsonObject object{
        {u"id"_s, track.id},
        {u"step"_s, track.step},
        {u"size"_s, sizeToText(track.size)},
        {u"codec"_s, track.codec},
        {u"encoder"_s, track.encoder},
        {u"options"_s, optionsArray(track.options)},
        {u"pixelFormat"_s, track.pixelFormat},
        {u"bitrate_bps"_s, track.bitrate ? QJsonValue(qint64(track.bitrate->bps)) : QJsonValue(QJsonValue::Null)},
        {u"threads"_s, track.threads},
    };
    if (track.frameRate.isKnown())
        object.insert(u"frameRate"_s, rationalToText(track.frameRate));
    if (track.hasTwoPasses)
        object.insert(u"passes"_s, 2);
    addFilters(u"filters"_s, track.filters, &object);
    if (track.isToneMapped)
        object.insert(u"isToneMapped"_s, true);
    if (track.text)
        object.insert(u"text"_s, textObject(*track.text));
    addMarks(track.marks, &object);
    return object;
}

QJsonObject audioObject(const AudioTrack &track)
{
    QJsonObject object{
        {u"id"_s, track.id},
        {u"codec"_s, track.codec},
        {u"encoder"_s, track.encoder},
        {u"options"_s, optionsArray(track.options)},
        {u"bitrate_bps"_s, qint64(track.bitrate.bps)},
        {u"channels"_s, track.channels},
        {u"sampleRate"_s, track.sampleRate},
    };
    if (track.stream >= 0)
        object.insert(u"stream"_s, track.stream);
    if (!track.language.isEmpty())
        object.insert(u"language"_s, track.language);
    if (!track.sampleFormat.isEmpty())
        object.insert(u"sampleFormat"_s, track.sampleFormat);
    if (track.gain_dB != 0)
        object.insert(u"gain_dB"_s, track.gain_dB);
    addFilters(u"filters"_s, track.filters, &object);
    if (track.isLimited)
        object.insert(u"isLimited"_s, true);
    if (track.fadeIn > Microseconds{0})
        object.insert(u"fadeIn_us"_s, timeValue(track.fadeIn));
    if (track.fadeOut > Microseconds{0}) {
        object.insert(u"fadeOut_us"_s, timeValue(track.fadeOut));
        object.insert(u"fadeOutFrom_us"_s, timeValue(track.fadeOutFrom));
    }
    return object;
}

QJsonObject subtitleObject(const SubtitleTrack &track)
{
    QJsonObject object{{u"id"_s, track.id}, {u"codec"_s, track.codec}, {u"language"_s, track.language},
        {u"title"_s, track.title}, {u"isDefault"_s, track.isDefault}, {u"isForced"_s, track.isForced},
        {u"isHearingImpaired"_s, track.isHearingImpaired}};
    if (track.text.stream >= 0)
        object.insert(u"stream"_s, track.text.stream);
    else
        object.insert(u"file"_s, track.text.path);
    return object;
}

QJsonObject sidecarObject(const SidecarPlan &sidecar)
{
    return {{u"id"_s, sidecar.id}, {u"track"_s, sidecar.track}, {u"path"_s, sidecar.path}};
}

QJsonObject packageObject(const PackagePlan &package)
{
    QJsonObject object{
        {u"id"_s, package.id},
        {u"container"_s, package.container},
        {u"videoTracks"_s, QJsonArray::fromStringList(package.videoTracks)},
        {u"audioTrack"_s, package.audioTracks.value(0)},
        {u"path"_s, package.path},
        {u"label"_s, package.label},
    };
    if (package.audioTracks.size() > 1)
        object.insert(u"audioTracks"_s, QJsonArray::fromStringList(package.audioTracks));
    if (package.mostBytes)
        object.insert(u"mostBytes"_s, qint64(*package.mostBytes));
    if (!package.subtitleTracks.isEmpty())
        object.insert(u"subtitleTracks"_s, QJsonArray::fromStringList(package.subtitleTracks));
    if (!package.sidecars.isEmpty())
        object.insert(u"sidecars"_s, toArray(package.sidecars, sidecarObject));
    if (package.packaging == Packaging::Hls) {
        object.insert(u"segments"_s,
            QJsonObject{
                {u"form"_s, toText(package.segments.form)}, {u"length_us"_s, timeValue(package.segments.length)}});
    }
    return object;
}

QJsonObject stillObject(const StillPlan &still)
{
    return {
        {u"id"_s, still.id},
        {u"moment_us"_s, timeValue(still.moment)},
        {u"size"_s, sizeToText(still.size)},
        {u"filters"_s, toArray(still.filters, filterObject)},
        {u"format"_s, still.format},
        {u"quality"_s, still.quality},
        {u"accuracy"_s, still.accuracy == SeekAccuracy::Exact ? u"exact"_s : u"key-frame"_s},
        {u"path"_s, still.path},
        {u"label"_s, still.label},
    };
}

QJsonObject chapterObject(const ChapterInfo &chapter)
{
    return {
        {u"start_us"_s, timeValue(chapter.start)}, {u"end_us"_s, timeValue(chapter.end)}, {u"title"_s, chapter.title}};
}

QJsonObject metadataObject(const PlanMetadata &metadata)
{
    QJsonObject object;
    if (!metadata.title.isEmpty())
        object.insert(u"title"_s, metadata.title);
    if (metadata.created.isValid())
        object.insert(u"created"_s, metadata.created.toString(Qt::ISODate));
    if (!metadata.chapters.isEmpty())
        object.insert(u"chapters"_s, toArray(metadata.chapters, chapterObject));
    return object;
}

QJsonObject noticeObject(const Notice &notice)
{
    return {{u"code"_s, notice.code}, {u"text"_s, notice.text}, {u"isDamage"_s, notice.isDamage}};
}

} // namespace

QString wishOf(const QString &id) { return id.section(u'.', 0, 0); }

QString toText(Deinterlacing value)
{
    switch (value) {
    case Deinterlacing::None:
        return u"none"_s;
    case Deinterlacing::Marked:
        return u"marked"_s;
    case Deinterlacing::All:
        break;
    }
    return u"all"_s;
}

QJsonObject toJson(const Plan &plan)
{
    QJsonObject object{
        {u"version"_s, Plan::currentVersion},
        {u"source"_s, sourceObject(plan.source)},
        {u"steps"_s, toArray(plan.steps, stepObject)},
        {u"video"_s, toArray(plan.video, videoObject)},
        {u"audio"_s, toArray(plan.audio, audioObject)},
        {u"packages"_s, toArray(plan.packages, packageObject)},
        {u"stills"_s, toArray(plan.stills, stillObject)},
        {u"keyFrameInterval_us"_s, timeValue(plan.keyFrameInterval)},
        {u"pieceLength_us"_s, timeValue(plan.pieceLength)},
        {u"decoderThreads"_s, plan.decoderThreads},
        {u"maximumPixels"_s, qint64(plan.maximumPixels)},
        {u"verification"_s, toText(plan.verification)},
        {u"build"_s, plan.build},
        {u"notices"_s, toArray(plan.notices, noticeObject)},
    };
    if (!plan.subtitles.isEmpty())
        object.insert(u"subtitles"_s, toArray(plan.subtitles, subtitleObject));
    if (const QJsonObject metadata = metadataObject(plan.metadata); !metadata.isEmpty())
        object.insert(u"metadata"_s, metadata);
    return object;
}

QString planDigest(const Plan &plan)
{
    // What changes with the machine's load or with a restart must not throw away what was encoded: neither how many
    // threads there were for an encoder, nor the number under which the system knows the disk.
    PlanSource source = plan.source;
    source.identity.device = 0;
    QList<VideoTrack> video = plan.video;
    for (VideoTrack &track : video)
        track.threads = 0;
    const QJsonObject decisive{
        {u"version"_s, Plan::currentVersion},
        {u"source"_s, contentObject(source)},
        {u"steps"_s, toArray(plan.steps, stepObject)},
        {u"video"_s, toArray(video, videoObject)},
        {u"audio"_s, toArray(plan.audio, audioObject)},
        {u"keyFrameInterval_us"_s, timeValue(plan.keyFrameInterval)},
        {u"pieceLength_us"_s, timeValue(plan.pieceLength)},
        {u"build"_s, plan.build},
    };
    const QByteArray text = QJsonDocument(decisive).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace Zoetrope
