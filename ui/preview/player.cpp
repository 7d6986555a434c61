// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/player.h"

#include "engine/base/errortext.h"
#include "ui/preview/mediabackend.h"
#include "ui/theme/pictureimage.h"

namespace Zoetrope {

namespace {

constexpr int longestReach = 64; ///< intervals without a new frame, before a step gives up

/// A share of a frame's time after its end: far enough to be in the next one although times are rounded.
Microseconds beyond(Microseconds interval, int intervals) { return interval * intervals + interval / 4; }

} // namespace

Player::Player(Engine *engine, QObject *parent)
    : QObject(parent)
    , m_fetcher(engine)
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &Player::fetchNextByClock);
    connect(&m_fetcher, &FrameFetcher::fetched, this, &Player::takePicture);
    connect(&m_fetcher, &FrameFetcher::failed, this, &Player::takeFailure);
    connect(&m_playback, &MediaPlayback::failed, this, &Player::takeTrouble);
    connect(&m_playback, &MediaPlayback::ended, this, &Player::finish);
    connect(&m_playback, &MediaPlayback::frameCame, this, [this](const QImage &image) {
        if (m_isPlaying)
            Q_EMIT imageChanged(image);
    });
    connect(&m_playback, &MediaPlayback::moved, this, [this](Microseconds position) {
        if (m_isPlaying)
            moveTo(position);
    });
    connect(&m_playback, &MediaPlayback::soundDevicesChanged, this, [this] {
        if (m_isPlaying && !m_isByFrames)
            say(soundNote());
    });
}

void Player::open(const PreviewMedium &medium)
{
    markPlaying(false);
    m_tick.stop();
    m_playback.stop();
    m_medium = medium;
    m_fetcher.setMedium(medium);
    m_isByFrames = false;
    m_frameTime.reset();
    m_stepsLeft = 0;
    say({});
    Q_EMIT imageChanged({});
    moveTo(Microseconds(0));
    fetch(Microseconds(0));
}

void Player::setBox(QSize box)
{
    const Size size{box.width(), box.height()};
    if (size == m_box)
        return;
    m_box = size;
    m_playback.setBox(box);
    if (!m_isPlaying && !m_medium.isNull())
        fetch(m_frameTime.value_or(m_position));
}

void Player::setPlaying(bool isPlaying)
{
    if (isPlaying == m_isPlaying || m_medium.isNull())
        return;
    if (isPlaying)
        play();
    else
        pause();
}

void Player::play()
{
    m_stepsLeft = 0;
    if (!m_medium.hasPicture() && mediaBackend() != MediaBackend::None && !m_playback.hasSoundDevice())
        return say(soundNote());
    if (m_medium.duration.count() > 0 && m_position + m_medium.frameInterval >= m_medium.duration)
        moveTo(Microseconds(0));
    markPlaying(true);
    if (m_isByFrames)
        return playByFrames();
    if (m_playback.isStarted()) {
        m_playback.seek(m_position); // it may have been looked at elsewhere meanwhile
        m_playback.resume();
    } else {
        m_playback.start(m_medium.file, m_medium.hasPicture(), m_medium.isStream, m_position);
    }
    if (!m_isByFrames && m_isPlaying)
        say(soundNote());
}

void Player::pause()
{
    markPlaying(false);
    m_tick.stop();
    m_playback.pause();
    m_frameTime.reset();
    fetch(m_position);
}

void Player::finish()
{
    markPlaying(false);
    m_tick.stop();
    m_playback.stop();
    moveTo(m_medium.duration);
    fetch(m_position);
}

void Player::seek(Microseconds moment)
{
    const Microseconds end = m_medium.duration.count() > 0 ? m_medium.duration : Microseconds::max();
    moveTo(std::clamp(moment, Microseconds(0), end));
    m_stepsLeft = 0;
    m_frameTime.reset();
    if (m_isPlaying && m_isByFrames)
        return playByFrames();
    if (m_isPlaying)
        return m_playback.seek(m_position);
    fetch(m_position);
}

void Player::step(int frames)
{
    if (!m_medium.hasPicture())
        return;
    if (m_isPlaying)
        pause();
    if ((frames < 0) != (m_stepsLeft < 0)) { // turned round: what is on its way is where it starts from
        m_stepsLeft = 0;
        m_steppedFrom.reset();
    }
    m_stepsLeft += frames;
    m_stepReach = 1;
    if (m_frameTime && !m_fetcher.isBusy())
        stepFrom(*m_frameTime);
}

