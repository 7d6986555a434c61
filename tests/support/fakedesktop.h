// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/answered.h"
#include "ui/desktop/desktop.h"

#include <QMap>

namespace Zoetrope::Test {

/// A desktop that does nothing but remember what it was asked for.
class FakeDesktop final : public Desktop
{
public:
    QFuture<QString> obstacle(PowerDeed deed) override { return answered(obstacles.value(deed)); }
    void perform(PowerDeed deed) override
    {
        performed += deed;
        if (!refusal.isEmpty())
            Q_EMIT failed(refusal);
    }
    void keepAwake(bool isKept) override { isAwake = isKept; }
    void showProgress(double fraction) override { progress = fraction; }

    QMap<PowerDeed, QString> obstacles; ///< why a deed cannot be done
    QString refusal; ///< of a deed that was tried
    QList<PowerDeed> performed;
    bool isAwake = false;
    double progress = -1;
};

} // namespace Zoetrope::Test
