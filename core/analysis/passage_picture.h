#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>

#include <Eigen/Core>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/report/report.h"

namespace tributary {

/// A passage looked at closely: both sides held against each other, moment by moment.
struct PassagePicture {
    TimeSpan query, source;  ///< what the picture covers: the passage and a little around it
    /// Cosines of short windows of pitches: rows are moments of the query, columns of the source,
    /// the query moved to the source's key; −1 … 1.
    Eigen::MatrixXf similarity;
    double along = 0.0;  ///< mean cosine along the passage
    /// How much of the unrelated music, at any key and place, is less similar to the middle of the
    /// query's side than the source is; 0 … 1.
    double strongerThan = 0.0;
    std::int64_t unrelatedPairs = 0;  ///< how many places that is measured on
    /// Of a recording: how much of the query's energy in the passage the source's levels explain,
    /// moved to its key and speed and set to the best gain in each moment; 0 … 1.
    std::optional<double> explainedEnergy;
};

/// Reads both files around the passage only. Errors: those of PlaybackReader::open(),
/// AudioTooShort (a side has no second of audio there), Cancelled.
[[nodiscard]] Result<PassagePicture> lookAtPassage(const std::filesystem::path& query,
                                                   const std::filesystem::path& source,
                                                   const Evidence& passage,
                                                   const Progress& progress, std::stop_token stop);

}  // namespace tributary
