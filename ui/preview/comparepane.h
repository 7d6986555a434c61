// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Zoetrope {

class DividerHandle;

enum class CompareMode {
    SideBySide,
    Split, ///< one over the other, parted by a divider
};

/// Two pictures of the same moment, painted.
///
/// Threads: the window's.
class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(QWidget *parent = nullptr);

    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    void setSource(const QImage &image);
    void setOutput(const QImage &image);
    [[nodiscard]] const QImage &source() const { return m_source; }
    [[nodiscard]] const QImage &output() const { return m_output; }

    /// Where the divider stands: 0 shows the output alone, 1 the source alone.
    void setDivider(double share);
    [[nodiscard]] double divider() const { return m_divider; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boxChanged(QSize box); ///< of one picture, in pixels of the screen
    void dividerMoved(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect sharedArea() const;
    void paintSideBySide(QPainter *painter);
    void paintSplit(QPainter *painter);
    void placeHandle();
    void tellBox();

    CompareMode m_mode = CompareMode::SideBySide;
    QImage m_source;
    QImage m_output;
    double m_divider = 0.5;
    DividerHandle *m_handle;
};

} // namespace Zoetrope
