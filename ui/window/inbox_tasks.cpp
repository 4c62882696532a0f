#include "ui/window/inbox_tasks.h"

#include <algorithm>
#include <set>
#include <system_error>

#include "core/analysis/signature.h"
#include "core/audio/audio_files.h"
#include "core/inbox/describe.h"
#include "core/report/json.h"

namespace tributary::ui {

namespace fs = std::filesystem;

Result<Analysed> analyseSubmission(const fs::path& file, const fs::path& catalogue,
                                   ReferenceCache& references, const Progress& progress,
                                   std::stop_token stop) {
    Analysed out;
    // A signature holds no audio to measure.
    if (!isSignature(file)) {
        auto track = describeTrack(file, progress.part(0.0, 0.15), stop);
        if (!track) return fail(track.error());
        out.track = std::move(*track);
    }
    auto report = analyseTrack(file, catalogue, references, progress.part(0.15, 1.0), stop);
    if (!report) return fail(report.error());
    out.json = toJson(*report, true);
    out.report = std::make_shared<const Report>(std::move(*report));
    return out;
}

Result<std::vector<SubmittedFile>> listSubmissions(const std::vector<fs::path>& paths,
                                                   const std::vector<fs::path>& known,
                                                   std::stop_token stop) {
    const std::set<fs::path> before(known.begin(), known.end());
    std::vector<SubmittedFile> files;
    for (const fs::path& path : paths) {
        std::error_code ec;
        if (!fs::is_directory(path, ec)) {
            if (!fs::exists(path, ec)) {
                return fail(ErrorCode::FileNotFound,
                            "There is no such file. Nothing was added; look whether it was moved "
                            "or its disk is connected.",
                            path.string());
            }
            files.push_back({path, {}});
            continue;
        }
        std::vector<fs::path> found;
        fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied,
                                               ec);
        for (; !ec && entry != fs::recursive_directory_iterator(); entry.increment(ec)) {
            if (stop.stop_requested()) return cancelled();
            std::error_code ignored;
            if (entry->is_regular_file(ignored) && looksLikeAudio(entry->path()) &&
                !before.contains(entry->path())) {
                found.push_back(entry->path());
            }
        }
        std::sort(found.begin(), found.end());
        for (const fs::path& file : found) {
            files.push_back({file, file.parent_path().filename().string()});
        }
    }
    return files;
}

}  // namespace tributary::ui
