// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/portaccesspage.h"

#include "ui/inspector/controls.h"
#include "ui/settings/newkeydialog.h"
#include "ui/settings/portwords.h"
#include "ui/settings/windowport.h"
#include "ui/settings/wordsfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int keysHeight = 96;

/// A row whose label is also the name of the line in it.
void addWords(QFormLayout *form, const QString &label, WordsField *field, const QString &toolTip)
{
    addFormRow(form, label, field);
    field->line()->setAccessibleName(label);
    field->line()->setToolTip(toolTip);
}

} // namespace

PortAccessPage::PortAccessPage(const WindowSettings &settings, WindowPort *port, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
{
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1); // what is to spare stays below
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->addRow(makeQuietLabel(
        tr("Each program can have a key of its own beside the port's token, to be taken back without disturbing the "
           "others.")));
    addKeys(form);
    addPages(form, settings.portOrigins);
    addSources(form, settings);
    addHooks(form, settings.portHookHosts);
    connect(m_port, &WindowPort::changed, this, &PortAccessPage::refreshKeys);
    refreshKeys();
}

void PortAccessPage::addKeys(QFormLayout *form)
{
    m_keys = new QListWidget;
    m_keys->setObjectName(u"card"_s); // with the frame of one
    m_keys->setProperty("lines", true);
    m_keys->setFixedHeight(keysHeight);
    m_keys->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addFormRow(form, tr("Keys"), m_keys);
    QToolButton *make = makeIconButton(u"add", tr("Make a key for a program"));
    QToolButton *remove = makeIconButton(u"remove", tr("Take the selected keys back"));
    remove->setEnabled(false);
    connect(make, &QToolButton::clicked, this, &PortAccessPage::makeKey);
    connect(remove, &QToolButton::clicked, this, &PortAccessPage::removeKeys);
    connect(m_keys, &QListWidget::itemSelectionChanged, this,
        [this, remove] { remove->setEnabled(!m_keys->selectedItems().isEmpty()); });
    auto *buttons = new QWidget;
    buttons->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins({});
    line->addWidget(make);
    line->addWidget(remove);
    line->addStretch(1);
    form->addRow(QString(), buttons);
}

void PortAccessPage::addPages(QFormLayout *form, const QStringList &origins)
{
    auto *field =
        new WordsField(origins, originFrom, tr("%1 is not the origin of a web page, such as https://app.example.org."));
    connect(field, &WordsField::changed, this, &PortAccessPage::originsChanged);
    addWords(form, tr("Web pages"), field,
        tr("Pages whose scripts may ask, each by its origin, such as https://app.example.org. They need a key all the "
           "same."));
}

void PortAccessPage::addSources(QFormLayout *form, const WindowSettings &settings)
{
    auto *all = new QCheckBox(tr("Fetch sources from all public servers"));
    all->setChecked(settings.isPortNetworkAllowed);
    connect(all, &QCheckBox::toggled, this, &PortAccessPage::networkChanged);
    form->addRow(QString(), all);
    auto *field = new WordsField(settings.portSourceHosts, hostFrom, tr("%1 is not the name of a machine."));
    connect(field, &WordsField::changed, this, &PortAccessPage::sourceHostsChanged);
    addWords(form, tr("Sources from"), field,
        tr("Servers from which sources are fetched by their web address, also within your own network."));
}

void PortAccessPage::addHooks(QFormLayout *form, const QStringList &hosts)
{
    auto *field = new WordsField(hosts, hostFrom, tr("%1 is not the name of a machine."));
    connect(field, &WordsField::changed, this, &PortAccessPage::hookHostsChanged);
    addWords(form, tr("Webhooks to"), field,
        tr("Machines, beyond this one, that may be told how far a job is and how it ended."));
}

void PortAccessPage::refreshKeys()
{
    m_keys->clear();
    for (const PortKey &key : m_port->keys()) {
        auto *item = new QListWidgetItem(key.isReadOnly ? tr("%1 (may only look)", "a key").arg(key.name) : key.name);
        item->setData(Qt::UserRole, key.name);
        m_keys->addItem(item);
    }
}

void PortAccessPage::makeKey()
{
    NewKeyDialog dialog(m_port, this);
    dialog.exec();
}

void PortAccessPage::removeKeys()
{
    const auto answer = QMessageBox::question(
        this, tr("Take keys back"), tr("Programs that show these keys are refused from now on. Take them back?"));
    if (answer != QMessageBox::Yes)
        return;
    QStringList names;
    for (const QListWidgetItem *item : m_keys->selectedItems())
        names += item->data(Qt::UserRole).toString();
    for (const QString &name : std::as_const(names))
        m_port->removeKey(name);
}

} // namespace Zoetrope
