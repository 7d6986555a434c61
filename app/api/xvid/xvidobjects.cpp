// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidobjects.h"

#include "app/api/jsonreply.h"
#include "app/api/xvid/xvidvalues.h"
#include "engine/base/json.h"
#include "engine/base/whenanswered.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr qsizetype longestName = 200;

/// The members, which may stand in `wrapper` or by themselves.
Result<QJsonObject> bodyOf(const Request &request, const QString &wrapper)
{
    Result<QJsonObject> body = parseObject(request.body, u"body"_s);
    if (!body)
        return body;
    return body->value(wrapper).isObject() ? body->value(wrapper).toObject() : *body;
}

} // namespace

XvidObjects::XvidObjects(XvidRoom *room)
    : m_room(room)
{
}

void XvidObjects::addRoutes(Router *router)
{
    addPresetRoutes(router);
    addPipelineRoutes(router);
    addTemplateRoutes(router);
    addFixedRoutes(router);
}

void XvidObjects::tellAll(
    const Request &request, const Answer &answer, const QString &wrapper, QList<QJsonObject> objects)
{
    const XvidListQuery asked = XvidListQuery::of(request.head.query, wrapper);
    objects = asked.chosen(objects, QDateTime::currentDateTimeUtc());
    m_room->tellList(request, answer, wrapper, objects.mid(asked.start, asked.limit), asked, int(objects.size()));
}

void XvidObjects::tellOne(
    const Request &request, const Answer &answer, const QString &wrapper, const std::optional<QJsonObject> &object)
{
    if (!object)
        return XvidRoom::refuse(request, answer, 404, u"There is no such %1"_s.arg(wrapper));
    m_room->tell(request, answer, wrapper, *object);
}

// ---- presets ----

void XvidObjects::addPresetRoutes(Router *router)
{
    router->add(u"GET"_s, u"/v1/presets"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { listPresets(request, answer); });
    router->add(
        u"GET"_s, u"/v1/presets/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            showPreset(request, parts[0], answer);
        });
    router->add(u"POST"_s, u"/v1/presets"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { createPreset(request, answer); });
    router->add(
        u"PUT"_s, u"/v1/presets/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            changePreset(request, parts[0], answer);
        });
}

void XvidObjects::listPresets(const Request &request, const Answer &answer)
{
    m_room->withPresets(request, answer, [=, this](const QList<Preset> &saved) {
        QList<QJsonObject> objects;
        for (const Preset &preset : builtInPresets())
            objects += m_room->presetTold(preset, XvidPresets::Kind::System, request.head.site);
        // What users made is for those who show who they are.
        if (m_room->access.isKnown(request.head, QDateTime::currentDateTimeUtc())) {
            for (const Preset &preset : saved)
                objects += m_room->presetTold(preset, XvidPresets::Kind::Custom, request.head.site);
        }
        tellAll(request, answer, u"presets"_s, objects);
    });
}

void XvidObjects::showPreset(const Request &request, const QString &id, const Answer &answer)
{
    m_room->withPresets(request, answer, [=, this](const QList<Preset> &saved) {
        const bool isKnown = m_room->access.isKnown(request.head, QDateTime::currentDateTimeUtc());
        const auto found = m_room->presets.find(id, isKnown ? saved : QList<Preset>());
        if (!found)
            return tellOne(request, answer, u"preset"_s, std::nullopt);
        const auto kind =
            builtInPresets().contains(found->preset) ? XvidPresets::Kind::System : XvidPresets::Kind::Custom;
        tellOne(request, answer, u"preset"_s, m_room->presetTold(found->preset, kind, request.head.site));
    });
}

void XvidObjects::createPreset(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = bodyOf(request, u"preset"_s);
    if (!body)
        return XvidRoom::refuse(request, answer, body.error());
    m_room->withPresets(request, answer, [=, this](const QList<Preset> &saved) {
        QSet<QString> taken;
        for (const Preset &preset : builtInPresets() + saved)
            taken += preset.name;
        savePreset(request, answer, *body, presetNameFrom(textOf(body->value("name"_L1)).left(longestName), taken));
    });
}

