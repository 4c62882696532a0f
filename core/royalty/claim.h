#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/catalogue/derivation_records.h"
#include "core/catalogue/rights_records.h"
#include "core/report/report.h"
#include "core/rights/rights_book.h"
#include "core/royalty/apportion.h"

namespace tributary {

/// What a report says of one source, in parts per billion.
struct ClaimSource {
    RecordingId source;
    std::string title, artist, isrc;
    std::array<std::int64_t, 5> kindsPpb{};  ///< by Kind
    std::int64_t lowPpb = 0, highPpb = 0;    ///< of the 95 % interval
    std::int64_t probabilityPpb = 0;

    [[nodiscard]] std::int64_t sharePpb() const {
        std::int64_t sum = 0;
        for (const std::int64_t ppb : kindsPpb) sum += ppb;
        return sum;
    }
};

struct ClaimStyle {
    std::string style;
    std::int64_t ppb = 0;
    std::vector<Weighted> members{};  ///< recordings by number, as far as the report lists them
};

/// A report as exact shares: sources, styles and the unattributed rest add up to exactly 10⁹.
struct Claim {
    std::string title, artist, isrc, audioSha256, catalogueSha256;
    std::vector<ClaimSource> sources;  ///< the largest first, then by number
    std::vector<ClaimStyle> styles;
    std::int64_t unattributedPpb = 0;
};

/// The one place where measured shares become exact ones. What a report passed on to ancestors is
/// given back to the source that the track resembles, since passing on is for the policy to say.
/// Errors: ReportMalformed: shares that miss the whole by more than 0.1 %, or are no numbers.
[[nodiscard]] Result<Claim> claimOf(const Report& report);

/// The edges that the engine detected between works, by the same conversion: a borrowed recording
/// weighs on both sides, a borrowed composition on the composition alone.
[[nodiscard]] std::vector<UpstreamEdge> detectedEdges(std::span<const Derivation> derivations);

}  // namespace tributary
