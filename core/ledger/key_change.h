#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/ledger/entry.h"
#include "core/ledger/signer.h"

namespace tributary {

/// The first entry of a ledger.
[[nodiscard]] NewEntry ledgerOpened(std::string_view name, const PublicKey& key);

/// The key that a ledger begins with. Errors: LedgerCorrupt.
[[nodiscard]] Result<PublicKey> firstKeyOf(const LedgerEntry& entry);

/// The entry by which `oldKey` hands ledger `id` over to `newKey`; both sign it. Errors: those of
/// the signers.
[[nodiscard]] Result<NewEntry> keyChange(std::string_view id, Signer& oldKey, Signer& newKey,
                                         std::string_view reason);

/// The new key, if both signatures of the entry hold for this ledger and this old key. Errors:
/// LedgerCorrupt.
[[nodiscard]] Result<PublicKey> newKeyOf(const LedgerEntry& entry, std::string_view id,
                                         const PublicKey& oldKey);

}  // namespace tributary
