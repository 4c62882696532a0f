#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/royalty/money.h"

namespace tributary {

enum class PoolKind { PerStream, RevenueShare };
enum class Distribution { PerTrack, Central };
enum class StyleRule { Hold, Members, Unattributed };
enum class UnattributedRule { Own, Sources, Hold };
enum class UpstreamRule { Ancestors, Parents, None };

/// What a share pays on each side, in parts per million; together the whole.
struct SideShares {
    std::int64_t masterPpm = 500'000;
    std::int64_t compositionPpm = 500'000;
};

/// The rows of Policy::sides: the kinds of influence in their order, then these two.
inline constexpr std::size_t kDeclaredRow = 5;
inline constexpr std::size_t kOwnRow = 6;
inline constexpr std::size_t kSideRows = 7;

/// How influence becomes money: resources/schema/policy-1.schema.json.
struct Policy {
    std::string name;
    std::int64_t version = 1;
    std::string description{};
    Currency currency;
    std::string sha256{};  ///< of the text it was read from
    std::string text{};

    PoolKind pool = PoolKind::PerStream;
    std::int64_t rateMicros = 0;  ///< PerStream
    std::int64_t sharePpm = 0;    ///< RevenueShare
    std::vector<std::string> usageTypes{};
    Distribution distribution = Distribution::PerTrack;
    std::int64_t topSources = 0;
    std::array<SideShares, kSideRows> sides{};
    std::int64_t deMinimisPpm = 0;
    std::int64_t lowerBoundPpm = 0;
    std::int64_t probabilityPpm = 0;
    StyleRule style = StyleRule::Hold;
    UnattributedRule unattributed = UnattributedRule::Own;
    UpstreamRule upstream = UpstreamRule::Ancestors;
    std::int64_t sourceCapPpm = 1'000'000;
    std::int64_t namedCapPpm = 1'000'000;
    std::int64_t recoupPpm = 1'000'000;
    std::map<std::string, std::int64_t> advances{};  ///< by holder, in micros
    std::int64_t minimumMicros = Money::kMicros;
};

/// Reads a policy strictly: keys that are unknown, of another type or contradictory are errors
/// that name the place. Errors: PolicyMalformed, MoneyInvalid.
[[nodiscard]] Result<Policy> parsePolicy(std::string_view json);

/// The names of the policies that come with the program.
[[nodiscard]] const std::vector<std::string>& readyPolicies();

/// By the name of a ready one, else from the file of that name. Errors: those of parsePolicy(),
/// FileNotFound (which names the ready ones), FileUnreadable.
[[nodiscard]] Result<Policy> loadPolicy(const std::string& nameOrFile);

}  // namespace tributary
