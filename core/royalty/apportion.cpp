#include "core/royalty/apportion.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/base/check.h"

namespace tributary {

namespace {
__extension__ using Wide = unsigned __int128;
}

std::vector<std::int64_t> apportion(std::int64_t total, std::span<const Weighted> parts) {
    std::uint64_t sum = 0;
    for (const Weighted& part : parts) {
        CHECK(part.weight >= 0);
        sum += static_cast<std::uint64_t>(part.weight);
        CHECK(sum <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
    }
    CHECK(sum > 0);
    const bool negative = total < 0;
    const std::uint64_t whole =
        negative ? 0 - static_cast<std::uint64_t>(total) : static_cast<std::uint64_t>(total);
    std::vector<std::uint64_t> given(parts.size());
    std::vector<std::uint64_t> remainder(parts.size());
    std::uint64_t left = whole;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Wide product = Wide{whole} * static_cast<std::uint64_t>(parts[i].weight);
        given[i] = static_cast<std::uint64_t>(product / sum);
        remainder[i] = static_cast<std::uint64_t>(product % sum);
        left -= given[i];
    }
    // The floors miss less than one unit for each part with a remainder.
    CHECK(left < parts.size() || left == 0);
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        if (remainder[a] != remainder[b]) return remainder[a] > remainder[b];
        if (parts[a].id != parts[b].id) return parts[a].id < parts[b].id;
        return a < b;
    };
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(left);
    std::partial_sort(order.begin(), end, order.end(), before);
    for (auto at = order.begin(); at != end; ++at) ++given[*at];
    std::vector<std::int64_t> result(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // Two's complement negation, defined for the most negative total as well.
        result[i] = static_cast<std::int64_t>(negative ? 0 - given[i] : given[i]);
    }
    return result;
}

}  // namespace tributary
