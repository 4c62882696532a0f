#include "ui/views/provenance_view.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QWheelEvent>

#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr qreal kLeastZoom = 0.15;
constexpr qreal kMostZoom = 3.0;
constexpr qreal kStep = 1.2;
constexpr qreal kMargin = 24;
constexpr qreal kPan = 60;
constexpr qreal kLabelZoom = 0.72;  ///< below it edges go without their shares
constexpr qreal kArrow = 7;
constexpr int kLabelFont = 11;
constexpr int kDragDistance = 4;

/// Says what the picture shows.
class ProvenanceAccessible : public QAccessibleWidget {
public:
    explicit ProvenanceAccessible(ProvenanceView* view)
        : QAccessibleWidget(view, QAccessible::Graphic, view->accessibleName()) {}
    [[nodiscard]] QString text(QAccessible::Text type) const override {
        if (type == QAccessible::Description || type == QAccessible::Value) {
            return static_cast<ProvenanceView*>(widget())->description();
        }
        return QAccessibleWidget::text(type);
    }
};

QAccessibleInterface* makeAccessible(const QString& className, QObject* object) {
    if (className != QLatin1String("tributary::ui::ProvenanceView")) return nullptr;
    return new ProvenanceAccessible(static_cast<ProvenanceView*>(object));
}

}  // namespace

ProvenanceView::ProvenanceView(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What derives from what"));
    setMouseTracking(true);
}

void ProvenanceView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void ProvenanceView::setGraph(ProvenanceGraph graph) {
    const auto before = selected();
    graph_ = std::move(graph);
    current_.reset();
    if (before) {
        for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
            if (graph_.nodes[i].id == *before) current_ = i;
        }
    }
    fit();
}

std::optional<RecordingId> ProvenanceView::selected() const {
    if (!current_) return std::nullopt;
    return graph_.nodes[*current_].id;
}

void ProvenanceView::select(RecordingId id) {
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
        if (graph_.nodes[i].id != id || current_ == i) continue;
        setCurrent(i);
        bringIntoSight();
    }
}

void ProvenanceView::setCurrent(std::optional<std::size_t> node) {
    if (current_ == node) return;
    current_ = node;
    update();
    QAccessibleValueChangeEvent changed(this, description());
    QAccessible::updateAccessibility(&changed);
    Q_EMIT selectionChanged();
}

QString ProvenanceView::description() const {
    QString text =
        tr("%1 recordings, %2 derivations.").arg(graph_.nodes.size()).arg(graph_.edges.size());
    if (!current_) return text;
    text += QChar(' ') + tr("Selected: %1.").arg(graph_.nodes[*current_].title);
    for (const GraphEdge& edge : graph_.edges) {
        const QString kind = edge.edge.declared ? tr("declared") : tr("detected");
        if (edge.derived == *current_) {
            text += QChar(' ') + tr("Derives from %1, %2, %3.")
                                     .arg(graph_.nodes[edge.source].title, kind, edge.label);
        }
        if (edge.source == *current_) {
            text += QChar(' ') + tr("%1 derives from it, %2, %3.")
                                     .arg(graph_.nodes[edge.derived].title, kind, edge.label);
        }
    }
    return text;
}

QRectF ProvenanceView::toWidget(const QRectF& box) const {
    return {toWidget(box.topLeft()), box.size() * zoom_};
}

QRectF ProvenanceView::boxOf(RecordingId id) const {
    for (const GraphNode& node : graph_.nodes) {
        if (node.id == id) return toWidget(node.box);
    }
    return {};
}

void ProvenanceView::fit() {
    fitted_ = true;
    if (graph_.nodes.empty()) return update();
    const qreal wide = (width() - 2 * kMargin) / std::max<qreal>(1, graph_.size.width());
    const qreal high = (height() - 2 * kMargin) / std::max<qreal>(1, graph_.size.height());
    zoom_ = std::clamp(std::min({wide, high, 1.0}), kLeastZoom, kMostZoom);
    offset_ = QPointF((width() - graph_.size.width() * zoom_) / 2,
                      (height() - graph_.size.height() * zoom_) / 2);
    update();
}

void ProvenanceView::zoomBy(qreal factor, const QPointF& around) {
    const qreal wanted = std::clamp(zoom_ * factor, kLeastZoom, kMostZoom);
    offset_ = around - (around - offset_) * (wanted / zoom_);
    zoom_ = wanted;
    fitted_ = false;
    update();
}

