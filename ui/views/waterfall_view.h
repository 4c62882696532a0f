#pragma once

#include <QWidget>

#include "ui/models/waterfall.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// By which kinds the track resembles others: each step begins where the one before it ended, so
/// that the last one reaches the whole.
class WaterfallView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit WaterfallView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSteps(std::vector<WaterfallStep> steps);
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF barRect(std::size_t step) const;
    [[nodiscard]] double x(double share) const;

    Theme theme_;
    std::vector<WaterfallStep> steps_;
};

}  // namespace tributary::ui
