#include "ui/views/sankey_view.h"

#include <algorithm>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "ui/text/format.h"
#include "ui/theme/paint.h"

namespace tributary::ui {

namespace {

constexpr double kBar = 10.0;
constexpr double kLabelGap = 8.0;
constexpr double kFigureGap = 8.0;
constexpr double kLeastLabel = 13.0;  ///< px of a bar that has a label beside it

}  // namespace

SankeyView::SankeyView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Where the money flows"));
    setAccessibleDescription(
        tr("From the track to its sources and on to their rights holders. The arrow keys walk "
           "through the bars; the same figures stand in the table."));
}

void SankeyView::setTheme(const Theme& theme) {
    theme_ = theme;
    update();
}

void SankeyView::setSankey(Sankey sankey) {
    sankey_ = std::move(sankey);
    chosen_ = -1;
    update();
}

QRectF SankeyView::area() const {
    return QRectF(rect()).adjusted(16, 14, -16, -14);
}

QRectF SankeyView::nodeRect(const SankeyNode& node) const {
    const QRectF inner = area();
    // The last column keeps room for its names on the right, as the others have to their right.
    const double label = std::clamp(inner.width() * 0.24, 90.0, 260.0);
    const double step = (inner.width() - kBar - label) / 2.0;
    const double x = inner.left() + node.column * step;
    return {layoutDirection() == Qt::RightToLeft ? width() - x - kBar : x,
            inner.top() + node.top * inner.height(), kBar,
            std::max(2.0, node.height * inner.height())};
}

int SankeyView::nodeAt(const QPointF& point) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double before = mirrored ? 120 : 4, after = mirrored ? 4 : 120;  // labels are beside
    for (std::size_t i = 0; i < sankey_.nodes.size(); ++i) {
        if (nodeRect(sankey_.nodes[i]).adjusted(-before, -2, after, 2).contains(point)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

std::vector<ChartItem> SankeyView::chartItems() const {
    std::vector<ChartItem> items;
    for (std::size_t i = 0; i < sankey_.nodes.size(); ++i) {
        const SankeyNode& node = sankey_.nodes[i];
        items.push_back({node.title, node.note, nodeRect(node).toAlignedRect(),
                         static_cast<int>(i) == chosen_, true});
    }
    return items;
}

void SankeyView::chooseChartItem(int index) {
    chosen_ = std::clamp(index, -1, static_cast<int>(sankey_.nodes.size()) - 1);
    update();
}

void SankeyView::mousePressEvent(QMouseEvent* event) {
    chooseChartItem(nodeAt(event->position()));
}

void SankeyView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1
                     : event->key() == Qt::Key_Up || event->key() == Qt::Key_Left  ? -1
                                                                                   : 0;
    if (step == 0 || sankey_.nodes.empty()) return QWidget::keyPressEvent(event);
    chooseChartItem(std::max(0, chosen_ + step));
}

bool SankeyView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int node = nodeAt(help->pos());
    if (node < 0) {
        QToolTip::hideText();
    } else {
        const SankeyNode& found = sankey_.nodes[static_cast<std::size_t>(node)];
        QToolTip::showText(help->globalPos(), found.note.isEmpty()
                                                  ? found.title
                                                  : tr("%1: %2").arg(found.title, found.note));
    }
    return true;
}

void SankeyView::paintLink(QPainter& painter, const SankeyLink& link) const {
    const QRectF from = nodeRect(sankey_.nodes[static_cast<std::size_t>(link.from)]);
    const QRectF to = nodeRect(sankey_.nodes[static_cast<std::size_t>(link.to)]);
    const QRectF inner = area();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double x0 = mirrored ? from.left() : from.right();
    const double x1 = mirrored ? to.right() : to.left();
    const double y0 = inner.top() + link.fromTop * inner.height();
    const double y1 = inner.top() + link.toTop * inner.height();
    const double height = std::max(1.0, link.height * inner.height());
    const double middle = (x0 + x1) / 2;
    QPainterPath path(QPointF(x0, y0));
    path.cubicTo(middle, y0, middle, y1, x1, y1);
    path.lineTo(x1, y1 + height);
    path.cubicTo(middle, y1 + height, middle, y0 + height, x0, y0 + height);
    path.closeSubpath();
    const bool lit = chosen_ == link.from || chosen_ == link.to;
    const QColor colour = link.held ? theme_.muted : theme_.accent;
    painter.fillPath(path, mix(colour, theme_.surface, lit ? 0.55 : 0.26));
    if (!link.held) return;
    painter.save();  // what is held is hatched, not only paler
    painter.setClipPath(path);
    painter.setPen(QPen(mix(colour, theme_.surface, 0.6), 1));
    const QRectF box = path.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += 8) {
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    }
    painter.restore();
}

void SankeyView::paintNode(QPainter& painter, int index) const {
    const SankeyNode& node = sankey_.nodes[static_cast<std::size_t>(index)];
    const QRectF bar = nodeRect(node);
    painter.setPen(Qt::NoPen);
    painter.setBrush(node.held ? theme_.muted : theme_.accent);
    painter.drawRoundedRect(bar, 2, 2);
    if (index == chosen_) {
        painter.setPen(QPen(theme_.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 3, 3);
    }
    if (bar.height() < kLeastLabel && index != chosen_) return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF inner = area();
    const double room = std::clamp(inner.width() * 0.24, 90.0, 260.0) - kLabelGap;
    const bool two = bar.height() >= 34 && !node.note.isEmpty();
    const double height = two ? 36 : 18;
    const QRectF label(mirrored ? bar.left() - kLabelGap - room : bar.right() + kLabelGap,
                       bar.center().y() - height / 2, room, height);
    painter.setFont(uiFont(12, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const double figureWidth =
        two || node.note.isEmpty() ? 0 : tabularWidth(metrics, node.note) + kFigureGap;
    // A long name is cut, its figure never.
    const double name = std::min(metrics.horizontalAdvance(node.title) + 1, room - figureWidth);
    if (node.column == 1) {  // between two columns the label lies on streams, hatched ones too
        const double wide =
            std::max(name + figureWidth, two ? tabularWidth(metrics, node.note) : 0.0);
        const double begin = mirrored ? label.right() - wide : label.left();
        painter.setBrush(mix(theme_.surface, theme_.raised, 0.7));
        painter.drawRoundedRect(QRectF(begin - 4, label.top(), wide + 8, height), 4, 4);
    }
    painter.setPen(theme_.text);
    if (two) {
        drawLine(painter, QRectF(label.left(), label.top(), room, 18), Qt::AlignLeft, node.title);
        painter.setFont(uiFont(11));
        drawTabular(painter, QRectF(label.left(), label.top() + 18, room, 16), Qt::AlignLeft,
                    node.note);
        return;
    }
    const double left = mirrored ? label.right() - name : label.left();
    drawLine(painter, QRectF(left, label.top(), name, height), Qt::AlignLeft, node.title);
    if (node.note.isEmpty()) return;
    drawTabular(painter,
                QRectF(mirrored ? left - figureWidth : left + name + kFigureGap, label.top(),
                       figureWidth - kFigureGap, height),
                Qt::AlignLeft, node.note);
}

void SankeyView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SankeyLink& link : sankey_.links) paintLink(painter, link);
    for (std::size_t i = 0; i < sankey_.nodes.size(); ++i) paintNode(painter, static_cast<int>(i));
    if (hasFocus()) drawFocusRing(painter, rect(), theme_);
}

}  // namespace tributary::ui
