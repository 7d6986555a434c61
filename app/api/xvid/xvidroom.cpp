// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/xvid/xvidroom.h"

#include "app/api/xvid/xvidvalues.h"
#include "engine/base/whenanswered.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

using namespace Xvid;

namespace {

constexpr int largestPage = 1000;

} // namespace

Result<std::unique_ptr<XvidRoom>> XvidRoom::open(const Options &options)
{
    auto room = std::make_unique<XvidRoom>(options);
    const std::initializer_list<std::pair<QString, RecordShelf *>> shelves{{u"pipelines"_s, &room->pipelineRecords},
        {u"templates"_s, &room->templateRecords}, {u"presets"_s, &room->presetRecords},
        {u"uploads"_s, &room->uploadRecords}};
    for (const auto &[name, shelf] : shelves) {
        Result<RecordShelf> opened = RecordShelf::open(options.dataFolder + u'/' + name);
        if (!opened)
            return opened.error();
        *shelf = *std::move(opened);
    }
    // Archives are made when they are asked for; nobody knows any more whose those of the last time are.
    QDir(room->zipFolder()).removeRecursively();
    if (!QDir().mkpath(room->zipFolder()))
        return Error{ErrorCode::OutputDenied, room->zipFolder(), u"cannot be made"_s};
    return room;
}

XvidRoom::XvidRoom(const Options &wished)
    : options(wished)
    , desk(wished.engine, XvidDialect::name, wished.fetcher)
    , dialect(wished.ids)
    , files(wished.ids)
    , presets(wished.ids)
    , pipelines(wished.ids)
    , access(wished.ring, wished.ids)
{
}

// ---- answering ----

void XvidRoom::tell(const Request &request, const Answer &answer, const QString &wrapper, const QJsonObject &object,
    const QList<Job> &jobs)
{
    const XvidStyle style = XvidStyle::of(request.head);
    const XvidExpansion expansion = XvidExpansion::of(request.head.query);
    if (!expansion.isAny())
        return answer(XvidAnswer::wrapped(style, wrapper, object));
    withPresets(request, answer, [=, this, site = request.head.site](const QList<Preset> &saved) {
        const FindXvidObject findObject = [&](const QString &collection, const QString &id) {
            return find(collection, id, site, jobs, saved);
        };
        answer(XvidAnswer::wrapped(style, wrapper, expanded(object, expansion, findObject)));
    });
}

void XvidRoom::tellList(const Request &request, const Answer &answer, const QString &wrapper,
    const QList<QJsonObject> &objects, const XvidListQuery &query, int total, const QList<Job> &jobs)
{
    const XvidStyle style = XvidStyle::of(request.head);
    const XvidExpansion expansion = XvidExpansion::of(request.head.query);
    const QJsonObject beside{{u"total"_s, total}, {u"start"_s, query.start}, {u"limit"_s, query.limit}};
    withPresets(request, answer, [=, this, site = request.head.site](const QList<Preset> &saved) {
        const FindXvidObject findObject = [&](const QString &collection, const QString &id) {
            return find(collection, id, site, jobs, saved);
        };
        QJsonArray all;
        for (const QJsonObject &object : objects)
            all += expanded(object, expansion, findObject);
        answer(XvidAnswer::wrapped(style, wrapper, all, beside));
    });
}

void XvidRoom::refuse(const Request &request, const Answer &answer, int status, const QString &text)
{
    answer(XvidAnswer::refusal(XvidStyle::of(request.head), status, text));
}

void XvidRoom::refuse(const Request &request, const Answer &answer, const Error &error)
{
    answer(XvidAnswer::refusal(XvidStyle::of(request.head), error));
}

void XvidRoom::withJob(const Request &request, const Answer &answer, std::optional<JobId> id, const QString &missing,
    std::function<void(const Job &job)> take)
{
    desk.job(id, [=, take = std::move(take)](const Result<Job> &job) {
        if (job && !XvidDialect::isGone(*job))
            return take(*job);
        if (job || job.error().code == ErrorCode::JobUnknown)
            return refuse(request, answer, 404, missing);
        refuse(request, answer, job.error());
    });
}

void XvidRoom::withPresets(
    const Request &request, const Answer &answer, std::function<void(const QList<Preset> &saved)> take)
{
    whenAnswered(options.engine->presets(), &context,
        [request, answer, take = std::move(take)](const Result<QList<Preset>> &saved) {
            if (!saved)
                return refuse(request, answer, saved.error());
            take(*saved);
        });
}

