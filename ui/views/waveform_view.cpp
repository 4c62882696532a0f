#include "ui/views/waveform_view.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr int kRulerHeight = 26;
constexpr int kPitch = 4;  ///< px from one bar to the next
constexpr qreal kBarWidth = 2;
constexpr double kTickPixels = 96;

}  // namespace

TimeAxis timelineAxis(int width, double durationS) {
    const double left = std::clamp(width * 0.2, 180.0, 300.0);
    return {durationS, left, std::max(1.0, width - left - 12.0)};
}

void paintTimeGrid(QPainter& painter, const TimeAxis& axis, const QRectF& rect,
                   const Theme& theme) {
    painter.setPen(QPen(theme.line, 1));
    for (const double time : axis.ticks(kTickPixels)) {
        const double x = std::floor(axis.x(time)) + 0.5;
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
    }
}

void paintPlayhead(QPainter& painter, const TimeAxis& axis, const QRectF& rect, double positionS,
                   const Theme& theme) {
    const double x = axis.x(std::clamp(positionS, 0.0, axis.durationS));
    painter.fillRect(QRectF(x - 1, rect.top(), 2, rect.height()), theme.accent);
}

WaveformView::WaveformView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setFixedHeight(kHeight);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    setAccessibleName(tr("Waveform of your track"));
    setAccessibleDescription(tr("Click to play from there."));
    setCursor(Qt::PointingHandCursor);
}

void WaveformView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void WaveformView::setWaveform(std::shared_ptr<const Waveform> waveform) {
    waveform_ = std::move(waveform);
    rebuildColumns();
    update();
}

void WaveformView::setDuration(double seconds) {
    durationS_ = seconds;
    update();
}

void WaveformView::setPosition(double seconds) {
    if (seconds == positionS_) return;
    positionS_ = seconds;
    update();
}

void WaveformView::setMarkers(std::vector<double> seconds) {
    markers_ = std::move(seconds);
    update();
}

void WaveformView::setCaption(const QString& caption) {
    if (caption == caption_) return;
    caption_ = caption;
    update();
}

std::vector<ChartItem> WaveformView::chartItems() const {
    if (durationS_ <= 0.0) return {};
    const TimeAxis a = axis();
    const auto at = [&](double seconds) {
        return QRect(static_cast<int>(a.x(seconds)) - 4, 6, 9, height() - 6);
    };
    std::vector<ChartItem> items{{tr("Playhead"), formatTime(positionS_), at(positionS_)}};
    for (const double marker : markers_) {
        items.push_back({tr("Marker"), formatTime(marker), at(marker), false, true});
    }
    return items;
}

void WaveformView::chooseChartItem(int index) {
    if (index >= 1 && index <= static_cast<int>(markers_.size())) {
        Q_EMIT seekRequested(markers_[static_cast<std::size_t>(index) - 1]);
    }
}

void WaveformView::setLow(bool low) {
    setFixedHeight(low ? kLowHeight : kHeight);
}

QSize WaveformView::sizeHint() const {
    return {600, height()};
}

TimeAxis WaveformView::axis() const {
    return timelineAxis(width() - contentsMargins().right(), durationS_);
}

void WaveformView::rebuildColumns() {
    columns_.clear();
    if (waveform_) columns_ = waveformColumns(*waveform_, static_cast<int>(axis().width) / kPitch);
}

void WaveformView::resizeEvent(QResizeEvent*) {
    rebuildColumns();
}

void WaveformView::mousePressEvent(QMouseEvent* event) {
    const TimeAxis a = axis();
    if (event->button() != Qt::LeftButton || durationS_ <= 0.0) return;
    if (event->position().x() >= a.left) Q_EMIT seekRequested(a.seconds(event->position().x()));
}

void WaveformView::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) == 0 || durationS_ <= 0.0) return;
    Q_EMIT seekRequested(axis().seconds(event->position().x()));
}

void WaveformView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const TimeAxis a = axis();
    paintTimeGrid(painter, a, rect(), theme_);
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(11));
    for (const double time : a.ticks(kTickPixels)) {
        const QRectF cell(a.x(time) + 5, 6, kTickPixels - 8, 18);
        if (cell.left() + 34 < width()) {
            drawTabular(painter, cell, Qt::AlignLeft, formatTime(time, 0));
        }
    }
    painter.setPen(theme_.text);
    painter.setFont(uiFont(13, QFont::Medium));
    drawLine(painter, QRectF(16, 32, a.left - 24, 20), Qt::AlignLeft, tr("Your track"));
    painter.setPen(theme_.accent);
    painter.setFont(uiFont(12));
    drawLine(painter, QRectF(16, 51, a.left - 24, 18), Qt::AlignLeft, caption_);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.muted);
    const double room = height() - kRulerHeight;
    const double middle = kRulerHeight + room / 2.0 - 4;
    const double half = room / 2.0 - 6;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const double top = middle - std::max(1.0, half * columns_[i].high);
        const double bottom = middle + std::max(1.0, -half * columns_[i].low);
        const QRectF bar(a.left + static_cast<double>(i) * kPitch + 1, top, kBarWidth,
                         bottom - top);
        painter.drawRoundedRect(bar, 1, 1);
    }
    if (columns_.empty()) {
        painter.setPen(theme_.muted);
        painter.setFont(uiFont(12));
        drawLine(painter, QRectF(a.left + 16, middle - 10, a.width - 32, 20), Qt::AlignLeft,
                 durationS_ > 0.0
                     ? tr("The waveform needs the audio file, which is being read or is "
                          "not where the report says.")
                     : tr("Reading the audio …"));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.warning);
    for (const double marker : markers_) {  // a small flag on the ruler
        const double at = a.x(marker);
        painter.fillRect(QRectF(at - 0.5, 6, 1, height() - 6), theme_.warning);
        painter.drawPolygon(QPolygonF({QPointF(at, 6), QPointF(at + 8, 10), QPointF(at, 14)}));
    }
    paintPlayhead(painter, a, QRectF(0, 6, width(), height() - 6), positionS_, theme_);
}

}  // namespace tributary::ui
