// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pipeline/sourceviewer.h"

namespace Zoetrope {

/// Who looks into sources for people: what is inside, and single pictures.
///
/// Threads: any; each call blocks until it is answered.
/// Errors:  those of probe() and SourceViewer; one that looks in a process of its own says SourceDamaged where a file
///          makes that crash, SourceTimedOut where it hangs, MemoryExceeded, WorkerGarbled.
/// Cancel:  by the stop_token; the call ends with Cancelled.
class Looker
{
public:
    Looker() = default;
    virtual ~Looker() = default;
    Looker(const Looker &) = delete;
    Looker &operator=(const Looker &) = delete;

    [[nodiscard]] virtual Result<MediaInfo> probe(
        const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin = {}) = 0;
    [[nodiscard]] virtual Result<QList<Picture>> pictures(const PictureWish &wish, const std::stop_token &stop) = 0;
    /// The first of these as a picture file: `format` is a catalog name, `quality` 1..100.
    [[nodiscard]] virtual Result<QByteArray> still(
        const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop) = 0;
};

/// Looks on the caller's thread, in this process: what a source does to its reader, it does to all of it.
///
/// Owns:    a SourceViewer with its open sources.
/// Threads: as Looker.
class LocalLooker final : public Looker
{
public:
    [[nodiscard]] Result<MediaInfo> probe(
        const QString &path, const std::stop_token &stop, const std::optional<SourcePin> &pin = {}) override;
    [[nodiscard]] Result<QList<Picture>> pictures(const PictureWish &wish, const std::stop_token &stop) override;
    [[nodiscard]] Result<QByteArray> still(
        const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop) override;

private:
    SourceViewer m_viewer;
};

} // namespace Zoetrope
