// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetdetails.h"

#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"
#include "ui/presets/groupmembers.h"
#include "ui/presets/presetcard.h"
#include "ui/presets/presetdesk.h"
#include "ui/presets/presetwords.h"
#include "ui/queue/rowtext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr double titleScale = 1.35;
constexpr QLatin1StringView separator(" \xB7 ");

} // namespace

PresetDetails::PresetDetails(PresetDesk *desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_title(makeHeading({}))
    , m_place(makeQuietLabel())
    , m_purpose(new QLabel)
    , m_heading(makeHeading(tr("What it makes")))
    , m_cards(new QVBoxLayout)
    , m_members(new GroupMembers(desk))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the selected preset"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(6);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * titleScale);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_purpose}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        alignToReading(label);
    }
    m_cards->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_place);
    column->addWidget(m_purpose);
    column->addSpacing(10);
    column->addWidget(m_heading);
    column->addLayout(m_cards);
    column->addWidget(m_members);
    column->addStretch(1);
    setWidget(content);
}

void PresetDetails::showPresets(const QStringList &keys)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_place->clear();
    m_purpose->clear();
    m_members->hide();
    if (keys.size() == 1)
        showOne(keys.first());
    else if (keys.isEmpty())
        m_title->setText(tr("Select a preset to see what it makes."));
    else
        m_title->setText(tr("%n presets selected", nullptr, int(keys.size())));
    m_place->setVisible(!m_place->text().isEmpty());
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    m_heading->setVisible(m_cards->count() > 0 || m_members->isVisibleTo(this));
}

void PresetDetails::showOne(const QString &key)
{
    m_title->setText(m_desk->titleOf(key));
    if (m_desk->group(key)) {
        m_place->setText(tr("Group of %n preset(s), added all at once", nullptr, int(m_desk->presetsOf(key).size())));
        m_members->showGroup(key);
        m_members->show();
        return;
    }
    const std::optional<Preset> preset = m_desk->preset(key);
    if (!preset)
        return;
    QStringList place{catalogWord(preset->category), m_desk->isOwn(key) ? tr("Your own") : tr("Built in")};
    place.removeAll(QString());
    m_place->setText(place.join(separator));
    m_purpose->setText(catalogWord(preset->purpose));
    for (const OutputSpec &output : preset->outputs)
        addCard(outputTitle(output), outputWords(output));
    for (const ThumbnailSpec &set : preset->thumbnails)
        addCard(thumbnailTitle(set), thumbnailWords(set));
}

void PresetDetails::addCard(const QString &title, const QString &words)
{
    m_cards->addWidget(new PresetCard(title, words));
}

} // namespace Zoetrope
