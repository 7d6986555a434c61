// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/router.h"
#include "app/api/xvid/xvidroom.h"

namespace Zoetrope {

/// Presets, pipelines, job templates, codecs, the one user and application, and the token.
///
/// Threads: the engine's.
class XvidObjects
{
public:
    explicit XvidObjects(XvidRoom *room);
    void addRoutes(Router *router);

private:
    void addPresetRoutes(Router *router);
    void addPipelineRoutes(Router *router);
    void addTemplateRoutes(Router *router);
    void addFixedRoutes(Router *router);

    void listPresets(const Request &request, const Answer &answer);
    void showPreset(const Request &request, const QString &id, const Answer &answer);
    void createPreset(const Request &request, const Answer &answer);
    void changePreset(const Request &request, const QString &id, const Answer &answer);
    void savePreset(const Request &request, const Answer &answer, const QJsonObject &sent, const QString &name);
    void createPipeline(const Request &request, const Answer &answer);
    void createTemplate(const Request &request, const Answer &answer);
    [[nodiscard]] static QJsonObject templateTold(const QString &id, const QJsonObject &record, const QString &site);
    void giveToken(const Request &request, const Answer &answer);
    void tellAll(const Request &request, const Answer &answer, const QString &wrapper, QList<QJsonObject> objects);
    void tellOne(
        const Request &request, const Answer &answer, const QString &wrapper, const std::optional<QJsonObject> &object);

    XvidRoom *m_room;
};

} // namespace Zoetrope
