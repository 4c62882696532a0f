#pragma once

#include <Qt>

namespace tributary::ui {

/// Of a JobList, a bool: what was done at once and ended well is no news in a list of jobs.
inline constexpr int kPastRole = Qt::UserRole + 1;

}  // namespace tributary::ui
