#include "ui/window/catalogue_tasks.h"

#include <algorithm>
#include <system_error>

#include "core/analysis/character.h"
#include "core/analysis/import_list.h"
#include "core/analysis/reference.h"
#include "core/analysis/track_statistics.h"
#include "core/base/ascii.h"
#include "core/base/atomic_file.h"
#include "core/catalogue/rights_store.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary::ui {

namespace {

namespace fs = std::filesystem;

/// What people call the columns elsewhere.
const std::map<std::string, std::string>& otherNames() {
    static const std::map<std::string, std::string> names{{"path", "file"},
                                                          {"filename", "file"},
                                                          {"file name", "file"},
                                                          {"audio", "file"},
                                                          {"track", "title"},
                                                          {"name", "title"},
                                                          {"track title", "title"},
                                                          {"song", "title"},
                                                          {"artist name", "artist"},
                                                          {"performer", "artist"},
                                                          {"main artist", "artist"},
                                                          {"isrc code", "isrc"},
                                                          {"date", "release_date"},
                                                          {"release date", "release_date"},
                                                          {"released", "release_date"},
                                                          {"year", "release_date"},
                                                          {"style", "genre"},
                                                          {"rights holder", "holder"},
                                                          {"owner", "holder"},
                                                          {"label", "holder"},
                                                          {"percent", "share"},
                                                          {"percentage", "share"},
                                                          {"split", "share"}};
    return names;
}

std::string guessed(const std::string& header) {
    std::string name = lowered(header);
    name.erase(0, name.find_first_not_of(" \t"));
    name.erase(name.find_last_not_of(" \t") + 1);
    const auto known = trackListColumns();
    if (std::find(known.begin(), known.end(), name) != known.end()) return name;
    const auto found = otherNames().find(name);
    return found == otherNames().end() ? std::string() : found->second;
}

}  // namespace

Result<ChangeCount> editTracks(const fs::path& catalogue, const TrackEdits& edits) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    if (auto done = opened->editTracks(edits); !done) return fail(done.error());
    return ChangeCount{edits.size()};
}

Result<ChangeCount> removeTracks(const fs::path& catalogue, const std::vector<TrackId>& tracks,
                                 const Progress& progress, std::stop_token stop) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    ChangeCount removed;
    for (const TrackId id : tracks) {
        if (stop.stop_requested()) return cancelled();
        if (auto done = opened->removeTrack(id); !done) return fail(done.error());
        ++removed.tracks;
        progress.report("remove",
                        static_cast<double>(removed.tracks) / static_cast<double>(tracks.size()));
    }
    return removed;
}

Result<ChangeCount> recordConsent(const fs::path& catalogue, const std::vector<TrackId>& tracks,
                                  TrainingConsent consent) {
    auto opened = Catalogue::open(catalogue, OpenMode::ReadWrite);
    if (!opened) return fail(opened.error());
    const auto book = loadBook(*opened);
    if (!book) return fail(book.error());
    RightsStore store(*opened);
    for (const TrackId id : tracks) {
        StoredConsent said;
        said.recording = RecordingId{id.value};
        said.consent = consent;
        said.recordedAt = SystemClock().now();
        auto done = store.addConsent(
            said, [&](std::int64_t number) { return consentEntered(said, *book, number); });
        if (!done) return fail(done.error());
    }
    return ChangeCount{tracks.size()};
}

Result<std::vector<DuplicateGroup>> findDuplicates(const fs::path& catalogue) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    return duplicateGroups(*opened);
}

Result<std::vector<CatalogueProblem>> checkCatalogue(const fs::path& catalogue,
                                                     const Progress& progress,
                                                     std::stop_token stop) {
    const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly);
    if (!opened) return fail(opened.error());
    return opened->verify(progress, std::move(stop));
}

Result<ChangeCount> rebuildIndex(const fs::path& catalogue, const Progress& progress,
                                 std::stop_token stop) {
    // Only what lies beside a real catalogue is ever thrown away.
    if (const auto opened = Catalogue::open(catalogue, OpenMode::ReadOnly); !opened) {
        return fail(opened.error());
    }
    std::error_code error;
    fs::remove_all(cacheFolder(catalogue), error);
    if (error) {
        return fail(ErrorCode::FileUnwritable,
                    "The former index cannot be removed: " + error.message() +
                        ". The catalogue itself is untouched.",
                    cacheFolder(catalogue).string());
    }
    for (const auto& refresh : {refreshStatistics, refreshCharacter}) {
        const auto done = refresh(catalogue, progress.part(0.0, 0.5), stop);
        if (!done && done.error().code != ErrorCode::CatalogueReadOnly) return fail(done.error());
    }
    const auto reference = Reference::open(catalogue, progress.part(0.5, 1.0), std::move(stop));
    if (!reference) return fail(reference.error());
    return ChangeCount{static_cast<std::size_t>(reference->trackCount())};
}

Result<ListDraft> readListDraft(const fs::path& file) {
    constexpr std::size_t kLargest = std::size_t{1} << 28;
    const auto text = readWholeFile(file, kLargest);
    if (!text) return fail(text.error());
    auto table = parseCsv(*text);
    if (!table) return fail(table.error().code, table.error().message, file.string());
    ListDraft draft{file, std::move(*table), {}};
    for (const std::string& header : draft.table.header) {
        std::string column = guessed(header);
        const bool taken =
            std::find(draft.columns.begin(), draft.columns.end(), column) != draft.columns.end();
        draft.columns.push_back(taken ? std::string() : column);
    }
    return draft;
}

Result<ImportList> previewList(const ListDraft& draft, std::stop_token stop) {
    CsvTable table = draft.table;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        if (draft.columns[i] == "-") table.header[i].clear();
        if (!draft.columns[i].empty() && draft.columns[i] != "-") {
            table.header[i] = draft.columns[i];
        }
    }
    auto list = parseTrackList(table, draft.file.parent_path());
    if (!list) return fail(list.error().code, list.error().message, draft.file.string());
    std::vector<ImportItem> there;
    for (ImportItem& item : list->items) {
        if (stop.stop_requested()) return cancelled();
        std::error_code ignored;
        if (fs::is_regular_file(item.file, ignored)) {
            there.push_back(std::move(item));
        } else {
            list->failed.push_back({ErrorCode::FileNotFound,
                                    "There is no such file. The track is left out; the others go "
                                    "on.",
                                    item.file.string() + " (" + item.where + ")"});
        }
    }
    list->items = std::move(there);
    return list;
}

Result<ImportSummary> importDraft(const fs::path& catalogue, const ListDraft& draft,
                                  const Progress& progress, std::stop_token stop) {
    const auto list = previewList(draft, stop);
    if (!list) return fail(list.error());
    ImportOptions options;
    options.source = draft.file.filename().string();
    auto summary = importTracks(catalogue, list->items, options, progress, std::move(stop));
    if (!summary) return summary;
    summary->failed.insert(summary->failed.begin(), list->failed.begin(), list->failed.end());
    summary->warnings.insert(summary->warnings.begin(), list->warnings.begin(),
                             list->warnings.end());
    return summary;
}

}  // namespace tributary::ui
