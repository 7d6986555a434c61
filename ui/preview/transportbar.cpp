// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/transportbar.h"

#include "ui/preview/momenttext.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr std::chrono::seconds arrowDistance{5};
constexpr int volumeStep = 5; ///< of a hundred
constexpr int iconSide = 20;
constexpr int narrowest = 500; ///< that still has room for the loudness

} // namespace

SeekSlider::SeekSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void SeekSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    follow(event->position().toPoint());
}

void SeekSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        follow(event->position().toPoint());
}

void SeekSlider::mouseReleaseEvent(QMouseEvent *) { setSliderDown(false); }

void SeekSlider::keyPressEvent(QKeyEvent *event) { event->ignore(); }

void SeekSlider::follow(const QPoint &spot)
{
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    const int value =
        QStyle::sliderValueFromPosition(minimum(), maximum(), spot.x() - handle / 2, std::max(1, width() - handle));
    setSliderPosition(value);
}

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setupUi();
    setPlaying(false);
    setFullScreen(false);
    connect(m_play, &QToolButton::clicked, this, [this] { Q_EMIT playAsked(!m_isPlaying); });
    connect(m_stepBack, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_stepForward, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_slider, &QSlider::sliderMoved, this,
        [this](int value) { Q_EMIT seekAsked(std::chrono::milliseconds(value)); });
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        m_mute->setChecked(false);
        Q_EMIT volumeChanged(value / 100.0);
    });
    connect(m_mute, &QToolButton::toggled, this, [this](bool isMuted) {
        m_mute->setIcon(icon(isMuted ? u"muted" : u"volume"));
        Q_EMIT mutedChanged(isMuted);
    });
    connect(m_fullScreen, &QToolButton::clicked, this, &TransportBar::fullScreenAsked);
}

void TransportBar::setupUi()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_stepBack = addButton(u"stepback"_s, tr("One frame back"), tr("Comma"));
    m_play = addButton(u"start"_s, tr("Play"), tr("Space"));
    m_stepForward = addButton(u"stepforward"_s, tr("One frame forward"), tr("Period"));
    row->addSpacing(4);
    m_slider = new SeekSlider(this);
    m_slider->setAccessibleName(tr("Position"));
    row->addWidget(m_slider, 1);
    m_time = new QLabel(this);
    m_time->setAccessibleName(tr("Time"));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addSpacing(4);
    row->addWidget(m_time);
    row->addSpacing(4);
    m_mute = addButton(u"volume"_s, tr("Mute"), tr("M"));
    m_mute->setCheckable(true);
    m_volume = new QSlider(Qt::Horizontal, this);
    m_volume->setRange(0, 100);
    m_volume->setValue(100);
    m_volume->setFixedWidth(72);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    row->addWidget(m_volume);
    m_fullScreen = addButton(u"fullscreen"_s, tr("Full screen"), tr("F"));
    tellTime();
}

QToolButton *TransportBar::addButton(const QString &iconName, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize({iconSide, iconSide});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    //: A button's name and the key that does the same
    button->setToolTip(tr("%1 (%2)").arg(name, keys));
    layout()->addWidget(button);
    return button;
}

bool TransportBar::handleKey(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT playAsked(!m_isPlaying);
        return true;
    case Qt::Key_Left:
        seekBy(-arrowDistance);
        return true;
    case Qt::Key_Right:
        seekBy(arrowDistance);
        return true;
    case Qt::Key_Up:
        changeVolume(1);
        return true;
    case Qt::Key_Down:
        changeVolume(-1);
        return true;
    case Qt::Key_Comma:
        Q_EMIT stepAsked(-1);
        return true;
    case Qt::Key_Period:
        Q_EMIT stepAsked(1);
        return true;
    case Qt::Key_Home:
        Q_EMIT seekAsked(Microseconds(0));
        return true;
    case Qt::Key_End:
        Q_EMIT seekAsked(m_duration);
        return true;
    case Qt::Key_M:
        m_mute->toggle();
        return true;
    case Qt::Key_F:
        Q_EMIT fullScreenAsked();
        return true;
    default:
        return false;
    }
}

/// In a narrow pane the place goes to the time; keys and the mute button still do.
void TransportBar::resizeEvent(QResizeEvent *) { m_volume->setVisible(width() >= narrowest); }

void TransportBar::seekBy(Microseconds distance)
{
    Q_EMIT seekAsked(std::clamp(m_position + distance, Microseconds(0), std::max(m_duration, m_position)));
}

void TransportBar::changeVolume(int steps) { m_volume->setValue(m_volume->value() + steps * volumeStep); }

void TransportBar::setDuration(Microseconds duration)
{
    m_duration = duration;
    m_slider->setRange(0, int(std::chrono::duration_cast<std::chrono::milliseconds>(duration).count()));
    m_slider->setEnabled(duration.count() > 0);
    const QString widest = tr("%1 / %2").arg(preciseClockText(duration), momentText(duration));
    m_time->setMinimumWidth(m_time->fontMetrics().horizontalAdvance(widest));
    tellTime();
}

void TransportBar::setPosition(Microseconds position)
{
    m_position = position;
    if (!m_slider->isSliderDown())
        m_slider->setValue(int(std::chrono::duration_cast<std::chrono::milliseconds>(position).count()));
    tellTime();
}

void TransportBar::tellTime()
{
    // Thousandths only while it stands: they cannot be read otherwise.
    const QString position = m_isPlaying ? momentText(m_position) : preciseClockText(m_position);
    //: Where a film stands and how long it is: 0:07 / 1:30
    m_time->setText(tr("%1 / %2").arg(position, momentText(m_duration)));
    m_slider->setAccessibleDescription(m_time->text());
}

void TransportBar::setPlaying(bool isPlaying)
{
    m_isPlaying = isPlaying;
    const QString name = isPlaying ? tr("Pause") : tr("Play");
    m_play->setIcon(icon(isPlaying ? u"pause" : u"start"));
    m_play->setAccessibleName(name);
    m_play->setToolTip(tr("%1 (%2)").arg(name, tr("Space")));
    tellTime();
}

void TransportBar::setFullScreen(bool isFullScreen)
{
    const QString name = isFullScreen ? tr("Leave full screen") : tr("Full screen");
    m_fullScreen->setAccessibleName(name);
    m_fullScreen->setToolTip(tr("%1 (%2)").arg(name, tr("F")));
}

void TransportBar::setHasFrames(bool hasFrames)
{
    m_stepBack->setEnabled(hasFrames);
    m_stepForward->setEnabled(hasFrames);
}

void TransportBar::setHasSound(bool hasSound)
{
    m_mute->setEnabled(hasSound);
    m_volume->setEnabled(hasSound);
}

void TransportBar::setFullScreenOffered(bool isOffered) { m_fullScreen->setVisible(isOffered); }

} // namespace Zoetrope
