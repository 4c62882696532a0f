#pragma once

#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/royalty/entitle.h"

namespace tributary {

/// One source as the report shows it.
struct RoyaltySource {
    std::string number;  ///< in the catalogue
    std::string title, artist, isrc;
    std::int64_t sharePpb = 0, lowPpb = 0, highPpb = 0;  ///< as found
    std::int64_t paidPpb = 0;                            ///< as the policy pays it
    bool declared = false;
    std::string note;  ///< why it is not paid, or an opt-out
};

/// What a line pays to whom, for each of the report's volumes.
struct RoyaltyLine {
    std::string holder;  ///< empty: nobody
    std::string source;  ///< title
    std::string isrc;
    std::string via;  ///< title of the source that passed it on
    PaidSide side = PaidSide::Neither;
    std::string held;  ///< why; empty: it is payable
    std::int64_t weight = 0;
    std::vector<std::int64_t> micros;
};

/// What a track would pay to whom by a policy: an estimate for some volumes, which books nothing.
struct RoyaltyReport {
    std::string title, artist, isrc, audioSha256;
    std::string policyName, policySha256;
    Currency currency;
    bool perStream = true;  ///< else volumes are revenue in whole units of the currency
    std::vector<std::int64_t> volumes;
    std::vector<std::int64_t> pools{};     ///< micros, by volume
    std::vector<RoyaltySource> sources{};  ///< at most ten, the largest first
    std::vector<RoyaltyLine> lines{};      ///< the largest first; adds up to the pools
    std::int64_t stylePpb = 0, restPpb = 0;
    bool fictional = false;  ///< some holders are the demo's
    std::string date;        ///< of the splits
};

/// Errors: MoneyOverflow.
[[nodiscard]] Result<RoyaltyReport> makeRoyaltyReport(RecordingId track, const Claim& claim,
                                                      const RightsBook& book, const Policy& policy,
                                                      const std::string& date,
                                                      const std::vector<std::int64_t>& volumes);

/// Form tributary.royalty/1: amounts and percentages are decimal strings.
[[nodiscard]] std::string toJson(const RoyaltyReport& report);

/// "12.3456": parts per billion as a percentage with so many decimals, rounded.
[[nodiscard]] std::string percentOfPpb(std::int64_t ppb, int decimals);

/// "master", "composition", "–".
[[nodiscard]] const char* paidSideName(PaidSide side);

}  // namespace tributary
