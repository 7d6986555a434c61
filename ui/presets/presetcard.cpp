// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetcard.h"

#include "ui/inspector/controls.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

PresetCard::PresetCard(const QString &title, const QString &words, QWidget *parent)
    : QFrame(parent)
    , m_line(new QHBoxLayout(this))
{
    setObjectName(u"card"_s);
    m_line->setContentsMargins(12, 8, 8, 8);
    m_line->setSpacing(2);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    QLabel *heading = makeHeading(title);
    QLabel *detail = makeQuietLabel(words);
    for (QLabel *label : {heading, detail}) {
        label->setTextFormat(Qt::PlainText);
        alignToReading(label);
        column->addWidget(label);
    }
    detail->setVisible(!words.isEmpty());
    m_line->addLayout(column, 1);
}

void PresetCard::addButton(QWidget *button) { m_line->addWidget(button, 0, Qt::AlignVCenter); }

} // namespace Zoetrope
