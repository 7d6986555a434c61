// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/selectiondraft.h"

#include <QWidget>

namespace Zoetrope {

/// A form drawn from catalog rows: one control an option, made by its kind and range. A value on which the edited jobs
/// differ is shown as mixed.
class CatalogForm final : public QWidget
{
    Q_OBJECT

public:
    using ReadOption = std::function<Shared<QVariant>(const OptionRow &)>;

    explicit CatalogForm(const QList<OptionRow> &rows, const ReadOption &read, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const QString &name, const QVariant &value);

private:
    QWidget *makeControl(const OptionRow &row, const Shared<QVariant> &value);
    QWidget *makeNumber(const OptionRow &row, const Shared<QVariant> &value);
    QWidget *makeChoice(const OptionRow &row, const Shared<QVariant> &value);
    QWidget *makeSwitch(const OptionRow &row, const Shared<QVariant> &value);
};

} // namespace Zoetrope
