#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

#include "core/audio/tags.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/demo/render.h"

namespace tributary::demo {

/// An audio file that is to be there.
struct AudioFile {
    std::string name;  ///< relative to the folder, with '/'
    Tags tags;         ///< to write into it
    std::function<Audio()> play;
};

/// What became of a set of files.
struct WrittenFiles {
    std::map<std::string, std::string> sums;  ///< SHA-256 by name
    int rendered = 0;                         ///< made anew
    std::vector<std::string> replaced;  ///< names that now hold other audio than they were meant to
};

/// The sums in a folder's SHA256SUMS by name; empty where there is none.
[[nodiscard]] std::map<std::string, std::string> readSums(const std::filesystem::path& folder);

/// SHA256SUMS as `sha256sum -c` reads it.
[[nodiscard]] Result<void> writeSums(const std::filesystem::path& folder,
                                     const std::map<std::string, std::string>& sums);

/// Makes each file that is missing, does not say what it is, or differs from its sum in `known`,
/// `threads` at a time. One that a person has written other tags into stays as it is.
/// Errors: FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<WrittenFiles> writeAudioFiles(const std::filesystem::path& folder,
                                                   const std::vector<AudioFile>& files,
                                                   const std::map<std::string, std::string>& known,
                                                   unsigned threads, const Progress& progress,
                                                   std::stop_token stop);

}  // namespace tributary::demo
