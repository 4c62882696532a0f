#include "core/analysis/facet_import.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/isrc.h"
#include "core/embedding/foreign_vectors.h"

namespace tributary {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBatch = 16;  // tracks in one transaction
constexpr std::size_t kMostListBytes = std::size_t{256} << 20;

/// Finds a catalogue's tracks by what a list calls them.
class TrackNames {
public:
    explicit TrackNames(const std::vector<TrackSummary>& tracks) : tracks_(tracks) {
        for (const TrackSummary& t : tracks) {
            byPath_[t.file.lexically_normal().string()].push_back(&t);
            byFileName_[t.file.filename().string()].push_back(&t);
            if (!t.metadata.isrc.empty()) byIsrc_[t.metadata.isrc].push_back(&t);
        }
    }

    /// Errors: TrackUnknown, also where the name fits several.
    [[nodiscard]] Result<const TrackSummary*> find(const std::string& name,
                                                   const fs::path& folder) const {
        std::int64_t id = 0;
        const char* end = name.data() + name.size();
        const auto parsed = std::from_chars(name.data(), end, id);
        if (parsed.ec == std::errc() && parsed.ptr == end) {
            const auto track = std::find_if(tracks_.begin(), tracks_.end(),
                                            [&](const auto& t) { return t.id.value == id; });
            if (track != tracks_.end()) return &*track;
            return unknown(name, "The catalogue has no track of this number.");
        }
        if (const auto isrc = canonicalIsrc(name); isrc && byIsrc_.contains(*isrc)) {
            return only(byIsrc_.at(*isrc), name);
        }
        std::error_code ignored;
        const auto path = fs::absolute(folder / name, ignored).lexically_normal().string();
        if (byPath_.contains(path)) return only(byPath_.at(path), name);
        if (byFileName_.contains(name)) return only(byFileName_.at(name), name);
        return unknown(name, "The catalogue has no track of this number, ISRC or file.");
    }

private:
    using Tracks = std::vector<const TrackSummary*>;

    static tl::unexpected<Error> unknown(const std::string& name, const std::string& what) {
        return fail(ErrorCode::TrackUnknown, what + " \"catalogue list\" shows which there are.",
                    name);
    }
    static Result<const TrackSummary*> only(const Tracks& tracks, const std::string& name) {
        if (tracks.size() == 1) return tracks.front();
        return unknown(name, "Several tracks go by this name; give the number.");
    }

    const std::vector<TrackSummary>& tracks_;
    std::map<std::string, Tracks> byPath_, byFileName_, byIsrc_;
};

/// One row as it is written, with the line for messages.
class Row {
public:
    Row(const CsvTable& table, const CsvRow& row) : table_(table), row_(row) {}

    [[nodiscard]] std::string text(std::string_view column) const {
        const auto& header = table_.header;
        const auto at = static_cast<std::size_t>(std::find(header.begin(), header.end(), column) -
                                                 header.begin());
        return at < row_.cells.size() ? row_.cells[at] : std::string();
    }
    /// Nothing for an empty cell. Errors: CsvBadValue.
    [[nodiscard]] Result<std::optional<double>> seconds(const char* column, double least) const {
        const std::string cell = text(column);
        if (cell.empty()) return std::optional<double>{};
        double value = 0.0;
        const char* end = cell.data() + cell.size();
        const auto parsed = std::from_chars(cell.data(), end, value);
        if (parsed.ec != std::errc() || parsed.ptr != end || !(value >= least && value < 1e7)) {
            return fail(ErrorCode::CsvBadValue,
                        fmt::format("\"{}\" is no number of seconds for {}.", cell, column));
        }
        return std::optional(value);
    }
    [[nodiscard]] std::size_t line() const { return row_.line; }

private:
    const CsvTable& table_;
    const CsvRow& row_;
};

Result<ForeignVectorsFile> vectorsOf(const Row& row, const fs::path& folder) {
    constexpr double kShortestS = 1e-4;
    const std::string npy = row.text("npy"), times = row.text("times");
    if (npy.empty()) return fail(ErrorCode::CsvBadValue, "No .npy file is named.");
    const auto start = row.seconds("start_s", -1e6);
    if (!start) return fail(start.error());
    const auto hop = row.seconds("hop_s", kShortestS);
    if (!hop) return fail(hop.error());
    const auto window = row.seconds("window_s", kShortestS);
    if (!window) return fail(window.error());
    if (!times.empty() && (*start || *hop || *window)) {
        return fail(ErrorCode::CsvBadValue,
                    "Both a table of times and start_s, hop_s or window_s are given; one says it.");
    }
    return ForeignVectorsFile{folder / npy, times.empty() ? fs::path() : folder / times, *start,
                              *hop, *window};
}

enum class Outcome { Added, Replaced, Unchanged };

class FacetImport {
public:
    FacetImport(Catalogue& catalogue, std::string name, const std::vector<TrackSummary>& tracks,
                fs::path folder, int dimension)
        : catalogue_(catalogue),
          name_(std::move(name)),
          names_(tracks),
          folder_(std::move(folder)),
          dimension_(dimension) {}