void XvidRoom::gather(const JobQuery &query, int most, JobDesk::TakePage take)
{
    gatherMore(std::make_shared<JobDesk::Page>(), query, most, std::move(take));
}

void XvidRoom::gatherMore(
    const std::shared_ptr<JobDesk::Page> &page, const JobQuery &query, int most, JobDesk::TakePage take)
{
    JobQuery part = query;
    part.offset += int(page->jobs.size());
    part.count = std::clamp(most - int(page->jobs.size()), 1, largestPage);
    desk.page(part, [=, this, take = std::move(take)](const Result<JobDesk::Page> &found) {
        if (!found)
            return take(found);
        page->jobs += found->jobs;
        page->total = found->total;
        if (found->jobs.isEmpty() || page->jobs.size() >= most || query.offset + page->jobs.size() >= page->total)
            return take(*page);
        gatherMore(page, query, most, take);
    });
}

// ---- objects ----

QJsonObject XvidRoom::presetTold(const Preset &preset, XvidPresets::Kind kind, const QString &site) const
{
    QJsonObject sent;
    if (const auto record = presetRecords.find(presets.idOf(preset.name));
        record && kind == XvidPresets::Kind::Custom) {
        // One that was changed elsewhere meanwhile is no longer what the client said.
        const Result<Preset> asRead = presetFromJson(record->value("preset"_L1).toObject());
        if (asRead && asRead->outputs == preset.outputs && asRead->thumbnails == preset.thumbnails)
            sent = record->value("sent"_L1).toObject();
    }
    return presets.preset(preset, kind, sent, site);
}

std::optional<QJsonObject> XvidRoom::pipelineTold(const QString &id, const QString &site) const
{
    if (id == pipelines.defaultId())
        return pipelines.defaultPipeline(site);
    const std::optional<QJsonObject> record = pipelineRecords.find(id);
    return record ? std::optional(pipelines.pipeline(id, *record, site)) : std::nullopt;
}

QJsonObject XvidRoom::userTold(const QString &site) const
{
    const QString id = XvidNames::userId(options.ids);
    return {{u"name"_s, u"operator"_s}, {u"version"_s, 1}, {u"id"_s, id}, {u"href"_s, hrefOf(site, u"users"_s, id)}};
}

QJsonObject XvidRoom::applicationTold(const QString &site) const
{
    const QString id = XvidNames::applicationId(options.ids);
    return {
        {u"name"_s, u"Zoetrope"_s}, {u"version"_s, 1}, {u"id"_s, id}, {u"href"_s, hrefOf(site, u"applications"_s, id)}};
}

std::optional<Upload> XvidRoom::uploadNamed(const QString &name) const
{
    if (std::optional<Upload> upload = options.uploads->find(name))
        return upload;
    for (const Upload &upload : options.uploads->all()) {
        if (upload.name == name || u"uploads/"_s + upload.name == name)
            return upload;
    }
    return std::nullopt;
}

std::optional<QJsonObject> XvidRoom::find(const QString &collection, const QString &id, const QString &site,
    const QList<Job> &jobs, const QList<Preset> &saved) const
{
    if (collection == "files"_L1)
        return findFile(id, site, jobs);
    if (collection == "pipelines"_L1)
        return pipelineTold(id, site);
    if (collection == "codecs"_L1)
        return presets.codec(id, site);
    if (collection == "users"_L1)
        return userTold(site);
    if (collection == "applications"_L1)
        return applicationTold(site);
    if (collection == "presets"_L1) {
        const auto preset = presets.find(id, saved);
        if (!preset)
            return std::nullopt;
        const bool isSaved = saved.contains(preset->preset);
        return presetTold(preset->preset, isSaved ? XvidPresets::Kind::Custom : XvidPresets::Kind::System, site);
    }
    for (const Job &job : jobs) {
        if (collection == "jobs"_L1 && dialect.idOf(job.id) == id)
            return dialect.job(job, site);
    }
    return std::nullopt;
}

std::optional<QJsonObject> XvidRoom::findFile(const QString &id, const QString &site, const QList<Job> &jobs) const
{
    const std::optional<JobId> owner = files.jobOf(id);
    for (const Job &job : jobs) {
        if (owner == job.id)
            return files.ofJob(job, id, site);
    }
    const std::optional<Upload> upload = options.uploads->find(id);
    return upload ? std::optional(files.upload(*upload, site)) : std::nullopt;
}

} // namespace Zoetrope
