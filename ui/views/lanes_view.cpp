#include "ui/views/lanes_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include "ui/text/format.h"
#include "ui/theme/paint.h"
#include "ui/views/waveform_view.h"

namespace tributary::ui {

namespace {
constexpr int kLaneHeight = 52;
constexpr int kShareWidth = 44;
constexpr int kPulses = 7;  ///< an odd number: framed and not by turns, and last not
constexpr int kPulseMs = 150;
constexpr int kTierHeight = 17;  ///< of stacked ribbons: room for a small letter

/// Lanes with many passages on each other are taller, so that each keeps its letter.
int laneHeight(const Lane& lane) {
    return std::max(kLaneHeight, 10 + lane.tiers * kTierHeight);
}

}  // namespace

LanesView::LanesView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setMouseTracking(true);
    setAccessibleName(tr("Evidence lanes"));
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    connect(&pulses_, &QTimer::timeout, this, [this] {
        if (--pulsesLeft_ <= 0) pulses_.stop();
        update();
    });
}

void LanesView::pulse() {
    pulsesLeft_ = kPulses;
    // Where the system wants nothing to move the frame stands still for as long.
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) <= 0;
    if (still) pulsesLeft_ = 1;
    pulses_.start(still ? kPulses * kPulseMs : kPulseMs);
    update();
}

void LanesView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void LanesView::setView(const ReportView* view) {
    view_ = view;
    QStringList spoken;
    if (view_ != nullptr) {
        for (const PassageRef& passage : view_->passages) {
            spoken << tr("%1: %2 in your track, %3 in the source, %4")
                          .arg(passage.source, formatSpan(passage.evidence.query),
                               formatSpan(passage.evidence.source),
                               kindLabel(passage.evidence.kind));
        }
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void LanesView::setSelection(int row, int passage) {
    row_ = row;
    passage_ = passage;
    update();
}

void LanesView::setMarks(ReviewMarks marks) {
    marks_ = std::move(marks);
    update();
}

std::vector<ChartItem> LanesView::chartItems() const {
    std::vector<ChartItem> items;
    if (view_ == nullptr) return items;
    for (int lane = 0; lane < laneCount(); ++lane) {
        for (const Ribbon& ribbon : view_->lanes[static_cast<std::size_t>(lane)].ribbons) {
            if (ribbon.passage < 0) continue;
            const PassageRef& p = view_->passages[static_cast<std::size_t>(ribbon.passage)];
            QString value =
                tr("%1 in your track, %2 in the source, %3, probability %4")
                    .arg(formatSpan(p.evidence.query), formatSpan(p.evidence.source),
                         kindLabel(p.evidence.kind), formatProbability(p.evidence.probability));
            const QString verdict = verdictLabel(marks_.passage(ribbon.passage));
            if (!verdict.isEmpty()) value += QStringLiteral(", ") + verdict;
            items.push_back({p.source, value, ribbonRect(lane, ribbon).toAlignedRect(),
                             ribbon.passage == passage_, true});
        }
    }
    return items;
}

void LanesView::chooseChartItem(int index) {
    // Items are in the order of the passages: lanes by rank, ribbons as in the report.
    if (view_ != nullptr && index < static_cast<int>(view_->passages.size())) {
        Q_EMIT passageClicked(index);
    }
}

void LanesView::setPosition(double seconds) {
    if (seconds == positionS_) return;
    positionS_ = seconds;
    update();
}

QSize LanesView::sizeHint() const {
    return {600, laneRect(std::max(1, laneCount()) - 1).bottom() + 7};
}

QSize LanesView::minimumSizeHint() const {
    return {300, sizeHint().height()};
}

int LanesView::laneCount() const {
    return view_ == nullptr ? 0 : static_cast<int>(view_->lanes.size());
}

QRect LanesView::laneRect(int lane) const {
    if (lane >= laneCount()) return {0, lane * kLaneHeight, width(), kLaneHeight};
    int top = 0;
    for (int i = 0; i < lane; ++i) top += laneHeight(view_->lanes[static_cast<std::size_t>(i)]);
    return {0, top, width(), laneHeight(view_->lanes[static_cast<std::size_t>(lane)])};
}

int LanesView::laneAt(double y) const {
    for (int lane = 0; lane < laneCount(); ++lane) {
        const QRect rect = laneRect(lane);
        if (y >= rect.top() && y < rect.top() + rect.height()) return lane;
    }
    return -1;
}

TimeAxis LanesView::axis() const {
    return timelineAxis(width(), view_ == nullptr ? 0.0 : view_->report->track.durationS);
}

QRectF LanesView::ribbonRect(int lane, const Ribbon& ribbon) const {
    const TimeAxis a = axis();
    const double left = std::clamp(a.x(ribbon.span.beginS), a.left, a.left + a.width);
    const double right = std::clamp(a.x(ribbon.span.endS), left, a.left + a.width);
    const int tiers = view_->lanes[static_cast<std::size_t>(lane)].tiers;
    const double top = tiers == 1 ? 10.0 : 5.0;
    const QRect whole = laneRect(lane);
    const double pitch = (whole.height() - 2 * top + 1) / tiers;
    return {left, whole.top() + top + ribbon.tier * pitch, std::max(4.0, right - left),
            std::max(3.0, pitch - 2.0)};
}

const Ribbon* LanesView::ribbonAt(const QPointF& point) const {
    const int lane = laneAt(point.y());
    if (lane < 0) return nullptr;
    const Ribbon* found = nullptr;
    for (const Ribbon& ribbon : view_->lanes[static_cast<std::size_t>(lane)].ribbons) {
        if (ribbon.passage >= 0 && ribbonRect(lane, ribbon).contains(point)) found = &ribbon;
    }
    return found;
}

void LanesView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || view_ == nullptr) return;
    if (const Ribbon* ribbon = ribbonAt(event->position())) {
        Q_EMIT passageClicked(ribbon->passage);
        return;
    }
    const int lane = laneAt(event->position().y());
    if (lane >= 0) Q_EMIT rowClicked(view_->lanes[static_cast<std::size_t>(lane)].row);
}

