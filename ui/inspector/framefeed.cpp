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

void FrameFeed::ask(const PictureWish &wish)
{
    whenAnswered(m_engine->pictures(wish), this, [this, wish](const Result<QList<Picture>> &answer) {
        if (answer) {
            QList<QImage> images;
            for (const Picture &picture : *answer)
                images += toImage(picture);
            Q_EMIT arrived(wish, images);
        } else {
            Q_EMIT failed(wish, errorText(answer.error()));
        }
        m_wishes.done();
    });
}

} // namespace Zoetrope
