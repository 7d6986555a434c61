// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/zencoder/zencoderbody.h"

#include "app/api/bareaddress.h"
#include "engine/base/secrets.h"
#include "engine/model/catalog.h"
#include "engine/model/job.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostOutputs = 200;
constexpr int mostNotifications = 5;
constexpr Microseconds testLength{5'000'000};

bool isCredentialField(const QString &name)
{
    static const QRegularExpression names(
        u"authorization|cookie|token|secret|password|key"_s, QRegularExpression::CaseInsensitiveOption);
    return names.match(name).hasMatch();
}

/// What can stand in a head without ending its line.
bool isPlainField(const QString &name, const QString &value)
{
    static const QRegularExpression names(u"\\A[A-Za-z0-9-]{1,64}\\z"_s);
    static const QRegularExpression values(u"\\A[\\x20-\\x7e]{0,1000}\\z"_s);
    return names.match(name).hasMatch() && values.match(value).hasMatch();
}

class BodyReader
{
public:
    BodyReader(const QJsonObject &body, const std::optional<MediaInfo> &source, bool isIntegration)
        : m_fields(body, {}, &m_notes)
        , m_source(source)
    {
        m_request.isTest = isIntegration;
    }

    Result<ZencoderRequest> read()
    {
        readJob();
        readOutputs();
        resolvePlaylists();
        shareClip();
        shareKeyFrames();
        shareUpscale();
        addSpecs();
        m_fields.finish();
        if (!m_notes.faults.isEmpty())
            return Error{ErrorCode::SpecInvalid, {}, faultsText(m_notes.faults)};
        m_request.leftOut = m_notes.leftOut;
        return m_request;
    }

private:
    void readJob();
    void readOutputs();
    void readNotifications(const QJsonValue &value, const QString &path, int output);
    void readNotification(const QJsonObject &object, const QString &path, int output);
    void checkLabels();
    void resolvePlaylists();
    void fillPlaylist(ZencoderOutput *playlist);
    void addStream(ZencoderOutput *playlist, const ZencoderOutput &stream, const QString &path);
    [[nodiscard]] const ZencoderOutput *streamNamed(const QJsonObject &stream) const;
    void shareClip();
    void shareKeyFrames();
    void shareUpscale();
    void addSpecs();
    void fault(const QString &path, const QString &message) { m_notes.faults.append({path, message}); }

    ZencoderNotes m_notes;
    ZencoderFields m_fields;
    const std::optional<MediaInfo> &m_source;
    ZencoderRequest m_request;
};

void BodyReader::readJob()
{
    m_request.input = m_fields.text("input"_L1);
    if (m_request.input.isEmpty())
        m_fields.fault("input"_L1, u"must name the source"_s);
    m_request.isTest = m_fields.boolean("test"_L1) || m_request.isTest;
    m_request.isMock = m_fields.boolean("mock"_L1);
    if (m_fields.boolean("live_stream"_L1))
        m_fields.fault("live_stream"_L1, u"cannot be made here"_s);
    readNotifications(m_fields.value("notifications"_L1), u"notifications"_s, -1);
    m_fields.ignore({"api_key"_L1, "region"_L1, "private"_L1, "pass_through"_L1, "grouping"_L1, "credentials"_L1,
        "download_connections"_L1, "transfer_minimum_rate"_L1, "transfer_maximum_rate"_L1,
        "aspera_transfer_policy"_L1});
}

void BodyReader::readNotifications(const QJsonValue &value, const QString &path, int output)
{
    if (value.isUndefined() || value.isNull())
        return;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    if (all.size() > mostNotifications)
        fault(path, u"must be at most %1"_s.arg(mostNotifications));
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostNotifications); ++i) {
        const QJsonValue entry = all.at(i);
        QJsonObject object = entry.toObject();
        if (entry.isString())
            object.insert("url"_L1, entry);
        readNotification(object, u"%1[%2]"_s.arg(path).arg(i), output);
    }
}

void BodyReader::readNotification(const QJsonObject &object, const QString &path, int output)
{
    ZencoderFields fields(object, path + u'.', &m_notes);
    ZencoderNotification wish;
    wish.output = output;
    const QString address = fields.text("url"_L1);
    wish.isXml = fields.choice("format"_L1, {u"json"_s, u"xml"_s}) == "xml"_L1;
    const QString event = fields.text("event"_L1);
    const QJsonObject headers = fields.value("headers"_L1).toObject();
    fields.finish();
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
    if (!isWeb && address.contains(u'@') && !address.contains(u'/')) {
        m_request.warnings += u"%1: no mail is sent."_s.arg(path);
        return;
    }
    if (!isWeb)
        return fault(path, u"must be an http or https address, or an object with one as its url"_s);
    wish.url = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    bool isCut = !url.userInfo().isEmpty();
    for (auto field = headers.begin(); field != headers.end(); ++field) {
        if (isCredentialField(field.key()))
            isCut = true;
        else if (isPlainField(field.key(), field.value().toString()))
            wish.headers.insert(field.key(), field.value());
        else
            fault(path + u".headers"_s, u"must be names with texts"_s);
    }
    if (isCut)
        m_request.warnings += u"%1: is sent without its password, which is not kept."_s.arg(path);
    if (event.isEmpty()) // the others happen to live streams alone
        m_request.notifications += wish;
}

