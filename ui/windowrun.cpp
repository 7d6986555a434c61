// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowrun.h"

#include "engine/base/errortext.h"
#include "ui/desktop/dbusdesktop.h"
#include "ui/mainwindow.h"
#include "ui/oneinstance.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/windowholder.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Zoetrope {

namespace {

QList<QUrl> urlsOf(const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(QDir::current().absoluteFilePath(path));
    return urls;
}

void raise(MainWindow *window)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

int runWindow(int &argc, char **argv, const QStringList &paths, const WindowServices &services)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"zoetrope"_s);
    QApplication::setApplicationDisplayName(u"Zoetrope"_s);
    QApplication::setOrganizationName(u"zoetrope"_s);
    QApplication::setDesktopFileName(u"zoetrope"_s);
    QSettings settings;
    applyLanguage(&application, readSettings(settings).language);
    applyTheme(&application, readSettings(settings).theme);

    OneInstance instance(services.dataFolder);
    if (instance.handOver(urlsOf(paths)))
        return 0;
    Result<WindowServices::Opened> opened = services.open();
    if (!opened) {
        const ErrorWords words = errorWords(opened.error());
        QMessageBox::critical(nullptr, u"Zoetrope"_s, words.what + u"\n\n"_s + words.action);
        return exitCode(opened.error().code);
    }
    instance.listen();
    QApplication::setQuitOnLastWindowClosed(false); // a window in the tray is still there
    DbusDesktop desktop{DbusDesktop::Buses()};
    const std::unique_ptr<PortSwitch> port = services.makePort ? services.makePort(opened->engine.get()) : nullptr;
    WindowHolder holder({opened->engine.get(), &settings, &desktop, port.get(), services.dataFolder + u"/drafts.json"_s,
        opened->remarks});
    QObject::connect(&holder, &WindowHolder::closed, &application, &QCoreApplication::quit);
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &holder, [&holder] { holder.window()->endSession(); });
    holder.open();
    QObject::connect(&instance, &OneInstance::handedOver, &holder, [&holder](const QList<QUrl> &urls) {
        raise(holder.window());
        holder.window()->takeIn(urls);
    });
    holder.window()->takeIn(urlsOf(paths));
    return QApplication::exec();
}

} // namespace Zoetrope
