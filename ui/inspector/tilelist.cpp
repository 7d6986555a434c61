// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tilelist.h"

#include <algorithm>

namespace Zoetrope {

namespace {

constexpr QSize aroundTile{33, 34}; ///< its check box, its name, and room between tiles
constexpr int above = 10; ///< the first line; below the last one there is its own room

} // namespace

TileList::TileList(QSize tile, QWidget *parent)
    : QListWidget(parent)
{
    setViewMode(IconMode);
    setIconSize(tile);
    setGridSize(tile + aroundTile);
    setResizeMode(Adjust);
    setMovement(Static);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, above, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TileList::heightForWidth(int width) const
{
    const int columns = std::max(1, (width - 2 * frameWidth()) / gridSize().width());
    const int lines = (count() + columns - 1) / columns;
    return lines * gridSize().height() + above + 2 * frameWidth();
}

QSize TileList::sizeHint() const
{
    const int threeColumns = 3 * gridSize().width() + 2 * frameWidth();
    return {threeColumns, heightForWidth(threeColumns)};
}

QSize TileList::minimumSizeHint() const { return {gridSize().width() + 2 * frameWidth(), gridSize().height()}; }

} // namespace Zoetrope
