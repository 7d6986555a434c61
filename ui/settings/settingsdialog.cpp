// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "engine/base/whenanswered.h"
#include "ui/desktop/desktop.h"
#include "ui/inspector/controls.h"
#include "ui/settings/portaccesspage.h"
#include "ui/settings/portpage.h"
#include "ui/settings/windowport.h"
#include "ui/theme/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

template <typename Value> void addChoice(QComboBox *combo, const QString &text, Value value)
{
    combo->addItem(text, int(value));
}

} // namespace

SettingsDialog::SettingsDialog(const WindowSettings &settings, Desktop *desktop, WindowPort *port, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_desktop(desktop)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(600); // the longest words of all languages
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    auto *pages = new QTabWidget;
    column->addWidget(pages);
    const auto addPage = [this, pages](const QString &title, void (SettingsDialog::*fill)(QFormLayout *)) {
        auto *page = new QWidget;
        auto *form = new QFormLayout(page);
        form->setVerticalSpacing(10);
        form->setHorizontalSpacing(16);
        (this->*fill)(form);
        pages->addTab(page, title);
    };
    addPage(tr("Outputs"), &SettingsDialog::addOutput);
    addPage(tr("Queue"), &SettingsDialog::addQueue);
    if (port && port->isThere())
        addPortPages(pages, port);
    addPage(tr("Window"), &SettingsDialog::addWindow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
}

void SettingsDialog::addPortPages(QTabWidget *pages, WindowPort *port)
{
    auto *page = new PortPage(m_settings, port);
    pages->addTab(page, tr("Port"));
    connect(page, &PortPage::openChanged, this, [this](bool isOpen) {
        m_settings.isPortOpen = isOpen;
        tell();
    });
    connect(page, &PortPage::numberChanged, this, [this](int number) {
        m_settings.port = number;
        tell();
    });
    connect(page, &PortPage::rootsChanged, this, [this](const QStringList &roots) {
        m_settings.portRoots = roots;
        tell();
    });
    connect(page, &PortPage::reachChanged, this,
        [this](bool isOfNetwork, const QString &certificate, const QString &certificateKey) {
            m_settings.isPortOfNetwork = isOfNetwork;
            m_settings.portCertificate = certificate;
            m_settings.portCertificateKey = certificateKey;
            tell();
        });
    auto *access = new PortAccessPage(m_settings, port);
    pages->addTab(access, tr("Access"));
    const auto keep = [this, access](auto signal, auto WindowSettings::*place) {
        connect(access, signal, this, [this, place](const auto &value) {
            m_settings.*place = value;
            tell();
        });
    };
    keep(&PortAccessPage::originsChanged, &WindowSettings::portOrigins);
    keep(&PortAccessPage::sourceHostsChanged, &WindowSettings::portSourceHosts);
    keep(&PortAccessPage::networkChanged, &WindowSettings::isPortNetworkAllowed);
    keep(&PortAccessPage::hookHostsChanged, &WindowSettings::portHookHosts);
}

void SettingsDialog::addOutput(QFormLayout *form)
{
    auto *line = new QWidget;
    auto *both = new QHBoxLayout(line);
    both->setContentsMargins({});
    auto *folder = new QLineEdit(QDir::toNativeSeparators(m_settings.folder));
    folder->setAccessibleName(tr("Output folder"));
    auto *browse = makeIconButton(u"folder", tr("Choose the output folder"));
    both->addWidget(folder, 1);
    both->addWidget(browse);
    QLabel *fault = makeQuietLabel();
    fault->hide();
    const auto take = [this, folder, fault](const QString &text) {
        const QString path = QDir::cleanPath(QDir::fromNativeSeparators(text.trimmed()));
        const bool isWhole = QDir::isAbsolutePath(path);
        fault->setText(tr("The folder must be a whole path, such as %1.").arg(QDir::homePath()));
        fault->setVisible(!isWhole);
        if (!isWhole)
            return;
        m_settings.folder = path;
        folder->setText(QDir::toNativeSeparators(path));
        tell();
    };
    connect(folder, &QLineEdit::editingFinished, this, [take, folder] { take(folder->text()); });
    connect(browse, &QToolButton::clicked, this, [this, take] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Output folder"), m_settings.folder);
        if (!chosen.isEmpty())
            take(chosen);
    });
    auto *beside = new QCheckBox(tr("Beside each source instead"));
    beside->setChecked(m_settings.isBesideSource);
    line->setEnabled(!m_settings.isBesideSource);
    connect(beside, &QCheckBox::toggled, this, [this, line](bool isBeside) {
        m_settings.isBesideSource = isBeside;
        line->setEnabled(!isBeside);
        tell();
    });
    form->addRow(tr("Save in"), line);
    form->addRow(QString(), fault);
    form->addRow(QString(), beside);
    auto *collision = new QComboBox;
    addChoice(collision, tr("Number the new file"), CollisionPolicy::Number);
    addChoice(collision, tr("Replace it, once the new one is verified"), CollisionPolicy::Replace);
    addChoice(collision, tr("Leave the output out"), CollisionPolicy::Skip);
    addChoice(collision, tr("Fail"), CollisionPolicy::Fail);
    collision->setCurrentIndex(collision->findData(int(m_settings.collision)));
    connect(collision, &QComboBox::activated, this, [this, collision](int index) {
        m_settings.collision = CollisionPolicy(collision->itemData(index).toInt());
        tell();
    });
    addFormRow(form, tr("When a file exists"), collision);
    addVerification(form);
}

