#include "ui/views/accessible_chart.h"

#include <map>
#include <optional>

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace tributary::ui {

namespace {

/// One item of a chart. Looks at the chart each time: items move while the window changes.
class ItemInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemInterface(QWidget* chart, int index) : chart_(chart), index_(index) {}

    bool isValid() const override { return chart_ != nullptr && find().has_value(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return chart_ ? QAccessible::queryAccessibleInterface(chart_) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text what) const override {
        const auto item = find();
        if (!item) return {};
        if (what == QAccessible::Name) return item->name;
        return what == QAccessible::Value || what == QAccessible::Description ? item->value
                                                                              : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const auto item = find();
        return item ? QRect(chart_->mapToGlobal(item->rect.topLeft()), item->rect.size()) : QRect();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        const auto item = find();
        if (!item) {
            state.invalid = true;
            return state;
        }
        state.selectable = item->selectable;
        state.selected = item->selected;
        state.readOnly = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override {
        const auto item = find();
        return item && item->selectable ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString& action) override {
        auto* items = dynamic_cast<ChartItems*>(chart_.data());
        if (items != nullptr && action == pressAction()) items->chooseChartItem(index_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    std::optional<ChartItem> find() const {
        const auto* items = dynamic_cast<const ChartItems*>(chart_.data());
        if (items == nullptr) return std::nullopt;
        const auto all = items->chartItems();
        if (index_ >= static_cast<int>(all.size())) return std::nullopt;
        return all[static_cast<std::size_t>(index_)];
    }

    QPointer<QWidget> chart_;
    int index_;
};

class ChartInterface : public QAccessibleWidget {
public:
    explicit ChartInterface(QWidget* chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~ChartInterface() override {
        for (const auto& [index, id] : children_) QAccessible::deleteAccessibleInterface(id);
    }
    ChartInterface(const ChartInterface&) = delete;
    ChartInterface& operator=(const ChartInterface&) = delete;

    int childCount() const override {
        const auto* items = dynamic_cast<const ChartItems*>(widget());
        return items == nullptr ? 0 : static_cast<int>(items->chartItems().size());
    }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto known = children_.find(index);
        if (known != children_.end()) return QAccessible::accessibleInterface(known->second);
        auto* made = new ItemInterface(widget(), index);
        children_[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [index, id] : children_) {
            if (QAccessible::accessibleInterface(id) == child) return index;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const auto* items = dynamic_cast<const ChartItems*>(widget());
        if (items == nullptr) return nullptr;
        const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
        const auto all = items->chartItems();
        for (std::size_t i = all.size(); i-- > 0;) {
            if (all[i].rect.contains(place)) return child(static_cast<int>(i));
        }
        return nullptr;
    }

private:
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* makeChartInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr || dynamic_cast<ChartItems*>(widget) == nullptr) return nullptr;
    return new ChartInterface(widget);
}

}  // namespace

void installChartAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(&makeChartInterface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace tributary::ui
