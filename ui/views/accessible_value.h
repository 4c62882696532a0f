#pragma once

#include <QString>

namespace tributary::ui {

/// What a painted widget that shows one figure says of itself: a position to be moved, or a level
/// to be read. Widgets that are also a QWidget get an interface of their own after
/// installValueAccessibility().
class AccessibleFigure {
public:
    virtual ~AccessibleFigure() = default;
    [[nodiscard]] virtual double figure() const = 0;
    [[nodiscard]] virtual double leastFigure() const = 0;
    [[nodiscard]] virtual double mostFigure() const = 0;
    /// As a person says it: "0:12 of 3:40".
    [[nodiscard]] virtual QString figureText() const = 0;
    [[nodiscard]] virtual bool canMove() const { return false; }
    virtual void moveFigure(double) {}
};

/// Lets the accessibility of Qt find the figure of every such widget; more than once does nothing.
void installValueAccessibility();

}  // namespace tributary::ui
