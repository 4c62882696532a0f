#include "ui/window/focus_order.h"

#include <algorithm>
#include <vector>

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace tributary::ui {

namespace {

using Widgets = std::vector<QWidget*>;

bool isVisited(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/// Their parts are visited with other keys.
bool isWhole(const QWidget& widget) {
    return qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr;
}

/// Groups between which a straight line can be drawn without crossing any, from top to bottom or
/// from left to right.
std::vector<Widgets> cut(Widgets widgets, Qt::Orientation along) {
    const auto begin = [along](const QWidget* w) {
        return along == Qt::Vertical ? w->y() : w->x();
    };
    const auto length = [along](const QWidget* w) {
        return along == Qt::Vertical ? w->height() : w->width();
    };
    std::stable_sort(widgets.begin(), widgets.end(),
                     [&](const QWidget* a, const QWidget* b) { return begin(a) < begin(b); });
    std::vector<Widgets> groups;
    int end = 0;
    for (QWidget* widget : widgets) {
        if (groups.empty() || begin(widget) >= end) groups.emplace_back();
        groups.back().push_back(widget);
        end = std::max(end, begin(widget) + length(widget));
    }
    return groups;
}

void read(const Widgets& widgets, bool mirrored, Widgets& order) {
    auto groups = cut(widgets, Qt::Vertical);
    if (groups.size() == 1) {
        groups = cut(widgets, Qt::Horizontal);
        if (mirrored) std::reverse(groups.begin(), groups.end());
    }
    if (groups.size() == 1) {  // one, or what lies over each other
        order.insert(order.end(), groups.front().begin(), groups.front().end());
        return;
    }
    for (const Widgets& group : groups) read(group, mirrored, order);
}

void visit(const QWidget& parent, Widgets& visited) {
    Widgets children;
    for (QWidget* child : parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow()) children.push_back(child);
    }
    if (children.empty()) return;
    Widgets order;
    read(children, parent.layoutDirection() == Qt::RightToLeft, order);
    for (QWidget* child : order) {
        if (isVisited(*child)) visited.push_back(child);
        if (!isWhole(*child)) visit(*child, visited);
    }
}

}  // namespace

void orderFocus(QWidget& root) {
    Widgets visited;
    visit(root, visited);
    for (std::size_t i = 1; i < visited.size(); ++i) {
        QWidget::setTabOrder(visited[i - 1], visited[i]);
    }
}

}  // namespace tributary::ui
