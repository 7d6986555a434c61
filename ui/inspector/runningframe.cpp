// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/runningframe.h"

#include "ui/inspector/controls.h"
#include "ui/inspector/framefeed.h"
#include "ui/inspector/frameview.h"
#include "ui/queue/rowtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Zoetrope {

namespace {

constexpr qint64 askingInterval_ms = 1000;
constexpr Size frameBox{960, 960};

} // namespace

RunningFrame::RunningFrame(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_feed(new FrameFeed(engine, this))
    , m_view(new FrameView)
    , m_words(makeQuietLabel())
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
    column->addWidget(m_words);
    column->addStretch(1);
    m_view->setAccessibleName(tr("What is being encoded"));
    connect(m_feed, &FrameFeed::arrived, this, [this](const PictureWish &wish, const QList<QImage> &pictures) {
        if (wish.source == m_source) // else another row has been selected meanwhile
            m_view->setImage(pictures.value(0));
    });
    connect(m_feed, &FrameFeed::failed, this, [this](const PictureWish &wish, const QString &why) {
        if (wish.source == m_source)
            m_view->setMessage(why);
    });
}

void RunningFrame::follow(const QueueRow &row)
{
    if (!row.progress)
        return;
    if (row.source() != m_source) {
        m_source = row.source();
        m_sinceAsked.invalidate();
        m_view->setImage({});
    }
    const Microseconds place = row.progress->position + row.order.spec.clip.start;
    m_words->setText(tr("Being encoded: %1").arg(clockText(place)) + u'\n' + progressText(row));
    if (!isVisible() || (m_sinceAsked.isValid() && m_sinceAsked.elapsed() < askingInterval_ms))
        return;
    m_sinceAsked.start();
    m_feed->want({m_source, place, SeekAccuracy::KeyFrame, frameBox, {}, {}});
}

} // namespace Zoetrope
