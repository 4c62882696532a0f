#pragma once

#include <memory>

#include <QImage>
#include <QWidget>

#include "core/analysis/compare.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// The likeness of each moment of A (to the right) to each of B (upwards), with the shared passages
/// as lines and a crosshair. Arrow keys move it by a second, with Shift by ten; Return plays there.
class MatrixView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit MatrixView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setComparison(std::shared_ptr<const Comparison> comparison);
    /// Where the crosshair is, in seconds of either side.
    void setPlace(double aS, double bS);
    [[nodiscard]] double aS() const { return aS_; }
    [[nodiscard]] double bS() const { return bS_; }
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    void chooseChartItem(int index) override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void placed(double aS, double bS);
    void playRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QPointF pointAt(double aS, double bS) const;
    void moveTo(const QPointF& point);
    void moveBy(double aS, double bS);
    void makeImage();
    void paintAxes(QPainter& painter) const;

    Theme theme_;
    std::shared_ptr<const Comparison> comparison_;
    QImage image_;
    double aS_ = 0.0, bS_ = 0.0;
};

}  // namespace tributary::ui
