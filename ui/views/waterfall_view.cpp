#include "ui/views/waterfall_view.h"

#include <algorithm>
#include <cmath>

#include <QLocale>
#include <QPainter>

#include "ui/text/format.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr int kTop = 10;
constexpr int kRow = 36;
constexpr int kBarHeight = 22;
constexpr int kAxis = 20;
constexpr double kTitles = 170.0;
constexpr double kFigures = 60.0;

}  // namespace

WaterfallView::WaterfallView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setAccessibleName(tr("Shares by kind of evidence"));
    setAccessibleDescription(
        tr("Each bar begins where the one before it ends; together they are the whole track."));
}

void WaterfallView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void WaterfallView::setSteps(std::vector<WaterfallStep> steps) {
    steps_ = std::move(steps);
    updateGeometry();
    update();
}

QSize WaterfallView::sizeHint() const {
    return {600, kTop + kRow * static_cast<int>(std::max<std::size_t>(1, steps_.size())) + kAxis};
}

double WaterfallView::x(double share) const {
    const double left = 16 + kTitles;
    const double length = std::max(60.0, width() - left - kFigures - 16);
    const double at = left + length * share;
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

QRectF WaterfallView::barRect(std::size_t step) const {
    const double a = x(steps_[step].begin), b = x(steps_[step].end);
    return {std::min(a, b), kTop + kRow * static_cast<double>(step) + (kRow - kBarHeight) / 2.0,
            std::max(2.0, std::abs(b - a)), kBarHeight};
}

std::vector<ChartItem> WaterfallView::chartItems() const {
    std::vector<ChartItem> items;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        items.push_back(
            {steps_[i].title,
             tr("%1, together %2").arg(formatShare(steps_[i].share()), formatShare(steps_[i].end)),
             barRect(i).toAlignedRect()});
    }
    return items;
}

void WaterfallView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double bottom = kTop + kRow * static_cast<double>(steps_.size());
    for (int tenth = 0; tenth <= 10 && !steps_.empty(); tenth += 2) {
        const double at = std::floor(x(tenth / 10.0)) + 0.5;
        painter.setPen(QPen(theme_.line, 1));
        painter.drawLine(QPointF(at, kTop), QPointF(at, bottom));
        painter.setPen(theme_.muted);
        painter.setFont(uiFont(10));
        drawTabular(painter, QRectF(at - 24, bottom + 2, 48, 16), Qt::AlignHCenter,
                    QLocale().toString(tenth * 10));
    }
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        const WaterfallStep& step = steps_[i];
        const QRectF bar = barRect(i);
        const double top = kTop + kRow * static_cast<double>(i);
        const QRectF title(mirrored ? width() - 16 - kTitles : 16, top + 2, kTitles - 12, 17);
        painter.setPen(step.kind ? theme_.kind(*step.kind) : theme_.text);
        painter.setFont(uiFont(13, QFont::Medium));
        drawLine(painter, title, Qt::AlignLeft, step.title);
        painter.setPen(theme_.muted);
        painter.setFont(uiFont(11));
        drawLine(painter, title.translated(0, 17), Qt::AlignLeft, step.note);
        if (i > 0) {  // the thread that ties a step to the one before it
            painter.setPen(QPen(theme_.muted, 1, Qt::DotLine));
            const double at = x(step.begin);
            painter.drawLine(QPointF(at, barRect(i - 1).bottom()), QPointF(at, bar.top()));
        }
        if (step.kind) {
            drawRibbon(painter, bar, *step.kind, 1.0, false, theme_);
        } else {
            painter.setPen(QPen(theme_.muted, 1.2));
            painter.setBrush(mix(theme_.muted, theme_.surface, 0.18));
            painter.drawRoundedRect(bar, 4, 4);
        }
        painter.setPen(theme_.text);
        painter.setFont(uiFont(13));
        const QRectF figure = mirrored ? QRectF(bar.left() - kFigures - 8, top, kFigures, kRow)
                                       : QRectF(bar.right() + 8, top, kFigures, kRow);
        drawTabular(painter, figure, Qt::AlignLeft, formatShare(step.share()));
    }
}

}  // namespace tributary::ui
