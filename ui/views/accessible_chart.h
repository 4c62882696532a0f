#pragma once

#include <vector>

#include <QRect>
#include <QString>

namespace tributary::ui {

/// A thing in a painted chart that a screen reader can name and point at.
struct ChartItem {
    QString name, value;
    QRect rect;  ///< in the widget's coordinates
    bool selected = false;
    bool selectable = false;
};

/// What a painted widget says of itself beside its accessible name and description. Widgets that
/// are also a QWidget get an interface of their own after installChartAccessibility().
class ChartItems {
public:
    virtual ~ChartItems() = default;
    [[nodiscard]] virtual std::vector<ChartItem> chartItems() const = 0;
    /// Chooses an item, as a click does.
    virtual void chooseChartItem(int) {}
};

/// Lets the accessibility of Qt find the items of every such widget; more than once does nothing.
void installChartAccessibility();

}  // namespace tributary::ui
