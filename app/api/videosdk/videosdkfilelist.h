// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/uploadshelf.h"
#include "app/api/videosdk/videosdkdialect.h"
#include "engine/engine.h"

#include <QJsonArray>
#include <QSet>

namespace Zoetrope {

/// A page of the files that VideoSDK's clients see: uploads, then the sources of jobs in the queue that any door
/// brought in, then what the newest 1000 of their own jobs have made, each the newest first.
///
/// Owns:    itself, through the answers it waits for.
/// Threads: the engine's; no answer comes after the context has gone.
class VideoSdkFileList : public std::enable_shared_from_this<VideoSdkFileList>
{
public:
    struct Found
    {
        QJsonArray data;
        int total = 0;
    };
    using Take = std::function<void(const Result<Found> &page)>;

    VideoSdkFileList(Engine *engine, QObject *context, const VideoSdkDialect *dialect, QString site);

    void read(const QList<Upload> &uploads, const VideoSdkDialect::Page &page, Take take);

private:
    struct Entry
    {
        JobId job;
        int place = 0; ///< among its outputs; -1: its source
    };
    void addUploads(const QList<Upload> &uploads);
    void addSources(const QList<JobSummary> &jobs);
    void addResults(const QList<JobSummary> &jobs);
    void add(const Entry &entry);
    void tellNext();

    Engine *m_engine;
    QObject *m_context;
    const VideoSdkDialect *m_dialect;
    QString m_site;
    VideoSdkDialect::Page m_page;
    Take m_take;
    QSet<QString> m_paths; ///< of sources that were seen
    QList<Entry> m_wanted; ///< of the page, not told yet
    Found m_result;
};

} // namespace Zoetrope
