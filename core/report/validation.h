#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/report/kind.h"

namespace tributary {

/// What decides an engine's answers: figures measured with one hold for no other.
struct EngineIdentity {
    std::string version, configSha256, weightsSha256;
    friend bool operator==(const EngineIdentity&, const EngineIdentity&) = default;
};

/// So many of so many.
struct Rate {
    std::int64_t count = 0, of = 0;

    [[nodiscard]] double value() const {
        return of > 0 ? static_cast<double>(count) / static_cast<double>(of) : 0.0;
    }
    /// 95 % (Wilson 1927); 0 … 1 where nothing was counted.
    [[nodiscard]] std::array<double, 2> interval() const;
    friend bool operator==(const Rate&, const Rate&) = default;
};

/// Errors with sources of one kind.
struct KindErrors {
    Kind kind = Kind::Recording;
    Rate missed;     ///< true sources that were not named, of those there are
    Rate wrong;      ///< names given for this kind to tracks that are no source, of all given
    Rate otherKind;  ///< true sources that were named as of another kind, of those named
};

/// Findings of about the same stated probability.
struct ReliabilityBin {
    double from = 0.0, to = 1.0;
    std::int64_t count = 0;
    double stated = 0.0;  ///< mean probability
    double right = 0.0;   ///< part of them that are true sources
};

/// What was measured of an engine's errors, on clips whose sources are known and which it was not
/// fitted on. The schema is "tributary.validation/1".
struct Validation {
    EngineIdentity engine;
    std::string measuredOn;  ///< ISO date
    std::string material;    ///< what the clips are and how it was measured, in a sentence or two
    std::int64_t catalogueTracks = 0;
    std::int64_t clips = 0;
    std::vector<KindErrors> kinds;
    Rate falseNames;        ///< clips without a source in which a track was named
    Rate intervalCoverage;  ///< shares of mixtures that lie in their 95 % intervals
    std::vector<ReliabilityBin> reliability;

    /// Tracks that were named or nearly named, over all bins.
    [[nodiscard]] std::int64_t judged() const;
    /// Expected calibration error: the mean distance of what was stated from what was right, by
    /// bin, weighted by count (Naeini, Cooper & Hauskrecht 2015).
    [[nodiscard]] double calibrationError() const;
};

/// What was measured of this program's engine (resources/validation.json).
[[nodiscard]] const Validation& shippedValidation();

/// The validation as JSON; ends with a line feed.
[[nodiscard]] std::string toJson(const Validation& validation);

/// Reads what toJson() writes. Errors: ReportMalformed.
[[nodiscard]] Result<Validation> validationFromJson(std::string_view text);

/// What a report's reader should know of it, as sentences: errors by kind, names given for nothing,
/// how far stated probabilities are off; last, where the report came from another engine, that the
/// figures are not of that one. Without line ends.
[[nodiscard]] std::vector<std::string> validationSentences(const Validation& validation,
                                                           const EngineIdentity& of);

}  // namespace tributary
