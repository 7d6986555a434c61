// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/port.h"
#include "ui/settings/portswitch.h"

namespace Zoetrope {

/// The local port for the window.
///
/// Owns:    the port; the engine outlives it.
/// Threads: the engine's, which is the window's too.
class WindowPortSwitch final : public PortSwitch
{
public:
    WindowPortSwitch(Engine *engine, QString dataFolder);

    [[nodiscard]] Result<> open(const Wish &wish) override;
    void close() override { m_port.reset(); }
    [[nodiscard]] QString address() const override;
    [[nodiscard]] Result<QString> token() override;
    [[nodiscard]] Result<> renewToken() override;
    [[nodiscard]] Result<QList<PortKey>> keys() override;
    [[nodiscard]] Result<QString> addKey(const QString &name, bool isReadOnly) override;
    [[nodiscard]] Result<> removeKey(const QString &name) override;
    [[nodiscard]] Result<QList<PortDelivery>> deliveries(JobId job) override;

private:
    [[nodiscard]] Result<QList<Delivery>> keptDeliveries(JobId job) const;

    Engine *m_engine;
    QString m_dataFolder;
    Wish m_wish; ///< of the last opening
    std::unique_ptr<Port> m_port;
};

} // namespace Zoetrope