void XvidObjects::changePreset(const Request &request, const QString &id, const Answer &answer)
{
    const Result<QJsonObject> body = bodyOf(request, u"preset"_s);
    if (!body)
        return XvidRoom::refuse(request, answer, body.error());
    m_room->withPresets(request, answer, [=, this](const QList<Preset> &saved) {
        if (m_room->presets.find(id, {}))
            return XvidRoom::refuse(request, answer, 400, u"System presets cannot be changed"_s);
        const auto found = m_room->presets.find(id, saved);
        if (!found)
            return tellOne(request, answer, u"preset"_s, std::nullopt);
        QJsonObject merged = m_room->presetTold(found->preset, XvidPresets::Kind::Custom, request.head.site);
        for (const QString &key : body->keys())
            merged.insert(key, body->value(key));
        savePreset(request, answer, merged, found->preset.name);
    });
}

void XvidObjects::savePreset(const Request &request, const Answer &answer, const QJsonObject &sent, const QString &name)
{
    Result<XvidPresets::Read> read = m_room->presets.read(sent);
    if (!read)
        return XvidRoom::refuse(request, answer, read.error());
    read->preset.name = name;
    QJsonObject kept{{u"target_format"_s, sent.value("target_format"_L1)}, {u"settings"_s, sent.value("settings"_L1)}};
    if (!read->warnings.isEmpty())
        kept.insert("warnings"_L1, QJsonArray::fromStringList(read->warnings));
    whenAnswered(m_room->options.engine->savePreset(read->preset), &m_room->context,
        [=, this, preset = read->preset](const Result<> &saved) {
            if (!saved)
                return XvidRoom::refuse(request, answer, saved.error());
            const Result<> noted = m_room->presetRecords.put(
                m_room->presets.idOf(name), {{u"preset"_s, toJson(preset)}, {u"sent"_s, kept}});
            if (!noted)
                return XvidRoom::refuse(request, answer, noted.error());
            tellOne(
                request, answer, u"preset"_s, m_room->presetTold(preset, XvidPresets::Kind::Custom, request.head.site));
        });
}

// ---- pipelines ----

void XvidObjects::addPipelineRoutes(Router *router)
{
    router->add(
        u"GET"_s, u"/v1/pipelines"_s, [this](const Request &request, const QStringList &, const Answer &answer) {
            QList<QJsonObject> objects{m_room->pipelines.defaultPipeline(request.head.site)};
            for (const auto &[id, record] : m_room->pipelineRecords.all())
                objects += m_room->pipelines.pipeline(id, record, request.head.site);
            tellAll(request, answer, u"pipelines"_s, objects);
        });
    router->add(
        u"GET"_s, u"/v1/pipelines/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            tellOne(request, answer, u"pipeline"_s, m_room->pipelineTold(parts[0], request.head.site));
        });
    router->add(u"POST"_s, u"/v1/pipelines"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { createPipeline(request, answer); });
}

void XvidObjects::createPipeline(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = bodyOf(request, u"pipeline"_s);
    if (!body)
        return XvidRoom::refuse(request, answer, body.error());
    const Result<QJsonObject> record =
        XvidPipelines::read(*body, m_room->options.folders, QDateTime::currentDateTimeUtc());
    if (!record)
        return XvidRoom::refuse(request, answer, record.error());
    const QString id = randomPublicId();
    if (Result<> kept = m_room->pipelineRecords.put(id, *record); !kept)
        return XvidRoom::refuse(request, answer, kept.error());
    tellOne(request, answer, u"pipeline"_s, m_room->pipelineTold(id, request.head.site));
}

// ---- templates ----

void XvidObjects::addTemplateRoutes(Router *router)
{
    router->add(
        u"GET"_s, u"/v1/jobs/templates"_s, [this](const Request &request, const QStringList &, const Answer &answer) {
            QList<QJsonObject> objects;
            for (const auto &[id, record] : m_room->templateRecords.all())
                objects += templateTold(id, record, request.head.site);
            tellAll(request, answer, u"templates"_s, objects);
        });
    router->add(u"GET"_s, u"/v1/jobs/templates/:"_s,
        [this](const Request &request, const QStringList &parts, const Answer &answer) {
            const auto record = m_room->templateRecords.find(parts[0]);
            tellOne(request, answer, u"template"_s,
                record ? std::optional(templateTold(parts[0], *record, request.head.site)) : std::nullopt);
        });
    router->add(u"POST"_s, u"/v1/jobs/templates"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { createTemplate(request, answer); });
}

