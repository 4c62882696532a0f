#pragma once

#include <memory>

#include <QWidget>

#include "core/analysis/compare.h"
#include "core/audio/waveform.h"
#include "core/playback/player.h"
#include "ui/models/waveform_columns.h"
#include "ui/theme/theme.h"
#include "ui/views/accessible_chart.h"

namespace tributary::ui {

/// Two tracks above each other on one time scale, the passages that they share joined across. A
/// click plays that side from there; a click on a join chooses its passage.
class PairWaveView : public QWidget, public ChartItems {
    Q_OBJECT

public:
    explicit PairWaveView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setPair(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const Waveform> a,
                 std::shared_ptr<const Waveform> b);
    void setPlace(double aS, double bS);
    void choosePassage(int passage);
    [[nodiscard]] std::vector<ChartItem> chartItems() const override;
    void chooseChartItem(int index) override { Q_EMIT passageChosen(index); }
    [[nodiscard]] QSize sizeHint() const override { return {600, 230}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

Q_SIGNALS:
    void sidePlaced(tributary::Deck deck, double seconds);
    void passageChosen(int passage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] double x(double seconds) const;
    [[nodiscard]] QRectF waveRect(Deck deck) const;
    [[nodiscard]] QPolygonF join(const Evidence& passage) const;
    [[nodiscard]] QPainterPath outline(const Evidence& passage) const;
    [[nodiscard]] int passageAt(const QPointF& point) const;
    void rebuild();
    void paintJoin(QPainter& painter, const Evidence& passage, bool chosen) const;
    void paintSide(QPainter& painter, Deck deck) const;

    Theme theme_;
    std::shared_ptr<const Comparison> comparison_;
    std::array<std::shared_ptr<const Waveform>, 2> waves_;
    std::array<std::vector<WaveformColumn>, 2> columns_;
    double aS_ = 0.0, bS_ = 0.0;
    int passage_ = -1;
};

}  // namespace tributary::ui
