// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <QByteArray>
#include <optional>

namespace Zoetrope {

/// 24 hex digits that nothing can be computed from, for what is stored.
[[nodiscard]] QString randomPublicId();

/// Ids as clients see them: 24 hex digits that name a job or a part of one, stable over restarts, told apart by kind,
/// and beyond guessing without the key.
///
/// An id is number and proof: 6 bytes of HMAC-SHA256(key, kind, number), then job and part masked by a second one over
/// these. So nothing has to be stored, and a made-up id is refused before the store is asked.
/// Units:   a job's number below 2^32, a part's below 2^16.
/// Threads: any; pure.
class PublicIds
{
public:
    enum class Kind : char {
        Job = 'j',
        Preset = 'p',
        Thumbnail = 't',
        File = 'f',
        FileName = 'n',
        Source = 's', ///< what a job reads
        Group = 'g', ///< all files of one of its outputs
        Pictures = 'i', ///< all pictures of one of its sets
        Archive = 'a', ///< pictures in one file
        ArchiveName = 'z',
        Short = 'y', ///< a job, in eleven letters and digits
    };
    struct Target
    {
        JobId job;
        int part = 0; ///< place among the job's presets, thumbnails or outputs
        bool operator==(const Target &) const = default;
    };

    explicit PublicIds(QByteArray key);

    [[nodiscard]] QString text(Kind kind, JobId job, int part = 0) const;
    /// Nothing for what this key did not make, or made for another kind.
    [[nodiscard]] std::optional<Target> target(Kind kind, QStringView text) const;
    /// For what has a name and no number: presets, secrets in addresses. Not to be turned back.
    [[nodiscard]] QString named(const QByteArray &kind, const QString &name) const;
    /// The name under which an upload's file is fetched; differs from its id, as all file names do.
    [[nodiscard]] QString uploadName(const QString &uploadId) const;

    /// A job alone, in 11 letters and digits: 4 bytes of proof and 4 of number, in base 62.
    [[nodiscard]] QString shortText(JobId job) const;
    [[nodiscard]] std::optional<JobId> job(QStringView shortText) const;

private:
    [[nodiscard]] QByteArray proof(Kind kind, const QByteArray &number) const;
    [[nodiscard]] QByteArray masked(const QByteArray &number, const QByteArray &proof) const;

    QByteArray m_key;
};

} // namespace Zoetrope
