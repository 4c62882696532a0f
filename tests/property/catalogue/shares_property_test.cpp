#include <gtest/gtest.h>
#include <rapidcheck.h>

// Needs the two above.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

#include "core/catalogue/records.h"
#include "core/catalogue/shares.h"

namespace tributary {
namespace {

using Parts = std::vector<std::int64_t>;

std::int64_t sum(const Parts& parts) {
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
}

/// Parts that miss the whole by no more than is allowed.
rc::Gen<Parts> almostWhole() {
    return rc::gen::exec([] {
        const auto cuts =
            *rc::gen::container<Parts>(rc::gen::inRange<std::int64_t>(0, kWholeShare));
        const auto drift = *rc::gen::inRange<std::int64_t>(-kShareDrift, kShareDrift + 1);
        Parts sorted = cuts;
        std::sort(sorted.begin(), sorted.end());
        Parts parts;
        std::int64_t last = 0;
        for (const std::int64_t cut : sorted) {
            parts.push_back(cut - last);
            last = cut;
        }
        parts.push_back(kWholeShare - last);
        auto largest = std::max_element(parts.begin(), parts.end());
        *largest = std::clamp<std::int64_t>(*largest + drift, 0, kWholeShare);
        return parts;
    });
}

RC_GTEST_PROP(SharesProperty, NormalisedSharesAreExactlyTheWhole, ()) {
    const Parts parts = *almostWhole();
    RC_PRE(std::abs(sum(parts) - kWholeShare) <= kShareDrift);
    const auto result = normaliseShares(parts);
    RC_ASSERT(result.has_value());
    RC_ASSERT(result->partsPerMillion.size() == parts.size());
    RC_ASSERT(sum(result->partsPerMillion) == kWholeShare);
    RC_ASSERT(result->changed == (sum(parts) != kWholeShare));
}

RC_GTEST_PROP(SharesProperty, NoShareMovesByMoreThanItsPartOfTheDriftAndOneUnit, ()) {
    const Parts parts = *almostWhole();
    RC_PRE(std::abs(sum(parts) - kWholeShare) <= kShareDrift);
    const auto result = normaliseShares(parts);
    RC_ASSERT(result.has_value());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::int64_t moved = std::abs(result->partsPerMillion[i] - parts[i]);
        RC_ASSERT(result->partsPerMillion[i] >= 0);
        RC_ASSERT(moved * sum(parts) <= parts[i] * std::abs(kWholeShare - sum(parts)) + sum(parts));
    }
}

RC_GTEST_PROP(SharesProperty, EqualSharesDifferByAtMostOneUnitAndTheEarlierIsNotSmaller, ()) {
    const auto count = *rc::gen::inRange<std::int64_t>(1, 600);
    const Parts parts(static_cast<std::size_t>(count), kWholeShare / count);
    RC_PRE(std::abs(sum(parts) - kWholeShare) <= kShareDrift);
    const auto result = normaliseShares(parts);
    RC_ASSERT(result.has_value());
    RC_ASSERT(std::is_sorted(result->partsPerMillion.rbegin(), result->partsPerMillion.rend()));
    RC_ASSERT(result->partsPerMillion.front() - result->partsPerMillion.back() <= 1);
}

RC_GTEST_PROP(SharesProperty, WhatMissesByMoreIsRefused, ()) {
    const auto parts =
        *rc::gen::container<Parts>(rc::gen::inRange<std::int64_t>(0, kWholeShare + 1));
    RC_PRE(std::abs(sum(parts) - kWholeShare) > kShareDrift);
    const auto result = normaliseShares(parts);
    RC_ASSERT(!result.has_value());
    RC_ASSERT(result.error().code == ErrorCode::SharesDoNotAddUp);
}

RC_GTEST_PROP(SharesProperty, APercentageIsReadBackAsItIsShown, ()) {
    const auto part = *rc::gen::inRange<std::int64_t>(0, kWholeShare + 1);
    RC_ASSERT(parsePercent(formatPercent(part)) == part);
}

}  // namespace
}  // namespace tributary
