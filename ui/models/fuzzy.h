#pragma once

#include <QString>

namespace tributary::ui {

/// How well `typed` fits `text`, 0 for not at all: its letters in order, whatever their case, with
/// more for beginnings of words and for letters that stand together.
[[nodiscard]] int fuzzyScore(const QString& typed, const QString& text);

}  // namespace tributary::ui
