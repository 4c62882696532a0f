#pragma once

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/import.h"
#include "core/analysis/upkeep.h"
#include "core/base/csv.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/rights_records.h"

/// What keeping a catalogue does, on workers: everything here may read the disk and take long.
namespace tributary::ui {

using TrackEdits = std::vector<std::pair<TrackId, TrackMetadata>>;

/// What the catalogue holds changed by so many tracks.
struct ChangeCount {
    std::size_t tracks = 0;
};

[[nodiscard]] Result<ChangeCount> editTracks(const std::filesystem::path& catalogue,
                                             const TrackEdits& edits);
[[nodiscard]] Result<ChangeCount> removeTracks(const std::filesystem::path& catalogue,
                                               const std::vector<TrackId>& tracks,
                                               const Progress& progress, std::stop_token stop);
/// Records for each what its holders say; the entries for the ledger wait in the catalogue.
[[nodiscard]] Result<ChangeCount> recordConsent(const std::filesystem::path& catalogue,
                                                const std::vector<TrackId>& tracks,
                                                TrainingConsent consent);
[[nodiscard]] Result<std::vector<DuplicateGroup>> findDuplicates(
    const std::filesystem::path& catalogue);
/// SQLite's and our own checks of everything.
[[nodiscard]] Result<std::vector<CatalogueProblem>> checkCatalogue(
    const std::filesystem::path& catalogue, const Progress& progress, std::stop_token stop);
/// Throws the index away and builds it anew. Gives the number of tracks in it.
[[nodiscard]] Result<ChangeCount> rebuildIndex(const std::filesystem::path& catalogue,
                                               const Progress& progress, std::stop_token stop);

/// A list of tracks as it was read, before anything of it is imported.
struct ListDraft {
    std::filesystem::path file;
    CsvTable table;
    /// For each column of the file the one of a track list it stands for; empty: kept as an extra,
    /// "-": left out.
    std::vector<std::string> columns;
};
[[nodiscard]] Result<ListDraft> readListDraft(const std::filesystem::path& file);

/// What importing a draft would do: files that are not there count as failed.
[[nodiscard]] Result<ImportList> previewList(const ListDraft& draft, std::stop_token stop);
[[nodiscard]] Result<ImportSummary> importDraft(const std::filesystem::path& catalogue,
                                                const ListDraft& draft, const Progress& progress,
                                                std::stop_token stop);

}  // namespace tributary::ui
