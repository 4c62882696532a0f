#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/digest.h"
#include "core/base/result.h"
#include "core/ledger/json_value.h"

namespace tributary {

/// What an entry of the ledger is about.
enum class EntryKind {
    Unknown,  ///< of a newer program: kept and verified, but not understood
    LedgerOpened,
    KeyChange,
    CatalogueSnapshot,
    Report,  ///< an analysis that has become a claim
    SplitVersion,
    Licence,
    Derivation,  ///< what somebody declares to derive from what
    UsageImport,
    Accrual,
    Payout,
    Statement,
    Payment,  ///< what became of payments of a run
    Reversal,
};

/// The name in the file ("split-version"); "unknown" for Unknown.
[[nodiscard]] const char* entryKindName(EntryKind kind);
[[nodiscard]] EntryKind entryKindOf(std::string_view name);

/// Something to be recorded. `ref` names it once and for all ("payout:2026-10:7"): recording the
/// same reference again gives the receipt of the first time, so that a step that was interrupted
/// can simply be done again. It may be empty.
struct NewEntry {
    EntryKind kind = EntryKind::Unknown;
    int schema = 1;  ///< version of the payload's form
    std::string ref;
    JsonValue::Object payload;
};

/// An entry as it stands in the ledger.
struct LedgerEntry {
    std::uint64_t index = 0;
    std::uint64_t offset = 0;  ///< of its record in the file
    std::string at;            ///< "2026-11-21T10:00:00.000Z"
    EntryKind kind = EntryKind::Unknown;
    std::string kindName;
    int schema = 1;
    std::string ref;
    JsonValue payload;
    std::string bytes;  ///< canonical JSON of all of it: what the leaf is the digest of
};

/// "2026-11-21T10:00:00.000Z".
[[nodiscard]] std::string instantText(UtcInstant instant);

/// The bytes of an entry. Errors: InvalidArgument (see canonicalJson()).
[[nodiscard]] Result<std::string> encodeEntry(const NewEntry& entry, std::uint64_t index,
                                              UtcInstant at);

/// The parts of an entry's bytes, as they are written: payload and reference are JSON still.
struct EntryOutline {
    std::uint64_t index = 0;
    int schema = 1;
    std::string_view at, kind, payload, ref;
};

/// Checks the bytes of an entry and points at its parts. Errors: as decodeEntry().
[[nodiscard]] Result<EntryOutline> outlineEntry(std::string_view bytes);

/// Reads the bytes of an entry. Errors: LedgerCorrupt: not canonical JSON, a member that is
/// missing, of another type or too many.
[[nodiscard]] Result<LedgerEntry> decodeEntry(std::string_view bytes);

}  // namespace tributary