void LanesView::mouseMoveEvent(QMouseEvent* event) {
    setCursor(ribbonAt(event->position()) != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LanesView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Ribbon* ribbon = ribbonAt(help->pos())) {
        const PassageRef& p = view_->passages[static_cast<std::size_t>(ribbon->passage)];
        QToolTip::showText(
            help->globalPos(),
            tr("%1\nyour track %2\nsource %3\n%4, probability %5")
                .arg(p.source, formatSpan(p.evidence.query), formatSpan(p.evidence.source),
                     kindLabel(p.evidence.kind), formatProbability(p.evidence.probability)),
            this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

void LanesView::paintLabels(QPainter& painter, int lane) const {
    const InfluenceRow& row =
        view_->rows[static_cast<std::size_t>(view_->lanes[static_cast<std::size_t>(lane)].row)];
    const double top = laneRect(lane).top();
    const double left = 16;
    const double right = axis().left - 12;
    const QRectF upper(left, top + 7, right - left, 20);
    const QRectF lower(left, top + 27, right - left, 17);
    const bool rejected = marks_.isRejectedRow(view_->lanes[static_cast<std::size_t>(lane)].row);
    QFont title = uiFont(13, QFont::Medium);
    title.setStrikeOut(rejected);
    painter.setPen(rejected ? theme_.muted : theme_.text);
    painter.setFont(title);
    drawLine(painter, upper.adjusted(0, 0, -kShareWidth, 0), Qt::AlignLeft, row.title);
    painter.setFont(uiFont(13, QFont::DemiBold));
    drawTabular(painter, upper, Qt::AlignRight, formatShare(row.share));
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(11));
    const double taken = row.interval ? kShareWidth : 0;
    drawLine(painter, lower.adjusted(0, 0, -taken, 0), Qt::AlignLeft, row.subtitle);
    if (row.interval) drawTabular(painter, lower, Qt::AlignRight, formatInterval(*row.interval));
}

void LanesView::paintEmpty(QPainter& painter) const {
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(12));
    const QString text =
        view_ == nullptr
            ? tr("The sources appear here, one lane each, when the analysis is done.")
            : tr("No source of this catalogue reached the threshold. That is an answer too.");
    drawLine(painter, QRectF(axis().left + 16, 0, axis().width - 32, kLaneHeight), Qt::AlignLeft,
             text);
}

void LanesView::paintRibbon(QPainter& painter, int lane, const Ribbon& ribbon) const {
    const bool selected = ribbon.passage >= 0 && ribbon.passage == passage_;
    const Verdict verdict = marks_.passage(ribbon.passage);
    const QRectF rect = ribbonRect(lane, ribbon);
    painter.save();
    if (verdict == Verdict::Rejected && !selected) painter.setOpacity(0.45);
    drawRibbon(painter, rect, ribbon.kind, ribbon.strength, selected, theme_);
    painter.restore();
    if (verdict == Verdict::Rejected) {
        painter.setPen(QPen(theme_.text, 1.5));
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
    } else if (verdict != Verdict::None && rect.width() > 44) {
        const QChar sign = verdict == Verdict::Confirmed ? QChar(0x2713) : QChar('?');
        painter.setPen(theme_.text);
        painter.setFont(uiFont(12, QFont::DemiBold));
        painter.drawText(rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString(sign));
    }
}

void LanesView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const TimeAxis a = axis();
    const int lanes = laneCount();
    for (int lane = 0; lane < lanes; ++lane) {
        if (view_->lanes[static_cast<std::size_t>(lane)].row == row_) {
            painter.fillRect(QRectF(laneRect(lane)).intersected(QRectF(0, 0, a.left, height())),
                             theme_.raised);
        }
    }
    paintTimeGrid(painter, a, rect(), theme_);
    painter.setPen(QPen(theme_.line, 1));
    for (int lane = 0; lane < std::max(1, lanes); ++lane) {
        const double y = laneRect(lane).top() + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(width(), y));
    }
    if (lanes == 0) paintEmpty(painter);
    for (int lane = 0; lane < lanes; ++lane) {
        paintLabels(painter, lane);
        for (const Ribbon& ribbon : view_->lanes[static_cast<std::size_t>(lane)].ribbons) {
            paintRibbon(painter, lane, ribbon);
        }
    }
    if (lanes > 0 && pulsesLeft_ % 2 == 1) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme_.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(laneRect(0)).adjusted(3, 3, -3, -2), 6, 6);
    }
    if (view_ != nullptr) paintPlayhead(painter, a, rect(), positionS_, theme_);
}

}  // namespace tributary::ui
