#pragma once

#include <memory>

#include <QWidget>

#include "core/audio/waveform.h"
#include "ui/models/time_axis.h"
#include "ui/models/waveform_columns.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// The analysed track: a ruler, its waveform and the playhead. A click seeks.
class WaveformView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit WaveformView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setWaveform(std::shared_ptr<const Waveform> waveform);
    void setDuration(double seconds);
    void setPosition(double seconds);
    void setMarkers(std::vector<double> seconds);
    /// What stands under "Your track": "A · playing".
    void setCaption(const QString& caption);
    /// Lower, for windows that have little room.
    void setLow(bool low);
    /// px, when it is not low.
    static constexpr int kHeight = 104;
    static constexpr int kLowHeight = 72;
    [[nodiscard]] QSize sizeHint() const override;
    /// The playhead and the markers; choosing one plays from there.
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    void chooseChartItem(int index) override;

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] TimeAxis axis() const;
    void rebuildColumns();

    Theme theme_;
    std::shared_ptr<const Waveform> waveform_;
    std::vector<WaveformColumn> columns_;
    double durationS_ = 0.0;
    double positionS_ = 0.0;
    QString caption_;
    std::vector<double> markers_;
};

/// The axis of a timeline widget of this width: labels on the left, the track on the right.
[[nodiscard]] TimeAxis timelineAxis(int width, double durationS);

/// Grid lines and playhead, shared by the waveform and the lanes.
void paintTimeGrid(QPainter& painter, const TimeAxis& axis, const QRectF& rect, const Theme& theme);
void paintPlayhead(QPainter& painter, const TimeAxis& axis, const QRectF& rect, double positionS,
                   const Theme& theme);

}  // namespace tributary::ui
