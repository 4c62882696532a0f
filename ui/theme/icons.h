#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace tributary::ui {

/// A picture of resources/icons, its `currentColor` replaced. `size` in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

/// The same as an icon with a colour for the normal and one for the checked state.
[[nodiscard]] QIcon themedIcon(const QString& name, const QColor& normal, const QColor& checked,
                               const QColor& disabled = {});

/// Three streams joining one.
[[nodiscard]] QIcon applicationIcon();

}  // namespace tributary::ui
