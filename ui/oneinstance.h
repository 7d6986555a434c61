// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocalServer>
#include <QUrl>

namespace Zoetrope {

/// One window a user and data folder: a second start hands its files over to the first and ends.
///
/// Owns:    the local socket, which only this user may open.
/// Threads: the window's.
class OneInstance final : public QObject
{
    Q_OBJECT

public:
    /// `place` names what there is one window of.
    explicit OneInstance(const QString &place, QObject *parent = nullptr);

    /// True when a window was there and has taken them; waits a second at most.
    [[nodiscard]] bool handOver(const QList<QUrl> &urls) const;
    /// From now on this is the window.
    void listen();

Q_SIGNALS:
    void handedOver(const QList<QUrl> &urls);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Zoetrope
