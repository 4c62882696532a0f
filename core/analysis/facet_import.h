#pragma once

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace tributary {

/// What became of the rows of a list of vectors.
struct FacetImportSummary {
    std::size_t added = 0;
    std::size_t replaced = 0;
    std::size_t unchanged = 0;  ///< the very same vectors were there
    std::vector<Error> failed;
    bool cancelled = false;  ///< stopped early; what was committed is kept
};

/// Brings the vectors of another model into a catalogue as the facet `name`. The list is a CSV with
/// a header, a row a track, columns in any order:
///
///   track     number, ISRC or file (as imported; relative to the list; or its bare name)
///   npy       the vectors, relative to the list (npy.h)
///   times     table of their times, relative to the list (parseVectorTimes()); or instead of it
///   start_s, hop_s, window_s   of regular vectors: 0, the hop that divides the track evenly, and
///             the hop, unless given
///
/// Tracks are committed in batches: interrupted, what is in stays, and run again unchanged tracks
/// are passed over. A row that cannot be used is listed in `failed` and the others go on; vectors
/// of another dimension than the facet's are such a row. Errors: the catalogue's, CsvMalformed,
/// CsvMissingColumn, InvalidArgument (a name that is none), FileNotFound, FileUnreadable.
[[nodiscard]] Result<FacetImportSummary> importFacet(const std::filesystem::path& catalogue,
                                                     const std::string& name,
                                                     const std::filesystem::path& list,
                                                     const Progress& progress,
                                                     std::stop_token stop);

}  // namespace tributary
