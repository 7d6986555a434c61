// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidpipelines.h"

#include "app/api/xvid/xvidfiles.h"
#include "app/api/xvid/xvidvalues.h"
#include "app/fetch/outgoing.h"
#include "engine/base/json.h"
#include "engine/base/secrets.h"

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr qsizetype longestName = 200;
const QStringList &pings()
{
    static const QStringList names{u"started"_s, u"finished"_s, u"warning"_s, u"error"_s};
    return names;
}

/// Every member of a pipeline that asks for nothing special.
QJsonObject plain()
{
    QJsonObject noPings;
    for (const QString &ping : pings())
        noPings.insert(ping, QJsonValue::Null);
    return {{u"description"_s, QJsonValue::Null}, {u"cancel_timeout"_s, 0},
        {u"default_object_timeout"_s, QJsonValue::Null}, {u"enable_backtrace_pings"_s, false},
        {u"input_download_dir"_s, QJsonValue::Null}, {u"image_download_dir"_s, QJsonValue::Null},
        {u"output_upload_dir"_s, QJsonValue::Null}, {u"image_upload_dir"_s, QJsonValue::Null},
        {u"download_options"_s,
            QJsonObject{{u"auto_convert_input"_s, u"off"_s}, {u"https_certificate_check"_s, u"on"_s}}},
        {u"upload_options"_s, QJsonObject{{u"s3_allow_read"_s, false}, {u"s3_reduced_redundancy"_s, false}}},
        {u"store_options"_s, QJsonObject{{u"mode"_s, u"intern"_s}}}, {u"ping_urls"_s, noPings}};
}

void checkFolder(const QJsonObject &body, QLatin1StringView key, const PortFolders &folders, Faults *faults)
{
    const QString folder = textOf(body.value(key));
    if (folder.isEmpty())
        return;
    if (folder.contains("://"_L1)) {
        *faults += Fault{key, u"must be a folder of this machine; there is none for such addresses"_s};
        return;
    }
    if (!folders.destination(folder))
        *faults += Fault{key, u"must be an absolute path below a folder that was allowed (--allow-root)"_s};
}

void checkPings(const QJsonObject &body, Faults *faults)
{
    const QJsonObject asked = body.value("ping_urls"_L1).toObject();
    for (const QString &name : asked.keys()) {
        const QString address = textOf(asked.value(name));
        if (!address.isEmpty() && !pings().contains(name))
            *faults += Fault{u"ping_urls."_s + name, u"must be started, finished, warning or error"_s};
        else if (!address.isEmpty() && !webUrl(address))
            *faults += Fault{u"ping_urls."_s + name, u"must be an http or https address"_s};
    }
}

QJsonArray warningsOn(const QJsonObject &body)
{
    QJsonArray warnings;
    const auto warn = [&warnings](
                          const QString &path) { warnings += QString(path + u" is kept, but has no effect."_s); };
    for (const auto key : {"cancel_timeout"_L1, "default_object_timeout"_L1}) {
        if (numberOf(body.value(key)).value_or(0) != 0)
            warn(key);
    }
    if (truthOf(body.value("enable_backtrace_pings"_L1)) == true)
        warn(u"enable_backtrace_pings"_s);
    if (isGiven(body.value("image_upload_dir"_L1)))
        warn(u"image_upload_dir"_s);
    return warnings;
}

} // namespace

XvidPipelines::XvidPipelines(PublicIds ids)
    : m_ids(std::move(ids))
{
}

QString XvidPipelines::defaultId() const { return XvidNames::defaultPipelineId(m_ids); }

QJsonObject XvidPipelines::defaultPipeline(const QString &site) const
{
    QJsonObject told = plain();
    told.insert("name"_L1, u"Default"_s);
    told.insert("description"_L1, u"Reads uploads and the allowed folders; its results are fetched from here."_s);
    told.insert("input_download_dir"_L1, u"uploads/"_s);
    told.insert("output_upload_dir"_L1, u"results/"_s);
    return withReferences(told, defaultId(), site);
}

QJsonObject XvidPipelines::pipeline(const QString &id, const QJsonObject &record, const QString &site) const
{
    QJsonObject told = record;
    QJsonObject shown = record.value("ping_urls"_L1).toObject();
    for (auto ping = shown.begin(); ping != shown.end(); ++ping) {
        if (ping->isString()) // its password is for the receiver alone
            ping.value() = maskSecrets(ping->toString());
    }
    told.insert("ping_urls"_L1, shown);
    return withReferences(told, id, site);
}

QJsonObject XvidPipelines::withReferences(QJsonObject told, const QString &id, const QString &site) const
{
    told.insert("application"_L1, reference(site, u"applications"_s, XvidNames::applicationId(m_ids)));
    told.insert("user"_L1, reference(site, u"users"_s, XvidNames::userId(m_ids)));
    told.insert("version"_L1, 1);
    told.insert("id"_L1, id);
    told.insert("href"_L1, hrefOf(site, u"pipelines"_s, id));
    return told;
}

Result<QJsonObject> XvidPipelines::read(const QJsonObject &body, const PortFolders &folders, const QDateTime &now)
{
    Faults faults;
    const QString name = textOf(body.value("name"_L1)).trimmed();
    if (name.isEmpty() || name.size() > longestName)
        faults += Fault{u"name"_s, u"must be a text of 1 to %1 characters"_s.arg(longestName)};
    for (const auto key : {"input_download_dir"_L1, "output_upload_dir"_L1})
        checkFolder(body, key, folders, &faults);
    checkPings(body, &faults);
    if (!faults.isEmpty())
        return Error{ErrorCode::SpecInvalid, {}, faultsText(faults)};
    QJsonObject record = plain();
    for (const QString &key : record.keys()) {
        if (isGiven(body.value(key)) && key != "ping_urls"_L1)
            record.insert(key, body.value(key));
    }
    QJsonObject wantedPings = record.value("ping_urls"_L1).toObject();
    for (const QString &ping : pings()) {
        const QString address = textOf(body.value("ping_urls"_L1).toObject().value(ping));
        if (!address.isEmpty())
            wantedPings.insert(ping, address);
    }
    record.insert("ping_urls"_L1, wantedPings);
    record.insert("name"_L1, name);
    const QJsonArray warnings = warningsOn(body);
    record.insert("warnings"_L1, warnings.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(warnings));
    record.insert("created_at"_L1, timeOrNull(now));
    record.insert("updated_at"_L1, timeOrNull(now));
    return record;
}

} // namespace Zoetrope
