// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Zoetrope {

/// One picture, as large as fits, on the palette's base; words where there is none.
class PictureCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setImage(const QImage &image);
    [[nodiscard]] const QImage &image() const { return m_image; }
    /// Shown while there is no image, under the icon of that name.
    void setPlaceholder(const QString &iconName, const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What is worth having, in pixels of the screen.
    void boxChanged(QSize box);
    void clicked();
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QImage m_image;
    QString m_iconName;
    QString m_words;
};

/// Draws words under an icon in the middle of an area, in the palette's quiet colour.
void paintPlaceholder(
    QPainter *painter, const QRect &area, const QPalette &palette, const QString &iconName, const QString &words);

} // namespace Zoetrope
