// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/mediaplayback.h"

#include "engine/base/whenanswered.h"
#include "ui/preview/frameimage.h"
#include "ui/preview/mediabackend.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QUrl>
#include <QVideoSink>
#include <QtConcurrentRun>

namespace Zoetrope {

namespace {

constexpr std::chrono::seconds usualPatience{8};
constexpr std::chrono::milliseconds nearEnough{400};
constexpr std::chrono::seconds longestSeek{2};

} // namespace

MediaPlayback::MediaPlayback(QObject *parent)
    : QObject(parent)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(usualPatience);
    connect(&m_watchdog, &QTimer::timeout, this, [this] { fail(Trouble::Silent, {}); });
}

MediaPlayback::~MediaPlayback()
{
    if (m_player)
        m_player->disconnect(this); // its end is not news
}

void MediaPlayback::makePlayer()
{
    if (m_player)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    m_sink = std::make_unique<QVideoSink>();
    m_player = std::make_unique<QMediaPlayer>();
    m_player->setVideoSink(m_sink.get());
    followSoundDevices();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &MediaPlayback::followSoundDevices);
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &MediaPlayback::takeFrame);
    connect(m_player.get(), &QMediaPlayer::positionChanged, this, &MediaPlayback::takePosition);
    connect(m_player.get(), &QMediaPlayer::errorOccurred, this, [this](QMediaPlayer::Error error, const QString &text) {
        if (error != QMediaPlayer::NoError)
            failLater(Trouble::Unplayable, text);
    });
    connect(m_player.get(), &QMediaPlayer::mediaStatusChanged, this, [this](QMediaPlayer::MediaStatus status) {
        if (status == QMediaPlayer::LoadedMedia || status == QMediaPlayer::BufferedMedia)
            beginSoon();
        else if (status == QMediaPlayer::EndOfMedia && m_isStarted)
            Q_EMIT ended();
        else if (status == QMediaPlayer::InvalidMedia)
            failLater(Trouble::Unplayable, m_player->errorString());
    });
}

/// An output without a device ends the whole program with one back end and stops it with the other.
void MediaPlayback::followSoundDevices()
{
    const bool hasDevice = hasSoundDevice();
    if (hasDevice && !m_sound) {
        m_sound = std::make_unique<QAudioOutput>();
        setVolume(m_volume);
        m_sound->setMuted(m_isMuted);
        m_player->setAudioOutput(m_sound.get());
    } else if (!hasDevice && m_sound) {
        m_player->setAudioOutput(nullptr);
        m_sound.reset();
    }
    Q_EMIT soundDevicesChanged();
}

bool MediaPlayback::hasSoundDevice() const
{
    return mediaBackend() != MediaBackend::None && !QMediaDevices::audioOutputs().isEmpty();
}

void MediaPlayback::start(const QString &file, bool hasPicture, bool isStream, Microseconds from)
{
    if (mediaBackend() == MediaBackend::None)
        return fail(Trouble::NoBackEnd, {});
    if (isStream && !canPlayStreams(mediaBackend()))
        return fail(Trouble::Stream, {});
    stop();
    makePlayer();
    m_isStarted = true;
    m_hasPicture = hasPicture;
    m_from = from;
    m_watchdog.start();
    m_player->setSource(QUrl::fromLocalFile(file));
    // One back end is done by now, the other tells later.
    if (m_isStarted && m_player->mediaStatus() == QMediaPlayer::LoadedMedia)
        beginWhenLoaded();
    else if (m_isStarted)
        m_player->pause(); // one that loads only when it is told to go
}

/// Qt 6.8 does what it was told while it loaded, to pause, once it has said that it is loaded.
void MediaPlayback::beginSoon()
{
    const auto begin = [this, generation = m_generation] {
        if (generation == m_generation)
            beginWhenLoaded();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

/// A position that is set before the medium is loaded is forgotten.
void MediaPlayback::beginWhenLoaded()
{
    const std::optional<Microseconds> from = std::exchange(m_from, {});
    if (!m_isStarted || !from)
        return;
    if (from->count() > 0)
        setPosition(*from);
    m_player->play();
}

void MediaPlayback::pause()
{
    m_watchdog.stop();
    if (m_isStarted)
        m_player->pause();
}

void MediaPlayback::resume()
{
    if (m_isStarted)
        m_player->play();
}

void MediaPlayback::seek(Microseconds moment)
{
    if (!m_isStarted)
        return;
    if (m_from)
        m_from = moment;
    else
        setPosition(moment);
}

void MediaPlayback::stop()
{
    ++m_generation;
    m_watchdog.stop();
    m_from.reset();
    m_sought.reset();
    m_waiting.reset();
    if (!std::exchange(m_isStarted, false))
        return;
    m_player->stop();
    m_player->setSource({});
}

void MediaPlayback::setVolume(double volume)
{
    m_volume = volume;
    if (m_sound) {
        m_sound->setVolume(
            QAudio::convertVolume(float(volume), QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    }
}

void MediaPlayback::setMuted(bool isMuted)
{
    m_isMuted = isMuted;
    if (m_sound)
        m_sound->setMuted(isMuted);
}

void MediaPlayback::takeFrame(const QVideoFrame &frame)
{
    if (!m_isStarted || !frame.isValid())
        return;
    m_watchdog.stop();
    if (!hasArrived(std::chrono::milliseconds(m_player->position())))
        return;
    if (m_isConverting)
        m_waiting = frame;
    else
        convert(frame);
}

void MediaPlayback::convert(const QVideoFrame &frame)
{
    if (!canConvert(frame)) {
        Q_EMIT frameCame(frame.toImage());
        return;
    }
    m_isConverting = true;
    const auto come = [this, generation = m_generation](const QImage &image) {
        m_isConverting = false;
        if (const std::optional<QVideoFrame> next = std::exchange(m_waiting, {}))
            convert(*next);
        if (generation == m_generation && !image.isNull())
            Q_EMIT frameCame(image);
    };
    whenAnswered(QtConcurrent::run(frameImage, frame, m_box), this, come);
}

/// For a while after a seek the player tells of the place it left.
bool MediaPlayback::hasArrived(Microseconds position)
{
    if (m_sought && std::chrono::abs(position - *m_sought) > nearEnough
        && std::chrono::milliseconds(m_sinceSeek.elapsed()) < longestSeek)
        return false;
    m_sought.reset();
    return true;
}

void MediaPlayback::setPosition(Microseconds moment)
{
    m_sought = moment;
    m_sinceSeek.start();
    m_player->setPosition(std::chrono::duration_cast<std::chrono::milliseconds>(moment).count());
}

void MediaPlayback::takePosition(qint64 position_ms)
{
    const std::chrono::milliseconds position(position_ms);
    if (!m_isStarted || m_from || !hasArrived(position))
        return;
    if (!m_hasPicture && position_ms > 0)
        m_watchdog.stop();
    Q_EMIT moved(position);
}

/// From within the player's own signals, where it must not be stopped.
void MediaPlayback::failLater(Trouble trouble, const QString &detail)
{
    const auto report = [this, trouble, detail, generation = m_generation] {
        if (generation == m_generation)
            fail(trouble, detail);
    };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

void MediaPlayback::fail(Trouble trouble, const QString &detail)
{
    const bool isNews = m_isStarted || trouble == Trouble::NoBackEnd || trouble == Trouble::Stream;
    stop();
    if (isNews)
        Q_EMIT failed(trouble, detail);
}

} // namespace Zoetrope
