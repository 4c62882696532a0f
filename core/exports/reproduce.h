#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exports/bundle.h"

namespace tributary {

/// One figure that came out otherwise.
struct Difference {
    std::string what;        ///< "rank 1, Paper Lanterns: share"
    std::string reported;    ///< as the report has it
    std::string recomputed;  ///< as it is now
    bool finding = true;     ///< false: of the circumstances (engine, catalogue), no finding itself
};

/// What recomputing a bundle gave.
struct Reproduction {
    enum class Extent {
        Whole,   ///< the analysis was repeated against the catalogue
        Sources  ///< each source in the bundle was held against the track by itself
    };
    Extent extent = Extent::Whole;
    std::string signedBy;                 ///< empty: nobody
    std::vector<std::string> checks;      ///< what was done, a sentence each
    std::vector<Difference> differences;  ///< in the order of the report
    std::vector<std::string> remarks;     ///< what could not be checked, and why

    /// Whether every finding came out as reported.
    [[nodiscard]] bool agrees() const;
};

struct ReproduceOptions {
    std::filesystem::path catalogue;  ///< empty: only the sources in the bundle are checked
    std::filesystem::path audio;      ///< the recording itself, instead of the bundle's signature
};

/// Recomputes a bundle's report and compares. Findings agree that differ by no more than rounding
/// does (kSameShare and so on). Errors: those of readBundle(), of analysing and of the catalogue;
/// InvalidArgument where the bundle holds no signature and no audio is given, or the audio is
/// another recording; Cancelled.
[[nodiscard]] Result<Reproduction> reproduce(const Bundle& bundle, const ReproduceOptions& options,
                                             const Progress& progress, std::stop_token stop);

/// Where two reports differ: circumstances first, then sources by rank, styles, and the rest.
[[nodiscard]] std::vector<Difference> differencesOf(const Report& reported, const Report& again);

/// Differences up to these are rounding: shares and probabilities, seconds, semitones.
inline constexpr double kSameShare = 0.002;
inline constexpr double kSameTimeS = 0.05;
inline constexpr double kSameSemitones = 0.05;

/// For a person: what was checked, the differences side by side, and the verdict.
[[nodiscard]] std::string reproductionText(const Reproduction& reproduction);
/// The same as JSON: schema "tributary.reproduction/1".
[[nodiscard]] std::string reproductionJson(const Reproduction& reproduction);

}  // namespace tributary
