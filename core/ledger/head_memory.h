#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/ledger/scan.h"
#include "core/ledger/tree_head.h"

namespace tributary {

/// Compares a ledger with a head of it from elsewhere: this ledger must be that one, grown. Errors:
/// LedgerCutBack, in words that say what `whose` head it was ("this computer").
[[nodiscard]] Result<void> checkExtends(const LedgerScan& scan, const SignedTreeHead& head,
                                        const std::string& whose);

/// Notes in a folder the last head that this computer signed. What it notes is not secret.
[[nodiscard]] Result<void> rememberHead(const std::filesystem::path& folder,
                                        const SignedTreeHead& head);

/// Compares a ledger with what is noted in the folder; fine where nothing is. Errors:
/// LedgerCutBack.
[[nodiscard]] Result<void> checkRemembered(const std::filesystem::path& folder,
                                           const LedgerScan& scan);

}  // namespace tributary
