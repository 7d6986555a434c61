// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace Zoetrope {

/// Brings an answer home: `take` is called with it on the thread of `context`, from its event loop, and never when the
/// context has gone by then or the question was cancelled. (QFuture::then() with a context that has gone is a crash
/// up to Qt 6.4.)
template <typename Answer, typename Take> void whenAnswered(const QFuture<Answer> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Zoetrope
