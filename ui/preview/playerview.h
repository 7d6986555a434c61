// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/player.h"

#include <QWidget>

class QLabel;

namespace Zoetrope {

class PictureCanvas;
class TransportBar;

/// One medium playing: its picture, what is to be said about it, and the transport bar. F fills the screen with it.
///
/// Threads: the window's.
class PlayerView : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerView(Engine *engine, QWidget *parent = nullptr);

    void setMedium(const PreviewMedium &medium);
    void stop();
    [[nodiscard]] Player *player() { return m_player; }
    void setFullScreen(bool isFullScreen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupUi();
    void connectPlayer();

    Player *m_player;
    PictureCanvas *m_canvas = nullptr;
    QLabel *m_note = nullptr;
    TransportBar *m_bar = nullptr;
    bool m_isChangingWindow = false;
};

/// A line of words under a picture, which takes no room while there is nothing to say.
[[nodiscard]] QLabel *makeNote(QWidget *parent);
void showNote(QLabel *label, const QString &note);

} // namespace Zoetrope
