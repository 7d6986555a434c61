// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>

namespace Zoetrope {

/// What can be done to the machine once the work is done.
enum class PowerDeed { Sleep, ShutDown };

/// The machine and the desktop around the window, as far as they can be asked for something. Tests put a double here.
///
/// Threads: the window's; nothing here blocks.
/// Errors:  as words for people.
class Desktop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What stands in the way of a deed; empty when it can be done.
    [[nodiscard]] virtual QFuture<QString> obstacle(PowerDeed deed) = 0;
    /// Why it could not be done comes as failed().
    virtual void perform(PowerDeed deed) = 0;
    /// While set, the machine does not go to sleep by itself.
    virtual void keepAwake(bool isKept) = 0;
    /// The bar on the program's icon where the desktop has one; below 0 takes it away.
    virtual void showProgress(double fraction) = 0;

Q_SIGNALS:
    void failed(const QString &why);
};

} // namespace Zoetrope
