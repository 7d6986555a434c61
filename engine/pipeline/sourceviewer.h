// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/av/sourcefile.h"
#include "engine/model/picture.h"
#include "engine/model/picturewish.h"
#include "engine/plan/plan.h"

#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace Zoetrope {

/// Single pictures of sources for people who look around in them. The sources looked at last stay open, so that the
/// next moment of the same one costs a seek and not an opening.
///
/// Owns:    up to `mostOpen` open sources.
/// Threads: any; two wishes for the same source wait for one another.
/// Errors:  those of probe() and FrameGrabber; FilterMissing.
class SourceViewer
{
public:
    static constexpr size_t mostOpen = 4;

    SourceViewer();
    ~SourceViewer();
    SourceViewer(const SourceViewer &) = delete;
    SourceViewer &operator=(const SourceViewer &) = delete;

    [[nodiscard]] Result<QList<Picture>> pictures(const PictureWish &wish, const std::stop_token &stop);
    /// The first of these as a picture file: `format` is a catalog name, `quality` 1..100.
    [[nodiscard]] Result<QByteArray> still(
        const PictureWish &wish, const QString &format, int quality, const std::stop_token &stop);
    /// The same of a file that is open already, whatever path the wish names.
    [[nodiscard]] Result<QList<Picture>> pictures(
        const SourceFile &file, const PictureWish &wish, const std::stop_token &stop);
    [[nodiscard]] Result<QByteArray> still(const SourceFile &file, const PictureWish &wish, const QString &format,
        int quality, const std::stop_token &stop);

private:
    struct OpenSource;
    [[nodiscard]] std::shared_ptr<OpenSource> take(const SourceFile &file);
    /// The wish's frame in `source`, whose mutex is held.
    [[nodiscard]] static Result<> grab(OpenSource *source, const PictureWish &wish, const std::stop_token &stop);

    std::mutex m_mutex;
    // Shared: one that is pushed out while somebody looks through it lives until he is done. Last used first.
    std::vector<std::shared_ptr<OpenSource>> m_open; // guarded by m_mutex
};

} // namespace Zoetrope
