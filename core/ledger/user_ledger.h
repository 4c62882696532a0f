#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/ledger/key_store.h"
#include "core/ledger/ledger.h"

namespace tributary {

/// The ledger that a person names by its own file or by its catalogue's.
[[nodiscard]] std::filesystem::path ledgerFileNamed(const std::filesystem::path& name);

/// The user's signing keys. Errors: KeyMissing.
[[nodiscard]] Result<KeyStore> userKeys();

/// Where this computer remembers what it signed.
[[nodiscard]] Result<LedgerOptions> userLedgerOptions();

/// The passphrase of the signing key: the first line of the file that TRIBUTARY_PASSPHRASE_FILE
/// names, or none. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::string> keyPassphrase();

/// A ledger with the key that signs for it.
struct SigningLedger {
    Ledger ledger;
    std::unique_ptr<Signer> signer;
    std::optional<LedgerRecovery> recovered{};  ///< what an interrupted write had left

    [[nodiscard]] Result<std::vector<Receipt>> record(std::span<const NewEntry> entries,
                                                      const Clock& clock) {
        return ledger.record(entries, *signer, clock);
    }
};

/// Opens the ledger beside a catalogue to record in it, with the user's key. On first use the
/// ledger is made, named `name`, and a key where the user has none yet. What an interrupted write
/// left at its end, for which there is no receipt, is taken off and kept aside. Errors: those of
/// Ledger::open() and Ledger::create(), KeyMissing, KeyUnreadable.
[[nodiscard]] Result<SigningLedger> openLedger(const std::filesystem::path& catalogue,
                                               std::string_view name, const Clock& clock,
                                               const Progress& progress = {},
                                               std::stop_token stop = {});

}  // namespace tributary
