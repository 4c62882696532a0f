#include "ui/views/accessible_value.h"

#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QAccessibleWidget>
#include <QWidget>

namespace tributary::ui {

namespace {

class FigureInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    FigureInterface(QWidget* widget, const AccessibleFigure& figure)
        : QAccessibleWidget(widget,
                            figure.canMove() ? QAccessible::Slider : QAccessible::ProgressBar) {}

    QString text(QAccessible::Text what) const override {
        const AccessibleFigure* shown = find();
        if (what == QAccessible::Value && shown != nullptr) return shown->figureText();
        return QAccessibleWidget::text(what);
    }
    QVariant currentValue() const override { return find() ? find()->figure() : QVariant(); }
    QVariant minimumValue() const override { return find() ? find()->leastFigure() : QVariant(); }
    QVariant maximumValue() const override { return find() ? find()->mostFigure() : QVariant(); }
    QVariant minimumStepSize() const override { return {}; }
    void setCurrentValue(const QVariant& value) override {
        auto* shown = dynamic_cast<AccessibleFigure*>(widget());
        if (shown != nullptr && shown->canMove()) shown->moveFigure(value.toDouble());
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

private:
    const AccessibleFigure* find() const { return dynamic_cast<const AccessibleFigure*>(widget()); }
};

QAccessibleInterface* makeFigureInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const auto* figure = dynamic_cast<const AccessibleFigure*>(widget);
    return figure == nullptr ? nullptr : new FigureInterface(widget, *figure);
}

}  // namespace

void installValueAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(&makeFigureInterface);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace tributary::ui
