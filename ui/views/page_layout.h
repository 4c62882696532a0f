#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace tributary::ui {

/// A page's column, with the margins that all pages have.
[[nodiscard]] inline QVBoxLayout* pageLayout(QWidget* page) {
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 12, 20, 12);
    layout->setSpacing(12);
    return layout;
}

}  // namespace tributary::ui
