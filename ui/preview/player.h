// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/framefetcher.h"
#include "ui/preview/mediaplayback.h"

#include <QElapsedTimer>

namespace Zoetrope {

/// One medium, played and looked at frame by frame. While it plays, Qt Multimedia delivers; while it stands, the engine
/// does, exact to the frame. Where it cannot be played, the engine's frames go on without sound, as fast as they come.
///
/// Owns:    the playback and the fetcher.
/// Threads: the window's.
/// Errors:  noteChanged(), in words for people; nothing here ends or waits.
class Player : public QObject
{
    Q_OBJECT

public:
    explicit Player(Engine *engine, QObject *parent = nullptr);

    /// Stands at the beginning.
    void open(const PreviewMedium &medium);
    void close() { open({}); }
    [[nodiscard]] const PreviewMedium &medium() const { return m_medium; }
    [[nodiscard]] Microseconds position() const { return m_position; }
    [[nodiscard]] Microseconds duration() const { return m_medium.duration; }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    /// Playing happens by the engine's frames, because nothing else can play it.
    [[nodiscard]] bool isByFrames() const { return m_isByFrames; }
    [[nodiscard]] QString note() const { return m_note; }

    void setPlaying(bool isPlaying);
    void seek(Microseconds moment);
    /// Stands still, so many frames on (or back).
    void step(int frames);
    /// What images are for, in pixels of the screen.
    void setBox(QSize box);
    [[nodiscard]] MediaPlayback *playback() { return &m_playback; }

Q_SIGNALS:
    void imageChanged(const QImage &image); ///< null: nothing to show
    void moved(Zoetrope::Microseconds position);
    void playingChanged(bool isPlaying);
    void noteChanged(const QString &note);

private:
    void play();
    void pause();
    void finish();
    void markPlaying(bool isPlaying);
    void moveTo(Microseconds position);
    void fetch(Microseconds moment);
    void takePicture(const Picture &picture);
    void takeFailure(const Error &error);
    void takeTrouble(MediaPlayback::Trouble trouble);
    void stepFrom(Microseconds time);
    void stepOn(Microseconds time);
    void playByFrames();
    void fetchNextByClock();
    void say(const QString &note);
    [[nodiscard]] QString soundNote() const;

    FrameFetcher m_fetcher;
    MediaPlayback m_playback;
    QTimer m_tick; ///< when the next frame is due, while playing by frames
    QElapsedTimer m_clock; ///< since playing by frames went on
    Microseconds m_clockFrom{0}; ///< and where
    PreviewMedium m_medium;
    Size m_box;
    Microseconds m_position{0};
    std::optional<Microseconds> m_frameTime; ///< of the engine's frame that is shown
    std::optional<Microseconds> m_steppedFrom; ///< the frame from which the last wish steps away
    int m_stepsLeft = 0;
    int m_stepReach = 1; ///< how many intervals ahead a next frame is looked for
    QString m_note;
    bool m_isPlaying = false;
    bool m_isByFrames = false;
};

} // namespace Zoetrope
