// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/queuerow.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;

namespace Zoetrope {

class Engine;
class FrameFeed;
class FrameView;

/// A moving picture of what a running job encodes just now: the source's key frame at or before the place it has
/// reached, once a second at most, so that looking costs next to nothing.
///
/// Owns:    its questions; the engine must outlive it.
class RunningFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit RunningFrame(Engine *engine, QWidget *parent = nullptr);

    /// Shows where a job is; to be called as often as it gets on. Nothing is asked for while nobody looks.
    void follow(const QueueRow &row);
    [[nodiscard]] const FrameView *view() const { return m_view; }

private:
    FrameFeed *m_feed;
    FrameView *m_view;
    QLabel *m_words;
    QElapsedTimer m_sinceAsked;
    QString m_source; ///< of the row that is followed
};

} // namespace Zoetrope
