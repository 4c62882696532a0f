#pragma once

#include <filesystem>

#include "core/demo/demo.h"

namespace tributary::ui {

class MainWindow;

/// Runs the event loop until nothing is left to do.
void settle(MainWindow& window);

/// Fills a window as a week's work would: the demo, submissions, a comparison, rights, usage, an
/// approved payout. Says on stderr what went wrong.
[[nodiscard]] bool prepare(MainWindow& window, const DemoSummary& demo,
                           const std::filesystem::path& folder);

}  // namespace tributary::ui