void ProvenanceView::bringIntoSight() {
    if (!current_) return;
    const QRectF box = toWidget(graph_.nodes[*current_].box);
    const QRectF sight = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (sight.contains(box)) return;
    const qreal x = box.left() < sight.left()     ? sight.left() - box.left()
                    : box.right() > sight.right() ? sight.right() - box.right()
                                                  : 0;
    const qreal y = box.top() < sight.top()         ? sight.top() - box.top()
                    : box.bottom() > sight.bottom() ? sight.bottom() - box.bottom()
                                                    : 0;
    offset_ += QPointF(x, y);
    fitted_ = false;
    update();
}

std::optional<std::size_t> ProvenanceView::nodeAt(const QPointF& point) const {
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
        if (toWidget(graph_.nodes[i].box).contains(point)) return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> ProvenanceView::neighbour(int key) const {
    if (graph_.nodes.empty()) return std::nullopt;
    if (!current_) return 0;
    const QRectF own = graph_.nodes[*current_].box;
    std::optional<std::size_t> best;
    qreal nearest = 0;
    const auto offer = [&](std::size_t node) {
        const qreal far = std::abs(graph_.nodes[node].box.center().y() - own.center().y());
        if (!best || far < nearest) {
            best = node;
            nearest = far;
        }
    };
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (const GraphEdge& edge : graph_.edges) {
            if (key == Qt::Key_Left && edge.derived == *current_) offer(edge.source);
            if (key == Qt::Key_Right && edge.source == *current_) offer(edge.derived);
        }
        return best;
    }
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) {
        const QRectF& box = graph_.nodes[i].box;
        const bool column = std::abs(box.left() - own.left()) < 1;
        const bool wanted = key == Qt::Key_Up ? box.top() < own.top() : box.top() > own.top();
        if (column && wanted) offer(i);
    }
    return best;
}

QPainterPath ProvenanceView::edgePath(std::size_t edge) const {
    const QRectF from = toWidget(graph_.nodes[graph_.edges[edge].source].box);
    const QRectF to = toWidget(graph_.nodes[graph_.edges[edge].derived].box);
    const QPointF begin(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const qreal bend = std::max<qreal>(24 * zoom_, (end.x() - begin.x()) / 2);
    QPainterPath path(begin);
    path.cubicTo(begin + QPointF(bend, 0), end - QPointF(bend, 0), end);
    return path;
}

/// On the side of the line that it bends away from, at the end where it runs level.
QRectF ProvenanceView::labelRect(std::size_t edge) const {
    constexpr qreal kApart = 3;
    const GraphEdge& shown = graph_.edges[edge];
    const QRectF from = toWidget(graph_.nodes[shown.source].box);
    const QRectF to = toWidget(graph_.nodes[shown.derived].box);
    const QFontMetricsF metrics(uiFont(kLabelFont));
    const QSizeF size(tabularWidth(metrics, shown.label) + 1, metrics.height());
    const bool falls = to.center().y() > from.center().y() + 1;
    const bool below = shown.labelAtEnd == falls;
    const qreal y = (shown.labelAtEnd ? to : from).center().y();
    const qreal left =
        shown.labelAtEnd ? to.left() - kArrow - 5 - size.width() : from.right() + kArrow;
    return {QPointF(left, below ? y + kApart : y - kApart - size.height()), size};
}

bool ProvenanceView::touchesCurrent(const GraphEdge& edge) const {
    return current_ && (edge.source == *current_ || edge.derived == *current_);
}

void ProvenanceView::paintEdge(QPainter& painter, std::size_t edge) const {
    const bool declared = graph_.edges[edge].edge.declared;
    const bool strong = touchesCurrent(graph_.edges[edge]);
    const QColor colour = strong ? theme_.accent : declared ? theme_.text : theme_.muted;
    const QPainterPath path = edgePath(edge);
    QPen pen(colour, strong ? 2.5 : 1.5);
    if (!declared) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF end = path.currentPosition();
    const qreal head = std::clamp<qreal>(kArrow * zoom_, 4, 9);
    QPainterPath arrow(end);
    arrow.lineTo(end + QPointF(-head, -head * 0.6));
    arrow.lineTo(end + QPointF(-head, head * 0.6));
    arrow.closeSubpath();
    painter.fillPath(arrow, colour);
}

void ProvenanceView::paintLabel(QPainter& painter, std::size_t edge) const {
    const bool strong = touchesCurrent(graph_.edges[edge]);
    if (zoom_ < kLabelZoom && !strong) return;
    const QRectF place = labelRect(edge);
    painter.setFont(uiFont(kLabelFont));
    painter.fillRect(place.adjusted(-2, 0, 2, 0), theme_.surface);  // other lines may cross here
    painter.setPen(strong ? theme_.text : theme_.muted);
    drawTabular(painter, place, Qt::AlignLeft, graph_.edges[edge].label);
}

void ProvenanceView::paintNode(QPainter& painter, std::size_t node) const {
    const GraphNode& each = graph_.nodes[node];
    const QRectF box = toWidget(each.box);
    if (!box.intersects(QRectF(rect()))) return;
    const bool current = current_ == node;
    painter.setPen(QPen(current ? theme_.accent : theme_.line, current ? 2 : 1));
    painter.setBrush(current ? theme_.raised : theme_.window);
    painter.drawRoundedRect(box, 6, 6);
    const int large = std::clamp(static_cast<int>(std::lround(13 * zoom_)), 6, 24);
    const int small = std::clamp(static_cast<int>(std::lround(11 * zoom_)), 5, 20);
    const QRectF inner = box.adjusted(8 * zoom_, 4 * zoom_, -8 * zoom_, -4 * zoom_);
    painter.setPen(theme_.text);
    painter.setFont(uiFont(large, QFont::Medium));
    drawLine(painter, QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.54),
             Qt::AlignLeft, each.title);
    painter.setPen(theme_.muted);
    painter.setFont(uiFont(small));
    drawLine(painter,
             QRectF(inner.left(), inner.top() + inner.height() * 0.54, inner.width(),
                    inner.height() * 0.46),
             Qt::AlignLeft, each.subtitle);
}

