#include "core/analysis/import_list.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/analysis/signature.h"
#include "core/audio/audio_files.h"
#include "core/base/ascii.h"
#include "core/base/atomic_file.h"
#include "core/base/csv.h"
#include "core/catalogue/isrc.h"
#include "core/catalogue/shares.h"

namespace tributary {

namespace {

constexpr std::array kKnownColumns{"file",  "title",  "artist", "isrc", "release_date",
                                   "genre", "holder", "share",  "side"};
constexpr std::size_t kMostCsvBytes = std::size_t{1} << 28;

std::string trim(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string atLine(std::size_t line) {
    return "line " + std::to_string(line);
}

bool looksLikeFormula(const std::string& cell) {
    return !cell.empty() && std::string_view("=+-@").find(cell.front()) != std::string_view::npos;
}

std::filesystem::path pathOf(const std::string& utf8) {
    return {std::u8string(utf8.begin(), utf8.end())};
}

/// One track of the list while its rows are gathered.
struct Draft {
    ImportItem item;
    std::string name;  ///< the file cell as written
    std::optional<Error> refused;
};

class ListParser {
public:
    ListParser(const CsvTable& table, std::filesystem::path folder)
        : table_(table), folder_(std::move(folder)) {}

    Result<ImportList> parse() {
        if (auto found = findColumns(); !found) return fail(found.error());
        for (const CsvRow& row : table_.rows) readRow(row);
        for (Draft& draft : drafts_) {
            if (!draft.refused) finishShares(draft);
            if (draft.refused) {
                list_.failed.push_back(std::move(*draft.refused));
            } else {
                list_.items.push_back(std::move(draft.item));
            }
        }
        return std::move(list_);
    }

private:
    Result<void> findColumns() {
        for (std::size_t i = 0; i < table_.header.size(); ++i) {
            const std::string shown = trim(table_.header[i]);
            const std::string name = lowered(shown);
            const bool known =
                std::find(kKnownColumns.begin(), kKnownColumns.end(), name) != kKnownColumns.end();
            if (known && !columns_.try_emplace(name, i).second) {
                return fail(ErrorCode::CsvMalformed,
                            "The column \"" + name +
                                "\" is there twice. Nothing was imported; remove one.");
            }
            if (known || shown.empty()) continue;
            extras_.emplace_back(i, shown);
            list_.warnings.push_back("The column \"" + shown +
                                     "\" is not known; it is kept with the tracks as it is.");
        }
        if (columns_.contains("file")) return {};
        return fail(
            ErrorCode::CsvMissingColumn,
            "The header has no column \"file\". Nothing was imported; the first line must name "
            "the columns: file, and any of title, artist, isrc, release_date, genre, "
            "holder, share.");
    }

    std::string cell(const CsvRow& row, const char* column) const {
        const auto found = columns_.find(column);
        return found == columns_.end() ? std::string() : trim(row.cells[found->second]);
    }

    void warn(const CsvRow& row, const std::string& what) {
        list_.warnings.push_back(atLine(row.line) + ": " + what);
    }

    void refuse(Draft& draft, const CsvRow& row, const Error& why) {
        // The first reason is told; the track's other rows are not imported without it.
        if (draft.refused) return;
        draft.refused = Error{why.code, why.message + " This track was left out; the others go on.",
                              draft.name + " (" + atLine(row.line) + ")"};
    }

    void readRow(const CsvRow& row) {
        const std::string name = cell(row, "file");
        if (name.empty()) {
            list_.failed.push_back({ErrorCode::CsvBadValue,
                                    "The row names no file. It was left out; the others go on.",
                                    atLine(row.line)});
            return;
        }
        const std::filesystem::path file = (folder_ / pathOf(name)).lexically_normal();
        const auto [at, isNew] = byFile_.try_emplace(file, drafts_.size());
        if (isNew) {
            Draft draft;
            draft.name = name;
            draft.item.file = file;
            draft.item.where = atLine(row.line);
            drafts_.push_back(std::move(draft));
        }
        Draft& draft = drafts_[at->second];
        warnOfFormulas(row);
        readMetadata(draft, row);
        readHolder(draft, row);
    }

    void warnOfFormulas(const CsvRow& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!looksLikeFormula(row.cells[i])) continue;
            warn(row, "the cell of \"" + trim(table_.header[i]) +
                          "\" begins like a formula; it is kept as plain text.");
        }
    }