/// The frame before is the one just before this one began; when the next one begins is not known, only how long
/// frames are on average.
void Player::stepFrom(Microseconds time)
{
    if (m_stepsLeft < 0)
        fetch(time - Microseconds(1));
    else
        fetch(time + beyond(m_medium.frameInterval, m_stepReach));
    m_steppedFrom = time;
}

void Player::takePicture(const Picture &picture)
{
    if (m_isPlaying && !m_isByFrames)
        return; // asked for before it played
    m_frameTime = picture.time;
    Q_EMIT imageChanged(toImage(picture));
    if (m_isPlaying) {
        moveTo(picture.time);
        const Microseconds due = picture.time + m_medium.frameInterval - m_clockFrom;
        const Microseconds passed = std::chrono::milliseconds(m_clock.elapsed());
        m_tick.start(std::chrono::duration_cast<std::chrono::milliseconds>(std::max(due - passed, Microseconds(0))));
        return;
    }
    if (m_stepsLeft != 0 && !m_fetcher.isBusy())
        stepOn(picture.time);
}

/// After a frame has come while steps are to be made; it may be one that was asked for before.
void Player::stepOn(Microseconds time)
{
    const std::optional<Microseconds> from = m_steppedFrom;
    const bool isForward = m_stepsLeft > 0;
    if (from && (isForward ? time > *from : time < *from)) {
        m_stepsLeft += isForward ? -1 : 1;
        m_stepReach = 1;
        moveTo(time);
    } else if (from && isForward && m_stepReach < longestReach) {
        m_stepReach *= 2;
    } else if (from) {
        m_stepsLeft = 0; // the first or the last one
    }
    if (m_stepsLeft != 0)
        stepFrom(time);
}

void Player::takeFailure(const Error &error)
{
    m_stepsLeft = 0;
    if (m_isPlaying && !m_isByFrames)
        return;
    m_tick.stop();
    markPlaying(false);
    say(errorText(error));
}

void Player::takeTrouble(MediaPlayback::Trouble trouble)
{
    if (!m_medium.hasPicture()) {
        markPlaying(false);
        return say(tr("This sound cannot be played here. Open it with another program."));
    }
    switch (trouble) {
    case MediaPlayback::Trouble::NoBackEnd:
        say(tr("Nothing on this machine can play video, so single frames are shown, without sound."));
        break;
    case MediaPlayback::Trouble::Unplayable:
        say(tr("The player of this machine does not know this format, so single frames are shown, without sound."));
        break;
    case MediaPlayback::Trouble::Silent:
        say(tr("The player of this machine does not answer, so single frames are shown, without sound."));
        break;
    case MediaPlayback::Trouble::Stream:
        say(tr("The player of this machine is not reliable with streams, so single frames are shown, without sound."));
        break;
    }
    m_isByFrames = true;
    if (m_isPlaying)
        playByFrames();
    else
        fetch(m_position);
}

void Player::playByFrames()
{
    m_clockFrom = m_position;
    m_clock.start();
    m_tick.stop();
    fetch(m_position);
}

void Player::fetchNextByClock()
{
    const Microseconds now = m_clockFrom + std::chrono::milliseconds(m_clock.elapsed());
    if (m_medium.duration.count() > 0 && now >= m_medium.duration)
        return finish();
    fetch(now);
}

void Player::fetch(Microseconds moment)
{
    m_steppedFrom.reset();
    m_fetcher.fetch(moment, m_box);
}

void Player::moveTo(Microseconds position)
{
    if (m_medium.duration.count() > 0)
        position = std::min(position, m_medium.duration);
    m_position = position;
    Q_EMIT moved(position);
}

void Player::markPlaying(bool isPlaying)
{
    if (std::exchange(m_isPlaying, isPlaying) != isPlaying)
        Q_EMIT playingChanged(isPlaying);
}

void Player::say(const QString &note)
{
    if (std::exchange(m_note, note) != note)
        Q_EMIT noteChanged(note);
}

QString Player::soundNote() const
{
    if (m_playback.hasSoundDevice())
        return {};
    return m_medium.hasPicture() ? tr("No sound device was found: playing without sound.")
                                 : tr("No sound device was found, so this cannot be heard.");
}

} // namespace Zoetrope