QJsonObject XvidObjects::templateTold(const QString &id, const QJsonObject &record, const QString &site)
{
    QJsonObject told = record;
    told.insert("version"_L1, 1);
    told.insert("id"_L1, id);
    told.insert("href"_L1, hrefOf(site, u"jobs/templates"_s, id));
    return told;
}

void XvidObjects::createTemplate(const Request &request, const Answer &answer)
{
    const Result<QJsonObject> body = bodyOf(request, u"template"_s);
    if (!body)
        return XvidRoom::refuse(request, answer, body.error());
    const QString name = textOf(body->value("name"_L1)).trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return XvidRoom::refuse(request, answer, 400, u"name: must be a text of 1 to %1 characters"_s.arg(longestName));
    const QString id = randomPublicId();
    const QJsonValue now = timeOrNull(QDateTime::currentDateTimeUtc());
    const QJsonObject record{{u"name"_s, name}, {u"description"_s, textOrNull(textOf(body->value("description"_L1)))},
        {u"job_settings"_s, body->value("job_settings"_L1).toObject()}, {u"created_at"_s, now}, {u"updated_at"_s, now}};
    if (Result<> kept = m_room->templateRecords.put(id, record); !kept)
        return XvidRoom::refuse(request, answer, kept.error());
    tellOne(request, answer, u"template"_s, templateTold(id, record, request.head.site));
}

// ---- what is always there ----

void XvidObjects::addFixedRoutes(Router *router)
{
    router->add(u"GET"_s, u"/v1/codecs"_s, [this](const Request &request, const QStringList &, const Answer &answer) {
        QList<QJsonObject> objects;
        for (const CodecRow &row : Catalog::codecs())
            objects += m_room->presets.codec(row, request.head.site);
        tellAll(request, answer, u"codecs"_s, objects);
    });
    router->add(
        u"GET"_s, u"/v1/codecs/:"_s, [this](const Request &request, const QStringList &parts, const Answer &answer) {
            tellOne(request, answer, u"codec"_s, m_room->presets.codec(parts[0], request.head.site));
        });
    const auto addSole = [this, router](const QString &wrapper, auto told) {
        router->add(u"GET"_s, u"/v1/%1s"_s.arg(wrapper),
            [this, wrapper, told](const Request &request, const QStringList &, const Answer &answer) {
                tellAll(request, answer, wrapper + u's', {told(request.head.site)});
            });
        router->add(u"GET"_s, u"/v1/%1s/:"_s.arg(wrapper),
            [this, wrapper, told](const Request &request, const QStringList &parts, const Answer &answer) {
                const QJsonObject object = told(request.head.site);
                const bool isIt = object.value("id"_L1).toString() == parts[0];
                tellOne(request, answer, wrapper, isIt ? std::optional(object) : std::nullopt);
            });
    };
    addSole(u"user"_s, [this](const QString &site) { return m_room->userTold(site); });
    addSole(u"application"_s, [this](const QString &site) { return m_room->applicationTold(site); });
    router->add(u"POST"_s, u"/v1/oauth2/token"_s,
        [this](const Request &request, const QStringList &, const Answer &answer) { giveToken(request, answer); });
}

void XvidObjects::giveToken(const Request &request, const Answer &answer)
{
    // Forms write a blank as a plus.
    QUrlQuery form(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
    if (!form.hasQueryItem(u"expires_in"_s))
        form.addQueryItem(u"expires_in"_s, request.head.query.queryItemValue(u"expires_in"_s));
    const std::optional<QJsonObject> token = m_room->access.tokenFor(form, QDateTime::currentDateTimeUtc());
    if (!token)
        return XvidRoom::refuse(request, answer, 403, u"Invalid client or grant type"_s);
    answer(jsonReply(200, *token)); // whatever format was asked for, as OAuth has it
}

} // namespace Zoetrope
