#include "core/settlement/ledger_sync.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/digest.h"
#include "core/catalogue/rights_store.h"
#include "core/ledger/user_ledger.h"
#include "core/settlement/entered.h"
#include "core/settlement/load_book.h"

namespace tributary {

namespace {

/// Splits that came with the import of tracks, of which nothing was booked yet.
Result<void> putSplitsOfTracks(Catalogue& catalogue, UtcInstant now) {
    RightsStore store(catalogue);
    auto missing = store.splitsWithoutEntry();
    if (!missing) return fail(missing.error());
    if (missing->empty()) return {};
    auto book = loadBook(catalogue);
    if (!book) return fail(book.error());
    std::vector<OutboxEntry> entries;
    for (const SplitVersion& split : book->splits()) {
        if (std::binary_search(missing->begin(), missing->end(), split.id)) {
            entries.push_back(splitVersionEntered(split, *book));
        }
    }
    return store.putInOutbox(entries, now);
}

/// Where the ledger that was written to is gone, has everything wait for a new one.
Result<bool> startAnew(Catalogue& catalogue) {
    std::error_code unknown;
    if (std::filesystem::exists(ledgerFileOf(catalogue.file()), unknown) || unknown) return false;
    RightsStore store(catalogue);
    auto last = store.lastEntered();
    if (!last) return fail(last.error());
    if (!*last) return false;
    if (auto done = store.forgetEntered(); !done) return fail(done.error());
    return true;
}

/// Whether the ledger holds what was entered last, where it was entered.
Result<void> checkSameLedger(const RightsStore& store, const Ledger& ledger) {
    auto last = store.lastEntered();
    if (!last) return fail(last.error());
    if (!*last) return {};
    const auto& [outbox, index] = **last;
    auto expected = entryIn(outbox);
    if (!expected) return fail(expected.error());
    if (static_cast<std::uint64_t>(index) < ledger.size()) {
        auto there = readEntry(ledger.scan(), static_cast<std::uint64_t>(index));
        if (!there) return fail(there.error());
        if (there->kind == expected->kind && there->payload == JsonValue(expected->payload)) {
            return {};
        }
    }
    return fail(ErrorCode::LedgerCutBack,
                "This ledger does not hold what this catalogue entered as entry " +
                    std::to_string(index) +
                    ": it is another catalogue's, or was put back to an earlier state. Nothing was "
                    "entered; put the right one beside the catalogue.",
                ledger.file().string());
}

/// Where the reference stands for something else already, another one: a catalogue that was put
/// back from a backup gives the same number again, and both records happened.
Result<void> distinguish(NewEntry& entry, const OutboxEntry& outbox, const Ledger& ledger) {
    constexpr std::size_t kDigits = 12;
    auto there = findEntry(ledger.scan(), entry.ref);
    if (!there) return fail(there.error());
    const bool other =
        *there && ((*there)->kind != entry.kind || (*there)->payload != JsonValue(entry.payload));
    if (other) entry.ref += "#" + sha256Hex(outbox.payload).substr(0, kDigits);
    return {};
}

}  // namespace

Result<bool> ledgerIsBehind(Catalogue& catalogue) {
    const RightsStore store(catalogue);
    auto waiting = store.outbox();
    if (!waiting) return fail(waiting.error());
    if (!waiting->empty()) return true;
    auto splits = store.splitsWithoutEntry();
    if (!splits) return fail(splits.error());
    return !splits->empty();
}

Result<std::int64_t> enterInLedger(Catalogue& catalogue, Ledger& ledger, Signer& signer,
                                   const Clock& clock) {
    RightsStore store(catalogue);
    if (auto put = putSplitsOfTracks(catalogue, clock.now()); !put) return fail(put.error());
    auto waiting = store.outbox();
    if (!waiting) return fail(waiting.error());
    if (waiting->empty()) return 0;
    if (auto same = checkSameLedger(store, ledger); !same) return fail(same.error());
    std::vector<NewEntry> entries;
    for (const OutboxEntry& each : *waiting) {
        auto entry = entryIn(each);
        if (!entry) return fail(entry.error());
        if (auto own = distinguish(*entry, each, ledger); !own) return fail(own.error());
        entries.push_back(std::move(*entry));
    }
    auto receipts = ledger.record(entries, signer, clock);
    if (!receipts) return fail(receipts.error());
    std::vector<std::pair<std::int64_t, std::int64_t>> entered;
    for (std::size_t i = 0; i < receipts->size(); ++i) {
        entered.emplace_back((*waiting)[i].id, static_cast<std::int64_t>((*receipts)[i].index));
    }
    if (auto marked = store.markEntered(entered); !marked) return fail(marked.error());
    return static_cast<std::int64_t>(waiting->size());
}

Result<LedgerSync> syncLedger(Catalogue& catalogue, const Clock& clock, const Progress& progress,
                              std::stop_token stop) {
    auto behind = ledgerIsBehind(catalogue);
    if (!behind) return fail(behind.error());
    LedgerSync sync;
    if (!*behind) return sync;
    auto anew = startAnew(catalogue);
    if (!anew) return fail(anew.error());
    sync.anew = *anew;
    auto opened = openLedger(catalogue.file(), catalogue.name(), clock, progress, std::move(stop));
    if (!opened) return fail(opened.error());
    sync.recovered = std::move(opened->recovered);
    auto entered = enterInLedger(catalogue, opened->ledger, *opened->signer, clock);
    if (!entered) return fail(entered.error());
    sync.entered = *entered;
    return sync;
}

}  // namespace tributary