    void readMetadata(Draft& draft, const CsvRow& row) {
        TrackMetadata& metadata = draft.item.metadata;
        take(draft, row, metadata.title, cell(row, "title"), "title");
        take(draft, row, metadata.artist, cell(row, "artist"), "artist");
        take(draft, row, metadata.releaseDate, cell(row, "release_date"), "release_date");
        take(draft, row, metadata.genre, cell(row, "genre"), "genre");
        if (const std::string isrc = cell(row, "isrc"); !isrc.empty()) {
            auto canonical = canonicalIsrc(isrc);
            if (canonical) {
                take(draft, row, metadata.isrc, *canonical, "isrc");
            } else {
                refuse(draft, row, canonical.error());
            }
        }
        for (const auto& [column, name] : extras_) {
            const std::string value = trim(row.cells[column]);
            if (!value.empty()) take(draft, row, metadata.extras[name], value, name.c_str());
        }
    }

    /// The first row that says something counts; one that contradicts it is told.
    void take(const Draft& draft, const CsvRow& row, std::string& field, const std::string& value,
              const char* column) {
        if (value.empty() || field == value) return;
        if (field.empty()) {
            field = value;
            return;
        }
        warn(row, std::string("the ") + column + " \"" + value + "\" of " + draft.name +
                      " differs from an earlier row's \"" + field + "\", which is kept.");
    }

    void readHolder(Draft& draft, const CsvRow& row) {
        const std::string holder = cell(row, "holder");
        const std::string share = cell(row, "share");
        const std::string side = lowered(cell(row, "side"));
        if (holder.empty() && share.empty()) return;
        if (holder.empty()) {
            refuse(draft, row, {ErrorCode::CsvBadValue, "There is a share but no holder.", {}});
            return;
        }
        std::int64_t part = kWholeShare;  // a single holder without a share holds everything
        if (!share.empty()) {
            auto parsed = parsePercent(share);
            if (!parsed) {
                refuse(draft, row, parsed.error());
                return;
            }
            part = *parsed;
        }
        const bool both = side.empty() || side == "both";
        if (!both && side != "master" && side != "composition") {
            refuse(draft, row,
                   {ErrorCode::CsvBadValue,
                    "\"" + side + "\" is not a side: write master, composition or both.",
                    {}});
            return;
        }
        if (both || side == "master") addHolder(draft, row, {holder, Side::Master, part});
        if (both || side == "composition") addHolder(draft, row, {holder, Side::Composition, part});
    }

    /// The same holder in several rows holds the sum; the very same row twice would hide a slip.
    void addHolder(Draft& draft, const CsvRow& row, const Holder& holder) {
        for (Holder& known : draft.item.holders) {
            if (known.name != holder.name || known.side != holder.side) continue;
            known.partsPerMillion += holder.partsPerMillion;
            warn(row, holder.name + " is named more than once for the " + sideName(holder.side) +
                          " of " + draft.name + "; the shares are added.");
            return;
        }
        draft.item.holders.push_back(holder);
    }

