// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/framefetcher.h"

#include "engine/base/whenanswered.h"

#include <QtConcurrentRun>

namespace Zoetrope {

FrameFetcher::FrameFetcher(Engine *engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void FrameFetcher::setMedium(const PreviewMedium &medium)
{
    m_medium = medium;
    ++m_generation;
    m_wishes.forget();
}

void FrameFetcher::fetch(Microseconds moment, Size box)
{
    if (!m_medium.hasPicture())
        return;
    m_wishes.want({std::max(moment, Microseconds(0)), box});
}

void FrameFetcher::begin(const Wish &wish)
{
    if (m_medium.isStream)
        cutThenAsk(wish);
    else
        ask(m_medium.frames, Microseconds(0), wish);
}

void FrameFetcher::cutThenAsk(const Wish &wish)
{
    if (!m_pieces)
        m_pieces = std::make_shared<QTemporaryDir>();
    const auto cut = [playlist = m_medium.frames, moment = wish.moment, pieces = m_pieces] {
        return cutStreamPiece(playlist, moment, pieces->path());
    };
    const auto come = [this, wish, generation = m_generation](const Result<StreamPiece> &piece) {
        if (generation != m_generation)
            return;
        if (piece)
            ask(piece->path, piece->start, wish);
        else
            finish(piece.error());
    };
    whenAnswered(QtConcurrent::run(cut), this, come);
}

void FrameFetcher::ask(const QString &path, Microseconds start, const Wish &wish)
{
    PictureWish asked;
    asked.source = path;
    asked.moment = wish.moment - start;
    asked.box = wish.box;
    const auto come = [this, start, generation = m_generation](const Result<QList<Picture>> &pictures) {
        if (generation != m_generation)
            return;
        if (!pictures || pictures->isEmpty())
            return finish(pictures ? Error{ErrorCode::SourceUnreadable, m_medium.file, {}} : pictures.error());
        Picture picture = pictures->first();
        picture.time += start;
        finish(picture);
    };
    whenAnswered(m_engine->pictures(asked), this, come);
}

void FrameFetcher::finish(const Result<Picture> &picture)
{
    m_wishes.done();
    if (picture)
        Q_EMIT fetched(*picture);
    else
        Q_EMIT failed(picture.error());
}

} // namespace Zoetrope
