#include "core/settlement/ledger_sync.h"

#include <algorithm>
#include <utility>
#include <vector>

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
    std::vector<NewEntry> entries;
    for (const OutboxEntry& each : *waiting) {
        auto entry = entryIn(each);
        if (!entry) return fail(entry.error());
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
    auto opened =
        openLedger(catalogue.file(), catalogue.name(), clock, progress, std::move(stop));
    if (!opened) return fail(opened.error());
    sync.recovered = std::move(opened->recovered);
    auto entered = enterInLedger(catalogue, opened->ledger, *opened->signer, clock);
    if (!entered) return fail(entered.error());
    sync.entered = *entered;
    return sync;
}

}  // namespace tributary
