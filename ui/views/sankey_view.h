#pragma once

#include <QWidget>

#include "ui/models/sankey.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// Where a use's money flows: track → sources → holders. Arrow keys walk through the bars.
class SankeyView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit SankeyView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSankey(Sankey sankey);
    [[nodiscard]] const Sankey& sankey() const { return sankey_; }
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    void chooseChartItem(int index) override;
    [[nodiscard]] QSize sizeHint() const override { return {640, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QRectF nodeRect(const SankeyNode& node) const;
    [[nodiscard]] int nodeAt(const QPointF& point) const;
    void paintLink(QPainter& painter, const SankeyLink& link) const;
    void paintNode(QPainter& painter, int index) const;

    Theme theme_;
    Sankey sankey_;
    int chosen_ = -1;
};

}  // namespace tributary::ui
