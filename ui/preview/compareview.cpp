// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/compareview.h"

#include "engine/base/errortext.h"
#include "ui/preview/playerview.h"
#include "ui/preview/transportbar.h"
#include "ui/theme/pictureimage.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Zoetrope {

CompareView::CompareView(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_player(new Player(engine, this))
    , m_source(new FrameFetcher(engine, this))
{
    setupUi();
    connectAll();
}

void CompareView::setupUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pane = new ComparePane(this);
    m_pane->setAccessibleName(tr("Source and output at the same moment"));
    column->addWidget(m_pane, 1);
    m_note = makeNote(this);
    column->addWidget(m_note);
    m_bar = new TransportBar(this);
    m_bar->setFullScreenOffered(false);
    column->addWidget(m_bar);
    setFocusProxy(m_pane);
}

void CompareView::connectAll()
{
    connect(m_pane, &ComparePane::boxChanged, this, [this](QSize box) {
        m_box = {box.width(), box.height()};
        m_player->setBox(box);
        followTo(m_player->position());
    });
    connect(m_player, &Player::imageChanged, m_pane, &ComparePane::setOutput);
    connect(m_player, &Player::moved, m_bar, &TransportBar::setPosition);
    connect(m_player, &Player::moved, this, &CompareView::followTo);
    connect(m_player, &Player::playingChanged, m_bar, &TransportBar::setPlaying);
    connect(m_player, &Player::noteChanged, this, &CompareView::showNotes);
    connect(m_source, &FrameFetcher::fetched, this, [this](const Picture &picture) {
        m_sourceNote.clear();
        showNotes();
        m_pane->setSource(toImage(picture));
        Q_EMIT sourceShown(picture.time);
    });
    connect(m_source, &FrameFetcher::failed, this, [this](const Error &error) {
        m_sourceNote = errorText(error);
        showNotes();
    });
    connect(m_bar, &TransportBar::playAsked, m_player, &Player::setPlaying);
    connect(m_bar, &TransportBar::seekAsked, m_player, &Player::seek);
    connect(m_bar, &TransportBar::stepAsked, m_player, &Player::step);
    connect(m_bar, &TransportBar::volumeChanged, m_player->playback(), &MediaPlayback::setVolume);
    connect(m_bar, &TransportBar::mutedChanged, m_player->playback(), &MediaPlayback::setMuted);
}

void CompareView::setMedia(const QString &source, Microseconds begin, const PreviewMedium &output)
{
    if (source == m_sourcePath && begin == m_begin && output == m_player->medium())
        return;
    m_sourcePath = source;
    m_begin = begin;
    m_sourceNote.clear();
    PreviewMedium medium;
    medium.file = source;
    medium.frames = source;
    m_source->setMedium(medium);
    m_pane->setSource({});
    m_bar->setDuration(output.duration);
    m_player->open(output);
}

void CompareView::setMode(CompareMode mode) { m_pane->setMode(mode); }

void CompareView::stop()
{
    m_sourcePath.clear();
    m_source->setMedium({});
    m_pane->setSource({});
    m_player->close();
}

void CompareView::followTo(Microseconds position)
{
    if (!m_sourcePath.isEmpty())
        m_source->fetch(m_begin + position, m_box);
}

void CompareView::showNotes() { showNote(m_note, m_sourceNote.isEmpty() ? m_player->note() : m_sourceNote); }

void CompareView::keyPressEvent(QKeyEvent *event)
{
    if (!m_bar->handleKey(event))
        QWidget::keyPressEvent(event);
}

void CompareView::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous())
        m_player->setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace Zoetrope
