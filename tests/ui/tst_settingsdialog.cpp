// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesktop.h"
#include "tests/support/fakeport.h"
#include "ui/settings/newkeydialog.h"
#include "ui/settings/portaccesspage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/windowport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
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
        labels, [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
}

QCheckBox *boxSaying(QWidget *parent, const QString &words)
{
    for (QCheckBox *box : parent->findChildren<QCheckBox *>()) {
        if (box->text() == words)
            return box;
    }
    return nullptr;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsToldAtOnce()
    {
        FakeDesktop desktop;
        SettingsDialog dialog(WindowSettings{}, &desktop, nullptr);
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
        SettingsDialog dialog(WindowSettings{}, &desktop, nullptr);
        dialog.show();
        auto *done = named<QComboBox>(&dialog, u"When the queue is done"_s);
        QTRY_VERIFY(!isOffered(done, WhenDone::Sleep));
        QVERIFY(isOffered(done, WhenDone::ShutDown));
        QVERIFY(isSaid(&dialog, u"It never tires."_s));
    }

    void withoutADesktopTheMachineIsLeftAlone()
    {
        SettingsDialog dialog(WindowSettings{}, nullptr, nullptr);
        auto *done = named<QComboBox>(&dialog, u"When the queue is done"_s);
        QVERIFY(!isOffered(done, WhenDone::Sleep));
        QVERIFY(!isOffered(done, WhenDone::ShutDown));
        QVERIFY(isOffered(done, WhenDone::Quit));
    }

    void aFolderThatIsNoWholePathIsRefusedAtItsField()
    {
        SettingsDialog dialog(WindowSettings{}, nullptr, nullptr);
        dialog.show();
        QSignalSpy changed(&dialog, &SettingsDialog::changed);
        auto *folder = named<QLineEdit>(&dialog, u"Output folder"_s);
        folder->setText(u"somewhere"_s);
        Q_EMIT folder->editingFinished();
        QVERIFY(changed.isEmpty());
        QVERIFY(isSaid(&dialog, u"whole path"_s));
    }

    void thePortsPageSaysWhereItIsAndWithWhichToken()
    {
        FakePort fake;
        WindowPort port(&fake);
        SettingsDialog dialog(WindowSettings{}, nullptr, &port);
        connect(&dialog, &SettingsDialog::changed, &port,
            [&port](const WindowSettings &settings) { port.apply(settings); });
        auto *address = named<QLineEdit>(&dialog, u"Address"_s);
        auto *token = named<QLineEdit>(&dialog, u"Token"_s);
        QVERIFY(address->text().isEmpty() && token->text().isEmpty());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"ask for jobs"_s))
                box->click();
        }
        QCOMPARE(address->text(), u"http://127.0.0.1:8470"_s);
        QCOMPARE(token->text(), u"token 1"_s);
        port.renewToken();
        QCOMPARE(token->text(), u"token 2"_s);
        fake.fault = Error{ErrorCode::OutputDenied, u"9000"_s, {}};
        named<QSpinBox>(&dialog, u"Port"_s)->setValue(9000);
        QVERIFY(address->text().isEmpty() && token->text().isEmpty());
        QVERIFY(isSaid(&dialog, u"9000"_s));
    }

    void otherMachinesAreLetInWithACertificateAlone()
    {
        FakePort fake;
        WindowPort port(&fake);
        WindowSettings settings;
        settings.isPortOpen = true;
        port.apply(settings);
        SettingsDialog dialog(settings, nullptr, &port);
        connect(
            &dialog, &SettingsDialog::changed, &port, [&port](const WindowSettings &changed) { port.apply(changed); });
        auto *certificate = named<QLineEdit>(&dialog, u"Certificate"_s);
        auto *key = named<QLineEdit>(&dialog, u"Its key"_s);
        QVERIFY(certificate->parentWidget()->isHidden() && key->parentWidget()->isHidden());
        boxSaying(&dialog, u"Programs on other machines, too, over TLS"_s)->click();
        QVERIFY(!certificate->parentWidget()->isHidden() && !key->parentWidget()->isHidden());
        QVERIFY(!fake.isOpen);
        QVERIFY(isSaid(&dialog, u"choose a certificate"_s));
        certificate->setText(u"/tls/studio.pem"_s);
        Q_EMIT certificate->editingFinished();
        QVERIFY(!fake.isOpen);
        key->setText(u" /tls/studio.key"_s);
        Q_EMIT key->editingFinished();
        QVERIFY(fake.isOpen && fake.wish.isOfNetwork);
        QCOMPARE(fake.wish.certificate, u"/tls/studio.pem"_s);
        QCOMPARE(fake.wish.certificateKey, u"/tls/studio.key"_s);
        QVERIFY(!isSaid(&dialog, u"choose a certificate"_s));
        boxSaying(&dialog, u"Programs on other machines, too, over TLS"_s)->click();
        QVERIFY(fake.isOpen && !fake.wish.isOfNetwork);
    }

    void whoMayComeInIsJudgedAtItsField()
    {
        FakePort fake;
        WindowPort port(&fake);
        SettingsDialog dialog(WindowSettings{}, nullptr, &port);
        WindowSettings last;
        int told = 0;
        connect(&dialog, &SettingsDialog::changed, this, [&](const WindowSettings &settings) {
            last = settings;
            ++told;
        });
        const auto type = [&dialog](const QString &name, const QString &text) {
            auto *line = named<QLineEdit>(&dialog, name);
            line->setText(text);
            Q_EMIT line->editingFinished();
            return line->text();
        };
        QCOMPARE(type(u"Web pages"_s, u"https://App.example.org:443/ http://localhost:3000"_s),
            u"https://app.example.org, http://localhost:3000"_s);
        QCOMPARE(last.portOrigins, (QStringList{u"https://app.example.org"_s, u"http://localhost:3000"_s}));
        const int before = told;
        for (const QString &wrong : {u"*"_s, u"app.example.org"_s, u"https://a.example/page"_s, u"ftp://a.example"_s}) {
            type(u"Web pages"_s, wrong);
            QVERIFY2(isSaid(&dialog, wrong), qPrintable(wrong));
        }
        QCOMPARE(told, before); // what is wrong is kept nowhere
        type(u"Web pages"_s, {});
        QCOMPARE(last.portOrigins, QStringList());
        type(u"Sources from"_s, u"Films.example.org; 192.168.1.5,fe80::1"_s);
        QCOMPARE(last.portSourceHosts, (QStringList{u"films.example.org"_s, u"192.168.1.5"_s, u"fe80::1"_s}));
        type(u"Webhooks to"_s, u"http://board.example.org"_s);
        QVERIFY(isSaid(&dialog, u"http://board.example.org"_s));
        QCOMPARE(last.portHookHosts, QStringList());
        type(u"Webhooks to"_s, u"board.example.org"_s);
        QCOMPARE(last.portHookHosts, QStringList{u"board.example.org"_s});
        boxSaying(&dialog, u"Fetch sources from all public servers"_s)->click();
        QVERIFY(last.isPortNetworkAllowed);
        last.isPortOpen = true;
        port.apply(last);
        QCOMPARE(fake.wish.hookHosts, last.portHookHosts);
        QCOMPARE(fake.wish.sourceHosts, last.portSourceHosts);
        QVERIFY(fake.wish.isNetworkAllowed);
    }

    void keysAreMadeShownOnceAndTakenBack()
    {
        FakePort fake;
        WindowPort port(&fake);
        PortAccessPage page(WindowSettings{}, &port);
        auto *keys = named<QListWidget>(&page, u"Keys"_s);
        NewKeyDialog dialog(&port);
        auto *name = named<QLineEdit>(&dialog, u"Program"_s);
        auto *make = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(name, u"web/shop"_s); // what cannot be in a name is not typed
        QCOMPARE(name->text(), u"webshop"_s);
        boxSaying(&dialog, u"It may only look, and change nothing"_s)->click();
        make->click();
        QCOMPARE(named<QLineEdit>(&dialog, u"Key"_s)->text(), u"key of webshop"_s);
        QCOMPARE(fake.known.size(), 1);
        QVERIFY(fake.known.first().isReadOnly);
        QCOMPARE(keys->count(), 1);
        QVERIFY(keys->item(0)->text().contains("webshop"_L1) && !keys->item(0)->text().contains("key of"_L1));
        make->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        NewKeyDialog other(&port);
        named<QLineEdit>(&other, u"Program"_s)->setText(u"webshop"_s);
        QVERIFY(!other.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled()); // taken
        port.removeKey(u"webshop"_s);
        QCOMPARE(keys->count(), 0);
    }

    void aBuildWithoutAPortHasNoPageForIt()
    {
        WindowPort port(nullptr);
        SettingsDialog dialog(WindowSettings{}, nullptr, &port);
        QVERIFY(!named<QLineEdit>(&dialog, u"Token"_s));
    }

    void thePortIsTouchedOnlyWhereItsSettingsDiffer()
    {
        FakePort fake;
        WindowPort port(&fake);
        WindowSettings settings;
        port.apply(settings);
        QCOMPARE(port.stateText(), u"Port closed"_s);
        settings.isPortOpen = true;
        port.apply(settings);
        QCOMPARE(port.stateText(), u"Port 8470"_s);
        settings.threads = 3;
        port.apply(settings);
        QCOMPARE(fake.openings, 1);
        settings.portRoots = {u"/footage"_s};
        port.apply(settings);
        QCOMPARE(fake.openings, 2);
        QCOMPARE(fake.wish.roots, settings.portRoots);
        settings.isPortOpen = false;
        port.apply(settings);
        QVERIFY(!fake.isOpen);
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
        settings.isPortOpen = true;
        settings.port = 9000;
        settings.isPortOfNetwork = true;
        settings.portCertificate = u"/tls/studio.pem"_s;
        settings.portCertificateKey = u"/tls/studio.key"_s;
        settings.portRoots = {u"/footage"_s, u"/more, footage"_s};
        settings.portOrigins = {u"https://app.example.org"_s};
        settings.portSourceHosts = {u"films.example.org"_s, u"192.168.1.5"_s};
        settings.isPortNetworkAllowed = true;
        settings.portHookHosts = {u"board.example.org"_s};
        writeSettings(settings, &store);
        QCOMPARE(readSettings(store), settings);
        store.setValue("queue/threads"_L1, -4);
        store.setValue("output/verification"_L1, u"hardly"_s);
        store.setValue("port/number"_L1, 80);
        store.setValue("port/roots"_L1, QStringList{u"footage"_s});
        QCOMPARE(readSettings(store).threads, 0);
        QCOMPARE(readSettings(store).verification, Verification::Sampled);
        QCOMPARE(readSettings(store).port, WindowSettings().port);
        QCOMPARE(readSettings(store).portRoots, QStringList());
        store.setValue("port/origins"_L1, QStringList{u"*"_s, u"https://a.example"_s});
        QCOMPARE(readSettings(store).portOrigins, QStringList{u"https://a.example"_s});
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
