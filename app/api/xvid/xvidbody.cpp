// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidbody.h"

#include "app/api/xvid/xvidvalues.h"
#include "engine/base/json.h"
#include "engine/base/secrets.h"
#include "engine/model/job.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr int mostEntries = 100;
constexpr qsizetype longestText = 4096;
constexpr double longestStart = 1e7; // seconds

/// What is only kept and told again must not keep others' secrets: a logo's address may hold some.
QJsonValue masked(const QJsonValue &value)
{
    if (value.isString())
        return maskSecrets(value.toString());
    if (value.isArray()) {
        QJsonArray told;
        for (const auto &entry : value.toArray())
            told += masked(entry);
        return told;
    }
    if (!value.isObject())
        return value;
    QJsonObject told = value.toObject();
    for (auto member = told.begin(); member != told.end(); ++member)
        member.value() = masked(member.value());
    return told;
}

class BodyReader
{
public:
    explicit BodyReader(const QJsonObject &body)
        : m_job(body.value("job"_L1).isObject() ? body.value("job"_L1).toObject() : body)
    {
    }

    Result<XvidRequest> read()
    {
        m_request.pipeline = isGiven(m_job.value("pipeline"_L1)) ? idOf(m_job.value("pipeline"_L1))
                                                                 : textOf(m_job.value("pipeline_id"_L1));
        readInput();
        m_request.outputPrefix = text(m_job, "output_prefix"_L1, {});
        for (const auto key : {"user_data"_L1, "unique_custom_key"_L1})
            m_request.told.insert(key, textOrNull(text(m_job, key, {})));
        m_request.told.insert("output_prefix"_L1, textOrNull(m_request.outputPrefix));
        readAutograph();
        readOutputs();
        if (!m_faults.isEmpty())
            return Error{ErrorCode::SpecInvalid, {}, faultsText(m_faults)};
        return m_request;
    }

private:
    void fault(const QString &path, const QString &message) { m_faults += Fault{path, message}; }

    QString text(const QJsonObject &object, QLatin1StringView key, const QString &path)
    {
        const QJsonValue value = object.value(key);
        const QString found = textOf(value);
        if (isGiven(value) && !value.isString() && !value.isDouble())
            fault(path + key, u"must be a string"_s);
        if (found.size() > longestText)
            fault(path + key, u"must be at most %1 characters long"_s.arg(longestText));
        return found.left(longestText);
    }

    void readInput()
    {
        const QJsonObject input = m_job.value("input"_L1).toObject();
        m_request.inputName = text(input, "input_name"_L1, u"input."_s);
        if (m_request.inputName.isEmpty())
            fault(u"input.input_name"_s, u"is missing"_s);
        const QJsonValue start = input.value("start_time"_L1);
        const double seconds = numberOf(start).value_or(isGiven(start) ? -1 : 0);
        if (seconds < 0 || seconds > longestStart)
            fault(u"input.start_time"_s, u"must be a number of seconds"_s);
        else
            m_request.start = fromSeconds(seconds);
        const QJsonValue toldStart = isGiven(start) ? QJsonValue(seconds) : none();
        m_request.told.insert("input"_L1,
            QJsonObject{{u"input_name"_s,
                            isAddress(m_request.inputName) ? maskSecrets(m_request.inputName) : m_request.inputName},
                {u"start_time"_s, toldStart}, {u"force_container"_s, forced(input, {"force_container"_L1})},
                {u"force_aspect_ratio"_s, forced(input, {"force_aspect_ratio"_L1})},
                {u"force_framerate"_s, forced(input, {"force_framerate"_L1, "framerate"_L1})},
                {u"force_interlaced"_s, readInterlaced(input)}});
    }

    /// What the client claims of its file under the first of these names that is there.
    QJsonValue forced(const QJsonObject &input, const QList<QLatin1StringView> &names)
    {
        for (const auto name : names) {
            if (!isGiven(input.value(name)))
                continue;
            warn(u"input."_s + name, u"the file itself says it here"_s);
            return input.value(name);
        }
        return none();
    }

    QJsonValue readInterlaced(const QJsonObject &input)
    {
        for (const auto name : {"force_interlaced"_L1, "interlaced"_L1}) {
            const QJsonValue value = input.value(name);
            if (!isGiven(value))
                continue;
            m_request.isInterlaced = truthOf(value);
            if (!m_request.isInterlaced)
                warn(u"input."_s + name, u"only true and false are understood"_s);
            return m_request.isInterlaced ? QJsonValue(*m_request.isInterlaced) : value;
        }
        return none();
    }