void BodyReader::readOutputs()
{
    const auto key = m_fields.has("outputs"_L1) ? "outputs"_L1 : "output"_L1;
    const QJsonValue value = m_fields.value(key);
    QJsonArray all = value.isObject() ? QJsonArray{value} : value.toArray();
    if (all.isEmpty() && m_fields.has(key))
        m_fields.fault(key, u"must be a list of objects"_s);
    if (all.isEmpty())
        all = {QJsonObject()}; // one MP4, as the service does
    if (all.size() > mostOutputs)
        m_fields.fault(key, u"must be at most %1 objects"_s.arg(mostOutputs));
    for (qsizetype i = 0; i < std::min<qsizetype>(all.size(), mostOutputs); ++i) {
        const QString path = u"%1[%2]"_s.arg(key).arg(i);
        QJsonObject object = all.at(i).toObject();
        if (!all.at(i).isObject())
            fault(path, u"must be an object"_s);
        readNotifications(object.take("notifications"_L1), path + u".notifications"_s, int(i));
        m_request.outputs += zencoderOutput(object, path, int(i + 1), m_source, &m_notes);
    }
    checkLabels();
}

void BodyReader::checkLabels()
{
    QStringList labels;
    bool isMedia = false;
    for (const ZencoderOutput &output : std::as_const(m_request.outputs)) {
        isMedia = isMedia || output.kind != ZencoderOutput::Kind::Playlist;
        if (!output.label.isEmpty() && labels.contains(output.label))
            fault(output.path + u".label"_s, u"must be unique in the job"_s);
        labels += output.label;
    }
    if (!isMedia)
        m_fields.fault("outputs"_L1, u"cannot be playlists alone"_s);
}

// ---- playlists ----

void BodyReader::resolvePlaylists()
{
    for (ZencoderOutput &output : m_request.outputs) {
        if (output.kind == ZencoderOutput::Kind::Playlist)
            fillPlaylist(&output);
    }
}

void BodyReader::fillPlaylist(ZencoderOutput *playlist)
{
    playlist->isSkipped = true;
    for (qsizetype i = 0; i < playlist->streams.size(); ++i) {
        const QString path = u"%1.streams[%2]"_s.arg(playlist->path).arg(i);
        const ZencoderOutput *stream = streamNamed(playlist->streams.at(i).toObject());
        if (stream == nullptr)
            fault(path, u"names no output of this job, by source or path"_s);
        else if (!stream->isSkipped)
            addStream(playlist, *stream, path);
    }
}

const ZencoderOutput *BodyReader::streamNamed(const QJsonObject &stream) const
{
    const QString label = stream.value("source"_L1).toString();
    const QString file = stream.value("path"_L1).toString().section(u'/', -1);
    for (const ZencoderOutput &output : m_request.outputs) {
        const bool isMeant =
            label.isEmpty() ? !file.isEmpty() && output.fileName.section(u'/', -1) == file : output.label == label;
        if (isMeant && output.kind != ZencoderOutput::Kind::Playlist)
            return &output;
    }
    return nullptr;
}

/// The first stream gives the settings, each one its rung.
void BodyReader::addStream(ZencoderOutput *playlist, const ZencoderOutput &stream, const QString &path)
{
    OutputSpec &spec = playlist->spec;
    if (playlist->isSkipped)
        spec.segments = stream.spec.segments;
    if (Catalog::container(spec.container)->hasDashManifest)
        spec.segments.form = SegmentForm::Fmp4;
    playlist->isSkipped = false;
    playlist->isSized = playlist->isSized || stream.isSized;
    playlist->isUpscaled = playlist->isUpscaled || stream.isUpscaled;
    if (!spec.audio)
        spec.audio = stream.spec.audio;
    if (!spec.subtitles)
        spec.subtitles = stream.spec.subtitles;
    if (!stream.spec.video)
        return m_notes.leftOut.append(path); // sound goes with each rung already
    if (!spec.video) {
        spec.video = stream.spec.video;
        return;
    }
    VideoSpec alike = *stream.spec.video;
    alike.ladder = spec.video->ladder;
    if (alike != *spec.video)
        m_notes.leftOut += path; // its size and rate are in the ladder, its other settings are not
    for (const Rung &rung : stream.spec.video->ladder) {
        if (!spec.video->ladder.contains(rung))
            spec.video->ladder += rung;
    }
}

