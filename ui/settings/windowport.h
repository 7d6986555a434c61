// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/portswitch.h"

#include <QObject>
#include <QTimer>

namespace Zoetrope {

struct WindowSettings;

/// Keeps the port as the settings want it, and what is to be said of it.
///
/// Owns:    nothing; the switch outlives it, and stays as it is when this goes.
class WindowPort final : public QObject
{
    Q_OBJECT

public:
    /// Without a switch there is no port.
    explicit WindowPort(PortSwitch *port, QObject *parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_switch != nullptr; }
    /// Opens or closes it where that differs from what was wanted before.
    void apply(const WindowSettings &settings);
    [[nodiscard]] QString address() const; ///< empty while it is closed
    [[nodiscard]] QString token() const; ///< empty while it is closed
    void renewToken();
    [[nodiscard]] QList<PortKey> keys() const; ///< none where they cannot be read
    /// The key, to be shown this once.
    [[nodiscard]] Result<QString> addKey(const QString &name, bool isReadOnly);
    void removeKey(const QString &name);
    /// Why it is not open although it should be; empty when all is well.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// `Port 8470`, for the status line.
    [[nodiscard]] QString stateText() const;
    /// What was told of a job to others, oldest first.
    [[nodiscard]] Result<QList<PortDelivery>> deliveries(JobId job) const;

Q_SIGNALS:
    void changed();
    /// Some of a moment are told together.
    void deliveriesChanged();

private:
    void open();

    PortSwitch *m_switch;
    bool m_isWanted = false;
    PortSwitch::Wish m_wish;
    QString m_fault;
    QTimer m_telling;
};

} // namespace Zoetrope
