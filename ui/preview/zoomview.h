// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

namespace Zoetrope {

/// One picture with zoom: fitted to the pane, or at a factor where 100 % is one dot a pixel of the screen. The wheel
/// zooms where the pointer is, dragging moves the picture when it is larger than the pane; plus, minus, 0, 1 and the
/// arrow keys do the same.
///
/// Threads: the window's.
class ZoomView : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomView(QWidget *parent = nullptr);

    void setImage(const QImage &image); ///< fitted again
    void setWords(const QString &words); ///< while there is no picture
    [[nodiscard]] const QImage &image() const { return m_image; }

    void showFitted();
    void setZoom(double factor);
    void stepZoom(double steps);
    [[nodiscard]] bool isFitted() const { return !m_zoom; }
    [[nodiscard]] double zoom() const; ///< also of a fitted picture

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void zoomChanged();
    /// The picture was pulled although there is nothing to move.
    void dragAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSizeF pictureSize() const; ///< in logical pixels at 100 %
    [[nodiscard]] QRectF place() const;
    [[nodiscard]] bool isLarger() const;
    void zoomAt(QPointF spot, double factor);
    void moveBy(QPointF distance);

    QImage m_image;
    QString m_words;
    std::optional<double> m_zoom; ///< unset: fitted
    QPointF m_centre{0.5, 0.5};
    QPoint m_pressed;
};

} // namespace Zoetrope
