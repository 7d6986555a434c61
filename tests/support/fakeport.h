// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/portswitch.h"

namespace Zoetrope::Test {

/// A port at which nobody listens.
class FakePort final : public PortSwitch
{
public:
    Result<> open(const Wish &wished) override
    {
        ++openings;
        isOpen = !fault;
        wish = wished;
        return fault ? Result<>(*fault) : Result<>();
    }
    void close() override { isOpen = false; }
    QString address() const override
    {
        return isOpen ? QStringLiteral("http://127.0.0.1:%1").arg(wish.number) : QString();
    }
    Result<QString> token() override { return QStringLiteral("token %1").arg(tokens); }
    Result<> renewToken() override
    {
        ++tokens;
        return {};
    }

    Result<QList<PortKey>> keys() override { return known; }
    Result<QString> addKey(const QString &name, bool isReadOnly) override
    {
        known += {name, isReadOnly, QDateTime::currentDateTimeUtc()};
        return QStringLiteral("key of %1").arg(name);
    }
    Result<> removeKey(const QString &name) override
    {
        known.removeIf([&](const PortKey &key) { return key.name == name; });
        return {};
    }

    Result<QList<PortDelivery>> deliveries(JobId job) override
    {
        return deliveryFault ? Result<QList<PortDelivery>>(*deliveryFault) : Result(told.value(job));
    }

    QList<PortKey> known;
    QHash<JobId, QList<PortDelivery>> told;
    std::optional<Error> deliveryFault;
    Wish wish;
    std::optional<Error> fault; ///< of the next opening
    bool isOpen = false;
    int openings = 0;
    int tokens = 1;
};

} // namespace Zoetrope::Test
