#pragma once

#include <filesystem>
#include <string>

#include "app/cli/command.h"
#include "core/analysis/import.h"
#include "core/analysis/import_list.h"

namespace tributary::cli {

/// Imports a list into a catalogue and says what became of each part of it: the summary as the
/// result; failures and warnings, those of reading the list first, on standard error.
[[nodiscard]] ExitStatus importAndTell(const std::filesystem::path& catalogue,
                                       const ImportList& list, const std::string& source,
                                       unsigned threads, Context& context);

}  // namespace tributary::cli