    void readAutograph()
    {
        const QJsonValue value = m_job.value("autograph"_L1);
        m_request.told.insert("autograph"_L1, isGiven(value) ? value : none());
        if (isGiven(value) && truthOf(value) != false)
            warn(u"autograph"_s, u"invisible watermarks are not supported"_s);
    }

    void readOutputs()
    {
        const QJsonArray entries = m_job.value("outputs"_L1).toArray();
        if (entries.isEmpty() || entries.size() > mostEntries)
            fault(u"outputs"_s, u"must be a list of 1 to %1 objects"_s.arg(mostEntries));
        QJsonArray told;
        for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostEntries); ++i)
            told += readOutput(entries.at(i).toObject(), u"outputs[%1]."_s.arg(i));
        m_request.told.insert("outputs"_L1, told);
    }

    QJsonObject readOutput(const QJsonObject &entry, const QString &path)
    {
        XvidRequest::Output output;
        output.name = text(entry, "output_name"_L1, path);
        output.preset = idOf(entry.value("preset"_L1));
        if (output.preset.isEmpty())
            output.preset = textOf(entry.value("preset_id"_L1));
        if (output.preset.isEmpty())
            fault(path + u"preset"_s, u"is missing"_s);
        output.settings = entry.value("settings"_L1).toObject();
        const QJsonArray logos = masked(entry.value("logos"_L1)).toArray();
        readLogos(entry.value("logos"_L1).toArray(), path, &output);
        const QJsonArray thumbnails = readThumbnails(entry.value("thumbnails"_L1).toArray(), path, &output);
        m_request.outputs += output;
        return {{u"output_name"_s, textOrNull(output.name)}, {u"logos"_s, logos},
            {u"settings"_s, output.settings.isEmpty() ? none() : QJsonValue(output.settings)},
            {u"thumbnails"_s, thumbnails}};
    }

    /// A picture each. How large and where it stands is in presets of that system, which have no like here.
    void readLogos(const QJsonArray &entries, const QString &path, XvidRequest::Output *output)
    {
        constexpr qsizetype mostLogos = 4;
        if (entries.size() > mostLogos)
            fault(path + u"logos"_s, u"must be a list of at most %1 objects"_s.arg(mostLogos));
        for (qsizetype i = 0; i < std::min(entries.size(), mostLogos); ++i) {
            const QJsonObject entry = entries.at(i).toObject();
            const QString place = path + u"logos[%1]."_s.arg(i);
            const QString image = text(entry, "logo_image"_L1, place);
            if (isGiven(entry.value("logo_preset"_L1)))
                warn(place + u"logo_preset"_s, u"logos stand at the bottom right, a tenth of the picture wide"_s);
            if (image.isEmpty())
                fault(place + u"logo_image"_s, u"is missing"_s);
            else if (isElsewhere(image))
                warn(place + u"logo_image"_s, u"only files that are here are drawn"_s);
            else
                output->logos += image;
        }
    }

    static bool isElsewhere(const QString &image)
    {
        return image.contains("://"_L1) && !image.startsWith("file://"_L1) && !image.startsWith("s3://"_L1);
    }

    QJsonArray readThumbnails(const QJsonArray &entries, const QString &path, XvidRequest::Output *output)
    {
        if (entries.size() > mostEntries)
            fault(path + u"thumbnails"_s, u"must be a list of at most %1 objects"_s.arg(mostEntries));
        QJsonArray told;
        for (qsizetype i = 0; i < std::min<qsizetype>(entries.size(), mostEntries); ++i) {
            const QJsonObject entry = entries.at(i).toObject();
            const QString place = path + u"thumbnails[%1]."_s.arg(i);
            const XvidRequest::Thumbnails set{
                text(entry, "thumbnail_names"_L1, place), idOf(entry.value("thumbnail_preset"_L1))};
            if (set.preset.isEmpty())
                fault(place + u"thumbnail_preset"_s, u"is missing"_s);
            output->thumbnails += set;
            told += QJsonObject{{u"thumbnail_names"_s, textOrNull(set.names)}};
        }
        return told;
    }

    void warn(const QString &path, const QString &why)
    {
        m_request.warnings += u"%1 is kept, but has no effect: %2."_s.arg(path, why);
    }

    static QJsonValue none() { return QJsonValue::Null; }

    QJsonObject m_job;
    Faults m_faults;
    XvidRequest m_request;
};

} // namespace

Result<XvidRequest> xvidRequestFromJson(const QJsonObject &body) { return BodyReader(body).read(); }

} // namespace Zoetrope
