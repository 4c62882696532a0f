#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace tributary {

/// What a list of shares may miss 100 % by and still be accepted: 0.06 %, in parts per million.
inline constexpr std::int64_t kShareDrift = 600;

/// Reads a percentage ("33.3333", "33,3333 %", "50%") exactly, as parts per million of the whole.
/// Errors: CsvBadValue for anything else, for more than 100, and for more than four decimals that
/// are not zero.
[[nodiscard]] Result<std::int64_t> parsePercent(std::string_view text);

/// "33.3333 %": parts per million as a percentage, without needless zeros.
[[nodiscard]] std::string formatPercent(std::int64_t partsPerMillion);

/// Parts that add up to exactly kWholeShare, and whether they had to be changed for it.
struct NormalisedShares {
    std::vector<std::int64_t> partsPerMillion;
    bool changed = false;
};

/// Scales parts that miss 100 % by no more than kShareDrift to exactly 100 %, by largest remainder
/// (ties: the earlier one). Errors: SharesDoNotAddUp for more, for a negative part and for none.
[[nodiscard]] Result<NormalisedShares> normaliseShares(
    std::span<const std::int64_t> partsPerMillion);

}  // namespace tributary
