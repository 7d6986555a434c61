// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Zoetrope {

/// Fusion, but what has the focus is framed by a line: Fusion lays a gradient over it, which discolours the pictures
/// and words of the queue's current row.
class FlatStyle final : public QProxyStyle
{
public:
    FlatStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace Zoetrope
