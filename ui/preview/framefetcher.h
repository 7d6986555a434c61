// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/latestwish.h"
#include "ui/preview/previewmedium.h"
#include "ui/preview/streampiece.h"

#include <QTemporaryDir>
#include <memory>

namespace Zoetrope {

/// Exact frames of one medium, by the engine. One wish is on its way at a time; of those that come meanwhile only the
/// last one is asked for next, so that a slider can be dragged over any source.
///
/// Owns:    a temporary folder with a piece of the stream that is looked at.
/// Threads: the window's; files are read elsewhere.
/// Errors:  by failed(); the wish is gone then.
class FrameFetcher : public QObject
{
    Q_OBJECT

public:
    explicit FrameFetcher(Engine *engine, QObject *parent = nullptr);

    /// Nothing that was asked of an earlier medium comes any more.
    void setMedium(const PreviewMedium &medium);
    /// The frame on screen at the moment, not larger than the box.
    void fetch(Microseconds moment, Size box);
    [[nodiscard]] bool isBusy() const { return m_wishes.isBusy(); }

Q_SIGNALS:
    /// Its time is on the medium's own timeline, also for a stream.
    void fetched(const Zoetrope::Picture &picture);
    void failed(const Zoetrope::Error &error);

private:
    struct Wish
    {
        Microseconds moment{0};
        Size box;
    };

    void begin(const Wish &wish);
    void cutThenAsk(const Wish &wish);
    void ask(const QString &path, Microseconds start, const Wish &wish);
    void finish(const Result<Picture> &picture);

    Engine *m_engine;
    PreviewMedium m_medium;
    int m_generation = 0; ///< of the medium
    LatestWish<Wish> m_wishes{[this](const Wish &wish) { begin(wish); }};
    // Shared with the work that writes into it, which may outlive us.
    std::shared_ptr<QTemporaryDir> m_pieces;
};

} // namespace Zoetrope
