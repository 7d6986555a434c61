// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/framefeed.h"

#include "engine/base/errortext.h"
#include "engine/base/whenanswered.h"
#include "engine/engine.h"
#include "ui/theme/pictureimage.h"

namespace Zoetrope {

FrameFeed::FrameFeed(Engine *engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void FrameFeed::want(const PictureWish &wish)
{
    m_next = wish;
    ask();
}

void FrameFeed::ask()
{
    if (m_isAsking || !m_next)
        return;
    m_isAsking = true;
    const PictureWish wish = *std::exchange(m_next, std::nullopt);
    whenAnswered(m_engine->pictures(wish), this, [this, wish](const Result<QList<Picture>> &answer) {
        m_isAsking = false;
        if (answer) {
            QList<QImage> images;
            for (const Picture &picture : *answer)
                images += toImage(picture);
            Q_EMIT arrived(wish, images);
        } else {
            Q_EMIT failed(wish, errorText(answer.error()));
        }
        ask();
    });
}

} // namespace Zoetrope