void SettingsDialog::addVerification(QFormLayout *form)
{
    auto *depth = new QComboBox;
    addChoice(depth, tr("Decode samples of each output"), Verification::Sampled);
    addChoice(depth, tr("Decode every picture and sound"), Verification::Full);
    depth->setToolTip(
        tr("Every output is counted and timed before it gets its name; decoding all of it takes longer."));
    depth->setCurrentIndex(depth->findData(int(m_settings.verification)));
    connect(depth, &QComboBox::activated, this, [this, depth](int index) {
        m_settings.verification = Verification(depth->itemData(index).toInt());
        tell();
    });
    addFormRow(form, tr("Verification"), depth);
}

void SettingsDialog::addQueue(QFormLayout *form)
{
    auto *jobs = new QSpinBox;
    jobs->setRange(0, mostJobsAtOnce);
    jobs->setSpecialValueText(tr("As many as this machine bears"));
    jobs->setValue(m_settings.jobsAtOnce);
    connect(jobs, &QSpinBox::valueChanged, this, [this](int count) {
        m_settings.jobsAtOnce = count;
        tell();
    });
    addFormRow(form, tr("Jobs at once"), jobs);
    auto *threads = new QSpinBox;
    threads->setRange(0, std::max(QThread::idealThreadCount(), m_settings.threads));
    threads->setSpecialValueText(tr("All of this machine"));
    threads->setValue(m_settings.threads);
    threads->setToolTip(tr("For all jobs together; those that run keep what they have."));
    connect(threads, &QSpinBox::valueChanged, this, [this](int count) {
        m_settings.threads = count;
        tell();
    });
    addFormRow(form, tr("CPU threads"), threads);
    addJobPlace(form);
    addWhenDone(form);
}

void SettingsDialog::addJobPlace(QFormLayout *form)
{
    auto *own = new QCheckBox(tr("Run each job in a process of its own"));
    own->setToolTip(tr("A file that makes a decoder crash then ends its own job alone, and can reach nothing else."));
    own->setChecked(m_settings.jobPlace == JobPlace::OwnProcess);
    connect(own, &QCheckBox::toggled, this, [this](bool isOwn) {
        m_settings.jobPlace = isOwn ? JobPlace::OwnProcess : JobPlace::ThisProcess;
        tell();
    });
    form->addRow(QString(), own);
}

void SettingsDialog::addWhenDone(QFormLayout *form)
{
    m_whenDone = new QComboBox;
    addChoice(m_whenDone, tr("Do nothing"), WhenDone::Nothing);
    addChoice(m_whenDone, tr("Notify me"), WhenDone::Notify);
    addChoice(m_whenDone, tr("Quit Zoetrope"), WhenDone::Quit);
    addChoice(m_whenDone, tr("Put the machine to sleep"), WhenDone::Sleep);
    addChoice(m_whenDone, tr("Shut the machine down"), WhenDone::ShutDown);
    m_whenDone->setCurrentIndex(std::max(0, m_whenDone->findData(int(m_settings.whenDone))));
    connect(m_whenDone, &QComboBox::activated, this, [this](int index) {
        m_settings.whenDone = WhenDone(m_whenDone->itemData(index).toInt());
        tell();
    });
    addFormRow(form, tr("When the queue is done"), m_whenDone);
    m_whenDoneFault = makeQuietLabel();
    m_whenDoneFault->hide();
    form->addRow(QString(), m_whenDoneFault);
    for (const auto &[choice, deed] :
        {std::pair(WhenDone::Sleep, PowerDeed::Sleep), std::pair(WhenDone::ShutDown, PowerDeed::ShutDown)}) {
        if (!m_desktop)
            grey(choice, tr("This desktop cannot be asked to."));
        else
            whenAnswered(
                m_desktop->obstacle(deed), this, [this, choice = choice](const QString &why) { grey(choice, why); });
    }
    auto *failures = new QCheckBox(tr("Notify me when a job fails"));
    failures->setChecked(m_settings.tellsFailures);
    connect(failures, &QCheckBox::toggled, this, [this](bool isTold) {
        m_settings.tellsFailures = isTold;
        tell();
    });
    form->addRow(QString(), failures);
}

void SettingsDialog::grey(WhenDone choice, const QString &reason)
{
    if (reason.isEmpty())
        return;
    const int row = m_whenDone->findData(int(choice));
    auto *model = qobject_cast<QStandardItemModel *>(m_whenDone->model());
    model->item(row)->setEnabled(false);
    model->item(row)->setToolTip(reason);
    const QString line = tr("%1: %2", "a choice that is greyed: the reason").arg(m_whenDone->itemText(row), reason);
    m_whenDoneFault->setText(
        m_whenDoneFault->text().isEmpty() ? line : QString(m_whenDoneFault->text() + u'\n' + line));
    m_whenDoneFault->show();
}

void SettingsDialog::addWindow(QFormLayout *form)
{
    auto *theme = new QComboBox;
    addChoice(theme, tr("As the system"), ThemeChoice::System);
    addChoice(theme, tr("Light"), ThemeChoice::Light);
    addChoice(theme, tr("Dark"), ThemeChoice::Dark);
    theme->setCurrentIndex(theme->findData(int(m_settings.theme)));
    connect(theme, &QComboBox::activated, this, [this, theme](int index) {
        m_settings.theme = ThemeChoice(theme->itemData(index).toInt());
        tell();
    });
    addFormRow(form, tr("Colours"), theme);
    auto *language = new QComboBox;
    language->addItem(tr("As the system"), QString());
    for (const Language &spoken : languages())
        language->addItem(spoken.name, spoken.code);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language)));
    connect(language, &QComboBox::activated, this, [this, language](int index) {
        m_settings.language = language->itemData(index).toString();
        tell();
    });
    addFormRow(form, tr("Language"), language);
}

} // namespace Zoetrope