    void finishShares(Draft& draft) {
        for (const Side side : {Side::Master, Side::Composition}) {
            std::vector<Holder*> holders;
            std::vector<std::int64_t> parts;
            for (Holder& holder : draft.item.holders) {
                if (holder.side != side) continue;
                holders.push_back(&holder);
                parts.push_back(holder.partsPerMillion);
            }
            if (holders.empty()) continue;
            auto normalised = normaliseShares(parts);
            if (!normalised) {
                draft.refused =
                    Error{normalised.error().code,
                          std::string(sideName(side)) + ": " + normalised.error().message,
                          draft.name + " (" + draft.item.where + ")"};
                return;
            }
            if (normalised->changed) {
                list_.warnings.push_back(draft.item.where + ": the " + sideName(side) +
                                         " shares of " + draft.name +
                                         " missed 100 % by a rounding and were scaled to it.");
            }
            for (std::size_t i = 0; i < holders.size(); ++i) {
                holders[i]->partsPerMillion = normalised->partsPerMillion[i];
            }
        }
    }

    const CsvTable& table_;
    std::filesystem::path folder_;
    std::map<std::string, std::size_t> columns_;
    std::vector<std::pair<std::size_t, std::string>> extras_;
    std::map<std::filesystem::path, std::size_t> byFile_;
    std::vector<Draft> drafts_;
    ImportList list_;
};

Error notThere(const std::filesystem::path& path) {
    return {ErrorCode::FileNotFound, "There is no such file or folder. Check the name.",
            path.string()};
}

/// Audio files below a folder, sorted; folders that may not be read are passed over and listed.
Result<void> searchFolder(const std::filesystem::path& folder, ImportList& list,
                          const std::stop_token& stop) {
    std::vector<std::filesystem::path> found;
    std::error_code error;
    auto entry = std::filesystem::recursive_directory_iterator(
        folder, std::filesystem::directory_options::skip_permission_denied, error);
    const std::filesystem::recursive_directory_iterator end;
    for (; !error && entry != end; entry.increment(error)) {
        if (stop.stop_requested()) return cancelled();
        std::error_code ignored;
        if (entry->is_regular_file(ignored) &&
            (looksLikeAudio(entry->path()) || entry->path().extension() == kSignatureExtension)) {
            found.push_back(entry->path());
        }
    }
    if (error) {
        list.failed.push_back({ErrorCode::FileUnreadable,
                               "The folder could not be searched to its end (" + error.message() +
                                   "). What was found in it goes on.",
                               folder.string()});
    }
    std::sort(found.begin(), found.end());
    for (std::filesystem::path& path : found) {
        ImportItem item;
        item.file = std::move(path);
        list.items.push_back(std::move(item));
    }
    return {};
}

}  // namespace

Result<ImportList> parseTrackList(std::string_view csv, const std::filesystem::path& folder) {
    auto table = parseCsv(csv);
    if (!table) return fail(table.error());
    return parseTrackList(*table, folder);
}

Result<ImportList> parseTrackList(const CsvTable& table, const std::filesystem::path& folder) {
    return ListParser(table, folder).parse();
}

std::span<const char* const> trackListColumns() {
    return kKnownColumns;
}

Result<ImportList> readTrackList(const std::filesystem::path& csvFile) {
    auto text = readWholeFile(csvFile, kMostCsvBytes);
    if (!text) return fail(text.error());
    auto list = parseTrackList(*text, csvFile.parent_path());
    if (!list) return fail(list.error().code, list.error().message, csvFile.string());
    return list;
}

Result<ImportList> listAudioFiles(const std::vector<std::filesystem::path>& paths,
                                  std::stop_token stop) {
    ImportList list;
    for (const std::filesystem::path& path : paths) {
        if (stop.stop_requested()) return cancelled();
        std::error_code error;
        const auto status = std::filesystem::status(path, error);
        if (!std::filesystem::exists(status)) {
            list.failed.push_back(notThere(path));
        } else if (std::filesystem::is_directory(status)) {
            auto searched = searchFolder(path, list, stop);
            if (!searched) return fail(searched.error());
        } else {
            ImportItem item;
            item.file = path;
            list.items.push_back(std::move(item));
        }
    }
    std::set<std::filesystem::path> seen;
    std::erase_if(list.items, [&](const ImportItem& item) {
        return !seen.insert(item.file.lexically_normal()).second;
    });
    return list;
}

}  // namespace tributary
