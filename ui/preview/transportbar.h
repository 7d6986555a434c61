// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QSlider>
#include <QWidget>

class QKeyEvent;
class QLabel;
class QToolButton;

namespace Zoetrope {

/// A slider that goes where it is clicked and leaves the keys to the player around it.
class SeekSlider : public QSlider
{
    Q_OBJECT

public:
    explicit SeekSlider(QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QPoint &spot);
};

/// What one does to a moving picture: play, step, seek, loudness, full screen; by mouse and, through handleKey(), by
/// key. It runs from left to right in every language, as time does on such bars.
///
/// Threads: the window's.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget *parent = nullptr);

    /// Space, arrows, comma and period, Home, End, M, F; false when the key is none of them.
    [[nodiscard]] bool handleKey(QKeyEvent *event);

    void setDuration(Microseconds duration);
    void setPosition(Microseconds position);
    void setPlaying(bool isPlaying);
    void setFullScreen(bool isFullScreen);
    void setHasFrames(bool hasFrames); ///< steps make sense
    void setHasSound(bool hasSound); ///< loudness makes sense
    void setFullScreenOffered(bool isOffered);

Q_SIGNALS:
    void playAsked(bool isPlaying);
    void seekAsked(Zoetrope::Microseconds moment);
    void stepAsked(int frames);
    void volumeChanged(double volume);
    void mutedChanged(bool isMuted);
    void fullScreenAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupUi();
    QToolButton *addButton(const QString &iconName, const QString &name, const QString &keys);
    void seekBy(Microseconds distance);
    void changeVolume(int steps);
    void tellTime();

    QToolButton *m_stepBack = nullptr;
    QToolButton *m_play = nullptr;
    QToolButton *m_stepForward = nullptr;
    SeekSlider *m_slider = nullptr;
    QLabel *m_time = nullptr;
    QToolButton *m_mute = nullptr;
    QSlider *m_volume = nullptr;
    QToolButton *m_fullScreen = nullptr;
    Microseconds m_duration{0};
    Microseconds m_position{0};
    bool m_isPlaying = false;
};

} // namespace Zoetrope
