// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/job.h"

#include <QWidget>

class QVBoxLayout;

namespace Zoetrope {

class WindowPort;
struct PortDelivery;

/// Whom the port told of a job, and what came of it: a line a webhook or notification, the last ones of many. Hidden
/// while there is none.
///
/// Owns:    its widgets; the port must outlive it.
class DeliveryList final : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryList(QWidget *parent = nullptr);

    /// Of no job: nothing is shown.
    void showJob(const WindowPort *port, std::optional<JobId> job);
    /// All of them, for the clipboard; empty when there is none.
    [[nodiscard]] QString text() const;

private:
    void addLine(const PortDelivery &delivery);
    void clear();

    QVBoxLayout *m_lines;
    QList<PortDelivery> m_shown;
    QString m_fault;
};

/// `Accepted with 200 at the second try, 20:43:10`. Pure.
[[nodiscard]] QString deliverySentence(const PortDelivery &delivery);

} // namespace Zoetrope
