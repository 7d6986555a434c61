// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/publicid.h"
#include "app/api/request.h"
#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/model/mediainfo.h"

#include <QDateTime>
#include <map>

namespace Zoetrope {

/// What a client sent us to encode.
struct Upload
{
    QString id; ///< 24 hex digits, at random
    QString name; ///< as the client called it; never part of a path
    QString path;
    qint64 bytes = 0;
    QDateTime createdAt; ///< UTC
    QString container; ///< these three as probed; empty when it is no media
    Size size;
    Microseconds duration{0};
    bool operator==(const Upload &) const = default;
};

/// The same with what a probe told of it.
[[nodiscard]] Upload withFacts(Upload upload, const MediaInfo &info);

/// The uploads, each a file with its facts beside it, in a folder of the port's own.
///
/// Owns:    the folder's content.
/// Threads: one; the sinks it makes work on the server's.
/// Errors:  of writing, as FileWriter says them.
class UploadShelf
{
public:
    /// Finds what is there already, and removes what was left unfinished.
    [[nodiscard]] static Result<UploadShelf> open(const QString &folder);

    /// Takes a multipart body whose part `file` becomes an upload once it is kept. Nothing for another type. An `id` of
    /// one's own is 24 hex digits, new each time.
    /// Threads: any; pure but for the file it makes.
    [[nodiscard]] static std::shared_ptr<BodySink> makeSink(
        const QString &folder, const QByteArray &contentType, const QString &id = randomPublicId());
    /// What a finished sink holds becomes an upload; the caller adds what a probe tells, by update().
    [[nodiscard]] Result<Upload> keep(BodySink *sink, const QDateTime &now);
    [[nodiscard]] Result<> update(const Upload &upload);
    [[nodiscard]] Result<> remove(const QString &id);

    [[nodiscard]] std::optional<Upload> find(const QString &id) const;
    [[nodiscard]] QList<Upload> all() const; ///< newest first
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    QString m_folder;
    std::map<QString, Upload> m_uploads;
};

} // namespace Zoetrope
