#pragma once

#include <string>
#include <string_view>

#include "app/cli/command.h"

namespace tributary::cli {

/// Writes a document to a file, or to standard output where `file` is empty, and says so.
[[nodiscard]] ExitStatus putOut(std::string_view document, const std::string& file,
                                Context& context);

}  // namespace tributary::cli
