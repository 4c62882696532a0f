#pragma once

#include <string>
#include <vector>

#include "core/ledger/entry.h"
#include "core/ledger/tree_head.h"

namespace tributary {

/// What an entry says, for a person: one line each, "name: value". Kinds that this program does not
/// know are told the same way, and that they are unknown.
[[nodiscard]] std::vector<std::string> summaryOf(const LedgerEntry& entry);

/// An entry in one line of at most `longest` bytes and an ellipsis, without its number and time.
[[nodiscard]] std::string oneLine(const LedgerEntry& entry, std::size_t longest = 100);

/// What a head says.
[[nodiscard]] std::string summaryOf(const SignedTreeHead& head);

}  // namespace tributary
