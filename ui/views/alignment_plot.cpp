#include <QImage>
#include <QPainter>

#include "ui/models/alignment_lines.h"
#include "ui/text/format.h"
#include "ui/theme/heat.h"
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
    installChartAccessibility();
    setMinimumSize(100, 80);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
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
    picture_.reset();
    if (view_ != nullptr && passage_ >= 0) {
        const PassageRef& p = view_->passages[static_cast<std::size_t>(passage_)];
        setAccessibleDescription(
            tr("%1 in your track is %2 in %3")
                .arg(formatSpan(p.evidence.query), formatSpan(p.evidence.source), p.source));
    }
    update();
}

void AlignmentPlot::setPicture(std::shared_ptr<const PassagePicture> picture) {
    picture_ = std::move(picture);
    update();
}

std::vector<ChartItem> AlignmentPlot::chartItems() const {
    std::vector<ChartItem> items;
    if (view_ == nullptr || passage_ < 0) return items;
    const int chosen = view_->passages[static_cast<std::size_t>(passage_)].influence;
    for (std::size_t i = 0; i < view_->passages.size(); ++i) {
        const PassageRef& p = view_->passages[i];
        if (p.influence != chosen) continue;
        items.push_back({formatSpan(p.evidence.query),
                         tr("in the source %1").arg(formatSpan(p.evidence.source)), rect(),
                         static_cast<int>(i) == passage_});
    }
    return items;
}

void AlignmentPlot::paintPicture(QPainter& painter, const QRectF& inner) const {
    const Eigen::MatrixXf& cells = picture_->similarity;
    const Kind kind = view_->passages[static_cast<std::size_t>(passage_)].evidence.kind;
    QImage image(static_cast<int>(cells.rows()), static_cast<int>(cells.cols()),
                 QImage::Format_RGB32);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            const auto like = static_cast<double>(cells(x, image.height() - 1 - y));
            image.setPixel(x, y, heatColour(like, kind, theme_).rgb());
        }
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(inner, image);
}

void AlignmentPlot::paintLines(QPainter& painter, const QRectF& inner) const {
    const AlignmentLines plot = alignmentLines(*view_, passage_);
    const auto point = [&](double x, double y) {
        return QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height());
    };
    for (const AlignmentLine& line : plot.lines) {
        const double opacity = line.selected ? 1.0 : 0.45;
        painter.setPen(QPen(mix(theme_.kind(line.kind), theme_.window, opacity),
                            line.selected ? 3.5 : 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(point(line.x0, line.y0), point(line.x1, line.y1));
    }
}

void AlignmentPlot::paintTimes(QPainter& painter, const QRectF& area, const TimeSpan& query,
                               const TimeSpan& source) const {
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(10));
    const QRectF below(area.left(), height() - 16.0, area.width(), 15);
    drawTabular(painter, below, Qt::AlignLeft, formatTime(query.beginS, 0));
    drawTabular(painter, below, Qt::AlignRight, formatTime(query.endS, 0));
    drawCaption(painter, below, tr("your track"));
    painter.rotate(-90);  // up the left side
    const QRectF beside(-area.bottom(), 0, area.height(), 14);
    drawTabular(painter, beside, Qt::AlignLeft, formatTime(source.beginS, 0));
    drawTabular(painter, beside, Qt::AlignRight, formatTime(source.endS, 0));
    drawCaption(painter, beside, tr("source"));
}

void AlignmentPlot::paintEvent(QPaintEvent*) {
    if (view_ == nullptr || passage_ < 0) return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(16.5, 0.5, width() - 17.0, height() - 19.0);
    painter.setPen(QPen(theme_.line, 1));
    painter.setBrush(theme_.window);
    painter.drawRoundedRect(area, 4, 4);
    if (picture_) {
        paintPicture(painter, area.adjusted(1, 1, -1, -1));
        paintTimes(painter, area, picture_->query, picture_->source);
        return;
    }
    const AlignmentLines plot = alignmentLines(*view_, passage_);
    paintLines(painter, area.adjusted(8, 8, -8, -8));
    paintTimes(painter, area, plot.query, plot.source);
}

}  // namespace tributary::ui
