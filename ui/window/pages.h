#pragma once

#include "ui/theme/theme.h"
#include "ui/window/context.h"

namespace tributary::ui {

/// Makes every page and puts it into the window, in the order of the rail. A page is added by its
/// line here; its own commands it adds to `context.actions` itself.
void addPages(const WindowContext& context, const Theme& theme);

}  // namespace tributary::ui
