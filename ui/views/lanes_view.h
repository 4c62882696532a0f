#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/models/review_marks.h"
#include "ui/models/time_axis.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// One lane a source under the waveform. A click on a ribbon selects its passage.
class LanesView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit LanesView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setView(
        const ReportView* view);  ///< must outlive the widget or the next call; may be null
    void setSelection(int row, int passage);
    void setMarks(ReviewMarks marks);
    void setPosition(double seconds);
    /// Frames the first lane a few times, for somebody who sees it for the first time.
    void pulse();
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    void chooseChartItem(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int laneCount() const;
    /// Where a lane is, for scrolling to it.
    [[nodiscard]] QRect laneRect(int lane) const;

Q_SIGNALS:
    void rowClicked(int row);
    void passageClicked(int passage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] TimeAxis axis() const;
    [[nodiscard]] int laneAt(double y) const;
    [[nodiscard]] QRectF ribbonRect(int lane, const Ribbon& ribbon) const;
    /// The selectable ribbon under a point, or null.
    [[nodiscard]] const Ribbon* ribbonAt(const QPointF& point) const;
    void paintLabels(QPainter& painter, int lane) const;
    void paintEmpty(QPainter& painter) const;
    void paintRibbon(QPainter& painter, int lane, const Ribbon& ribbon) const;

    Theme theme_;
    const ReportView* view_ = nullptr;
    ReviewMarks marks_;
    int row_ = -1;
    int passage_ = -1;
    double positionS_ = 0.0;
    QTimer pulses_;
    int pulsesLeft_ = 0;
};

}  // namespace tributary::ui