// ---- what all outputs share ----

void BodyReader::shareClip()
{
    const ZencoderOutput *first = nullptr;
    for (const ZencoderOutput &output : std::as_const(m_request.outputs)) {
        if (output.kind == ZencoderOutput::Kind::Playlist || output.isSkipped || output.mayBeSkipped)
            continue;
        if (first && output.clip != first->clip)
            fault(output.path + u".start_clip"_s, u"and clip_length must be the same for all outputs of a job here"_s);
        if (!first)
            first = &output;
    }
    ClipRange &clip = m_request.spec.clip;
    if (first)
        clip = first->clip;
    if (m_request.isTest && (!clip.length || *clip.length > testLength))
        clip.length = testLength;
}

void BodyReader::shareKeyFrames()
{
    std::optional<Microseconds> interval;
    for (const ZencoderOutput &output : std::as_const(m_request.outputs)) {
        const std::optional<Microseconds> own = output.keyFrameInterval;
        if (own && interval && *own != *interval)
            m_notes.leftOut += output.path + u".keyframe_interval"_s;
        if (!interval)
            interval = own;
    }
    for (ZencoderOutput &output : m_request.outputs) {
        if (output.spec.video && interval)
            output.spec.video->keyFrameInterval = *interval;
    }
}

void BodyReader::shareUpscale()
{
    const auto isMeant = [](const ZencoderOutput &output) { return output.isSized && !output.isSkipped; };
    bool isAllowed = std::ranges::any_of(m_request.outputs, isMeant);
    for (const ZencoderOutput &output : std::as_const(m_request.outputs))
        isAllowed = isAllowed && (!isMeant(output) || output.isUpscaled);
    m_request.spec.allowUpscale = isAllowed;
    for (const ZencoderOutput &output : std::as_const(m_request.outputs)) {
        if (isMeant(output) && output.isUpscaled && !isAllowed)
            m_notes.leftOut += output.path + u".upscale"_s;
    }
}

void BodyReader::addSpecs()
{
    QStringList labels;
    for (int place = 0; place < m_request.outputs.size(); ++place) {
        const ZencoderOutput &output = m_request.outputs[place];
        m_request.specPlaces += output.isSkipped ? -1 : int(m_request.spec.outputs.size());
        if (output.isSkipped)
            continue;
        m_request.spec.outputs += output.spec;
        labels += output.label;
        for (const ZencoderThumbnails &set : output.thumbnails) {
            m_request.sets += ZencoderSet{place, set.label, set.folder};
            m_request.spec.thumbnails += set.spec;
            if (!labels.contains(set.label)) // outputs and sets share one name space in a spec
                m_request.spec.thumbnails.last().label = set.label;
            labels += set.label;
        }
    }
    if (m_request.spec.outputs.isEmpty() && m_notes.faults.isEmpty())
        m_fields.fault("outputs"_L1, u"are all skipped for this input: nothing would be made"_s);
}

// ---- secrets ----

QJsonValue cleaned(const QJsonValue &value, int depth);

bool isSecret(const QString &key)
{
    static const QRegularExpression names(u"api_key|password|secret|token|^headers$|(en|de)cryption_key"_s);
    return names.match(key).hasMatch();
}

QJsonObject cleaned(const QJsonObject &object, int depth)
{
    QJsonObject clean;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isSecret(field.key()))
            clean.insert(field.key(), cleaned(field.value(), depth));
    }
    return clean;
}

QJsonValue cleaned(const QJsonValue &value, int depth)
{
    constexpr int deepest = 32;
    if (depth >= deepest)
        return QJsonValue::Null;
    if (value.isObject())
        return cleaned(value.toObject(), depth + 1);
    if (value.isArray()) {
        QJsonArray all;
        for (const auto &entry : value.toArray())
            all += cleaned(entry, depth + 1);
        return all;
    }
    return value.isString() ? QJsonValue(withoutLogin(value.toString())) : value;
}

} // namespace

Result<ZencoderRequest> zencoderRequestFromJson(
    const QJsonObject &body, const std::optional<MediaInfo> &source, bool isIntegration)
{
    return BodyReader(body, source, isIntegration).read();
}

QJsonObject withoutZencoderSecrets(const QJsonObject &body)
{
    QJsonObject clean = cleaned(body, 0);
    const QString input = clean.value("input"_L1).toString();
    if (isAddress(input))
        clean.insert("input"_L1, maskSecrets(input));
    return clean;
}

} // namespace Zoetrope
