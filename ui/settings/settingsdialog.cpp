// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "ui/inspector/controls.h"
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
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

constexpr int mostJobsAtOnce = 64;

template <typename Value> void addChoice(QComboBox *combo, const QString &text, Value value)
{
    combo->addItem(text, int(value));
}

} // namespace

SettingsDialog::SettingsDialog(const WindowSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 18, 18, 14);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    column->addLayout(form);
    addOutput(form);
    addQueue(form);
    addWindow(form);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    column->addWidget(buttons);
}

void SettingsDialog::addOutput(QFormLayout *form)
{
    form->addRow(makeHeading(tr("Outputs")));
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
}

void SettingsDialog::addQueue(QFormLayout *form)
{
    form->addRow(makeHeading(tr("Queue")));
    auto *jobs = new QSpinBox;
    jobs->setRange(0, mostJobsAtOnce);
    jobs->setSpecialValueText(tr("As many as this machine bears"));
    jobs->setValue(m_settings.jobsAtOnce);
    connect(jobs, &QSpinBox::valueChanged, this, [this](int count) {
        m_settings.jobsAtOnce = count;
        tell();
    });
    addFormRow(form, tr("Jobs at once"), jobs);
    auto *done = new QComboBox;
    addChoice(done, tr("Do nothing"), WhenDone::Nothing);
    addChoice(done, tr("Notify me"), WhenDone::Notify);
    addChoice(done, tr("Quit Zoetrope"), WhenDone::Quit);
    done->setCurrentIndex(std::max(0, done->findData(int(m_settings.whenDone))));
    connect(done, &QComboBox::activated, this, [this, done](int index) {
        m_settings.whenDone = WhenDone(done->itemData(index).toInt());
        tell();
    });
    addFormRow(form, tr("When the queue is done"), done);
}

void SettingsDialog::addWindow(QFormLayout *form)
{
    form->addRow(makeHeading(tr("Window")));
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
