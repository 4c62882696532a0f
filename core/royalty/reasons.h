#pragma once

#include <string_view>

namespace tributary {

// Why a line of a royalty report or a payout pays nothing, as records hold it; "{}" stands for what
// a person wrote, or for a number (core/base/pattern.h).
inline constexpr std::string_view kOnHold = "on hold: {}";
inline constexpr std::string_view kNotAmongLargest = "not among the {} largest";

}  // namespace tributary
