// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fetch/sourcerules.h"
#include "engine/model/jobspec.h"

#include <QMap>
#include <QStringList>

namespace Zoetrope {

/// A source that clients may read.
struct PortSource
{
    QString path; ///< links resolved; or an http or https address
    std::optional<SourcePin> pin; ///< which file that was, where clients name it by its path

    /// Makes it the only source of a job.
    void putInto(JobSpec *spec) const
    {
        spec->sources = {path};
        spec->pin = pin;
    }
};

/// Where clients' jobs read and write.
struct PortFolders
{
    QString uploads;
    QString results; ///< each job gets a folder of its own in it
    QStringList roots; ///< below these, sources and destinations may be named by path
    QMap<QString, QString> buckets = {}; ///< the folders that `s3://bucket/…` stands for; open as the roots are
    SourceRules remote = {}; ///< from where sources are fetched

    /// The file that an absolute path, a `file://` or an `s3://` address names, links resolved, when it lies below a
    /// root, or its bucket's folder. It is opened beneath that, once, and pinned: whatever the path leads to later,
    /// only this file is read. Who logs in to a bucket, and with what, is left out of everything. Errors:  SourceDenied
    /// for what lies elsewhere, whether it is there or not; SourceMissing; SpecInvalid for other
    ///          addresses.
    [[nodiscard]] Result<PortSource> source(const QString &address) const;
    /// The same for the source of a job, which may also be an http or https address that the rules allow: that stays as
    /// it is.
    [[nodiscard]] Result<PortSource> jobSource(const QString &address) const;
    /// The same for the files that a job names beside its source, which get the paths that were found. The first Error
    /// ends it.
    [[nodiscard]] Result<> allowSideFiles(JobSpec *spec) const;
    /// The same for a folder to write into, which need not be there yet.
    [[nodiscard]] Result<QString> destination(const QString &address) const;
    /// Makes a new folder in `results`, under a name beyond guessing.
    [[nodiscard]] Result<QString> makeResultFolder() const;

private:
    struct Place
    {
        QString path;
        QStringList roots; ///< below one of these it must lie
    };
    [[nodiscard]] Result<Place> placeOf(const QString &address) const;
    [[nodiscard]] Result<Place> placeInBucket(const QString &address) const;
};

} // namespace Zoetrope
