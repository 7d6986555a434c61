// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Zoetrope {

/// One message above the queue that waits to be read: never a dialog, never one a file.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Note, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `action` is what the button says; without it there is none.
    void say(Kind kind, const QString &text, const QString &action = {}, const std::function<void()> &act = {});
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
};

} // namespace Zoetrope
