#pragma once

#include <QWidget>

namespace tributary::ui {

/// Puts what the Tab key visits inside of `root` into the order in which it is read: row by row,
/// each from the side where reading begins, and what stands in one panel together. What is hidden
/// keeps its place.
void orderFocus(QWidget& root);

}  // namespace tributary::ui
