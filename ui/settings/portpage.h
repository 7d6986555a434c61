// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/windowsettings.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

namespace Zoetrope {

class WindowPort;

/// Whether other programs may ask for jobs: on or off, where, from which machines, what they may name, and the token.
///
/// Owns:    nothing but its widgets; the port must outlive it.
class PortPage final : public QWidget
{
    Q_OBJECT

public:
    PortPage(const WindowSettings &settings, WindowPort *port, QWidget *parent = nullptr);

Q_SIGNALS:
    void openChanged(bool isOpen);
    void numberChanged(int number);
    void rootsChanged(const QStringList &roots);
    void reachChanged(bool isOfNetwork, const QString &certificate, const QString &certificateKey);

private:
    void addSwitch(QFormLayout *form, const WindowSettings &settings);
    void addReach(QFormLayout *form, const WindowSettings &settings);
    [[nodiscard]] QLineEdit *addFile(QFormLayout *form, const QString &label, const QString &path);
    void tellReach();
    void addToken(QFormLayout *form);
    void addRoots(QFormLayout *form, const QStringList &roots);
    void renewToken();
    void refresh();
    void addRoot();
    void removeRoots();
    [[nodiscard]] QStringList roots() const;
    [[nodiscard]] QLineEdit *addCopyable(
        QFormLayout *form, const QString &label, const QList<QToolButton *> &more = {});

    WindowPort *m_port;
    QLabel *m_fault = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_token = nullptr;
    QCheckBox *m_isOfNetwork = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_certificateKey = nullptr;
    QListWidget *m_roots = nullptr;
};

} // namespace Zoetrope
