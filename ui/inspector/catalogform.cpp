// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/catalogform.h"

#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace Zoetrope {

namespace {

/// Sliders count whole steps; this many make up the range of a number with a fraction.
constexpr int fineSteps = 200;

} // namespace

CatalogForm::CatalogForm(const QList<OptionRow> &rows, const ReadOption &read, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(8); // as in the card that it is part of
    for (const OptionRow &row : rows) {
        QWidget *control = makeControl(row, read(row));
        addFormRow(form, catalogWord(row.label), control);
        auto *label = qobject_cast<QLabel *>(form->labelForField(control));
        label->setMaximumWidth(formLabelWidth); // a longer one would move its controls out of the card's line
        label->setWordWrap(true);
    }
}

QWidget *CatalogForm::makeControl(const OptionRow &row, const Shared<QVariant> &value)
{
    switch (row.kind) {
    case ValueKind::Integer:
    case ValueKind::Number:
        return makeNumber(row, value);
    case ValueKind::Choice:
        return makeChoice(row, value);
    case ValueKind::Boolean:
        break;
    }
    return makeSwitch(row, value);
}

QWidget *CatalogForm::makeNumber(const OptionRow &row, const Shared<QVariant> &value)
{
    const bool isWhole = row.kind == ValueKind::Integer;
    const double step = isWhole ? 1 : (row.maximum - row.minimum) / fineSteps;
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, isWhole ? int(row.maximum - row.minimum) : fineSteps);
    slider->setAccessibleName(catalogWord(row.label));
    auto *spin = new QDoubleSpinBox;
    spin->setDecimals(isWhole ? 0 : 2);
    spin->setSingleStep(step);
    spin->setAccessibleName(catalogWord(row.label));
    // One step below the range stands for "mixed", in words.
    spin->setRange(value.isMixed() ? row.minimum - step : row.minimum, row.maximum);
    if (value.isMixed())
        spin->setSpecialValueText(mixedText());
    const double shown = value.isMixed() ? spin->minimum() : value.value->toDouble();
    spin->setValue(shown);
    slider->setValue(qRound((shown - row.minimum) / step));
    line->addWidget(slider, 1);
    line->addWidget(spin);
    connect(slider, &QSlider::valueChanged, spin,
        [spin, row, step](int steps) { spin->setValue(row.minimum + steps * step); });
    connect(spin, &QDoubleSpinBox::valueChanged, this, [this, slider, row, step, isWhole](double number) {
        const QSignalBlocker quiet(slider);
        slider->setValue(qRound((number - row.minimum) / step));
        if (number >= row.minimum)
            Q_EMIT changed(row.name, isWhole ? QVariant(int(number)) : QVariant(number));
    });
    both->setFocusProxy(slider);
    return both;
}

QWidget *CatalogForm::makeChoice(const OptionRow &row, const Shared<QVariant> &value)
{
    auto *combo = new QComboBox;
    combo->addItems(row.choices);
    showShared(combo, value.isMixed() ? -1 : int(row.choices.indexOf(value.value->toString())));
    connect(combo, &QComboBox::activated, this,
        [this, combo, row](int index) { Q_EMIT changed(row.name, combo->itemText(index)); });
    return combo;
}

QWidget *CatalogForm::makeSwitch(const OptionRow &row, const Shared<QVariant> &value)
{
    auto *box = new QCheckBox;
    box->setTristate(value.isMixed());
    box->setCheckState(value.isMixed() ? Qt::PartiallyChecked : value.value->toBool() ? Qt::Checked : Qt::Unchecked);
    connect(box, &QCheckBox::clicked, this, [this, row](bool isOn) { Q_EMIT changed(row.name, isOn); });
    return box;
}

} // namespace Zoetrope
