#include "ui/views/pair_wave_view.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/models/join_labels.h"
#include "ui/text/format.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr double kLeft = 46.0, kRight = 14.0;
constexpr int kPitch = 4;
constexpr double kBarWidth = 2.0;
constexpr double kWavePart = 0.31;  ///< of the height, for each side; the joins have the rest
constexpr double kBadge = 18.0;

}  // namespace

PairWaveView::PairWaveView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setCursor(Qt::PointingHandCursor);
    setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every script
    setAccessibleName(tr("Both tracks, with the passages that they share"));
}

void PairWaveView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void PairWaveView::setPair(std::shared_ptr<const Comparison> comparison,
                           std::shared_ptr<const Waveform> a, std::shared_ptr<const Waveform> b) {
    comparison_ = std::move(comparison);
    waves_ = {std::move(a), std::move(b)};
    passage_ = -1;
    aS_ = bS_ = 0.0;
    rebuild();
    update();
}

void PairWaveView::setPlace(double aS, double bS) {
    aS_ = aS;
    bS_ = bS;
    update();
}

void PairWaveView::choosePassage(int passage) {
    passage_ = passage;
    update();
}

double PairWaveView::x(double seconds) const {
    const double longest = std::max({1e-3, comparison_->a.durationS, comparison_->b.durationS});
    return kLeft + seconds / longest * (width() - kLeft - kRight);
}

QRectF PairWaveView::waveRect(Deck deck) const {
    const double height = (this->height() - 16.0) * kWavePart;
    const double top = deck == Deck::A ? 8.0 : this->height() - 8.0 - height;
    const double duration = deck == Deck::A ? comparison_->a.durationS : comparison_->b.durationS;
    return {kLeft, top, std::max(1.0, x(duration) - kLeft), height};
}

QPolygonF PairWaveView::join(const Evidence& p) const {
    const double above = waveRect(Deck::A).bottom(), below = waveRect(Deck::B).top();
    return QPolygonF({QPointF(x(p.query.beginS), above), QPointF(x(p.query.endS), above),
                      QPointF(x(p.source.endS), below), QPointF(x(p.source.beginS), below)});
}

QPainterPath PairWaveView::outline(const Evidence& p) const {
    QPainterPath path;
    path.addPolygon(join(p));
    path.closeSubpath();
    return path;
}

void PairWaveView::rebuild() {
    for (const Deck deck : {Deck::A, Deck::B}) {
        const auto side = static_cast<std::size_t>(deck);
        columns_[side].clear();
        if (!comparison_ || !waves_[side]) continue;
        columns_[side] =
            waveformColumns(*waves_[side], static_cast<int>(waveRect(deck).width()) / kPitch);
    }
}

void PairWaveView::resizeEvent(QResizeEvent*) {
    rebuild();
}

void PairWaveView::mousePressEvent(QMouseEvent* event) {
    if (!comparison_ || event->button() != Qt::LeftButton) return;
    const QPointF point = event->position();
    for (const Deck deck : {Deck::A, Deck::B}) {
        const QRectF wave = waveRect(deck);
        if (!wave.contains(point)) continue;
        const double duration =
            deck == Deck::A ? comparison_->a.durationS : comparison_->b.durationS;
        Q_EMIT sidePlaced(deck, (point.x() - wave.left()) / wave.width() * duration);
        return;
    }
    if (const int hit = passageAt(point); hit >= 0) Q_EMIT passageChosen(hit);
}

/// The one that lies uppermost: the chosen, else the last drawn.
int PairWaveView::passageAt(const QPointF& point) const {
    int found = -1;
    for (std::size_t i = 0; i < comparison_->passages.size(); ++i) {
        if (!join(comparison_->passages[i]).containsPoint(point, Qt::OddEvenFill)) continue;
        found = static_cast<int>(i);
        if (found == passage_) break;
    }
    return found;
}

std::vector<ChartItem> PairWaveView::chartItems() const {
    std::vector<ChartItem> items;
    if (!comparison_) return items;
    for (std::size_t i = 0; i < comparison_->passages.size(); ++i) {
        const Evidence& p = comparison_->passages[i];
        items.push_back(
            {tr("%1 in A, %2 in B").arg(formatSpan(p.query), formatSpan(p.source)),
             tr("%1, probability %2").arg(kindLabel(p.kind), formatProbability(p.probability)),
             join(p).boundingRect().toAlignedRect(), static_cast<int>(i) == passage_, true});
    }
    return items;
}

void PairWaveView::paintSide(QPainter& painter, Deck deck) const {
    const QRectF wave = waveRect(deck);
    const auto side = static_cast<std::size_t>(deck);
    painter.setPen(theme_.text);
    painter.setFont(uiFont(15, QFont::DemiBold));
    painter.drawText(QRectF(8, wave.top(), kLeft - 16, wave.height()),
                     Qt::AlignHCenter | Qt::AlignVCenter,
                     deck == Deck::A ? QStringLiteral("A") : QStringLiteral("B"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.muted);
    const double half = wave.height() / 2 - 2;
    for (std::size_t i = 0; i < columns_[side].size(); ++i) {
        const double top = wave.center().y() - std::max(1.0, half * columns_[side][i].high);
        const double bottom = wave.center().y() + std::max(1.0, -half * columns_[side][i].low);
        painter.drawRoundedRect(
            QRectF(wave.left() + static_cast<double>(i) * kPitch + 1, top, kBarWidth, bottom - top),
            1, 1);
    }
    const double at = x(deck == Deck::A ? aS_ : bS_);
    painter.fillRect(QRectF(at - 1, wave.top() - 2, 2, wave.height() + 4), theme_.accent);
}

void PairWaveView::paintJoin(QPainter& painter, const Evidence& p, bool chosen) const {
    const QPainterPath path = outline(p);
    drawHatched(painter, path, p.kind, chosen ? 0.8 : 0.2, theme_);
    painter.setPen(QPen(chosen ? theme_.text : theme_.kind(p.kind), chosen ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void PairWaveView::paintEvent(QPaintEvent*) {
    if (!comparison_) return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QPolygonF> joins;
    for (const Evidence& p : comparison_->passages) joins.push_back(join(p));
    const bool chosen = passage_ >= 0 && passage_ < static_cast<int>(joins.size());
    for (const Evidence& p : comparison_->passages) paintJoin(painter, p, false);
    if (chosen) {  // over the others, which may cross it
        paintJoin(painter, comparison_->passages[static_cast<std::size_t>(passage_)], true);
    }
    const auto labels = placeJoinLabels(joins, passage_, kBadge);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!labels[i]) continue;
        const QRectF badge(*labels[i] - QPointF(kBadge, kBadge) / 2, QSizeF(kBadge, kBadge));
        drawKindBadge(painter, badge, comparison_->passages[i].kind, theme_);
    }
    for (const Deck deck : {Deck::A, Deck::B}) paintSide(painter, deck);
}

}  // namespace tributary::ui
