// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/portpage.h"

#include "ui/inspector/controls.h"
#include "ui/settings/windowport.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int rootsHeight = 96;

} // namespace

PortPage::PortPage(const WindowSettings &settings, WindowPort *port, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
{
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->addRow(makeQuietLabel(
        tr("Programs that were written for VideoSDK, TPStreams, Xvid.com or Zencoder can send their jobs to this queue "
           "instead.")));
    addSwitch(form, settings);
    addToken(form);
    addReach(form, settings);
    addRoots(form, settings.portRoots);
    connect(m_port, &WindowPort::changed, this, &PortPage::refresh);
    refresh();
}

void PortPage::addSwitch(QFormLayout *form, const WindowSettings &settings)
{
    auto *open = new QCheckBox(tr("Let other programs ask for jobs"));
    open->setChecked(settings.isPortOpen);
    connect(open, &QCheckBox::toggled, this, &PortPage::openChanged);
    form->addRow(QString(), open);
    auto *number = new QSpinBox;
    number->setRange(lowestPort, highestPort);
    number->setGroupSeparatorShown(false);
    number->setKeyboardTracking(false); // half a number is not a port
    number->setValue(settings.port);
    connect(number, &QSpinBox::valueChanged, this, &PortPage::numberChanged);
    addFormRow(form, tr("Port"), number);
    m_fault = makeQuietLabel();
    form->addRow(QString(), m_fault);
    m_address = addCopyable(form, tr("Address"));
}

QLineEdit *PortPage::addCopyable(QFormLayout *form, const QString &label, const QList<QToolButton *> &more)
{
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    auto *text = new QLineEdit;
    text->setReadOnly(true);
    text->setAccessibleName(label);
    QToolButton *copy = makeIconButton(u"copy", tr("Copy: %1").arg(label));
    connect(copy, &QToolButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text->text()); });
    both->addWidget(text, 1);
    both->addWidget(copy);
    for (QToolButton *button : more)
        both->addWidget(button);
    form->addRow(label, line);
    return text;
}

void PortPage::addToken(QFormLayout *form)
{
    QToolButton *renew = makeIconButton(u"retry", tr("Make a new token"));
    connect(renew, &QToolButton::clicked, this, &PortPage::renewToken);
    m_token = addCopyable(form, tr("Token"), {renew});
    m_token->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_token->setToolTip(tr("What a program must show to be let in. Who has it can read and write the folders below."));
}

void PortPage::addReach(QFormLayout *form, const WindowSettings &settings)
{
    m_isOfNetwork = new QCheckBox(tr("Programs on other machines, too, over TLS"));
    m_isOfNetwork->setChecked(settings.isPortOfNetwork);
    form->addRow(QString(), m_isOfNetwork);
    m_certificate = addFile(form, tr("Certificate"), settings.portCertificate);
    m_certificateKey = addFile(form, tr("Its key"), settings.portCertificateKey);
    const auto showFiles = [this, form](bool isWanted) {
        form->setRowVisible(m_certificate->parentWidget(), isWanted);
        form->setRowVisible(m_certificateKey->parentWidget(), isWanted);
    };
    showFiles(settings.isPortOfNetwork);
    connect(m_isOfNetwork, &QCheckBox::toggled, this, showFiles);
    connect(m_isOfNetwork, &QCheckBox::toggled, this, &PortPage::tellReach);
}

QLineEdit *PortPage::addFile(QFormLayout *form, const QString &label, const QString &path)
{
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    auto *text = new QLineEdit(QDir::toNativeSeparators(path));
    text->setAccessibleName(label);
    text->setPlaceholderText(tr("a PEM file"));
    QToolButton *choose = makeIconButton(u"folder", tr("Choose: %1").arg(label));
    connect(text, &QLineEdit::editingFinished, this, &PortPage::tellReach);
    connect(choose, &QToolButton::clicked, this, [this, text, label] {
        const QString file = QFileDialog::getOpenFileName(this, label, QDir::homePath(),
            tr("PEM files (%1)").arg(u"*.pem *.crt *.cer *.key"_s) + u";;"_s + tr("All files (%1)").arg(u"*"_s));
        if (file.isEmpty())
            return;
        text->setText(QDir::toNativeSeparators(file));
        tellReach();
    });
    both->addWidget(text, 1);
    both->addWidget(choose);
    form->addRow(label, line);
    return text;
}

void PortPage::tellReach()
{
    Q_EMIT reachChanged(m_isOfNetwork->isChecked(), QDir::fromNativeSeparators(m_certificate->text().trimmed()),
        QDir::fromNativeSeparators(m_certificateKey->text().trimmed()));
}

void PortPage::addRoots(QFormLayout *form, const QStringList &roots)
{
    m_roots = new QListWidget;
    m_roots->setObjectName(u"card"_s); // with the frame of one
    m_roots->setProperty("lines", true);
    m_roots->setFixedHeight(rootsHeight);
    m_roots->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_roots->setToolTip(tr("Without any, programs upload their sources and fetch what was made from the port."));
    for (const QString &root : roots)
        m_roots->addItem(QDir::toNativeSeparators(root));
    addFormRow(form, tr("Folders they may name"), m_roots);
    QToolButton *add = makeIconButton(u"addfolder", tr("Allow another folder"));
    QToolButton *remove = makeIconButton(u"remove", tr("No longer allow the selected folders"));
    remove->setEnabled(false);
    connect(add, &QToolButton::clicked, this, &PortPage::addRoot);
    connect(remove, &QToolButton::clicked, this, &PortPage::removeRoots);
    connect(m_roots, &QListWidget::itemSelectionChanged, this,
        [this, remove] { remove->setEnabled(!m_roots->selectedItems().isEmpty()); });
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch(1);
    form->addRow(QString(), buttons);
}

void PortPage::refresh()
{
    m_fault->setText(m_port->fault());
    m_fault->setVisible(!m_port->fault().isEmpty());
    m_address->setText(m_port->address());
    m_address->setPlaceholderText(tr("closed"));
    m_token->setText(m_port->token());
}

void PortPage::renewToken()
{
    const auto answer = QMessageBox::question(
        this, tr("Make a new token"), tr("Programs that show the old token are refused from now on. Make a new one?"));
    if (answer == QMessageBox::Yes)
        m_port->renewToken();
}

QStringList PortPage::roots() const
{
    QStringList roots;
    for (int row = 0; row < m_roots->count(); ++row)
        roots += QDir::fromNativeSeparators(m_roots->item(row)->text());
    return roots;
}

void PortPage::addRoot()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Allow another folder"), QDir::homePath());
    if (folder.isEmpty() || roots().contains(folder))
        return;
    m_roots->addItem(QDir::toNativeSeparators(folder));
    Q_EMIT rootsChanged(roots());
}

void PortPage::removeRoots()
{
    qDeleteAll(m_roots->selectedItems());
    Q_EMIT rootsChanged(roots());
}

} // namespace Zoetrope
