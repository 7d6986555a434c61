// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/presetfile.h"

#include <QDialog>

namespace Zoetrope {

/// What could not be carried over from another program's presets, by preset.
class LostWishesDialog final : public QDialog
{
    Q_OBJECT

public:
    LostWishesDialog(const QList<LostWish> &lost, QWidget *parent);
};

} // namespace Zoetrope
