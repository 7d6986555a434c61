// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace Zoetrope {

/// A choice that explains itself: an icon, a title, and below it what the choice means, in as many lines as it needs.
/// (Qt's own command link stays as it is where text runs from right to left.)
class OfferButton final : public QPushButton
{
    Q_OBJECT

public:
    OfferButton(const QString &iconName, const QString &title, const QString &meaning, QWidget *parent = nullptr);

    [[nodiscard]] const QLabel *meaning() const { return m_meaning; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_meaning;
};

} // namespace Zoetrope
