// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newkeydialog.h"

#include "engine/base/errortext.h"
#include "ui/inspector/controls.h"
#include "ui/settings/windowport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

NewKeyDialog::NewKeyDialog(WindowPort *port, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit)
    , m_isReader(new QCheckBox(tr("It may only look, and change nothing")))
    , m_fault(makeQuietLabel())
{
    setWindowTitle(tr("New key"));
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    m_name->setMaxLength(PortKey::longestName);
    static const QRegularExpression names(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*"_s, QRegularExpression::UseUnicodePropertiesOption);
    m_name->setValidator(new QRegularExpressionValidator(names, m_name));
    addFormRow(m_form, tr("Program"), m_name);
    m_fault->hide();
    m_form->addRow(QString(), m_fault);
    m_form->addRow(QString(), m_isReader);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_make = buttons->button(QDialogButtonBox::Ok);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewKeyDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NewKeyDialog::judge);
    judge();
}

void NewKeyDialog::judge()
{
    const QList<PortKey> keys = m_port->keys();
    const bool isTaken = std::ranges::any_of(keys, [this](const PortKey &key) { return key.name == m_name->text(); });
    m_fault->setText(tr("There is a key of this name already."));
    m_fault->setVisible(isTaken);
    m_make->setEnabled(!isTaken && m_name->hasAcceptableInput());
}

void NewKeyDialog::make()
{
    if (m_isMade)
        return accept();
    const Result<QString> key = m_port->addKey(m_name->text(), m_isReader->isChecked());
    if (key)
        return tell(*key);
    m_fault->setText(errorText(key.error()));
    m_fault->show();
}

void NewKeyDialog::tell(const QString &key)
{
    m_isMade = true;
    m_name->setReadOnly(true);
    m_isReader->setEnabled(false);
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    auto *shown = new QLineEdit(key);
    shown->setReadOnly(true);
    shown->setAccessibleName(tr("Key"));
    QToolButton *copy = makeIconButton(u"copy", tr("Copy the key"));
    connect(copy, &QToolButton::clicked, this, [key] { QGuiApplication::clipboard()->setText(key); });
    both->addWidget(shown, 1);
    both->addWidget(copy);
    m_form->addRow(tr("Key"), line);
    m_form->addRow(QString(), makeQuietLabel(tr("Copy it now: it is not shown again.")));
    shown->setFocus();
    shown->selectAll();
    m_make->setText(tr("Done"));
    findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->hide(); // it is made
}

} // namespace Zoetrope
