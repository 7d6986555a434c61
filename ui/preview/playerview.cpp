// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/playerview.h"

#include "ui/preview/picturecanvas.h"
#include "ui/preview/transportbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

QLabel *makeNote(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setContentsMargins(12, 6, 12, 6);
    label->setProperty("quiet", true);
    label->hide();
    return label;
}

void showNote(QLabel *label, const QString &note)
{
    label->setText(note);
    label->setAccessibleName(note);
    label->setVisible(!note.isEmpty());
}

PlayerView::PlayerView(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_player(new Player(engine, this))
{
    setupUi();
    connectPlayer();
}

void PlayerView::setupUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_canvas = new PictureCanvas(this);
    m_canvas->setAccessibleName(tr("Picture"));
    m_canvas->setAccessibleDescription(tr("Space plays and pauses, comma and period step by frames."));
    column->addWidget(m_canvas, 1);
    m_note = makeNote(this);
    column->addWidget(m_note);
    m_bar = new TransportBar(this);
    column->addWidget(m_bar);
    setFocusProxy(m_canvas);
}

void PlayerView::connectPlayer()
{
    connect(m_canvas, &PictureCanvas::boxChanged, m_player, &Player::setBox);
    connect(m_canvas, &PictureCanvas::clicked, this, [this] { m_player->setPlaying(!m_player->isPlaying()); });
    connect(m_canvas, &PictureCanvas::doubleClicked, this, [this] { setFullScreen(!isFullScreen()); });
    connect(m_player, &Player::imageChanged, m_canvas, &PictureCanvas::setImage);
    connect(m_player, &Player::moved, m_bar, &TransportBar::setPosition);
    connect(m_player, &Player::playingChanged, m_bar, &TransportBar::setPlaying);
    connect(m_player, &Player::noteChanged, this, [this](const QString &note) { showNote(m_note, note); });
    connect(m_bar, &TransportBar::playAsked, m_player, &Player::setPlaying);
    connect(m_bar, &TransportBar::seekAsked, m_player, &Player::seek);
    connect(m_bar, &TransportBar::stepAsked, m_player, &Player::step);
    connect(m_bar, &TransportBar::volumeChanged, m_player->playback(), &MediaPlayback::setVolume);
    connect(m_bar, &TransportBar::mutedChanged, m_player->playback(), &MediaPlayback::setMuted);
    connect(m_bar, &TransportBar::fullScreenAsked, this, [this] { setFullScreen(!isFullScreen()); });
}

void PlayerView::setMedium(const PreviewMedium &medium)
{
    if (medium == m_player->medium())
        return;
    m_canvas->setPlaceholder(medium.hasPicture() ? u"video"_s : u"audio"_s, medium.title);
    m_bar->setDuration(medium.duration);
    m_bar->setHasFrames(medium.hasPicture());
    m_player->open(medium);
}

void PlayerView::stop()
{
    setFullScreen(false);
    m_player->close();
}

/// As a window of its own, which its layout leaves out meanwhile.
void PlayerView::setFullScreen(bool isFull)
{
    if (isFull == isFullScreen())
        return;
    m_bar->setFullScreen(isFull);
    m_isChangingWindow = true; // which hides it for a moment
    setWindowFlag(Qt::Window, isFull);
    if (isFull) {
        showFullScreen();
    } else {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        show();
    }
    m_isChangingWindow = false;
    m_canvas->setFocus();
}

void PlayerView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFullScreen())
        setFullScreen(false);
    else if (!m_bar->handleKey(event))
        QWidget::keyPressEvent(event);
}

void PlayerView::hideEvent(QHideEvent *event)
{
    if (!m_isChangingWindow && !event->spontaneous())
        m_player->setPlaying(false);
    QWidget::hideEvent(event);
}

} // namespace Zoetrope
