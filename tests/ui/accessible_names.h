#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace tributary::ui {

/// What can have the keyboard within `whole` and is called nothing.
inline QStringList unnamedWithin(const QWidget& whole) {
    QStringList found;
    for (QWidget* widget : whole.findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
        if (qobject_cast<QAbstractScrollArea*>(widget->parentWidget()) != nullptr) continue;
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        if (interface != nullptr && !interface->text(QAccessible::Name).isEmpty()) continue;
        found << QString::fromLatin1(widget->metaObject()->className()) + QChar(' ') +
                     widget->objectName() + QStringLiteral(" in ") +
                     QString::fromLatin1(widget->parentWidget()->metaObject()->className());
    }
    return found;
}

}  // namespace tributary::ui
