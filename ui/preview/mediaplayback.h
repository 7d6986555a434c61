// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>
#include <QVideoFrame>
#include <memory>
#include <optional>

class QAudioOutput;
class QMediaDevices;
class QMediaPlayer;
class QVideoSink;

namespace Zoetrope {

/// A file that plays: Qt Multimedia with its traps fenced off. The back end is looked at before its first use, sound is
/// given an output only while there is a device, and what delivers nothing within some seconds is told to have failed.
///
/// Owns:    the player, made at the first start() and never before.
/// Threads: the window's; frames become images on another.
/// Errors:  failed(), after which it is stopped and can be started again.
class MediaPlayback : public QObject
{
    Q_OBJECT

public:
    enum class Trouble {
        NoBackEnd, ///< nothing here can play
        Unplayable, ///< no decoder, or the file does not open
        Silent, ///< it opened, and then nothing came
        Stream, ///< this back end cannot be trusted with streams
    };

    explicit MediaPlayback(QObject *parent = nullptr);
    ~MediaPlayback() override;

    /// Plays from a moment on.
    void start(const QString &file, bool hasPicture, bool isStream, Microseconds from);
    void pause();
    void resume();
    void seek(Microseconds moment);
    void stop();
    [[nodiscard]] bool isStarted() const { return m_isStarted; }

    void setVolume(double volume); ///< 0..1, as heard
    void setMuted(bool isMuted);
    [[nodiscard]] bool hasSoundDevice() const;
    /// What images are for, in pixels of the screen.
    void setBox(QSize box) { m_box = box; }
    /// How long the first frame may take; tests shorten it.
    void setPatience(std::chrono::milliseconds patience) { m_watchdog.setInterval(patience); }

Q_SIGNALS:
    void frameCame(const QImage &image);
    void moved(Zoetrope::Microseconds position);
    void ended();
    void failed(Zoetrope::MediaPlayback::Trouble trouble, const QString &detail);
    void soundDevicesChanged();

private:
    void makePlayer();
    void followSoundDevices();
    void beginSoon();
    void beginWhenLoaded();
    void takeFrame(const QVideoFrame &frame);
    void convert(const QVideoFrame &frame);
    void takePosition(qint64 position_ms);
    void setPosition(Microseconds moment);
    [[nodiscard]] bool hasArrived(Microseconds position);
    void fail(Trouble trouble, const QString &detail);
    void failLater(Trouble trouble, const QString &detail);

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioOutput> m_sound; // before the player, which refers to it
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaPlayer> m_player;
    QTimer m_watchdog;
    QSize m_box;
    std::optional<Microseconds> m_from; ///< where to begin once it is loaded
    std::optional<Microseconds> m_sought; ///< where it was sent last, until it is there
    QElapsedTimer m_sinceSeek;
    std::optional<QVideoFrame> m_waiting; ///< the newest frame that came while one is converted
    double m_volume = 1;
    int m_generation = 0; ///< of what plays
    bool m_isMuted = false;
    bool m_isStarted = false;
    bool m_hasPicture = false;
    bool m_isConverting = false;
};

} // namespace Zoetrope
