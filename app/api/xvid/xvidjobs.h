// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/router.h"
#include "app/api/xvid/xvidroom.h"

namespace Zoetrope {

/// `/v1/jobs`: create, list, show and delete jobs.
///
/// Threads: the engine's.
class XvidJobs
{
public:
    explicit XvidJobs(XvidRoom *room);
    void addRoutes(Router *router);

private:
    /// A request on its way to the queue.
    struct Draft
    {
        Request request;
        Answer answer;
        XvidRequest asked;
        QString pipeline;
        QString outputFolder; ///< the pipeline's; empty for the port's own
        PortSource source;
        QString upload; ///< the source's id, where it is one
    };

    void create(const Request &request, const Answer &answer);
    [[nodiscard]] Result<Draft> draftOf(const Request &request) const;
    [[nodiscard]] Result<> findSource(const QJsonObject &pipeline, Draft *draft) const;
    [[nodiscard]] Result<> findLogos(const QJsonObject &pipeline, Draft *draft) const;
    [[nodiscard]] Result<QString> logoNamed(const QString &name, const QStringList &folders) const;
    [[nodiscard]] Result<PortSource> sourceBelow(const QStringList &folders, const QString &name) const;
    void submit(const Draft &draft, const QList<Preset> &saved);
    [[nodiscard]] Result<JobOrder> orderOf(const Draft &draft, const XvidWish &wish, bool isMoved) const;
    void moveToItsFolder(const Draft &draft, const Job &job);
    void list(const Request &request, const Answer &answer);
    void show(const Request &request, const QString &id, const Answer &answer);
    void remove(const Request &request, const QString &id, const Answer &answer);
    void tellRemoved(const Request &request, const Answer &answer, const Job &job, bool isDone);
    void forgetArchives(const Job &job) const;

    XvidRoom *m_room;
};

} // namespace Zoetrope
