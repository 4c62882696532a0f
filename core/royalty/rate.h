#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/royalty/policy.h"

namespace tributary {

/// What a policy takes of each use, as a person writes it: "0.001" of the currency a stream, or
/// "10" percent of the revenue.
[[nodiscard]] std::string rateText(const Policy& policy);

/// The policy at another rate, for estimates. Errors: MoneyInvalid: no number, negative, finer than
/// is counted, or more than all of the revenue.
[[nodiscard]] Result<Policy> withRate(Policy policy, std::string_view rate);

}  // namespace tributary
