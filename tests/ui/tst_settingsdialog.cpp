// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesktop.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

namespace {

template <typename Widget> Widget *named(QWidget *parent, const QString &name)
{
    for (Widget *widget : parent->findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

WindowSettings lastOf(const QSignalSpy &changed) { return changed.last().first().value<WindowSettings>(); }

bool isOffered(const QComboBox *combo, WhenDone choice)
{
    return qobject_cast<QStandardItemModel *>(combo->model())->item(combo->findData(int(choice)))->isEnabled();
}

bool isSaid(const QWidget *dialog, const QString &words)
{
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsToldAtOnce()
    {
        FakeDesktop desktop;
        SettingsDialog dialog(WindowSettings{}, &desktop);
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        named<QSpinBox>(&dialog, u"CPU threads"_s)->setValue(1);
        QCOMPARE(lastOf(changed).threads, 1);
        auto *depth = named<QComboBox>(&dialog, u"Verification"_s);
        Q_EMIT depth->activated(depth->findData(int(Verification::Full)));
        QCOMPARE(lastOf(changed).verification, Verification::Full);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"process of its own"_s))
                box->click();
        }
        QCOMPARE(lastOf(changed).jobPlace, JobPlace::ThisProcess);
        auto *done = named<QComboBox>(&dialog, u"When the queue is done"_s);
        Q_EMIT done->activated(done->findData(int(WhenDone::ShutDown)));
        QCOMPARE(lastOf(changed).whenDone, WhenDone::ShutDown);
        QCOMPARE(changed.size(), 4);
    }

    void whatTheMachineCannotDoIsGreyedWithTheReason()
    {
        FakeDesktop desktop;
        desktop.obstacles.insert(PowerDeed::Sleep, u"It never tires."_s);
        SettingsDialog dialog(WindowSettings{}, &desktop);
        dialog.show();
        auto *done = named<QComboBox>(&dialog, u"When the queue is done"_s);
        QTRY_VERIFY(!isOffered(done, WhenDone::Sleep));
        QVERIFY(isOffered(done, WhenDone::ShutDown));
        QVERIFY(isSaid(&dialog, u"It never tires."_s));
    }

    void withoutADesktopTheMachineIsLeftAlone()
    {
        SettingsDialog dialog(WindowSettings{}, nullptr);
        auto *done = named<QComboBox>(&dialog, u"When the queue is done"_s);
        QVERIFY(!isOffered(done, WhenDone::Sleep));
        QVERIFY(!isOffered(done, WhenDone::ShutDown));
        QVERIFY(isOffered(done, WhenDone::Quit));
    }

    void aFolderThatIsNoWholePathIsRefusedAtItsField()
    {
        SettingsDialog dialog(WindowSettings{}, nullptr);
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *folder = named<QLineEdit>(&dialog, u"Output folder"_s);
        folder->setText(u"somewhere"_s);
        Q_EMIT folder->editingFinished();
        QVERIFY(changed.isEmpty());
        QVERIFY(isSaid(&dialog, u"whole path"_s));
    }

    void settingsComeBackAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        WindowSettings settings = readSettings(store);
        QCOMPARE(settings.jobPlace, JobPlace::OwnProcess);
        settings.threads = 3;
        settings.jobPlace = JobPlace::ThisProcess;
        settings.verification = Verification::Full;
        settings.whenDone = WhenDone::Sleep;
        settings.tellsFailures = false;
        writeSettings(settings, &store);
        QCOMPARE(readSettings(store), settings);
        store.setValue("queue/threads"_L1, -4);
        store.setValue("output/verification"_L1, u"hardly"_s);
        QCOMPARE(readSettings(store).threads, 0);
        QCOMPARE(readSettings(store).verification, Verification::Sampled);
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
