#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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
#include "core/ledger/entry.h"
#include "core/ledger/log_file.h"
#include "core/ledger/scan.h"
#include "core/ledger/signer.h"
#include "core/ledger/tree_head.h"

namespace tributary {

/// What whoever recorded something gets: the entry is on the disk and signed for.
struct Receipt {
    std::uint64_t index = 0;
    std::string leaf;           ///< digest of the entry in the hash tree, hexadecimal
    SignedTreeHead head;        ///< covers the entry
    bool alreadyThere = false;  ///< it had been recorded before, under the same reference
};

struct LedgerOptions {
    /// Where this computer remembers the last head that it signed, so that a ledger that was cut
    /// back to an earlier head is noticed, and what it has checked already. Empty: nowhere.
    std::filesystem::path memory;
    /// How the file is written; tests give one that fails.
    OpenLogFile openFile = openLogFile;
};

/// An append-only log in a file of its own (core/ledger/FORMAT.md). One writer at a time: a second
/// open() fails with LedgerLocked. Entries are recorded in units: all of one call or none. A unit
/// is on the disk, and ends with a head that is signed, before record() returns. Not for use from
/// several threads at once.
class Ledger {
public:
    /// Starts a ledger with its first entry, which names it and its key. Errors: LedgerExists,
    /// FileUnwritable, DiskFull, those of the signer.
    [[nodiscard]] static Result<Ledger> create(const std::filesystem::path& file,
                                               std::string_view name, Signer& signer,
                                               const Clock& clock,
                                               const LedgerOptions& options = {});

    /// Opens a ledger to record in it. Checks all that this computer has not checked at an earlier
    /// opening (core/ledger/checkpoint.h); of signatures, the last. scanLedger() checks everything.
    /// Errors: LedgerMissing, LedgerLocked, LedgerTorn (recoverLedger() helps), LedgerCorrupt,
    /// LedgerTooNew, LedgerCutBack, FileUnwritable.
    [[nodiscard]] static Result<Ledger> open(const std::filesystem::path& file,
                                             const LedgerOptions& options = {},
                                             const Progress& progress = {},
                                             std::stop_token stop = {});

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    ~Ledger();

    /// Identity: 64 hexadecimal digits.
    [[nodiscard]] const std::string& id() const;
    [[nodiscard]] const std::filesystem::path& file() const;
    /// Number of entries, the first one (ledger-opened) included.
    [[nodiscard]] std::uint64_t size() const;
    /// Id of the key that has to sign next.
    [[nodiscard]] std::string keyId() const;
    [[nodiscard]] const SignedTreeHead& head() const;

    /// Records one entry. Errors: InvalidArgument (a payload that cannot be written, the kinds
    /// LedgerOpened, KeyChange and Unknown, a reference that stands for something else), KeyWrong
    /// (the signer is not the ledger's), DiskFull, FileUnwritable; nothing is recorded then.
    [[nodiscard]] Result<Receipt> record(const NewEntry& entry, Signer& signer, const Clock& clock);

    /// Records several as one unit, under one signature. Receipts are in the order of the entries.
    [[nodiscard]] Result<std::vector<Receipt>> record(std::span<const NewEntry> entries,
                                                      Signer& signer, const Clock& clock);

    /// Hands the ledger over to another key: the old one signs the new one, the new one signs that
    /// it takes over. Errors as for record().
    [[nodiscard]] Result<Receipt> changeKey(Signer& oldKey, Signer& newKey, std::string_view reason,
                                            const Clock& clock);

    /// Index of the entry with that reference.
    [[nodiscard]] std::optional<std::uint64_t> find(std::string_view ref) const;
    /// What is there now, for reading and proving.
    [[nodiscard]] const LedgerScan& scan() const;

private:
    struct State;
    explicit Ledger(std::unique_ptr<State> state);
    [[nodiscard]] Result<void> write(std::span<const NewEntry> entries, Signer& signer,
                                     const Clock& clock);
    std::unique_ptr<State> state_;
};

/// "lib.ledger" beside "lib.tributary".
[[nodiscard]] std::filesystem::path ledgerFileOf(const std::filesystem::path& catalogue);

struct LedgerRecovery {
    std::uint64_t entries = 0;        ///< that remain
    std::uint64_t removedBytes = 0;   ///< 0: there was nothing to recover
    std::filesystem::path keptAside;  ///< the file that holds them now
};

/// Takes off what an interrupted append left after the last signed head, and keeps it in a file
/// beside the ledger. No receipt was given for any of it. Errors: as for open(), but for
/// LedgerTorn.
[[nodiscard]] Result<LedgerRecovery> recoverLedger(const std::filesystem::path& file,
                                                   const LedgerOptions& options = {});

}  // namespace tributary
