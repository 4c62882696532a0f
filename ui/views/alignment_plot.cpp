#include <QPainter>

#include "ui/models/alignment_lines.h"
#include "ui/text/format.h"
#include "ui/theme/paint.h"
#include "ui/views/passage_panel.h"

namespace tributary::ui {

namespace {

/// Between the two times at a side's ends, where there is room for it.
void drawCaption(QPainter& painter, const QRectF& side, const QString& text) {
    const QRectF room = side.adjusted(36, 0, -36, 0);
    if (painter.fontMetrics().horizontalAdvance(text) > room.width()) return;
    drawLine(painter, room, Qt::AlignHCenter, text);
}

}  // namespace

AlignmentPlot::AlignmentPlot(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setMinimumSize(100, 80);
    setMaximumHeight(220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Where the passages lie in both tracks"));
}

void AlignmentPlot::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void AlignmentPlot::setPassage(const ReportView* view, int passage) {
    view_ = view;
    passage_ = passage;
    if (view_ != nullptr && passage_ >= 0) {
        const PassageRef& p = view_->passages[static_cast<std::size_t>(passage_)];
        setAccessibleDescription(
            tr("%1 in your track is %2 in %3")
                .arg(formatSpan(p.evidence.query), formatSpan(p.evidence.source), p.source));
    }
    update();
}

void AlignmentPlot::paintEvent(QPaintEvent*) {
    if (view_ == nullptr || passage_ < 0) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const AlignmentLines plot = alignmentLines(*view_, passage_);
    const QRectF area(16.5, 0.5, width() - 17.0, height() - 19.0);
    painter.setPen(QPen(theme_.line, 1));
    painter.setBrush(theme_.window);
    painter.drawRoundedRect(area, 4, 4);
    const QRectF inner = area.adjusted(8, 8, -8, -8);
    const auto point = [&](double x, double y) {
        return QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height());
    };
    for (const AlignmentLine& line : plot.lines) {
        const double opacity = line.selected ? 1.0 : 0.45;
        painter.setPen(QPen(mix(theme_.kind(line.kind), theme_.window, opacity),
                            line.selected ? 3.5 : 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(point(line.x0, line.y0), point(line.x1, line.y1));
    }
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(10));
    const QRectF below(area.left(), height() - 16.0, area.width(), 15);
    drawTabular(painter, below, Qt::AlignLeft, formatTime(plot.query.beginS, 0));
    drawTabular(painter, below, Qt::AlignRight, formatTime(plot.query.endS, 0));
    drawCaption(painter, below, tr("your track"));
    painter.rotate(-90);  // up the left side
    const QRectF beside(-area.bottom(), 0, area.height(), 14);
    drawTabular(painter, beside, Qt::AlignLeft, formatTime(plot.source.beginS, 0));
    drawTabular(painter, beside, Qt::AlignRight, formatTime(plot.source.endS, 0));
    drawCaption(painter, beside, tr("source"));
}

}  // namespace tributary::ui
