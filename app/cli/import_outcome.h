#pragma once

#include <filesystem>
#include <string>

#include "app/cli/command.h"
#include "core/analysis/import.h"
#include "core/analysis/import_list.h"

namespace tributary::cli {

/// For a person who named folders that hold none.
inline constexpr const char* kNoAudio =
    "There is no audio file there (WAV, AIFF, FLAC, Ogg, Opus, MP3). Nothing was done; check the "
    "folder.";

/// Imports a list into a catalogue and says what became of each part of it: the summary as the
/// result; failures and warnings, those of reading the list first, on standard error. Of `options`
/// threads, source and derivations count.
[[nodiscard]] ExitStatus importAndTell(const std::filesystem::path& catalogue,
                                       const ImportList& list, const ImportOptions& options,
                                       Context& context);

}  // namespace tributary::cli
