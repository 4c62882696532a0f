#include "core/royalty/rate.h"

#include "core/base/check.h"

namespace tributary {
namespace {

constexpr std::int64_t kWholePpm = 1'000'000;

/// Percentages are read as amounts of two decimals are: a percent is a hundred of a hundredth.
Currency percentUnit() {
    const auto unit = Currency::parse("USD");
    CHECK(unit.has_value());
    return *unit;
}

constexpr std::int64_t kMicrosPerPpm = 100 * Money::kMicros / 10'000;

}  // namespace

std::string rateText(const Policy& policy) {
    if (policy.pool == PoolKind::PerStream) {
        return Money(policy.rateMicros, policy.currency).text();
    }
    return Money(policy.sharePpm * kMicrosPerPpm, percentUnit()).text();
}

Result<Policy> withRate(Policy policy, std::string_view rate) {
    const bool perStream = policy.pool == PoolKind::PerStream;
    const auto amount = Money::parse(rate, perStream ? policy.currency : percentUnit());
    if (!amount) return fail(amount.error());
    if (amount->micros() < 0) {
        return fail(ErrorCode::MoneyInvalid, "A rate is not negative.", std::string(rate));
    }
    if (perStream) {
        policy.rateMicros = amount->micros();
        return policy;
    }
    policy.sharePpm = amount->micros() / kMicrosPerPpm;
    if (amount->micros() % kMicrosPerPpm != 0 || policy.sharePpm > kWholePpm) {
        return fail(ErrorCode::MoneyInvalid,
                    "A share of revenue is at most 100 %, with at most four decimals.",
                    std::string(rate));
    }
    return policy;
}

}  // namespace tributary
