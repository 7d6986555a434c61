// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/controls.h"

#include "ui/theme/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

/// A form gives a label 7/4 of its own height beside tall controls: so its words stand by the first line.
constexpr int labelHeight = 17;

} // namespace

void addFormRow(QFormLayout *form, const QString &label, QWidget *control)
{
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    auto *words = new QLabel(label);
    words->setBuddy(control);
    words->setMinimumWidth(formLabelWidth);
    words->setMinimumHeight(labelHeight);
    form->addRow(words, control);
}

void showShared(QComboBox *combo, int index)
{
    combo->setPlaceholderText(mixedText());
    combo->setCurrentIndex(index);
}

QString mixedText() { return QCoreApplication::translate("Zoetrope::Inspector", "Mixed"); }

QToolButton *makeChip(const QString &text, bool isOn)
{
    auto *chip = new QToolButton;
    chip->setText(text);
    chip->setCheckable(true);
    chip->setChecked(isOn);
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(text);
    return chip;
}

QToolButton *makeIconButton(QStringView iconName, const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel *makeQuietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("quiet", true);
    label->setWordWrap(true);
    return label;
}

void alignToReading(QLabel *label)
{
    const bool isRightToLeft = label->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QLabel *makeHeading(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace Zoetrope
