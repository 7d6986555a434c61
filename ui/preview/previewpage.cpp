// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpage.h"

#include "ui/preview/compareview.h"
#include "ui/preview/contactsheet.h"
#include "ui/preview/picturecanvas.h"
#include "ui/preview/playerview.h"
#include "ui/theme/icons.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int iconSide = 18;

bool isComparison(PreviewMode mode) { return mode == PreviewMode::SideBySide || mode == PreviewMode::Split; }

} // namespace

PreviewPage::PreviewPage(Engine *engine, QWidget *parent)
    : QWidget(parent)
    , m_player(new PlayerView(engine, this))
    , m_compare(new CompareView(engine, this))
    , m_stills(new ContactSheet(this))
{
    setupUi();
    connectAll();
    clear();
}

void PreviewPage::setupUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = makeHead();
    column->addWidget(m_head);
    m_stack = new QStackedWidget(this);
    m_empty = new PictureCanvas(this);
    m_empty->setFocusPolicy(Qt::NoFocus);
    const QString words = tr("Nothing to show yet: outputs appear here once they are verified.");
    m_empty->setPlaceholder(u"video"_s, words);
    m_empty->setAccessibleName(words);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_player),
             static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_stills)})
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
}

QWidget *PreviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(6);
    m_outputBox = new QComboBox(head);
    m_outputBox->setAccessibleName(tr("Output"));
    m_variantBox = new QComboBox(head);
    m_variantBox->setAccessibleName(tr("Variant of the stream"));
    m_variantBox->setToolTip(tr("The whole stream, or one of its renditions alone"));
    for (QComboBox *box : {m_outputBox, m_variantBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    row->addWidget(m_outputBox, 3);
    row->addWidget(m_variantBox, 2);
    row->addSpacing(6);
    m_modes = new QButtonGroup(this);
    m_head = head;
    addMode(PreviewMode::Play, u"start"_s, tr("Play"));
    addMode(PreviewMode::SideBySide, u"sidebyside"_s, tr("Side by side with the source"));
    addMode(PreviewMode::Split, u"compare"_s, tr("Split between source and output"));
    addMode(PreviewMode::Pictures, u"grid"_s, tr("Pictures"));
    return head;
}

void PreviewPage::addMode(PreviewMode mode, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(m_head);
    button->setIcon(icon(iconName));
    button->setIconSize({iconSide, iconSide});
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    m_modes->addButton(button, int(mode));
    m_head->layout()->addWidget(button);
}

void PreviewPage::connectAll()
{
    connect(m_outputBox, &QComboBox::currentIndexChanged, this, &PreviewPage::showOutput);
    connect(m_variantBox, &QComboBox::currentIndexChanged, this, &PreviewPage::showMedium);
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { setMode(PreviewMode(id)); });
}

void PreviewPage::setJob(
    const QString &source, const QString &destination, const QList<OutputRecord> &outputs, Microseconds begin)
{
    QList<OutputRecord> played;
    QList<OutputRecord> pictures;
    for (const OutputRecord &output : outputs) {
        if (output.kind == OutputKind::Subtitle)
            continue; // nothing to play by itself
        (output.kind == OutputKind::Still ? pictures : played) += output;
    }
    if (source == m_source && destination == m_destination && begin == m_begin && played == m_outputs
        && pictures == m_pictures)
        return;
    m_source = source;
    m_destination = destination;
    m_begin = begin;
    m_outputs = played;
    m_pictures = pictures;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void PreviewPage::clear()
{
    setJob({}, {}, {});
    refresh();
}

void PreviewPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void PreviewPage::refresh()
{
    m_isStale = false;
    m_player->stop();
    m_compare->stop();
    {
        const QSignalBlocker blocker(m_outputBox);
        m_outputBox->clear();
        for (const OutputRecord &output : m_outputs)
            m_outputBox->addItem(outputTitle(output));
    }
    m_stills->setOutputs(m_pictures, m_destination);
    showOutput(m_outputBox->currentIndex());
}

void PreviewPage::showOutput(int index)
{
    m_media = index >= 0 ? previewMedia(m_outputs[index], m_destination) : QList<PreviewMedium>();
    const QSignalBlocker blocker(m_variantBox);
    m_variantBox->clear();
    for (const PreviewMedium &variant : m_media)
        m_variantBox->addItem(variant.title);
    m_variantBox->setVisible(m_media.size() > 1);
    offer();
    showMedium();
}

PreviewMedium PreviewPage::medium() const { return m_media.value(std::max(0, m_variantBox->currentIndex())); }

bool PreviewPage::isOffered(PreviewMode mode) const
{
    if (mode == PreviewMode::Pictures)
        return !m_pictures.isEmpty();
    if (isComparison(mode))
        return !m_source.isEmpty() && medium().hasPicture();
    return !m_outputs.isEmpty();
}

/// Shows which ways of looking there are, and takes another one where the one in use is not among them.
void PreviewPage::offer()
{
    for (QAbstractButton *button : m_modes->buttons())
        button->setEnabled(isOffered(PreviewMode(m_modes->id(button))));
    if (!isOffered(m_mode))
        m_mode = m_outputs.isEmpty() && !m_pictures.isEmpty() ? PreviewMode::Pictures : PreviewMode::Play;
    m_modes->button(int(m_mode))->setChecked(true);
    m_head->setVisible(!m_outputs.isEmpty() || !m_pictures.isEmpty());
    m_outputBox->setVisible(!m_outputs.isEmpty());
    m_outputBox->setEnabled(m_mode != PreviewMode::Pictures);
    m_variantBox->setEnabled(m_mode != PreviewMode::Pictures);
}

void PreviewPage::setMode(PreviewMode mode)
{
    if (isOffered(mode))
        m_mode = mode;
    offer();
    showMedium();
}

void PreviewPage::showMedium()
{
    offer();
    m_outputBox->setToolTip(m_outputBox->currentText()); // the box may be too narrow for it
    if (m_mode == PreviewMode::Pictures && !m_pictures.isEmpty()) {
        m_stack->setCurrentWidget(m_stills);
    } else if (m_outputs.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
    } else if (isComparison(m_mode)) {
        m_compare->setMode(m_mode == PreviewMode::Split ? CompareMode::Split : CompareMode::SideBySide);
        m_compare->setMedia(m_source, m_begin, medium());
        m_stack->setCurrentWidget(m_compare);
    } else {
        m_player->setMedium(medium());
        m_stack->setCurrentWidget(m_player);
    }
}

} // namespace Zoetrope
