// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Zoetrope {

class WindowPort;

/// Makes a key for a program: asks for its name and what it may do, then shows the key, this once.
///
/// Owns:    nothing but its widgets; the port outlives it.
class NewKeyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewKeyDialog(WindowPort *port, QWidget *parent = nullptr);

private:
    void judge();
    void make();
    void tell(const QString &key);

    WindowPort *m_port;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QCheckBox *m_isReader;
    QLabel *m_fault;
    QPushButton *m_make;
    bool m_isMade = false;
};

} // namespace Zoetrope
