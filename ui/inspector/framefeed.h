// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/picturewish.h"
#include "ui/latestwish.h"

#include <QImage>
#include <QObject>

namespace Zoetrope {

class Engine;

/// Pictures for a slider: always the last wish, one question at a time; what was wished in between is never made.
///
/// Owns:    its questions; the engine must outlive it.
/// Threads: the window's.
class FrameFeed final : public QObject
{
    Q_OBJECT

public:
    FrameFeed(Engine *engine, QObject *parent);

    void want(const PictureWish &wish) { m_wishes.want(wish); }

Q_SIGNALS:
    /// One a chain, in the wish's order.
    void arrived(const Zoetrope::PictureWish &wish, const QList<QImage> &pictures);
    void failed(const Zoetrope::PictureWish &wish, const QString &why);

private:
    void ask(const PictureWish &wish);

    Engine *m_engine;
    LatestWish<PictureWish> m_wishes{[this](const PictureWish &wish) { ask(wish); }};
};

} // namespace Zoetrope
