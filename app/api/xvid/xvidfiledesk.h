// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/router.h"
#include "app/api/xvid/xvidroom.h"

#include <QThreadPool>

namespace Zoetrope {

/// `/v1/files`: what there is, where to fetch it, and uploads in three steps; `/content`: the bytes, both ways.
///
/// Threads: the engine's; archives are packed on a thread of its own.
class XvidFileDesk
{
public:
    explicit XvidFileDesk(XvidRoom *room);
    ~XvidFileDesk();
    XvidFileDesk(const XvidFileDesk &) = delete;
    XvidFileDesk &operator=(const XvidFileDesk &) = delete;
    void addRoutes(Router *router);

private:
    using TakePath = std::function<void(const QString &path)>;

    void list(const Request &request, const Answer &answer);
    void tellChosen(
        const Request &request, const Answer &answer, const QList<QJsonObject> &files, const QList<Job> &jobs);
    void show(const Request &request, const QString &id, const Answer &answer);
    void download(const Request &request, const Answer &answer);
    void withContentPath(const Request &request, const Answer &answer, TakePath take);
    void withResultPath(const Request &request, const Answer &answer, const QString &key, TakePath take);

    void forgetOldUploads();
    void beginUpload(const Request &request, const Answer &answer);
    void takeForm(const Request &request, const QString &id, const Answer &answer);
    void probeUpload(const Request &request, const Answer &answer, const Upload &upload);
    void endUpload(const Request &request, const QString &id, const Answer &answer);
    [[nodiscard]] QJsonObject uploadTold(const QString &id, const QJsonObject &record, const QString &site) const;

    void serve(const Request &request, const QString &path, const Answer &answer);
    void serveUpload(const Request &request, const QString &name, const Answer &answer) const;
    void serveRecord(
        const Request &request, const Answer &answer, const Job &job, int place, const QString &path) const;
    void serveArchive(const Request &request, const Answer &answer, const Job &job, int output, const QString &name);

    XvidRoom *m_room;
    QThreadPool m_packing; ///< one thread, so that an archive is never written twice at a time
};

} // namespace Zoetrope
