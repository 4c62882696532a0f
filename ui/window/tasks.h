#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/import.h"
#include "core/analysis/reference.h"
#include "core/audio/loudness.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/records.h"
#include "core/playback/player.h"
#include "core/report/report.h"
#include "core/report/review.h"
#include "ui/models/track_table.h"

/// What jobs do, on their workers: everything here may read the disk and take long. Each call opens
/// its own connection to the catalogue.
namespace tributary::ui {

/// A catalogue as the window shows it.
struct CatalogueContent {
    std::filesystem::path file;
    std::string name;
    std::shared_ptr<const std::vector<TrackSummary>> tracks;
    std::shared_ptr<const TrackTable> table;  ///< the same, made ready to be shown
    std::string version = {};                 ///< the first digits of what names its state
    std::optional<UtcInstant> lastBackup = {};
};

/// Keeps the catalogue that was analysed against last ready in memory.
class ReferenceCache {
public:
    [[nodiscard]] Result<std::shared_ptr<const Reference>> get(
        const std::filesystem::path& catalogue, const Progress& progress, std::stop_token stop);
    void forget();

private:
    std::mutex mutex_;
    std::filesystem::path file_;
    std::shared_ptr<const Reference> reference_;
};

[[nodiscard]] Result<CatalogueContent> openCatalogue(const std::filesystem::path& file);
/// Named after its file.
[[nodiscard]] Result<CatalogueContent> createCatalogue(const std::filesystem::path& file);
[[nodiscard]] Result<ImportSummary> importFiles(const std::filesystem::path& catalogue,
                                                const std::vector<std::filesystem::path>& paths,
                                                const Progress& progress, std::stop_token stop);
/// The report's `file` is the path as given.
[[nodiscard]] Result<Report> analyseTrack(const std::filesystem::path& file,
                                          const std::filesystem::path& catalogue,
                                          ReferenceCache& references, const Progress& progress,
                                          std::stop_token stop);

/// A stored report with the file that holds its track, if that is still there.
struct StoredReport {
    std::shared_ptr<const Report> report;
    std::filesystem::path audio;      ///< empty when it was not found
    std::vector<Revision> revisions;  ///< that it was exported with
};
[[nodiscard]] Result<StoredReport> openReport(const std::filesystem::path& file);

/// Where a report to export comes from, for forms that say more than the report itself.
struct ExportOrigin {
    std::filesystem::path track;      ///< empty when its audio was not found
    std::filesystem::path catalogue;  ///< empty when it is not open
};
/// Writes a report in the form that the file's ending names (exports/forms.h, and ".bundle.zip");
/// JSON for any other. Replaces a file only when the new one is complete. Gives the file's name.
[[nodiscard]] Result<std::filesystem::path> exportReport(const ReviewedReport& reviewed,
                                                         const std::filesystem::path& file,
                                                         const ExportOrigin& origin,
                                                         const Progress& progress,
                                                         std::stop_token stop);

/// A source made ready on deck B.
struct SourceAudio {
    std::filesystem::path file;
    double gainDb = 0.0;  ///< that makes it as loud as the track
};
/// Finds the source's file by the catalogue, has it put on a deck by `load`, and measures both.
/// `track` may be empty.
[[nodiscard]] Result<SourceAudio> prepareSource(
    const std::function<Result<void>(const std::filesystem::path&)>& load,
    const std::filesystem::path& catalogue, std::int64_t trackId,
    const std::filesystem::path& track, const Progress& progress, std::stop_token stop);

/// A source's passage in another key and tempo, on deck B.
struct MatchedSource {
    PlaySpan passage;  ///< in what the deck holds
    double gainDb = 0.0;
};
/// Writes the source's passage, with a little around it, in the track's key and tempo to `output`
/// and puts that on deck B.
[[nodiscard]] Result<MatchedSource> prepareMatched(
    Player& player, const std::filesystem::path& catalogue, std::int64_t trackId,
    const std::filesystem::path& track, const Evidence& evidence,
    const std::filesystem::path& output, const Progress& progress, std::stop_token stop);

/// Puts two files on the decks and gives the gain in dB that makes B as loud as A.
[[nodiscard]] Result<double> preparePair(Player& player, const std::filesystem::path& a,
                                         const std::filesystem::path& b, const Progress& progress,
                                         std::stop_token stop);

/// The demo's files, made where they are not there yet.
struct DemoFiles {
    std::filesystem::path catalogue;
    std::filesystem::path track;
};
[[nodiscard]] Result<DemoFiles> prepareDemo(const std::filesystem::path& folder,
                                            const Progress& progress, std::stop_token stop);

}  // namespace tributary::ui
