#pragma once

#include <cstdint>
#include <vector>

#include <QString>

namespace tributary::ui {

/// The places of texts in ascending order, as the language sorts: capitals aside, numbers by value.
/// Equal ones keep their order. Some microseconds a text: many of them are a worker's task.
[[nodiscard]] std::vector<std::uint32_t> orderOfTexts(const std::vector<QString>& texts);

}  // namespace tributary::ui
