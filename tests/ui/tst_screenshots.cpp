// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/closequestion.h"
#include "ui/desktop/countdowndialog.h"
#include "ui/models/queuefilter.h"
#include "ui/presets/presetdialog.h"
#include "ui/presets/presetlist.h"
#include "ui/presets/windowpresets.h"
#include "ui/settings/newkeydialog.h"
#include "ui/settings/portpage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/windowport.h"
#include "ui/theme/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace Zoetrope;
using namespace Zoetrope::Test;

/// Draws the window's main states into the build folder, for whoever reads a change to look at.
class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QDir().mkpath(QStringLiteral(ZOETROPE_SCREENSHOTS))); }
    void everyMainStateIsDrawn_data();
    void everyMainStateIsDrawn();

private:
    static void shoot(QWidget *widget, const QString &name);
    static void fill(WindowFixture &fixture);
    static void runSome(WindowFixture &fixture);
    static void shootPresets(WindowFixture &fixture, const QString &tag);
    static void shootJobOfPort(WindowFixture &fixture, const QString &tag);
};

void TestScreenshots::shoot(QWidget *widget, const QString &name)
{
    QTest::qWait(150); // what comes in from the background has been painted
    const QImage picture = widget->grab().toImage();
    QVERIFY(picture.save(QStringLiteral(ZOETROPE_SCREENSHOTS) + u'/' + name + u".png"_s));
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 5) {
        for (int x = 0; x < picture.width(); x += 5)
            colors += picture.pixel(x, y);
    }
    QVERIFY2(colors.size() > 8, "nothing was drawn");
}

void TestScreenshots::fill(WindowFixture &fixture)
{
    QList<QUrl> files;
    for (const QString &name : {u"Interview – camera A.mov"_s, u"Interview – camera B.mov"_s, u"harbour-drone.mp4"_s,
             u"opening titles.mkv"_s, u"broken card dump.mp4"_s, u"crowd-120fps.mp4"_s, u"closing.mp4"_s})
        files += fixture.file(name);
    QCOMPARE(fixture.dropFiles(files), int(files.size()));
    QTRY_VERIFY(fixture.model().at(6).media);
    fixture.window->queueTree()->select({fixture.model().at(0).key});
}

void TestScreenshots::runSome(WindowFixture &fixture)
{
    QList<RowKey> keys;
    for (const int row : {0, 1, 2, 3, 5, 6})
        keys += fixture.model().at(row).key;
    QVERIFY(fixture.window->desk()->start(keys).isEmpty());
    QTRY_VERIFY(fixture.model().at(6).job);
    const auto job = [&](int row) { return *fixture.model().at(row).job; };
    OutputRecord record{u"o0"_s, OutputKind::Video, u"opening-360.mp4"_s, u"opening-360.mp4"_s, u"mp4"_s, 4'200'000,
        Microseconds(60'000'000), Size{640, 360}, 1500, {}, {}};
    fixture.engine.run(job(0), 0.62);
    fixture.engine.run(job(1), 0.18);
    fixture.engine.succeed(job(3), {record});
    fixture.engine.succeed(
        job(2), {record}, {{u"rung-above-source"_s, u"1080p is above the source and was left out."_s}});
    fixture.engine.fail(job(5), {ErrorCode::SourceDamaged, u"crowd-120fps.mp4"_s, {}});
    fixture.window->desk()->model()->setProgress(job(0),
        {JobPhase::Encoding, 0.62, 3.4, 85, {}, Microseconds(48'000'000), {},
            {{u"o0"_s, 0.58, 85, 3.4, Microseconds(48'000'000)}, {u"o1"_s, 0.66, 97, 3.9, Microseconds(41'000'000)},
                {u"s0"_s, 1, 0, 0, {}}}});
}

void TestScreenshots::shootPresets(WindowFixture &fixture, const QString &tag)
{
    PresetDesk *desk = fixture.window->presets()->desk();
    for (const QString &name : {u"web"_s, u"phone"_s})
        desk->setFavourite(name, true);
    const QString group = desk->addGroup(u"Festival delivery"_s, {u"archive"_s, u"hls"_s, u"stills"_s});
    const QString own = desk->add({{}, u"Client cut"_s, {}, {}, desk->preset(u"tv"_s)->outputs, {}});
    PresetDialog *dialog = fixture.window->presets()->dialog();
    dialog->show();
    dialog->list()->select(u"web"_s);
    shoot(dialog, tag + u"-10-presets"_s);
    dialog->list()->clearSelection();
    dialog->list()->select(own);
    dialog->removeSelected();
    dialog->list()->clearSelection();
    dialog->list()->select(group);
    shoot(dialog, tag + u"-11-preset-group"_s);
    dialog->close();
    QMenu *menu = fixture.window->presets()->button()->menu();
    menu->popup({0, 0});
    shoot(menu, tag + u"-12-preset-menu"_s);
    menu->close();
}

