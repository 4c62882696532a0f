#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/import_list.h"
#include "core/analysis/ingest.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/catalogue/catalogue.h"

namespace tributary {

/// Computes what a track's features and vectors are.
using IngestFunction = std::function<Result<IngestedAudio>(
    const std::filesystem::path& file, const Progress& progress, std::stop_token stop)>;

/// Computes further bytes to keep with a track, before it is written. Called from several threads.
using TrackBlobFunction = std::function<Result<std::vector<TrackBlob>>(const IngestedAudio& audio)>;

struct ImportOptions {
    unsigned threads = 0;    ///< that decode and compute; 0: as many as the machine has cores
    std::size_t batch = 16;  ///< tracks in one transaction, at most
    std::chrono::milliseconds batchTime{
        5000};                ///< and the longest that a finished track waits for it
    std::string source;       ///< what the catalogue's history calls this import: "TRACKS.csv"
    TrackBlobFunction blobs;  ///< empty: the engine's own, statisticsBlob()
    IngestFunction ingestFunction;  ///< empty: ingest()
    const Clock* clock = nullptr;   ///< null: the machine's
    bool derivations = true;        ///< compare with earlier works in the end: deriveCatalogue()
};

/// What an import did. Every item is counted once.
struct ImportSummary {
    struct Track {
        std::filesystem::path file;
        TrackId id;
    };
    std::vector<Track> added;
    std::vector<Track> duplicates;  ///< of audio that was there; the id is the earlier track's
    std::vector<Track> skipped;     ///< imported before and unchanged since
    std::vector<Error> failed;
    std::vector<std::string> warnings;
    std::size_t derivations = 0;  ///< pairs of works known in the end, if it was compared
    bool cancelled =
        false;  ///< stopped early; what was committed is kept, the rest was not begun or dropped
};

/// Adds tracks to an existing catalogue. Several threads ingest, one writes, in the order of
/// `items`, so that ids do not depend on timing. A batch is one transaction: killed at any moment,
/// an import loses at most the batch, and run again it goes on where it was, without decoding what
/// is in. Finished tracks that wait for their turn are bounded by a few per thread.
///
/// Then works are compared with earlier ones, unless options.derivations says not to: all that are
/// not yet, also those of an import that was killed.
///
/// A file that cannot be read is listed in `failed` and the others go on. When `stop` is requested
/// the finished batch is committed and the summary says `cancelled`. Errors: those of opening and
/// writing the catalogue; what was committed before stays.
[[nodiscard]] Result<ImportSummary> importTracks(const std::filesystem::path& catalogue,
                                                 const std::vector<ImportItem>& items,
                                                 const ImportOptions& options,
                                                 const Progress& progress, std::stop_token stop);

}  // namespace tributary