void ProvenanceView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) paintEdge(painter, i);
    for (std::size_t i = 0; i < graph_.edges.size(); ++i) paintLabel(painter, i);
    for (std::size_t i = 0; i < graph_.nodes.size(); ++i) paintNode(painter, i);
    if (hasFocus()) drawFocusRing(painter, QRectF(rect()), theme_);
}

void ProvenanceView::resizeEvent(QResizeEvent*) {
    if (fitted_) fit();
}

void ProvenanceView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    dragFrom_ = event->position();
    dragged_ = false;
}

void ProvenanceView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragFrom_) {
        setCursor(nodeAt(event->position()) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
        return;
    }
    const QPointF way = event->position() - *dragFrom_;
    if (!dragged_ && way.manhattanLength() < kDragDistance) return;
    dragged_ = true;
    fitted_ = false;
    setCursor(Qt::ClosedHandCursor);
    offset_ += way;
    dragFrom_ = event->position();
    update();
}

void ProvenanceView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (!dragged_) {
        if (const auto node = nodeAt(event->position())) setCurrent(node);
    }
    dragFrom_.reset();
    setCursor(Qt::OpenHandCursor);
}

void ProvenanceView::wheelEvent(QWheelEvent* event) {
    const int turned = event->angleDelta().y();
    if (turned == 0) return;
    zoomBy(std::pow(kStep, turned / 120.0), event->position());
    event->accept();
}

void ProvenanceView::keyPressEvent(QKeyEvent* event) {
    const QPointF middle = QRectF(rect()).center();
    const int key = event->key();
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::ControlModifier)) {
        offset_ += QPointF(key == Qt::Key_Left    ? kPan
                           : key == Qt::Key_Right ? -kPan
                                                  : 0,
                           key == Qt::Key_Up     ? kPan
                           : key == Qt::Key_Down ? -kPan
                                                 : 0);
        fitted_ = false;
        update();
    } else if (arrow) {
        if (const auto next = neighbour(key)) {
            setCurrent(next);
            bringIntoSight();
        }
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        zoomBy(kStep, middle);
    } else if (key == Qt::Key_Minus) {
        zoomBy(1 / kStep, middle);
    } else if (key == Qt::Key_0) {
        fit();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool ProvenanceView::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key >= Qt::Key_Left && key <= Qt::Key_Down) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto node = nodeAt(QPointF(help->pos()));
        if (node) {
            const GraphNode& each = graph_.nodes[*node];
            QToolTip::showText(help->globalPos(), each.title + QChar('\n') + each.subtitle, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

}  // namespace tributary::ui
