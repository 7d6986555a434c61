// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queuemodel.h"

#include <QObject>
#include <QSet>

namespace Zoetrope {

class Engine;

/// Fills rows in: what is inside each draft's source, and a small picture of those that are on screen. A few questions
/// at a time, the newest picture first, so that a drop of thousands never makes the window wait.
///
/// Owns:    its questions; engine and model must outlive it.
/// Threads: the window's.
class SourceLooker final : public QObject
{
    Q_OBJECT

public:
    static constexpr Size posterBox{128, 72};

    SourceLooker(Engine *engine, QueueModel *model, QObject *parent);

    void probe(const QList<RowKey> &keys);

private:
    void probeNext();
    void pictureNext();
    void wantPoster(RowKey key);

    Engine *m_engine;
    QueueModel *m_model;
    QList<RowKey> m_probes; ///< first asked first
    QList<RowKey> m_pictures; ///< last asked first
    QSet<RowKey> m_asked; ///< pictures, once each
    int m_probing = 0;
    int m_picturing = 0;
};

} // namespace Zoetrope
