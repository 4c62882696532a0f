#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tributary {

/// A part of a whole, in parts per billion.
struct Share {
    static constexpr std::int64_t kWhole = 1'000'000'000;
    std::int64_t ppb = 0;
    friend auto operator<=>(const Share&, const Share&) = default;
};

/// Somebody's weight in a division. `id` settles ties.
struct Weighted {
    std::int64_t id = 0;
    std::int64_t weight = 0;  ///< not negative
};

/// Divides `total` by weight into integers that add up to exactly `total`: everybody gets the floor
/// of the exact part, and what is then left goes, one unit each, to the largest remainders; between
/// equal remainders to the smaller id, and between equal ids to the earlier one. A negative total
/// is divided as its opposite. The weights add up to more than 0 and fit 63 bits; products have
/// 128. The order of `parts` does not matter where ids differ. O(n log n).
[[nodiscard]] std::vector<std::int64_t> apportion(std::int64_t total,
                                                  std::span<const Weighted> parts);

}  // namespace tributary
