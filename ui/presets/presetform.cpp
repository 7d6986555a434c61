// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presets/presetform.h"

#include "ui/inspector/catalogwords.h"
#include "ui/inspector/controls.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Zoetrope {

namespace {

constexpr int longestTitle = 100;
constexpr int longestCategory = 60;
constexpr int longestPurpose = 300;
constexpr int formWidth = 460;

} // namespace

PresetForm::PresetForm(const PresetTexts &texts, const QStringList &categories, QWidget *parent)
    : QDialog(parent)
    , m_categories(categories)
    , m_title(new QLineEdit(texts.title))
    , m_category(new QComboBox)
    , m_purpose(new QLineEdit(texts.purpose))
{
    setMinimumWidth(formWidth);
    m_title->setMaxLength(longestTitle);
    m_purpose->setMaxLength(longestPurpose);
    m_category->setEditable(true);
    m_category->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString &category : categories)
        m_category->addItem(catalogWord(category));
    m_category->lineEdit()->setMaxLength(longestCategory);
    m_category->lineEdit()->setPlaceholderText(tr("My presets"));
    m_category->setCurrentText(catalogWord(texts.category));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    addFormRow(form, tr("Name"), m_title);
    addFormRow(form, tr("Category"), m_category);
    addFormRow(form, tr("What it is for"), m_purpose);
    column->addLayout(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setEnabled(!texts.title.trimmed().isEmpty());
    connect(m_title, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_title->selectAll();
    m_title->setFocus();
}

PresetTexts PresetForm::texts() const
{
    PresetTexts texts{
        m_title->text().simplified(), m_category->currentText().simplified(), m_purpose->text().simplified()};
    for (const QString &category : m_categories) {
        if (catalogWord(category) == texts.category)
            texts.category = category; // so that it is one in every language
    }
    return texts;
}

} // namespace Zoetrope