    Result<Outcome> take(const Row& row) {
        const auto track = names_.find(row.text("track"), folder_);
        if (!track) return fail(track.error());
        const auto file = vectorsOf(row, folder_);
        if (!file) return fail(file.error());
        auto read = readForeignCells(*file, (*track)->durationS);
        if (!read) return fail(read.error());
        const auto dimension = static_cast<int>(read->dimension);
        if (dimension_ != 0 && dimension != dimension_) {
            return fail(ErrorCode::VectorsMalformed,
                        fmt::format("These vectors have {} dimensions, those of the facet {}. To "
                                    "begin anew, remove the facet first.",
                                    dimension, dimension_),
                        file->npy.string());
        }
        const SegmentVectors vectors =
            foreignSegments(name_, read->dimension, std::move(read->cells));
        const auto outcome = compare((*track)->id, vectors);
        if (!outcome || *outcome == Outcome::Unchanged) return outcome;
        dimension_ = dimension;
        batch_.push_back({(*track)->id, vectors});
        if (batch_.size() < kBatch) return outcome;
        if (auto done = commit(); !done) return fail(done.error());
        return outcome;
    }

    /// Writes what has gathered, in one transaction.
    Result<void> commit() {
        auto stored = catalogue_.storeVectors(batch_);
        batch_.clear();
        return stored;
    }

private:
    Result<Outcome> compare(TrackId id, const SegmentVectors& vectors) const {
        const auto present = catalogue_.loadEmbeddings(id);
        if (!present) return fail(present.error());
        for (const SegmentVectors& v : *present) {
            if (v.facet != vectors.facet) continue;
            const bool same = v.version == vectors.version &&
                              v.values.cols() == vectors.values.cols() &&
                              v.values == vectors.values;
            return same ? Outcome::Unchanged : Outcome::Replaced;
        }
        return Outcome::Added;
    }

    Catalogue& catalogue_;
    std::string name_;
    TrackNames names_;
    fs::path folder_;
    int dimension_;  // of the facet; 0 while it has no vectors
    std::vector<TrackVectors> batch_;
};

Result<CsvTable> readList(const fs::path& list) {
    const auto text = readWholeFile(list, kMostListBytes);
    if (!text) return fail(text.error());
    auto table = parseCsv(*text);
    if (!table) return fail(table.error().code, table.error().message, list.string());
    for (const char* column : {"track", "npy"}) {
        if (std::count(table->header.begin(), table->header.end(), column) == 0) {
            return fail(ErrorCode::CsvMissingColumn,
                        fmt::format("The list has no column \"{}\". Nothing was changed. It needs "
                                    "\"track\" and \"npy\".",
                                    column),
                        list.string());
        }
    }
    return table;
}

Result<int> dimensionOf(const Catalogue& catalogue, const std::string& name) {
    const auto facets = catalogue.facetSummaries();
    if (!facets) return fail(facets.error());
    for (const FacetSummary& f : *facets) {
        if (f.facet == foreignFacetKey(name)) return f.version;
    }
    return 0;
}

/// True for what concerns one row alone.
bool isOfRow(const Error& error) {
    switch (error.code) {
        case ErrorCode::TrackUnknown:
        case ErrorCode::CsvBadValue:
        case ErrorCode::CsvMalformed:
        case ErrorCode::VectorsMalformed:
        case ErrorCode::FileNotFound:
        case ErrorCode::FileUnreadable:
            return true;
        default:
            return false;
    }
}

}  // namespace

Result<FacetImportSummary> importFacet(const fs::path& catalogueFile, const std::string& name,
                                       const fs::path& list, const Progress& progress,
                                       std::stop_token stop) {
    if (!isForeignFacetName(name)) {
        return fail(ErrorCode::InvalidArgument,
                    "A facet's name has 1 to 32 letters, digits, \"_\", \"-\" or \".\", and begins "
                    "with a letter.",
                    name);
    }
    auto catalogue = Catalogue::open(catalogueFile, OpenMode::ReadWrite);
    if (!catalogue) return fail(catalogue.error());
    const auto table = readList(list);
    if (!table) return fail(table.error());
    const auto tracks = catalogue->tracks();
    if (!tracks) return fail(tracks.error());
    const auto dimension = dimensionOf(*catalogue, name);
    if (!dimension) return fail(dimension.error());
    FacetImport import(*catalogue, name, *tracks, list.parent_path(), *dimension);
    FacetImportSummary summary;
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        if (stop.stop_requested()) {
            summary.cancelled = true;
            break;
        }
        progress.report("facet", static_cast<double>(i) / static_cast<double>(table->rows.size()));
        const Row row(*table, table->rows[i]);
        const auto outcome = import.take(row);
        if (!outcome && !isOfRow(outcome.error())) return fail(outcome.error());
        if (!outcome) {
            Error error = outcome.error();
            error.subject = fmt::format("{}, line {}{}{}", list.filename().string(), row.line(),
                                        error.subject.empty() ? "" : ", ", error.subject);
            summary.failed.push_back(std::move(error));
            continue;
        }
        ++(*outcome == Outcome::Added      ? summary.added
           : *outcome == Outcome::Replaced ? summary.replaced
                                           : summary.unchanged);
    }
    if (auto done = import.commit(); !done) return fail(done.error());
    progress.report("facet", 1.0);
    return summary;
}

}  // namespace tributary
