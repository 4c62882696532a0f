#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/inbox/submission.h"
#include "ui/window/tasks.h"

/// What the inbox's jobs do, on their workers.
namespace tributary::ui {

/// A submission, heard and compared.
struct Analysed {
    TrackDescription track;
    std::shared_ptr<const Report> report;
    std::string json;  ///< the report as it is stored
};
[[nodiscard]] Result<Analysed> analyseSubmission(const std::filesystem::path& file,
                                                 const std::filesystem::path& catalogue,
                                                 ReferenceCache& references,
                                                 const Progress& progress, std::stop_token stop);

/// A file to submit and whom it seems to come from.
struct SubmittedFile {
    std::filesystem::path file;
    std::string submitter;  ///< the folder it lay in, where a folder was named
};
/// Files as they are named, folders with all audio below them, in the order of names. `known` are
/// left out of folders. Errors: FileNotFound, Cancelled.
[[nodiscard]] Result<std::vector<SubmittedFile>> listSubmissions(
    const std::vector<std::filesystem::path>& paths,
    const std::vector<std::filesystem::path>& known, std::stop_token stop);

}  // namespace tributary::ui
