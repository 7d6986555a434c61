// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/xvid/xvidbody.h"
#include "app/api/xvid/xvidfiles.h"

namespace Zoetrope {

/// Jobs in MediaHub's words; files are xvidfiles', presets xvidpresets', what it reads is in xvidbody.
///
/// Threads: any; pure.
class XvidDialect
{
public:
    static constexpr QLatin1StringView name{"xvid"};

    explicit XvidDialect(PublicIds ids);

    /// What of a wish is kept with the job, for replies.
    struct Origin
    {
        QString pipeline;
        QString upload; ///< the source's id, where it is one
    };
    [[nodiscard]] static QJsonObject originOf(const XvidWish &wish, const Origin &origin);

    /// Every member, without a value as null.
    [[nodiscard]] QJsonObject job(const Job &job, const QString &site) const;
    [[nodiscard]] QString idOf(JobId job) const;
    [[nodiscard]] std::optional<JobId> jobOf(const QString &id) const;
    /// Cancelled jobs are gone for clients.
    [[nodiscard]] static bool isGone(const Job &job);

private:
    [[nodiscard]] QJsonArray outputs(const Job &job, const QString &site) const;

    PublicIds m_ids;
    XvidFiles m_files;
};

/// What a list asks for.
struct XvidListQuery
{
    static constexpr int mostEntries = 5000;

    int start = 0;
    int limit = 1000;
    QString sort;
    bool isDown = false;
    QMap<QString, QString> filters; ///< of those that the collection knows

    /// `collection` is the list's name: jobs, files, presets.
    [[nodiscard]] static XvidListQuery of(const QUrlQuery &query, const QString &collection);
    /// The states of a `status`; empty for all that clients see. Nothing when it is no status.
    [[nodiscard]] std::optional<QList<JobState>> states() const;
    /// More than its states and its page: the store cannot answer that.
    [[nodiscard]] bool needsAll() const;
    /// Those that pass, sorted.
    [[nodiscard]] QList<QJsonObject> chosen(const QList<QJsonObject> &objects, const QDateTime &now) const;

private:
    [[nodiscard]] bool passes(const QJsonObject &object, const QDateTime &now) const;
};

} // namespace Zoetrope
