// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/sourcelooker.h"

#include "engine/base/whenanswered.h"
#include "engine/engine.h"
#include "ui/theme/pictureimage.h"

namespace Zoetrope {

namespace {

constexpr int questionsAtOnce = 2;
/// Rows that scrolled by while pictures were made; older wishes are forgotten, painting asks again.
constexpr int mostPictureWishes = 64;
/// Where no length is known: past the first second, before anything is over.
constexpr Microseconds posterMoment{3'000'000};

/// A moment that is seldom black.
Microseconds posterMomentOf(const QueueRow &row)
{
    return row.media && row.media->duration ? *row.media->duration / 3 : posterMoment;
}

} // namespace

SourceLooker::SourceLooker(Engine *engine, QueueModel *model, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_model(model)
{
    // Queued: the wish is made while the view paints.
    connect(model, &QueueModel::posterWanted, this, &SourceLooker::wantPoster, Qt::QueuedConnection);
}

void SourceLooker::probe(const QList<RowKey> &keys)
{
    m_probes += keys;
    probeNext();
}

void SourceLooker::probeNext()
{
    while (m_probing < questionsAtOnce && !m_probes.isEmpty()) {
        const RowKey key = m_probes.takeFirst();
        const QueueRow *row = m_model->find(key);
        if (!row)
            continue;
        ++m_probing;
        whenAnswered(m_engine->probe(row->source()), this, [this, key](const Result<MediaInfo> &answer) {
            --m_probing;
            m_model->update(key, [&](QueueRow &probed) {
                if (answer)
                    probed.media = *answer;
                else
                    probed.mediaError = answer.error();
            });
            probeNext();
        });
    }
}

void SourceLooker::wantPoster(RowKey key)
{
    if (m_asked.contains(key))
        return;
    m_asked.insert(key);
    m_pictures.prepend(key);
    while (m_pictures.size() > mostPictureWishes)
        m_asked.remove(m_pictures.takeLast());
    pictureNext();
}

void SourceLooker::pictureNext()
{
    while (m_picturing < questionsAtOnce && !m_pictures.isEmpty()) {
        const RowKey key = m_pictures.takeFirst();
        const QueueRow *row = m_model->find(key);
        if (!row)
            continue;
        if (!row->job && !row->media && !row->mediaError) {
            m_asked.remove(key); // not probed yet: painted again when it is
            continue;
        }
        if (row->mediaError || (row->media && !mainVideo(*row->media)))
            continue;
        ++m_picturing;
        const PictureWish wish{row->source(), posterMomentOf(*row), SeekAccuracy::KeyFrame, posterBox, {}, {}};
        whenAnswered(m_engine->pictures(wish), this, [this, key](const Result<QList<Picture>> &answer) {
            --m_picturing;
            if (answer && !answer->isEmpty())
                m_model->setPoster(key, toImage(answer->first()));
            pictureNext();
        });
    }
}

} // namespace Zoetrope