void TestScreenshots::shootJobOfPort(WindowFixture &fixture, const QString &tag)
{
    JobOrder order = fixture.model().at(0).order;
    order.spec.sources = {u"/in/upload.mp4"_s};
    order.origin = {{u"dialect"_s, u"zencoder"_s}};
    static_cast<void>(fixture.engine.submit({order}));
    const JobId job = fixture.engine.last();
    fixture.engine.succeed(job);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString hook = u"http://127.0.0.1:9000/hooks/encoded?token=***"_s;
    fixture.port.told[job] = {{hook, PortDelivery::State::Accepted, 1, 200, {}, now, {}, now},
        {hook, PortDelivery::State::Waiting, 2, 503, u"The receiver answered 503."_s, now, now.addSecs(30), {}},
        {u"http://192.0.2.7/"_s, PortDelivery::State::Refused, 1, 0, {}, now, {}, now}};
    fixture.window->queueTree()->select({fixture.model().find(job)->key});
    shoot(fixture.window.get(), tag + u"-14-job-of-port"_s);
    fixture.window->inspector()->setCurrentIndex(0);
    shoot(fixture.window.get(), tag + u"-15-origin"_s);
}

void TestScreenshots::everyMainStateIsDrawn_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    if (qApp->devicePixelRatio() > 1) { // the second run, at 200 %
        QTest::newRow("double") << false << QSize(1280, 800);
        return;
    }
    QTest::newRow("light") << false << QSize(1280, 800);
    QTest::newRow("dark") << true << QSize(1280, 800);
    QTest::newRow("large") << false << QSize(1920, 1080);
    QTest::newRow("arabic") << false << QSize(1280, 800);
    QTest::newRow("german") << false << QSize(1280, 800);
    QTest::newRow("japanese") << false << QSize(1280, 800);
}

void TestScreenshots::everyMainStateIsDrawn()
{
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    const QString tag = QLatin1StringView(QTest::currentDataTag());
    if (tag == u"japanese" && QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
        QSKIP("no font with Japanese signs is installed");
    static const QHash<QString, QString> languages{
        {u"arabic"_s, u"ar"_s}, {u"german"_s, u"de"_s}, {u"japanese"_s, u"ja"_s}};
    applyLanguage(qApp, languages.value(tag, u"en"_s));
    applyTheme(qApp, isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    WindowFixture fixture;
    fixture.window->resize(size);
    shoot(fixture.window.get(), tag + u"-1-empty"_s);
    fill(fixture);
    shoot(fixture.window.get(), tag + u"-2-building"_s);
    fixture.window->inspector()->setCurrentIndex(2);
    shoot(fixture.window.get(), tag + u"-3-thumbnails"_s);
    runSome(fixture);
    fixture.window->inspector()->setCurrentIndex(0);
    for (const int row : {0, 3})
        fixture.window->queueTree()->expand(fixture.window->queueTree()->model()->index(row, 0));
    shoot(fixture.window.get(), tag + u"-4-running"_s);
    fixture.window->queueTree()->select({fixture.model().at(5).key});
    fixture.window->inspector()->setCurrentIndex(fixture.window->inspector()->count() - 1);
    shoot(fixture.window.get(), tag + u"-5-failed"_s);
    shootJobOfPort(fixture, tag);
    shootPresets(fixture, tag);
    fixture.desktop.obstacles.insert(PowerDeed::Sleep, u"This machine cannot do it."_s);
    SettingsDialog dialog(
        fixture.window->windowSettings(), &fixture.desktop, fixture.window->port(), fixture.window.get());
    dialog.show();
    shoot(&dialog, tag + u"-6-settings"_s);
    fixture.port.isOpen = true;
    Q_EMIT fixture.window->port()->changed();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(2);
    dialog.findChild<PortPage *>()->findChildren<QCheckBox *>().last()->click(); // the files of TLS show
    shoot(&dialog, tag + u"-13-port"_s);
    fixture.port.known = {{u"Web shop"_s, false, QDateTime::currentDateTimeUtc()},
        {u"Status board"_s, true, QDateTime::currentDateTimeUtc()}};
    Q_EMIT fixture.window->port()->changed();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(3);
    shoot(&dialog, tag + u"-15-access"_s);
    NewKeyDialog key(fixture.window->port(), &dialog);
    key.findChild<QLineEdit *>()->setText(u"Archive"_s);
    key.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    key.show();
    shoot(&key, tag + u"-16-newkey"_s);
    key.hide();
    dialog.hide();
    CloseQuestion closing(2, CloseQuestion::Tray::There, fixture.window.get());
    closing.show();
    shoot(&closing, tag + u"-7-closing"_s);
    closing.hide();
    CountdownDialog countdown(PowerDeed::Sleep, std::chrono::minutes(1), fixture.window.get());
    countdown.show();
    shoot(&countdown, tag + u"-8-countdown"_s);
    countdown.hide();
    fixture.window->queueTree()->setSectioned(true);
    qobject_cast<QueueFilter *>(fixture.window->queueTree()->model())->setGroup(QueueFilter::Group::State);
    fixture.window->queueTree()->select({fixture.model().at(4).key});
    fixture.window->inspector()->setCurrentIndex(2);
    fixture.window->desk()->edit(u"Sets"_s, {fixture.model().at(4).key},
        [](JobOrder &order) { order.spec.thumbnails += order.spec.thumbnails.first(); });
    shoot(fixture.window.get(), tag + u"-9-grouped"_s);
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
