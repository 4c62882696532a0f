#pragma once

#include <QString>

#include "ui/window/context.h"

namespace tributary::ui {

class MainWindow;

/// The window's own commands, by concern. Pages add theirs themselves.
void addFileCommands(MainWindow& window, const WindowContext& context);
void addCatalogueCommands(MainWindow& window, const WindowContext& context);
void addPlaybackCommands(const WindowContext& context);
void addViewCommands(MainWindow& window, const WindowContext& context);

/// Groups of commands, as menus and lists title them.
[[nodiscard]] QString fileGroup();
[[nodiscard]] QString editGroup();
[[nodiscard]] QString catalogueGroup();
[[nodiscard]] QString reportGroup();
[[nodiscard]] QString playbackGroup();
[[nodiscard]] QString viewGroup();
[[nodiscard]] QString helpGroup();

}  // namespace tributary::ui
