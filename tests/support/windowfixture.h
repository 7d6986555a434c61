// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakedesktop.h"
#include "tests/support/fakeengine.h"
#include "tests/support/fakeport.h"
#include "ui/mainwindow.h"
#include "ui/queue/queuetree.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Zoetrope::Test {

/// A window over a FakeEngine, with settings, drafts and sources in a folder of its own.
class WindowFixture
{
public:
    explicit WindowFixture(const QString &preset = QStringLiteral("sample"))
        : settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        settings.setValue(QLatin1StringView("output/folder"), path(QStringLiteral("out")));
        settings.setValue(QLatin1StringView("output/preset"), preset);
        open();
    }

    void open()
    {
        window = std::make_unique<MainWindow>(
            MainWindow::Options{&engine, &settings, &desktop, &port, path(QStringLiteral("drafts.json")), {}});
        window->resize(1280, 800);
        window->show();
        static_cast<void>(QTest::qWaitForWindowExposed(window.get()));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// An empty file of a name that is taken for media; the FakeEngine says what is inside.
    QUrl file(const QString &name) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly))
            qFatal("%s cannot be made", qPrintable(made.fileName()));
        return QUrl::fromLocalFile(made.fileName());
    }

    /// A real drop on the queue; true when the view took it.
    bool drop(QMimeData *data, const QPoint &at = {40, 60})
    {
        QWidget *target = window->queueTree()->viewport();
        QDragEnterEvent enter(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QDropEvent dropped(at, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &dropped);
        return enter.isAccepted() && dropped.isAccepted();
    }

    /// Drops files and waits until they are rows.
    int dropFiles(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QSignalSpy taken(window.get(), &MainWindow::takenIn);
        if (!drop(&data) || (taken.isEmpty() && !taken.wait()))
            return -1;
        return taken.first().first().toInt();
    }

    [[nodiscard]] QueueModel &model() { return *window->desk()->model(); }
    [[nodiscard]] RowState state(int row) { return stateOf(model().at(row)); }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QCoreApplication::processEvents(); // what changed before the key is pressed is seen
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), Qt::Key(key), modifiers);
    }

private:
    QTemporaryDir m_folder; // before what lies in it

public:
    FakeEngine engine;
    FakeDesktop desktop;
    FakePort port;
    QSettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace Zoetrope::Test
