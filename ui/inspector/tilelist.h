// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Zoetrope {

/// Pictures with check boxes, side by side in as many lines as they need: the page around them scrolls, they do not.
class TileList final : public QListWidget
{
    Q_OBJECT

public:
    explicit TileList(QSize tile, QWidget *parent = nullptr);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace Zoetrope
