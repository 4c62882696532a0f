#include "ui/views/matrix_view.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/models/time_axis.h"
#include "ui/text/format.h"
#include "ui/theme/heat.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr double kLeft = 46.0, kBottom = 24.0, kTop = 10.0, kRight = 14.0;
constexpr double kStepS = 1.0, kLongStepS = 10.0;

}  // namespace

MatrixView::MatrixView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    setAccessibleName(tr("Likeness of each moment of A to each of B"));
}

void MatrixView::setTheme(const Theme& theme) {
    theme_ = theme;
    makeImage();
    update();
}

void MatrixView::setComparison(std::shared_ptr<const Comparison> comparison) {
    comparison_ = std::move(comparison);
    aS_ = bS_ = 0.0;
    makeImage();
    setPlace(0.0, 0.0);
}

/// A pixel a cell; Qt scales it to the room there is.
void MatrixView::makeImage() {
    image_ = {};
    if (!comparison_) return;
    const Eigen::MatrixXf& cells = comparison_->crossSimilarity;
    image_ = QImage(static_cast<int>(cells.rows()), static_cast<int>(cells.cols()),
                    QImage::Format_RGB32);
    for (int x = 0; x < image_.width(); ++x) {
        for (int y = 0; y < image_.height(); ++y) {
            const auto like = static_cast<double>(cells(x, image_.height() - 1 - y));
            image_.setPixel(x, y, heatColour(like, Kind::Structure, theme_).rgb());
        }
    }
}

QRectF MatrixView::area() const {
    return QRectF(rect()).adjusted(kLeft, kTop, -kRight, -kBottom);
}

QPointF MatrixView::pointAt(double aS, double bS) const {
    const QRectF inner = area();
    const double a = std::max(1e-3, comparison_->a.durationS);
    const double b = std::max(1e-3, comparison_->b.durationS);
    return {inner.left() + aS / a * inner.width(), inner.bottom() - bS / b * inner.height()};
}

void MatrixView::setPlace(double aS, double bS) {
    if (!comparison_) return;
    aS_ = std::clamp(aS, 0.0, comparison_->a.durationS);
    bS_ = std::clamp(bS, 0.0, comparison_->b.durationS);
    setAccessibleDescription(tr("The crosshair is at %1 in A and %2 in B. Arrow keys move it, "
                                "Return plays there.")
                                 .arg(formatTime(aS_), formatTime(bS_)));
    update();
}

void MatrixView::moveTo(const QPointF& point) {
    if (!comparison_) return;
    const QRectF inner = area();
    setPlace((point.x() - inner.left()) / inner.width() * comparison_->a.durationS,
             (inner.bottom() - point.y()) / inner.height() * comparison_->b.durationS);
    Q_EMIT placed(aS_, bS_);
}

void MatrixView::moveBy(double aS, double bS) {
    setPlace(aS_ + aS, bS_ + bS);
    Q_EMIT placed(aS_, bS_);
}

void MatrixView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) moveTo(event->position());
}

void MatrixView::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0) moveTo(event->position());
}

void MatrixView::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT playRequested();
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    if (!comparison_) return QWidget::keyPressEvent(event);
    const double step = event->modifiers() & Qt::ShiftModifier ? kLongStepS : kStepS;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveBy(-step, 0.0);
        case Qt::Key_Right:
            return moveBy(step, 0.0);
        case Qt::Key_Up:
            return moveBy(0.0, step);
        case Qt::Key_Down:
            return moveBy(0.0, -step);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT playRequested();
            return;
        default:
            QWidget::keyPressEvent(event);
    }
}

std::vector<ChartItem> MatrixView::chartItems() const {
    std::vector<ChartItem> items;
    if (!comparison_) return items;
    for (const Evidence& p : comparison_->passages) {
        const QRectF box(pointAt(p.query.beginS, p.source.endS),
                         pointAt(p.query.endS, p.source.beginS));
        items.push_back({tr("%1 in A, %2 in B").arg(formatSpan(p.query), formatSpan(p.source)),
                         kindLabel(p.kind), box.toAlignedRect(), false, true});
    }
    return items;
}

void MatrixView::chooseChartItem(int index) {
    if (!comparison_ || index >= static_cast<int>(comparison_->passages.size())) return;
    const Evidence& p = comparison_->passages[static_cast<std::size_t>(index)];
    setPlace(p.query.beginS, p.source.beginS);
    Q_EMIT placed(aS_, bS_);
}

void MatrixView::paintAxes(QPainter& painter) const {
    const QRectF inner = area();
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(10));
    const TimeAxis along{comparison_->a.durationS, inner.left(), inner.width()};
    for (const double time : along.ticks(64)) {
        drawTabular(painter, QRectF(along.x(time), inner.bottom() + 5, 60, 14), Qt::AlignLeft,
                    formatTime(time, 0));
    }
    const TimeAxis up{comparison_->b.durationS, 0.0, inner.height()};
    for (const double time : up.ticks(40)) {
        drawTabular(painter, QRectF(0, inner.bottom() - up.x(time) - 14, kLeft - 8, 14),
                    Qt::AlignRight, formatTime(time, 0));
    }
    painter.setFont(uiFont(11, QFont::DemiBold));
    painter.setPen(theme_.text);
    painter.drawText(QRectF(inner.right() - 20, inner.bottom() + 4, 20, 16), Qt::AlignRight,
                     QStringLiteral("A"));
    painter.drawText(QRectF(8, inner.top(), 20, 16), Qt::AlignLeft, QStringLiteral("B"));
}

void MatrixView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (!comparison_) return;
    const QRectF inner = area();
    painter.drawImage(inner, image_);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.line, 1));
    painter.drawRect(inner);
    for (const Evidence& p : comparison_->passages) {
        painter.setPen(QPen(theme_.kind(p.kind), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(pointAt(p.query.beginS, p.source.beginS),
                         pointAt(p.query.endS, p.source.endS));
    }
    paintAxes(painter);
    const QPointF place = pointAt(aS_, bS_);
    painter.setPen(QPen(theme_.text, 1));
    painter.drawLine(QPointF(place.x(), inner.top()), QPointF(place.x(), inner.bottom()));
    painter.drawLine(QPointF(inner.left(), place.y()), QPointF(inner.right(), place.y()));
    painter.setPen(QPen(theme_.text, 1.5));
    painter.setBrush(theme_.accent);
    painter.drawEllipse(place, 4.5, 4.5);
    if (hasFocus()) drawFocusRing(painter, rect(), theme_);
}

}  // namespace tributary::ui
